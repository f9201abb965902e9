import { useMemo } from 'react';
import type { MeetingDigest } from '../meetings/meeting-digest';
import { meetingDigest } from '../meetings/meeting-digest';
import type { DisclosureDigest } from '../../../store/queries/disclosure-digest';
import { disclosureDigest } from '../../../store/queries/disclosure-digest';
import { proposedSwitches } from '#shared/coordination/disclosure-switches';
import type { ReportSource } from '#shared/coordination/report-facts-of';
import type { TopicDigest } from '#shared/coordination/topic-digest';
import { useSession } from '../../../store/session';
import { topicDigest } from '../../../store/queries/topic-digest';
import { useDigest } from '../../../store/use-digest';
import { usePlaces } from '../../communities/use-places';
import { termDigest } from './report-digests';

/** Everything that the overview and the report are drawn from: one view, so that both say the same. */
export interface OverviewSource extends ReportSource {
  readonly topics: readonly TopicDigest[];
  readonly meetings: readonly MeetingDigest[];
  readonly publications: readonly DisclosureDigest[];
  readonly projects: readonly (ReportSource['projects'][number] & { readonly name: string })[];
}

/** Null while it is being read after unlock. */
export function useReportSource(): OverviewSource | null {
  const places = usePlaces();
  const topics = useDigest(topicDigest);
  const meetings = useDigest(meetingDigest);
  const publications = useDigest(disclosureDigest);
  const elections = useDigest(termDigest);
  const { settings } = useSession();
  return useMemo(() => {
    if (!places || !topics || !meetings || !publications || !elections) return null;
    const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, 'zh-CN');
    return {
      streets: places.streets.map(({ id, body }) => ({ id, name: body.name })).sort(byName),
      communities: places.communities
        .map(({ id, body }) => ({ id, name: body.name, streetId: body.streetId }))
        .sort(byName),
      projects: places.projects.map(({ id, body }) => ({
        id,
        name: body.name,
        communityId: body.communityId,
        companyId: body.companyId,
        deliveredOn: body.deliveredOn,
      })),
      topics,
      meetings,
      publications,
      elections,
      switches: settings.disclosure ?? proposedSwitches,
      bureau: settings,
    };
  }, [places, topics, meetings, publications, elections, settings]);
}
