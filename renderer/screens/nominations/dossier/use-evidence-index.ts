import { useMemo } from 'react';
import { proposedSwitches } from '#shared/coordination/disclosure-switches';
import { proposedCreditSwitches } from '#shared/evidence/credit-switches';
import { indexEvidence, type EvidenceIndex } from '#shared/nominations/eligibility/evidence-index';
import { certificateDigest } from '../../../store/queries/certificate-digest';
import { creditEntryDigest, creditLevelDigest } from '../../../store/queries/credit-digest';
import { disclosureDigest } from '../../../store/queries/disclosure-digest';
import { dossierDigest } from '../../../store/queries/dossier-digest';
import { evidenceDigests } from '../../../store/queries/evidence-digests';
import { incidentDigest } from '../../../store/queries/incident-digest';
import { useSession } from '../../../store/session';
import { useDigest } from '../../../store/use-digest';
import { usePlaces } from '../../communities/use-places';
import { useStaff } from '../../evidence/use-staff';

/** Every register by subject, current. Undefined while they are read for the first time. */
export function useEvidenceIndex(): EvidenceIndex | undefined {
  const { settings } = useSession();
  const places = usePlaces();
  const staff = useStaff();
  const projectProfiles = useDigest(evidenceDigests.projectProfiles);
  const creditEntries = useDigest(creditEntryDigest);
  const creditLevels = useDigest(creditLevelDigest);
  const incidents = useDigest(incidentDigest);
  const inspections = useDigest(evidenceDigests.inspections);
  const assessments = useDigest(evidenceDigests.assessments);
  const standardCertificates = useDigest(certificateDigest);
  const surveys = useDigest(evidenceDigests.surveys);
  const disclosures = useDigest(disclosureDigest);
  const dossiers = useDigest(dossierDigest);
  const creditSwitches = settings.credit ?? proposedCreditSwitches;
  const disclosureSwitches = settings.disclosure ?? proposedSwitches;
  return useMemo(() => {
    if (!places || !staff || !projectProfiles || !creditEntries || !creditLevels || !incidents) return undefined;
    if (!inspections || !assessments || !standardCertificates || !surveys || !disclosures || !dossiers)
      return undefined;
    return indexEvidence({
      ...{ companies: places.companies, projects: places.projects, projectProfiles, staff },
      ...{ creditEntries, creditLevels, incidents, inspections, assessments, standardCertificates, surveys },
      ...{ disclosures, dossiers, creditSwitches, disclosureSwitches },
    });
  }, [
    places,
    staff,
    projectProfiles,
    creditEntries,
    creditLevels,
    incidents,
    inspections,
    assessments,
    standardCertificates,
    surveys,
    disclosures,
    dossiers,
    creditSwitches,
    disclosureSwitches,
  ]);
}
