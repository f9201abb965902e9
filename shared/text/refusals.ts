import { assessmentsRefusals } from './refusals/assessments';
import { attachmentsRefusals } from './refusals/attachments';
import { backupRefusals } from './refusals/backup';
import { campaignsRefusals } from './refusals/campaigns';
import { communitiesRefusals } from './refusals/communities';
import { coordinationPeopleRefusals } from './refusals/coordination-people';
import { creditRefusals } from './refusals/credit';
import { deskRefusals } from './refusals/desk';
import { disclosuresRefusals } from './refusals/disclosures';
import { documentsRefusals } from './refusals/documents';
import { dossiersRefusals } from './refusals/dossiers';
import { electionsRefusals } from './refusals/elections';
import { evidenceRefusals } from './refusals/evidence';
import { evidenceSheetsRefusals } from './refusals/evidence-sheets';
import { hostRefusals } from './refusals/host';
import { inspectionsRefusals } from './refusals/inspections';
import { incidentsRefusals } from './refusals/incidents';
import { journalRefusals } from './refusals/journal';
import { meetingsRefusals } from './refusals/meetings';
import { nominationPackageRefusals } from './refusals/nomination-package';
import { nominationProcessRefusals } from './refusals/nomination-process';
import { packagesRefusals } from './refusals/packages';
import { registerRefusals } from './refusals/register';
import { repairFundRefusals } from './refusals/repair-fund';
import { surveysRefusals } from './refusals/surveys';
import { rostersRefusals } from './refusals/rosters';
import { standardsRefusals } from './refusals/standards';
import { topicsRefusals } from './refusals/topics';
import { trainingRefusals } from './refusals/training';
import { voteRefusals } from './refusals/vote';
import type { Refusal } from '../basics/result';
import type { RefusalWords } from './refusals/refusal-words';

/** One list of every expected failure: what it says to the officer, and what to do next. */
export const refusals = {
  ...assessmentsRefusals,
  ...attachmentsRefusals,
  ...backupRefusals,
  ...campaignsRefusals,
  ...communitiesRefusals,
  ...coordinationPeopleRefusals,
  ...creditRefusals,
  ...deskRefusals,
  ...disclosuresRefusals,
  ...documentsRefusals,
  ...dossiersRefusals,
  ...electionsRefusals,
  ...evidenceRefusals,
  ...evidenceSheetsRefusals,
  ...hostRefusals,
  ...inspectionsRefusals,
  ...incidentsRefusals,
  ...journalRefusals,
  ...meetingsRefusals,
  ...nominationPackageRefusals,
  ...nominationProcessRefusals,
  ...packagesRefusals,
  ...registerRefusals,
  ...repairFundRefusals,
  ...surveysRefusals,
  ...rostersRefusals,
  ...standardsRefusals,
  ...topicsRefusals,
  ...trainingRefusals,
  ...voteRefusals,
} satisfies Record<string, RefusalWords>;

export type RefusalCode = keyof typeof refusals;

/** The sentence with its parameters filled in, the place in front and the next action behind. */
export function refusalWords(refusal: Refusal): { words: string; next: string } {
  const entry: RefusalWords = refusals[refusal.code];
  const fill = (template: string) =>
    template.replace(/\{(\w+)\}/g, (whole, name: string) => String(refusal.params?.[name] ?? whole));
  return { words: (refusal.at ? `${refusal.at}：` : '') + fill(entry.words), next: fill(entry.next) };
}
