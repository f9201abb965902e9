import { Timeline } from 'antd';
import { laterEventTitles } from '#shared/elections/commands/later-event';
import { stageOf } from '#shared/elections/stages';
import { EmptyState } from '../../../components/empty-state';
import { Section } from '../../../components/section';
import { CaseFrame } from '../case-frame';
import { HandOver } from '../hand-over';
import { historyLines } from '../history-view';
import { LaterEventForm } from '../later-event-form';
import type { CaseData } from '../use-case';

/** How the case came here: stages, going back with reasons; what happened after certification; the hand-over of a 换届. */
export function HistoryPanel({ data }: { readonly data: CaseData }) {
  const { row } = data;
  const lines = historyLines(row.body);
  const nameOf = (id: string) => row.body.candidates.find(candidate => candidate.id === id)?.name ?? id;
  return (
    <CaseFrame data={data} part="history">
      <div className="split">
        <div>
          <Section title="经过">
            {lines.length === 0 ? (
              <EmptyState title="还没有经过">
                案件处于“{stageOf(row.body.stage).title}”；每进入或退回一个阶段，都会记在这里。
              </EmptyState>
            ) : (
              <Timeline
                items={lines.map(line => ({
                  color: line.back ? 'orange' : 'green',
                  content: (
                    <>
                      <span className="tabular muted">{line.at}</span> {line.words}
                      {line.reason && <div className="muted">理由：{line.reason}</div>}
                    </>
                  ),
                }))}
              />
            )}
          </Section>
        </div>
        <div>
          <Section title="确认后的变更" about="结果确认后不再修改，以后的事情逐项登记。">
            {row.body.laterEvents.length > 0 && (
              <ul className="later-events">
                {row.body.laterEvents.map(event => (
                  <li key={event.at + event.words}>
                    <span className="tabular">{event.day}</span> {laterEventTitles[event.kind]}
                    {event.until && `至 ${event.until}`}
                    {event.candidateId && `（${nameOf(event.candidateId)}）`}：{event.words}
                    {event.basis && <div className="muted">依据：{event.basis}</div>}
                  </li>
                ))}
              </ul>
            )}
            {row.body.certified ? (
              <LaterEventForm row={row} />
            ) : (
              <p className="muted">结果还没有确认；现在的改动请在相应阶段办理或退回。</p>
            )}
          </Section>
        </div>
      </div>
      {row.body.renewal && <HandOver row={row} renewal={row.body.renewal} />}
    </CaseFrame>
  );
}
