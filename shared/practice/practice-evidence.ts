import type { Day } from '../basics/dates';
import type { ChangeDraft, CommandContext } from '../journal/draft';
import { finalRows } from './final-rows';
import { MemoryStore } from './memory-store';
import { sampleAssessments } from './sample-assessments';
import { sampleCampaigns } from './sample-campaigns';
import { sampleDossierProcess } from './sample-dossier-process';
import { sampleDossiers } from './sample-dossiers';
import { sampleInspections } from './sample-inspections';
import { sampleRepairUses } from './sample-repair-uses';
import { sampleCertificates } from './sample-certificates';
import { sampleCredit } from './sample-credit';
import { sampleIncidents } from './sample-incidents';
import { sampleStaff } from './sample-staff';
import { sampleSurveys } from './sample-surveys';

/** Applies what it makes to the store, by the ordinary commands. */
type Sample = (store: MemoryStore, context: CommandContext, today: Day) => void;

/** In the order in which they rest on one another: rosters first, dossiers last. */
const samples: readonly Sample[] = [
  sampleStaff,
  sampleInspections,
  sampleAssessments,
  sampleSurveys,
  sampleRepairUses,
  sampleCredit,
  sampleIncidents,
  sampleCertificates,
  // Dossiers rest on all that is above them.
  sampleCampaigns,
  sampleDossiers,
  sampleDossierProcess,
];

/** The evidence registers and the running campaign of the practice district. */
export function practiceEvidence(made: readonly ChangeDraft[], context: CommandContext, today: Day): ChangeDraft[] {
  const store = new MemoryStore();
  for (const draft of made) store.apply(draft);
  const before = store.drafts.length;
  for (const sample of samples) sample(store, context, today);
  const words = '装入演练行业监管台账和创建活动';
  return [{ command: 'practice.evidence', words, changes: finalRows(store, store.drafts.slice(before)) }];
}
