import { Button, Form } from 'antd';
import { useState } from 'react';
import type { PostInput } from '#shared/coordination/people/check-post';
import type { PersonRow } from '#shared/coordination/people/person-facts';
import { addPost, changePost, correctPost, endPost } from '#shared/coordination/people/posts';
import type { Post } from '#shared/coordination/person';
import { topicCategories } from '#shared/coordination/categories';
import { commandContext } from '../../../../store/session';
import { DayInput } from '../../../elections/day-input';
import type { CommandState } from '../use-command';
import type { CommunityData } from '../use-community';
import { PostFields } from './post-fields';
import { emptyPost, postDays, postWords } from './post-view';

interface PostListProps {
  readonly data: CommunityData;
  readonly row: PersonRow;
  readonly command: CommandState;
}

type Act =
  | { readonly kind: 'add'; readonly post: PostInput }
  | { readonly kind: 'change' | 'correct'; readonly postId: string; readonly post: PostInput }
  | { readonly kind: 'end'; readonly postId: string; readonly on: string };

const actWords = {
  add: { title: '增加职务', done: '已增加职务', from: '任职起' },
  change: { title: '变更职务', done: '已变更，原职务记为结束', from: '从哪一天起' },
  correct: { title: '更正登记', done: '已更正', from: '任职起' },
  end: { title: '结束职务', done: '已结束，记在历史里', from: '' },
} as const;

/** The posts held and those that ended, the latest first; one is added, changed, ended or put right at a time. */
export function PostList({ data, row, command }: PostListProps) {
  const [act, setAct] = useState<Act | null>(null);
  const projectName = (id: string) => data.places.projects.find(project => project.id === id)?.body.name ?? '';
  const posts = [...row.body.posts].sort((a, b) => (a.from > b.from ? -1 : 1));
  const held = (post: Post) => post.until === '' || post.until > data.facts.today;
  const run = async () => {
    if (act === null) return;
    if (await command.run(answerOf(data, row.id, act), actWords[act.kind].done)) setAct(null);
  };
  const begin = (next: Act) => {
    command.clear();
    setAct(next);
  };
  return (
    <section aria-label="职务">
      <header className="person-part">
        <h3>职务</h3>
        {act === null && (
          <Button size="small" onClick={() => begin({ kind: 'add', post: emptyPost(data, 'party', '') })}>
            增加职务
          </Button>
        )}
      </header>
      <ul className="plain-list post-list">
        {posts.map(post => (
          <li key={post.id} className={held(post) ? undefined : 'muted'}>
            <div>
              <b>{postWords(post, projectName(post.projectId))}</b>
              {post.unit !== '' && <span> · {post.unit}</span>}
              <div className="tabular">{postDays(post)}</div>
              {post.answersFor.length > 0 && (
                <div className="muted">负责：{post.answersFor.map(id => topicCategories[id]).join('、')}</div>
              )}
            </div>
            {act === null && (
              <div className="post-acts">
                {held(post) && (
                  <>
                    <Button
                      size="small"
                      onClick={() =>
                        begin({ kind: 'change', postId: post.id, post: { ...inputOf(post), from: data.facts.today } })
                      }
                    >
                      变更
                    </Button>
                    <Button size="small" onClick={() => begin({ kind: 'end', postId: post.id, on: data.facts.today })}>
                      结束
                    </Button>
                  </>
                )}
                <Button size="small" onClick={() => begin({ kind: 'correct', postId: post.id, post: inputOf(post) })}>
                  更正
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {act !== null && (
        <Form layout="vertical" className="post-form" onFinish={() => void run()} requiredMark={false}>
          <h4>{actWords[act.kind].title}</h4>
          {act.kind === 'end' ? (
            <Form.Item label="从哪一天起不再担任" htmlFor="post-end">
              <DayInput id="post-end" value={act.on} onChange={on => setAct({ ...act, on })} />
            </Form.Item>
          ) : (
            <PostFields
              data={data}
              value={act.post}
              onChange={post => setAct({ ...act, post })}
              fromLabel={actWords[act.kind].from}
              withEnd={act.kind !== 'change'}
            />
          )}
          <div className="party-actions">
            <Button onClick={() => setAct(null)}>取消</Button>
            <Button type="primary" htmlType="submit" loading={command.busy}>
              {actWords[act.kind].title}
            </Button>
          </div>
        </Form>
      )}
    </section>
  );
}

function inputOf({ id: _, ...post }: Post): PostInput {
  return post;
}

function answerOf({ facts }: CommunityData, personId: string, act: Act) {
  const context = commandContext();
  switch (act.kind) {
    case 'add':
      return addPost(facts, { personId, post: act.post }, context);
    case 'change':
      return changePost(facts, { personId, postId: act.postId, post: { ...act.post, until: '' } }, context);
    case 'correct':
      return correctPost(facts, { personId, postId: act.postId, post: act.post }, context);
    case 'end':
      return endPost(facts, { personId, postId: act.postId, on: act.on }, context);
  }
}
