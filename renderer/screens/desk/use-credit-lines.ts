import { useMemo } from 'react';
import { dayOf } from '#shared/basics/dates';
import { proposedCreditSwitches } from '#shared/evidence/credit-switches';
import { certificateDigest } from '../../store/queries/certificate-digest';
import { creditEntryDigest, creditLevelDigest } from '../../store/queries/credit-digest';
import { incidentDigest } from '../../store/queries/incident-digest';
import { useSession } from '../../store/session';
import { useDigest } from '../../store/use-digest';
import { useRows } from '../../store/use-rows';
import { creditDeskLines } from './credit-lines';
import type { WaitingLine } from './waiting-view';

/** Credit files, incidents and certificates on the desk; nothing while they are read for the first time. */
export function useCreditLines(): readonly WaitingLine[] {
  const { settings } = useSession();
  const companies = useRows('companies');
  const entries = useDigest(creditEntryDigest);
  const levels = useDigest(creditLevelDigest);
  const incidents = useDigest(incidentDigest);
  const certificates = useDigest(certificateDigest);
  return useMemo(() => {
    if (!companies || !entries || !levels || !incidents || !certificates) return [];
    const switches = settings.credit ?? proposedCreditSwitches;
    return creditDeskLines({ companies, entries, levels, incidents, certificates, switches }, dayOf(new Date()));
  }, [companies, entries, levels, incidents, certificates, settings]);
}
