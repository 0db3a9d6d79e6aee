import { describe, expect, test } from 'bun:test';
import { authoriseRequest } from './authoriseRequest';
import { checkAction } from './checkAction';
import { checkTarget } from './checkTarget';
import { describeTargetKinds } from './describeTargetKinds';
import { findTargetKind } from './findTargetKind';
import { actionValues } from './fixtures/actionValues';
import { documentedExamples } from './fixtures/documentedExamples';
import { kindContext } from './fixtures/kindContext';
import { RecordingConnector } from './fixtures/RecordingConnector';
import { target } from './fixtures/target';
import { prepareRequest } from './prepareRequest';
import { TARGET_KINDS, type TargetKindName } from './TargetKindName';
import { targetKinds } from './targetKinds';
import { targetSecrets } from './targetSecrets';

test('there is one of each name', () => {
  expect(targetKinds.map(({ kind }) => kind)).toEqual([...TARGET_KINDS]);
  expect(() => findTargetKind('ftp' as TargetKindName)).toThrow('There is no kind of target "ftp".');
});

test('the forms are plain JSON', () => {
  expect(JSON.parse(JSON.stringify(describeTargetKinds()))).toEqual(describeTargetKinds());
});

describe.each(targetKinds.map((kind) => [kind.kind, kind] as const))('%s', (name, kind) => {
  const forms = [...kind.settingsForm, ...kind.actionForm];

  test('its fields have keys of their own, and depend on fields that are there', () => {
    for (const form of [kind.settingsForm, kind.actionForm]) {
      const keys = form.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { shownWhen } of form) {
        const other = form.find(({ key }) => key === shownWhen?.key);
        expect(shownWhen?.values ?? []).toEqual((other?.choices ?? []).filter((it) => shownWhen?.values.includes(it)));
      }
    }
    expect(forms.filter(({ input, choices }) => (input === 'choice') !== (choices !== undefined))).toEqual([]);
  });

  test.each(forms.map((field) => [field.key, field] as const))('its field %s is one that its schema knows', (key) => {
    const isSetting = kind.settingsForm.some((field) => field.key === key);
    const operations = kind.actionForm[0]?.choices ?? [undefined];
    const discriminator = kind.actionForm[0]?.key ?? '';
    const inputs = isSetting
      ? [{ [key]: undefined }]
      : operations.map((operation) => ({ [key]: undefined, ...(operation ? { [discriminator]: operation } : {}) }));
    const unknown = inputs.map((input) => {
      const { error } = (isSetting ? kind.settings : kind.action).safeParse(input);
      return error?.issues.some(({ code }) => code === 'unrecognized_keys') ?? false;
    });
    expect(unknown).toContain(false);
  });

  test('its test action is one that it takes', () => {
    expect(checkAction(target(name, {}), kind.testAction)).toEqual([]);
  });
});

describe.each(documentedExamples.map((example) => [`${example.kind}: ${example.title}`, example] as const))(
  '%s',
  (_, { kind, settings, secrets, action, answer }) => {
    const receiver = target(kind, settings);
    const hidden = Object.values(secrets).flatMap((secret) => [secret, ...secret.split(/\W+/).slice(-1)]);

    test('is configured without a problem', () => {
      expect(checkTarget(receiver, secrets)).toEqual([]);
      expect(checkAction(receiver, action)).toEqual([]);
    });

    test('no secret is in what is kept until it is sent', async () => {
      const context = kindContext(secrets, new RecordingConnector(answer));
      const prepared = JSON.stringify(await prepareRequest(receiver, action, actionValues(), context));
      for (const secret of hidden.filter((text) => text.length >= 4)) {
        expect(prepared).not.toContain(secret);
      }
    });

    test('each header is there once, in lower case', async () => {
      const context = kindContext(secrets, new RecordingConnector(answer));
      const prepared = await prepareRequest(receiver, action, actionValues(), context);
      const { headers } = await authoriseRequest(receiver, prepared, 'msg_1', context);
      expect(Object.keys(headers)).toEqual(Object.keys(headers).map((header) => header.toLowerCase()));
    });

    const { addressSetting } = findTargetKind(kind);

    test.each(addressSetting === undefined ? [] : [addressSetting])(
      'no secret goes where its %s was before',
      async (key) => {
        const context = kindContext(secrets, new RecordingConnector(answer));
        const prepared = await prepareRequest(receiver, action, actionValues(), context);
        const connector = new RecordingConnector(answer);
        const moved = target(kind, { ...settings, [key]: 'https://elsewhere.example.com' });
        await expect(authoriseRequest(moved, prepared, 'msg_1', kindContext(secrets, connector))).rejects.toThrow(
          'is at https://elsewhere.example.com now'
        );
        expect(connector.requests).toEqual([]);
      }
    );

    test.each(findTargetKind(kind).secrets.filter(({ isRequired }) => isRequired))(
      'without $key nothing is sent',
      async ({ key, label }) => {
        const prepared = await prepareRequest(
          receiver,
          action,
          actionValues(),
          kindContext(secrets, new RecordingConnector(answer))
        );
        const { [key]: _secret, ...others } = secrets;
        const connector = new RecordingConnector(answer);
        const sent = authoriseRequest(receiver, prepared, 'msg_1', kindContext(others, connector));
        await expect(sent).rejects.toThrow(`The secret "${label}" is not set.`);
        expect(connector.requests).toEqual([]);
      }
    );
  }
);

test('what a person wrote is checked again before anything is made of it', async () => {
  const wrong = target('kubernetes', { url: 'kubernetes.example.com' });
  await expect(prepareRequest(wrong, {}, actionValues(), kindContext())).rejects.toThrow(
    'The target "The kubernetes" is not usable: url: The address does not begin with http'
  );
  const right = target('kubernetes', { url: 'https://kubernetes.example.com' });
  await expect(prepareRequest(right, { operation: 'drop' }, actionValues(), kindContext())).rejects.toThrow(
    'The action for "The kubernetes" is not usable: operation: '
  );
});

test('a target gets its own secrets, and those of no other', () => {
  const all = { 'target.kubernetes.token': 'a', 'target.kubernetes.other': 'b', 'target.two.token': 'c' };
  expect(targetSecrets(target('kubernetes', {}), all)).toEqual({ token: 'a' });
});

test('a body that is too long is refused', async () => {
  const receiver = target('webhook', { url: 'https://example.com' });
  const values = actionValues({ labels: { x: 'é'.repeat(150_000) } });
  await expect(prepareRequest(receiver, {}, values, kindContext())).rejects.toThrow('262,144 is the most');
});
