import { describe, expect, test } from 'bun:test';
import { PresageError } from '../../series/PresageError';
import type { PreparedRequest } from '../../store/records/DeliveryRecord';
import { HOSTILE_VALUES } from '../templates/fixtures/hostileValues';
import { authoriseRequest } from './authoriseRequest';
import { actionValues } from './fixtures/actionValues';
import type { DocumentedExample } from './fixtures/DocumentedExample';
import { documentedExamples } from './fixtures/documentedExamples';
import { kindContext } from './fixtures/kindContext';
import { RecordingConnector } from './fixtures/RecordingConnector';
import { target } from './fixtures/target';
import { prepareRequest } from './prepareRequest';

/** All that is asked and sent for a label, or why it is refused. */
async function requestsFor(example: DocumentedExample, label: string): Promise<PreparedRequest[] | PresageError> {
  const connector = new RecordingConnector(example.answer);
  const context = kindContext(example.secrets, connector);
  const receiver = target(example.kind, example.settings);
  const values = actionValues({ labels: { instance: label, deployment: label }, subject: label, actor: label });
  try {
    const prepared = await prepareRequest(receiver, example.action, values, context);
    return [...connector.requests, await authoriseRequest(receiver, prepared, values.id, context)];
  } catch (error) {
    if (error instanceof PresageError) {
      return error;
    }
    throw error;
  }
}

/** Everything of a request but what its strings hold. */
function shapeOf({ method, url, headers, body }: PreparedRequest): unknown {
  const { origin, pathname, searchParams, username, hash } = new URL(url);
  return {
    method,
    origin,
    segments: pathname.split('/').length,
    parameters: [...searchParams.keys()],
    person: username + hash,
    headers: Object.keys(headers),
    body: /json/.test(headers['content-type'] ?? '') ? shapeOfJson(body) : [...new URLSearchParams(body).keys()],
  };
}

function shapeOfJson(body: string): unknown {
  return JSON.parse(body, (_key, value: unknown) => (typeof value === 'string' ? '' : value));
}

describe.each(documentedExamples.map((example) => [`${example.kind}: ${example.title}`, example] as const))(
  '%s',
  (_, example) => {
    test.each(HOSTILE_VALUES.map((value) => [JSON.stringify(value).slice(0, 40), value] as const))(
      'a label %s changes nothing but its own text, or is refused',
      async (_name, label) => {
        const [usual, hostile] = [await requestsFor(example, 'web'), await requestsFor(example, label)];
        if (hostile instanceof PresageError) {
          expect(hostile.remedy).not.toBe('');
          return;
        }
        const shapes = (usual as PreparedRequest[]).map(shapeOf);
        expect(shapes).toContainEqual(shapeOf(hostile.at(-1) as PreparedRequest));
        for (const { headers } of hostile) {
          expect(Object.values(headers).join('')).toMatch(/^[\x20-\x7E]*$/);
        }
      }
    );
  }
);
