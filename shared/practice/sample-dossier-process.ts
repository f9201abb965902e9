import { addDays, parseDay, type Day } from '../basics/dates';
import type { Result } from '../basics/result';
import type { ChangeDraft, CommandContext } from '../journal/draft';
import type { Campaign } from '../nominations/campaign';
import { ruleOnCheck } from '../nominations/commands/rule-on-check';
import { departmentsAsked } from '../nominations/departments';
import type { Dossier, DossierStage } from '../nominations/dossier';
import { stageNeeds } from '../nominations/dossier-stages';
import type { DossierRow } from '../nominations/dossier-story';
import { indexEvidence } from '../nominations/eligibility/evidence-index';
import { evidenceRowsOf } from '../nominations/eligibility/evidence-rows-of';
import type { JudgedCheck } from '../nominations/eligibility/judge-checks';
import { judgeDossier } from '../nominations/eligibility/judge-dossier';
import { lastPageOf } from '../nominations/material-pages';
import { currentPosting } from '../nominations/posting-counts';
import { closePostings } from '../nominations/process/close-posting';
import { fallBack } from '../nominations/process/fall-back';
import { fillScores } from '../nominations/process/fill-scores';
import { giveOpinion, type OpinionStage } from '../nominations/process/give-opinion';
import { openPostings } from '../nominations/process/open-posting';
import { addObjection } from '../nominations/process/posting-objections';
import { recommendDossiers } from '../nominations/process/recommend-dossiers';
import { reviewDossier } from '../nominations/process/review-dossier';
import { submitDossier } from '../nominations/process/submit-dossier';
import type { FilledScores, ScoreLevel, ScoreSheet } from '../nominations/score-sheet';
import type { MemoryStore } from './memory-store';
import { storedRows } from './stored-rows';

/** The other reviewing officer of the practice bureau. */
const SECOND = { id: 'practice-officer-2', name: '林晓彤' };

export interface Journey {
  /** `practice-dossier-…`. */
  readonly dossier: string;
  /** Where it stands in the end. */
  readonly to: DossierStage;
  /** Lines of the sheet on which the district takes something off; equal lists make equal totals. */
  readonly lost: readonly number[];
  readonly then?: 'objected' | 'hanging' | 'over' | 'asked-half' | 'reviewed-once' | 'posted' | 'recommended';
}

const id = (number: number) => `practice-dossier-${String(number).padStart(3, '0')}`;

/** Every stage, an objection, a tie, one that falls back and one that is recommended. */
const journeys: readonly Journey[] = [
  { dossier: id(1), to: 'posting', lost: [2, 5], then: 'objected' },
  { dossier: id(2), to: 'approved', lost: [3, 8] },
  { dossier: id(14), to: 'approved', lost: [3, 8] },
  { dossier: id(15), to: 'approved', lost: [4], then: 'recommended' },
  { dossier: id(3), to: 'posting', lost: [1, 6, 7], then: 'posted' },
  { dossier: id(16), to: 'unit', lost: [], then: 'hanging' },
  { dossier: id(6), to: 'approved', lost: [1, 11, 20, 33] },
  { dossier: id(17), to: 'approved', lost: [2, 10, 14] },
  { dossier: id(7), to: 'street', lost: [] },
  { dossier: id(9), to: 'departments', lost: [], then: 'asked-half' },
  { dossier: id(11), to: 'review', lost: [1], then: 'reviewed-once' },
  { dossier: id(12), to: 'posting', lost: [2], then: 'over' },
];

/** Takes the dossiers further along the chain, by the ordinary commands, on days that lie behind. */
export function sampleDossierProcess(store: MemoryStore, context: CommandContext, today: Day): void {
  const campaign = store.all('campaigns').find(({ body }) => body.status === 'running')?.body;
  if (!campaign) return;
  for (const journey of journeys)
    if (store.get('dossiers', journey.dossier)) walkDossier(store, context, today, campaign, journey);
  letFallToday(store, context, today, campaign);
}

/** What the watcher would do at the first unlock: a practice district begins with nothing left to find. */
export function letFallToday(store: MemoryStore, context: CommandContext, today: Day, campaign: Campaign): void {
  const index = indexEvidence(evidenceRowsOf(storedRows(store)));
  const rows = store.all('dossiers', body => body.year === campaign.year);
  const checks = new Map(rows.map(row => [row.id, judgeDossier(row.body, index, campaign, today).checks]));
  const draft = fallBack(rows, checks, context);
  if (draft) store.apply(draft);
}

/** Takes one dossier as far as its journey goes. */
export function walkDossier(
  store: MemoryStore,
  context: CommandContext,
  today: Day,
  campaign: Campaign,
  journey: Journey,
): void {
  new Traveller(store, context, today, campaign, journey).go();
}

/** One dossier on its way; `day` moves on with each paper. */
class Traveller {
  private day: Day;

  constructor(
    private readonly store: MemoryStore,
    private readonly context: CommandContext,
    private readonly today: Day,
    private readonly campaign: Campaign,
    private readonly journey: Journey,
  ) {
    this.day = addDays(today, -75);
  }

  go(): void {
    const { to, lost, then } = this.journey;
    this.score('self', []);
    this.apply(submitDossier(this.row, this.campaign, this.at));
    if (to === 'unit') return this.hang('unit', addDays(this.today, -2));
    this.hang('unit', this.day);
    this.endPosting('unit');
    this.say(
      'unit',
      this.body.category === 'advancedUnit' ? this.body.nominee.name : (this.body.form['company'] ?? ''),
    );
    if (this.stands('owners')) this.say('owners', `${this.body.nominee.name}业主委员会`);
    if (to === 'street') return;
    if (this.stands('street')) {
      this.score('street', lost.slice(0, 1));
      this.say('street', this.streetOffice());
    }
    this.askDepartments(then === 'asked-half' ? 2 : 9);
    if (to === 'departments') return;
    this.score('district', lost);
    if (to === 'review' && then !== 'reviewed-once') return;
    this.review(SECOND.id, SECOND.name);
    if (then === 'reviewed-once') return;
    this.review(this.context.officerId, '周明远');
    if (then === 'objected') return this.object();
    this.hang('district', then === 'over' ? addDays(this.today, -18) : this.day);
    if (then === 'over') return;
    if (then === 'posted') return;
    this.endPosting('district');
    this.rule();
    if (then === 'recommended') this.recommend();
  }

  private get row(): DossierRow {
    return this.store.get('dossiers', this.journey.dossier) as DossierRow;
  }
  private get body(): Dossier {
    return this.row.body;
  }
  private get at(): CommandContext {
    return { ...this.context, now: `${this.day}T10:00:00+08:00` };
  }
  private apply(answer: Result<ChangeDraft>): void {
    if (!answer.ok) throw new Error(`sample process ${this.journey.dossier}: ${JSON.stringify(answer.refusal)}`);
    this.store.apply(answer.value);
    this.day = addDays(this.day, 1);
  }
  private stands(stage: DossierStage): boolean {
    return stageNeeds[this.body.category][stage] === 'needed';
  }

  private score(level: ScoreLevel, lost: readonly number[]): void {
    const sheet = this.campaign.sheets[this.body.category];
    if (sheet.weights[level] === 0) return;
    const by = { self: '申报单位', street: `${this.streetOffice()}考评组`, district: '区考评组' }[level];
    const input = {
      level,
      by: by.slice(0, 50),
      on: this.day,
      scores: sampleScores(sheet, lost, lastPageOf(this.body.materials)),
    };
    this.apply(
      fillScores(this.row, input, { campaign: this.campaign, lastPage: lastPageOf(this.body.materials) }, this.at),
    );
  }
  private say(stage: OpinionStage, body: string): void {
    const input = { stage, body, on: this.day, agrees: true, words: '情况属实，同意推荐。', attachments: [] };
    this.apply(giveOpinion(this.row, input, this.campaign, this.at));
  }
  private askDepartments(most: number): void {
    const { category } = this.body;
    // Optional for persons and projects, where it decides what the registers cannot know.
    const asked = this.stands('departments') ? departmentsAsked(category) : [];
    for (const { usual } of asked.slice(0, most)) this.say('departments', `演练区${usual}`);
  }
  private review(officerId: string, name: string): void {
    this.apply(reviewDossier(this.row, { name, agrees: true, words: '' }, this.campaign, { ...this.at, officerId }));
  }
  private hang(level: 'unit' | 'district', from: Day): void {
    const { officePhone, mailbox } = this.campaign.group;
    const place = level === 'unit' ? '单位公示栏' : '区政府网站、局公示栏';
    const input = {
      level,
      from,
      workingDays: 5 as const,
      place,
      medium: '公示栏',
      contact: `电话 ${officePhone}，邮箱 ${mailbox}`,
      photos: [],
    };
    this.day = from;
    // What the registers say of it is looked at when it is recommended; one of these falls back.
    this.apply(openPostings([this.row], input, { campaign: this.campaign, checks: new Map() }, this.at));
  }
  private endPosting(level: 'unit' | 'district'): void {
    const until = parseDay(currentPosting(this.body, level)?.until ?? '');
    if (until) this.day = addDays(until, 1);
    this.apply(closePostings([this.row], level, this.campaign, this.at));
  }
  private object(): void {
    this.hang('district', addDays(this.today, -3));
    this.day = addDays(this.today, -1);
    const posting = currentPosting(this.body, 'district');
    const words = '反映其 2024 年春节期间多日不在岗，请核实值班记录。';
    const input = { postingId: posting?.id ?? '', on: this.day, words, signed: true };
    this.apply(addObjection(this.row, input, this.campaign, this.at));
  }

  private checks(): readonly JudgedCheck[] {
    const index = indexEvidence(evidenceRowsOf(storedRows(this.store)));
    return judgeDossier(this.body, index, this.campaign, this.today).checks;
  }
  /** What the practice registers leave open is ruled on, so that it can be recommended. */
  private rule(): void {
    const open = this.checks().filter(each => each.final === 'unclear');
    if (open.length === 0) return;
    for (const check of open) {
      const input = { verdict: 'met' as const, reason: '已调取原始材料核实', attachments: [] };
      const answer = ruleOnCheck(this.row, check, input, this.at);
      if (answer.ok) this.store.apply(answer.value);
    }
    // A ruling is new to the reviewers.
    for (const [officerId, name] of [
      [SECOND.id, SECOND.name],
      [this.context.officerId, '周明远'],
    ] as const)
      this.review(officerId, name);
  }
  private recommend(): void {
    const rows = this.store.all('dossiers', body => body.year === this.campaign.year);
    const letter = `演住建函〔${this.campaign.year}〕26号`;
    const facts = {
      campaign: this.campaign,
      rows,
      checks: new Map([[this.row.id, this.checks()]]),
      hasModelProject: true,
    };
    const input = { ids: [this.row.id], letter, on: this.day, toProvince: [this.row.id] };
    const answer = recommendDossiers(facts, input, this.at);
    if (answer.ok) this.store.apply(answer.value);
  }
  private streetOffice(): string {
    const street = this.store.get('streets', this.body.streetId)?.body.name ?? '街道';
    return street.endsWith('办事处') ? street : `${street}办事处`;
  }
}

/** Full points but for the lines that lost something, each with its reason; evidence on pages that the dossier has. */
function sampleScores(sheet: ScoreSheet, lost: readonly number[], lastPage: number | null): FilledScores['scores'] {
  const reasons = ['台账记录不全', '现场抽查一处不符合', '回访记录缺两次', '标识破损一处'];
  return sheet.items.map(({ id: item, points, veto }, at) => {
    const less = !veto && lost.includes(at) ? Math.min(points, at % 2 === 0 ? 50 : 100) : 0;
    const page = lastPage === null || veto ? 0 : 1 + (at % lastPage);
    return {
      ...{ item, points: points - less, reason: less > 0 ? (reasons[at % reasons.length] ?? '') : '' },
      ...{ pages: page === 0 ? '' : String(page), vetoed: false },
    };
  });
}
