import { Button, Input } from 'antd';
import { useState } from 'react';
import type { Day } from '#shared/basics/dates';
import type { InspectionDuty } from '#shared/evidence/inspections/inspection-duties';
import type { CheckRow } from '#shared/evidence/inspections/inspection-facts';
import { postCheck } from '#shared/evidence/inspections/post-check';
import { Section } from '../../../components/section';
import { commandContext } from '../../../store/session';
import { DayInput } from '../../elections/day-input';
import { runCommand } from '../../elections/run-command';
import type { InspectionData } from './use-inspections';

interface PostFormProps {
  readonly data: InspectionData;
  readonly row: CheckRow;
  readonly today: Day;
  readonly due: InspectionDuty | undefined;
  readonly days: number;
}

/** Where and when the result was published. */
export function PostForm({ data, row, today, due, days }: PostFormProps) {
  const [on, setOn] = useState<string>(today);
  const [where, setWhere] = useState('');
  const rough = due?.published === false ? '；该年节假日安排还没有公布，按周末推算' : '';
  return (
    <Section
      title="登记结果公示"
      about={`检查后 ${days} 个工作日内公示（通行做法），应于 ${due?.due ?? ''} 前${rough}。`}
    >
      <div className="inspections-inline">
        <DayInput label="公示日期" value={on} onChange={setOn} />
        <Input
          aria-label="公示在哪里"
          maxLength={200}
          placeholder="例如：区政府网站“双随机”专栏"
          value={where}
          onChange={event => setWhere(event.target.value)}
        />
        <Button
          type="primary"
          onClick={() => void runCommand(postCheck(data, { id: row.id, on, where }, commandContext()), '公示已登记')}
        >
          登记公示
        </Button>
      </div>
    </Section>
  );
}
