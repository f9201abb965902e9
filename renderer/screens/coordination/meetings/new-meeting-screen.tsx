import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Select, Spin } from 'antd';
import { useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import type { Refusal } from '#shared/basics/result';
import { lastMeeting, startMeeting } from '#shared/coordination/commands/start-meeting';
import { meetingKindIds, meetingKinds, type MeetingKind } from '#shared/coordination/meeting';
import { meetingRules } from '#shared/coordination/meeting-rules';
import { RefusalNotice } from '../../../app/refusal-notice';
import { EmptyState } from '../../../components/empty-state';
import { Page } from '../../../components/page';
import { commit } from '../../../store/commit';
import { commandContext } from '../../../store/session';
import { usePlaces } from '../../communities/use-places';
import { placeOptions, placeValue } from './place-name';
import { useMeetingFacts } from './use-meeting-facts';
import './meetings.css';

interface NewMeetingSearch {
  readonly kind?: unknown;
  readonly community?: unknown;
  readonly project?: unknown;
  readonly topic?: unknown;
}

/** Which kind and where; the rest comes from last time. `?kind=&community=&project=&topic=` say it beforehand. */
export function NewMeetingScreen() {
  const places = usePlaces();
  const search: NewMeetingSearch = useSearch({ strict: false });
  const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
  const project = text(search.project);
  const community =
    text(search.community) || (places?.projects.find(({ id }) => id === project)?.body.communityId ?? '');
  if (!places) return <Spin />;
  return (
    <NewMeeting
      key={`${community}/${project}`}
      places={places}
      kind={meetingKindIds.find(kind => kind === search.kind) ?? 'council'}
      place={{ communityId: community, projectId: project }}
      topicId={text(search.topic)}
    />
  );
}

interface NewMeetingProps {
  readonly places: NonNullable<ReturnType<typeof usePlaces>>;
  readonly kind: MeetingKind;
  readonly place: { readonly communityId: string; readonly projectId: string };
  readonly topicId: string;
}

function NewMeeting({ places, kind: wantedKind, place: wantedPlace, topicId }: NewMeetingProps) {
  const navigate = useNavigate();
  const [kind, setKind] = useState<MeetingKind>(wantedKind);
  const [place, setPlace] = useState(wantedPlace);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [today] = useState(() => dayOf(new Date()));
  const facts = useMeetingFacts({ ...place, date: today });
  const last = facts && place.communityId !== '' ? lastMeeting(facts.meetings, { kind, ...place }) : null;
  const options = placeOptions(places);
  const start = async () => {
    if (!facts) return;
    const answer = startMeeting(
      { places, people: facts.people, roster: facts.roster, meetings: facts.meetings, topics: facts.topics },
      { kind, ...place, date: today, topicIds: topicId === '' ? [] : [topicId] },
      commandContext(),
    );
    const done = answer.ok ? await commit(answer.value) : answer;
    setRefusal(done.ok ? null : done.refusal);
    if (answer.ok && done.ok) void navigate({ to: `/coordination/meetings/${answer.value.changes[0]?.id ?? ''}` });
  };
  return (
    <Page
      crumbs={[{ title: '会议', to: '/coordination/meetings' }]}
      title="新建会议"
      action={
        <Button type="primary" disabled={!facts || place.communityId === ''} onClick={() => void start()}>
          开始录入
        </Button>
      }
    >
      {refusal && <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />}
      {options.length === 0 ? (
        <EmptyState title="先登记社区和小区">在“小区与业主”里登记后，就可以记录会议。</EmptyState>
      ) : (
        <div className="new-meeting">
          <div className="kind-list" role="radiogroup" aria-label="会议种类">
            {meetingKindIds.map(each => (
              <label key={each} className={each === kind ? 'kind-card kind-chosen' : 'kind-card'}>
                <input type="radio" name="kind" checked={each === kind} onChange={() => setKind(each)} />
                <span>
                  <b>{meetingKinds[each]}</b>
                  <span className="muted">{meetingRules[each].about}</span>
                </span>
              </label>
            ))}
          </div>
          <label className="new-place">
            <span>在哪里</span>
            <Select
              aria-label="社区或小区"
              showSearch={{ optionFilterProp: 'label' }}
              placeholder="选社区或小区"
              value={place.communityId === '' ? null : placeValue(place)}
              onChange={value => setPlace(options.find(option => option.value === value)?.place ?? place)}
              options={options.map(({ value, label }) => ({ value, label }))}
            />
          </label>
          <p className="muted" role="status">
            {place.communityId === ''
              ? '选好地点后，人员、时间、地点会从上一次同类会议带来。'
              : last
                ? `将带来上一次（${last.body.date}）的${kind === 'mediation' ? '' : ` ${last.body.attendance.length} 名参会人员、`}时间和地点。`
                : kind === 'mediation'
                  ? '当事人和调解员在录入页面填写。'
                  : '这里还没有开过这类会议，将按名册带来通常的参会人员。'}
          </p>
        </div>
      )}
    </Page>
  );
}
