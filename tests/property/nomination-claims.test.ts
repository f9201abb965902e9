import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nominationDocuments } from '#shared/documents/nomination-documents';
import { plainText } from '#shared/documents/plain-text';
import { nominationFactsSchema, type NominationFacts } from '#shared/packages/nomination-facts';
import { checkNomination } from '#shared/packages/verify/nomination/check-nomination';
import { nominationFacts } from '../fixtures/nomination-facts';

const some = fc.record({
  star: fc.integer({ min: 1, max: 3 }),
  modelProject: fc.integer({ min: 1, max: 2 }),
  modelCompany: fc.integer({ min: 0, max: 1 }),
  advancedUnit: fc.integer({ min: 0, max: 1 }),
  advancedPerson: fc.integer({ min: 0, max: 2 }),
});
const codes = (facts: NominationFacts) => [...new Set(checkNomination(facts).map(({ code }) => code))];
const words = (facts: NominationFacts) => nominationDocuments(facts, { practice: false }).flatMap(plainText).join('\n');

type Path = readonly (string | number)[];

/** Every place in the facts at which a figure stands. */
function figures(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'number') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => figures(each, [...path, key]));
}

function changed(facts: NominationFacts, path: Path, more: number): NominationFacts {
  const copy = JSON.parse(JSON.stringify(facts)) as NominationFacts;
  const owner = path.slice(0, -1).reduce<unknown>((tree, key) => (tree as Record<string, unknown>)[key], copy);
  const last = String(path[path.length - 1]);
  (owner as Record<string, number>)[last] = ((owner as Record<string, number>)[last] ?? 0) + more;
  return copy;
}

/** Refused by the schema, found by a claim, or contradicted by the documents that were signed before. */
function found(facts: NominationFacts, before: string): boolean {
  const parsed = nominationFactsSchema.safeParse(facts);
  if (!parsed.success) return true;
  return codes(parsed.data).join() !== 'nomination-ok' || words(parsed.data) !== before;
}

describe('the figures of a recommendation', () => {
  it('hold as a district states them', () => {
    fc.assert(
      fc.property(some, counts => {
        expect(codes(nominationFactsSchema.parse(nominationFacts({ counts })))).toEqual(['nomination-ok']);
      }),
      { numRuns: 25 },
    );
  });

  it('never hold when any one of them is another', () => {
    const facts = nominationFacts({ counts: { star: 2, modelProject: 1, modelCompany: 1, advancedPerson: 1 } });
    const before = words(facts);
    const unseen = figures(facts).filter(path => !found(changed(facts, path, 1), before));
    expect(unseen.map(path => path.join('.'))).toEqual([]);
  });

  it('never hold when any one of them is another, by any amount', () => {
    fc.assert(
      fc.property(some, fc.nat(), fc.integer({ min: 1, max: 5000 }), (counts, which, more) => {
        const facts = nominationFacts({ counts });
        const places = figures(facts);
        const path = places[which % places.length] as Path;
        expect(found(changed(facts, path, more), words(facts))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
