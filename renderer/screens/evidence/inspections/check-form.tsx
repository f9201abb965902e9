import { Button, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { inspectionResultIds, inspectionResults } from '#shared/evidence/inspection';
import type { CheckRow } from '#shared/evidence/inspections/inspection-facts';
import {
  correctCheck,
  finishCheck,
  inputOfCheck,
  keepCheck,
  type CheckInput,
} from '#shared/evidence/inspections/record-check';
import { AttachmentList } from '../../../components/attachments/attachment-list';
import { Section } from '../../../components/section';
import { commandContext } from '../../../store/session';
import { DayInput } from '../../elections/day-input';
import { runCommand } from '../../elections/run-command';
import { FindingTable } from './finding-table';
import type { InspectionData } from './use-inspections';
import { useDraftKeeper } from '../../../app/use-draft-keeper';

interface CheckFormProps {
  readonly data: InspectionData;
  readonly row: CheckRow;
  readonly correcting: boolean;
  readonly onDone: () => void;
}

/** The check sheet as it came back from the site; kept as it is typed until the result is registered. */
export function CheckForm({ data, row, correcting, onDone }: CheckFormProps) {
  const [input, setInput] = useState<CheckInput>(() => inputOfCheck(row.body));
  const [reason, setReason] = useState('');
  const [touched, setTouched] = useState(false);
  const [busy, setBusy] = useState(false);
  const keeper = useDraftKeeper(input, touched && !correcting, typed => keepCheck(data, row.id, typed));
  const put = (more: Partial<CheckInput>) => {
    setTouched(true);
    setInput(now => ({ ...now, ...more }));
  };
  async function save() {
    await keeper.stop();
    const answer = correcting
      ? correctCheck(data, row.id, { ...input, reason }, commandContext())
      : finishCheck(data, row.id, input, commandContext());
    setBusy(answer.ok);
    const done = await runCommand(answer, correcting ? '更正已保存' : '检查结果已登记');
    setBusy(false);
    if (done) onDone();
    else setInput({ ...input });
  }
  const ordered = input.result === 'rectify';
  return (
    <Form layout="vertical" requiredMark={false} component="div">
      <Section
        title={correcting ? '更正检查记录' : '登记检查'}
        about={correcting ? '改了什么、为什么，都会留在经过里。' : '照检查记录表逐项录入；填写的内容会自动暂存。'}
        flush
      >
        <div className="inspections-bar">
          <span>检查日期</span>
          <DayInput label="检查日期" value={input.checkedOn} onChange={checkedOn => put({ checkedOn })} />
          <span>对方在场人</span>
          <Input
            aria-label="对方在场人"
            className="inspections-person"
            maxLength={50}
            value={input.objectPerson}
            onChange={event => put({ objectPerson: event.target.value })}
          />
          <Button
            onClick={() =>
              put({ findings: input.findings.map(one => (one.met === null ? { ...one, met: true } : one)) })
            }
          >
            其余都符合
          </Button>
        </div>
        <FindingTable findings={input.findings} onChange={findings => put({ findings })} />
      </Section>
      <Section title="结果和处理">
        <Form.Item label="检查结果">
          <Radio.Group
            aria-label="检查结果"
            value={input.result}
            options={inspectionResultIds.map(id => ({ value: id, label: inspectionResults[id] }))}
            onChange={event => put({ result: event.target.value as CheckInput['result'] })}
          />
        </Form.Item>
        {ordered && (
          <div className="inspections-fields">
            <Form.Item label="整改期限" htmlFor="check-by">
              <DayInput id="check-by" value={input.rectifyBy} onChange={rectifyBy => put({ rectifyBy })} />
            </Form.Item>
            <Form.Item label="通知书文号（可以后补）" htmlFor="check-order">
              <Input
                id="check-order"
                maxLength={60}
                value={input.orderNumber}
                onChange={event => put({ orderNumber: event.target.value })}
              />
            </Form.Item>
            <Form.Item
              label="责令改正依据的条款"
              htmlFor="check-basis"
              className="inspections-span"
              extra="由经办人核对现行有效的条款后填写；不填的，通知书上留空手写。"
            >
              <Input
                id="check-basis"
                maxLength={300}
                value={input.orderBasis}
                onChange={event => put({ orderBasis: event.target.value })}
              />
            </Form.Item>
          </div>
        )}
        <Form.Item label="备注" htmlFor="check-remark">
          <Input.TextArea
            id="check-remark"
            autoSize={{ minRows: 1, maxRows: 4 }}
            maxLength={500}
            value={input.remark}
            onChange={event => put({ remark: event.target.value })}
          />
        </Form.Item>
        <AttachmentList
          label="记录表扫描件和照片"
          value={input.attachments}
          onChange={attachments => put({ attachments: [...attachments] })}
        />
        {correcting && (
          <Form.Item label="更正的原因" htmlFor="check-reason" className="inspections-reason">
            <Input id="check-reason" maxLength={200} value={reason} onChange={event => setReason(event.target.value)} />
          </Form.Item>
        )}
        <div className="inspections-buttons">
          <Button type="primary" loading={busy} onClick={() => void save()}>
            {correcting ? '保存更正' : '登记检查结果'}
          </Button>
          {correcting && <Button onClick={onDone}>不更正了</Button>}
        </div>
      </Section>
    </Form>
  );
}
