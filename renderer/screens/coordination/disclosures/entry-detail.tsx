import { useNavigate } from '@tanstack/react-router';
import { Button, Space } from 'antd';
import { useState } from 'react';
import { dayOf, type Day } from '#shared/basics/dates';
import { showMoment } from '#shared/basics/moment';
import { boardGroups, disclosureKinds, disclosureMedia } from '#shared/coordination/disclosure';
import { fullDays } from '#shared/coordination/disclosure-days';
import type { DisclosureRow } from '#shared/coordination/publish-disclosure';
import { AttachmentList } from '../../../components/attachments/attachment-list';
import { Section } from '../../../components/section';
import { EntryAct, type ActName } from './entry-act';
import { IncomeView } from './income-view-panel';
import { ObjectionList } from './objection-list';
import type { ProjectEntries } from './use-project-entries';

interface EntryDetailProps {
  readonly data: ProjectEntries;
  readonly row: DisclosureRow;
}

/** One publication with all that was seen and said of it; what can be done stands at its head and opens in the page. */
export function EntryDetail({ data, row }: EntryDetailProps) {
  const navigate = useNavigate();
  const [act, setAct] = useState<ActName | null>(null);
  const { body } = row;
  const live = body.status === 'posted';
  const hanging = live && body.removedOn === '';
  const until = (body.removedOn || dayOf(new Date())) as Day;
  const days = fullDays(body.postedOn as Day, until);
  const facts: [string, string][] = [
    ['类别', disclosureKinds[body.kind]],
    ['内容', body.groups.map(group => boardGroups[group]).join('；')],
    [
      '所属期间',
      body.periodUntil === '' ? '长期有效，内容变动时更新' : `${body.periodFrom || '—'} 至 ${body.periodUntil}`,
    ],
    ['位置', `${body.place}（${disclosureMedia[body.medium]}）`],
    ['张贴', `${body.postedOn}${body.poster === '' ? '' : `，${body.poster}`}`],
    ['取下', body.removedOn === '' ? `没有取下，到今天满 ${days} 日` : `${body.removedOn}，公示满 ${days} 日`],
    ...(body.removedEarly === '' ? [] : [['提前取下的原因', body.removedEarly] as [string, string]]),
    ...(body.remark === '' ? [] : [['备注', body.remark] as [string, string]]),
  ];
  const button = (name: ActName, title: string) => (
    <Button
      type={act === name ? 'primary' : 'default'}
      ghost={act === name}
      onClick={() => setAct(act === name ? null : name)}
    >
      {title}
    </Button>
  );
  return (
    <>
      <div className="posting-head">
        <h2>{body.title || '未写标题'}</h2>
        {live && (
          <Space wrap>
            {hanging && button('check', '现场核对')}
            {hanging && button('take-down', '登记取下')}
            {button('object', '登记异议')}
            <Button
              onClick={() =>
                void navigate({
                  to: `/coordination/disclosures/${row.body.projectId}/entry`,
                  search: { correct: row.id } as never,
                })
              }
            >
              更正
            </Button>
            {button('void', '作废')}
          </Space>
        )}
      </div>
      {act && <EntryAct key={act} name={act} facts={data.facts} row={row} onDone={() => setAct(null)} />}
      <dl className="posting-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {body.income && <IncomeView data={data} body={body} income={body.income} />}
      <Section title="张贴照片">
        {body.photos.length === 0 ? (
          <p className="muted">没有照片。可以在“现场核对”或“更正”里补上。</p>
        ) : (
          <AttachmentList label="张贴照片" value={body.photos} />
        )}
      </Section>
      {body.checks.length > 0 && (
        <Section title="现场核对">
          <ol className="posting-story">
            {[...body.checks].reverse().map((check, at) => (
              <li key={`${check.on}-${at}`}>
                <b className="tabular">{check.on}</b> {check.by}：{check.present ? '在栏，内容没有变动' : '不在栏'}
                {check.words !== '' && `。${check.words}`}
                {check.photos.length > 0 && <AttachmentList label={`${check.on}核对照片`} value={check.photos} />}
              </li>
            ))}
          </ol>
        </Section>
      )}
      {body.objections.length > 0 && <ObjectionList facts={data.facts} row={row} />}
      {body.corrections.length > 0 && (
        <Section title="更正">
          <ol className="posting-story">
            {[...body.corrections].reverse().map(line => (
              <li key={line.at}>
                <b className="tabular">{showMoment(line.at)}</b> {line.words}
                <span className="muted">原因：{line.reason}</span>
              </li>
            ))}
          </ol>
        </Section>
      )}
    </>
  );
}
