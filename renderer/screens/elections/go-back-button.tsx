import { Button, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { goBack } from '#shared/elections/commands/go-back';
import type { StageId } from '#shared/elections/election-case';
import { stageOrder, stages } from '#shared/elections/stages';
import { commandContext } from '../../store/session';
import { runCommand } from './run-command';
import type { CaseData } from './use-case';

/** Back to an earlier stage, with a reason; says what happens to papers that are out. */
export function GoBackButton({ data }: { readonly data: CaseData }) {
  const { row, ballots, facts } = data;
  const earlier = stages.slice(0, stageOrder(row.body.stage));
  const [open, setOpen] = useState(false);
  const [to, setTo] = useState<StageId | null>(null);
  const [reason, setReason] = useState('');
  const target = to ?? earlier[earlier.length - 1]?.id ?? 'opened';
  const withdraws = stageOrder(target) < stageOrder('issued') && facts.papers.printed > 0;

  const confirm = async () => {
    if (await runCommand(goBack({ row, ballots }, { to: target, reason }, commandContext()), '已退回')) {
      setOpen(false);
      setReason('');
      setTo(null);
    }
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>退回…</Button>
      <Modal
        title="退回到哪个阶段？"
        open={open}
        onCancel={() => setOpen(false)}
        onOk={() => void confirm()}
        okText="退回"
        cancelText="不退回"
        okButtonProps={{ disabled: reason.trim() === '' }}
      >
        <Form layout="vertical" component="div">
          <Form.Item label="退回到" htmlFor="go-back-to">
            <Select
              id="go-back-to"
              value={target}
              onChange={setTo}
              options={[...earlier].reverse().map(stage => ({ value: stage.id, label: stage.title }))}
            />
          </Form.Item>
          <Form.Item label="理由" htmlFor="go-back-reason" required>
            <Input.TextArea
              id="go-back-reason"
              rows={2}
              maxLength={200}
              value={reason}
              onChange={event => setReason(event.target.value)}
            />
          </Form.Item>
        </Form>
        <p>
          候选人、表决事项和日期都会保留。
          {withdraws && (
            <strong>
              已制发的 {facts.papers.printed} 张选票将收回作废（含已录入的 {facts.papers.returned}{' '}
              张），记录保留但不再计票，须重新制发。
            </strong>
          )}
        </p>
      </Modal>
    </>
  );
}
