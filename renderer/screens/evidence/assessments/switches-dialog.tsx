import { Form, InputNumber, Modal } from 'antd';
import { useState } from 'react';
import type { Refusal } from '#shared/basics/result';
import type { AssessmentSwitches } from '#shared/evidence/assessments/assessment-switches';
import { changeAssessmentSwitches } from '#shared/evidence/assessments/change-assessment-switches';
import { RefusalNotice } from '../../../app/refusal-notice';
import { useSession } from '../../../store/session';
import { runEvidenceCommand } from '../run-evidence-command';
import { useAssessmentSwitches } from './use-assessment-switches';

/** What the district sets where the measure only says “many”. */
export function SwitchesDialog({ onClose }: { readonly onClose: () => void }) {
  const { settings } = useSession();
  const [form] = Form.useForm<AssessmentSwitches>();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const present = useAssessmentSwitches();
  async function save(input: AssessmentSwitches) {
    const wrong = await runEvidenceCommand(changeAssessmentSwitches(settings, input), '口径已保存');
    setRefusal(wrong);
    if (!wrong) onClose();
  }
  return (
    <Modal
      open
      title="什么情况给红牌？"
      okText="保存口径"
      cancelText="不改"
      width={560}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p className="muted">
        考核办法写明：整改不到位的给黄牌并约谈，三次黄牌且投诉较多的给红牌，记入信用档案、与创先评优挂钩。“较多”是多少件、三次按多长时间算，办法没有写，由本区确定，并印在每一张牌上。
      </p>
      {refusal && <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />}
      <Form<AssessmentSwitches>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={present}
        onFinish={input => void save(input)}
        className="room-switches"
      >
        <Form.Item name="cardQuarters" label="黄牌和投诉在最近几个季度内合计">
          <InputNumber precision={0} suffix="个季度" />
        </Form.Item>
        <Form.Item name="manyComplaints" label="投诉达到多少件算“较多”">
          <InputNumber precision={0} suffix="件" />
        </Form.Item>
      </Form>
    </Modal>
  );
}
