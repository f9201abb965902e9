import { Form, InputNumber, Modal, Radio } from 'antd';
import { useState } from 'react';
import type { Refusal } from '#shared/basics/result';
import { changeCreditSwitches } from '#shared/evidence/change-credit-switches';
import { proposedCreditSwitches, type CreditSwitches } from '#shared/evidence/credit-switches';
import { RefusalNotice } from '../../../app/refusal-notice';
import { useSession } from '../../../store/session';
import { runEvidenceCommand } from '../run-evidence-command';

/** What the district sets where no article does. */
export function SwitchesDialog({ onClose }: { readonly onClose: () => void }) {
  const { settings } = useSession();
  const [form] = Form.useForm<CreditSwitches>();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  async function save(input: CreditSwitches) {
    const wrong = await runEvidenceCommand(changeCreditSwitches(settings, input), '口径已保存');
    setRefusal(wrong);
    if (!wrong) onClose();
  }
  const choice = (name: keyof CreditSwitches, label: string, yes: string, no: string) => (
    <Form.Item name={name} label={label}>
      <Radio.Group>
        <Radio value>{yes}</Radio>
        <Radio value={false}>{no}</Radio>
      </Radio.Group>
    </Form.Item>
  );
  return (
    <Modal
      open
      title="信用得分按什么口径复核？"
      okText="保存口径"
      cancelText="不改"
      width={620}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p className="muted credit-switches-about">
        等级由省系统发布，这里只影响本程序的复核。省、市的规定没有写明的几点，由本区自己定，会印在每份信用档案上；改了以后，以前日期的复核也按新口径计算。不良信息满五年不再计入是法规规定，不能改。
      </p>
      {refusal && <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />}
      <Form<CreditSwitches>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={settings.credit ?? proposedCreditSwitches}
        onFinish={input => void save(input)}
        className="switches-form"
      >
        <Form.Item name="openMonths" label="没有载明期限的信息和等级计入多久（烟台 2022 年为 12 个月，0 为不限）">
          <InputNumber precision={0} min={0} max={60} suffix="个月" />
        </Form.Item>
        {choice('disputedCounts', '异议核查期间', '照常计入', '暂不计入')}
        {choice('repairedCounts', '信用修复以后', '仍然计入', '不再计入')}
        {choice('capped', '基础信息 80 分、优良信息 40 分封顶（烟台 2022 年）', '封顶', '不封顶')}
      </Form>
    </Modal>
  );
}
