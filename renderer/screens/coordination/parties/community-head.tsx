import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { Vacancy } from '#shared/coordination/vacancies';
import { fourParties } from '#shared/coordination/sides';
import { ruleWords } from '#shared/text/rule-words';
import { Figure } from '../../../components/figure';
import { Section } from '../../../components/section';
import type { CommunityData } from './use-community';

interface CommunityHeadProps {
  readonly data: CommunityData;
  readonly onFill: (vacancy: Vacancy) => void;
}

/** The community at a glance: how many sit at the table, how many on two sides, what is missing. */
export function CommunityHead({ data, onFill }: CommunityHeadProps) {
  const { community, members, crossings, lacking } = data;
  const street = data.places.streets.find(({ id }) => id === community.streetId)?.body.name ?? '';
  const projects = data.places.projects.filter(({ body }) => body.communityId === data.id).length;
  const four = members.filter(({ side }) => (fourParties as readonly string[]).includes(side)).length;
  return (
    <Section title={community.name} about={`${street} · 社区党组织领导下，居委会、业委会、物业服务企业共商事务`}>
      <div className="figure-row">
        <Figure label="四方人员" value={String(four)} unit="人次" />
        <Figure label="联席会议其他参加方" value={String(members.length - four)} unit="人次" />
        <Figure
          label="双向进入、交叉任职"
          value={String(crossings.length)}
          unit="人"
          note={crossings.map(({ name }) => name).join('、')}
        />
        <Figure label="小区" value={String(projects)} unit="个" />
        <Figure label="缺位" value={String(lacking.length)} unit="项" tone={lacking.length > 0 ? 'warning' : 'good'} />
      </div>
      {lacking.length > 0 && (
        <ul className="vacancies" aria-label="缺位">
          {lacking.map(vacancy => (
            <li key={vacancy.key}>
              <span>
                {vacancy.words}
                {/^[A-Z]+-\d/.test(vacancy.rule) && !vacancy.rule.startsWith('FW') && (
                  <span className="muted">（{ruleWords(vacancy.rule)}）</span>
                )}
              </span>
              <Fill vacancy={vacancy} onFill={onFill} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Fill({ vacancy, onFill }: { vacancy: Vacancy; onFill: (vacancy: Vacancy) => void }) {
  if (vacancy.fill === 'election') return <Link to={`/elections/${vacancy.electionId}`}>去选举</Link>;
  if (vacancy.fill === 'company') return <Link to={`/projects?at=projects:${vacancy.projectId}`}>选择企业</Link>;
  return (
    <Button type="link" size="small" className="cell-link" onClick={() => onFill(vacancy)}>
      登记
    </Button>
  );
}
