import { addDays, addMonths, dayFromParts, dayParts, type Day } from '../basics/dates';
import { formatYuan } from '../basics/money';
import type { Result } from '../basics/result';
import { checkDisclosure } from '../coordination/check-disclosure';
import type { BoardGroup } from '../coordination/disclosure';
import { objectToDisclosure, replyToObjection } from '../coordination/disclosure-objections';
import {
  emptyInput,
  publishDisclosure,
  type DisclosureFacts,
  type DisclosureInput,
} from '../coordination/publish-disclosure';
import { takeDownDisclosure } from '../coordination/take-down-disclosure';
import type { ChangeDraft, CommandContext, DraftChange } from '../journal/draft';
import { MemoryStore } from './memory-store';
import { spread } from './spread';

const places = ['南门公示栏', '物业服务中心门前', '东门岗亭旁公示栏', '1 号楼大堂公示栏'];
const posters = ['孙立新', '姜桂芳', '于海涛', '矫淑云'];

/** How well a project keeps its board: nothing hangs, old things hang, most hangs, everything does. */
type Care = 'none' | 'old' | 'most' | 'all';
const cares: readonly Care[] = [
  'all',
  'most',
  'old',
  'all',
  'most',
  'none',
  'all',
  'most',
  'old',
  'all',
  'none',
  'most',
];

/** 三公开 of every project with a company, as one change. */
export function sampleDisclosures(store: MemoryStore, context: CommandContext, today: Day): ChangeDraft {
  const projects = store.all('projects', ({ companyId }) => companyId !== '');
  const named = projects.map(({ id, body }) => ({ id, name: body.name }));
  return {
    command: 'practice.disclosures',
    words: `装入演练三公开：${named.length} 个小区的公示栏`,
    changes: sampleBoards(named, context, today),
  };
}

/** The boards of projects around `today`, by the ordinary commands; the same on every machine but for ids. */
export function sampleBoards(
  projects: readonly { readonly id: string; readonly name: string }[],
  context: CommandContext,
  today: Day,
): DraftChange[] {
  return projects.flatMap(({ id, name }, order) => {
    const board = new Board(id, name, context);
    fill(board, order, cares[order % cares.length] as Care, today);
    return board.changes();
  });
}

function fill(board: Board, order: number, care: Care, today: Day): void {
  if (care === 'none') return;
  const back = (days: number) => addDays(today, -days - Math.floor(spread(order, days) * 9));
  const since = care === 'old' ? back(420) : back(150);
  const [priceList] = board.post([2, 3], '物业服务内容、收费标准和维保单位', since, order);
  board.post([1], '营业执照、服务中心电话和投诉电话', back(care === 'old' ? 380 : order % 2 === 0 ? 345 : 120), order);
  if (priceList !== undefined && care === 'all') board.check(priceList, back(40), true, '内容与备案合同一致');
  const half = lastHalf(today);
  if (care !== 'most') {
    const year = Number(today.slice(0, 4)) - (care === 'old' ? 2 : 1);
    const [from, until] = [dayFromParts(year, 1, 1), dayFromParts(year, 12, 31)];
    const on = notAfter(today, addDays(until, 25));
    board.post([4], `${year} 年度物业服务合同履行情况报告`, on, order, { periodFrom: from, periodUntil: until });
  }
  if (care === 'old') return;
  // Two statements in a row: the second carries the first one's balance; the first is down again.
  const before = { from: addMonths(half.from, -6), until: addDays(half.from, -1) };
  const [first] = board.postIncome(before.from, before.until, addDays(before.until, 12), order, 0);
  if (first !== undefined) board.takeDown(first, notAfter(today, addDays(half.until, 8)));
  const closes = notAfter(today, addDays(half.until, 9));
  const [second] = board.postIncome(half.from, half.until, closes, order, 1);
  if (second === undefined || order % 3 !== 0) return;
  const asked = addDays(closes, 4);
  if (asked > addDays(today, -2)) return;
  board.object(
    second,
    asked,
    '快递柜场地费比去年少，请说明',
    order === 0 ? '' : '合同到期后重新询价，单价下调，合同在服务中心可查',
  );
}

const notAfter = (today: Day, day: Day): Day => (day < today ? day : today);

/** The last half-year that is over. */
function lastHalf(today: Day): { from: Day; until: Day } {
  const { year, month } = dayParts(today);
  return month > 6
    ? { from: dayFromParts(year, 1, 1), until: dayFromParts(year, 6, 30) }
    : { from: dayFromParts(year - 1, 7, 1), until: dayFromParts(year - 1, 12, 31) };
}

/** One project's entries, made by the commands; a refusal is a mistake of the sample. */
class Board {
  private readonly store = new MemoryStore();
  private closing = 0;

  constructor(
    private readonly projectId: string,
    private readonly projectName: string,
    private readonly context: CommandContext,
  ) {}

  changes(): DraftChange[] {
    return this.store.all('disclosures').map(({ id, body }) => ({ table: 'disclosures', id, body }));
  }

  post(
    groups: readonly BoardGroup[],
    title: string,
    postedOn: Day,
    order: number,
    more: Partial<DisclosureInput> = {},
  ): string[] {
    const pick = (all: readonly string[]) => all[order % all.length] as string;
    const input = { ...emptyInput, groups, title, postedOn, place: pick(places), poster: pick(posters), ...more };
    return this.take(publishDisclosure(this.facts(), input, this.at(postedOn)));
  }

  postIncome(from: Day, until: Day, postedOn: Day, order: number, turn: number): string[] {
    const yuan = (base: number, salt: number) => Math.round(base * (0.7 + spread(order, salt + turn) * 0.6)) * 100;
    const lines = [
      {
        label: '电梯轿厢广告',
        contractNo: `GG-${from.slice(0, 4)}-0${(order % 7) + 1}`,
        gross: yuan(18_000, 1),
        cost: yuan(1_800, 2),
      },
      { label: '快递柜场地', contractNo: `CD-${from.slice(0, 4)}-1${order % 9}`, gross: yuan(4_200, 3), cost: 0 },
      { label: '地面临时停车', contractNo: '', gross: yuan(26_000, 4), cost: yuan(7_800, 5) },
      ...(order % 2 === 0 ? [{ label: '充电桩分成', contractNo: '', gross: yuan(3_100, 6), cost: yuan(300, 7) }] : []),
    ];
    const used = yuan(9_000, 8);
    const net = lines.reduce((sum, line) => sum + line.gross - line.cost, 0);
    const opening = turn === 0 ? yuan(12_000, 9) : this.closing;
    this.closing = opening + net - used;
    const typed = {
      ...emptyInput.typed,
      opening: formatYuan(opening),
      lines: lines.map(({ gross, cost, ...line }) => ({
        ...line,
        gross: formatYuan(gross),
        cost: formatYuan(cost),
        net: '',
      })),
      uses: [
        turn === 0
          ? { what: '补充住宅专项维修资金', basis: '业主大会决定', amount: formatYuan(used) }
          : { what: '更换单元门禁', basis: '业主大会决定', amount: formatYuan(used) },
      ],
      closing: formatYuan(this.closing),
      auditor: order % 4 === 0 ? '业主监事（演练）' : '',
    };
    const title = `${from.slice(0, 4)}年${from.slice(5, 7) === '01' ? '上' : '下'}半年公共收益`;
    return this.post([5], title, postedOn, order, { periodFrom: from, periodUntil: until, typed });
  }

  check(id: string, on: Day, present: boolean, words: string): void {
    const input = { id, on, by: '社区网格员', present, words, photos: [] };
    this.take(checkDisclosure(this.facts(), input, this.at(on)));
  }

  takeDown(id: string, on: Day): void {
    this.take(takeDownDisclosure(this.facts(), { id, on, reason: '' }, this.at(on)));
  }

  object(id: string, on: Day, words: string, reply: string): void {
    this.take(objectToDisclosure(this.facts(), { id, on, words }, this.at(on)));
    const objectionId = this.store.get('disclosures', id)?.body.objections[0]?.id ?? '';
    const replied = addDays(on, 2);
    if (reply !== '')
      this.take(replyToObjection(this.facts(), { id, objectionId, on: replied, reply }, this.at(replied)));
  }

  private facts(): DisclosureFacts {
    return { projectId: this.projectId, projectName: this.projectName, entries: this.store.all('disclosures') };
  }

  private at(day: Day): CommandContext {
    return { ...this.context, now: `${day}${this.context.now.slice(10)}` };
  }

  private take(answer: Result<ChangeDraft>): string[] {
    if (!answer.ok) throw new Error(`practice district: ${JSON.stringify(answer.refusal)}`);
    this.store.apply(answer.value);
    return answer.value.changes.map(({ id }) => id);
  }
}
