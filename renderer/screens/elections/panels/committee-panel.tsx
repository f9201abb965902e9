import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { advance } from '#shared/elections/commands/advance';
import { namePosts } from '#shared/elections/commands/committee-posts';
import { recordEvent } from '#shared/elections/commands/record-event';
import { postTitles } from '#shared/elections/case-words';
import type { CommitteePost, EventId } from '#shared/elections/election-case';
import { eventTitles } from '#shared/elections/event-titles';
import { EmptyState } from '../../../components/empty-state';
import { Section } from '../../../components/section';
import { commandContext } from '../../../store/session';
import { CaseFrame } from '../case-frame';
import { DayInput } from '../day-input';
import { MissingNote } from '../missing-note';
import { firstPosts } from '../committee-view';
import { PartButton } from '../part-button';
import { runCommand } from '../run-command';
import type { CaseData } from '../use-case';

const followUps: readonly EventId[] = ['decisionPosted', 'committeePosted', 'filed'];

/** Posts, office and the days of what follows the election: decision posted, committee posted, filed. */
export function CommitteePanel({ data }: { readonly data: CaseData }) {
  const { row, register, ballots } = data;
  const { certified, committee, events } = row.body;
  const [posts, setPosts] = useState<CommitteePost[]>(() => firstPosts(row.body));
  const [office, setOffice] = useState(committee?.office ?? '');
  const [officePhone, setOfficePhone] = useState(committee?.officePhone ?? '');
  const [firstMeeting, setFirstMeeting] = useState(events.firstMeeting ?? events.elected ?? '');
  if (certified === null) {
    return (
      <CaseFrame data={data} part="committee">
        <Section title="业主委员会">
          <EmptyState title="还没有选举结果">确认结果以后，在这里登记主任、副主任、公告和备案日期。</EmptyState>
        </Section>
      </CaseFrame>
    );
  }
  const names = new Map(row.body.candidates.map(candidate => [candidate.id, candidate.name]));
  const save = () =>
    runCommand(namePosts(row, { posts, office, officePhone, firstMeeting }, commandContext()), '已登记职务');
  const record = (event: EventId, day: string) =>
    runCommand(recordEvent(row, { event, day: day || null }, commandContext()), `已登记“${eventTitles[event]}”日期`);
  const file = () => runCommand(advance({ row, register, ballots }, {}, commandContext()), '已备案');
  const action =
    row.body.stage !== 'certified' ? null : committee === null ? (
      <Button type="primary" onClick={() => void save()} disabled={posts.length === 0}>
        保存职务
      </Button>
    ) : events.filed ? (
      <Button type="primary" onClick={() => void file()}>
        转为已备案
      </Button>
    ) : (
      <PartButton electionId={row.id} to="package" primary>
        导出备案包
      </PartButton>
    );
  return (
    <CaseFrame
      data={data}
      part="committee"
      {...(action ? { action } : {})}
      {...(committee ? { more: <Button onClick={() => void save()}>更新职务</Button> } : {})}
    >
      {row.body.stage === 'certified' && <MissingNote data={data} />}
      <div className="split">
        <Section
          title={`第 ${row.body.term} 届业主委员会 ${posts.length} 人`}
          about="首次业主委员会会议推选主任、副主任。"
        >
          <table className="figures-table posts">
            <thead>
              <tr>
                <th scope="col">委员</th>
                <th scope="col">职务</th>
              </tr>
            </thead>
            <tbody>
              {posts.map(post => (
                <tr key={post.candidateId}>
                  <th scope="row">
                    {post.candidateId} {names.get(post.candidateId) ?? ''}
                  </th>
                  <td>
                    <Select
                      aria-label={`${names.get(post.candidateId) ?? ''}的职务`}
                      value={post.post}
                      onChange={next =>
                        setPosts(
                          posts.map(one => (one.candidateId === post.candidateId ? { ...one, post: next } : one)),
                        )
                      }
                      options={Object.entries(postTitles).map(([value, label]) => ({ value, label }))}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <Form layout="vertical" component="div">
            <Form.Item label="首次业主委员会会议日期" htmlFor="committee-first" required>
              <DayInput id="committee-first" value={firstMeeting} onChange={setFirstMeeting} />
            </Form.Item>
            <Form.Item label="办公地点" htmlFor="committee-office">
              <Input
                id="committee-office"
                maxLength={100}
                value={office}
                onChange={event => setOffice(event.target.value)}
              />
            </Form.Item>
            <Form.Item label="办公电话" htmlFor="committee-phone" extra="印在公告和备案申请上，请勿填写个人电话">
              <Input
                id="committee-phone"
                maxLength={30}
                value={officePhone}
                onChange={event => setOfficePhone(event.target.value)}
              />
            </Form.Item>
          </Form>
        </Section>
        <Section title="公告与备案" about="填写日期即保存，法定期限随之更新。">
          <Form layout="vertical" component="div">
            {followUps.map(event => (
              <Form.Item key={event} label={`${eventTitles[event]}日期`} htmlFor={`committee-${event}`}>
                <DayInput
                  id={`committee-${event}`}
                  value={events[event] ?? ''}
                  onChange={day => void record(event, day)}
                />
              </Form.Item>
            ))}
          </Form>
        </Section>
      </div>
    </CaseFrame>
  );
}
