import type { DossierStage } from '../../../nominations/dossier';
import type { NominatedDossier, NominationFacts } from '../../../packages/nomination-facts';
import type { CellModel } from '../../document-model';
import { cell, label } from '../blocks';
import { dayWords } from '../form-words';

const BLANK_DAY = '　　　　年　　月　　日';

/** A row in which a body states its opinion, seals and dates it. `span`: columns that the opinion fills. */
export function opinionRow(name: string, words: string, foot: string, span: number): CellModel[] {
  return [label(name), cell(words, 'left', { colSpan: span, heightMm: 30, foot })];
}

/** What the chain said in one stage; every body that was asked in a row of its own. */
export function stageOpinions(
  { opinions }: NominatedDossier,
  stage: DossierStage,
  name: string,
  span: number,
): CellModel[][] {
  return opinions
    .filter(each => each.stage === stage)
    .map(({ body, words, agrees, on }) =>
      opinionRow(name, words || (agrees ? '同意。' : '不同意。'), `${body}（盖章）\n${dayWords(on)}`, span),
    );
}

/** The bureau recommends; the city decides, and its space stays blank (D5). */
export function bureauAndCity(facts: NominationFacts, dossier: NominatedDossier, span: number): CellModel[][] {
  const { bureau, letter, meeting } = facts;
  const words = `经核查、评分、公示和${dayWords(meeting.on)}会议研究，同意推荐，排序第${dossier.rank}。`;
  return [
    opinionRow('区（市）\n主管部门\n意见', words, `${bureau.name}（盖章）\n${dayWords(letter.on)}`, span),
    opinionRow('市审批意见', '', `（盖章）\n${BLANK_DAY}`, span),
  ];
}
