import { Tag } from 'antd';
import { showArea } from '#shared/basics/area';
import type { ElectionCase } from '#shared/elections/election-case';
import type {
  ElectionResult,
  MatterResult,
  QuestionResult,
  TallyResult,
  Weight,
} from '#shared/elections/tally/tally-result';
import { Section } from '../../components/section';
import { group } from './turnout-view';

interface ResultSectionProps {
  readonly result: TallyResult;
  readonly election: ElectionCase;
}

/** Every matter with its figures and the sentence that explains each threshold. */
export function ResultSection({ result, election }: ResultSectionProps) {
  return result.matters.map(matter => (
    <Section
      key={matter.id}
      title={election.matters.find(({ id }) => id === matter.id)?.title ?? matter.id}
      action={<Outcome matter={matter} />}
    >
      {matter.kind === 'election' ? <Candidates matter={matter} election={election} /> : <Question matter={matter} />}
      <ul className="explain">
        {matter.explain.map(one => (
          <li key={one.rule + one.words} className={one.met ? 'explain-met' : 'explain-missed'}>
            {one.words}
          </li>
        ))}
      </ul>
    </Section>
  ));
}

function Outcome({ matter }: { readonly matter: MatterResult }) {
  if (matter.kind !== 'election')
    return <Tag color={matter.passed ? 'success' : 'error'}>{matter.passed ? '通过' : '未通过'}</Tag>;
  const words = `当选 ${matter.elected.length} 人，应选 ${matter.seats} 人`;
  return (
    <>
      <Tag color={matter.vacancies === 0 ? 'success' : 'warning'}>{words}</Tag>
      {matter.tied.length > 0 && <Tag color="warning">末位并列 {matter.tied.length} 人</Tag>}
    </>
  );
}

function Question({ matter }: { readonly matter: QuestionResult }) {
  const lines: readonly [string, Weight][] = [
    ['参与表决', matter.participating],
    ['同意', matter.yes],
    ['反对', matter.no],
    ['弃权', matter.abstain],
  ];
  return (
    <table className="figures-table">
      <thead>
        <tr>
          <th scope="col">表决</th>
          <th scope="col">人数（人）</th>
          <th scope="col">面积（㎡）</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(([title, weight]) => (
          <tr key={title}>
            <th scope="row">{title}</th>
            <td>{group(weight.heads)}</td>
            <td>{showArea(weight.area)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Candidates({ matter, election }: { readonly matter: ElectionResult; readonly election: ElectionCase }) {
  const names = new Map(election.candidates.map(candidate => [candidate.id, candidate.name]));
  const ranked = [...matter.candidates].sort((a, b) => (a.rank ?? 999) - (b.rank ?? 999) || b.heads - a.heads);
  return (
    <table className="figures-table">
      <thead>
        <tr>
          <th scope="col">候选人</th>
          <th scope="col">得票人数（人）</th>
          <th scope="col">得票面积（㎡）</th>
          <th scope="col">名次</th>
          <th scope="col">结果</th>
        </tr>
      </thead>
      <tbody>
        {ranked.map(candidate => (
          <tr key={candidate.id}>
            <th scope="row">
              {candidate.id} {names.get(candidate.id) ?? ''}
            </th>
            <td>{group(candidate.heads)}</td>
            <td>{showArea(candidate.area)}</td>
            <td>{candidate.rank ?? '—'}</td>
            <td>
              {candidate.elected
                ? '当选'
                : matter.tied.includes(candidate.id)
                  ? '末位并列'
                  : candidate.qualified
                    ? '未当选'
                    : '未达票数'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
