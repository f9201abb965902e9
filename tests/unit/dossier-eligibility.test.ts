import { describe, expect, it } from 'vitest';
import { checkEligibility } from '#shared/nominations/eligibility/check-eligibility';
import { judgeChecks, overallVerdict } from '#shared/nominations/eligibility/judge-checks';
import { eligibilityFactsSchema } from '#shared/nominations/eligibility-facts';
import { companyFacts, entryAgainst, personFacts, projectFacts } from '../fixtures/eligibility-facts';

const verdictOf = (facts: Parameters<typeof checkEligibility>[0], id: string) =>
  checkEligibility(facts).find(check => check.id === id)?.verdict;
const overall = (facts: Parameters<typeof checkEligibility>[0]) =>
  overallVerdict(judgeChecks(checkEligibility(facts), []));

describe('what is known and sufficient is 符合', () => {
  it.each([
    ['star', personFacts()],
    ['modelProject', projectFacts()],
    ['modelCompany', companyFacts()],
  ] as const)('%s', (_, facts) => {
    expect(eligibilityFactsSchema.parse(facts)).toEqual(facts);
    expect(checkEligibility(facts).filter(check => check.verdict !== 'met')).toEqual([]);
    expect(overall(facts)).toBe('met');
  });
});

describe('what is not known is 待核, never 符合', () => {
  it.each([
    'area',
    'occupancy',
    'collectionRate',
    'servedSince',
    'contractUntil',
    'satisfaction',
    'assessment',
    'disclosed',
  ] as const)('a project without %s', key => {
    const facts = projectFacts();
    const blank = key === 'servedSince' || key === 'contractUntil' ? '' : null;
    const unknown = { ...facts, project: { ...facts.project!, [key]: { value: blank, source: null } } };
    expect(overall(unknown)).toBe('unclear');
  });

  it('a person whose post nobody can place, or whose service began on no known day', () => {
    const facts = personFacts();
    expect(verdictOf({ ...facts, person: { ...facts.person!, frontLine: null } }, 'front-line')).toBe('unclear');
    const since = { value: '', source: null };
    expect(verdictOf({ ...facts, person: { ...facts.person!, inServiceSince: since } }, 'service-years')).toBe(
      'unclear',
    );
  });

  it('a district of which nobody knows whether it has a 示范项目, departments that have not answered', () => {
    const facts = {
      ...personFacts(),
      category: 'advancedPerson' as const,
      company: null,
      districtHasModelProject: null,
    };
    expect(verdictOf(facts, 'model-project')).toBe('unclear');
    expect(verdictOf(facts, 'outside')).toBe('unclear');
    expect(verdictOf({ ...facts, districtHasModelProject: false }, 'model-project')).toBe('not-met');
    expect(verdictOf({ ...facts, outside: { value: true, source: null } }, 'outside')).toBe('met');
  });
});

describe('days', () => {
  const until = (day: string, posted: string) => {
    const facts = projectFacts();
    return { ...facts, until: posted, project: { ...facts.project!, contractUntil: { value: day, source: null } } };
  };
  it.each([
    ['2026-06-09', '2026-06-10', 'not-met'],
    ['2026-06-10', '2026-06-10', 'met'],
    ['2026-06-16', '2026-06-17', 'unclear'],
    ['2026-06-17', '2026-06-17', 'met'],
  ])('a contract until %s with a posting until %s is %s', (day, posted, verdict) => {
    expect(verdictOf(until(day, posted), 'contract')).toBe(verdict);
  });

  it('an expiry is said with its day', () => {
    const words = checkEligibility(until('2026-06-16', '2026-06-17')).find(check => check.id === 'contract')?.words;
    expect(words).toContain('2026-06-16');
  });

  it('three years of service are full on the corresponding day', () => {
    const since = (day: string) => {
      const facts = personFacts();
      return { ...facts, person: { ...facts.person!, inServiceSince: { value: day, source: null } } };
    };
    expect(verdictOf(since('2023-06-10'), 'service-years')).toBe('met');
    expect(verdictOf(since('2023-06-11'), 'service-years')).toBe('not-met');
  });

  it('a survey of a year ago is old', () => {
    const facts = projectFacts();
    const surveyed = (day: string) => ({ ...facts, project: { ...facts.project!, satisfactionOn: day } });
    expect(verdictOf(surveyed('2025-06-10'), 'satisfaction')).toBe('met');
    expect(verdictOf(surveyed('2025-06-09'), 'satisfaction')).toBe('unclear');
  });
});

describe('entries against', () => {
  const with1 = (facts: ReturnType<typeof companyFacts>, entry: ReturnType<typeof entryAgainst>) => ({
    ...facts,
    against: [entry],
  });
  it.each([
    ['a veto ground', entryAgainst({}), 'veto'],
    ['one that was repaired', entryAgainst({ state: 'repaired' }), 'met'],
    ['one that is void', entryAgainst({ state: 'void' }), 'met'],
    ['one under objection', entryAgainst({ state: 'disputed' }), 'unclear'],
    ['one not yet proven', entryAgainst({ proven: null }), 'unclear'],
    ['one found untrue', entryAgainst({ proven: false }), 'met'],
    ['one of more than two years ago', entryAgainst({ on: '2024-06-09' }), 'met'],
    ['one of two years ago to the day', entryAgainst({ on: '2024-06-10' }), 'veto'],
    ['one without a day', entryAgainst({ on: '' }), 'unclear'],
    ['a black list', entryAgainst({ kind: 'black-list', ground: null, on: '2025-01-01' }), 'veto'],
    ['a black list that is over', entryAgainst({ kind: 'black-list', ground: null, until: '2026-06-09' }), 'met'],
    ['a bad credit entry', entryAgainst({ kind: 'bad-credit', ground: null }), 'not-met'],
    ['a proven complaint', entryAgainst({ kind: 'complaint', ground: null }), 'unclear'],
    ['a yellow card of one of its projects', entryAgainst({ kind: 'warning-card', of: 'project' }), 'unclear'],
  ] as const)('%s of a company', (_, entry, verdict) => {
    expect(verdictOf(with1(companyFacts(), entry), `${entry.kind}:${entry.source.id}`)).toBe(verdict);
  });

  it('of its company weigh on a person only by his own part in them, but a black list does', () => {
    const person = personFacts();
    const of = (entry: ReturnType<typeof entryAgainst>) =>
      checkEligibility({ ...person, against: [entry] }).find(check => check.id.includes(':'));
    expect(of(entryAgainst({ of: 'company' }))?.verdict).toBe('unclear');
    expect(of(entryAgainst({ of: 'person' }))?.verdict).toBe('veto');
    expect(of(entryAgainst({ of: 'company', kind: 'black-list', ground: null }))?.verdict).toBe('veto');
  });
});

describe('an officer rules', () => {
  const facts = { ...companyFacts(), against: [entryAgainst({ kind: 'complaint', ground: null })] };
  const checks = checkEligibility(facts);
  const open = checks.find(check => check.verdict === 'unclear')!;
  const ruling = {
    check: open.id,
    about: open.words,
    verdict: 'met' as const,
    reason: '一般投诉，已整改',
    by: 'o',
    at: '',
    attachments: [],
  };

  it('on what is open, and the last ruling counts', () => {
    expect(overallVerdict(judgeChecks(checks, [ruling]))).toBe('met');
    expect(overallVerdict(judgeChecks(checks, [ruling, { ...ruling, verdict: 'not-met' }]))).toBe('not-met');
  });

  it('and not on what has changed since, nor on a veto or a plain 不符合', () => {
    expect(overallVerdict(judgeChecks(checks, [{ ...ruling, about: '别的情况' }]))).toBe('unclear');
    const veto = checkEligibility({ ...facts, against: [entryAgainst({})] });
    const on = veto.find(check => check.verdict === 'veto')!;
    expect(overallVerdict(judgeChecks(veto, [{ ...ruling, check: on.id, about: on.words }]))).toBe('veto');
  });
});
