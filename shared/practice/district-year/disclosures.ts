import { addDays, addMonths, dayFromParts, dayParts, type Day } from '../../basics/dates';
import { formatYuan } from '../../basics/money';
import type { Project } from '../../communities/places';
import { checkDisclosure } from '../../coordination/check-disclosure';
import { hasBoardDuty } from '../../coordination/disclosure-coverage';
import { objectToDisclosure, replyToObjection } from '../../coordination/disclosure-objections';
import type { BoardGroup, Disclosure, IncomeTyped } from '../../coordination/disclosure';
import { emptyInput, publishDisclosure, type DisclosureRow } from '../../coordination/publish-disclosure';
import { takeDownDisclosure } from '../../coordination/take-down-disclosure';
import type { ChangeDraft } from '../../journal/draft';
import { accepted, type YearDesk } from './desk';
import type { Dice } from './dice';
import { incomeTyped } from './income';
import type { YearRow } from './places';

const HALF_YEARS = 3;

/**
 * What a project's board showed over the year: standing content that is looked at now and then, a report on the contract,
 * half-yearly statements of income. With companies that are late or never post something, as everywhere.
 */
export function projectDisclosures(project: YearRow<Project>, desk: YearDesk, dice: Dice): DisclosureRow[] {
  if (!hasBoardDuty(project.body, desk.today)) return [];
  return new Board(project, desk, dice).fill();
}

class Board {
  private readonly rows: DisclosureRow[] = [];

  constructor(
    private readonly project: YearRow<Project>,
    private readonly desk: YearDesk,
    private readonly dice: Dice,
  ) {}

  fill(): DisclosureRow[] {
    const { dice, desk } = this;
    const diligence = dice.roll();
    if (dice.chance(0.94)) this.standing([1], '营业执照、项目负责人和投诉电话', diligence);
    if (dice.chance(0.93)) this.standing(dice.chance(0.85) ? [2, 3] : [2], '服务内容、收费标准和维保单位', diligence);
    const halves = halfYearsBefore(desk.today, HALF_YEARS);
    const year = halves.filter(({ from }) => from.endsWith('07-01')).map(({ until }) => until)[0];
    if (year && diligence > 0.12) this.report(year);
    let balance = dice.between(0, 60_000) * 100;
    for (const half of diligence < 0.1 ? [] : diligence < 0.3 ? halves.slice(0, -1) : halves) {
      balance = this.statement(half, balance);
    }
    return this.rows;
  }

  /** Content that holds until it is changed. */
  private standing(groups: BoardGroup[], title: string, diligence: number): void {
    const postedOn = addDays(this.desk.today, -this.dice.between(200, 440));
    const rows = this.publish({ groups, title, postedOn });
    for (let on = addDays(postedOn, this.dice.between(60, 120)); on <= this.desk.today;) {
      if (this.dice.chance(diligence)) for (const { id } of rows) this.look(id, on);
      on = addDays(on, this.dice.between(80, 160));
    }
  }

  private report(until: Day): void {
    const from = addDays(addMonths(until, -12), 1);
    const postedOn = addDays(until, this.dice.between(10, 50));
    if (postedOn > this.desk.today) return;
    this.publish({ groups: [4], title: '物业服务合同履行情况报告', postedOn, periodFrom: from, periodUntil: until });
  }

  /** The statement before is taken down when the next one hangs. Answers the balance that is left. */
  private statement({ from, until }: HalfYear, opening: number): number {
    const postedOn = addDays(until, this.dice.between(5, 60));
    if (postedOn > this.desk.today) return opening;
    const before = this.rows.find(({ body }) => body.income !== null && body.removedOn === '');
    const title = `${from.slice(0, 4)}年${from.endsWith('01-01') ? '上' : '下'}半年公共收益收支情况`;
    const typed = incomeTyped(formatYuan(opening), this.dice);
    const [row] = this.publish({ groups: [5], title, postedOn, periodFrom: from, periodUntil: until, typed });
    if (before) {
      this.take(
        takeDownDisclosure(this.facts(), { id: before.id, on: postedOn, reason: '张贴新一期' }, this.on(postedOn)),
      );
    }
    if (row && this.dice.chance(0.12)) this.objection(row.id, addDays(postedOn, this.dice.between(1, 6)));
    return row?.body.income?.closing ?? opening;
  }

  private objection(id: string, on: Day): void {
    if (on > this.desk.today) return;
    const words = this.dice.pick(['要求公开广告合同', '场地租赁收入偏低', '支出没有业主大会决定', '成本列支不清']);
    this.take(objectToDisclosure(this.facts(), { id, on, words }, this.on(on)));
    const repliedOn = addDays(on, this.dice.between(2, 9));
    const objectionId = this.rows.find(row => row.id === id)?.body.objections[0]?.id ?? '';
    if (repliedOn > this.desk.today || this.dice.chance(0.2)) return;
    const reply = '已在公告栏补充公示合同和明细，可到物业服务中心查阅。';
    this.take(replyToObjection(this.facts(), { id, objectionId, on: repliedOn, reply }, this.on(repliedOn)));
  }

  private look(id: string, on: Day): void {
    const present = this.dice.chance(0.95);
    const words = present ? '内容完整，字迹清楚' : '公告栏玻璃破损，内容缺失';
    this.take(checkDisclosure(this.facts(), { id, on, by: '社区网格员', present, words, photos: [] }, this.on(on)));
  }

  private publish(input: {
    readonly groups: readonly BoardGroup[];
    readonly title: string;
    readonly postedOn: Day;
    readonly periodFrom?: Day;
    readonly periodUntil?: Day;
    readonly typed?: IncomeTyped;
  }): DisclosureRow[] {
    const place = this.dice.pick(['小区东门公告栏', '各单元门厅', '物业服务中心公示栏', '小区主入口宣传栏']);
    const medium = this.dice.pick(['board', 'board', 'both'] as const);
    const whole = { ...emptyInput, ...input, place, medium, poster: '物业服务中心' };
    const rows = this.take({ ...publishDisclosure(this.facts(), whole, this.on(input.postedOn)) });
    return rows;
  }

  private on(day: Day) {
    return this.desk.on(day, '15:00');
  }

  private facts() {
    return { projectId: this.project.id, projectName: this.project.body.name, entries: this.rows };
  }

  private take(answer: Parameters<typeof accepted<ChangeDraft>>[0]): DisclosureRow[] {
    return accepted(answer).changes.map(({ id, body }) => {
      const row = { id, body: body as Disclosure };
      const at = this.rows.findIndex(each => each.id === id);
      if (at === -1) this.rows.push(row);
      else this.rows[at] = row;
      return row;
    });
  }
}

interface HalfYear {
  readonly from: Day;
  readonly until: Day;
}

/** The last `count` half-years that are over by `today`, the oldest first. */
function halfYearsBefore(today: Day, count: number): HalfYear[] {
  const { year, month } = dayParts(today);
  const present = dayFromParts(year, month < 7 ? 1 : 7, 1);
  return Array.from({ length: count }, (_, at) => {
    const from = addMonths(present, -6 * (count - at));
    return { from, until: addDays(addMonths(from, 6), -1) };
  });
}
