import { Button, Checkbox } from 'antd';
import { useMemo, useState } from 'react';
import { addDays, dayOf } from '#shared/basics/dates';
import type { Refusal, Result } from '#shared/basics/result';
import { reminderLetter } from '#shared/documents/forms/reminder-letter';
import { noteReminders, reminderLetters, type ReminderLetter } from '#shared/coordination/reminder-letters';
import { RefusalNotice } from '../../../app/refusal-notice';
import { Reading } from '../../../components/reading';
import { EmptyState } from '../../../components/empty-state';
import { MasterDetail } from '../../../components/master-detail';
import { Page } from '../../../components/page';
import { commit } from '../../../store/commit';
import { disclosureDigest } from '../../../store/queries/disclosure-digest';
import { useSession } from '../../../store/session';
import { useDigest } from '../../../store/use-digest';
import { usePlaces } from '../../communities/use-places';
import { DayInput } from '../../elections/day-input';
import { DocumentPreview } from '../../elections/document-preview';
import { exportDocuments, printDocuments } from '../../elections/document-work';
import { ExportDialog } from '../../elections/export-dialog';
import { coverageLines } from './coverage-view';
import { useSwitches } from './use-switches';
import '../../elections/elections.css';
import './disclosures.css';

/** Files that are written in one call to the main process. */
const BATCH = 50;

/** Days that a company has to reply, unless the officer says otherwise. */
const REPLY_DAYS = 10;

/** One letter for each company with a gap; any of them, or all, are printed or written at once. */
export function LettersScreen() {
  const places = usePlaces();
  const items = useDigest(disclosureDigest);
  const switches = useSwitches();
  const { settings, practice } = useSession();
  const today = dayOf(new Date());
  const [replyBy, setReplyBy] = useState<string>(addDays(today, REPLY_DAYS));
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [seen, setSeen] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [exporting, setExporting] = useState(false);
  const letters = useMemo(() => {
    if (!places || !items) return undefined;
    const coverage = coverageLines(places, items, today, switches).flatMap(line => line.coverage ?? []);
    return reminderLetters(places, coverage, switches);
  }, [places, items, today, switches]);
  const chosen = letters?.filter(({ companyId }) => !left.has(companyId)) ?? [];
  const shown = letters?.find(({ companyId }) => companyId === seen) ?? letters?.[0];
  const modelOf = (letter: ReminderLetter) =>
    reminderLetter({
      ...{ letter, bureau: settings.bureau, jurisdiction: settings.jurisdiction, switches },
      ...{ on: today, replyBy: (replyBy || today) as typeof today, practice },
    });

  /** Whether the letters may go out; says why not. */
  function ready(): boolean {
    const drafts = noteReminders(chosen, replyBy, today);
    setRefusal(drafts.ok ? null : drafts.refusal);
    return drafts.ok;
  }
  /** The audit log says of every letter that it was made. */
  async function note(): Promise<void> {
    const drafts = noteReminders(chosen, replyBy, today);
    if (!drafts.ok) return setRefusal(drafts.refusal);
    for (const draft of drafts.value) {
      const done = await commit(draft);
      if (!done.ok) return setRefusal(done.refusal);
    }
  }
  async function print() {
    if (!ready()) return;
    for (let at = 0; at < chosen.length; at += BATCH) await printDocuments(chosen.slice(at, at + BATCH).map(modelOf));
    await note();
  }
  async function write(folder: string, overwrite: boolean): Promise<Result<{ readonly path: string }>> {
    let answer: Result<{ readonly path: string }> = { ok: true, value: { path: folder } };
    for (let at = 0; at < chosen.length; at += BATCH) {
      answer = await exportDocuments(chosen.slice(at, at + BATCH).map(modelOf), folder, overwrite);
      if (!answer.ok) return answer;
    }
    await note();
    return answer;
  }
  function toggle(companyId: string, on: boolean) {
    const next = new Set(left);
    if (on) next.delete(companyId);
    else next.add(companyId);
    setLeft(next);
  }

  return (
    <Page
      crumbs={[
        { title: '四位一体', to: '/coordination' },
        { title: '三公开', to: '/coordination/disclosures' },
      ]}
      title="提醒函"
      state={
        letters && letters.length > 0 ? `选中 ${chosen.length} 家，共 ${letters.length} 家企业有缺项或过期` : undefined
      }
      more={
        letters &&
        letters.length > 0 && (
          <>
            <span className="reply-by">
              答复期限
              <DayInput label="答复期限" value={replyBy} onChange={setReplyBy} />
            </span>
            <Button disabled={chosen.length === 0} onClick={() => void print()}>
              打印
            </Button>
          </>
        )
      }
      action={
        <Button type="primary" disabled={chosen.length === 0} onClick={() => ready() && setExporting(true)}>
          导出 Word{chosen.length > 0 && `（${chosen.length} 份）`}
        </Button>
      }
      fill
    >
      {refusal && <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />}
      {!letters ? (
        <Reading />
      ) : letters.length === 0 ? (
        <EmptyState title="没有需要提醒的企业">各小区公示栏今天都没有缺项或过期的内容。</EmptyState>
      ) : (
        <MasterDetail
          label="需要提醒的物业企业"
          listWidth={340}
          list={
            <ul className="plain-list letter-list">
              {letters.map(letter => (
                <li key={letter.companyId} className={letter === shown ? 'letter-here' : ''}>
                  <Checkbox
                    aria-label={`发给${letter.company}`}
                    checked={!left.has(letter.companyId)}
                    onChange={event => toggle(letter.companyId, event.target.checked)}
                  />
                  <button type="button" onClick={() => setSeen(letter.companyId)}>
                    {letter.company}
                    <span className="muted">
                      {letter.projects.length} 个小区，{letter.gaps} 项
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          }
          detail={
            shown && (
              <div className="letter-view">
                <DocumentPreview model={modelOf(shown)} />
              </div>
            )
          }
        />
      )}
      {exporting && <ExportDialog title="提醒函写到哪个文件夹？" run={write} onClose={() => setExporting(false)} />}
    </Page>
  );
}
