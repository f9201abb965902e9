import { Button, Form } from 'antd';
import { useState } from 'react';
import type { PostInput } from '#shared/coordination/people/check-post';
import { savePerson } from '#shared/coordination/people/save-person';
import type { Side } from '#shared/coordination/sides';
import { RefusalNotice } from '../../../../app/refusal-notice';
import { useScreenCommand } from '../../../../app/screen-commands';
import { commandContext } from '../../../../store/session';
import { useCommand } from '../use-command';
import type { CommunityData } from '../use-community';
import { emptyFields, PersonFields, type PersonFieldValues } from './person-fields';
import { PostFields } from './post-fields';
import { emptyPost } from './post-view';

interface NewPersonProps {
  readonly data: CommunityData;
  readonly side: Side;
  readonly projectId: string;
  readonly onDone: () => void;
}

/** Somebody new with the first post. */
export function NewPerson({ data, side, projectId, onDone }: NewPersonProps) {
  const [fields, setFields] = useState<PersonFieldValues>(emptyFields);
  const [post, setPost] = useState<PostInput>(() => emptyPost(data, side, projectId));
  const { refusal, busy, clear, run } = useCommand();
  const save = async (another: boolean) => {
    if (!(await run(savePerson(data.facts, { id: null, ...fields, post }, commandContext()), '已登记'))) return;
    if (!another) return onDone();
    setFields(emptyFields);
    setPost({ ...post, title: '', answersFor: [] });
  };
  useScreenCommand('save', () => void save(false));
  return (
    <Form layout="vertical" className="new-person" onFinish={() => void save(false)} requiredMark={false}>
      {refusal && <RefusalNotice refusal={refusal} onClose={clear} />}
      <PersonFields value={fields} onChange={setFields} autoFocus />
      <PostFields data={data} value={post} onChange={setPost} fromLabel="任职起" withEnd={false} />
      <div className="party-actions">
        <Button onClick={() => void save(true)} disabled={busy}>
          登记并再录一人
        </Button>
        <Button type="primary" htmlType="submit" loading={busy}>
          登记
        </Button>
      </div>
    </Form>
  );
}
