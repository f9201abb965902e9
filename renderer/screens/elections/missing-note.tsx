import { Alert } from 'antd';
import { missingWords } from './case-rail-view';
import type { CaseData } from './use-case';

/** What still has to be true before the case can go on; nothing when it can. */
export function MissingNote({ data }: { readonly data: CaseData }) {
  const missing = missingWords(data.facts);
  if (missing.length === 0) return null;
  return (
    <Alert
      className="panel-note"
      type="info"
      showIcon
      title="进入下一阶段之前还需要"
      description={
        <ul className="missing">
          {missing.map(words => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      }
    />
  );
}
