import { Link, useParams, useSearch } from '@tanstack/react-router';
import { Button, Spin, Table, Tag } from 'antd';
import { useMemo, useState } from 'react';
import { dayOf, showDay, type Day } from '#shared/basics/dates';
import { pledge } from '#shared/training/forms/pledge';
import { certificateTitle } from '#shared/training/forms/certificate';
import { showHours } from '#shared/training/hours';
import { needWords } from '#shared/training/need-words';
import { revealPhone } from '#shared/training/reveal-phone';
import { seatKey } from '#shared/training/seats';
import { trainingFigures } from '#shared/training/training-figures';
import { programmeWords } from '#shared/training/training-words';
import { conductKinds, trainingKinds, type ConductKind } from '#shared/training/training';
import { showRefusal } from '../../app/refusal-notice';
import { EmptyState } from '../../components/empty-state';
import { MaskedText } from '../../components/masked-text';
import { Page } from '../../components/page';
import { Section } from '../../components/section';
import { commit } from '../../store/commit';
import { useSession } from '../../store/session';
import { CommandRefusal } from '../elections/command-refusal';
import { ConductForm } from './conduct-form';
import { ConductList } from './conduct-list';
import { attendedLines, memberPath, preServiceText } from './member-view';
import { PaperMenu } from './paper-menu';
import { LocalOnly } from './training-tabs';
import { useTraining, type TrainingData } from './use-training';
import './training.css';

/** Everything that is known of one member's training and conduct. */
export function MemberScreen() {
  const { key } = useParams({ strict: false }) as { key?: string };
  const { project } = useSearch({ strict: false }) as { project?: string };
  const data = useTraining();
  if (data && key) return <Member key={`${key}@${project}`} data={data} memberKey={key} projectId={project ?? ''} />;
  return (
    <Page crumbs={[{ title: '培训台账', to: '/training' }]} title="成员">
      <Spin />
    </Page>
  );
}

interface MemberProps {
  readonly data: TrainingData;
  readonly memberKey: string;
  /** Which seat, where one person has several; empty for the first. */
  readonly projectId: string;
}

function Member({ data, memberKey, projectId }: MemberProps) {
  const { practice } = useSession();
  const [today] = useState(() => dayOf(new Date()));
  const [writing, setWriting] = useState<{ readonly kind: ConductKind; readonly id: string | null } | null>(null);
  const figures = useMemo(() => trainingFigures(data, Number(today.slice(0, 4)), today), [data, today]);
  const isSeat = (seat: { readonly memberKey: string; readonly projectId: string }) =>
    seat.memberKey === memberKey && (projectId === '' || seat.projectId === projectId);
  const member = figures.members.find(({ seat }) => isSeat(seat)) ?? null;
  const seat = member?.seat ?? figures.left.find(isSeat) ?? null;
  if (!seat) {
    return (
      <Page crumbs={[{ title: '培训台账', to: '/training' }]} title="成员">
        <EmptyState title="今年没有这位成员">可能已在往年离任，或登记有变动，请从概览重新选择。</EmptyState>
      </Page>
    );
  }
  const projectName = data.nameOfProject(seat.projectId);
  const keys = member?.keys ?? [memberKey];
  const lines = attendedLines(data.sessions, keys, today);
  const conduct = data.conduct.filter(({ body }) => keys.includes(body.memberKey));
  const needs = member ? needWords(member) : [];
  const pledged = conduct.some(({ body }) => body.kind === 'pledge' && seatKey(body) === seatKey(seat));
  const next: ConductKind = pledged ? 'talk' : 'pledge';
  const others = figures.members.filter(
    one => one.personKey === member?.personKey && seatKey(one.seat) !== seatKey(seat),
  );

  return (
    <Page
      crumbs={[{ title: '培训台账', to: '/training' }]}
      title={seat.name}
      state={
        <>
          <Tag>
            {projectName}业主委员会 · {seat.post}
          </Tag>
          {member ? (
            needs.length === 0 ? null : (
              <span className="need-warning">还需要：{needs.join('；')}</span>
            )
          ) : (
            <Tag>已离任</Tag>
          )}
        </>
      }
      more={
        <>
          <PaperMenu
            papers={[
              {
                title: '承诺书',
                model: () => pledge({ name: seat.name, projectName, post: seat.post, practice }),
              },
            ]}
          />
          {pledged ? null : <Button onClick={() => setWriting({ kind: 'talk', id: null })}>登记谈话</Button>}
          <Button onClick={() => setWriting({ kind: 'breach', id: null })}>登记违规</Button>
        </>
      }
      action={
        <Button type="primary" onClick={() => setWriting({ kind: next, id: null })}>
          {next === 'pledge' ? '登记承诺书' : '登记谈话'}
        </Button>
      }
    >
      <LocalOnly />
      <CommandRefusal />
      {writing && (
        <ConductForm
          key={`${writing.kind}${writing.id ?? ''}`}
          conduct={data.conduct}
          seat={seat}
          kind={writing.kind}
          row={data.conduct.find(({ id }) => id === writing.id) ?? null}
          today={today}
          onDone={() => setWriting(null)}
        />
      )}
      <div className="columns">
        <div>
          <Section title={`参加过的培训 ${lines.filter(({ signedIn }) => signedIn).length} 场`} flush>
            <Table
              rowKey="id"
              size="small"
              pagination={false}
              dataSource={lines}
              locale={{ emptyText: '还没有参加过培训' }}
              columns={[
                { title: '日期', dataIndex: 'date', width: 104 },
                { title: '类别', key: 'kind', width: 92, render: (_, line) => trainingKinds[line.kind] },
                {
                  title: '主题',
                  key: 'title',
                  render: (_, line) => (
                    <Link to="/training/sessions" search={{ at: line.id } as never}>
                      {line.title}
                    </Link>
                  ),
                },
                {
                  title: '学时',
                  key: 'hours',
                  width: 64,
                  align: 'right',
                  className: 'tabular',
                  render: (_, line) =>
                    line.signedIn ? (
                      showHours(line.hours)
                    ) : (
                      <span className="muted">{line.ahead ? '待举行' : '缺席'}</span>
                    ),
                },
                { title: '成绩', dataIndex: 'score', width: 64, align: 'right', className: 'tabular' },
                {
                  title: '证书',
                  key: 'certificate',
                  width: 156,
                  render: (_, line) => (line.certificateNo ? certificateTitle(line.certificateNo) : ''),
                },
              ]}
            />
          </Section>
          <Section title={`${conductKinds.pledge}、${conductKinds.talk}和违规 ${conduct.length} 条`}>
            <ConductList conduct={conduct} onEdit={row => setWriting({ kind: row.body.kind, id: row.id })} />
          </Section>
        </div>
        <div>
          <Section title="任职">
            <dl className="member-facts">
              <dt>小区</dt>
              <dd>{projectName}</dd>
              <dt>职务</dt>
              <dd>{seat.post}</dd>
              <dt>任职</dt>
              <dd>
                {seat.from ? showDay(seat.from as Day) : '日期未登记'}
                {seat.until ? ` 至 ${showDay(seat.until as Day)}` : ''}
              </dd>
              <dt>房号</dt>
              <dd>{seat.unit || '未登记'}</dd>
              <dt>电话</dt>
              <dd>
                <MaskedText
                  text={seat.phone}
                  label="联系电话"
                  onReveal={async () => {
                    const logged = await commit(revealPhone('一位成员'));
                    if (!logged.ok) showRefusal(logged.refusal);
                    return logged.ok;
                  }}
                />
              </dd>
              {others.length > 0 && <dt>同时任职</dt>}
              {others.map(({ seat: other }) => (
                <dd key={seatKey(other)}>
                  <Link to={memberPath(other)} search={{ project: other.projectId } as never}>
                    {data.nameOfProject(other.projectId)} · {other.post}
                  </Link>
                </dd>
              ))}
            </dl>
          </Section>
          {member && (
            <Section title={`${figures.year} 年达标情况`} flush>
              <div className="training-basis">
                <p>{preServiceText(member)}</p>
                <p>
                  {member.inService.state === 'unjudged'
                    ? `任中：已参加 ${showHours(member.inService.attended)} 学时，没有年度计划，不判断。`
                    : `任中：应参加 ${showHours(member.inService.required)} 学时${member.inService.reduced ? '（年中任职，已折算）' : ''}，已参加 ${showHours(member.inService.attended)}，${member.inService.missing === 0 ? '已达标' : `还差 ${showHours(member.inService.missing)}`}。`}
                </p>
                {programmeWords(figures.programme, figures.year).map(line => (
                  <p key={line} className="muted">
                    {line}
                  </p>
                ))}
              </div>
            </Section>
          )}
        </div>
      </div>
    </Page>
  );
}
