import type { Day } from '../basics/dates';
import type { Result } from '../basics/result';
import { enterBallot } from '../elections/entry/enter-ballot';
import { advance } from '../elections/commands/advance';
import { orderCandidates, saveCandidate } from '../elections/commands/candidates';
import { certify } from '../elections/commands/certify';
import { namePosts } from '../elections/commands/committee-posts';
import { deliverBallot } from '../elections/commands/deliver-ballots';
import { freezeRegister } from '../elections/commands/freeze-register';
import { issueBallots } from '../elections/commands/issue-ballots';
import { saveMatter } from '../elections/commands/matters';
import { openCase } from '../elections/commands/open-case';
import { postNotice } from '../elections/commands/post-notice';
import { recordEvent } from '../elections/commands/record-event';
import type { BallotRow, CaseRow } from '../elections/case-row';
import type { CommitteePost, ElectionCase, EventId, StageId } from '../elections/election-case';
import { frozenRegisterOf, type FrozenRegister } from '../elections/frozen-register';
import { stageOrder } from '../elections/stages';
import type { ChangeDraft, CommandContext } from '../journal/draft';
import type { MemoryStore } from './memory-store';
import { sampleCandidates } from './sample-candidates';
import { sampleMeeting, sampleOpening, sampleWitnesses } from './sample-papers';
import { momentOn, sampleSchedule, type SampleSchedule } from './sample-schedule';
import { samplePaper } from './sample-votes';

export interface SampleElectionInput {
  /** A project of the store, with its register and pages. */
  readonly projectId: string;
  readonly kind: ElectionCase['kind'];
  readonly jurisdiction: ElectionCase['jurisdiction'];
  /** The day on which voting begins; everything else is dated around it. */
  readonly meeting: Day;
  readonly candidates: number;
  readonly seats: number;
  /** Whether the owners also vote on a use of the repair fund (`sample-repair-uses.ts`). */
  readonly repairFund?: boolean;
  /** The stage in which the case is left. */
  readonly until: StageId;
  readonly officerId: string;
  readonly newId: () => string;
}

/**
 * Runs a whole election through the commands, as officers would, in memory; answers the case's id. `store.drafts` then
 * holds every change in order. Deterministic but for the ids. Throws when a command refuses: the sample must be lawful.
 */
export function runSampleElection(store: MemoryStore, input: SampleElectionInput): string {
  const run = new SampleRun(store, input);
  const order = stageOrder(input.until);
  const steps: readonly (() => void)[] = [
    () => run.open(),
    () => run.freeze(),
    () => run.candidates(),
    () => run.matters(),
    () => run.notice(),
    () => run.issue(),
    () => run.deliver(),
    () => run.enter(),
    () => run.certify(),
    () => run.file(),
  ];
  for (const step of steps.slice(0, order + 1)) step();
  return run.caseId;
}

/** One sample case on its way; every method leaves it one stage further. */
class SampleRun {
  caseId = '';
  readonly #days: SampleSchedule;
  #cachedRegister: FrozenRegister | null = null;

  constructor(
    private readonly store: MemoryStore,
    private readonly input: SampleElectionInput,
  ) {
    this.#days = sampleSchedule(input.meeting);
  }

  open(): void {
    const { projectId } = this.input;
    const project = this.store.get('projects', projectId);
    const cases = this.store.all('elections', body => body.projectId === projectId);
    const opening = sampleOpening(project?.body.name ?? '', this.input, this.#days);
    const context = this.#on(this.#days.groupPosted);
    const draft = this.#take(openCase({ projectKnown: project !== null, cases }, { ...opening, projectId }, context));
    this.caseId = draft.changes[0]?.id ?? '';
  }

  freeze(): void {
    const { projectId } = this.input;
    const facts = {
      row: this.#row,
      register: this.store.get('registers', projectId)?.body ?? null,
      pages: this.store.all('registerPages', page => page.projectId === projectId).map(page => page.body),
      frozenPages: this.store.all('electionPages', page => page.electionId === this.caseId),
    };
    this.#take(freezeRegister(facts, { recordDate: this.#days.recordDate }, this.#on(this.#days.recordDate)));
  }

  candidates(): void {
    const context = this.#on(this.#days.recordDate, '14:00');
    for (const candidate of sampleCandidates(this.#register, this.input.candidates, this.#days.voteDate)) {
      this.#take(saveCandidate(this.#row, candidate, context));
    }
    this.#take(orderCandidates(this.#row, { ids: null }, context));
    this.#advance(this.#days.recordDate, '15:00');
  }

  matters(): void {
    const context = this.#on(this.#days.noticePosted, '08:30');
    const add = (code: number, title: string, text: string, seats: number | null = null) =>
      this.#take(saveMatter(this.#row, { id: null, code, title, text, seats }, context));
    if (this.input.kind === 'first') {
      add(2, '管理规约', '管理规约草案已在小区公告栏公示。');
      add(1, '业主大会议事规则', '议事规则草案已在小区公告栏公示。');
    }
    add(8, '利用共有部分设置快递柜', '快递柜设在东门内侧，收益归全体业主所有。');
    add(3, '选举业主委员会委员', '', this.input.seats);
    if (this.input.repairFund) add(5, '使用维修资金', '小区道路沥青罩面和雨水井更新，预算 268,900.00 元。');
    this.#advance(this.#days.noticePosted, '08:50');
  }

  notice(): void {
    const { noticePosted, meeting } = this.#days;
    const arrangements = sampleMeeting(this.#days);
    this.#take(postNotice(this.#row, { posted: noticePosted, meeting, arrangements }, this.#on(noticePosted)));
  }

  issue(): void {
    const facts = { row: this.#row, register: this.#register, ballots: this.#ballots };
    this.#take(issueBallots(facts, {}, this.#on(this.#days.noticePosted, '10:00')));
  }

  deliver(): void {
    const context = this.#on(this.#days.meeting, '08:00');
    const { meeting } = this.#days;
    const facts = { row: this.#row, register: this.#register, ballots: this.#ballots };
    this.#papers((ballot, paper) => {
      const delivery = { way: paper.way, day: meeting, receiver: '', note: paper.note };
      this.#take(deliverBallot(facts, { number: ballot.body.number, delivery }, context));
    });
    this.#advance(meeting, '18:00');
  }

  enter(): void {
    const context = this.#on(this.#days.voteDate, '10:00');
    const facts = { row: this.#row, register: this.#register };
    this.#papers((ballot, { entry }) => {
      if (entry === null) return;
      const { number } = ballot.body;
      const given = { ...entry, number, returned: null, keepOvermarked: false };
      this.#take(enterBallot({ ...facts, ballot }, given, context));
    });
    this.#advance(this.#days.elected, '09:30');
  }

  certify(): void {
    const facts = { row: this.#row, register: this.#register, ballots: this.#ballots };
    const witnesses = sampleWitnesses();
    const given = { electedOn: this.#days.elected, witnesses, tieOutcome: null };
    this.#take(certify(facts, given, this.#on(this.#days.elected, '11:00')));
    this.#record('decisionPosted', this.#days.decisionPosted);
    const posts = (this.#row.body.certified?.elected ?? []).map((candidateId, index): CommitteePost => ({
      candidateId,
      post: index === 0 ? 'chair' : index === 1 ? 'vice-chair' : 'member',
    }));
    const committee = { posts, office: '物业服务中心二楼 203 室', officePhone: '0532-88990011' };
    const { firstMeeting } = this.#days;
    this.#take(namePosts(this.#row, { ...committee, firstMeeting }, this.#on(firstMeeting)));
    this.#record('committeePosted', this.#days.committeePosted);
  }

  file(): void {
    this.#record('filed', this.#days.filed);
    this.#advance(this.#days.filed, '10:00');
  }

  get #row(): CaseRow {
    const row = this.store.get('elections', this.caseId);
    if (!row) throw new Error('the sample case was not opened');
    return row;
  }

  get #register(): FrozenRegister {
    this.#cachedRegister ??= frozenRegisterOf(
      this.store.all('electionPages', page => page.electionId === this.caseId).map(page => page.body),
    );
    return this.#cachedRegister;
  }

  get #ballots(): BallotRow[] {
    return this.store.all('ballots', ballot => ballot.electionId === this.caseId);
  }

  /** Every paper with what becomes of it. A head with a tenth of the area or more always returns. */
  #papers(visit: (ballot: BallotRow, paper: ReturnType<typeof samplePaper>) => void): void {
    const election = this.#row.body;
    const total = election.frozen?.area ?? 0;
    this.#ballots.forEach((ballot, index) => {
      const area = this.#register.head(ballot.body.head)?.area ?? 0;
      visit(ballot, samplePaper(index, area * 10 >= total, election));
    });
  }

  #advance(day: Day, time: string): void {
    const facts = { row: this.#row, register: this.#register, ballots: this.#ballots };
    this.#take(advance(facts, {}, this.#on(day, time)));
  }

  #record(event: EventId, day: Day): void {
    this.#take(recordEvent(this.#row, { event, day }, this.#on(day)));
  }

  #take(answer: Result<ChangeDraft>): ChangeDraft {
    if (!answer.ok) throw new Error(`the sample election is refused: ${answer.refusal.code}`);
    this.store.apply(answer.value);
    return answer.value;
  }

  #on(day: Day, time = '09:00'): CommandContext {
    return { now: momentOn(day, time), officerId: this.input.officerId, newId: this.input.newId };
  }
}
