import { departmentOf, departmentsAsked } from './departments';
import { nomineeOf } from './category';
import type { Conditions } from './conditions';
import type { Dossier, DossierStage, Opinion } from './dossier';
import { currentPosting, endedWell, longEnough } from './posting-counts';
import { freshReviews } from './review-digest';
import type { ScoreLevel, ScoreSheet } from './score-sheet';
import { totalOf } from './scoring/total-of';

export interface StageFacts {
  readonly dossier: Dossier;
  /** The category's sheet and the year's numbers, as the campaign froze them. */
  readonly sheet: ScoreSheet;
  readonly conditions: Conditions;
}

/** What the officer does next, as the button and the list name it. */
export const processActs = {
  pledge: '登记承诺书和同意公示书',
  write: '填写事迹材料',
  'score-self': '填写自评分',
  'post-unit': '登记单位公示',
  'end-unit': '结束单位公示',
  'say-unit': '登记单位意见',
  'say-owners': '登记业委会（居委会）意见',
  'say-owners-person': '登记业主评价',
  'score-street': '填写街道评分',
  'say-street': '登记街道意见',
  'ask-departments': '登记部门意见',
  'score-district': '填写区评分',
  review: '审核',
  'post-district': '张贴区级公示',
  'end-district': '结束区级公示',
  recommend: '推荐',
} as const;
export type ProcessAct = keyof typeof processActs;

/** One thing without which a dossier does not leave a stage. */
export interface StageRequirement {
  readonly id: string;
  /** What is missing, as a clause: 缺单位意见. */
  readonly words: string;
  /** domain.md id. */
  readonly rule: string;
  readonly act: ProcessAct;
  readonly met: (facts: StageFacts) => boolean;
}

/** The last opinion of a stage that counts. */
export function opinionOf(dossier: Pick<Dossier, 'opinions'>, stage: DossierStage): Opinion | null {
  return dossier.opinions.filter(opinion => opinion.stage === stage && opinion.voided === '').pop() ?? null;
}

/** What each department said last; only opinions that count. */
export function departmentOpinions(dossier: Pick<Dossier, 'opinions'>): ReadonlyMap<string, Opinion> {
  const said = dossier.opinions.filter(({ stage, voided }) => stage === 'departments' && voided === '');
  return new Map(said.map(opinion => [departmentOf(opinion.body)?.id ?? opinion.body, opinion]));
}

/** A level that weighs nothing, or a sheet without items, waits for nobody. */
export function levelScored({ dossier, sheet }: StageFacts, level: ScoreLevel): boolean {
  if (sheet.items.length === 0) return true;
  return !totalOf(sheet, dossier.scores).missing.some(missing => missing.level === level);
}

const agrees = (stage: DossierStage) => (facts: StageFacts) => opinionOf(facts.dossier, stage)?.agrees === true;

function posted({ dossier, conditions }: StageFacts, level: 'unit' | 'district'): boolean {
  const posting = currentPosting(dossier, level);
  return posting !== null && longEnough(posting, conditions) && endedWell(posting);
}

export const stageRequirements = {
  pledged: {
    id: 'pledged',
    words: '缺诚信承诺书，个人还须有同意公示书',
    rule: 'PIPL-25',
    act: 'pledge',
    met: ({ dossier }) =>
      dossier.pledgedOn !== '' && (nomineeOf[dossier.category] !== 'person' || dossier.consentedOn !== ''),
  },
  written: {
    id: 'written',
    words: '缺事迹材料',
    rule: 'D7',
    act: 'write',
    met: ({ dossier }) => dossier.deed.text.trim() !== '',
  },
  selfScored: {
    id: 'self-scored',
    words: '自评分未填完',
    rule: 'D8',
    act: 'score-self',
    met: facts => levelScored(facts, 'self'),
  },
  unitPostingHung: {
    id: 'unit-posting-hung',
    words: '缺单位公示',
    rule: 'D6',
    act: 'post-unit',
    met: ({ dossier, conditions }) => {
      const posting = currentPosting(dossier, 'unit');
      return posting !== null && longEnough(posting, conditions);
    },
  },
  unitPosted: {
    id: 'unit-posted',
    words: '单位公示未结束，或异议未处理',
    rule: 'D6',
    act: 'end-unit',
    met: facts => posted(facts, 'unit'),
  },
  unitAgrees: { id: 'unit-agrees', words: '缺单位同意的意见', rule: 'D2', act: 'say-unit', met: agrees('unit') },
  ownersAgree: {
    id: 'owners-agree',
    words: '缺业委会（居委会）同意的意见',
    rule: 'D2',
    act: 'say-owners',
    met: agrees('owners'),
  },
  streetScored: {
    id: 'street-scored',
    words: '街道评分未填完',
    rule: 'D8',
    act: 'score-street',
    met: facts => levelScored(facts, 'street'),
  },
  streetAgrees: {
    id: 'street-agrees',
    words: '缺街道同意的意见',
    rule: 'D2',
    act: 'say-street',
    met: agrees('street'),
  },
  departmentsAgree: {
    id: 'departments-agree',
    words: '部门意见未齐',
    rule: 'D2',
    act: 'ask-departments',
    met: ({ dossier }) => {
      const said = departmentOpinions(dossier);
      const wanted = departmentsAsked(dossier.category).every(({ id }) => said.get(id)?.agrees === true);
      return wanted && [...said.values()].every(opinion => opinion.agrees);
    },
  },
  districtScored: {
    id: 'district-scored',
    words: '区评分未填完',
    rule: 'D8',
    act: 'score-district',
    met: facts => levelScored(facts, 'district'),
  },
  notVetoed: {
    id: 'not-vetoed',
    words: '评分表中有一票否决项',
    rule: 'D8',
    act: 'score-district',
    met: ({ dossier, sheet }) => totalOf(sheet, dossier.scores).vetoes.length === 0,
  },
  reviewed: {
    id: 'reviewed',
    words: '缺两名审核人对现有材料的同意意见',
    rule: 'D2',
    act: 'review',
    met: ({ dossier }) => {
      const fresh = freshReviews(dossier);
      return fresh.filter(review => review.agrees).length >= 2 && fresh.every(review => review.agrees);
    },
  },
  districtPostingHung: {
    id: 'district-posting-hung',
    words: '缺区级公示',
    rule: 'D6',
    act: 'post-district',
    met: ({ dossier, conditions }) => {
      const posting = currentPosting(dossier, 'district');
      return posting !== null && longEnough(posting, conditions);
    },
  },
  districtPosted: {
    id: 'district-posted',
    words: '区级公示未结束，或异议未处理',
    rule: 'D6',
    act: 'end-district',
    met: facts => posted(facts, 'district'),
  },
  recommended: {
    id: 'recommended',
    words: '尚未推荐',
    rule: 'D5',
    act: 'recommend',
    met: ({ dossier }) => dossier.recommended !== null,
  },
} as const satisfies Record<string, StageRequirement>;
