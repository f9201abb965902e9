import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import { parseYuan, showYuan } from '#shared/basics/money';
import type { Refusal } from '#shared/basics/result';
import { repairMoney } from '#shared/evidence/repair-money';
import type { RepairUseRow } from '#shared/evidence/repair-use';
import { payRepair } from '#shared/evidence/repair/pay-repair';
import { RefusalNotice } from '../../../app/refusal-notice';
import { Section } from '../../../components/section';
import { commandContext } from '../../../store/session';
import { DayInput } from '../../elections/day-input';
import { runEvidenceCommand } from '../run-evidence-command';

/** What was paid, and the place to enter a payment; what it would leave is said while it is typed. */
export function PaymentSection({ row }: { readonly row: RepairUseRow }) {
  const [paying, setPaying] = useState(false);
  const { body } = row;
  const { limit, paid, firstLimit, left } = repairMoney(body);
  const payable = body.state !== 'void' && ['audited', 'working', 'accepted'].includes(body.step);
  return (
    <Section
      title="付款（元）"
      about={`可付 ${showYuan(limit)}，验收前最多 ${showYuan(firstLimit)}（70%）；已付 ${showYuan(paid)}，未付 ${showYuan(left)}。`}
      action={payable && !paying && <Button onClick={() => setPaying(true)}>登记付款</Button>}
      flush
    >
      {paying && <PaymentForm row={row} onDone={() => setPaying(false)} />}
      {body.payments.length === 0 ? (
        <p className="room-note">{payable ? '还没有付款。' : '审核通过以后登记付款。'}</p>
      ) : (
        <table className="room-table">
          <thead>
            <tr>
              <th>日期</th>
              <th className="number-cell">金额</th>
              <th>发票号</th>
              <th>说明</th>
            </tr>
          </thead>
          <tbody>
            {body.payments.map((payment, at) => (
              <tr key={at}>
                <td className="tabular">{payment.on}</td>
                <td className="number-cell">{showYuan(payment.amount)}</td>
                <td>{payment.invoice}</td>
                <td>{payment.words}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

function PaymentForm({ row, onDone }: { readonly row: RepairUseRow; readonly onDone: () => void }) {
  const { body } = row;
  const { limit, paid, paidBefore, firstLimit } = repairMoney(body);
  const [input, setInput] = useState({
    ...{ on: dayOf(new Date()) as string, amount: '', invoice: '', words: '', overReason: '' },
  });
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const amount = parseYuan(input.amount) ?? 0;
  const over = paid + amount - limit;
  const early = body.acceptedOn === '' ? paidBefore + amount - firstLimit : 0;
  async function run() {
    const wrong = await runEvidenceCommand(payRepair(row, input, commandContext()), '付款已登记');
    setRefusal(wrong);
    if (!wrong) onDone();
  }
  const text = (key: 'amount' | 'invoice' | 'words' | 'overReason', label: string, wide = false) => (
    <Form.Item label={label} htmlFor={`pay-${key}`} {...(wide ? { className: 'room-wide' } : {})}>
      <Input
        id={`pay-${key}`}
        maxLength={200}
        value={input[key]}
        onChange={event => setInput({ ...input, [key]: event.target.value })}
      />
    </Form.Item>
  );
  return (
    <Form layout="vertical" requiredMark={false} onFinish={() => void run()} className="room-act room-inset">
      {refusal && <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />}
      <div className="room-fields">
        <Form.Item label="付款日期" htmlFor="pay-on">
          <DayInput id="pay-on" value={input.on} onChange={on => setInput({ ...input, on })} />
        </Form.Item>
        {text('amount', '金额（元）')}
        {text('invoice', '发票号')}
        {text('words', '说明')}
        {over > 0 && text('overReason', `会超出 ${showYuan(over)} 元，写明原因`, true)}
      </div>
      {early > 0 && (
        <p className="sheet-fault">
          ▲ 验收前付款会超过 70%，多 {showYuan(early)} 元；登记后逐项审核会记为“不符合”（青岛市 2021-08-31 通知）。
        </p>
      )}
      <div className="room-buttons">
        <Button type="primary" htmlType="submit">
          登记付款
        </Button>
        <Button onClick={onDone}>取消</Button>
      </div>
    </Form>
  );
}
