import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import type { Refusal } from '#shared/basics/result';
import { replyToObjection } from '#shared/coordination/disclosure-objections';
import type { DisclosureFacts, DisclosureRow } from '#shared/coordination/publish-disclosure';
import { RefusalNotice } from '../../../app/refusal-notice';
import { Section } from '../../../components/section';
import { commandContext } from '../../../store/session';
import { DayInput } from '../../elections/day-input';
import { runDisclosureCommand } from './run-disclosure-command';

/** What owners object to, each with its reply or the place to write one. */
export function ObjectionList({ facts, row }: { readonly facts: DisclosureFacts; readonly row: DisclosureRow }) {
  const { objections, status } = row.body;
  const [replying, setReplying] = useState<string | null>(null);
  return (
    <Section title="异议和答复">
      <ol className="posting-story">
        {objections.map(each => (
          <li key={each.id}>
            <b className="tabular">{each.on}</b> {each.words}
            {each.repliedOn === '' ? (
              <span className="posting-unanswered">还没有答复</span>
            ) : (
              <span className="muted">
                {each.repliedOn} 答复：{each.reply}
              </span>
            )}
            {status === 'posted' && replying !== each.id && (
              <Button size="small" onClick={() => setReplying(each.id)}>
                {each.repliedOn === '' ? '答复' : '改写答复'}
              </Button>
            )}
            {replying === each.id && (
              <ReplyForm facts={facts} row={row} objectionId={each.id} onDone={() => setReplying(null)} />
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}

interface ReplyFormProps {
  readonly facts: DisclosureFacts;
  readonly row: DisclosureRow;
  readonly objectionId: string;
  readonly onDone: () => void;
}

function ReplyForm({ facts, row, objectionId, onDone }: ReplyFormProps) {
  const [on, setOn] = useState<string>(dayOf(new Date()));
  const [reply, setReply] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  async function run() {
    const draft = replyToObjection(facts, { id: row.id, objectionId, on, reply }, commandContext());
    const wrong = await runDisclosureCommand(draft, '答复已登记');
    setRefusal(wrong);
    if (!wrong) onDone();
  }
  return (
    <Form layout="vertical" requiredMark={false} onFinish={() => void run()} className="act-form">
      {refusal && <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />}
      <Form.Item label="答复日期" htmlFor="reply-on">
        <DayInput id="reply-on" value={on} onChange={setOn} />
      </Form.Item>
      <Form.Item label="答复内容" htmlFor="reply-words">
        <Input.TextArea
          id="reply-words"
          autoFocus
          autoSize={{ minRows: 1, maxRows: 4 }}
          maxLength={500}
          value={reply}
          onChange={event => setReply(event.target.value)}
        />
      </Form.Item>
      <div className="act-buttons">
        <Button type="primary" htmlType="submit">
          登记答复
        </Button>
        <Button onClick={onDone}>取消</Button>
      </div>
    </Form>
  );
}
