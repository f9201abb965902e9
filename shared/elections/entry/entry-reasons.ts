import { invalidReason } from '../../documents/forms/invalid-reasons';

/** Codes of domain.md B5 that an officer gives to a whole paper; caps and overvotes are found by the count. */
export const paperReasonCodes = [
  'INV_UNSIGNED',
  'INV_NO_PROXY',
  'INV_NOT_OWNER',
  'INV_CONFLICT',
  'INV_ILLEGIBLE',
  'INV_ALTERED',
  'INV_LATE',
] as const;

export interface PaperReason {
  /** The key on the number pad. */
  readonly key: string;
  readonly code: string;
  readonly title: string;
}

export const paperReasons: readonly PaperReason[] = paperReasonCodes.map((code, index) => ({
  key: String(index + 1),
  code,
  title: invalidReason(code),
}));
