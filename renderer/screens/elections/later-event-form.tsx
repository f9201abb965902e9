import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import type { CaseRow } from '#shared/elections/case-row';
import { addLaterEvent, laterEventTitles } from '#shared/elections/commands/later-event';
import type { LaterEvent } from '#shared/elections/election-case';
import { commandContext } from '../../store/session';
import { seatedMembers } from './committee-view';
import { DayInput } from './day-input';
import { runCommand } from './run-command';

/** What happened after the result was certified: a new event with its basis, never a change of the result. */
export function LaterEventForm({ row }: { readonly row: CaseRow }) {
  const [day, setDay] = useState('');
  const [kind, setKind] = useState<LaterEvent['kind']>('seat-ended');
  const [words, setWords] = useState('');
  const [basis, setBasis] = useState('');
  const [candidateId, setCandidateId] = useState<string>();
  const [until, setUntil] = useState('');
  const members = seatedMembers(row.body);
  const aboutMember = kind === 'seat-ended';
  const aboutTerm = kind === 'term-extended';
  const save = async () => {
    const input = {
      ...{ day, kind, words, basis },
      ...(aboutMember && candidateId ? { candidateId } : {}),
      ...(aboutTerm ? { until } : {}),
    };
    if (!(await runCommand(addLaterEvent(row, input, commandContext()), '已登记'))) return;
    setWords('');
    setBasis('');
    setCandidateId(undefined);
    setUntil('');
  };
  return (
    <Form layout="vertical" component="div">
      <div className="form-row">
        <Form.Item label="种类">
          <Select
            aria-label="种类"
            value={kind}
            onChange={setKind}
            options={Object.entries(laterEventTitles).map(([value, label]) => ({ value, label }))}
          />
        </Form.Item>
        <Form.Item label="发生日期" htmlFor="later-day">
          <DayInput id="later-day" value={day} onChange={setDay} />
        </Form.Item>
      </div>
      {aboutMember && (
        <Form.Item label="委员" extra="从这一天起，四位一体的名单里不再有他。">
          <Select
            aria-label="委员"
            placeholder="资格终止的委员"
            value={candidateId}
            onChange={setCandidateId}
            options={members.map(({ id, name }) => ({ value: id, label: name }))}
            notFoundContent="本届委员的资格都已终止"
          />
        </Form.Item>
      )}
      {aboutTerm && (
        <Form.Item label="延长至" htmlFor="later-until">
          <DayInput id="later-until" value={until} onChange={setUntil} />
        </Form.Item>
      )}
      <Form.Item label="内容" htmlFor="later-words">
        <Input.TextArea
          id="later-words"
          rows={2}
          maxLength={300}
          value={words}
          onChange={event => setWords(event.target.value)}
        />
      </Form.Item>
      <Form.Item label="依据" htmlFor="later-basis">
        <Input
          id="later-basis"
          maxLength={200}
          placeholder="条文或文件，例如 QD-40"
          value={basis}
          onChange={event => setBasis(event.target.value)}
        />
      </Form.Item>
      <div className="form-actions">
        <Button
          onClick={() => void save()}
          disabled={
            words.trim() === '' ||
            day === '' ||
            (aboutMember && candidateId === undefined) ||
            (aboutTerm && until === '')
          }
        >
          登记变更
        </Button>
      </div>
    </Form>
  );
}
