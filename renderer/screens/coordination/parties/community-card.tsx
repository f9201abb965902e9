import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { Side } from '#shared/coordination/sides';
import { Section } from '../../../components/section';
import { cardTables, formerLines, termWords, type SideLines } from './card-view';
import { CommunityHead } from './community-head';
import { PartyTable } from './party-table';
import { RecentLife } from './recent-life';
import { ResponsibilityList } from './responsibility-list';
import type { CommunityData } from './use-community';

interface CommunityCardProps {
  readonly data: CommunityData;
  readonly onPerson: (personId: string) => void;
  readonly onRegister: (side: Side, projectId: string) => void;
}

/** All of a community: the four parties, each project, those whom it calls, who answers for what, its recent life. */
export function CommunityCard({ data, onPerson, onRegister }: CommunityCardProps) {
  const { community, places, members, elections, facts } = data;
  const tables = cardTables(members, { party: community.partyName, residents: community.committeeName });
  const register = ({ side, projectId }: SideLines) => onRegister(side, projectId);
  const projects = places.projects
    .filter(({ body }) => body.communityId === data.id)
    .sort((a, b) => a.body.name.localeCompare(b.body.name, 'zh-CN'));
  const former = formerLines(facts.people, members, facts.today);
  const table = (label: string, lines: readonly SideLines[]) => (
    <PartyTable {...{ data, label, lines, onPerson }} onRegister={register} />
  );
  return (
    <>
      <CommunityHead data={data} onFill={({ side, projectId }) => onRegister(side, projectId)} />
      <div className="card-columns">
        <RecentLife data={data} />
        <Section title="社区党组织和居民委员会" flush>
          {table('社区党组织和居民委员会', tables.community)}
        </Section>
        {projects.map(({ id, body }) => {
          const company = places.companies.find(row => row.id === body.companyId)?.body.name ?? '没有物业服务企业';
          const term = termWords(id, elections, facts.today);
          return (
            <Section
              key={id}
              title={body.name}
              flush
              about={
                term.words && (
                  <>
                    {term.electionId === '' ? (
                      term.words
                    ) : (
                      <Link to={`/elections/${term.electionId}`}>{term.words}</Link>
                    )}
                    {term.due !== '' && <span className={`term-${term.tone}`}>；{term.due}</span>}
                  </>
                )
              }
            >
              {table(body.name, tables.projectLines(id, company))}
            </Section>
          );
        })}
        <Section title="街道、部门和业主代表" about="物业管理联席会议召集的各方。" flush>
          {table('街道、部门和业主代表', tables.called)}
        </Section>
        <ResponsibilityList data={data} />
        {former.length > 0 && (
          <Section title={`曾任人员 ${former.length} 人`}>
            <ul className="plain-list former-list">
              {former.map(line => (
                <li key={line.id}>
                  <Button type="link" size="small" className="cell-link" onClick={() => onPerson(line.id)}>
                    {line.name}
                  </Button>
                  <span className="muted">{line.words}</span>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
    </>
  );
}
