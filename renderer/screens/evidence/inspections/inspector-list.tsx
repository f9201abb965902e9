import { Button, Input } from 'antd';
import { useState } from 'react';
import type { CheckRow } from '#shared/evidence/inspections/inspection-facts';
import { nextInspector, replaceInspector } from '#shared/evidence/inspections/replace-inspector';
import { commandContext } from '../../../store/session';
import { runCommand } from '../../elections/run-command';
import type { InspectionData } from './use-inspections';

/** Who checks; one who cannot is replaced by the next in the drawn order, and by nobody else. */
export function InspectorList({ data, row }: { readonly data: InspectionData; readonly row: CheckRow }) {
  const [out, setOut] = useState<string | null>(null);
  const [why, setWhy] = useState('');
  const { body } = row;
  const may = body.drawId !== '' && body.result === null && body.state !== 'void';
  const next = out === null ? null : nextInspector(data, row);
  const draw = data.draws.find(({ id }) => id === body.drawId)?.body;
  const pool = data.pools.find(({ id }) => id === draw?.poolIds.inspectors)?.body.entries;
  const nextName = pool?.find(({ id }) => id === next)?.name ?? '';
  async function replace() {
    const done = await runCommand(
      replaceInspector(data, { id: row.id, out: out ?? '', why }, commandContext()),
      '检查人员已更换',
    );
    if (!done) return;
    setOut(null);
    setWhy('');
  }
  return (
    <div className="inspections-people">
      <p>
        检查人员：
        {body.inspectors.map(({ id, name }) => (
          <span key={id} className="inspections-one">
            {id} {name}
            {may && (
              <Button
                type="link"
                size="small"
                aria-label={`更换${name}`}
                onClick={() => setOut(out === id ? null : id)}
              >
                更换
              </Button>
            )}
          </span>
        ))}
      </p>
      {body.replaced.map(one => (
        <p key={`${one.out}-${one.at}`} className="muted">
          {one.at.slice(0, 10)} {one.out} 换成 {one.in}：{one.why}
        </p>
      ))}
      {out !== null && (
        <div className="inspections-inline">
          <Input
            aria-label="更换检查人员的原因"
            maxLength={200}
            placeholder={next === null ? '没有可以接替的人' : `由排序下一位 ${next} ${nextName} 接替；写明原因`}
            value={why}
            onChange={event => setWhy(event.target.value)}
          />
          <Button type="primary" onClick={() => void replace()}>
            更换
          </Button>
          <Button onClick={() => setOut(null)}>取消</Button>
        </div>
      )}
    </div>
  );
}
