import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { AllowList } from './AllowList';
import { parseAddress } from './parseAddress';
import { parseDestination } from './parseDestination';

function allows(entries: readonly string[], url: string): boolean {
  const list = AllowList.parse(entries);
  try {
    list.checkDestination(parseDestination(url));
    return true;
  } catch {
    return false;
  }
}

function lets(entries: readonly string[], address: string, port: number): boolean {
  const list = AllowList.parse(entries);
  const parsed = parseAddress(address);
  try {
    list.checkResolved('deploy.internal', parsed ?? expect.unreachable(), port);
    return true;
  } catch {
    return false;
  }
}

describe('hosts', () => {
  test.each<[entry: string, url: string, isAllowed: boolean]>([
    ['hooks.slack.com', 'https://hooks.slack.com/services/a', true],
    ['hooks.slack.com', 'http://hooks.slack.com/', true],
    ['hooks.slack.com', 'https://HOOKS.Slack.COM/', true],
    ['HOOKS.SLACK.COM', 'https://hooks.slack.com/', true],
    ['hooks.slack.com.', 'https://hooks.slack.com/', true],
    ['hooks.slack.com', 'https://hooks.slack.com./', true],
    [' hooks.slack.com ', 'https://hooks.slack.com/', true],
    ['hooks.slack.com', 'https://hooks.slack.com:443/', true],
    ['hooks.slack.com', 'https://hooks.slack.com:8443/', false],
    ['hooks.slack.com', 'https://slack.com/', false],
    ['hooks.slack.com', 'https://a.hooks.slack.com/', false],
    ['*.example.com', 'https://a.example.com/', true],
    ['*.example.com', 'https://a.b.example.com/', true],
    ['*.example.com', 'https://example.com/', false],
    ['*.example.com', 'https://aexample.com/', false],
    ['*.example.com:8443', 'https://a.example.com:8443/', true],
    ['*.example.com:8443', 'https://a.example.com/', false],
    ['deploy.internal:8443', 'https://deploy.internal:8443/', true],
    ['deploy.internal:8443', 'http://deploy.internal:8443/', true],
    ['deploy.internal:443', 'https://deploy.internal/', true],
    ['deploy.internal:443', 'http://deploy.internal/', false],
    ['deploy', 'http://deploy/', true],
    ['my_service.internal', 'http://my_service.internal/', true],
    ['bücher.example', 'https://xn--bcher-kva.example/', true],
    ['xn--bcher-kva.example', 'https://bücher.example/', true],
    ['10.1.2.3', 'http://10.1.2.3/', true],
    ['10.1.2.3', 'http://0x0a.1.515/', true],
    ['10.1.2.3', 'http://10.1.2.4/', false],
    ['10.1.2.3', 'http://10.1.2.3:8080/', false],
    ['10.1.2.3:8080', 'http://10.1.2.3:8080/', true],
    ['10.1.0.0/16', 'http://10.1.255.255/', true],
    ['10.1.0.0/16', 'http://10.2.0.0/', false],
    ['10.1.0.0/16', 'http://deploy.internal/', false],
    ['10.1.0.0/16:8080', 'http://10.1.2.3:8080/', true],
    ['10.1.0.0/16:8080', 'http://10.1.2.3/', false],
    ['127.0.0.1', 'http://[::ffff:127.0.0.1]/', true],
    ['fd00::1', 'http://[fd00::1]/', true],
    ['[fd00::1]', 'http://[fd00::1]/', true],
    ['[fd00::1]:8443', 'https://[fd00::1]:8443/', true],
    ['[fd00::1]:8443', 'https://[fd00::1]/', false],
    ['fd00::/8', 'http://[fd12::34]/', true],
    ['[fd00::]/8:8443', 'https://[fd12::34]:8443/', true],
    ['fd00::/8', 'http://10.0.0.1/', false],
    ['0.0.0.0/0', 'http://[fd00::1]/', false],
    ['64:ff9b::/96', 'http://[64:ff9b::127.0.0.1]/', true],
  ])('%s for %s: %p', (entry, url, isAllowed) => {
    expect(allows([entry], url)).toBe(isAllowed);
  });

  test('none where the list is empty, and the message says so', () => {
    const list = AllowList.parse([]);

    expect(() => list.checkDestination(parseDestination('https://hooks.slack.com/'))).toThrow('as no host is yet');
  });

  test('never one that no entry names', () => {
    const label = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
    const name = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'));
    fc.assert(
      fc.property(fc.array(name, { maxLength: 5 }), fc.boolean(), name, (names, isWild, host) => {
        const entries = names.map((each) => (isWild ? `*.${each}` : each));
        const isNamed = names.some((each) => (isWild ? host.endsWith(`.${each}`) : host === each));
        expect(allows(entries, `https://${host}/`)).toBe(isNamed);
      })
    );
  });
});

describe('addresses that names resolve to', () => {
  test.each<[entries: string[], address: string, port: number, isAllowed: boolean]>([
    [[], '8.8.8.8', 443, true],
    [[], '2606:4700::1111', 443, true],
    [[], '::ffff:8.8.8.8', 443, true],
    [[], '10.1.2.3', 443, false],
    [['10.1.0.0/16'], '10.1.2.3', 443, true],
    [['10.1.0.0/16'], '10.1.2.3', 8_443, true],
    [['10.1.0.0/16:8443'], '10.1.2.3', 8_443, true],
    [['10.1.0.0/16:8443'], '10.1.2.3', 443, false],
    [['10.1.0.0/16'], '::ffff:10.1.2.3', 443, true],
    [['10.1.0.0/16'], '::10.1.2.3', 443, false],
    [['10.1.0.0/16'], '64:ff9b::10.1.2.3', 443, false],
    [['10.1.2.3'], '10.1.2.4', 443, false],
    [['127.0.0.1'], '::1', 443, false],
    [['::1'], '::1', 443, true],
    [['deploy.internal'], '10.1.2.3', 443, false],
    [['*.internal'], '127.0.0.1', 443, false],
  ])('%p for %s on port %d: %p', (entries, address, port, isAllowed) => {
    expect(lets(entries, address, port)).toBe(isAllowed);
  });
});

describe('entries that are refused', () => {
  test.each([
    ['', 'Write a host'],
    ['   ', 'Write a host'],
    [':8443', 'Write a host'],
    ['https://hooks.slack.com', 'without scheme'],
    ['hooks.slack.com/services', 'without scheme'],
    ['user@hooks.slack.com', 'without scheme'],
    ['hooks.slack.com?x', 'without scheme'],
    ['*', 'stands for subdomains only'],
    ['*.', 'Write a host'],
    ['a.*.example.com', 'stands for subdomains only'],
    ['*example.com', 'stands for subdomains only'],
    ['*.*.example.com', 'stands for subdomains only'],
    ['deploy:0', 'from 1 to 65535'],
    ['deploy:65536', 'from 1 to 65535'],
    ['deploy:https', 'Write a host'],
    ['deploy:', 'Write a host'],
    ['a b', 'Write a host'],
    ['a.example, b.example', 'Write a host'],
    ['a,b', 'Write one host an entry'],
    ['::10.1.2.3/112', 'Write'],
    ['127.1', 'in full'],
    ['2130706433', 'in full'],
    ['0x7f.1', 'in full: 127.0.0.1'],
    ['0177.0.0.1', 'in full'],
    ['１２７.0.0.1', 'in full: 127.0.0.1'],
    ['256.1.1.1', 'in full'],
    ['10.1.2.3/16', 'begins at its first address: 10.1.0.0/16'],
    ['fd00::1/8', 'begins at its first address: fd00::/8'],
    ['10.1.0.0/33', 'in full'],
    ['10.1/16', 'in full'],
    ['::ffff:10.1.0.0/112', 'Write an IPv4 network as such'],
    ['[fd00::1', 'Write a host'],
    ['[deploy]', 'in full'],
    ['fd00::1:port', 'Write a host'],
  ])('%j', (entry, remedy) => {
    expect(() => AllowList.parse(['ok.example', entry])).toThrow(
      expect.objectContaining({ name: 'InvalidAllowedHostError', remedy: expect.stringContaining(remedy) })
    );
  });
});
