import { useState } from 'react';
import { AttachmentList } from '../../../components/attachments/attachment-list';
import { EmptyState } from '../../../components/empty-state';
import { Section } from '../../../components/section';
import type { IncidentDigest } from '../../../store/queries/incident-digest';
import { useRow } from '../../../store/use-rows';
import { EvidenceState } from '../evidence-state';
import { FactList } from '../fact-list';
import { IncidentForm } from './incident-form';
import { incidentFacts } from './incident-list-view';

/** One incident with its paper, its state and its story. */
export function IncidentDetail({ rows, id }: { readonly rows: readonly IncidentDigest[]; readonly id: string }) {
  const row = useRow('incidents', id);
  const [correcting, setCorrecting] = useState(false);
  if (row === undefined) return null;
  if (row === null) return <EmptyState title="这条记录已经不在">可能刚刚在操作记录里撤销了登记。</EmptyState>;
  if (correcting) return <IncidentForm rows={rows} row={row} onDone={() => setCorrecting(false)} />;
  return (
    <>
      <Section title={row.body.title}>
        <FactList facts={incidentFacts(row.body)} />
        <AttachmentList label="原件扫描件、照片" value={row.body.attachments} />
      </Section>
      <EvidenceState row={{ table: 'incidents', id, body: row.body }} onCorrect={() => setCorrecting(true)} />
    </>
  );
}
