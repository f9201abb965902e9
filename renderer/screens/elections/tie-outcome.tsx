import { Checkbox, Form, Input } from 'antd';
import type { Certification, ElectionCase } from '#shared/elections/election-case';
import { optionDefinitions, settingWords } from '#shared/elections/options';
import type { ElectionResult } from '#shared/elections/tally/tally-result';

interface TieOutcomeProps {
  readonly election: ElectionCase;
  readonly result: ElectionResult;
  readonly value: Certification['tieOutcome'];
  readonly onChange: (value: Certification['tieOutcome']) => void;
}

/** How the tie at the last seat was settled, if it was; otherwise the seat stays vacant (A9-6). */
export function TieOutcome({ election, result, value, onChange }: TieOutcomeProps) {
  const rule = optionDefinitions.find(option => option.key === 'tie');
  const names = new Map(election.candidates.map(candidate => [candidate.id, candidate.name]));
  const given = value ?? { elected: [], words: '' };
  const set = (next: NonNullable<Certification['tieOutcome']>) =>
    onChange(next.elected.length === 0 && next.words === '' ? null : next);
  return (
    <Form.Item
      label={`末位并列（按设定：${rule ? settingWords(rule, election.options) : ''}）`}
      extra={`还有 ${result.vacancies} 个名额；尚未处理的可以留空，名额先空缺。`}
    >
      <Checkbox.Group
        aria-label="并列者中当选的"
        value={given.elected}
        onChange={elected => set({ ...given, elected })}
        options={result.tied.map(id => ({ value: id, label: `${id} ${names.get(id) ?? ''}` }))}
      />
      <Input.TextArea
        aria-label="并列处理经过"
        rows={2}
        maxLength={300}
        placeholder="例如：6 月 22 日由监票人主持抽签，抽签记录存档"
        value={given.words}
        onChange={event => set({ ...given, words: event.target.value })}
      />
    </Form.Item>
  );
}
