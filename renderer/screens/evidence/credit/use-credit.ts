import { useMemo } from 'react';
import type { PlaceFacts } from '#shared/communities/place-facts';
import { proposedCreditSwitches, type CreditSwitches } from '#shared/evidence/credit-switches';
import {
  creditEntryDigest,
  creditLevelDigest,
  type CreditEntryDigest,
  type CreditLevelDigest,
} from '../../../store/queries/credit-digest';
import type { StaffDigest } from '../../../store/queries/staff-digest';
import { useSession } from '../../../store/session';
import { useDigest } from '../../../store/use-digest';
import { usePlaces } from '../../communities/use-places';
import { useStaff } from '../use-staff';

export interface CreditData {
  readonly places: PlaceFacts;
  readonly staff: readonly StaffDigest[];
  readonly entries: readonly CreditEntryDigest[];
  readonly levels: readonly CreditLevelDigest[];
  readonly switches: CreditSwitches;
}

/** All credit files of the district with those whom they are of, live. Undefined while they are read for the first time. */
export function useCredit(): CreditData | undefined {
  const { settings } = useSession();
  const places = usePlaces();
  const staff = useStaff();
  const entries = useDigest(creditEntryDigest);
  const levels = useDigest(creditLevelDigest);
  const switches = settings.credit ?? proposedCreditSwitches;
  return useMemo(
    () => (places && staff && entries && levels ? { places, staff, entries, levels, switches } : undefined),
    [places, staff, entries, levels, switches],
  );
}
