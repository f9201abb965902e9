import { useState } from 'react';
import { attachScans } from '#shared/elections/commands/attach-scans';
import { filingScans } from '#shared/elections/filing-attachments';
import { AttachmentList } from '../../components/attachments/attachment-list';
import { Section } from '../../components/section';
import { commandContext } from '../../store/session';
import { scanNote } from './filing-scans-view';
import { runCommand } from './run-command';
import type { CaseData } from './use-case';

/** Scans for the package, item by item of the list of attachments (domain.md B3): what has none goes on paper. */
export function FilingScans({ data: { row } }: { readonly data: CaseData }) {
  const items = filingScans(row.body);
  const [title, setTitle] = useState(items[0]?.title ?? '');
  const item = items.find(one => one.title === title) ?? items[0];
  return (
    <Section
      title="备案材料扫描件"
      about="有扫描件的随包提交，没有的交纸质原件。证件号码、电话等备案不要求的个人信息，请遮盖后再扫描。"
    >
      <div className="filing-scans">
        <nav aria-label="备案材料">
          <ul>
            {items.map(one => (
              <li key={one.title}>
                <button
                  type="button"
                  className={one === item ? 'document-link document-here' : 'document-link'}
                  aria-current={one === item}
                  onClick={() => setTitle(one.title)}
                >
                  {one.title}
                  <span className="rail-note">{scanNote(one)}</span>
                </button>
              </li>
            ))}
          </ul>
        </nav>
        {item && (
          <AttachmentList
            key={item.title}
            label={`“${item.title}”的扫描件`}
            value={item.files}
            onChange={files => runCommand(attachScans(row, { title: item.title, files }, commandContext()), '已保存')}
          />
        )}
      </div>
    </Section>
  );
}
