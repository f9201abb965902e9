import { addDays, type Day } from '../basics/dates';
import type { Result } from '../basics/result';
import type { Inspection, InspectionResult } from '../evidence/inspection';
import type { PoolEntry } from '../evidence/inspection-pool';
import { announceDraw } from '../evidence/inspections/announce-draw';
import type { DrawInput } from '../evidence/inspections/draw-input';
import { entriesFromPlaces } from '../evidence/inspections/entries-from-places';
import { holdDraw } from '../evidence/inspections/hold-draw';
import { orderCheck } from '../evidence/inspections/order-check';
import { postCheck } from '../evidence/inspections/post-check';
import { finishCheck, inputOfCheck } from '../evidence/inspections/record-check';
import { recheck } from '../evidence/inspections/recheck';
import { replaceInspector } from '../evidence/inspections/replace-inspector';
import { savePool } from '../evidence/inspections/save-pool';
import { usualItems } from '../evidence/inspections/usual-items';
import type { ChangeDraft, CommandContext } from '../journal/draft';
import type { MemoryStore } from './memory-store';
import { practicePerson } from './practice-people';

const SEED = 12;
const offices = ['物业管理科', '物业管理科', '综合执法中队', '法规科', '住房保障科', '春晓街道办事处'];
const BASIS = '《国务院办公厅关于推广随机抽查规范事中事后监管的通知》（国办发〔2015〕58号）';

/** What was found at the objects of last quarter's draw, in the order in which they were drawn. */
const outcomes: readonly {
  readonly result: InspectionResult;
  readonly words: string;
  /** Which of the items it is about. */
  readonly item?: number;
  /** Days ago. */
  readonly checked: number;
  readonly posted: number | null;
  readonly rectifyBy?: number;
  readonly rectified?: number;
}[] = [
  { result: 'none', words: '', checked: 50, posted: 41 },
  {
    result: 'rectify',
    words: '收费标准没有张贴，维保单位的电话已停机',
    item: 0,
    checked: 49,
    posted: 40,
    rectifyBy: 34,
    rectified: 33,
  },
  { result: 'undisclosed', words: '公共收益收支自年初以来没有公布', item: 1, checked: 48, posted: 39 },
  {
    result: 'rectify',
    words: '维修资金使用情况只在业主群里发过，公示栏没有',
    item: 2,
    checked: 46,
    posted: 38,
    rectifyBy: 6,
  },
  { result: 'uncooperative', words: '', checked: 44, posted: 36 },
  { result: 'unreachable', words: '', checked: 42, posted: null },
];

/** Directories, a finished draw of last quarter with checks in all results, and one that waits for its witness number. */
export function sampleInspections(store: MemoryStore, context: CommandContext, today: Day): void {
  const facts = () => ({
    pools: store.all('inspectionPools'),
    draws: store.all('inspectionDraws'),
    checks: store.all('inspections'),
    projects: store.all('projects'),
  });
  const ago = (days: number): CommandContext => ({ ...context, now: `${addDays(today, -days)}T10:00:00+08:00` });
  const done = (answer: Result<ChangeDraft>) => {
    if (!answer.ok) throw new Error(`sample inspections: ${answer.refusal.code}`);
    store.apply(answer.value);
    return answer.value;
  };
  const pool = (
    kind: 'objects' | 'inspectors' | 'items',
    version: string,
    entries: readonly PoolEntry[],
    days: number,
  ) => done(savePool(facts(), { id: null, kind, version, entries, remark: '' }, ago(days))).changes[0]?.id ?? '';

  const places = {
    ...{ streets: store.all('streets'), communities: store.all('communities') },
    ...{ companies: store.all('companies'), projects: store.all('projects') },
  };
  const all = entriesFromPlaces('project', places, []);
  const risky = all.slice(0, Math.max(3, Math.ceil(all.length / 3))).map((entry, at) => ({
    ...entry,
    about: ['信用等级 C', '上年被投诉 20 件以上', '上次抽查责令改正'][at % 3] ?? '',
  }));
  const month = (days: number) => addDays(today, -days).slice(0, 7);
  const items = pool('items', today.slice(0, 4), usualItems, 75);
  const inspectors = pool('inspectors', month(70), people(), 70);
  const objects = pool('objects', `${month(70)}全部`, all, 70);
  const focused = pool('objects', `${month(3)}重点`, risky, 3);

  const input = (more: Partial<DrawInput>): DrawInput => ({
    ...{ title: '', date: '', basis: BASIS, poolIds: { objects, inspectors, items } },
    itemIds: usualItems.slice(0, 5).map(({ id }) => id),
    ...{ take: { objects: Math.min(6, all.length - 1), inspectors: 2 }, excluded: [], conflicts: [] },
    witnessSource: '抽取当日 21:15 开奖的福彩 3D 期号和号码',
    ...{ announcedWhere: '局公示栏、区政府网站', checkBy: '' },
    ...more,
  });
  const last = all[all.length - 1]?.id ?? '';
  const first = done(
    announceDraw(
      facts(),
      {
        id: null,
        input: input({
          title: `${quarterOf(addDays(today, -58))}物业服务双随机抽查`,
          ...{ date: addDays(today, -56), checkBy: addDays(today, -30) },
          excluded: [{ id: last, why: '本季度已接受街道专项检查，避免重复' }],
          conflicts: [{ object: all[0]?.id ?? '', inspector: 'I002', why: '配偶在该小区物业企业任职' }],
        }),
      },
      ago(63),
    ),
  ).changes[0]?.id;
  const witness = `${addDays(today, -56).slice(0, 4)}241-583`;
  const held = done(
    holdDraw(
      facts(),
      {
        ...{ id: first ?? '', witness, again: witness },
        ...{ witnessNames: [practicePerson(41, SEED).name, practicePerson(42, SEED).name], operatorName: '' },
      },
      ago(56),
    ),
  );
  held.changes
    .filter(({ table }) => table === 'inspections')
    .forEach(({ id }, at) => {
      const outcome = outcomes[at];
      const body = () => store.get('inspections', id)?.body as Inspection;
      if (!outcome) return;
      if (at === 1) {
        const out = body().inspectors[0]?.id ?? '';
        done(replaceInspector(facts(), { id, out, why: '参加市局集中培训' }, ago(52)));
      }
      const day = (days: number) => addDays(today, -days);
      const silent = outcome.result === 'unreachable';
      done(
        finishCheck(
          facts(),
          id,
          {
            ...inputOfCheck(body()),
            ...{ checkedOn: day(outcome.checked), result: outcome.result },
            objectPerson: silent ? '' : practicePerson(50 + at, SEED).name,
            findings: body().findings.map((finding, item) => {
              if (silent) return finding;
              const bad = item === outcome.item;
              return { ...finding, met: !bad, words: bad ? outcome.words : '' };
            }),
            rectifyBy: outcome.rectifyBy === undefined ? '' : day(outcome.rectifyBy),
            remark:
              outcome.result === 'uncooperative'
                ? '两名检查人员出示证件后，项目负责人以出差为由拒绝提供合同和账册，现场录像为证'
                : silent
                  ? '按登记住所上门两次、电话三次均无人应答'
                  : '',
          },
          ago(outcome.checked),
        ),
      );
      if (outcome.posted !== null)
        done(postCheck(facts(), { id, on: day(outcome.posted), where: '区政府网站' }, ago(outcome.posted)));
      if (outcome.rectified !== undefined) {
        const seen = { passed: true, words: '六项内容已补齐，照片附后', rectifyBy: '' };
        done(recheck(facts(), { id, on: day(outcome.rectified), ...seen }, ago(outcome.rectified)));
      }
    });

  done(
    announceDraw(
      facts(),
      {
        id: null,
        input: input({
          title: `${quarterOf(today)}重点小区双随机抽查`,
          ...{ poolIds: { objects: focused, inspectors, items }, date: today, checkBy: addDays(today, 40) },
          take: { objects: 2, inspectors: 2 },
        }),
      },
      ago(2),
    ),
  );
  const complained = places.projects.find(({ body }) => body.companyId !== '');
  done(
    orderCheck(
      {
        ...{ occasion: 'complaint', projectId: complained?.id ?? '', companyId: complained?.body.companyId ?? '' },
        ...{ objectName: complained?.body.name ?? '', document: '12345 工单：公共收益去向不明' },
        inspectors: people().slice(2, 4),
        items: [{ title: usualItems[1]?.name ?? '', basis: usualItems[1]?.about ?? '' }],
      },
      ago(1),
    ),
  );
}

function people(): PoolEntry[] {
  return offices.map((about, at) => ({
    ...{ id: `I00${at + 1}`, name: practicePerson(20 + at, SEED).name, refKind: '', refId: '' },
    ...{ about, permit: `演练执法证 ${2024001 + at}` },
  }));
}

function quarterOf(day: string): string {
  return `${day.slice(0, 4)} 年第${'一二三四'[Math.floor((Number(day.slice(5, 7)) - 1) / 3)] ?? ''}季度`;
}
