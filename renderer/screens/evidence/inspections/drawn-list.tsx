import { Button } from 'antd';
import { inspectionResults } from '#shared/evidence/inspection';
import type { InspectionPool } from '#shared/evidence/inspection-pool';
import { named } from '#shared/evidence/inspections/forms/draw-facts';
import type { DrawRow } from '#shared/evidence/inspections/inspection-facts';
import { Section } from '../../../components/section';
import { StateMark } from '../../../components/state-mark';
import type { InspectionData } from './use-inspections';

interface DrawnListProps {
  readonly data: InspectionData;
  readonly row: DrawRow;
  readonly objects: InspectionPool;
  readonly inspectors: InspectionPool;
  readonly onCheck: (checkId: string) => void;
}

/** What came out, in the order of the keys, each with its check. */
export function DrawnList({ data, row, objects, inspectors, onCheck }: DrawnListProps) {
  const { drawn, refused } = row.body;
  return (
    <Section title={`抽中 ${drawn.length} 个`} about="按排序键从小到大；点一行打开它的检查。" flush>
      <table className="inspections-table">
        <thead>
          <tr>
            <th scope="col">次序</th>
            <th scope="col">检查对象</th>
            <th scope="col">检查人员</th>
            <th scope="col">检查</th>
          </tr>
        </thead>
        <tbody>
          {drawn.map(({ object, inspectors: people }, at) => {
            const check = data.checks.find(each => each.body.drawId === row.id && each.body.objectNumber === object);
            const now =
              check?.body.inspectors.map(({ id, name }) => `${id} ${name}`) ?? people.map(id => named(id, inspectors));
            return (
              <tr key={object}>
                <td className="tabular">{at + 1}</td>
                <td>{named(object, objects)}</td>
                <td>
                  {now.join('、')}
                  {check && check.body.replaced.length > 0 && <span className="muted">（有更换）</span>}
                </td>
                <td>
                  {check?.body.state === 'void' && <span className="muted">检查已作废 </span>}
                  {check && (
                    <Button type="link" size="small" onClick={() => onCheck(check.id)}>
                      {check.body.result !== null
                        ? inspectionResults[check.body.result]
                        : check.body.state === 'void'
                          ? '看经过'
                          : '登记检查'}
                    </Button>
                  )}
                </td>
              </tr>
            );
          })}
          {refused.map(({ object, why }) => (
            <tr key={object}>
              <td>—</td>
              <td>{named(object, objects)}</td>
              <td colSpan={2}>
                <StateMark tone="bad" words="没有派员" /> {why}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
