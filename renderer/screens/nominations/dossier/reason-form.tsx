import { Button, Checkbox, Form, Input, Select, Space } from 'antd';
import { useState } from 'react';
import type { Result } from '#shared/basics/result';
import type { ChangeDraft } from '#shared/journal/draft';
import { runCommand } from '../../elections/run-command';

export interface ReasonFields {
  readonly reason: string;
  /** The chosen one of `options`; empty where there are none. */
  readonly choice: string;
  readonly ticked: boolean;
}

interface ReasonFormProps {
  /** What will happen, in a sentence. */
  readonly about: string;
  readonly label: string;
  readonly button: string;
  readonly danger?: boolean;
  readonly options?: {
    readonly label: string;
    readonly list: readonly { readonly value: string; readonly label: string }[];
  };
  readonly tick?: string;
  readonly run: (fields: ReasonFields) => Result<ChangeDraft>;
  readonly done: string;
  readonly onClose: () => void;
}

/** One thing done to a dossier with its reason, asked for in the page. */
export function ReasonForm({
  about,
  label,
  button,
  danger = false,
  options,
  tick,
  run,
  done,
  onClose,
}: ReasonFormProps) {
  const [fields, setFields] = useState<ReasonFields>({
    reason: '',
    choice: options?.list[options.list.length - 1]?.value ?? '',
    ticked: false,
  });
  const go = async () => {
    if (await runCommand(run(fields), done)) onClose();
  };
  return (
    <Form layout="vertical" component="div" className="process-form">
      <p className="muted">{about}</p>
      <div className="process-row">
        {options && (
          <Form.Item label={options.label} htmlFor="reason-choice">
            <Select
              id="reason-choice"
              value={fields.choice}
              options={[...options.list]}
              onChange={choice => setFields({ ...fields, choice })}
            />
          </Form.Item>
        )}
        <Form.Item label={label} htmlFor="reason-words" className="process-wide" required>
          <Input
            id="reason-words"
            autoFocus
            maxLength={300}
            value={fields.reason}
            onChange={event => setFields({ ...fields, reason: event.target.value })}
            onPressEnter={() => void go()}
          />
        </Form.Item>
      </div>
      {tick && (
        <Checkbox checked={fields.ticked} onChange={event => setFields({ ...fields, ticked: event.target.checked })}>
          {tick}
        </Checkbox>
      )}
      <Space className="process-buttons">
        <Button type="primary" danger={danger} onClick={() => void go()}>
          {button}
        </Button>
        <Button onClick={onClose}>取消</Button>
      </Space>
    </Form>
  );
}
