import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Input, Spin, Table } from 'antd';
import { useDeferredValue, useMemo, useState } from 'react';
import { importContacts } from '#shared/coordination/contact-list/import-contacts';
import { planContacts, type ContactVerdict } from '#shared/coordination/contact-list/plan-contacts';
import { readContactRows } from '#shared/coordination/contact-list/read-contact-rows';
import { sides } from '#shared/coordination/sides';
import { RefusalNotice } from '../../../app/refusal-notice';
import { EmptyState } from '../../../components/empty-state';
import { mask } from '../../../components/mask';
import { Page } from '../../../components/page';
import { Section } from '../../../components/section';
import { commandContext } from '../../../store/session';
import { usePlaces } from '../../communities/use-places';
import { cardAddress } from './card-address';
import { contactCells, contactCounts, verdictTone, verdictWords } from './contacts-view';
import { useCommand } from './use-command';
import { useCommunity } from './use-community';
import './parties.css';

/** A contact list from Excel or WPS: pasted, shown row by row as it was understood, taken as one change. */
export function ContactsScreen() {
  const navigate = useNavigate();
  const { at } = cardAddress(useSearch({ strict: false }));
  const data = useCommunity(usePlaces(), at);
  const [text, setText] = useState('');
  const pasted = useDeferredValue(text);
  const command = useCommand();
  const facts = data?.facts;
  const plan = useMemo(
    () => facts && planContacts(facts, readContactRows(contactCells(pasted)), commandContext()),
    [facts, pasted],
  );
  const counts = contactCounts(plan?.verdicts ?? []);
  const back = () => void navigate({ to: '/coordination', search: { at } as never });
  const save = async () => {
    if (!facts || !plan) return;
    if (await command.run(importContacts(facts, plan), `已登记 ${plan.changed.length} 人`)) back();
  };
  const projectName = (id: string) => data?.places.projects.find(row => row.id === id)?.body.name ?? '';
  return (
    <Page
      crumbs={[
        { title: '四位一体', to: '/coordination' },
        { title: data?.community.name ?? '', to: `/coordination?at=${at}` },
      ]}
      title="粘贴通讯录"
      state={counts.read > 0 && <Counts {...counts} />}
      action={
        <Button type="primary" disabled={counts.taken === 0} loading={command.busy} onClick={() => void save()}>
          {counts.taken === 0 ? '登记' : `登记 ${counts.taken} 行`}
        </Button>
      }
      more={<Button onClick={back}>返回</Button>}
    >
      {command.refusal && <RefusalNotice refusal={command.refusal} onClose={command.clear} />}
      {data === null && <EmptyState title="这个社区已经不在">请回到“四位一体”重新选择。</EmptyState>}
      {data === undefined && <Spin />}
      {data && (
        <>
          <Section
            title="从 Excel 或 WPS 复制，粘贴到这里"
            about="有表头的按表头认列（姓名、所属方、单位、职务、电话，还可以有小区、任职时间）；没有表头的按这个顺序。"
          >
            <Input.TextArea
              aria-label="通讯录内容"
              autoFocus
              autoSize={{ minRows: 5, maxRows: 10 }}
              value={text}
              onChange={event => setText(event.target.value)}
            />
          </Section>
          {plan && plan.verdicts.length > 0 && (
            <Section title="逐行说明" about="没有看懂的行不登记，也不会丢：改好后在上面改一下即可。" flush>
              <Table<ContactVerdict>
                size="small"
                rowKey={({ row }) => row.row}
                dataSource={[...plan.verdicts]}
                pagination={{ pageSize: 100, hideOnSinglePage: true, showSizeChanger: false }}
                columns={[
                  { title: '行', width: 56, align: 'right', className: 'tabular', render: (_, { row }) => row.row },
                  { title: '姓名', width: 96, render: (_, { row }) => row.name },
                  { title: '所属方', width: 150, render: (_, { post, row }) => (post ? sides[post.side] : row.side) },
                  { title: '小区', width: 120, render: (_, { post }) => projectName(post?.projectId ?? '') },
                  { title: '职务', width: 120, render: (_, { row }) => row.post },
                  { title: '单位', render: (_, { row }) => row.unit },
                  { title: '电话', width: 130, className: 'tabular', render: (_, { row }) => mask(row.phone) },
                  {
                    title: '结果',
                    width: 340,
                    render: (_, verdict) => (
                      <span className={`verdict-${verdictTone(verdict)}`}>{verdictWords(verdict)}</span>
                    ),
                  },
                ]}
              />
            </Section>
          )}
        </>
      )}
    </Page>
  );
}

function Counts({ read, taken, same, rejected }: ReturnType<typeof contactCounts>) {
  return (
    <span className="tabular">
      读到 {read} 行：登记 {taken} 行，没有变化 {same} 行，不登记 {rejected} 行
    </span>
  );
}
