import { Button, Popconfirm, Tag } from 'antd';
import { showDay, type Day } from '#shared/basics/dates';
import { ok } from '#shared/basics/result';
import { breachConsequence, prohibitionWords, type ProhibitionClause } from '#shared/training/prohibitions';
import { removeConduct, type ConductRow } from '#shared/training/save-conduct';
import { conductKinds } from '#shared/training/training';
import { AttachmentList } from '../../components/attachments/attachment-list';
import { runCommand } from '../elections/run-command';

interface ConductListProps {
  readonly conduct: readonly ConductRow[];
  readonly onEdit: (row: ConductRow) => void;
}

/** Pledges, talks and breaches, the latest first. */
export function ConductList({ conduct, onEdit }: ConductListProps) {
  const rows = [...conduct].sort((a, b) => (a.body.on < b.body.on ? 1 : -1));
  if (rows.length === 0) {
    return <p className="muted">还没有记录。承诺书可以先打印，签字后扫描，登记时添在附件里。</p>;
  }
  return rows.map(row => {
    const { kind, on, words, clause, by, settledOn, outcome, attachments } = row.body;
    return (
      <div key={row.id} className="conduct-line">
        <div className="conduct-head">
          <Tag color={kind === 'breach' ? 'red' : 'default'}>{conductKinds[kind]}</Tag>
          <span>{showDay(on as Day)}</span>
          {by && <span className="muted">{by}</span>}
          {kind === 'breach' && (
            <span className={settledOn ? 'muted' : 'need-bad'}>
              {settledOn ? `${showDay(settledOn as Day)}办结` : '未办结'}
            </span>
          )}
          <span className="conduct-acts">
            <Button type="link" size="small" onClick={() => onEdit(row)}>
              修改
            </Button>
            <Popconfirm
              title={`删除这条${conductKinds[kind]}？`}
              description="删除后可以在操作记录里撤销。"
              okText="删除"
              cancelText="保留"
              onConfirm={() => void runCommand(ok(removeConduct(row)), '已删除')}
            >
              <Button type="link" size="small" danger>
                删除
              </Button>
            </Popconfirm>
          </span>
        </div>
        <p>{words}</p>
        {clause !== null && <p>{prohibitionWords(clause as ProhibitionClause)}</p>}
        {outcome && <p>处理结果：{outcome}</p>}
        {kind === 'breach' && !settledOn && <p className="muted">{breachConsequence}</p>}
        {attachments.length > 0 && <AttachmentList label={`${conductKinds[kind]}附件`} value={attachments} />}
      </div>
    );
  });
}
