import { beforeEach, describe, expect, it } from 'vitest';
import { changeDisclosureSwitches } from '#shared/coordination/change-disclosure-switches';
import { checkDisclosure } from '#shared/coordination/check-disclosure';
import { correctDisclosure, voidDisclosure } from '#shared/coordination/correct-disclosure';
import { hangsOn } from '#shared/coordination/disclosure-coverage';
import { objectToDisclosure, replyToObjection } from '#shared/coordination/disclosure-objections';
import { proposedSwitches } from '#shared/coordination/disclosure-switches';
import {
  draftIdOf,
  dropDisclosureDraft,
  publishDisclosure,
  saveDisclosureDraft,
  type DisclosureInput,
} from '#shared/coordination/publish-disclosure';
import { takeDownDisclosure } from '#shared/coordination/take-down-disclosure';
import { refusalWords } from '#shared/text/refusals';
import { DisclosureWorld, incomeInput, input, typed } from '../fixtures/disclosure-world';

let world: DisclosureWorld;
beforeEach(() => (world = new DisclosureWorld()));
const publish = (more: Partial<DisclosureInput> = {}) =>
  world.take(publishDisclosure(world.facts(), input(more), world.context));
const income = (more: Partial<DisclosureInput> = {}) =>
  publishDisclosure(world.facts(), incomeInput(more), world.context);
const words = (answer: ReturnType<typeof income>) => (answer.ok ? 'taken' : refusalWords(answer.refusal).words);

describe('a posting', () => {
  it('is one entry a kind, and the draft goes', () => {
    world.take(saveDisclosureDraft(world.facts(), input({ groups: [1, 2, 5], typed: { ...typed, opening: '1,0' } })));
    expect(world.get(draftIdOf('p1')).typed?.opening).toBe('1,0');
    const ids = world.take(
      publishDisclosure(world.facts(), incomeInput({ groups: [5, 2, 1] }), world.context),
    ) as string[];
    expect(ids.map(id => [world.get(id).kind, world.get(id).groups, world.get(id).periodUntil])).toEqual([
      ['service', [2], ''],
      ['channels', [1], ''],
      ['income', [5], '2026-03-31'],
    ]);
    expect(world.facts().entries.map(({ body }) => body.status)).toEqual(['posted', 'posted', 'posted']);
    expect(world.get(ids[0] as string).income).toBeNull();
    expect(world.get(ids[2] as string).income?.closing).toBe(120000);
  });

  it('can be thrown away while it is a draft', () => {
    expect(world.take(dropDisclosureDraft(world.facts()))).toBe('disclosure-gone');
    world.take(saveDisclosureDraft(world.facts(), input()));
    expect(world.take(dropDisclosureDraft(world.facts()))).toEqual([]);
    expect(world.facts().entries).toEqual([]);
  });

  it.each<[string, Partial<DisclosureInput>]>([
    ['disclosure-nothing', { groups: [] }],
    ['disclosure-day-invalid', { postedOn: '' }],
    ['disclosure-day-invalid', { postedOn: '1900-01-01' }],
    ['disclosure-day-invalid', { postedOn: '2099-01-01' }],
    ['disclosure-day-invalid', { postedOn: '2026-02-30' }],
    ['disclosure-day-future', { postedOn: '2026-05-21' }],
    ['disclosure-period-missing', { groups: [4], periodFrom: '2025-01-01' }],
    ['disclosure-day-invalid', { periodFrom: '1900-01-01' }],
    ['disclosure-day-invalid', { periodUntil: '2099-12-31' }],
    ['disclosure-period-order', { periodFrom: '2026-04-01', periodUntil: '2026-03-31' }],
    ['disclosure-period-open', { groups: [4], periodFrom: '2026-01-01', periodUntil: '2026-06-30' }],
    ['disclosure-place-missing', { place: ' ' }],
  ])('is refused: %s %o', (code, more) => {
    expect(publish(more)).toBe(code);
  });
});

describe('an income statement', () => {
  it('says the line, what stands there and what it should be', () => {
    const lines = [{ ...typed.lines[0], net: '950' } as (typeof typed.lines)[number], ...typed.lines.slice(1)];
    expect(words(income({ typed: { ...typed, lines } }))).toBe(
      '收入第 1 行“电梯轿厢广告”的净收益写的是 950.00 元，应为 900.00 元（收入 1,000.00 − 成本 100.00）',
    );
    expect(words(income({ typed: { ...typed, totalNet: '1400.01' } }))).toContain(
      '净收益合计写的是 1,400.01 元，应为 1,400.00 元',
    );
    expect(words(income({ typed: { ...typed, totalUsed: '30' } }))).toContain(
      '支出合计写的是 30.00 元，应为 300.00 元',
    );
    expect(words(income({ typed: { ...typed, closing: '1300' } }))).toContain(
      '期末余额写的是 1,300.00 元，应为 1,200.00 元',
    );
  });

  it.each([
    ['income-empty', { lines: [], uses: [] }],
    ['income-amount-invalid', { opening: '12,34' }],
    ['income-amount-missing', { uses: [{ what: '绿化', basis: '', amount: '' }] }],
    ['income-amount-negative', { uses: [{ what: '绿化', basis: '', amount: '-3' }] }],
    ['income-label-missing', { uses: [{ what: '', basis: '', amount: '3' }] }],
  ])('is refused: %s', (code, more) => {
    const answer = income({ typed: { ...typed, ...more } });
    expect(answer.ok || answer.refusal.code).toBe(code);
  });

  it('follows the balance of the one before, or says why not', () => {
    world.take(income());
    const next = { periodFrom: '2026-04-01', periodUntil: '2026-04-30' };
    expect(words(income(next))).toBe('期初余额写的是 100.00 元，上期（止于 2026-03-31）期末余额是 1,200.00 元');
    const moved = { ...typed, opening: '1200', closing: '2300' };
    expect(income({ ...next, typed: moved }).ok).toBe(true);
    expect(income({ ...next, typed: { ...typed, openingReason: '更换企业，旧账另行清算' } }).ok).toBe(true);
    // An earlier one, entered later, does not follow it.
    expect(income({ periodFrom: '2025-01-01', periodUntil: '2025-09-30' }).ok).toBe(true);
  });
});

describe('what hangs', () => {
  const entry = () => (publish({ postedOn: '2026-05-10' }) as string[])[0] as string;
  const down = (id: string, on: string, reason = '') =>
    world.take(takeDownDisclosure(world.facts(), { id, on, reason }, world.context));

  it('hangs for three full days, the day of posting not counted (QD-92, DT-7)', () => {
    const id = entry();
    expect(down(id, '2026-05-13')).toBe('disclosure-too-early');
    expect(down(id, '2026-05-14')).toEqual([id]);
    expect(world.get(id)).toMatchObject({ removedOn: '2026-05-14', removedEarly: '' });
    expect(down(id, '2026-05-15')).toBe('disclosure-down');
  });

  it('is taken down earlier with a reason, which stays', () => {
    const id = entry();
    expect(down(id, '2026-05-09')).toBe('disclosure-before-posting');
    expect(down(id, '2026-05-21')).toBe('disclosure-day-future');
    expect(down(id, '2026-05-11', '台风吹落')).toEqual([id]);
    expect(world.get(id).removedEarly).toBe('台风吹落');
  });

  it('is looked at', () => {
    const id = entry();
    const look = (on: string, present: boolean, by = '赵云') =>
      world.take(checkDisclosure(world.facts(), { id, on, by, present, words: '', photos: [] }, world.context));
    expect(look('2026-05-09', true)).toBe('disclosure-before-posting');
    expect(look('2026-05-12', true, ' ')).toBe('disclosure-checker-missing');
    expect(look('2026-05-12', false)).toEqual([id]);
    expect(hangsOn(world.get(id), '2026-05-11')).toBe(true);
    expect(hangsOn(world.get(id), '2026-05-12')).toBe(false);
    expect(look('2026-05-15', true)).toEqual([id]);
    expect(hangsOn(world.get(id), '2026-05-15')).toBe(true);
    expect(down(id, '2026-05-16')).toEqual([id]);
    expect(look('2026-05-16', true)).toBe('disclosure-down');
  });

  it('is objected to and answered', () => {
    const id = entry();
    const object = (on: string, text: string) =>
      world.take(objectToDisclosure(world.facts(), { id, on, words: text }, world.context));
    expect(object('2026-05-01', '少列一份合同')).toBe('disclosure-before-posting');
    expect(object('2026-05-12', '')).toBe('disclosure-words-missing');
    expect(object('2026-05-12', '少列一份合同')).toEqual([id]);
    const objectionId = world.get(id).objections[0]?.id ?? '';
    const reply = (on: string, text: string) =>
      world.take(replyToObjection(world.facts(), { id, objectionId, on, reply: text }, world.context));
    expect(reply('2026-05-11', '已补')).toBe('disclosure-reply-early');
    expect(reply('2026-05-13', ' ')).toBe('disclosure-words-missing');
    expect(reply('2026-05-13', '已补列')).toEqual([id]);
    expect(world.get(id).objections).toMatchObject([{ repliedOn: '2026-05-13', reply: '已补列' }]);
  });

  it('is put right with a reason, every change kept', () => {
    const id = entry();
    const correct = (more: object) => {
      const { groups: _, ...present } = input();
      return world.take(
        correctDisclosure(world.facts(), { ...present, id, removedOn: '', reason: '看错日期', ...more }, world.context),
      );
    };
    expect(correct({})).toBe('disclosure-unchanged');
    expect(correct({ postedOn: '2026-05-08', reason: '' })).toBe('disclosure-words-missing');
    expect(correct({ removedOn: '2026-05-01' })).toBe('disclosure-before-posting');
    expect(correct({ postedOn: '2026-05-08' })).toEqual([id]);
    expect(world.get(id).corrections).toEqual([
      { at: world.context.now, by: 'o1', reason: '看错日期', words: '张贴日期：2026-05-10 → 2026-05-08' },
    ]);
  });

  it('counts nowhere when it is voided, and cannot be acted on', () => {
    const id = entry();
    expect(world.take(voidDisclosure(world.facts(), { id, reason: '' }, world.context))).toBe(
      'disclosure-words-missing',
    );
    expect(world.take(voidDisclosure(world.facts(), { id, reason: '登错小区' }, world.context))).toEqual([id]);
    expect(world.get(id)).toMatchObject({ status: 'void', corrections: [{ reason: '登错小区', words: '作废' }] });
    expect(down(id, '2026-05-14')).toBe('disclosure-gone');
  });
});

it('the district’s own numbers are kept with the settings, said in the log, and within bounds', () => {
  const present = {
    ...{ city: '青岛市', district: '崂山区', bureau: '崂山区住建局', jurisdiction: 'qingdao' as const },
    ...{ practice: false, idleMinutes: 15 },
  };
  const changed = changeDisclosureSwitches(present, { ...proposedSwitches, incomeMonths: 3 });
  expect(changed.ok && changed.value.words).toBe('修改三公开口径：公共收益一期（月）由6改为3');
  expect(changed.ok && changed.value.changes[0]?.body).toMatchObject({
    district: '崂山区',
    disclosure: { incomeMonths: 3 },
  });
  const bad = changeDisclosureSwitches(present, { ...proposedSwitches, graceDays: -1 });
  expect(bad.ok || bad.refusal.code).toBe('disclosure-switches-invalid');
  const same = changeDisclosureSwitches(present, proposedSwitches);
  expect(same.ok || same.refusal.code).toBe('settings-unchanged');
});
