import { refuse, type Result } from '../basics/result';
import type { ChangeDraft } from '../journal/draft';
import { disclosureKinds, type Disclosure } from './disclosure';
import type { DisclosureFacts, DisclosureRow } from './publish-disclosure';

/** The posted entry of an id; drafts and voided ones are no longer, or not yet, what can be acted on. */
export function postedEntry(facts: DisclosureFacts, id: string): Result<DisclosureRow> {
  const row = facts.entries.find(each => each.id === id);
  return row && row.body.status === 'posted' ? { ok: true, value: row } : refuse('disclosure-gone');
}

/** One changed entry as a draft; `act` is what was done, for the audit log. */
export function entryDraft(
  facts: DisclosureFacts,
  command: string,
  act: string,
  row: DisclosureRow,
  changed: Partial<Disclosure>,
): ChangeDraft {
  return {
    command: `disclosures.${command}`,
    words: `${act}：${facts.projectName} ${disclosureKinds[row.body.kind]}（${row.body.postedOn} 张贴）`,
    changes: [{ table: 'disclosures', id: row.id, body: { ...row.body, ...changed } }],
  };
}
