import { Form, InputNumber, Modal, Radio } from 'antd';
import { useState } from 'react';
import type { Refusal } from '#shared/basics/result';
import { changeDisclosureSwitches } from '#shared/coordination/change-disclosure-switches';
import type { DisclosureSwitches } from '#shared/coordination/disclosure-switches';
import { RefusalNotice } from '../../../app/refusal-notice';
import { useSession } from '../../../store/session';
import { runDisclosureCommand } from './run-disclosure-command';
import { useSwitches } from './use-switches';

/** What the district sets where no article does. */
export function SwitchesDialog({ onClose }: { readonly onClose: () => void }) {
  const { settings } = useSession();
  const [form] = Form.useForm<DisclosureSwitches>();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const present = useSwitches();
  async function save(input: DisclosureSwitches) {
    const wrong = await runDisclosureCommand(changeDisclosureSwitches(settings, input), '口径已保存');
    setRefusal(wrong);
    if (!wrong) onClose();
  }
  const number = (name: keyof DisclosureSwitches, label: string, unit: string) => (
    <Form.Item name={name} label={label}>
      <InputNumber precision={0} suffix={unit} />
    </Form.Item>
  );
  return (
    <Modal
      open
      title="三公开按什么口径判断？"
      okText="保存口径"
      cancelText="不改"
      width={620}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p className="muted">
        多久更新一次，法律法规只说“定期”，没有数字。以下是本区自己的口径，会印在每一份提醒函和报表上；改了之后，以前日期的情况也按新口径计算。
      </p>
      {refusal && <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />}
      <Form<DisclosureSwitches>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={present}
        onFinish={input => void save(input)}
        className="switches-form"
      >
        <div className="field-pair">
          {number('sightMonths', '长期内容多久核对一次', '个月')}
          {number('performanceMonths', '合同履行情况多久一期', '个月')}
          {number('incomeMonths', '公共收益多久一期', '个月')}
          {number('graceDays', '期满后多少日内公布', '日')}
          {number('soonDays', '到期前多少日提示', '日')}
        </div>
        <Form.Item name="wholeBoard" label="“服务价格、标准和内容”一类要有哪些才算公开">
          <Radio.Group className="radio-rows">
            <Radio value>收费标准、维保单位、合同履行情况三项都有</Radio>
            <Radio value={false}>有服务和收费标准即可</Radio>
          </Radio.Group>
        </Form.Item>
      </Form>
    </Modal>
  );
}
