import { describe, expect, it } from 'vitest';
import { ageOn } from '#shared/elections/candidate-age';
import { committeeSizeFindings } from '#shared/elections/committee-size';
import type { Candidate, CaseOptions } from '#shared/elections/election-case';
import { eligibilityOf } from '#shared/elections/eligibility';
import { strictOptions } from '#shared/elections/options';
import { byStrokes } from '#shared/elections/stroke-order';
import { frozenUnits, registerOf } from '../fixtures/election-rows';

const units = frozenUnits(20, index => (index < 2 ? 0 : index));
const register = registerOf(units);
const candidate = (patch: Partial<Candidate> = {}): Candidate => ({
  id: 'C01',
  name: '业主0',
  sex: '男',
  age: 45,
  party: '群众',
  education: '',
  occupation: '',
  unit: '1-100',
  phone: '',
  idNumber: '',
  channel: 'self',
  resume: '',
  eligibility: [{ id: 'EL-2', answer: 'yes', note: '' }],
  ...patch,
});
const verdict = (one: Candidate, others: Candidate[] = [], options: Partial<CaseOptions> = {}) =>
  eligibilityOf(
    one,
    { candidates: [one, ...others], options: { ...strictOptions(), ...options }, voteDate: '2024-06-20' },
    register,
  );
const effect = (one: Candidate, id: string, others: Candidate[] = [], options: Partial<CaseOptions> = {}) =>
  verdict(one, others, options).items.find(item => item.rule.id === id)?.effect;

describe('eligibility (A12): law blocks, custom warns', () => {
  it('takes an owner of the frozen register', () => {
    expect(verdict(candidate()).verdict).toBe('eligible');
  });

  it('bars a name that is not among the owners, and a unit that is not in the register', () => {
    expect(effect(candidate({ name: '外人' }), 'EL-1')).toBe('blocks');
    expect(effect(candidate({ unit: '9-999' }), 'EL-1')).toBe('blocks');
    expect(verdict(candidate({ unit: '9-999' })).verdict).toBe('barred');
  });

  it('leaves the representative of an organisation to the officer', () => {
    const firm = registerOf([
      { ...units[5]!, owners: [{ name: '海悦商贸有限公司', idType: '统一社会信用代码', idNumber: '' }] },
    ]);
    const one = candidate({ name: '代表', unit: units[5]!.unit });
    const item = eligibilityOf(one, { candidates: [one], options: strictOptions(), voteDate: '2024-06-20' }, firm)
      .items[0];
    expect([item?.rule.id, item?.effect, item?.automatic]).toEqual(['EL-1', 'pending', false]);
  });

  it('computes the age from the identity number on the day of the vote', () => {
    expect(ageOn('2024-06-20', '110105200606200011')).toBe(18);
    expect(ageOn('2024-06-19', '110105200606200011')).toBe(17);
    expect(ageOn('2024-06-20', '')).toBeNull();
    expect(effect(candidate({ idNumber: '110105200606210011', age: 40 }), 'EL-9')).toBe('blocks');
    expect(effect(candidate({ age: null }), 'EL-9')).toBe('pending');
  });

  it('applies a custom bar only when the rules of the case set it, and only warns', () => {
    const twin = candidate({ id: 'C02', name: '业主1', unit: '1-101' });
    expect(effect(candidate(), 'EL-10', [twin])).toBeUndefined();
    expect(effect(candidate(), 'EL-10', [twin], { customBars: ['EL-10'] })).toBe('warns');
    expect(verdict(candidate(), [twin], { customBars: ['EL-10'] }).verdict).toBe('warned');
    expect(effect(candidate({ eligibility: [] }), 'EL-2')).toBe('pending');
  });
});

describe('size of the committee', () => {
  const grades = (
    seats: number,
    jurisdiction: 'national' | 'shandong' | 'qingdao',
    committeeSize: 'strict' | 'city' = 'strict',
  ) =>
    committeeSizeFindings(seats, { jurisdiction, options: { committeeSize } }).map(
      finding => `${finding.rule} ${finding.grade}`,
    );
  it('is odd and within the limits of each layer', () => {
    expect(grades(5, 'national')).toEqual([]);
    expect(grades(6, 'national')).toEqual(['GR-31 blocks']);
    expect(grades(13, 'national')).toEqual(['GR-31 blocks']);
    expect(grades(13, 'shandong')).toEqual(['GR-31 warns']);
    expect(grades(3, 'shandong')).toEqual(['SD-30 blocks']);
    expect(grades(3, 'qingdao')).toEqual(['SD-30 blocks']);
    expect(grades(3, 'qingdao', 'city')).toEqual(['SD-30 warns']);
    expect(grades(1, 'qingdao', 'city')).toEqual(['QD-35 blocks']);
  });
});

it('orders by the strokes of the family name', () => {
  const names = ['赵六', '丁一', '欧阳修', '王五', '李四', '张三'].map(name => ({ name }));
  expect(byStrokes(names).map(person => person.name)).toEqual(['丁一', '王五', '张三', '李四', '欧阳修', '赵六']);
});
