import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Spin } from 'antd';
import { useScreenCommand } from '../../app/screen-commands';
import { EmptyState } from '../../components/empty-state';
import { MasterDetail } from '../../components/master-detail';
import { Page } from '../../components/page';
import { CommunityDetail } from './community-detail';
import { choiceKey, choiceOfKey, type PlaceChoice } from './place-choice';
import { newPlaceActs } from './new-place-view';
import { PlaceTree } from './place-tree';
import { ProjectDetail } from './project-detail';
import { ProjectsTabs } from './projects-tabs';
import { StreetDetail } from './street-detail';
import { usePlaces } from './use-places';
import './communities.css';

/** The district's places: the tree at the left, what is chosen in it beside. */
export function ProjectsScreen() {
  const navigate = useNavigate();
  const facts = usePlaces();
  const { at } = useSearch({ strict: false }) as { at?: unknown };
  const choice = choiceOfKey(at);
  const go = (next: PlaceChoice | null) =>
    void navigate({ to: '/projects', search: (next ? { at: choiceKey(next) } : {}) as never });
  const acts = facts ? newPlaceActs(facts, choice) : [];
  const [main, ...others] = acts;
  useScreenCommand('new', () => {
    if (main) go(main.choice);
  });

  return (
    <Page
      title="小区与业主"
      part="街道、社区与小区"
      state={facts && facts.projects.length > 0 ? `${facts.projects.length} 个小区` : undefined}
      action={
        main && (
          <Button type="primary" onClick={() => go(main.choice)}>
            {main.title}
          </Button>
        )
      }
      more={others.map(act => (
        <Button key={act.title} onClick={() => go(act.choice)}>
          {act.title}
        </Button>
      ))}
      fill
    >
      <div className="with-tabs">
        <ProjectsTabs />
        {!facts ? (
          <Spin />
        ) : (
          <MasterDetail
            label="街道、社区与小区"
            list={
              <PlaceTree
                facts={facts}
                chosen={choice?.act === 'show' ? choiceKey(choice) : null}
                onChoose={key => go(choiceOfKey(key))}
              />
            }
            detail={<Chosen key={choice ? choiceKey(choice) : ''} choice={choice} facts={facts} go={go} />}
          />
        )}
      </div>
    </Page>
  );
}

interface ChosenProps {
  readonly choice: PlaceChoice | null;
  readonly facts: NonNullable<ReturnType<typeof usePlaces>>;
  readonly go: (choice: PlaceChoice | null) => void;
}

function Chosen({ choice, facts, go }: ChosenProps) {
  const known = choice?.act === 'new' || (choice && facts[choice.kind].some(row => row.id === choice.id));
  if (!choice || !known) {
    return facts.streets.length === 0 ? (
      <EmptyState title="先登记街道，再登记社区和小区">
        点右上角“新建街道”。登记好小区之后，就可以导入它的业主清册。
      </EmptyState>
    ) : (
      <EmptyState title="在左边选一个小区">可以输入名称或拼音首字母查找；选中后在这里查看和修改。</EmptyState>
    );
  }
  const id = choice.act === 'show' ? choice.id : null;
  const parentId = choice.act === 'new' ? choice.parentId : '';
  const done = (saved: string | null) => go(saved === null ? null : { act: 'show', kind: choice.kind, id: saved });
  if (choice.kind === 'streets') return <StreetDetail facts={facts} id={id} onDone={done} />;
  if (choice.kind === 'communities') {
    return <CommunityDetail facts={facts} id={id} streetId={parentId} onDone={done} />;
  }
  return <ProjectDetail facts={facts} id={id} communityId={parentId} onDone={done} />;
}
