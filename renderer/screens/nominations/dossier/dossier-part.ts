import type { Day } from '#shared/basics/dates';
import type { PlaceFacts } from '#shared/communities/place-facts';
import type { DossierGap } from '#shared/nominations/dossier-gaps';
import type { Judgement } from '#shared/nominations/eligibility/judge-dossier';
import type { EvidenceIndex } from '#shared/nominations/eligibility/evidence-index';
import type { Row } from '../../../store/use-rows';

/** What every part of a dossier's screen is given. */
export interface DossierPartProps {
  readonly row: Row<'dossiers'>;
  /** The year's campaign: conditions, sheets, places. */
  readonly campaign: Row<'campaigns'>;
  /** All dossiers of the year, this one among them. */
  readonly dossiers: readonly Row<'dossiers'>[];
  readonly places: PlaceFacts;
  readonly index: EvidenceIndex;
  readonly judgement: Judgement;
  readonly gaps: readonly DossierGap[];
  readonly today: Day;
}
