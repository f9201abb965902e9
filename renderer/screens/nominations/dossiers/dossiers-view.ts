import type { Day } from '#shared/basics/dates';
import type { PlaceFacts } from '#shared/communities/place-facts';
import type { Campaign } from '#shared/nominations/campaign';
import type { NominationCategory } from '#shared/nominations/category';
import { dossierStandings, type DossierStage, type DossierStanding } from '#shared/nominations/dossier';
import { dossierGaps } from '#shared/nominations/dossier-gaps';
import { missingToLeave, stageTitle } from '#shared/nominations/dossier-stages';
import type { CheckVerdict } from '#shared/nominations/eligibility-facts';
import type { EvidenceIndex } from '#shared/nominations/eligibility/evidence-index';
import { judgeDossier } from '#shared/nominations/eligibility/judge-dossier';
import { stageFactsOf } from '#shared/nominations/process/process-facts';
import type { Row } from '../../../store/use-rows';

/** A dossier as the list shows it. */
export interface DossierLine {
  readonly id: string;
  readonly number: string;
  readonly category: NominationCategory;
  readonly name: string;
  /** The company and project of a person, the company of a project. */
  readonly unit: string;
  readonly street: string;
  readonly streetId: string;
  readonly companyId: string;
  readonly projectId: string;
  readonly stage: DossierStage;
  readonly stageWords: string;
  readonly standing: DossierStanding;
  readonly verdict: CheckVerdict;
  /** Checks that are not met. */
  readonly open: number;
  readonly gaps: number;
  readonly next: string;
  readonly rank: number | null;
}

interface LineFacts {
  readonly dossiers: readonly Row<'dossiers'>[];
  readonly campaign: Campaign;
  readonly places: PlaceFacts;
  readonly index: EvidenceIndex;
  readonly today: Day;
}

/** Every dossier of a year judged anew on today's registers, in the order of numbers. */
export function dossierLines({ dossiers, campaign, places, index, today }: LineFacts): DossierLine[] {
  const streets = new Map(places.streets.map(({ id, body }) => [id, body.name]));
  return dossiers
    .map(row => {
      const { id, body } = row;
      const { verdict, checks } = judgeDossier(body, index, campaign, today);
      const gaps = dossierGaps(row, campaign.conditions, dossiers);
      const company = index.company(body.companyId)?.body.name ?? '';
      const project = body.category === 'modelProject' ? '' : (index.project(body.projectId)?.body.name ?? '');
      return {
        ...{ id, number: body.number, category: body.category, name: body.nominee.name, verdict },
        unit:
          body.category === 'modelCompany'
            ? ''
            : [company || (body.form['company'] ?? ''), project].filter(Boolean).join(' · '),
        ...{ street: streets.get(body.streetId) ?? '', streetId: body.streetId },
        ...{ companyId: body.companyId, projectId: body.projectId, stage: body.stage, standing: body.standing },
        stageWords: body.standing === 'open' ? stageTitle(body.category, body.stage) : dossierStandings[body.standing],
        open: checks.filter(check => check.final !== 'met').length,
        gaps: gaps.length,
        next: nextStep(
          row,
          gaps.filter(gap => gap.before === 'submit').map(gap => gap.words),
          campaign,
        ),
        rank: body.rank,
      };
    })
    .sort((a, b) => (a.number < b.number ? -1 : 1));
}

/** What an officer does next to it: what is lacking for submission, then what keeps it in its stage. */
function nextStep({ body }: Row<'dossiers'>, lacking: readonly string[], campaign: Campaign): string {
  if (body.standing === 'fallen') return '重新审核';
  if (body.standing !== 'open') return '';
  if (body.stage === 'draft' && lacking[0])
    return lacking.length > 1 ? `${lacking[0]}，等 ${lacking.length} 项` : lacking[0];
  const missing = missingToLeave(body.stage, stageFactsOf(body, campaign));
  return missing[0]?.words ?? (body.stage === 'recommended' ? '' : '可进入下一步');
}

/** What the address asks for; everything where it is silent. */
export interface DossierFilter {
  readonly category?: string;
  readonly verdict?: string;
  readonly stage?: string;
  readonly street?: string;
  readonly company?: string;
  readonly project?: string;
  /** `all`: withdrawn and declined ones too. */
  readonly standing?: string;
  readonly query?: string;
}

export function filterLines(
  lines: readonly DossierLine[],
  filter: DossierFilter,
  matches: (text: string, wanted: string) => boolean,
): DossierLine[] {
  const asked = (wanted: string | undefined, there: string) => !wanted || wanted === there;
  const query = filter.query?.trim() ?? '';
  return lines.filter(line => {
    const ended = line.standing === 'withdrawn' || line.standing === 'declined';
    if (ended && filter.standing !== 'all' && filter.standing !== line.standing) return false;
    if (!ended && filter.standing && filter.standing !== 'all' && filter.standing !== line.standing) return false;
    return (
      asked(filter.category, line.category) &&
      asked(filter.verdict, line.verdict) &&
      asked(filter.stage, line.stage) &&
      asked(filter.street, line.streetId) &&
      asked(filter.company, line.companyId) &&
      asked(filter.project, line.projectId) &&
      (query === '' || matches(`${line.name} ${line.number} ${line.unit}`, query))
    );
  });
}
