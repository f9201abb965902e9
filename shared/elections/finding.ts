/** What a check of a case found: `blocks` stops the stage, `warns` is shown and printed, `fine` is said for completeness. */
export interface CaseFinding {
  readonly id: string;
  readonly grade: 'blocks' | 'warns' | 'fine';
  readonly rule: string;
  readonly words: string;
}
