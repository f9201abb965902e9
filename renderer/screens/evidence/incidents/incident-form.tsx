import { Button, Form, Input, Radio, Select, Space } from 'antd';
import { useState } from 'react';
import type { Refusal } from '#shared/basics/result';
import {
  incidentKindIds,
  incidentKinds,
  vetoGroundIds,
  vetoGrounds,
  type IncidentKind,
} from '#shared/evidence/incident';
import {
  blankIncident,
  correctIncident,
  enterIncident,
  incidentInput,
  type IncidentInput,
} from '#shared/evidence/save-incident';
import { RefusalNotice } from '../../../app/refusal-notice';
import { useScreenCommand } from '../../../app/screen-commands';
import { Section } from '../../../components/section';
import type { IncidentDigest } from '../../../store/queries/incident-digest';
import { commandContext } from '../../../store/session';
import type { Row } from '../../../store/use-rows';
import { DayInput } from '../../elections/day-input';
import { HeadFields } from '../head-fields';
import { runEvidenceCommand } from '../run-evidence-command';
import { SubjectSelect } from '../subject-select';

interface IncidentFormProps {
  readonly rows: readonly IncidentDigest[];
  /** The one to go on with or to put right; null: a new one. */
  readonly row: Row<'incidents'> | null;
  readonly onDone: (id: string | undefined) => void;
}

const examples: Readonly<Record<IncidentKind, { readonly title: string; readonly document: string }>> = {
  complaint: { title: '电梯故障三天未修复', document: '12345 工单 2026-081234' },
  accident: { title: '高空坠物伤人事故', document: '《事故调查报告》〔2026〕3号' },
  penalty: { title: '未按规定公示公共收益', document: '《行政处罚决定书》青崂住建罚字〔2026〕12号' },
  misconduct: { title: '提供虚假申报材料', document: '《认定书》〔2026〕5号' },
  honour: { title: '市级物业服务优秀项目', document: '《关于公布……的通知》〔2026〕8号' },
};

/** A complaint, an accident, a penalty, misconduct or an honour: of whom, what and when, proven or not, settled when. */
export function IncidentForm({ rows, row, onDone }: IncidentFormProps) {
  const [input, setInput] = useState<IncidentInput>(row ? incidentInput(row.body) : blankIncident);
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const set = (more: Partial<IncidentInput>) => setInput(now => ({ ...now, ...more }));
  const honour = input.kind === 'honour';
  async function save() {
    const answer = row
      ? correctIncident({ table: 'incidents', id: row.id, body: row.body }, input, reason, commandContext())
      : enterIncident(rows, input, commandContext());
    const wrong = await runEvidenceCommand(answer, row ? '已保存' : `${incidentKinds[input.kind]}已登记`);
    setRefusal(wrong);
    if (!wrong) onDone(row?.id ?? (answer.ok ? answer.value.changes[0]?.id : undefined));
  }
  useScreenCommand('save', () => void save());
  return (
    <Section
      title={row ? '更正或补充' : '登记投诉、事故、处罚、荣誉'}
      action={
        <Space>
          <Button onClick={() => onDone(row?.id)}>取消</Button>
          <Button type="primary" onClick={() => void save()}>
            {row ? '保存' : '登记'}
          </Button>
        </Space>
      }
    >
      <Form
        layout="vertical"
        component="div"
        requiredMark={false}
        onKeyDown={event => {
          if (event.key === 'Enter' && event.ctrlKey) void save();
        }}
      >
        {refusal && <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />}
        <SubjectSelect value={input.subject} onChange={subject => set({ subject })} />
        <Form.Item label="类别">
          <Radio.Group
            optionType="button"
            value={input.kind}
            options={incidentKindIds.map(value => ({ value, label: incidentKinds[value] }))}
            onChange={event => {
              const kind = event.target.value as IncidentKind;
              set(kind === 'honour' ? { kind, veto: null } : { kind });
            }}
          />
        </Form.Item>
        <Form.Item label="事项（不写举报人姓名、电话）" htmlFor="incident-title">
          <Input
            id="incident-title"
            maxLength={200}
            placeholder={`例如：${examples[input.kind].title}`}
            value={input.title}
            onChange={event => set({ title: event.target.value })}
          />
        </Form.Item>
        <div className="evidence-fields">
          <Form.Item label={honour ? '授予日期' : '发生日期'} htmlFor="incident-on">
            <DayInput id="incident-on" value={input.happenedOn} onChange={happenedOn => set({ happenedOn })} />
          </Form.Item>
          <Form.Item label={honour ? '级别（国家级、省级……）' : '级别（没有的不填）'} htmlFor="incident-level">
            <Input
              id="incident-level"
              maxLength={50}
              value={input.level}
              onChange={event => set({ level: event.target.value })}
            />
          </Form.Item>
          {!honour && (
            <>
              <Form.Item label="是否属实" htmlFor="incident-proven">
                <Select
                  id="incident-proven"
                  aria-label="是否属实"
                  value={input.proven === null ? 'open' : input.proven ? 'yes' : 'no'}
                  options={[
                    { value: 'open', label: '未定' },
                    { value: 'yes', label: '属实' },
                    { value: 'no', label: '不属实' },
                  ]}
                  onChange={chosen => set({ proven: chosen === 'open' ? null : chosen === 'yes' })}
                />
              </Form.Item>
              <Form.Item label="办结日期" htmlFor="incident-settled">
                <DayInput id="incident-settled" value={input.settledOn} onChange={settledOn => set({ settledOn })} />
              </Form.Item>
              <Form.Item
                label="属于哪种一票否决情形（通行做法，推荐时审查）"
                htmlFor="incident-veto"
                className="evidence-all"
              >
                <Select
                  id="incident-veto"
                  aria-label="一票否决情形"
                  allowClear
                  showSearch={{ optionFilterProp: 'label' }}
                  placeholder="不属于"
                  value={input.veto}
                  options={vetoGroundIds.map(value => ({ value, label: vetoGrounds[value] }))}
                  onChange={veto => set({ veto: veto ?? null })}
                />
              </Form.Item>
            </>
          )}
        </div>
        <HeadFields
          value={input.head}
          onChange={more => setInput(now => ({ ...now, head: { ...now.head, ...more } }))}
          labels={{ period: null, validUntil: null }}
          example={`例如：${examples[input.kind].document}`}
        />
        {row && (
          <Form.Item label="更正或补充的原因" htmlFor="incident-reason" className="correct-reason">
            <Input
              id="incident-reason"
              maxLength={200}
              placeholder="例如：已办结"
              value={reason}
              onChange={event => setReason(event.target.value)}
            />
          </Form.Item>
        )}
      </Form>
    </Section>
  );
}
