import { useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { caseDocuments, documentsAt, type CaseDocument } from '#shared/elections/case-documents';
import { stageOf, stageOfDocument } from '#shared/elections/stages';
import { EmptyState } from '../../../components/empty-state';
import { Section } from '../../../components/section';
import { useSession } from '../../../store/session';
import { CaseFrame } from '../case-frame';
import { DocumentView } from '../document-view';
import { exportDocuments } from '../document-work';
import { ExportBallotsButton } from '../export-ballots-button';
import { ExportDialog } from '../export-dialog';
import type { CaseData } from '../use-case';

/** The documents of the case: preview beside the list, print, Word files. */
export function DocumentsPanel({ data }: { readonly data: CaseData }) {
  const { row } = data;
  const { settings, practice } = useSession();
  const ready = documentsAt(row.body.stage);
  const { form: wanted } = useSearch({ strict: false }) as { form?: string };
  const [form, setForm] = useState<string | null>(wanted ?? ready[ready.length - 1]?.form ?? null);
  const [exporting, setExporting] = useState<readonly CaseDocument[] | null>(null);
  const chosen = ready.find(document => document.form === form) ?? ready[0];
  const source = useMemo(() => ({ ...data, bureau: settings }), [data, settings]);
  return (
    <CaseFrame
      data={data}
      part="documents"
      more={
        <>
          {data.facts.papers.printed > 0 && <ExportBallotsButton data={data} />}
          {ready.length > 1 && <Button onClick={() => setExporting(ready)}>导出全部文书</Button>}
        </>
      }
    >
      {chosen === undefined ? (
        <Section title="文书">
          <EmptyState title="还没有可以出具的文书">
            冻结业主清册以后，即可出具公示用的业主身份、人数和面积公告。
          </EmptyState>
        </Section>
      ) : (
        <div className="documents">
          <nav aria-label="文书">
            <ul>
              {caseDocuments.map(document => (
                <li key={document.form}>
                  <button
                    type="button"
                    className={document === chosen ? 'document-link document-here' : 'document-link'}
                    aria-current={document === chosen}
                    disabled={!ready.includes(document)}
                    onClick={() => setForm(document.form)}
                  >
                    {document.title}
                    <span className="rail-note">
                      {document.form}
                      {!ready.includes(document) &&
                        ` · “${stageOf(stageOfDocument(document.form) ?? 'filed').title}”后出具`}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </nav>
          <DocumentView document={chosen} source={source} onExport={() => setExporting([chosen])} />
        </div>
      )}
      {exporting && (
        <ExportDialog
          title={exporting.length === 1 ? `导出《${exporting[0]?.title ?? ''}》` : `导出 ${exporting.length} 份文书`}
          run={(folder, overwrite) =>
            exportDocuments(
              exporting.map(document => document.build(source, practice)),
              folder,
              overwrite,
            )
          }
          onClose={() => setExporting(null)}
        />
      )}
    </CaseFrame>
  );
}
