import fc from 'fast-check';
import {
  auditLine,
  type AuditRow,
  CHAIN_START,
  detailsHash,
  MARK_BYTES,
  marksOf,
  sealHash,
} from '../../domain/audit-chain';

const text = fc.oneof(
  fc.constantFrom('case', 'null', '1', '"', '","', '\\', '\n', ''),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const row: fc.Arbitrary<AuditRow> = fc.record({
  id: fc.bigInt(1n, 9_223_372_036_854_775_807n).map(String),
  at: fc.constantFrom('2026-11-26T08:15:00.123456Z', '2026-11-26T08:15:00.123457Z'),
  actorKind: fc.constantFrom('staff', 'system', 'anonymous'),
  actorId: optional(fc.integer()),
  action: text,
  subjectType: optional(text),
  subjectId: optional(text),
  status: optional(fc.integer()),
  detailsHash: optional(fc.constantFrom('00'.repeat(32), 'ff'.repeat(32))),
});
const SEALED_AT = '2026-11-26T08:16:00.000000Z';

/** The hashes of a chain with so many rows to a seal. */
function chainOf(rows: readonly AuditRow[], aSeal: number): string[] {
  const hashes: string[] = [];
  let previousHash: Buffer = CHAIN_START;
  for (let first = 0; first < rows.length; first += aSeal) {
    const id = String(hashes.length + 1);
    const lines = rows.slice(first, first + aSeal).map(auditLine);
    previousHash = sealHash({ id, sealedAt: SEALED_AT, previousHash }, lines);
    hashes.push(previousHash.toString('hex'));
  }
  return hashes;
}

test('a line is one line, and tells every field: rows that differ have different lines', () => {
  fc.assert(
    fc.property(row, row, (one, other) => {
      expect(auditLine(one)).not.toContain('\n');
      expect(JSON.parse(auditLine(one))).toEqual(Object.values(ordered(one)));
      expect(auditLine(one) === auditLine(other)).toBe(
        JSON.stringify(ordered(one)) === JSON.stringify(ordered(other)),
      );
    }),
  );
});

function ordered(given: AuditRow): AuditRow {
  const { id, at, actorKind, actorId, action, subjectType, subjectId, status } = given;
  const first = { id, at, actorKind, actorId, action, subjectType, subjectId, status };
  return { ...first, detailsHash: given.detailsHash };
}

const rows = fc.uniqueArray(row, { minLength: 2, maxLength: 12, selector: auditLine });
const change = fc.oneof(
  fc.record({ kind: fc.constant('remove' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('swap' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('alter' as const), at: fc.nat(), by: row }),
);

test('whatever row is removed, altered or moved, the end of the chain is another', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 4 }), change, (all, aSeal, edit) => {
      const at = edit.at % (all.length - 1);
      const edited = [...all];
      if (edit.kind === 'remove') edited.splice(at, 1);
      if (edit.kind === 'swap') edited.splice(at, 2, ...all.slice(at, at + 2).reverse());
      if (edit.kind === 'alter') edited.splice(at, 1, edit.by);
      fc.pre(edited.map(auditLine).join('\n') !== all.map(auditLine).join('\n'));
      expect(chainOf(edited, aSeal).at(-1)).not.toBe(chainOf(all, aSeal).at(-1));
    }),
  );
});

test('a seal is bound to its number, its time and the one before it', () => {
  const facts = { id: '1', sealedAt: SEALED_AT, previousHash: CHAIN_START };
  const hash = sealHash(facts, ['[]']);
  expect(sealHash({ ...facts, id: '2' }, ['[]'])).not.toEqual(hash);
  expect(sealHash({ ...facts, sealedAt: '2026-11-26T08:17:00.000000Z' }, ['[]'])).not.toEqual(hash);
  expect(sealHash({ ...facts, previousHash: hash }, ['[]'])).not.toEqual(hash);
});

test('the hash is what the documentation says, so that others can compute it', () => {
  const hash = sealHash({ id: '1', sealedAt: SEALED_AT, previousHash: CHAIN_START }, [
    '[1]',
    '[2]',
  ]);
  expect(hash.toString('hex')).toBe(VECTOR);
});
// (head -c 32 /dev/zero; printf '["1","2026-11-26T08:16:00.000000Z"]\n[1]\n[2]\n') | sha256sum
const VECTOR = 'e05925ca4354636a89396215ef94969e8719d836dc49b2c4ebf08437bd615541';

test('each row has a mark of its own', () => {
  const marks = marksOf(['a', 'b', 'a']);
  const at = (index: number) => marks.subarray(index * MARK_BYTES, (index + 1) * MARK_BYTES);
  expect(marks).toHaveLength(3 * MARK_BYTES);
  expect(at(0)).toEqual(at(2));
  expect(at(0)).not.toEqual(at(1));
});

test('details have one hash whatever the order of their keys, and another with every salt', () => {
  const salt = Buffer.alloc(32, 1);
  const hash = detailsHash({ ip: '192.0.2.1', email: 'a@example.org' }, salt);
  expect(detailsHash({ email: 'a@example.org', ip: '192.0.2.1' }, salt)).toEqual(hash);
  expect(detailsHash({ email: 'a@example.org', ip: '192.0.2.2' }, salt)).not.toEqual(hash);
  expect(detailsHash({ ip: '192.0.2.1', email: 'a@example.org' }, Buffer.alloc(32))).not.toEqual(
    hash,
  );
});
