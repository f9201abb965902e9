import { Segmented } from 'antd';
import type { ElectionCase } from '#shared/elections/election-case';
import type { EntrySettings } from './use-entry-desk';

interface ReturnedWhenProps {
  readonly election: Pick<ElectionCase, 'meeting'>;
  readonly value: EntrySettings['returned'];
  readonly onChange: (value: EntrySettings['returned']) => void;
}

/** After the deadline the officer says of each batch whether its papers came back in time. */
export function ReturnedWhen({ election, value, onChange }: ReturnedWhenProps) {
  return (
    <div className="entry-returned">
      <span>投票已于 {election.meeting.votingUntil.replace('T', ' ')} 截止。正在录入的选票：</span>
      <Segmented
        aria-label="选票何时收回"
        value={value ?? ''}
        onChange={chosen => onChange(chosen === 'late' ? 'late' : 'in-time')}
        options={[
          { value: 'in-time', label: '截止前收回' },
          { value: 'late', label: '截止后收回（逾期无效）' },
        ]}
      />
    </div>
  );
}
