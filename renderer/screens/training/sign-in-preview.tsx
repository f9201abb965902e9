import { Select, Table } from 'antd';
import { oneEach } from '#shared/training/members';
import type { Candidate, MatchedRow } from '#shared/training/sign-in/match-sign-in';
import { mask } from '../../components/mask';
import { byNeed, verdictText } from './sign-in-view';

interface SignInPreviewProps {
  readonly matched: readonly MatchedRow[];
  readonly members: readonly Candidate[];
  /** A member's key for a row of the sheet; empty for a guest. */
  readonly onDecide: (row: number, memberKey: string) => void;
}

const called = ({ name, projectName, post }: Candidate) => `${name} · ${projectName} · ${post}`;

/** The sheet as it was understood, what needs a look on top; anybody can be matched by hand. */
export function SignInPreview({ matched, members, onDecide }: SignInPreviewProps) {
  const everybody = oneEach(members).map(member => ({ value: member.memberKey, label: called(member) }));
  return (
    <Table
      rowKey={({ row }) => row.row}
      size="small"
      pagination={matched.length > 100 ? { pageSize: 100, size: 'small', showSizeChanger: false } : false}
      dataSource={[...matched].sort(byNeed)}
      columns={[
        { title: '行', key: 'row', width: 56, align: 'right', className: 'tabular', render: (_, { row }) => row.row },
        {
          title: '姓名',
          key: 'name',
          width: 96,
          render: (_, { row }) => row.name || <span className="muted">空</span>,
        },
        { title: '表上的小区（单位）', key: 'project', width: 150, render: (_, { row }) => row.project },
        { title: '电话', key: 'phone', width: 120, className: 'tabular', render: (_, { row }) => mask(row.phone) },
        { title: '签到', key: 'signed', width: 56, render: (_, { row }) => (row.signedIn ? '是' : '否') },
        {
          title: '成绩',
          key: 'score',
          width: 56,
          align: 'right',
          className: 'tabular',
          render: (_, { row }) => row.score ?? '',
        },
        {
          title: '怎样导入',
          key: 'verdict',
          render: (_, { row, verdict }) => (
            <>
              <span className={verdict.is === 'choose' ? 'verdict-choose' : ''}>{verdictText(verdict)}</span>
              {row.faults.map(fault => (
                <span key={fault} className="verdict-fault">
                  {fault}
                </span>
              ))}
            </>
          ),
        },
        {
          title: '是谁',
          key: 'who',
          width: 330,
          render: (_, { row, verdict }) => {
            if (verdict.is === 'nameless' || verdict.is === 'double') return null;
            if (verdict.is === 'known') return verdict.trainee.name;
            const proposals = verdict.is === 'choose' ? verdict.proposals : [];
            const proposed = new Set(proposals.map(({ member }) => member.memberKey));
            return (
              <Select
                aria-label={`第 ${row.row} 行是谁`}
                className="who-select"
                status={verdict.is === 'choose' ? 'warning' : ''}
                showSearch={{ optionFilterProp: 'label' }}
                placeholder="是这位成员，还是旁听？"
                value={verdict.is === 'member' ? verdict.member.memberKey : verdict.is === 'guest' ? '' : null}
                onChange={key => onDecide(row.row, key ?? '')}
                options={[
                  ...proposals.map(({ member, why }) => ({
                    value: member.memberKey,
                    label: `${called(member)}（${why}）`,
                  })),
                  { value: '', label: '列为旁听' },
                  ...everybody.filter(({ value }) => !proposed.has(value)),
                ]}
              />
            );
          },
        },
      ]}
    />
  );
}
