import { Form, Input, Select } from 'antd';
import { removePlace, saveCommunity } from '#shared/communities/commands';
import type { PlaceFacts } from '#shared/communities/place-facts';
import type { Community } from '#shared/communities/places';
import { Section } from '../../components/section';
import { commandContext } from '../../store/session';
import { ContactFields } from './contact-fields';
import { PlaceForm } from './place-form';

interface CommunityDetailProps {
  readonly facts: PlaceFacts;
  readonly id: string | null;
  readonly streetId: string;
  readonly onDone: (id: string | null) => void;
}

const empty: Community = { streetId: '', name: '', committeeName: '', partyName: '', contact: '', phone: '' };

export function CommunityDetail({ facts, id, streetId, onDone }: CommunityDetailProps) {
  const [form] = Form.useForm<Community>();
  const community = facts.communities.find(row => row.id === id)?.body ?? { ...empty, streetId };
  return (
    <Section
      title={id === null ? '新建社区' : community.name}
      about="社区党组织、居民委员会与业主委员会、物业企业协同办事。"
    >
      <PlaceForm<Community>
        form={form}
        initial={community}
        what="社区"
        fresh={id === null}
        draft={body => saveCommunity(facts, { id, body }, commandContext())}
        remove={id === null ? null : () => removePlace(facts, 'communities', id)}
        onDone={onDone}
      >
        <div className="field-pair">
          <Form.Item name="name" label="社区名称">
            <Input autoFocus={id === null} maxLength={50} />
          </Form.Item>
          <Form.Item name="streetId" label="所属街道（镇）">
            <Select options={facts.streets.map(({ id: value, body }) => ({ value, label: body.name }))} />
          </Form.Item>
        </div>
        <div className="field-pair">
          <Form.Item name="committeeName" label="居（村）民委员会">
            <Input maxLength={60} />
          </Form.Item>
          <Form.Item name="partyName" label="社区党组织">
            <Input maxLength={60} />
          </Form.Item>
        </div>
        <ContactFields />
      </PlaceForm>
    </Section>
  );
}
