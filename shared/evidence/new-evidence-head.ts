import type { CommandContext } from '../journal/draft';
import type { EvidenceHead } from './evidence-head';

/** The part of the head that an officer types (`head-fields.tsx`). */
export type HeadInput = Pick<
  EvidenceHead,
  'document' | 'body' | 'periodFrom' | 'periodUntil' | 'validUntil' | 'attachments' | 'remark'
>;

export const blankHeadInput: HeadInput = {
  document: '',
  body: '',
  periodFrom: '',
  periodUntil: '',
  validUntil: '',
  attachments: [],
  remark: '',
};

/** The head of an entry that is made now: effective, read by nobody else yet. */
export function newEvidenceHead(input: HeadInput, context: Pick<CommandContext, 'now' | 'officerId'>): EvidenceHead {
  return {
    ...trimmedHead(input),
    state: 'effective',
    objectedOn: '',
    story: [],
    enteredBy: context.officerId,
    enteredAt: context.now,
    reviewedBy: '',
  };
}

/** What was typed, without stray spaces and without anything else that the object may carry. */
export function trimmedHead(input: HeadInput): HeadInput {
  const { document, body, periodFrom, periodUntil, validUntil, attachments, remark } = input;
  return {
    ...{ document: document.trim(), body: body.trim(), periodFrom, periodUntil, validUntil },
    ...{ attachments: [...attachments], remark: remark.trim() },
  };
}
