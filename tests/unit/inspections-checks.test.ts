import { describe, expect, it } from 'vitest';
import type { Result } from '#shared/basics/result';
import type { Day } from '#shared/basics/dates';
import { parseDrawFile } from '#shared/evidence/draw/parse-draw-file';
import { rankInspectors } from '#shared/evidence/draw/rank';
import { dutiesOf } from '#shared/evidence/inspections/inspection-duties';
import { orderCheck } from '#shared/evidence/inspections/order-check';
import { postCheck } from '#shared/evidence/inspections/post-check';
import {
  correctCheck,
  finishCheck,
  inputOfCheck,
  keepCheck,
  type CheckInput,
} from '#shared/evidence/inspections/record-check';
import { recheck } from '#shared/evidence/inspections/recheck';
import { replaceInspector } from '#shared/evidence/inspections/replace-inspector';
import { voidDraw } from '#shared/evidence/inspections/void-draw';
import { refusalWords } from '#shared/text/refusals';
import { InspectionWorld } from '../fixtures/inspection-world';

function refused(answer: Result<unknown>): string {
  if (answer.ok) throw new Error('was not refused');
  return refusalWords(answer.refusal).words;
}

function heldWorld() {
  const world = new InspectionWorld();
  const { id, checks } = world.held();
  const check = checks[0] ?? '';
  world.now = '2026-10-20T16:00:00+08:00';
  const bodyOf = () => {
    const row = world.store.get('inspections', check);
    if (!row) throw new Error('no check');
    return row.body;
  };
  const input = (more: Partial<CheckInput> = {}): CheckInput => ({
    ...inputOfCheck(bodyOf()),
    ...{ checkedOn: '2026-10-20', result: 'none', objectPerson: '赵经理' },
    findings: bodyOf().findings.map(finding => ({ ...finding, met: true })),
    ...more,
  });
  const found = (more: Partial<CheckInput> = {}) =>
    input({
      result: 'rectify',
      rectifyBy: '2026-11-05',
      findings: bodyOf().findings.map((finding, at) => ({
        ...finding,
        met: at > 0,
        words: at > 0 ? '' : '公示栏缺收费标准',
      })),
      ...more,
    });
  return { world, id, check, bodyOf, input, found };
}

describe('a check', () => {
  it('keeps what is filled in, without a result', () => {
    const { world, check, bodyOf, found } = heldWorld();
    world.done(keepCheck(world.facts, check, found({ checkedOn: '2026-1' })));
    expect(bodyOf()).toMatchObject({ result: null, checkedOn: '', objectPerson: '赵经理' });
    expect(bodyOf().findings[0]?.words).toBe('公示栏缺收费标准');
  });

  it.each<[string, (w: ReturnType<typeof heldWorld>) => CheckInput, string]>([
    ['before the draw', w => w.input({ checkedOn: '2026-10-14' }), '早于抽取日 2026-10-15'],
    ['tomorrow', w => w.input({ checkedOn: '2026-10-21' }), '在今天（2026-10-20）之后'],
    ['without a result', w => w.input({ result: null }), '没有选择检查结果'],
    ['with an open item', w => w.input({ findings: w.bodyOf().findings }), '第 1 项'],
    ['clean with something found', w => w.found({ result: 'none' }), '有 1 项不符合，结果却是“未发现问题”'],
    ['found with nothing found', w => w.input({ result: 'undisclosed' }), '各项都符合'],
    [
      'found without words',
      w => w.found({ findings: w.found().findings.map(f => ({ ...f, words: '' })) }),
      '没有写明情况',
    ],
    ['to be put right without a day', w => w.found({ rectifyBy: '' }), '没有填写整改期限'],
    ['to be put right the same day', w => w.found({ rectifyBy: '2026-10-20' }), '不晚于 2026-10-20'],
    ['uncooperative without words', w => w.input({ result: 'uncooperative' }), '没有在备注里写明经过'],
  ])('is refused %s', (_, make, words) => {
    const w = heldWorld();
    expect(refused(finishCheck(w.world.facts, w.check, make(w), w.world.context))).toContain(words);
  });

  it('is due for posting within 20 working days, the National Day holiday and weekends not counted', () => {
    const { world, check, bodyOf, input } = heldWorld();
    expect(dutiesOf(bodyOf(), '2026-12-01' as Day, '2026-11-30')).toEqual([
      { is: 'check', due: '2026-11-30', late: true, published: true },
    ]);
    world.done(finishCheck(world.facts, check, input(), world.context));
    // 20 working days after Tuesday 2026-10-20: four whole weeks.
    expect(dutiesOf(bodyOf(), '2026-11-17' as Day, '')).toMatchObject([{ is: 'post', due: '2026-11-17', late: false }]);
    expect(dutiesOf(bodyOf(), '2026-11-18' as Day, '')).toMatchObject([{ late: true }]);
    world.now = '2026-11-20T09:00:00+08:00';
    world.done(postCheck(world.facts, { id: check, on: '2026-11-19', where: '政府网站' }, world.context));
    expect(dutiesOf(bodyOf(), '2026-11-20' as Day, '')).toEqual([]);
    expect(bodyOf().story[bodyOf().story.length - 1]?.words).toContain('晚于检查后 20 个工作日的 2026-11-17');
    expect(refused(postCheck(world.facts, { id: check, on: '2026-11-19', where: 'x' }, world.context))).toContain(
      '已于',
    );
  });

  it('is looked at again until it is put right', () => {
    const { world, check, bodyOf, found } = heldWorld();
    world.done(finishCheck(world.facts, check, found(), world.context));
    world.now = '2026-11-20T09:00:00+08:00';
    const look = (more: object) =>
      recheck(
        world.facts,
        { ...{ id: check, on: '2026-11-06', passed: false, words: '仍缺', rectifyBy: '' }, ...more },
        world.context,
      );
    expect(refused(look({}))).toContain('没有填写整改期限');
    expect(refused(look({ rectifyBy: '2026-11-06' }))).toContain('不晚于');
    world.done(look({ rectifyBy: '2026-11-18' }));
    expect(bodyOf()).toMatchObject({ rectifyBy: '2026-11-18', rectifiedOn: '' });
    world.done(look({ passed: true, on: '2026-11-19', words: '六项齐全' }));
    expect(bodyOf()).toMatchObject({ rectifiedOn: '2026-11-19', rectification: '六项齐全' });
    expect(bodyOf().rechecks).toHaveLength(2);
    expect(refused(look({ passed: true }))).toContain('已于 2026-11-19 复查改正');
  });

  it('is corrected with a reason that stays, and not finished twice', () => {
    const { world, check, bodyOf, input, found } = heldWorld();
    world.done(finishCheck(world.facts, check, input(), world.context));
    expect(refused(finishCheck(world.facts, check, found(), world.context))).toContain('已经登记');
    expect(refused(correctCheck(world.facts, check, { ...input(), reason: 'x' }, world.context))).toContain('没有改动');
    expect(refused(correctCheck(world.facts, check, { ...found(), reason: '' }, world.context))).toContain(
      '更正的原因',
    );
    world.done(correctCheck(world.facts, check, { ...found(), reason: '漏看一项' }, world.context));
    expect(bodyOf().result).toBe('rectify');
    expect(bodyOf().story[bodyOf().story.length - 1]?.words).toBe(
      '更正（漏看一项）：结果由“未发现问题”改为“发现问题已责令改正”；整改期限由“空”改为“2026-11-05”；检查事项 1 条有改动',
    );
  });

  it('keeps its draw from being voided once it was made', () => {
    const { world, id, check, input } = heldWorld();
    world.done(finishCheck(world.facts, check, input(), world.context));
    expect(refused(voidDraw(world.facts, { id, reason: '不喜欢' }, world.context))).toContain('已有 1 个对象开始检查');
  });

  it('goes with a draw that is voided before anything was checked', () => {
    const { world, id, bodyOf } = heldWorld();
    world.done(voidDraw(world.facts, { id, reason: '对象编号印错' }, world.context));
    expect(bodyOf().state).toBe('void');
    expect(dutiesOf(bodyOf(), '2027-01-01' as Day, '2026-11-30')).toEqual([]);
  });
});

describe('replacing an inspector', () => {
  it('takes the next of the ranked order, again and again, until nobody is left', () => {
    const { world, id, check, bodyOf } = heldWorld();
    const draw = world.store.get('inspectionDraws', id)?.body;
    const read = parseDrawFile(draw?.file);
    if (!read.ok || !draw) throw new Error('no file');
    const order = rankInspectors(read.value, draw.seed, bodyOf().objectNumber).map(one => one.id);
    expect(bodyOf().inspectors.map(one => one.id)).toEqual(order.slice(0, 2));
    const replace = (out: string, why = '出差') =>
      replaceInspector(world.facts, { id: check, out, why }, world.context);
    expect(refused(replace(order[0] ?? '', ' '))).toContain('没有填写更换检查人员的原因');
    expect(refused(replace('I99'))).toContain('不在这次检查里');
    for (const next of order.slice(2)) {
      const [out] = bodyOf().inspectors;
      world.done(replace(out?.id ?? ''));
      expect(bodyOf().inspectors[0]?.id).toBe(next);
    }
    expect(refused(replace(bodyOf().inspectors[0]?.id ?? ''))).toContain('没有排在后面');
    expect(bodyOf().replaced).toHaveLength(order.length - 2);
  });
});

describe('a check outside a draw', () => {
  const world = new InspectionWorld();
  const order = (more: object = {}) =>
    orderCheck(
      {
        ...{
          occasion: 'complaint',
          projectId: 'p1',
          companyId: 'c1',
          objectName: '小区1',
          document: '12345 工单 20261018001',
        },
        inspectors: [
          { id: 'I01', name: '检查员1' },
          { id: 'I02', name: '检查员2' },
        ],
        items: [{ title: '公示', basis: '' }],
        ...more,
      },
      world.context,
    );
  it('needs an object, two inspectors, items and where it comes from', () => {
    expect(refused(order({ projectId: '', companyId: '' }))).toContain('没有选择检查对象');
    expect(refused(order({ inspectors: [{ id: 'I01', name: '检查员1' }] }))).toContain('少于 2 人');
    expect(refused(order({ items: [] }))).toContain('没有选择抽查事项');
    expect(refused(order({ document: '' }))).toContain('没有写明投诉举报核查的来源');
    world.done(order());
    const [row] = world.facts.checks;
    expect(row?.body).toMatchObject({ drawId: '', occasion: 'complaint', result: null });
    expect(
      refused(replaceInspector(world.facts, { id: row?.id ?? '', out: 'I01', why: 'x' }, world.context)),
    ).toContain('不是抽取产生的');
  });
});
