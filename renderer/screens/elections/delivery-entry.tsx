import { Button, Form, Input, type InputRef } from 'antd';
import { useRef, useState } from 'react';
import { deliverBallot, type DeliveryInput } from '#shared/elections/commands/deliver-ballots';
import { Section } from '../../components/section';
import { commandContext } from '../../store/session';
import { DeliveryFields } from './delivery-fields';
import { runCommand } from './run-command';
import type { CaseData } from './use-case';

/** One paper after another: type the number, press Enter; way and day stay as they are. */
export function DeliveryEntry({ data }: { readonly data: CaseData }) {
  const { row, register, ballots } = data;
  const [number, setNumber] = useState('');
  const [delivery, setDelivery] = useState<DeliveryInput>({
    way: 'in-person',
    day: firstDay(data),
    receiver: '',
    note: '',
  });
  const field = useRef<InputRef>(null);
  const save = async () => {
    if (number === '') return;
    const answer = deliverBallot({ row, register, ballots }, { number, delivery }, commandContext());
    if (await runCommand(answer, `选票 ${number.padStart(6, '0')} 已登记`)) {
      setNumber('');
      if (delivery.way === 'undelivered') setDelivery({ ...delivery, note: '' });
    }
    field.current?.focus({ cursor: 'all' });
  };
  return (
    <Section title="逐张登记" about="输入编号后按回车；前面的零可以省略。">
      <Form layout="vertical" component="div">
        <Form.Item label="选票编号" htmlFor="delivery-number">
          <Input
            id="delivery-number"
            ref={field}
            inputMode="numeric"
            maxLength={6}
            autoComplete="off"
            value={number}
            onChange={event => setNumber(event.target.value.replace(/\D/g, ''))}
            onPressEnter={() => void save()}
            suffix={
              <Button size="small" type="text" onClick={() => void save()} disabled={number === ''}>
                登记
              </Button>
            }
          />
        </Form.Item>
        <DeliveryFields prefix="delivery" value={delivery} onChange={setDelivery} />
      </Form>
    </Section>
  );
}

/** Today, kept between the notice and the deadline, so that the first guess is a day that is accepted. */
export function firstDay({ row }: CaseData): string {
  const today = commandContext().now.slice(0, 10);
  const from = row.body.events.noticePosted ?? today;
  const until = row.body.meeting.votingUntil.slice(0, 10) || today;
  return today < from ? from : today > until ? until : today;
}
