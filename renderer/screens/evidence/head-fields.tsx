import { Form, Input } from 'antd';
import { useId } from 'react';
import type { HeadInput } from '#shared/evidence/new-evidence-head';
import { AttachmentList } from '../../components/attachments/attachment-list';
import { DayInput } from '../elections/day-input';
import './evidence.css';

/** What the fields are called where the general word is not the usual one. */
interface HeadLabels {
  readonly document?: string;
  readonly body?: string;
  /** Null: this entry has no such field. */
  readonly period?: string | null;
  readonly validUntil?: string | null;
  readonly attachments?: string;
}

interface HeadFieldsProps {
  readonly value: HeadInput;
  readonly onChange: (more: Partial<HeadInput>) => void;
  readonly labels?: HeadLabels;
  /** An example of the document: 《行政处罚决定书》青崂住建罚字〔2026〕12号. */
  readonly example?: string;
}

/** On what paper an entry rests, whose it is, of which time and until when it counts; for the forms of all registers. */
export function HeadFields({ value, onChange, labels = {}, example }: HeadFieldsProps) {
  const id = useId();
  const { period = '所属期间', validUntil = '有效期至（长期有效的不填）' } = labels;
  return (
    <>
      <div className="evidence-fields">
        <Form.Item label={labels.document ?? '依据的文件和文号'} htmlFor={`${id}-document`} className="evidence-wide">
          <Input
            id={`${id}-document`}
            maxLength={300}
            placeholder={example ?? '例如：《责令改正通知书》〔2026〕12号'}
            value={value.document}
            onChange={event => onChange({ document: event.target.value })}
          />
        </Form.Item>
        <Form.Item label={labels.body ?? '出具单位'} htmlFor={`${id}-body`} className="evidence-wide">
          <Input
            id={`${id}-body`}
            maxLength={100}
            value={value.body}
            onChange={event => onChange({ body: event.target.value })}
          />
        </Form.Item>
        {period !== null && (
          <>
            <Form.Item label={`${period} 从`} htmlFor={`${id}-from`}>
              <DayInput id={`${id}-from`} value={value.periodFrom} onChange={periodFrom => onChange({ periodFrom })} />
            </Form.Item>
            <Form.Item label="到" htmlFor={`${id}-until`}>
              <DayInput
                id={`${id}-until`}
                value={value.periodUntil}
                onChange={periodUntil => onChange({ periodUntil })}
              />
            </Form.Item>
          </>
        )}
        {validUntil !== null && (
          <Form.Item label={validUntil} htmlFor={`${id}-valid`} className="evidence-wide">
            <DayInput id={`${id}-valid`} value={value.validUntil} onChange={day => onChange({ validUntil: day })} />
          </Form.Item>
        )}
        <Form.Item label="备注" htmlFor={`${id}-remark`} className="evidence-all">
          <Input
            id={`${id}-remark`}
            maxLength={500}
            value={value.remark}
            onChange={event => onChange({ remark: event.target.value })}
          />
        </Form.Item>
      </div>
      <AttachmentList
        label={labels.attachments ?? '原件扫描件、照片'}
        value={value.attachments}
        onChange={attachments => onChange({ attachments: [...attachments] })}
      />
    </>
  );
}
