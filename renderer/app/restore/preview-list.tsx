import { showMoment } from '#shared/basics/moment';
import type { RestorePreview } from '#shared/ipc/contract';
import { Figure } from '../../components/figure';
import { contentWords } from './restore-view';

/** What the backup holds, and the entries that would be lost. */
export function PreviewList({ preview }: { preview: RestorePreview }) {
  return (
    <>
      <div className="figure-row">
        {contentWords(preview).map(({ label, value }) => (
          <Figure key={label} label={label} value={value} />
        ))}
      </div>
      {preview.losesLines.length > 0 && (
        <>
          <h3>会失去的记录</h3>
          <ul className="lost-lines">
            {preview.losesLines.map(line => (
              <li key={line.seq}>
                <span className="tabular muted">{showMoment(line.at)}</span> {line.words}
                <span className="muted">（{line.byName}）</span>
              </li>
            ))}
          </ul>
          {preview.loses > preview.losesLines.length && (
            <p className="muted">另有 {preview.loses - preview.losesLines.length} 条未列出。</p>
          )}
        </>
      )}
    </>
  );
}
