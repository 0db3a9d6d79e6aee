/**
 * The same object with some of its methods replaced; the others keep working on the object itself, private fields and all.
 */
export function intercept<Target extends object>(target: Target, replaced: Partial<Target>): Target {
  return new Proxy(target, {
    get(object, name) {
      const own: unknown = Reflect.get(Object.hasOwn(replaced, name) ? replaced : object, name);
      return typeof own === 'function' ? own.bind(object) : own;
    },
  });
}
