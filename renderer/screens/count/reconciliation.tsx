import { invalidReason } from '#shared/documents/forms/invalid-reasons';
import type { PaperCount } from '#shared/elections/paper-count';
import { papersWords } from '#shared/elections/papers-words';
import type { TallyResult } from '#shared/elections/tally/tally-result';
import { group } from './figures';
import type { PaperColumn } from './papers-behind';

interface ReconciliationProps {
  readonly papers: PaperCount;
  readonly ballots: TallyResult['ballots'];
  readonly onOpen: (column: PaperColumn) => void;
}

/** 制发 = 送达 + 未送达; 回收 = 有效 + 无效. A difference is said beneath. */
export function Reconciliation({ papers, ballots, onOpen }: ReconciliationProps) {
  const cell = (title: string, value: number, column: PaperColumn) => (
    <button type="button" className="paper-cell" onClick={() => onOpen(column)}>
      <span>{title}</span>
      <strong>{group(value)}</strong>
    </button>
  );
  const problems = papersWords(papers);
  const reasons = Object.entries(ballots.byReason);
  return (
    <section className="reconciliation" aria-label="选票对账（张）">
      <div className="papers-line">
        {cell('制发', papers.printed, 'printed')}
        <span aria-hidden>=</span>
        {cell('送达', papers.delivered, 'delivered')}
        <span aria-hidden>+</span>
        {cell('未送达', papers.undelivered, 'undelivered')}
        {papers.unregistered > 0 && (
          <>
            <span aria-hidden>+</span>
            {cell('未登记', papers.unregistered, 'unregistered')}
          </>
        )}
        <span className="papers-gap" />
        {cell('回收', ballots.received, 'returned')}
        <span aria-hidden>=</span>
        {cell('有效', ballots.valid, 'valid')}
        <span aria-hidden>+</span>
        {cell('无效', ballots.invalid, 'invalid')}
      </div>
      {reasons.length > 0 && (
        <p className="papers-words">
          无效原因：{reasons.map(([code, count]) => `${invalidReason(code)} ${count} 张`).join('，')}
        </p>
      )}
      {problems.map(words => (
        <p key={words} className="papers-words finding-warns">
          {words}
        </p>
      ))}
    </section>
  );
}
