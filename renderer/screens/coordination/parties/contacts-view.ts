import type { ContactOutcome, ContactVerdict } from '#shared/coordination/contact-list/plan-contacts';
import { refusalWords } from '#shared/text/refusals';
import { parseCells } from '../../../grid/clipboard';

/** What was pasted as cells: tabs from Excel and WPS; without any, words parted by commas or spaces. */
export function contactCells(text: string): string[][] {
  if (text.trim() === '') return [];
  if (text.includes('\t')) return parseCells(text);
  return text.split(/\r?\n/).map(line => line.trim().split(/[,，;；]\s*|\s+/));
}

export const outcomeWords: Readonly<Record<ContactOutcome, string>> = {
  person: '新登记',
  post: '增加职务',
  phone: '补电话',
  known: '已登记，没有变化',
  elected: '选举名单里已有，不重复登记',
  rejected: '不登记',
};

/** Why a row is not taken, with what to do about it; for the others what becomes of it. */
export function verdictWords({ outcome, refusal }: ContactVerdict): string {
  if (refusal === null) return outcomeWords[outcome];
  const { words, next } = refusalWords({ ...refusal, at: '' });
  return `${words}。${next}`;
}

export function verdictTone({ outcome }: ContactVerdict): 'taken' | 'same' | 'rejected' {
  if (outcome === 'rejected') return 'rejected';
  return outcome === 'known' || outcome === 'elected' ? 'same' : 'taken';
}

export interface ContactCounts {
  readonly read: number;
  readonly taken: number;
  readonly same: number;
  readonly rejected: number;
}

/** Taken, without anything new, and rejected rows: together what was read. */
export function contactCounts(verdicts: readonly ContactVerdict[]): ContactCounts {
  const count = (tone: ReturnType<typeof verdictTone>) => verdicts.filter(each => verdictTone(each) === tone).length;
  return { read: verdicts.length, taken: count('taken'), same: count('same'), rejected: count('rejected') };
}
