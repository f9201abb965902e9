import { Link } from '@tanstack/react-router';
import { Button, Space, Table } from 'antd';
import { useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import type { Refusal, Result } from '#shared/basics/result';
import { revealStaff } from '#shared/evidence/reveal-staff';
import { staffMemberReturns } from '#shared/evidence/save-staff';
import type { StaffPageRow } from '#shared/evidence/staff-pages';
import type { ChangeDraft } from '#shared/journal/draft';
import { RefusalNotice, showRefusal } from '../../../app/refusal-notice';
import { MaskedText } from '../../../components/masked-text';
import { commit } from '../../../store/commit';
import { useRows } from '../../../store/use-rows';
import { EvidenceMark } from '../evidence-state';
import { runEvidenceCommand } from '../run-evidence-command';
import { FactList } from '../fact-list';
import { StaffAct, type StaffActName } from './staff-act';
import { StaffForm } from './staff-form';
import { profileRows } from './staff-part';
import type { StaffLine } from './staff-view';
import type { RosterData } from './use-rosters';

interface StaffDetailProps {
  readonly companyId: string;
  readonly companyName: string;
  readonly line: StaffLine;
  readonly data: RosterData;
  readonly pages: readonly StaffPageRow[];
  readonly onDone: (id: string | null) => void;
}

const sexes = { male: '男', female: '女', '': '未登记' } as const;

/** One person: numbers masked until asked for, certificates with how they stand, moving and leaving. */
export function StaffDetail({ companyId, companyName, line, data, pages, onDone }: StaffDetailProps) {
  const [act, setAct] = useState<StaffActName | 'edit' | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  // A move touches the pages of the other company too.
  const allPages = useRows('staffPages');
  const { member } = line;
  const facts = { ...data.places, pages, projectProfiles: profileRows(data) };
  const runs = data.places.projects.filter(({ id }) => data.projectProfiles.get(id)?.managerId === member.id);
  async function reveal(what: 'certificateNumber' | 'phone') {
    const logged = await commit(revealStaff(companyName, what));
    if (!logged.ok) showRefusal(logged.refusal);
    return logged.ok;
  }
  async function run(answer: Result<ChangeDraft>, done: string) {
    setRefusal(await runEvidenceCommand(answer, done));
  }
  if (act === 'edit') {
    return <StaffForm facts={facts} companyId={companyId} member={member} onDone={() => setAct(null)} />;
  }
  const masked = (text: string, label: string, what: 'certificateNumber' | 'phone') => (
    <MaskedText text={text} label={`${member.name}的${label}`} onReveal={() => reveal(what)} />
  );
  const serving = member.leftOn === '';
  return (
    <>
      <div className="person-head">
        <h2>{member.name}</h2>
        <Space wrap size={6}>
          <Button size="small" onClick={() => setAct('edit')}>
            修改
          </Button>
          <Button size="small" onClick={() => setAct(act === 'move' ? null : 'move')}>
            调动
          </Button>
          {serving ? (
            <Button size="small" onClick={() => setAct(act === 'leave' ? null : 'leave')}>
              登记离职
            </Button>
          ) : (
            <Button size="small" onClick={() => void run(staffMemberReturns(facts, member.id), '已恢复在职')}>
              恢复在职
            </Button>
          )}
        </Space>
      </div>
      {refusal && <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />}
      {act && allPages && (
        <StaffAct
          key={act}
          name={act}
          facts={{ ...facts, pages: allPages }}
          companyId={companyId}
          member={member}
          onDone={moved => {
            setAct(null);
            if (moved) onDone(null);
          }}
        />
      )}
      <FactList
        facts={[
          ['岗位', member.post || '未登记'],
          [
            '项目',
            member.projectId === '' ? (
              line.project
            ) : (
              <Link to={`/evidence/projects/${member.projectId}`}>{line.project}</Link>
            ),
          ],
          [
            '负责的项目',
            runs.length === 0
              ? member.isManager
                ? '还没有选定；在项目资料里选他为项目经理'
                : '—'
              : runs.map(({ id, body }) => (
                  <Link key={id} to={`/evidence/projects/${id}`} className="person-project">
                    {body.name}
                  </Link>
                )),
          ],
          ['性别', sexes[member.sex]],
          ['证件号码', masked(member.certificateNumber, '证件号码', 'certificateNumber')],
          ['联系电话', masked(member.phone, '联系电话', 'phone')],
          ['从业时间', member.inServiceSince || '未登记'],
          ['入职日期', member.hiredOn || '未登记'],
          ...(serving ? [] : [['离职日期', member.leftOn] as const]),
          ['政治面貌', member.politicalStatus || '未登记'],
          ['学历', member.education || '未登记'],
        ]}
      />
      <Table
        rowKey={({ name, number }) => `${name}${number}`}
        size="small"
        pagination={false}
        dataSource={[...member.qualifications]}
        locale={{ emptyText: '没有登记资格证书' }}
        columns={[
          { title: '资格证书', dataIndex: 'name' },
          { title: '编号', dataIndex: 'number', className: 'tabular' },
          { title: '发证', dataIndex: 'issuedOn', className: 'tabular', width: 104 },
          {
            title: '状态',
            key: 'state',
            width: 160,
            render: (_, { validUntil }) => <EvidenceMark entry={{ state: 'effective', objectedOn: '', validUntil }} />,
          },
        ]}
      />
      <p className="muted person-note">截至 {dayOf(new Date())}。信用记录、投诉处罚在行业监管的其他各页按人查看。</p>
    </>
  );
}
