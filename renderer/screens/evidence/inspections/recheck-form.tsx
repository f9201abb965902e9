import { Button, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import type { Day } from '#shared/basics/dates';
import type { CheckRow } from '#shared/evidence/inspections/inspection-facts';
import { recheck } from '#shared/evidence/inspections/recheck';
import { Section } from '../../../components/section';
import { commandContext } from '../../../store/session';
import { DayInput } from '../../elections/day-input';
import { runCommand } from '../../elections/run-command';
import type { InspectionData } from './use-inspections';

interface RecheckFormProps {
  readonly data: InspectionData;
  readonly row: CheckRow;
  readonly today: Day;
}

/** Whether it was put right: done, or a new day. */
export function RecheckForm({ data, row, today }: RecheckFormProps) {
  const [on, setOn] = useState<string>(today);
  const [passed, setPassed] = useState(true);
  const [words, setWords] = useState('');
  const [rectifyBy, setRectifyBy] = useState('');
  const input = { id: row.id, on, passed, words, rectifyBy };
  return (
    <Section title="登记复查" about={`整改期限 ${row.body.rectifyBy}。没有改正的写明新的期限，原来的期限留在经过里。`}>
      <Form layout="vertical" requiredMark={false} component="div" className="inspections-fields">
        <Form.Item label="复查日期" htmlFor="recheck-on">
          <DayInput id="recheck-on" value={on} onChange={setOn} />
        </Form.Item>
        <Form.Item label="是否改正">
          <Radio.Group
            aria-label="是否改正"
            value={passed}
            options={[
              { value: true, label: '已改正' },
              { value: false, label: '未改正' },
            ]}
            onChange={event => setPassed(event.target.value as boolean)}
          />
        </Form.Item>
        {!passed && (
          <Form.Item label="新的整改期限" htmlFor="recheck-by">
            <DayInput id="recheck-by" value={rectifyBy} onChange={setRectifyBy} />
          </Form.Item>
        )}
        <Form.Item label="看到的情况" htmlFor="recheck-words" className="inspections-all">
          <Input id="recheck-words" maxLength={400} value={words} onChange={event => setWords(event.target.value)} />
        </Form.Item>
        <div>
          <Button type="primary" onClick={() => void runCommand(recheck(data, input, commandContext()), '复查已登记')}>
            登记复查
          </Button>
        </div>
      </Form>
    </Section>
  );
}
