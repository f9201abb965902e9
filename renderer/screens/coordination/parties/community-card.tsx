import { useMemo } from 'react';
import { dayOf } from '#shared/basics/dates';
import type { PlaceFacts } from '#shared/communities/place-facts';
import { committeeRoster } from '#shared/coordination/committee-roster';
import { Section } from '../../../components/section';
import { useRows } from '../../../store/use-rows';

interface CommunityCardProps {
  readonly facts: PlaceFacts;
  readonly communityId: string;
}

/** The four parties of one community (FW-1). */
export function CommunityCard({ facts, communityId }: CommunityCardProps) {
  const people = useRows('people', { communityId });
  const elections = useRows('elections');
  const community = facts.communities.find(({ id }) => id === communityId)?.body;
  const projects = useMemo(() => {
    if (!people || !elections) return [];
    const today = dayOf(new Date());
    return facts.projects
      .filter(({ body }) => body.communityId === communityId)
      .map(({ id, body }) => ({
        id,
        name: body.name,
        company: facts.companies.find(company => company.id === body.companyId)?.body.name ?? '没有物业服务企业',
        members: committeeRoster(id, { elections, people }, today),
      }));
  }, [facts, communityId, people, elections]);
  if (!community) return null;
  return (
    <>
      <Section title={community.name} about="社区党组织领导下，居民委员会、业主委员会、物业服务企业共商事务。">
        <p>社区党组织：{community.partyName || '没有登记'}</p>
        <p>居（村）民委员会：{community.committeeName || '没有登记'}</p>
      </Section>
      {projects.map(project => (
        <Section key={project.id} title={project.name}>
          <p>物业服务企业：{project.company}</p>
          <p>
            业主委员会：
            {project.members.length === 0
              ? '没有登记业主委员会成员'
              : project.members.map(member => `${member.post} ${member.name}`).join('，')}
          </p>
        </Section>
      ))}
    </>
  );
}
