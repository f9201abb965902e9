import type { Attachment } from '../../attachments/attachment';
import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { Dossier } from '../dossier';
import { stageNeeds, stageOrder, stageTitle } from '../dossier-stages';
import type { DossierRow } from '../dossier-story';
import { currentPosting, endedWell } from '../posting-counts';
import { mustBePast, mustGoOn, mustStandIn } from './must-go-on';
import { processChange } from './process-change';
import type { ProcessCampaign } from './process-facts';

/** Who speaks on the chain by an opinion; the district speaks by its reviews. */
export const opinionStages = ['unit', 'owners', 'street', 'departments'] as const;
export type OpinionStage = (typeof opinionStages)[number];

export interface OpinionInput {
  readonly stage: OpinionStage;
  readonly body: string;
  readonly on: string;
  readonly agrees: boolean;
  readonly words: string;
  readonly attachments: readonly Attachment[];
}

/**
 * What somebody on the chain said, in the chain's order: a needed stage speaks when the dossier stands there, an optional one
 * (业主评价, 部门意见 of persons and projects) between the unit and the district's review. A later word of the same body counts.
 */
export function giveOpinion(
  row: DossierRow,
  input: OpinionInput,
  campaign: ProcessCampaign,
  context: CommandContext,
): Result<ChangeDraft> {
  const { number: at, category, opinions } = row.body;
  const title = stageTitle(category, input.stage);
  const open = mustGoOn(row.body);
  if (!open.ok) return open;
  const need = stageNeeds[category][input.stage];
  if (need === 'none') return refuse('process-opinion-not-asked', { stage: title }, { at, rule: 'D2' });
  const act = `登记“${title}”`;
  const there =
    need === 'needed'
      ? mustStandIn(row.body, act, input.stage)
      : mustStandIn(row.body, act, afterUnit(row.body), 'review');
  if (!there.ok) return there;
  const body = input.body.trim();
  if (body === '') return refuse('process-opinion-body', { stage: title }, { at });
  const day = mustBePast(input.on, '意见日期', context);
  if (!day.ok) return day;
  const before = lastOpinionBefore(row.body, input.stage);
  if (input.on < before) return refuse('process-opinion-order', { day: input.on, before }, { at, rule: 'D2' });
  const words = input.words.trim();
  if (!input.agrees && words === '') return refuse('process-opinion-words', {}, { at });
  if (input.stage === 'unit') {
    const posting = currentPosting(row.body, 'unit');
    if (posting === null || !endedWell(posting))
      return refuse('process-opinion-before-posting', {}, { at, rule: 'D2' });
  }
  const opinion = {
    ...{ stage: input.stage, body, on: input.on, agrees: input.agrees, words, attachments: [...input.attachments] },
    ...{ voided: '', enteredBy: context.officerId, enteredAt: context.now },
  };
  const told = { command: 'dossier.opinion', words: `登记${body}意见：${input.agrees ? '同意' : '不同意'}` };
  return ok(processChange(row, { opinions: [...opinions, opinion] }, told, campaign, context));
}

/** An optional stage can speak once the unit has. */
const afterUnit = (dossier: Dossier) => (stageNeeds[dossier.category].street === 'needed' ? 'street' : 'departments');

/** The last day on which a stage before this one spoke; empty when none did. */
function lastOpinionBefore(dossier: Dossier, stage: OpinionStage): string {
  return dossier.opinions
    .filter(opinion => opinion.voided === '' && stageOrder(opinion.stage) < stageOrder(stage))
    .reduce((last, { on }) => (on > last ? on : last), '');
}
