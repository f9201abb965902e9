import { Input } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { QuarterReport } from '#shared/coordination/quarter-report';
import { saveQuarterReport } from '#shared/coordination/quarter-report';
import { showRefusal } from '../../../app/refusal-notice';
import { commit } from '../../../store/commit';

/** Typing pauses this long before the words are kept: often enough that a power cut costs a sentence at most. */
const PAUSE_MS = 800;

const parts = [
  { key: 'work', label: '主要做法', hint: '本季度做了什么，哪些街道、社区的做法值得推广' },
  { key: 'problems', label: '存在问题', hint: '逾期、三公开缺项、业主意见集中的问题' },
  { key: 'next', label: '下季度安排', hint: '谁、什么时候、做到什么程度' },
] as const;

interface ReportWordsFormProps {
  /** As stored; the form is made anew for another quarter. */
  readonly report: QuarterReport;
}

/** What the officer writes about the quarter; kept while typing. */
export function ReportWordsForm({ report }: ReportWordsFormProps) {
  const [words, setWords] = useState(report);
  const [state, setState] = useState<'kept' | 'typing' | 'refused'>('kept');
  const kept = useRef(report);
  const typed = useRef(words);
  useEffect(() => {
    typed.current = words;
    if (words === kept.current) return undefined;
    const timer = setTimeout(() => void keep(words, kept).then(setState), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [words]);
  // Leaving the page keeps what was typed last.
  useEffect(() => () => void (typed.current === kept.current || keep(typed.current, kept)), []);
  return (
    <div className="report-words">
      {parts.map(({ key, label, hint }) => (
        <label key={key} className="report-part">
          <span>{label}</span>
          <Input.TextArea
            value={words[key]}
            maxLength={4000}
            autoSize={{ minRows: 4, maxRows: 10 }}
            placeholder={hint}
            onChange={event => {
              setState('typing');
              setWords({ ...words, [key]: event.target.value });
            }}
          />
        </label>
      ))}
      <p className="muted">
        <span role="status">{stateWords[state]}</span>。请不要写姓名、电话：报告要报送市里。
      </p>
    </div>
  );
}

const stateWords = { kept: '已保存', typing: '正在输入，停下即保存', refused: '没有保存' } as const;

async function keep(words: QuarterReport, kept: { current: QuarterReport }): Promise<'kept' | 'refused'> {
  kept.current = words;
  const draft = saveQuarterReport(words);
  const answer = draft.ok ? await commit(draft.value) : draft;
  if (answer.ok) return 'kept';
  showRefusal(answer.refusal);
  return 'refused';
}
