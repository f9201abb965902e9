import { Button, Segmented } from 'antd';
import { useMemo, useState } from 'react';
import type { PlaceFacts } from '#shared/communities/place-facts';
import type { CoordinationMeeting } from '#shared/coordination/meeting';
import { meetingPapers, type MeetingPaper } from '#shared/documents/forms/meeting/meeting-papers';
import { mask } from '../../../components/mask';
import { useSession } from '../../../store/session';
import { DocumentPreview } from '../../elections/document-preview';
import { exportDocuments, printDocuments } from '../../elections/document-work';
import { ExportDialog } from '../../elections/export-dialog';
import { placeName } from './place-name';
import '../../elections/elections.css';

interface MeetingPapersProps {
  readonly meeting: CoordinationMeeting;
  readonly places: PlaceFacts;
}

/** The papers of a meeting: looked at here with numbers masked, printed and exported in full. */
export function MeetingPapers({ meeting, places }: MeetingPapersProps) {
  const { practice } = useSession();
  const papers = useMemo(() => papersOf(meeting, places, practice), [meeting, places, practice]);
  const shown = useMemo(() => papersOf(masked(meeting), places, practice), [meeting, places, practice]);
  const [title, setTitle] = useState<string | null>(null);
  const [exporting, setExporting] = useState(false);
  const at = Math.max(
    0,
    papers.findIndex(paper => paper.title === title),
  );
  const [paper, preview] = [papers[at], shown[at]];
  if (!paper || !preview) return null;
  return (
    <div className="meeting-papers">
      <div className="document-bar">
        <Segmented aria-label="文书" value={paper.title} onChange={setTitle} options={papers.map(each => each.title)} />
        <span className="papers-space" />
        <Button onClick={() => void printDocuments([paper.model])}>打印</Button>
        <Button onClick={() => setExporting(true)}>导出 Word</Button>
      </div>
      <DocumentPreview model={preview.model} />
      {exporting && (
        <ExportDialog
          title={`导出《${paper.title}》`}
          run={(folder, overwrite) => exportDocuments([paper.model], folder, overwrite)}
          onClose={() => setExporting(false)}
        />
      )}
    </div>
  );
}

function papersOf(meeting: CoordinationMeeting, places: PlaceFacts, practice: boolean): MeetingPaper[] {
  const community = places.communities.find(({ id }) => id === meeting.communityId)?.body;
  const street = places.streets.find(({ id }) => id === community?.streetId)?.body;
  return meetingPapers({
    meeting,
    placeName: placeName(places, meeting),
    communityName: community?.name ?? '',
    residentsCommittee: community?.committeeName ?? '',
    streetName: street?.name ?? '',
    practice,
  });
}

function masked(meeting: CoordinationMeeting): CoordinationMeeting {
  const { mediation } = meeting;
  if (!mediation) return meeting;
  const parties = mediation.parties.map(party => ({
    ...party,
    idNumber: mask(party.idNumber),
    phone: mask(party.phone),
  }));
  return { ...meeting, mediation: { ...mediation, parties } };
}
