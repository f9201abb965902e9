import { addDays, daysBetween, type Day } from '../../basics/dates';
import { advanceTopic, type AdvanceTopicInput } from '../../coordination/commands/advance-topic';
import { climbLadder } from '../../coordination/commands/climb-ladder';
import { addDuty, finishDuty, reportProgress } from '../../coordination/commands/topic-duties';
import { handToEnforcement, recordOutcome } from '../../coordination/commands/topic-exits';
import { ladderOf, stepReached } from '../../coordination/overdue-ladder';
import { mayPassPosting } from '../../coordination/small-topic';
import { sides, type Side } from '../../coordination/sides';
import type { ChangeDraft } from '../../journal/draft';
import type { Result } from '../../basics/result';
import { firstBody, type YearDesk } from './desk';
import type { Dice } from './dice';
import { begunRow, type LivingTopic } from './topic-begins';
import { agreements, judgementWords, progressWords } from './topic-words';

/** Who of a side answers for a project; empty when nobody is registered. */
export type BearerOf = (side: Side, projectId: string) => string;

/** From 协商 on, day by day, as far as today: posted or passed over, carried out, judged, settled. */
export function goOn(living: LivingTopic, bearer: BearerOf, desk: YearDesk, dice: Dice): void {
  new Course(living, bearer, desk, dice).run();
}

const REMINDED = 0.7;
const WAITS_AT_MOST = 18;

class Course {
  /** The day that has come; nothing happens before it. */
  private day: Day;

  constructor(
    private readonly living: LivingTopic,
    private readonly bearer: BearerOf,
    private readonly desk: YearDesk,
    private readonly dice: Dice,
  ) {
    const { events } = living.topic;
    // A meeting is recorded in the evening.
    this.day = addDays(events[events.length - 1]?.on as Day, 1);
  }

  run(): void {
    const done =
      this.living.waitsSince !== null &&
      this.living.stuckAt !== 'consulted' &&
      this.agree() &&
      this.post() &&
      this.living.stuckAt !== 'carried-out' &&
      this.carryOut() &&
      this.close();
    if (!done) this.remind(this.desk.today);
  }

  /** What was agreed: at the meeting, or else by talking to people; and who sees to it. */
  private agree(): boolean {
    const { told, haste } = this.living;
    return this.wait(told?.agreed ? 0 : Math.ceil(this.dice.between(6, told ? 14 : WAITS_AT_MOST) / haste));
  }

  private post(): boolean {
    const { topic, theme, haste, told } = this.living;
    const consultation = told?.agreed ? {} : { consultation: this.dice.pick(agreements) };
    if (topic.duties.length === 0) {
      const [side, text] = this.dice.pick(theme.duties);
      const due = addDays(this.day, Math.ceil(this.dice.between(8, 25) / haste));
      const personId = this.bearer(side, topic.projectId);
      this.take(on => addDuty(begunRow(this.living), { text, side, personId, coSides: [], due }, on));
    }
    if (mayPassPosting(topic) && this.dice.chance(0.45)) {
      const input = { ...consultation, skipPosting: this.dice.pick(['事项较小，只涉及本楼栋', '应急处理，事后公告']) };
      return this.advance(input);
    }
    if (!this.wait(this.dice.between(0, 2))) return false;
    const until = addDays(this.day, this.dice.between(3, 7));
    const place = this.dice.pick(['小区公告栏', '各单元门厅', '公告栏和业主群', '物业服务中心门口']);
    this.advance({ ...consultation, posting: { from: this.day, until, place } });
    if (!this.wait(daysBetween(this.day, until) + 1)) return false;
    return this.advance({ objections: this.dice.chance(0.08) ? '两户业主对施工时间有不同意见，已当面说明' : '' });
  }

  private carryOut(): boolean {
    const { theme } = this.living;
    const enforced = theme.duties.some(([side]) => side === 'enforcement') && this.dice.chance(0.5);
    if (enforced) {
      const facts = `${this.living.topic.title}，经劝阻未改正`;
      this.take(on => handToEnforcement(begunRow(this.living), { agency: '区综合行政执法局', facts }, on));
    }
    for (const { id, due, side } of this.living.topic.duties) {
      const late = this.dice.chance(0.22) ? this.dice.between(1, 24) : -this.dice.between(0, 6);
      const doneOn = addDays(due as Day, late);
      const left = Math.max(1, daysBetween(this.day, doneOn));
      if (this.dice.chance(0.6) && !this.progress(id, side, Math.floor(left / 2))) return false;
      if (!this.wait(Math.max(1, daysBetween(this.day, doneOn)))) return false;
      this.take(on => finishDuty(begunRow(this.living), { dutyId: id, on: this.day }, on));
    }
    return !enforced || this.answered();
  }

  private progress(dutyId: string, side: Side, days: number): boolean {
    if (!this.wait(days)) return false;
    const line = { dutyId, on: this.day, by: sides[side], words: this.dice.pick(progressWords), attachments: [] };
    this.take(on => reportProgress(begunRow(this.living), line, on));
    return true;
  }

  private answered(): boolean {
    if (!this.wait(this.dice.between(2, 25))) return false;
    const exitId = this.living.topic.exits[0]?.id ?? '';
    const outcome = this.dice.pick([
      '已责令限期改正，当事人自行拆除',
      '已立案，处罚决定书送达',
      '经查不构成违法，已书面告知',
    ]);
    this.take(on => recordOutcome(begunRow(this.living), { exitId, on: this.day, outcome }, on));
    return true;
  }

  private close(): boolean {
    if (!this.wait(this.dice.between(1, 4))) return false;
    this.advance({});
    if (!this.wait(this.dice.between(1, 8))) return false;
    const asked = this.dice.between(3, 40);
    const satisfied = Math.min(asked, Math.round(asked * (0.55 + this.dice.roll() * 0.5)));
    const method = this.dice.pick(['meeting', 'visit', 'questionnaire', 'phone'] as const);
    const comments = this.dice.pick(judgementWords);
    return this.advance({ judgement: { on: this.day, method, asked, satisfied, comments } });
  }

  private advance(input: AdvanceTopicInput): true {
    this.take(on => advanceTopic(begunRow(this.living), input, on));
    return true;
  }

  /** Days go by, and who is late is reminded; false when today comes before. */
  private wait(days: number): boolean {
    const then = addDays(this.day, Math.max(0, days));
    if (then > this.desk.today) return false;
    this.remind(then);
    this.day = then;
    return true;
  }

  private remind(until: Day): void {
    for (;;) {
      const { topic } = this.living;
      const { next, nextFrom } = ladderOf(topic.nextDue, stepReached(topic), until);
      if (next === null || nextFrom > until || nextFrom < this.day || !this.dice.chance(REMINDED)) return;
      this.day = nextFrom as Day;
      this.take(on => climbLadder(begunRow(this.living), { words: '' }, on));
    }
  }

  private take(command: (on: ReturnType<YearDesk['on']>) => Result<ChangeDraft>): void {
    this.living.topic = firstBody(command(this.desk.on(this.day)));
  }
}
