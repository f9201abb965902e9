import type { EvidenceHead } from './evidence-head';

/** An entry without what only its own page shows: lists and figures over thousands of rows keep this. */
export function lineOf<Body extends Pick<EvidenceHead, 'story' | 'attachments'>>({
  story: _story,
  attachments: _attachments,
  ...line
}: Body): Omit<Body, 'story' | 'attachments'> {
  return line;
}
