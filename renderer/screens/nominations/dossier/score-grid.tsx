import { Checkbox } from 'antd';
import type { KeyboardEvent } from 'react';
import type { ScoreFault } from '#shared/nominations/scoring/score-faults';
import { pointsText } from '#shared/nominations/scoring/points-text';
import { scoreLevelIds, scoreLevels, type ScoreLevel, type ScoreSheet } from '#shared/nominations/score-sheet';
import type { LevelScores } from '#shared/nominations/scoring/total-of';
import { refusalWords } from '#shared/text/refusals';
import { cellAfter, type ScoreEntry } from './score-part-view';

interface ScoreGridProps {
  readonly sheet: ScoreSheet;
  /** As stored; the level that is filled in is shown from `entries`. */
  readonly scores: LevelScores;
  readonly level: ScoreLevel;
  readonly entries: readonly ScoreEntry[];
  readonly faults: readonly ScoreFault[];
  readonly editable: boolean;
  readonly onChange: (item: string, patch: Partial<ScoreEntry>) => void;
}

/** The sheet (D8): three levels side by side, one of them typed. Enter and arrows go down and up, Tab goes on in the line. */
export function ScoreGrid({ sheet, scores, level, entries, faults, editable, onChange }: ScoreGridProps) {
  const move = (event: KeyboardEvent<HTMLInputElement>, row: number, column: string) => {
    if (event.nativeEvent.isComposing) return;
    const to = cellAfter(event.key, row, sheet.items.length);
    if (to === null) return;
    event.preventDefault();
    const cell = event.currentTarget.closest('table')?.querySelector<HTMLInputElement>(`[data-cell="${to}-${column}"]`);
    cell?.focus();
    cell?.select();
  };
  const given = (of: ScoreLevel, item: string) => scores[of]?.scores.find(score => score.item === item) ?? null;
  return (
    <div className="score-grid" role="region" aria-label="评分表" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">序号</th>
            <th scope="col">考评内容和标准</th>
            <th scope="col" className="number-cell">
              分值
            </th>
            {scoreLevelIds.map(each => (
              <th scope="col" key={each} className={each === level ? 'number-cell score-own' : 'number-cell'}>
                {scoreLevels[each]}
              </th>
            ))}
            <th scope="col">扣分原因</th>
            <th scope="col">佐证页码</th>
          </tr>
        </thead>
        <tbody>
          {sheet.items.map((item, at) => {
            const entry = entries[at];
            const fault = faults.find(each => each.item === item.id);
            const others = scoreLevelIds
              .filter(each => each !== level)
              .map(each => given(each, item.id))
              .filter(score => score !== null && score.reason !== '');
            const first = at === 0 || sheet.items[at - 1]?.group !== item.group;
            const field = (column: 'points' | 'reason' | 'pages', label: string) => (
              <input
                data-cell={`${at}-${column}`}
                className={`score-${column}`}
                aria-label={`${item.item}：${label}`}
                aria-invalid={fault !== undefined}
                value={entry?.[column] ?? ''}
                maxLength={column === 'reason' ? 300 : column === 'pages' ? 60 : 8}
                inputMode={column === 'points' ? 'decimal' : 'text'}
                onChange={event => onChange(item.id, { [column]: event.target.value })}
                onKeyDown={event => move(event, at, column)}
              />
            );
            return (
              <tr key={item.id} className={[first ? 'score-first' : '', item.veto ? 'score-veto' : ''].join(' ')}>
                <td className="tabular muted">{at + 1}</td>
                <td>
                  <span className="score-item">
                    {first && <b>{item.group}</b>}
                    {item.item}
                  </span>
                  <span className="score-content">
                    {item.content}
                    {item.rule && <i>{item.rule}</i>}
                  </span>
                </td>
                <td className="number-cell">{item.veto && item.points === 0 ? '否决' : pointsText(item.points)}</td>
                {scoreLevelIds.map(each => {
                  const score = given(each, item.id);
                  const own = each === level;
                  const differs =
                    !own &&
                    score?.points != null &&
                    entry !== undefined &&
                    entry.points !== '' &&
                    String(score.points / 100) !== entry.points;
                  return (
                    <td
                      key={each}
                      className={`number-cell${own ? ' score-own' : ''}${differs ? ' score-differs' : ''}`}
                    >
                      {own && editable ? (
                        item.veto ? (
                          <Checkbox
                            aria-label={`${item.item}：适用一票否决`}
                            checked={entry?.vetoed ?? false}
                            onChange={event =>
                              onChange(item.id, { vetoed: event.target.checked, points: entry?.points || '0' })
                            }
                          >
                            适用
                          </Checkbox>
                        ) : (
                          field('points', `${scoreLevels[level]}得分`)
                        )
                      ) : (
                        shown(score, item.veto)
                      )}
                    </td>
                  );
                })}
                <td>
                  {editable ? field('reason', '扣分原因') : entry?.reason}
                  {fault && <span className="score-fault">{faultText(fault)}</span>}
                  {others.map((score, index) => (
                    <span key={index} className="score-other">
                      {score?.reason}
                    </span>
                  ))}
                </td>
                <td>{editable ? field('pages', '佐证页码') : entry?.pages}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function shown(score: { readonly points: number | null; readonly vetoed: boolean } | null, veto: boolean): string {
  if (veto) return score?.vetoed ? '适用' : '—';
  return score?.points == null ? '—' : pointsText(score.points);
}

/** The words of a fault without the item's name, which stands in the line already. */
function faultText({ refusal: { at: _, ...refusal } }: ScoreFault): string {
  return refusalWords(refusal).words;
}
