import { describe, expect, test } from 'bun:test';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UnknownStoreUrlError } from './errors/UnknownStoreUrlError';
import { parseStoreAddress } from './parseStoreAddress';

describe("a store's location", () => {
  test.each([
    ['postgres://ada:se%40cret@db:5432/presage?password=x', 'postgres', 'postgres://ada@db:5432/presage'],
    ['postgresql://db/presage', 'postgres', 'postgresql://db/presage'],
    ['MySQL://root:secret@127.0.0.1:3306/presage', 'mysql', 'mysql://root@127.0.0.1:3306/presage'],
    ['mariadb://db/presage', 'mysql', 'mariadb://db/presage'],
    [String(pathToFileURL(resolve('some folder', 'a.db'))), 'sqlite', resolve('some folder', 'a.db')],
    ['presage.db', 'sqlite', resolve('presage.db')],
    [resolve('a:b.db'), 'sqlite', resolve('a:b.db')],
  ] as const)('%s is read', (location, dialect, shown) => {
    expect(parseStoreAddress(location)).toEqual({ dialect, shown, target: dialect === 'sqlite' ? shown : location });
  });

  test.each(['mongodb://ada:secret@db/presage', 'http://db', 'postgres://a:secret@db:port/x'])(
    '%s is refused, without its password',
    (location) => {
      const refusal = (): unknown => parseStoreAddress(location);

      expect(refusal).toThrow(UnknownStoreUrlError);
      expect(refusal).not.toThrow('secret');
    }
  );
});
