import { useNavigate } from '@tanstack/react-router';
import { Button, Segmented, Spin, Tag } from 'antd';
import { useState } from 'react';
import type { PlaceFacts } from '#shared/communities/place-facts';
import { attachToMeeting } from '#shared/coordination/commands/after-confirmation';
import { isEffective } from '#shared/coordination/took-effect';
import { meetingKinds } from '#shared/coordination/meeting';
import { effectWords } from '#shared/coordination/meeting-words';
import { AttachmentList } from '../../../components/attachments/attachment-list';
import { EmptyState } from '../../../components/empty-state';
import { commit } from '../../../store/commit';
import { useRow } from '../../../store/use-rows';
import { showRefusal } from '../../../app/refusal-notice';
import { AfterMeeting } from './after-meeting';
import { FindingLines } from './checks-part';
import { MeetingPapers } from './meeting-papers';
import { MeetingRecordView } from './meeting-record-view';
import { placeName } from './place-name';

interface MeetingDetailProps {
  readonly id: string;
  readonly places: PlaceFacts;
}

type Tab = 'record' | 'papers';

/** One meeting: its record with what is due, its papers. A draft is gone on with. */
export function MeetingDetail({ id, places }: MeetingDetailProps) {
  const navigate = useNavigate();
  const row = useRow('meetings', id);
  const [tab, setTab] = useState<Tab>('record');
  if (row === undefined) return <Spin />;
  if (row === null) return <EmptyState title="没有这次会议">它可能已经被删除。</EmptyState>;
  const { body } = row;
  const draft = body.status === 'draft';
  const findings = body.confirmed?.findings ?? [];
  return (
    <div className="meeting-detail">
      <header className="detail-head">
        <div>
          <h2>{body.title || `${placeName(places, body)}${meetingKinds[body.kind]}`}</h2>
          <div className="detail-tags">
            {draft && <Tag color="processing">草稿</Tag>}
            {!draft && (body.kind === 'committee' || !isEffective(body)) && (
              <Tag color={isEffective(body) ? 'success' : 'error'}>{effectWords(body.kind, findings)}</Tag>
            )}
            <span className="muted">
              {body.date} {body.startsAt}
              {body.endsAt && `–${body.endsAt}`} {body.place}
            </span>
          </div>
        </div>
        {draft ? (
          <Button type="primary" ghost onClick={() => void navigate({ to: `/coordination/meetings/${id}` })}>
            继续录入
          </Button>
        ) : (
          <Segmented<Tab>
            aria-label="看什么"
            value={tab}
            onChange={setTab}
            options={[
              { value: 'record', label: '记录' },
              { value: 'papers', label: '文书' },
            ]}
          />
        )}
      </header>
      {tab === 'papers' || draft ? (
        <MeetingPapers meeting={body} places={places} />
      ) : (
        <>
          <AfterMeeting key={`${row.rev}`} row={row} />
          <MeetingRecordView row={row} />
          <h3>规则核对</h3>
          <FindingLines findings={findings} />
          <h3>附件</h3>
          <AttachmentList
            label="会议附件"
            value={body.attachments}
            onChange={async attachments => {
              const answer = attachToMeeting(row, [...attachments]);
              const done = answer.ok ? await commit(answer.value) : answer;
              if (!done.ok) showRefusal(done.refusal);
            }}
          />
        </>
      )}
    </div>
  );
}
