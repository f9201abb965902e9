import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import type { CaseRow } from '#shared/elections/case-row';
import { addLaterEvent, laterEventTitles } from '#shared/elections/commands/later-event';
import type { LaterEvent } from '#shared/elections/election-case';
import { commandContext } from '../../store/session';
import { DayInput } from './day-input';
import { runCommand } from './run-command';

/** What happened after the result was certified: a new event with its basis, never a change of the result. */
export function LaterEventForm({ row }: { readonly row: CaseRow }) {
  const [day, setDay] = useState('');
  const [kind, setKind] = useState<LaterEvent['kind']>('seat-ended');
  const [words, setWords] = useState('');
  const [basis, setBasis] = useState('');
  const save = async () => {
    if (!(await runCommand(addLaterEvent(row, { day, kind, words, basis }, commandContext()), '已登记'))) return;
    setWords('');
    setBasis('');
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
        <Button onClick={() => void save()} disabled={words.trim() === '' || day === ''}>
          登记变更
        </Button>
      </div>
    </Form>
  );
}
