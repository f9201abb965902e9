import { blankEvidenceHead } from './blank-evidence-head';
import type { RepairUse } from './repair-use';

/** A use of which nothing is known but where it is. */
export function blankRepairUse(projectId: string, companyId: string): RepairUse {
  return {
    ...blankEvidenceHead,
    ...{ projectId, companyId, item: '', part: '', emergency: false, utilityEquipment: false },
    ...{ budget: 0, audited: null, scope: { units: 0, heads: 0, area: 0, words: '' } },
    ...{ planPostedFrom: '', planPostedUntil: '', planPostedAt: '' },
    ...{ electionId: '', matterId: '', voteOn: '', voteOf: 'all', base: null, participating: null, agreeing: null },
    ...{ submittedOn: '', auditedOn: '', auditor: '', contractor: '', selection: '', supervisor: '' },
    ...{ startedOn: '', finishedOn: '', acceptedOn: '', acceptors: [], payments: [] },
    ...{ overReason: '', stopReason: '', step: 'plan' },
  };
}
