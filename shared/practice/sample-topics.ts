import { addDays, type Day } from '../basics/dates';
import type { Result } from '../basics/result';
import { advanceTopic, type AdvanceTopicInput } from '../coordination/commands/advance-topic';
import { climbLadder } from '../coordination/commands/climb-ladder';
import { newTopic } from '../coordination/commands/new-topic';
import { addDuty, finishDuty, reportProgress } from '../coordination/commands/topic-duties';
import { handToEnforcement } from '../coordination/commands/topic-exits';
import { topicStageOrder, type MainStage } from '../coordination/topic-stages';
import type { ChangeDraft, CommandContext } from '../journal/draft';
import type { MemoryStore } from './memory-store';
import { practicePerson } from './practice-people';
import { sampleTopics, type SampleTopic } from './sample-topic-list';

/**
 * Topics of the practice district around `today`, each brought to its stage by the ordinary commands on the days on which
 * officers would have done so; `projectId` gives a project's id by its order. Answers one draft with all of them.
 */
export function practiceTopics(
  store: MemoryStore,
  projectId: (order: number) => string,
  context: CommandContext,
  today: Day,
): ChangeDraft {
  const before = store.all('topics').length;
  for (const [order, sample] of sampleTopics.entries())
    new SampleTopicRun(store, sample, order, projectId, context, today).run();
  const topics = store.all('topics');
  return {
    command: 'practice.topics',
    words: `装入演练议题 ${topics.length - before} 件`,
    changes: topics.map(({ id, body }) => ({ table: 'topics', id, body })),
  };
}

class SampleTopicRun {
  #id = '';

  constructor(
    private readonly store: MemoryStore,
    private readonly sample: SampleTopic,
    private readonly order: number,
    private readonly projectId: (order: number) => string,
    private readonly context: CommandContext,
    private readonly today: Day,
  ) {}

  run(): void {
    this.enter();
    const { sample } = this;
    const end = topicStageOrder(sample.stage);
    const steps: readonly (readonly [MainStage, () => void])[] = [
      [
        'accepted',
        () =>
          this.advance(2, {
            acceptance: { proposer: '社区党组织', reason: sample.why, affected: sample.affected, level: 'project' },
          }),
      ],
      ['consulted', () => this.advance(3, {})],
      ['posted', () => this.post()],
      ['carried-out', () => this.carryOut()],
      ['judged', () => this.finish()],
      ['closed', () => this.close()],
    ];
    for (const [stage, step] of steps) if (topicStageOrder(stage) <= end) step();
    for (const days of sample.ladder ?? []) this.apply(climbLadder(this.row(), { words: '' }, this.on(days)));
    const { enforcement } = sample;
    if (enforcement) this.apply(handToEnforcement(this.row(), enforcement, this.on(-1)));
  }

  private enter(): void {
    const { sample } = this;
    const id = this.projectId(sample.project);
    const reportedOn = addDays(this.today, -sample.ago);
    const person = practicePerson(930_000 + this.order, 1);
    const input = {
      communityId: this.store.get('projects', id)?.body.communityId ?? '',
      projectId: sample.whole ? '' : id,
      title: sample.title,
      text: sample.text,
      category: sample.category,
      source: sample.source,
      sourceNo: sample.source === '12345' ? `QD${reportedOn.replace(/-/g, '')}${String(100 + this.order)}` : '',
      reporter:
        sample.source === 'inspection'
          ? { name: '', phone: '', unit: '' }
          : { name: person.name, phone: person.phone, unit: '' },
      reportedOn,
      urgency: sample.urgency ?? 'normal',
      level: sample.whole ? ('community' as const) : ('project' as const),
      due: addDays(this.today, sample.dueIn),
      attachments: [],
    };
    const numbers = this.store.all('topics').map(row => row.body.number);
    const draft = this.apply(newTopic({ numbers }, input, this.at(reportedOn)));
    this.#id = draft.changes[0]?.id ?? '';
  }

  private post(): void {
    const from = addDays(this.today, -Math.max(0, this.sample.ago - 4));
    this.duty();
    if (this.sample.small) return;
    const posting = { from, until: addDays(from, 3), place: '小区主入口公示栏' };
    this.advance(4, { consultation: this.sample.agreed, posting });
  }

  private duty(): void {
    const { sample } = this;
    if (!sample.duty) return;
    const [side, text] = sample.duty;
    const due = addDays(this.today, sample.dutyIn ?? sample.dueIn);
    this.apply(addDuty(this.row(), { text, side, personId: '', coSides: ['residents-committee'], due }, this.after(4)));
  }

  private carryOut(): void {
    if (this.sample.small)
      this.advance(4, { consultation: this.sample.agreed, skipPosting: '只涉及个别楼栋，当场商定' });
    else this.advance(8, {});
    const duty = this.row().body.duties[0];
    if (!duty) return;
    const context = this.after(9);
    const input = {
      dutyId: duty.id,
      on: context.now.slice(0, 10),
      by: '',
      words: '已到现场查看，材料和人员已安排',
      attachments: [],
    };
    this.apply(reportProgress(this.row(), input, context));
  }

  private finish(): void {
    const context = this.after(12);
    for (const duty of this.row().body.duties)
      this.apply(finishDuty(this.row(), { dutyId: duty.id, on: context.now.slice(0, 10) }, context));
    this.advance(12, {});
  }

  private close(): void {
    const context = this.after(14);
    const [asked, satisfied] = this.sample.judged ?? [12, 11];
    const judgement = { on: context.now.slice(0, 10), method: 'visit' as const, asked, satisfied, comments: '' };
    this.apply(advanceTopic(this.row(), { judgement }, context));
  }

  private advance(days: number, input: AdvanceTopicInput): void {
    this.apply(advanceTopic(this.row(), input, this.after(days)));
  }

  /** So many days after it was raised, at most today. */
  private after(days: number): CommandContext {
    return this.on(Math.min(0, days - this.sample.ago));
  }

  private on(fromToday: number): CommandContext {
    return this.at(addDays(this.today, fromToday));
  }

  private at(day: string): CommandContext {
    return { ...this.context, now: `${day}${this.context.now.slice(10)}` };
  }

  private row() {
    const row = this.store.get('topics', this.#id);
    if (!row) throw new Error(`sample topic ${this.sample.title} is not there`);
    return row;
  }

  /** The sample data are ours: a refusal here is a mistake of the program. */
  private apply(answer: Result<ChangeDraft>): ChangeDraft {
    if (!answer.ok) throw new Error(`sample topic ${this.sample.title}: ${JSON.stringify(answer.refusal)}`);
    this.store.apply(answer.value);
    return answer.value;
  }
}
