import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Select, Tag } from 'antd';
import { useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import { meetingKindIds, meetingKinds } from '#shared/coordination/meeting';
import { useScreenCommand } from '../../../app/screen-commands';
import { Reading } from '../../../components/reading';
import { EmptyState } from '../../../components/empty-state';
import { MasterDetail } from '../../../components/master-detail';
import { Page } from '../../../components/page';
import { useSession } from '../../../store/session';
import { useDigest } from '../../../store/use-digest';
import { usePlaces } from '../../communities/use-places';
import { CoordinationTabs } from '../coordination-tabs';
import { DueSummary } from './due-summary';
import { MeetingDetail } from './meeting-detail';
import { meetingDigest } from './meeting-digest';
import {
  dueLines,
  meetingLines,
  missingLines,
  quartersOf,
  quarterTitle,
  stateTitles,
  type MeetingFilter,
  type MeetingLine,
} from './meeting-list-view';
import { placeOptions } from './place-name';
import '../../communities/communities.css';
import './meetings.css';

const SHOWN = 200;
const everything: MeetingFilter = { kind: '', place: '', quarter: '', state: '' };

const stateIds = Object.keys(stateTitles) as (keyof typeof stateTitles)[];
const all = (label: string) => ({ value: '' as const, label });

/** The meetings of the district: what is due, the list with its filters, the chosen record beside it. */
export function MeetingsScreen() {
  const navigate = useNavigate();
  const { settings } = useSession();
  const { at } = useSearch({ strict: false }) as { at?: unknown };
  const [filter, setFilter] = useState(everything);
  const [today] = useState(() => dayOf(new Date()));
  const places = usePlaces();
  const meetings = useDigest(meetingDigest);
  const create = () => void navigate({ to: '/coordination/meetings/new' });
  useScreenCommand('new', create);
  const lines = meetings && places ? meetingLines(meetings, places, filter, settings.jurisdiction, today) : undefined;
  const narrow = (patch: Partial<MeetingFilter>) => setFilter(before => ({ ...before, ...patch }));
  return (
    <Page
      title="四位一体"
      part="会议"
      state={meetings && meetings.length > 0 ? `${meetings.length} 次会议` : undefined}
      action={
        <Button type="primary" onClick={create}>
          新建会议
        </Button>
      }
      fill
    >
      <div className="with-tabs">
        <CoordinationTabs />
        {!lines || !meetings || !places ? (
          <Reading />
        ) : (
          <>
            <div className="meeting-filter" role="group" aria-label="筛选">
              <Select
                aria-label="种类"
                value={filter.kind}
                onChange={kind => narrow({ kind })}
                options={[all('全部种类'), ...meetingKindIds.map(value => ({ value, label: meetingKinds[value] }))]}
              />
              <Select
                aria-label="社区或小区"
                className="filter-place"
                showSearch={{ optionFilterProp: 'label' }}
                value={filter.place}
                onChange={place => narrow({ place })}
                options={[all('全部社区和小区'), ...placeOptions(places).map(({ value, label }) => ({ value, label }))]}
              />
              <Select
                aria-label="季度"
                value={filter.quarter}
                onChange={quarter => narrow({ quarter })}
                options={[
                  all('全部季度'),
                  ...quartersOf(meetings).map(value => ({ value, label: quarterTitle(value) })),
                ]}
              />
              <Select
                aria-label="状态"
                value={filter.state}
                onChange={state => narrow({ state })}
                options={[all('全部状态'), ...stateIds.map(value => ({ value, label: stateTitles[value] }))]}
              />
              <DueSummary
                due={dueLines(meetings, settings.jurisdiction, today)}
                missing={missingLines(meetings, places, today)}
                places={places}
              />
            </div>
            <MasterDetail
              label="会议"
              listWidth={380}
              list={<MeetingList lines={lines} chosen={at} total={meetings.length} />}
              detail={
                typeof at === 'string' ? (
                  <MeetingDetail key={at} id={at} places={places} />
                ) : (
                  <EmptyState title={meetings.length === 0 ? '还没有会议' : '在左边选一次会议'}>
                    {meetings.length === 0
                      ? '点右上角“新建会议”，选种类和地点即可开始；笔记和签到表都可以粘贴进来。'
                      : '选中后在这里查看记录、核对结果和文书。'}
                  </EmptyState>
                )
              }
            />
          </>
        )}
      </div>
    </Page>
  );
}

interface MeetingListProps {
  readonly lines: readonly MeetingLine[];
  readonly chosen: unknown;
  readonly total: number;
}

function MeetingList({ lines, chosen, total }: MeetingListProps) {
  const [shown, setShown] = useState(SHOWN);
  if (lines.length === 0 && total > 0) return <p className="list-none muted">没有符合条件的会议。</p>;
  return (
    <>
      <ul className="meeting-list">
        {lines.slice(0, shown).map(line => (
          <li key={line.id}>
            <Link
              to="/coordination/meetings"
              search={{ at: line.id } as never}
              className={line.id === chosen ? 'meeting-line meeting-here' : 'meeting-line'}
              aria-current={line.id === chosen}
            >
              <span className="meeting-top">
                <b>{line.title}</b>
                {line.draft && <Tag color="processing">草稿</Tag>}
                {!line.effective && <Tag color="error">不作为有效</Tag>}
              </span>
              <span className="meeting-bottom muted">
                {line.when} · {line.kind} · {line.place} {line.people && `· ${line.people}`}
              </span>
              {line.due && <span className={`meeting-due left-${line.due.tone}`}>{line.due.words}</span>}
            </Link>
          </li>
        ))}
      </ul>
      {lines.length > shown && (
        <div className="more-row">
          <Button type="link" onClick={() => setShown(shown + SHOWN)}>
            再看 {Math.min(SHOWN, lines.length - shown)} 次
          </Button>
        </div>
      )}
    </>
  );
}
