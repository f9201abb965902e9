import type { DocumentModel } from '../document-model';
import type { FilingFacts } from '../../packages/filing-facts';
import type { CellModel } from '../document-model';
import { cell, centred, headRow, paragraph } from './blocks';
import { committeeName, dayWords, jurisdictionTerms, legalBasis, orBlank } from './form-words';

/**
 * F-17, the list of candidates for posting. The order is the ballot paper's, which the case fixed by 姓氏笔画 when the list
 * was made; it is taken from the facts, so a document written anew does not depend on the machine's collation.
 */
export function candidateList(facts: FilingFacts, practice: boolean): DocumentModel {
  const { election } = facts;
  const terms = jurisdictionTerms(election.jurisdiction);
  const candidates = candidatesInOrder(facts);
  const seats = facts.matters.find(matter => matter.kind === 'election')?.seats ?? 0;
  return {
    title: '业主委员会候选人名单公示',
    form: 'F-17',
    practice,
    orientation: 'portrait',
    blocks: [
      { type: 'title', lines: [committeeName(facts), `${terms.member}候选人名单公示`] },
      paragraph('全体业主：', { indent: false }),
      paragraph(
        `根据${legalBasis(facts)}和候选人产生办法，经推荐、自荐和资格审查，现确定${committeeName(facts)}${terms.member}候选人${candidates.length}人，应选${seats}人。候选人按姓氏笔画为序，名单如下：`,
      ),
      {
        type: 'table',
        table: {
          widthsMm: [10, 20, 10, 10, 18, 22, 22, 15, 29],
          head: [headRow('序号', '姓名', '性别', '年龄', '政治面貌', '文化程度', '职业', '楼栋', '产生方式')],
          rows: candidates.flatMap(candidateRows),
          fontPt: 11,
        },
      },
      paragraph(
        `公示时间：${dayWords(election.events.noticePosted)}起，不少于三日。对候选人有异议的，请在公示期内以书面形式向${orBlank(election.organiser.group)}或者${orBlank(election.organiser.street)}反映，写明事实并署真实姓名。`,
      ),
      {
        type: 'signature',
        names: [orBlank(election.organiser.group)],
        date: dayWords(election.events.noticePosted),
        seal: true,
      },
    ],
  };
}

type CandidateFacts = FilingFacts['candidates'][number];

/** In the order of the ballot paper; candidates that are on none come last, as the facts have them. */
export function candidatesInOrder(facts: Pick<FilingFacts, 'candidates' | 'matters'>): CandidateFacts[] {
  const election = facts.matters.find(matter => matter.kind === 'election');
  const order = election?.kind === 'election' ? election.candidates : [];
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...facts.candidates].sort((a, b) => place(a.id) - place(b.id));
}

function candidateRows(candidate: CandidateFacts, at: number): CellModel[][] {
  const hasResume = candidate.resume.trim() !== '';
  const number = centred(String(at + 1), hasResume ? { rowSpan: 2 } : {});
  const row = [
    number,
    centred(candidate.name),
    centred(candidate.sex),
    centred(candidate.age === null ? '' : String(candidate.age)),
    centred(candidate.party),
    centred(candidate.education),
    centred(candidate.occupation),
    centred(candidate.building),
    centred(candidate.channel),
  ];
  return hasResume ? [row, [cell(`简历：${candidate.resume}`, 'left', { colSpan: 8 })]] : [row];
}
