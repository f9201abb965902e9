import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Spin } from 'antd';
import { useScreenCommand } from '../../../app/screen-commands';
import { EmptyState } from '../../../components/empty-state';
import { MasterDetail } from '../../../components/master-detail';
import { Page } from '../../../components/page';
import { usePlaces } from '../../communities/use-places';
import { CoordinationTabs } from '../coordination-tabs';
import { cardAddress, type CardAddress } from './card-address';
import { CommunityCard } from './community-card';
import { CommunityTree } from './community-tree';
import { NEW_PERSON, PersonDrawer } from './person/person-drawer';
import { useCommunity } from './use-community';
import '../../communities/communities.css';
import './parties.css';

/** The communities of the district at the left, the four parties of the chosen one beside. */
export function PartiesScreen() {
  const navigate = useNavigate();
  const places = usePlaces();
  const address = cardAddress(useSearch({ strict: false }));
  const data = useCommunity(places, address.at);
  const go = (next: CardAddress) => void navigate({ to: '/coordination', search: next as never });
  const register = () => go({ at: address.at, person: NEW_PERSON });
  useScreenCommand('new', () => data && register());
  return (
    <Page
      title="四位一体"
      part="社区"
      state={places && places.communities.length > 0 ? `${places.communities.length} 个社区` : undefined}
      action={
        data && (
          <Button type="primary" onClick={register}>
            登记人员
          </Button>
        )
      }
      more={
        data && (
          <>
            <Link to="/coordination/contacts" search={{ at: address.at } as never}>
              <Button>粘贴通讯录</Button>
            </Link>
            <Link to="/coordination/parties-list" search={{ at: address.at } as never}>
              <Button>四方成员名单</Button>
            </Link>
          </>
        )
      }
      fill
    >
      <div className="with-tabs">
        <CoordinationTabs />
        {!places ? (
          <Spin />
        ) : (
          <MasterDetail
            label="街道与社区"
            listWidth={260}
            list={<CommunityTree facts={places} chosen={data?.id ?? null} onChoose={at => go({ at })} />}
            detail={
              data ? (
                <CommunityCard
                  key={data.id}
                  data={data}
                  onPerson={person => go({ at: data.id, person })}
                  onRegister={(side, project) =>
                    go({ at: data.id, person: NEW_PERSON, side, ...(project === '' ? {} : { project }) })
                  }
                />
              ) : places.communities.length === 0 ? (
                <EmptyState
                  title="先登记街道和社区"
                  action={
                    <Link to="/projects">
                      <Button type="primary">去登记社区和小区</Button>
                    </Link>
                  }
                >
                  在“小区与业主”里登记好，这里就有每个社区的四方。
                </EmptyState>
              ) : address.at !== '' && data === undefined ? (
                <Spin />
              ) : (
                <EmptyState title="在左边选一个社区">可以输入社区、小区、人员的名称或拼音首字母查找。</EmptyState>
              )
            }
          />
        )}
      </div>
      {data && (
        <PersonDrawer
          data={data}
          address={address}
          onOpen={person => go({ at: data.id, person })}
          onClose={() => go({ at: data.id })}
        />
      )}
    </Page>
  );
}
