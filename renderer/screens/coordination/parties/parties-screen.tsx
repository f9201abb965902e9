import { useNavigate, useSearch } from '@tanstack/react-router';
import { Spin } from 'antd';
import { EmptyState } from '../../../components/empty-state';
import { MasterDetail } from '../../../components/master-detail';
import { Page } from '../../../components/page';
import { usePlaces } from '../../communities/use-places';
import { CoordinationTabs } from '../coordination-tabs';
import { CommunityCard } from './community-card';
import { CommunityTree } from './community-tree';
import '../../communities/communities.css';

/** The communities of the district at the left, the four parties of the chosen one beside. */
export function PartiesScreen() {
  const navigate = useNavigate();
  const facts = usePlaces();
  const { at } = useSearch({ strict: false }) as { at?: unknown };
  const go = (id: string) => void navigate({ to: '/coordination', search: { at: id } as never });
  const chosen = facts?.communities.find(({ id }) => id === at);
  return (
    <Page
      title="四位一体"
      part="社区"
      state={facts && facts.communities.length > 0 ? `${facts.communities.length} 个社区` : undefined}
      fill
    >
      <div className="with-tabs">
        <CoordinationTabs />
        {!facts ? (
          <Spin />
        ) : (
          <MasterDetail
            label="街道与社区"
            listWidth={280}
            list={<CommunityTree facts={facts} chosen={chosen?.id ?? null} onChoose={go} />}
            detail={
              chosen ? (
                <CommunityCard key={chosen.id} facts={facts} communityId={chosen.id} />
              ) : facts.communities.length === 0 ? (
                <EmptyState title="先登记街道和社区">
                  在“小区与业主”里登记街道、社区和小区，这里就有它们的四方。
                </EmptyState>
              ) : (
                <EmptyState title="在左边选一个社区">可以输入社区、小区的名称或拼音首字母查找。</EmptyState>
              )
            }
          />
        )}
      </div>
    </Page>
  );
}
