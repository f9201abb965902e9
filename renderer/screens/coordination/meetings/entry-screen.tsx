import { useNavigate } from '@tanstack/react-router';
import { Button, Popconfirm } from 'antd';
import { useMemo, useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import type { Refusal, Result } from '#shared/basics/result';
import type { PlaceFacts } from '#shared/communities/place-facts';
import { confirmMeeting, nextOrdinal } from '#shared/coordination/commands/confirm-meeting';
import { meetingProblems, type MeetingProblem } from '#shared/coordination/commands/meeting-problems';
import { deleteMeetingDraft } from '#shared/coordination/commands/save-meeting-draft';
import { meetingFindings } from '#shared/coordination/meeting-findings';
import { meetingKinds, type AgendaItem } from '#shared/coordination/meeting';
import type { ChangeDraft } from '#shared/journal/draft';
import { say } from '../../../app/notices';
import { RefusalNotice } from '../../../app/refusal-notice';
import { useScreenCommand } from '../../../app/screen-commands';
import { AttachmentList } from '../../../components/attachments/attachment-list';
import { Page } from '../../../components/page';
import { commit } from '../../../store/commit';
import { commandContext, useSession } from '../../../store/session';
import type { Row } from '../../../store/use-rows';
import { AttendancePart } from './attendance-part';
import { ChecksPart } from './checks-part';
import { HeadFields } from './head-fields';
import { focusItem } from './item-focus';
import { ItemsPart } from './items-part';
import { makeTopic } from './make-topic';
import { MediationPart } from './mediation-part';
import { NotesPaste } from './notes-paste';
import { placeName } from './place-name';
import { useMeetingDraft } from './use-meeting-draft';
import type { MeetingFacts } from './use-meeting-facts';
import './meetings.css';

interface EntryScreenProps {
  readonly row: Row<'meetings'>;
  readonly places: PlaceFacts;
  readonly facts: MeetingFacts;
}

const stateWords = { saved: '草稿已保存', waiting: '正在输入…', saving: '正在保存…' } as const;

/** A draft on one screen: head, people, items and how the rules stand; no dialog anywhere. */
export function EntryScreen({ row, places, facts }: EntryScreenProps) {
  const navigate = useNavigate();
  const { settings } = useSession();
  const [today] = useState(() => dayOf(new Date()));
  const { body, set, state, saver } = useMeetingDraft(row);
  const [pasting, setPasting] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const name = placeName(places, body);
  const findings = useMemo(
    () => meetingFindings(body, { jurisdiction: settings.jurisdiction, roster: facts.roster }),
    [body, facts.roster, settings.jurisdiction],
  );
  const problems = meetingProblems(body, today);
  const ordinal = nextOrdinal({ id: row.id, body }, facts.meetings);
  useScreenCommand('save', () => void saver.flush());

  async function finish(answer: Result<ChangeDraft>, done: string, to: string): Promise<void> {
    await saver.stop();
    const committed = answer.ok ? await commit(answer.value) : answer;
    if (!committed.ok) {
      setRefusal(committed.refusal);
      saver.resume(body);
      return;
    }
    say.done(done);
    void navigate({ to: '/coordination/meetings', search: (to === '' ? {} : { at: to }) as never });
  }
  const confirm = (keepBoth: boolean) =>
    finish(
      confirmMeeting(
        {
          row: { id: row.id, body },
          others: facts.meetings,
          topics: facts.topics,
          roster: facts.roster,
          jurisdiction: settings.jurisdiction,
          placeName: name,
        },
        { keepBoth },
        commandContext(),
      ),
      '会议记录已确认',
      row.id,
    );
  async function topicOf(item: AgendaItem) {
    const made = await makeTopic(item, body);
    if (!made.ok) return setRefusal(made.refusal);
    setRefusal(null);
    set({ items: body.items.map(each => (each.id === item.id ? { ...each, topicId: made.value } : each)) });
    say.done(`已立为议题：${item.title}`);
  }

  return (
    <Page
      crumbs={[{ title: '会议', to: '/coordination/meetings' }]}
      title={`${name} · ${meetingKinds[body.kind]}`}
      part="录入"
      state={<span role="status">{stateWords[state]}</span>}
      more={
        <>
          <Popconfirm
            title="删除这份草稿？"
            okText="删除"
            cancelText="保留"
            onConfirm={() => void finish(deleteMeetingDraft(row), '草稿已删除', '')}
          >
            <Button>删除草稿</Button>
          </Popconfirm>
          {!pasting && <Button onClick={() => setPasting(true)}>粘贴笔记</Button>}
        </>
      }
      action={
        !pasting && (
          <Button type="primary" onClick={() => void confirm(false)}>
            确认记录
          </Button>
        )
      }
      fill
    >
      <div className="meeting-entry">
        {refusal && (
          <div className="meeting-entry-refusal">
            <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />
            {refusal.code === 'meeting-recorded-twice' && (
              <Button size="small" onClick={() => void confirm(true)}>
                仍然确认
              </Button>
            )}
          </div>
        )}
        {pasting ? (
          <NotesPaste
            body={body}
            known={facts.known}
            today={today}
            onApply={next => {
              set(next);
              setPasting(false);
            }}
            onClose={() => setPasting(false)}
          />
        ) : (
          <>
            <HeadFields
              body={body}
              set={set}
              today={today}
              rosterSize={facts.roster.length}
              suggestedTitle={`${name}${body.date.slice(0, 4)}年第${ordinal}次${meetingKinds[body.kind]}`}
            />
            <div className="meeting-entry-columns">
              <AttendancePart
                attendance={body.attendance}
                known={facts.known}
                onChange={attendance => set({ attendance })}
              />
              {body.kind === 'mediation' && body.mediation ? (
                <MediationPart
                  mediation={body.mediation}
                  date={body.date}
                  today={today}
                  onChange={mediation => set({ mediation })}
                />
              ) : (
                <ItemsPart
                  body={body}
                  topics={facts.topics}
                  today={today}
                  onChange={items => set({ items })}
                  onMakeTopic={item => void topicOf(item)}
                />
              )}
              <div className="meeting-entry-side">
                <ChecksPart kind={body.kind} problems={problems} findings={findings} onGo={goTo} />
                <AttachmentList
                  label="会议附件"
                  value={body.attachments}
                  onChange={attachments => set({ attachments: [...attachments] })}
                />
              </div>
            </div>
          </>
        )}
      </div>
    </Page>
  );
}

/** Puts the focus where a problem is put right. */
function goTo({ place }: MeetingProblem): void {
  if (place.startsWith('item:')) return focusItem(place.slice('item:'.length));
  const where = { head: '#meeting-date', attendance: '.add-people input', mediation: '.mediation-party input' };
  document.querySelector<HTMLElement>(where[place as keyof typeof where])?.focus();
}
