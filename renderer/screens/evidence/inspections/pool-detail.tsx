import { Button, Popconfirm } from 'antd';
import { poolKinds } from '#shared/evidence/inspection-pool';
import { drawsWith, type PoolRow } from '#shared/evidence/inspections/inspection-facts';
import { revealPermit } from '#shared/evidence/inspections/reveal-permit';
import { removePool } from '#shared/evidence/inspections/save-pool';
import { MaskedText } from '../../../components/masked-text';
import { Section } from '../../../components/section';
import { commit } from '../../../store/commit';
import { runCommand } from '../../elections/run-command';
import { useOfficerNames } from '../use-officer-names';
import type { InspectionData } from './use-inspections';

interface PoolDetailProps {
  readonly data: InspectionData;
  readonly row: PoolRow;
  readonly onEdit: () => void;
  readonly onGone: () => void;
}

const aboutTitles = { objects: '风险说明', inspectors: '单位', items: '依据' } as const;

/** One version, as it stands or as a draw has frozen it. */
export function PoolDetail({ data, row, onEdit, onGone }: PoolDetailProps) {
  const officer = useOfficerNames();
  const { body } = row;
  const used = drawsWith(data.draws, row.id);
  return (
    <>
      <div className="inspections-head">
        <div>
          <h2>
            {poolKinds[body.kind]} {body.version}
          </h2>
          <p className="muted">
            {body.madeOn} {officer(body.madeBy)} 建立
            {used.length > 0 && ` · 已用于：${used.map(draw => draw.body.title).join('、')}`}
          </p>
        </div>
        <div className="inspections-acts">
          {used.length === 0 && (
            <>
              <Button onClick={onEdit}>修改</Button>
              <Popconfirm
                title="删除这个版本？"
                okText="删除"
                cancelText="不删除"
                onConfirm={() =>
                  void runCommand(removePool(data, row.id), '版本已删除').then(done => {
                    if (done) onGone();
                  })
                }
              >
                <Button danger>删除</Button>
              </Popconfirm>
            </>
          )}
        </div>
      </div>
      <Section
        title={`${body.entries.length} 条`}
        about={
          used.length > 0 ? '公告过的版本不能再改；需要增减的，建立新版本，编号会沿用。' : body.remark || undefined
        }
        flush
      >
        <table className="inspections-table">
          <thead>
            <tr>
              <th scope="col">编号</th>
              <th scope="col">{body.kind === 'inspectors' ? '姓名' : '名称'}</th>
              <th scope="col">{aboutTitles[body.kind]}</th>
              {body.kind === 'inspectors' && <th scope="col">执法证号</th>}
            </tr>
          </thead>
          <tbody>
            {body.entries.map(entry => (
              <tr key={entry.id}>
                <td className="tabular">{entry.id}</td>
                <td>{entry.name}</td>
                <td>{entry.about}</td>
                {body.kind === 'inspectors' && (
                  <td>
                    <MaskedText
                      text={entry.permit}
                      label={`${entry.name}的执法证号`}
                      onReveal={() => commit(revealPermit(entry.id)).then(done => done.ok)}
                    />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
    </>
  );
}
