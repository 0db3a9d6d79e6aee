import { describe, expect, test } from 'bun:test';
import { maskToken } from './maskToken';

describe('maskToken', () => {
  test.each([
    ['started', 'started'],
    ['nova.compute.manager', 'nova.compute.manager'],
    ['42', '<num>'],
    ['-1.5e3,', '<num>,'],
    ['1,234.5', '<num>'],
    ['97%', '<num>%'],
    ['10MB', '<num>MB'],
    ['5ms', '<duration>'],
    ['1h2m3.5s', '<duration>'],
    ['jk2_init()', 'jk<num>_init()'],
    ['worker-12', 'worker-<num>'],
    ['0xDEADBEEF', '<hex>'],
    ['54fadb412c4e40cdbaed9335e4c35a9e', '<hex>'],
    ['[instance:b9000564-fe1a-409b-b8cc-1e88b294cd1d]', '[instance:<uuid>]'],
    ['web-7d4b9c6f5-x2x9k', 'web-<hex>-<id>'],
    ['10.0.0.1', '<ip>'],
    ['(10.0.0.1:8080)', '(<ip>)'],
    ['10.0.0.1,10.0.0.2', '<ip>,<ip>'],
    ['fe80::1ff:fe23:4567:890a', '<ip>'],
    ['00:1b:44:11:3a:b7', '<ip>'],
    ['2026-11-23T13:22:20.123Z', '<time>'],
    ['2026-11-23', '<time>'],
    ['13:22:20,123', '<time>'],
    ['[23/Nov/2026:13:22:20', '[<time>'],
    ['/var/lib/nova/instances/_base', '<path>'],
    ['"/v2/54fadb412c4e40cdbaed9335e4c35a9e/servers?limit=1"', '"<path>"'],
    ['C:\\Windows\\system32', '<path>'],
    ['src/main/java/App.java:12', '<path>:<num>'],
    ['and/or', 'and/or'],
    ['HTTP/1.1"', 'HTTP/<num>"'],
    ['https://example.com/a?b=1', '<url>'],
    ['<alice@example.com>', '<<email>>'],
    ['user@host', 'user@host'],
    ['', ''],
  ])('masks %s', (token, masked) => {
    expect(maskToken(token)).toBe(masked);
  });
});
