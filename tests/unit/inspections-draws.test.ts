import { describe, expect, it } from 'vitest';
import { refusalWords } from '#shared/text/refusals';
import type { Result } from '#shared/basics/result';
import { announceDraw, dropDrawDraft, saveDrawDraft } from '#shared/evidence/inspections/announce-draw';
import { drawFileText } from '#shared/evidence/inspections/draw-file-text';
import { inputOfDraft } from '#shared/evidence/inspections/draw-input';
import { entriesFromPlaces } from '#shared/evidence/inspections/entries-from-places';
import { holdDraw } from '#shared/evidence/inspections/hold-draw';
import { readPoolRows } from '#shared/evidence/inspections/read-pool-rows';
import { repeatDraw } from '#shared/evidence/inspections/repeat-draw';
import { removePool, savePool } from '#shared/evidence/inspections/save-pool';
import { voidDraw } from '#shared/evidence/inspections/void-draw';
import { usualItems } from '#shared/evidence/inspections/usual-items';
import { pastedSource } from '#shared/training/sign-in/pasted-source';
import { InspectionWorld } from '../fixtures/inspection-world';

/** The sentence of a refusal; a test that expects one fails when the command went through. */
function refused(answer: Result<unknown>): string {
  if (answer.ok) throw new Error('was not refused');
  return refusalWords(answer.refusal).words;
}
const drawOf = (world: InspectionWorld, id: string) => {
  const row = world.store.get('inspectionDraws', id);
  if (!row) throw new Error('no draw');
  return row.body;
};

describe('一单两库 in versions', () => {
  it('may be changed until a draw is announced with it, then never', () => {
    const world = new InspectionWorld();
    const id = world.poolId('objects');
    const { entries } = world.facts.pools.find(row => row.id === id)?.body ?? { entries: [] };
    const change = () =>
      savePool(world.facts, { id, kind: 'objects', version: '2026Q4', entries, remark: 'x' }, world.context);
    expect(change().ok).toBe(true);
    const draw = world.announce();
    expect(refused(change())).toContain('已用于“2026 年第四季度双随机抽查”的公告');
    world.done(voidDraw(world.facts, { id: draw, reason: '见证人缺席' }, world.context));
    expect(refused(removePool(world.facts, id))).toContain('不能再改动或删除');
  });

  it('refuses two numbers for one object, one number twice and a version that is taken', () => {
    const world = new InspectionWorld();
    const { entries } = world.facts.pools.find(({ body }) => body.kind === 'objects')?.body ?? { entries: [] };
    const save = (more: object) =>
      refused(
        savePool(
          world.facts,
          { ...{ id: null, kind: 'objects', version: 'x', entries, remark: '' }, ...more },
          world.context,
        ),
      );
    const [first, second] = entries as [(typeof entries)[0], (typeof entries)[0]];
    expect(save({ entries: [first, { ...first, id: 'P099' }] })).toBe(
      '第 2 条：“小区1”前面已列为 P001，同一个对象或人员不能有两个编号',
    );
    expect(save({ entries: [first, { ...second, id: 'P001' }] })).toContain('编号 P001 已给了“小区1”');
    expect(save({ entries: [{ ...first, id: 'P 1 ' }] })).toContain('编号“P 1 ”不合适');
    expect(save({ version: '2026Q4' })).toContain('已有版本 2026Q4');
    expect(save({ entries: [] })).toContain('一条也没有');
  });

  const place = (id: string, name: string, companyId = 'c1') => ({ id, body: { name, companyId } as never });
  const places = {
    streets: [],
    communities: [],
    companies: [place('c1', '海湾物业')],
    projects: [place('p1', '晴澜苑'), place('p2', '无人服务', '')],
  };

  it('takes the served projects from the register and keeps the number that an object once had', () => {
    const first = entriesFromPlaces('project', places, []);
    expect(first.map(({ id, name }) => `${id} ${name}`)).toEqual(['P001 晴澜苑']);
    const more = { ...places, projects: [place('p0', '阿一苑'), ...places.projects] };
    expect(entriesFromPlaces('project', more, [[], first]).map(({ id, name }) => `${id} ${name}`)).toEqual([
      'P001 晴澜苑',
      'P002 阿一苑',
    ]);
    expect(entriesFromPlaces('company', places, [first])[0]).toMatchObject({ id: 'Q001', refKind: 'company' });
  });

  it('reads a pasted list of inspectors; taken and rejected are all that was read', () => {
    const sheet = pastedSource(
      '姓名\t执法证号\t单位\n张海宁\t3702120011\t物业科\n\t3702\t法规科\n张海宁\t3702120011\t物业科\n李岱',
    ).sheets[0];
    if (!sheet) throw new Error('no sheet');
    const read = readPoolRows('inspectors', sheet, [], places);
    expect(read.entries.map(({ id, name, about }) => `${id} ${name} ${about}`)).toEqual([
      'I001 张海宁 物业科',
      'I002 李岱 ',
    ]);
    expect(read.rejected).toEqual([
      { row: 3, words: '没有名称' },
      { row: 4, words: '“张海宁”前面已有，不重复列入' },
    ]);
    const objects = readPoolRows(
      'objects',
      {
        rows: [
          { row: 1, cells: ['晴澜苑'] },
          { row: 2, cells: ['海市'] },
        ],
      },
      [],
      places,
    );
    expect(objects.entries[0]).toMatchObject({ id: 'P001', refKind: 'project', refId: 'p1' });
    expect(objects.rejected[0]?.words).toContain('没有叫“海市”的小区或企业');
  });

  it('proposes items that cite an article each', () => {
    for (const { about } of usualItems) expect(about).toMatch(/^《.+》第.+条/);
  });
});

describe('an announcement', () => {
  it.each<[string, object, string]>([
    ['without a title', { title: ' ' }, '没有填写抽取的名称'],
    ['for yesterday', { date: '2026-10-11' }, '不在今天（2026-10-12）起一年之内'],
    ['without items', { itemIds: [] }, '没有选择抽查事项'],
    ['with one inspector', { take: { objects: 4, inspectors: 1 } }, '检查人员少于 2 人'],
    ['of more than there are', { take: { objects: 12, inspectors: 2 } }, '要抽 12 个对象，排除后只有 11 个可抽'],
    ['without a source of the number', { witnessSource: '' }, '没有写明见证号码从哪里来'],
    ['nowhere', { announcedWhere: '' }, '没有写明公告公布在哪里'],
    ['with an exclusion without reason', { excluded: [{ id: 'P002', why: ' ' }] }, '排除第 1 条：没有写明原因'],
    [
      'with an unknown conflict',
      { conflicts: [{ object: 'P001', inspector: 'I99', why: 'x' }] },
      '回避第 1 条：编号“I99”不在',
    ],
    ['with a check before the draw', { checkBy: '2026-10-01' }, '早于抽取日期'],
  ])('is refused %s', (_, more, words) => {
    const world = new InspectionWorld();
    expect(refused(announceDraw(world.facts, { id: null, input: world.input(more) }, world.context))).toContain(words);
  });

  it('keeps a draft word for word, and is never changed or dropped once it is out', () => {
    const world = new InspectionWorld();
    const input = world.input({ title: '', witnessSource: '' });
    const draft = world.done(saveDrawDraft(world.facts, { id: null, input }, world.context));
    const id = draft.changes[0]?.id ?? '';
    const [row] = world.facts.draws;
    expect(row && inputOfDraft(row)).toEqual(input);
    world.done(announceDraw(world.facts, { id, input: world.input() }, world.context));
    expect(world.facts.draws).toHaveLength(1);
    expect(refused(saveDrawDraft(world.facts, { id, input }, world.context))).toContain('已经公告，不能再改');
    expect(refused(dropDrawDraft(world.facts, id))).toContain('已经公告');
    expect(refused(announceDraw(world.facts, { id, input: world.input() }, world.context))).toContain('已经公告');
  });

  it('has one open announcement at a time for the same pools and items', () => {
    const world = new InspectionWorld();
    world.announce();
    const again = announceDraw(world.facts, { id: null, input: world.input({ title: '再来一次' }) }, world.context);
    expect(refused(again)).toContain('已有公告“2026 年第四季度双随机抽查”在等见证号码');
  });

  it('tells what was drawn or voided before with the same objects', () => {
    const world = new InspectionWorld();
    const id = world.announce();
    world.done(voidDraw(world.facts, { id, reason: '见证人缺席' }, world.context));
    expect(drawOf(world, world.announce()).earlier).toEqual([
      '2026-10-12 公告“2026 年第四季度双随机抽查”，作废：见证人缺席',
    ]);
  });
});

describe('holding a draw', () => {
  it('opens a check for each object with its items and people; nobody excluded or in conflict', () => {
    const world = new InspectionWorld();
    const { id, checks } = world.held();
    const body = drawOf(world, id);
    expect(body).toMatchObject({ status: 'drawn', witnessNames: ['崔见证'], refused: [] });
    expect(body.file.witness).toBe('2026288-417');
    expect(checks).toHaveLength(4);
    for (const check of checks) {
      const opened = world.store.get('inspections', check)?.body;
      expect(opened).toMatchObject({ drawId: id, occasion: 'drawn', result: null, state: 'effective' });
      expect(opened?.inspectors).toHaveLength(2);
      expect(opened?.objectNumber).not.toBe('P002');
      expect(opened?.findings.map(({ item }) => item)).toEqual(body.items.map(({ title }) => title));
      expect(opened?.projectId).toBe(`p${Number(opened?.objectNumber.slice(1))}`);
      expect(opened?.companyId).toMatch(/^c\d$/);
    }
  });

  it.each<[string, object, string]>([
    ['two numbers that differ', { again: '2026288-418' }, '两次录入的见证号码不同'],
    ['a short number', { witness: '41', again: '41' }, '见证号码不足 3 位'],
    ['no number', { witness: '', again: '' }, '见证号码是空的'],
    ['no witness', { witnessNames: [' '] }, '没有填写见证人'],
    ['the operator as his own witness', { witnessNames: ['王经办'] }, '见证人“王经办”就是操作人'],
  ])('is refused with %s', (_, more, words) => {
    const world = new InspectionWorld();
    const id = world.announce();
    world.now = '2026-10-15T10:00:00+08:00';
    expect(refused(holdDraw(world.facts, world.hold(id, more), world.context))).toContain(words);
  });

  it('is refused before its day and a second time', () => {
    const world = new InspectionWorld();
    const id = world.announce();
    expect(refused(holdDraw(world.facts, world.hold(id), world.context))).toContain('公告的抽取日期是 2026-10-15');
    world.now = '2026-10-15T10:00:00+08:00';
    world.done(holdDraw(world.facts, world.hold(id), world.context));
    expect(refused(holdDraw(world.facts, world.hold(id), world.context))).toContain('不在等待抽取的状态');
  });

  it('is refused when a pool, a name behind a number or a word of the announcement changed', () => {
    const world = new InspectionWorld();
    const id = world.announce();
    world.now = '2026-10-15T10:00:00+08:00';
    const { facts } = world;
    const objects = world.poolId('objects');
    const hold = (changed: object) => refused(holdDraw({ ...facts, ...changed }, world.hold(id), world.context));
    const pools = (change: (entries: readonly object[]) => readonly object[]) => ({
      pools: facts.pools.map(row =>
        row.id === objects ? { ...row, body: { ...row.body, entries: change(row.body.entries) } } : row,
      ),
    });
    expect(hold(pools(entries => entries.slice(1)))).toContain('检查对象名录库与公告时不同，不能作为同一次抽取');
    expect(
      hold(pools(entries => entries.map((entry, at) => (at === 0 ? { ...entry, refId: 'p9' } : entry)))),
    ).toContain('公告的内容与公告摘要不符');
    const draws = facts.draws.map(row => ({ ...row, body: { ...row.body, witnessSource: '另一个来源' } }));
    expect(hold({ draws })).toContain('公告的内容与公告摘要不符');
  });
});

describe('repeating a draw from its file', () => {
  it('finds the same result, and another draw where a pool or a condition is another', () => {
    const world = new InspectionWorld();
    const { id } = world.held();
    const body = drawOf(world, id);
    const file = () =>
      JSON.parse(drawFileText(body)) as { objects: { ids: string[] }; witness: string; excluded: unknown[] };
    const same = repeatDraw(body, file());
    expect(same.ok && same.value.drawn).toEqual(body.drawn);
    const pool = file();
    pool.objects.ids.push('P013');
    expect(refused(repeatDraw(body, pool))).toBe(
      '检查对象名录库已变，不是同一次抽取：公告时是 2026Q4，12 个编号，文件里是 2026Q4，13 个编号',
    );
    expect(refused(repeatDraw(body, { ...file(), witness: '000' }))).toContain('见证号码与记录不同');
    expect(refused(repeatDraw(body, { ...file(), excluded: [] }))).toContain('排除名单与记录不同');
    expect(refused(repeatDraw(body, { witness: 1 }))).toContain('不是可用的抽取文件');
    expect(refused(repeatDraw({ ...body, drawn: body.drawn.slice(1) }, file()))).toContain('不一致');
  });
});
