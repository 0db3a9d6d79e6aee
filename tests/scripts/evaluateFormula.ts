/** Functions that a formula may call; `noise` is drawn anew at each point. */
export type FormulaFunctions = Readonly<Record<string, (argument: number) => number>>;

const NUMBER = /^(\d+(\.\d+)?(e[+-]?\d+)?)/;
const NAME = /^[a-z]+/;

/**
 * Works out a formula such as `50 + 10 * sin(2 * pi * i / 24)`: numbers, the constants given, + - * / % ^, comparisons
 * < and > (1 where true, else 0), brackets and functions.
 * @throws {SyntaxError} where it can't be read
 */
export function evaluateFormula(
  formula: string,
  constants: Readonly<Record<string, number>>,
  functions: FormulaFunctions
): number {
  let rest = formula.trimStart();
  const take = (token: string): boolean => {
    const isNext = rest.startsWith(token);
    rest = isNext ? rest.slice(token.length).trimStart() : rest;
    return isNext;
  };
  const fail = (): never => {
    throw new SyntaxError(`The formula "${formula}" can't be read from "${rest}" on.`);
  };

  function comparison(): number {
    const left = sum();
    return take('<') ? Number(left < sum()) : take('>') ? Number(left > sum()) : left;
  }
  function sum(): number {
    let total = product();
    for (;;) {
      if (take('+')) {
        total += product();
      } else if (take('-')) {
        total -= product();
      } else {
        return total;
      }
    }
  }
  function product(): number {
    let total = power();
    for (;;) {
      if (take('*')) {
        total *= power();
      } else if (take('/')) {
        total /= power();
      } else if (take('%')) {
        total %= power();
      } else {
        return total;
      }
    }
  }
  function power(): number {
    const base = atom();
    return take('^') ? base ** power() : base;
  }
  function bracket(): number {
    const value = comparison();
    return take(')') ? value : fail();
  }
  function atom(): number {
    if (take('-')) {
      return -power();
    }
    if (take('(')) {
      return bracket();
    }
    const number = NUMBER.exec(rest)?.[0];
    if (number !== undefined) {
      take(number);
      return Number(number);
    }
    const name = NAME.exec(rest)?.[0] ?? fail();
    take(name);
    if (take('(')) {
      const call = functions[name] ?? fail();
      return call(bracket());
    }
    return constants[name] ?? fail();
  }

  const value = comparison();
  return rest === '' ? value : fail();
}
