import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { entryOf } from '../fixtures/entryOf';
import { FakeAudit } from '../fixtures/FakeAudit';
import type { AuditProblemKind } from './AuditProblem';
import { hashEntry } from './hashEntry';
import { verifyAudit } from './verifyAudit';

const LENGTH = 6;

function chainOf(length = LENGTH): FakeAudit {
  const audit = new FakeAudit();
  for (let index = 1; index <= length; index += 1) {
    audit.append(entryOf({ atMs: index, summary: `Entry ${index}.` }));
  }
  return audit;
}

/** Writes an entry's hash anew, as one who knows how would. */
function rehash(audit: FakeAudit, index: number): void {
  const record = audit.records[index]!;
  audit.records[index] = { ...record, hash: hashEntry(record.previousHash, record.sequence, record) };
}

describe('the chain of the audit', () => {
  test.each([0, 1, LENGTH, 2_500])('of %d entries is whole', async (length) => {
    const audit = chainOf(length);

    expect(await verifyAudit(audit, 1)).toEqual({
      entries: length,
      headHash: audit.end?.hash,
      holdsExpected: true,
      problem: undefined,
    });
  });

  const tamperings: Array<[string, (audit: FakeAudit) => void, AuditProblemKind, number]> = [
    ['a text was changed', ({ records }) => (records[2] = { ...records[2]!, summary: 'Nothing.' }), 'changed', 3],
    ['a time was changed', ({ records }) => (records[0] = { ...records[0]!, atMs: 0 }), 'changed', 1],
    [
      'a detail was changed',
      ({ records }) => (records[2] = { ...records[2]!, detail: { values: { cpu: 12 } } }),
      'changed',
      3,
    ],
    [
      'an entry was changed and its hash written anew',
      (audit) => {
        audit.records[2] = { ...audit.records[2]!, summary: 'Nothing.' };
        rehash(audit, 2);
      },
      'misplaced',
      4,
    ],
    [
      'the last one was changed and its hash written anew',
      (audit) => {
        audit.records[5] = { ...audit.records[5]!, summary: 'Nothing.' };
        rehash(audit, 5);
      },
      'changed',
      6,
    ],
    ['one was removed', ({ records }) => records.splice(2, 1), 'missing', 3],
    ['two were removed', ({ records }) => records.splice(2, 2), 'missing', 3],
    ['the first one was removed', ({ records }) => records.splice(0, 1), 'beginning cut off', 1],
    ['the last one was removed', ({ records }) => records.splice(5, 1), 'end cut off', 6],
    ['all were removed', ({ records }) => records.splice(0, 6), 'end cut off', 1],
    [
      'two were swapped',
      ({ records }) => {
        const [second, third] = [records[1]!, records[2]!];
        records[1] = { ...third, sequence: second.sequence };
        records[2] = { ...second, sequence: third.sequence };
      },
      'misplaced',
      2,
    ],
    ['one is there twice', ({ records }) => records.splice(2, 0, records[2]!), 'misplaced', 3],
    [
      'one was put in the place of another',
      ({ records }) => (records[3] = { ...records[1]!, sequence: records[3]!.sequence }),
      'misplaced',
      4,
    ],
    [
      'one was put after the end',
      (audit) => {
        const { end } = audit;
        audit.append(entryOf());
        audit.end = end;
      },
      'after the end',
      7,
    ],
    [
      'the first one follows another',
      ({ records }) => (records[0] = { ...records[0]!, previousHash: 'f'.repeat(64) }),
      'misplaced',
      1,
    ],
    ['the head is gone', (audit) => (audit.end = undefined), 'after the end', 1],
  ];

  test.each(tamperings)('tells that %s', async (_, tamper, kind, sequence) => {
    const audit = chainOf();
    tamper(audit);

    const { problem } = await verifyAudit(audit, 1);

    expect(problem).toEqual({ kind, sequence, explanation: expect.stringContaining(String(sequence)) });
  });

  test('tells whatever field of whatever entry was changed', async () => {
    const fields = ['orgId', 'atMs', 'kind', 'actor', 'policyId', 'runId', 'targetId', 'subject', 'summary', 'detail'];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...fields), fc.nat(LENGTH - 1), fc.string(), async (field, index, value) => {
        const audit = chainOf();
        audit.records[index] = { ...audit.records[index]!, [field]: value };

        expect((await verifyAudit(audit, 1)).problem).toMatchObject({ kind: 'changed', sequence: index + 1 });
      })
    );
  });

  test('that was written anew as a whole is told by a hash noted before', async () => {
    const [audit, anew] = [chainOf(), chainOf(2)];
    const noted = audit.end!.hash;
    audit.append(entryOf());
    while (anew.records.length < 7) {
      anew.append(entryOf({ summary: 'Nothing.' }));
    }

    expect(await verifyAudit(audit, 1, noted)).toMatchObject({ holdsExpected: true, problem: undefined });
    expect(await verifyAudit(anew, 1, noted)).toMatchObject({ holdsExpected: false, problem: undefined });
  });

  describe('that was pruned', () => {
    const pruned = (mark: (audit: FakeAudit) => object): FakeAudit => {
      const audit = chainOf();
      audit.append(entryOf({ kind: 'pruned', detail: { ...mark(audit) } }));
      audit.records.splice(0, 3);
      return audit;
    };
    const markOf = ({ records }: FakeAudit) => ({ removed: 3, firstSequence: 4, previousHash: records[2]!.hash });

    test('goes on where its note says', async () => {
      expect(await verifyAudit(pruned(markOf), 1)).toMatchObject({ entries: 4, problem: undefined });
    });

    test.each([
      ['another entry', (audit: FakeAudit) => ({ ...markOf(audit), firstSequence: 3 }), 3],
      ['another hash', (audit: FakeAudit) => ({ ...markOf(audit), previousHash: 'f'.repeat(64) }), 4],
      ['nothing', () => ({}), 1],
    ] as const)('is broken where its note says %s', async (_, mark, sequence) => {
      const { problem } = await verifyAudit(pruned(mark), 1);

      expect(problem).toMatchObject({ kind: 'beginning cut off', sequence });
    });

    test('while it was looked at is looked at again', async () => {
      const audit = chainOf(1_500);
      const whole = audit.read.bind(audit);
      let reads = 0;
      audit.read = (orgId, from, limit) => {
        reads += 1;
        if (reads === 3) {
          const firstSequence = 1_400;
          const previousHash = audit.records[firstSequence - 2]!.hash;
          audit.records.splice(0, firstSequence - 1);
          audit.append(entryOf({ kind: 'pruned', detail: { removed: 1_399, firstSequence, previousHash } }));
        }
        return whole(orgId, from, limit);
      };

      expect(await verifyAudit(audit, 1)).toMatchObject({ entries: 102, problem: undefined });
    });
  });
});
