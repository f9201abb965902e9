import { Link } from '@tanstack/react-router';
import { Button, Form, Input, Tag } from 'antd';
import { useState } from 'react';
import type { PlaceFacts } from '#shared/communities/place-facts';
import { exitTitles, recordOutcome, type TopicExit } from '#shared/coordination/commands/topic-exits';
import type { TopicRow } from '#shared/coordination/commands/topic-draft';
import { enforcementLetter } from '#shared/documents/forms/overdue-letter';
import { stageOf } from '#shared/elections/stages';
import { Section } from '../../../components/section';
import { commandContext, useSession } from '../../../store/session';
import { useRow } from '../../../store/use-rows';
import { DayInput } from '../../elections/day-input';
import { runCommand } from '../../elections/run-command';
import { LetterButtons } from './letter-buttons';
import { placeNames } from './place-names';

interface ExitListProps {
  readonly row: TopicRow;
  readonly places: PlaceFacts;
  readonly today: string;
}

/** Where the topic was handed to, and what came of it. Absent while it was handed nowhere. */
export function ExitList({ row, places, today }: ExitListProps) {
  const { exits } = row.body;
  if (exits.length === 0) return null;
  return (
    <Section title="转出" about="有结果后才能办结" flush>
      <ul className="plain-list exit-list">
        {exits.map(exit => (
          <li key={exit.id}>
            <div className="duty-head">
              <b>{exitTitles[exit.kind]}</b>
              <span className="duty-text">
                {exit.on} {exit.words}
              </span>
              {exit.outcome ? <Tag color="success">有结果</Tag> : <Tag color="processing">等结果</Tag>}
            </div>
            {exit.outcome && (
              <p>
                {exit.outcomeOn} {exit.outcome}
              </p>
            )}
            {exit.kind === 'owners-vote' && <VoteLink caseId={exit.refId} />}
            {exit.kind === 'enforcement' && <EnforcementActs row={row} exit={exit} places={places} today={today} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The case that decides, and how far it is; its certified result comes back by itself. */
function VoteLink({ caseId }: { readonly caseId: string }) {
  const election = useRow('elections', caseId);
  if (!election) return null;
  return (
    <p className="muted">
      <Link to={`/elections/${caseId}`}>{election.body.title}</Link>：{stageOf(election.body.stage).title}
    </p>
  );
}

function EnforcementActs({ row, exit, places, today }: ExitListProps & { readonly exit: TopicExit }) {
  const { settings, practice } = useSession();
  const [on, setOn] = useState(today);
  const [outcome, setOutcome] = useState('');
  const project = places.projects.find(each => each.id === row.body.projectId);
  const [agency = '', ...facts] = exit.words.split('，');
  const save = () => runCommand(recordOutcome(row, { exitId: exit.id, on, outcome }, commandContext()), '回复已登记');
  return (
    <>
      <div className="duty-acts">
        <LetterButtons
          name="移送函"
          model={() =>
            enforcementLetter({
              topic: row.body,
              agency,
              words: facts.join('，'),
              on: exit.on,
              place: placeNames(places).full(row.body),
              address: project?.body.address ?? '',
              bureau: settings.bureau,
              practice,
            })
          }
        />
      </div>
      {exit.outcome === '' && (
        <Form layout="vertical" component="div" className="exit-form">
          <Form.Item label="对方回复" htmlFor={`exit-${exit.id}`}>
            <Input
              id={`exit-${exit.id}`}
              maxLength={300}
              value={outcome}
              onChange={event => setOutcome(event.target.value)}
              onPressEnter={() => void save()}
            />
          </Form.Item>
          <Form.Item label="回复日期" htmlFor={`exit-day-${exit.id}`}>
            <DayInput id={`exit-day-${exit.id}`} value={on} onChange={setOn} />
          </Form.Item>
          <Button onClick={() => void save()} disabled={outcome.trim() === ''}>
            登记回复
          </Button>
        </Form>
      )}
    </>
  );
}
