import { Form, Input } from 'antd';
import { removePlace, saveStreet } from '#shared/communities/commands';
import type { PlaceFacts } from '#shared/communities/place-facts';
import type { Street } from '#shared/communities/places';
import { Section } from '../../components/section';
import { commandContext } from '../../store/session';
import { ContactFields } from './contact-fields';
import { PlaceForm } from './place-form';

interface StreetDetailProps {
  readonly facts: PlaceFacts;
  readonly id: string | null;
  readonly onDone: (id: string | null) => void;
}

const empty: Street = { name: '', contact: '', phone: '' };

export function StreetDetail({ facts, id, onDone }: StreetDetailProps) {
  const [form] = Form.useForm<Street>();
  const street = facts.streets.find(row => row.id === id)?.body ?? empty;
  return (
    <Section
      title={id === null ? '新建街道（镇）' : street.name}
      about="物业管理联席会议的召集单位，筹备组和备案的主管街道。"
    >
      <PlaceForm<Street>
        form={form}
        initial={street}
        what="街道（镇）"
        fresh={id === null}
        draft={body => saveStreet(facts, { id, body }, commandContext())}
        remove={id === null ? null : () => removePlace(facts, 'streets', id)}
        onDone={onDone}
      >
        <Form.Item name="name" label="名称" extra="写全称，例如“金家岭街道”。用在公告和备案申请书上。">
          <Input autoFocus={id === null} maxLength={50} />
        </Form.Item>
        <ContactFields />
      </PlaceForm>
    </Section>
  );
}
