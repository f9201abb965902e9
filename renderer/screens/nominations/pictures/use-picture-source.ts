import { useMemo } from 'react';
import { dayOf, type Day } from '#shared/basics/dates';
import { proposedCreditSwitches } from '#shared/evidence/credit-switches';
import type { Campaign } from '#shared/nominations/campaign';
import { certificateDigest } from '../../../store/queries/certificate-digest';
import { creditLevelDigest } from '../../../store/queries/credit-digest';
import { dossierScores } from '../../../store/queries/dossier-scores';
import { useSession } from '../../../store/session';
import { useDigest } from '../../../store/use-digest';
import { useRows } from '../../../store/use-rows';
import type { RegisterSource } from './register-pictures';

export interface PictureSource extends RegisterSource {
  readonly campaign: Campaign;
  readonly streets: readonly { readonly id: string; readonly name: string }[];
}

const named = (rows: readonly { readonly id: string; readonly body: { readonly name: string } }[]) =>
  rows.map(({ id, body }) => ({ id, name: body.name })).sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'));

/** Everything that the pictures are drawn from; null while loading. */
export function usePictureSource(campaign: Campaign): PictureSource | null {
  const all = useDigest(dossierScores);
  const streets = useRows('streets');
  const companies = useRows('companies');
  const projects = useRows('projects');
  const certificates = useDigest(certificateDigest);
  const levels = useDigest(creditLevelDigest);
  const { settings } = useSession();
  return useMemo(() => {
    if (!all || !streets || !companies || !projects || !certificates || !levels) return null;
    const today: Day = dayOf(new Date());
    const dossiers = all.filter(({ body }) => body.year === campaign.year);
    return {
      ...{ campaign, today, dossiers, certificates, levels },
      streets: named(streets),
      companies: named(companies),
      serving: new Set(projects.map(({ body }) => body.companyId)),
      switches: settings.credit ?? proposedCreditSwitches,
    };
  }, [campaign, all, streets, companies, projects, certificates, levels, settings]);
}
