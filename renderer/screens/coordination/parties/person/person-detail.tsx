import { Button, Descriptions, Form } from 'antd';
import { useState } from 'react';
import type { PersonRow } from '#shared/coordination/people/person-facts';
import { revealPhone } from '#shared/coordination/people/reveal-phone';
import { savePerson } from '#shared/coordination/people/save-person';
import { RefusalNotice, showRefusal } from '../../../../app/refusal-notice';
import { commit } from '../../../../store/commit';
import { commandContext } from '../../../../store/session';
import { PartyPhone } from '../party-phone';
import { useCommand } from '../use-command';
import type { CommunityData } from '../use-community';
import { PersonFields, type PersonFieldValues } from './person-fields';
import { PersonUpkeep } from './person-upkeep';
import { PostList } from './post-list';

interface PersonDetailProps {
  readonly data: CommunityData;
  readonly row: PersonRow;
  readonly onOpen: (personId: string) => void;
  readonly onClose: () => void;
}

/** An entry: who it is, the posts held and those that ended, and what can be done with it. */
export function PersonDetail({ data, row, onOpen, onClose }: PersonDetailProps) {
  const { name, phone, politicalStatus, remark, posts } = row.body;
  const [fields, setFields] = useState<PersonFieldValues | null>(null);
  const command = useCommand();
  const last = posts[posts.length - 1];
  const seat = { side: last?.side ?? ('other' as const), post: last?.title ?? '' };
  /** The field shows the phone, so opening it is a look at it. */
  const edit = async () => {
    const logged = phone === '' ? null : await commit(revealPhone(data.community.name, seat));
    if (logged && !logged.ok) return showRefusal(logged.refusal);
    setFields({ name, phone, politicalStatus, remark });
  };
  const save = async () => {
    if (fields === null) return;
    const answer = savePerson(data.facts, { id: row.id, ...fields, post: null }, commandContext());
    if (await command.run(answer, '已保存')) setFields(null);
  };
  return (
    <div className="person-detail">
      {command.refusal && <RefusalNotice refusal={command.refusal} onClose={command.clear} />}
      {fields === null ? (
        <div className="person-facts">
          <Descriptions
            size="small"
            column={1}
            items={[
              {
                key: 'phone',
                label: '联系电话',
                children: <PartyPhone community={data.community.name} name={name} phone={phone} {...seat} />,
              },
              { key: 'status', label: '政治面貌', children: politicalStatus || <span className="muted">未登记</span> },
              ...(remark === '' ? [] : [{ key: 'remark', label: '备注', children: remark }]),
            ]}
          />
          <Button onClick={() => void edit()}>修改</Button>
        </div>
      ) : (
        <Form layout="vertical" onFinish={() => void save()} requiredMark={false}>
          <PersonFields value={fields} onChange={setFields} autoFocus />
          <div className="party-actions">
            <Button onClick={() => setFields(null)}>不修改</Button>
            <Button type="primary" htmlType="submit" loading={command.busy}>
              保存
            </Button>
          </div>
        </Form>
      )}
      <PostList data={data} row={row} command={command} />
      <PersonUpkeep data={data} row={row} command={command} onOpen={onOpen} onClose={onClose} />
    </div>
  );
}
