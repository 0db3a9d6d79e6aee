import type { ResourceCall } from '../harness/callResource';
import { alertsBody, signedCall } from '../harness/signedAlerts';

/** A call that must be refused. */
export interface HostileCall {
  readonly name: string;
  /** Admin where absent; `nobody` is Grafana itself. */
  readonly as?: string;
  readonly call: ResourceCall;
  readonly status: number;
}

/** Of the contact point, which the app is to be given. */
export const SECRET = 'shared';

const MIB = 1_048_576;

const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

const post = (url: string, json?: unknown): ResourceCall => ({ method: 'POST', url, json });

const put = (url: string, json?: unknown): ResourceCall => ({ method: 'PUT', url, json });

const press = (more: object = {}) => ({ policyId: 'restart', title: 'cpu', pressId: 'press-0001', ...more });

const settings = (more: object) =>
  put('configuration', { configuration: { allowedHosts: ['deploy.example'], ...more } });

const target = (more: object) =>
  settings({
    targets: [{ id: 'a', name: 'A', kind: 'webhook', settings: { url: 'https://deploy.example' }, ...more }],
  });

const alerts = alertsBody([{ labels: { alertname: 'Down' }, fingerprint: 'f' }]);

const signed = (body: string | Uint8Array) => ({ ...signedCall(String(body), { secret: SECRET }), body });

export const HOSTILE_CALLS: readonly HostileCall[] = [
  // Ways around the paths.
  { name: 'an unknown path', call: { url: 'secrets' }, status: 404 },
  { name: 'an empty path', call: { url: '' }, status: 404 },
  { name: 'a property of every object', call: { url: 'constructor' }, status: 404 },
  { name: 'the prototype', call: { url: '__proto__' }, status: 404 },
  { name: 'a way up', call: { url: 'runs/../configuration' }, status: 404 },
  { name: 'an escaped way up', call: { url: 'runs/%2e%2e/configuration' }, status: 404 },
  { name: 'a way up as an id', call: { url: 'runs/..' }, status: 400 },
  { name: 'an escaped slash in an id', call: { url: 'runs/a%2Fb' }, status: 400 },
  { name: 'an escaped slash in a path', call: { url: 'runs%2Fa' }, status: 404 },
  { name: 'a backslash', call: { url: 'runs\\a' }, status: 404 },
  { name: 'two slashes', call: { url: 'runs//approve' }, status: 404 },
  { name: 'a slash at the end', call: { url: 'runs/' }, status: 404 },
  { name: 'capital letters', call: { url: 'RUNS' }, status: 404 },
  { name: 'a zero byte', call: { url: 'runs/a%00' }, status: 400 },
  { name: 'a broken escape', call: { url: 'runs/%zz' }, status: 404 },
  { name: 'a whole address', call: { url: 'http://169.254.169.254/latest' }, status: 404 },
  { name: 'a file', call: { url: 'file:///etc/passwd' }, status: 404 },
  { name: 'a semicolon', call: { url: 'runs;admin=1' }, status: 404 },
  { name: 'an id of 10,000 letters', call: { url: `runs/${'a'.repeat(10_000)}` }, status: 400 },
  { name: 'SQL as an id', call: { url: `runs/${encodeURIComponent("1' OR '1'='1")}` }, status: 400 },
  // Methods.
  { name: 'DELETE', call: { method: 'DELETE', url: 'runs' }, status: 405 },
  { name: 'TRACE', call: { method: 'TRACE', url: 'audit' }, status: 405 },
  { name: 'a GET that would act', call: { url: 'presses' }, status: 405 },
  { name: 'a GET of the contact point', as: 'nobody', call: { url: 'alerts' }, status: 405 },
  { name: 'a POST of settings', call: post('configuration', {}), status: 405 },
  { name: 'a method of its own', call: { method: 'APPROVE', url: 'runs/a/approve' }, status: 405 },
  // Queries.
  { name: 'an unknown parameter', call: { url: 'runs?orgId=2' }, status: 400 },
  { name: 'a parameter of the prototype', call: { url: 'runs?__proto__=1' }, status: 400 },
  { name: 'a parameter twice', call: { url: 'runs?limit=1&limit=1000' }, status: 400 },
  { name: 'a negative limit', call: { url: 'runs?limit=-1' }, status: 400 },
  { name: 'a limit beyond all', call: { url: 'runs?limit=1e9' }, status: 400 },
  { name: 'an infinite time', call: { url: 'measures?fromMs=0&toMs=Infinity' }, status: 400 },
  { name: 'no time', call: { url: 'measures' }, status: 400 },
  { name: 'an unknown state', call: { url: 'runs?states=healed,owned' }, status: 400 },
  { name: 'SQL as a policy', call: { url: "runs?policyId=a'--" }, status: 400 },
  { name: 'a search without end', call: { url: `audit?search=${'a'.repeat(1_000)}` }, status: 400 },
  // Bodies.
  { name: 'a body of more than 1 MiB', call: { ...post('presses'), body: ' '.repeat(MIB + 1) }, status: 413 },
  { name: 'a body of 33 levels', call: { ...post('presses'), body: nested(33) }, status: 400 },
  { name: 'a body of 100,000 levels', call: { ...post('presses'), body: '['.repeat(100_000) }, status: 400 },
  { name: 'a body that ends early', call: { ...post('presses'), body: '{"policyId":' }, status: 400 },
  { name: 'a body of no UTF-8', call: { ...post('presses'), body: Buffer.from([0xc3, 0x28]) }, status: 400 },
  { name: 'a list for an object', call: post('presses', [press()]), status: 400 },
  { name: 'null', call: post('presses', null), status: 400 },
  { name: 'a prototype', call: { ...post('presses'), body: `{"__proto__":{"role":"Admin"}}` }, status: 400 },
  {
    name: 'a prototype among the labels',
    call: { ...post('presses'), body: JSON.stringify(press()).replace('}', ',"labels":{"__proto__":"x"}}') },
    status: 400,
  },
  { name: 'a role of its own', call: post('presses', press({ role: 'Admin' })), status: 400 },
  { name: 'a person of its own', call: post('presses', press({ person: { login: 'bob' } })), status: 400 },
  { name: 'a subject of its own', call: post('presses', press({ subject: 'web-9' })), status: 400 },
  { name: 'a request of its own', call: post('presses', press({ request: { url: 'http://10.0.0.1' } })), status: 400 },
  { name: 'values that are text', call: post('presses', press({ values: { actual: '1); DROP' } })), status: 400 },
  { name: 'labels that are objects', call: post('presses', press({ labels: { a: { toString: 'x' } } })), status: 400 },
  {
    name: '101 labels',
    call: post('presses', press({ labels: Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`l${i}`, 'x'])) })),
    status: 400,
  },
  {
    name: 'an id of a press with a line end',
    call: post('presses', press({ pressId: 'press-1\r\nx: y' })),
    status: 400,
  },
  { name: 'a body for an answer', call: post('runs/a/approve', { as: 'admin' }), status: 400 },
  { name: 'a switch of no name', call: put('switches/everything', { isOn: false, reason: '' }), status: 400 },
  { name: 'a switch that is neither', call: put('switches/automatic', { isOn: 'no', reason: '' }), status: 400 },
  // Settings that would open a door.
  { name: 'a target inside the machine', call: target({ settings: { url: 'file:///etc/passwd' } }), status: 400 },
  {
    name: 'a target with a login in its address',
    call: target({ settings: { url: 'https://a:b@deploy.example' } }),
    status: 400,
  },
  {
    name: 'a target whose host is a template',
    call: target({ settings: { url: 'https://{{labels.host}}/x' } }),
    status: 400,
  },
  {
    name: 'a header with a line end in its name',
    call: target({ settings: { url: 'https://deploy.example', headers: { 'a\r\nb': 'c' } } }),
    status: 400,
  },
  { name: 'an unknown kind of target', call: target({ kind: 'shell' }), status: 400 },
  { name: 'an unknown field of a target', call: target({ command: 'rm' }), status: 400 },
  {
    name: 'an allowed host that is an address with a path',
    call: settings({ allowedHosts: ['deploy.example/../'] }),
    status: 400,
  },
  {
    name: 'a policy for a target that is not there',
    call: settings({ policies: [{ id: 'p', name: 'P', trigger: { kind: 'click' }, steps: [{ target: 'gone' }] }] }),
    status: 400,
  },
  {
    name: 'a condition that is code',
    call: settings({
      policies: [
        { id: 'p', name: 'P', trigger: { kind: 'alert', condition: 'process.exit()' }, steps: [{ target: 'a' }] },
      ],
    }),
    status: 400,
  },
  {
    name: 'a secret that is not of remediation',
    call: put('configuration', { configuration: {}, secrets: { serviceAccountToken: 'mine' } }),
    status: 400,
  },
  {
    name: 'a secret of the prototype',
    call: put('configuration', { configuration: {}, secrets: { 'target.__proto__.token': 'x' } }),
    status: 400,
  },
  // People without the role.
  { name: 'a press by a Viewer', as: 'Viewer', call: post('presses', press()), status: 403 },
  { name: 'a preview by a Viewer', as: 'Viewer', call: post('presses/preview', press()), status: 403 },
  { name: "a panel's action by a Viewer", as: 'Viewer', call: post('policies/restart/press', {}), status: 403 },
  { name: 'an answer by a Viewer', as: 'Viewer', call: post('runs/a/approve'), status: 403 },
  { name: 'settings by an Editor', as: 'Editor', call: settings({}), status: 403 },
  {
    name: 'the kill switch by an Editor',
    as: 'Editor',
    call: put('switches/automatic', { isOn: true, reason: '' }),
    status: 403,
  },
  { name: 'sending again by an Editor', as: 'Editor', call: post('deliveries/a/send-again'), status: 403 },
  { name: 'a test by an Editor', as: 'Editor', call: post('targets/restarter/test'), status: 403 },
  {
    name: 'a button for Admins by an Editor',
    as: 'Editor',
    call: post('presses', press({ labels: { instance: 'a' } })),
    status: 403,
  },
  { name: 'a press by nobody', as: 'nobody', call: post('presses', press()), status: 401 },
  { name: 'the audit for nobody', as: 'nobody', call: { url: 'audit' }, status: 401 },
  { name: 'settings by nobody', as: 'nobody', call: settings({}), status: 401 },
  { name: 'a role that Grafana has not', as: 'Root', call: { url: 'runs' }, status: 403 },
  // The contact point.
  { name: 'alerts without a signature', as: 'nobody', call: { ...post('alerts'), body: alerts }, status: 401 },
  { name: 'alerts signed by a guess', as: 'nobody', call: signedCall(alerts, { secret: 'guess' }), status: 401 },
  {
    name: 'alerts of yesterday',
    as: 'nobody',
    call: signedCall(alerts, { secret: SECRET, atMs: Date.now() - 86_400_000 }),
    status: 401,
  },
  { name: 'unsigned alerts by an Admin', call: { ...post('alerts'), body: alerts }, status: 401 },
  { name: 'alerts of more than 1 MiB', as: 'nobody', call: signed(' '.repeat(MIB + 1)), status: 413 },
  { name: 'alerts of 33 levels', as: 'nobody', call: signed(nested(33)), status: 413 },
  { name: 'alerts that are no JSON', as: 'nobody', call: signed('<alerts/>'), status: 400 },
];
