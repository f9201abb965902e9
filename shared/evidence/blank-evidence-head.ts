import type { EvidenceHead } from './evidence-head';

/** A head that says nothing yet. */
export const blankEvidenceHead: EvidenceHead = {
  document: '',
  body: '',
  periodFrom: '',
  periodUntil: '',
  validUntil: '',
  state: 'effective',
  objectedOn: '',
  story: [],
  attachments: [],
  enteredBy: '',
  enteredAt: '',
  reviewedBy: '',
  remark: '',
};
