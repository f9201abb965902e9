import type { BureauSettings } from '../../communities/bureau';
import { proposedSwitches } from '../../coordination/disclosure-switches';
import type { Disclosure } from '../../coordination/disclosure';
import type { CoverageItem } from '../../coordination/disclosure-coverage';
import { proposedCreditSwitches } from '../../evidence/credit-switches';
import type { StaffPage } from '../../evidence/staff';
import type { Dossier } from '../dossier';
import type { EvidenceRows, StaffFacts } from './evidence-index';

interface RowOf<Body> {
  readonly id: string;
  readonly body: Body;
}

type Whole = Omit<EvidenceRows, 'staff' | 'disclosures' | 'dossiers' | 'creditSwitches' | 'disclosureSwitches'>;

/** The rows of the store as they are read. */
export interface StoredRows extends Whole {
  readonly staffPages: readonly RowOf<StaffPage>[];
  readonly disclosures: readonly RowOf<Disclosure>[];
  readonly dossiers: readonly RowOf<Dossier>[];
  readonly settings: Pick<BureauSettings, 'credit' | 'disclosure'> | null;
}

/** The registers for eligibility out of the store's rows. */
export function evidenceRowsOf({ staffPages, disclosures, dossiers, settings, ...rows }: StoredRows): EvidenceRows {
  return {
    ...rows,
    staff: staffPages.flatMap(({ body }) => body.staff.map(member => staffFacts(body.companyId, member))),
    disclosures: disclosures.flatMap(({ id, body }) => coverageItem(id, body) ?? []),
    dossiers: dossiers.map(({ body }) => body),
    creditSwitches: settings?.credit ?? proposedCreditSwitches,
    disclosureSwitches: settings?.disclosure ?? proposedSwitches,
  };
}

function staffFacts(companyId: string, member: StaffPage['staff'][number]): StaffFacts {
  const { id, name, post, isManager, projectId, leftOn, inServiceSince } = member;
  return { id, name, post, isManager, projectId, leftOn, inServiceSince, companyId };
}

/** Posted publications alone: drafts and voided entries hang nowhere. */
function coverageItem(id: string, body: Disclosure): CoverageItem | null {
  if (body.status !== 'posted') return null;
  const { projectId, groups, periodUntil, postedOn, removedOn, checks } = body;
  return { id, projectId, groups, periodUntil, postedOn, removedOn, checks };
}
