import { showArea } from '#shared/basics/area';
import type { ElectionCase } from '#shared/elections/election-case';
import type { FigureColumn } from '#shared/elections/tally/heads-behind';
import type { MatterResult, TallyResult } from '#shared/elections/tally/tally-result';
import { MiniBar } from '../../charts/mini-bar';
import { ThresholdBar } from '../../charts/threshold-bar';
import { barsOf, candidateLines, candidateWhole, figureLines } from './count-view';
import { group } from './figures';

interface MatterPictureProps {
  readonly matter: MatterResult;
  readonly result: TallyResult;
  readonly election: ElectionCase;
  readonly onOpen: (title: string, column: FigureColumn) => void;
}

/** One matter: its bars against their marks, its figures, and why. */
export function MatterPicture({ matter, result, election, onOpen }: MatterPictureProps) {
  return (
    <>
      <div className="bars">
        {barsOf(matter, result).map(({ id, ...bar }) => (
          <ThresholdBar key={id} {...bar} />
        ))}
      </div>
      {matter.kind === 'election' && <Candidates matter={matter} result={result} election={election} onOpen={onOpen} />}
      <table className="count-table">
        <thead>
          <tr>
            <th scope="col">{matter.kind === 'election' ? '参与' : '表决'}</th>
            <th scope="col">人数（人）</th>
            <th scope="col">面积（㎡）</th>
          </tr>
        </thead>
        <tbody>
          {figureLines(matter, result.base).map(({ title, column, weight }) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              <td>
                <button type="button" className="plain-button" onClick={() => onOpen(title, column)}>
                  {group(weight.heads)}
                </button>
              </td>
              <td>{showArea(weight.area)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="explain">
        {matter.explain.map(one => (
          <li key={one.rule} className={one.met ? 'explain-met' : 'explain-missed'}>
            {one.words}
          </li>
        ))}
      </ul>
    </>
  );
}

type CandidatesProps = MatterPictureProps & { readonly matter: Extract<MatterResult, { kind: 'election' }> };

function Candidates({ matter, result, election, onOpen }: CandidatesProps) {
  const whole = candidateWhole(matter, result.ruleSet, result.base);
  return (
    <table className="count-table candidates-table">
      <thead>
        <tr>
          <th scope="col">候选人</th>
          <th scope="col" colSpan={2}>
            得票人数（人）
          </th>
          <th scope="col" colSpan={2}>
            得票面积（㎡）
          </th>
          <th scope="col">名次</th>
          <th scope="col">现状</th>
        </tr>
      </thead>
      <tbody>
        {candidateLines(matter, election).map(line => (
          <tr key={line.id}>
            <th scope="row">
              <span className="candidate-number">{line.number}</span>
              {line.name}
            </th>
            <td className="bar-cell">
              <MiniBar label={`${line.name}得票人数`} value={line.heads} whole={whole.heads} need={line.needHeads} />
            </td>
            <td>
              <button
                type="button"
                className="plain-button"
                onClick={() => onOpen(`选 ${line.name}`, { candidate: line.id })}
              >
                {group(line.heads)}
              </button>
            </td>
            <td className="bar-cell">
              <MiniBar label={`${line.name}得票面积`} value={line.area} whole={whole.area} need={line.needArea} />
            </td>
            <td>{showArea(line.area)}</td>
            <td>{line.rank ?? '—'}</td>
            <td className="outcome">{line.outcome}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
