import { Button, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import type { Attachment } from '#shared/attachments/attachment';
import { ruleOnCheck } from '#shared/nominations/commands/rule-on-check';
import type { JudgedCheck } from '#shared/nominations/eligibility/judge-checks';
import { AttachmentList } from '../../../components/attachments/attachment-list';
import { commandContext } from '../../../store/session';
import { runCommand } from '../../elections/run-command';
import type { DossierPartProps } from './dossier-part';

interface RulingFormProps {
  readonly row: DossierPartProps['row'];
  readonly check: JudgedCheck;
  readonly onClose: () => void;
}

/** The officer's word on what the registers leave open, with the ground on which it rests. */
export function RulingForm({ row, check, onClose }: RulingFormProps) {
  const [verdict, setVerdict] = useState<'met' | 'not-met'>('met');
  const [reason, setReason] = useState('');
  const [attachments, setAttachments] = useState<readonly Attachment[]>([]);
  const id = `ruling-${check.id}`;
  async function save() {
    const answer = ruleOnCheck(row, check, { verdict, reason, attachments }, commandContext());
    if (await runCommand(answer, '认定已登记')) onClose();
  }
  return (
    <Form layout="vertical" component="div" className="ruling-form">
      <Form.Item label="认定">
        <Radio.Group
          aria-label={`${check.title}的认定`}
          value={verdict}
          options={[
            { value: 'met', label: '符合' },
            { value: 'not-met', label: '不符合' },
          ]}
          onChange={event => setVerdict(event.target.value as 'met' | 'not-met')}
        />
      </Form.Item>
      <Form.Item label="理由和依据" htmlFor={id} required>
        <Input.TextArea
          id={id}
          autoFocus
          maxLength={500}
          autoSize={{ minRows: 2, maxRows: 5 }}
          value={reason}
          onChange={event => setReason(event.target.value)}
        />
      </Form.Item>
      <AttachmentList label="认定依据" value={attachments} onChange={setAttachments} />
      <div className="ruling-buttons">
        <Button onClick={onClose}>取消</Button>
        <Button type="primary" onClick={() => void save()}>
          登记认定
        </Button>
      </div>
    </Form>
  );
}
