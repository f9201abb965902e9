import { formatArea } from '../basics/area';
import type { BallotPaperFacts, BallotsJob } from '../documents/ballots-job';
import type { DocumentModel } from '../documents/document-model';
import { ballotPaper } from '../documents/forms/ballot-paper';
import { baseAnnouncement, type PostedUnit } from '../documents/forms/base-announcement';
import { candidateList } from '../documents/forms/candidate-list';
import { countSummary } from '../documents/forms/count-summary';
import { decisionNotice } from '../documents/forms/decision-notice';
import { filingApplication } from '../documents/forms/filing-application';
import { meetingNotice } from '../documents/forms/meeting-notice';
import { tallyFacts } from '../documents/forms/tally-facts';
import type { FilingFacts } from '../packages/filing-facts';
import { caseFactsOf, type CaseSource } from './case-facts-of';
import { countCase } from './count-case';
import type { StageId } from './election-case';
import type { FrozenRegister } from './frozen-register';
import { ballotsInUse } from './paper-count';
import { stageOfDocument, stageOrder } from './stages';

/** A document that belongs to a case, built only when it is asked for: an owner table can be long. */
export interface CaseDocument {
  /** Form id of domain.md B. */
  readonly form: string;
  readonly title: string;
  build(source: CaseSource, practice: boolean): DocumentModel;
}

type CountedForm = (
  facts: FilingFacts,
  tally: NonNullable<ReturnType<typeof tallyFacts>>,
  practice: boolean,
) => DocumentModel;

const counted =
  (form: CountedForm) =>
  (source: CaseSource, practice: boolean): DocumentModel => {
    const facts = factsOf(source);
    const tally = tallyFacts(facts);
    if (!tally) throw new Error('the tally of a case is always readable');
    return form(facts, tally, practice);
  };

/** The documents of a case in the order in which they are needed. Ballot papers are a job of their own (`ballotsJobOf`). */
export const caseDocuments: readonly CaseDocument[] = [
  {
    form: 'F-09',
    title: '业主身份、人数和专有部分面积的公告',
    build: (source, practice) => baseAnnouncement(factsOf(source), postedUnits(source.register), practice),
  },
  {
    form: 'F-17',
    title: '候选人名单公示',
    build: (source, practice) => candidateList(factsOf(source), practice),
  },
  {
    form: 'F-19',
    title: '召开业主大会会议的公告',
    build: (source, practice) => meetingNotice(factsOf(source), practice),
  },
  {
    form: 'F-20',
    title: '表决票和选票（第一张）',
    build: (source, practice) => {
      const { facts, papers } = ballotsJobOf(source, practice);
      const [first] = papers;
      if (!first) throw new Error('ballots were issued, so there is a first one');
      return ballotPaper(facts, first, practice);
    },
  },
  { form: 'F-27', title: '计票汇总表', build: counted(countSummary) },
  { form: 'F-28', title: '业主大会会议决定公告', build: counted(decisionNotice) },
  { form: 'F-32', title: '业主委员会备案申请书', build: counted(filingApplication) },
];

/** What the stage table allows a case to print by now. */
export function documentsAt(stage: StageId): CaseDocument[] {
  return caseDocuments.filter(document => {
    const from = stageOfDocument(document.form);
    return from !== null && stageOrder(stage) >= stageOrder(from);
  });
}

/** The table for posting: unit, area, head number; nothing of any person (G2). */
export function postedUnits(register: FrozenRegister): PostedUnit[] {
  return register.units.map(unit => ({ unit: unit.unit, area: formatArea(unit.area), head: unit.head }));
}

/** All ballot papers in use, in the order of their numbers; the owner's name is left blank to be signed by hand. */
export function ballotsJobOf(source: CaseSource, practice: boolean): BallotsJob {
  const { project, election, matters, candidates, options } = factsOf(source);
  const papers = ballotsInUse(source.ballots.map(ballot => ballot.body))
    .sort((a, b) => (a.number < b.number ? -1 : 1))
    .flatMap(({ number, head }): BallotPaperFacts[] => {
      const found = source.register.head(head);
      if (!found) return [];
      return [{ number, head, units: found.units.map(unit => unit.unit), area: formatArea(found.area), owner: '' }];
    });
  return { practice, facts: { project, election, matters, candidates, options }, papers };
}

function factsOf(source: CaseSource): FilingFacts {
  return caseFactsOf(source, countCase(source.row, source.register, source.ballots));
}
