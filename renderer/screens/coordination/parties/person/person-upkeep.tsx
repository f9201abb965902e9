import { Button, Popconfirm, Select } from 'antd';
import { useState } from 'react';
import { mergePeople } from '#shared/coordination/people/merge-people';
import type { PersonRow } from '#shared/coordination/people/person-facts';
import { removePerson } from '#shared/coordination/people/remove-person';
import { sides } from '#shared/coordination/sides';
import { commandContext } from '../../../../store/session';
import type { CommandState } from '../use-command';
import type { CommunityData } from '../use-community';
import { readReferences } from './read-references';

interface PersonUpkeepProps {
  readonly data: CommunityData;
  readonly row: PersonRow;
  readonly command: CommandState;
  readonly onOpen: (personId: string) => void;
  readonly onClose: () => void;
}

/** Two entries of one person become one; an entry that no record names can go. */
export function PersonUpkeep({ data, row, command, onOpen, onClose }: PersonUpkeepProps) {
  const [other, setOther] = useState<string>();
  const others = data.facts.people.filter(({ id }) => id !== row.id);
  const merge = async () => {
    if (other === undefined) return;
    const answer = mergePeople(data.facts, { keepId: row.id, otherId: other }, commandContext());
    if (await command.run(answer, '已合并')) {
      setOther(undefined);
      onOpen(row.id);
    }
  };
  const remove = async () => {
    const ids = [row.id, ...(row.body.formerIds ?? [])];
    const references = await readReferences(data.id, ids);
    if (await command.run(removePerson(data.facts, row.id, references), '已删除')) onClose();
  };
  return (
    <section aria-label="登记的整理" className="person-upkeep">
      {others.length > 0 && (
        <div className="merge-row">
          <Select
            aria-label="与他重复的登记"
            placeholder="同一人登记了两次？选另一条"
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            {...(other === undefined ? {} : { value: other })}
            onChange={setOther}
            options={others.map(({ id, body }) => ({
              value: id,
              label: `${body.name}（${body.posts.map(post => sides[post.side] + post.title).join('、') || '没有职务'}）`,
            }))}
          />
          <Popconfirm
            title="把那条登记并到这里？"
            description="职务和电话合在一起，以前的记录照旧指向这个人。"
            okText="合并"
            cancelText="不合并"
            disabled={other === undefined}
            onConfirm={() => void merge()}
          >
            <Button disabled={other === undefined}>合并到这里</Button>
          </Popconfirm>
        </div>
      )}
      <Popconfirm
        title="删除这条登记？"
        description="只用于登记错的；不再任职的请结束职务。"
        okText="删除"
        cancelText="不删除"
        onConfirm={() => void remove()}
      >
        <Button danger>删除登记</Button>
      </Popconfirm>
    </section>
  );
}
