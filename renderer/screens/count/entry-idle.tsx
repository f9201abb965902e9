import type { Matter } from '#shared/elections/election-case';
import type { EntryState } from './entry-keys';
import { invalidWords, voteWords } from './entry-view';

/** Between two papers: what was saved last, for a glance back at the paper. */
export function EntryIdle({
  saved,
  matters,
}: {
  readonly saved: EntryState | null;
  readonly matters: readonly Matter[];
}) {
  if (!saved) return <p className="entry-idle">输入选票上的编号，或用扫码枪扫描右上角的二维码。</p>;
  const invalid = invalidWords(saved);
  return (
    <div className="entry-idle">
      <p>
        选票 <strong>{saved.number}</strong> 已录入并写入日志{invalid === '' ? '' : `，整票无效：${invalid}`}。
      </p>
      <dl className="saved-paper">
        {matters.map((matter, index) => (
          <div key={matter.id}>
            <dt>
              {index + 1}. {matter.title}
            </dt>
            <dd>{voteWords(saved, matter) || '—'}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
