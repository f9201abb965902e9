/** `{name}` in either text is filled from the refusal's `params`. */
export interface RefusalWords {
  /** One sentence: what is wrong, and where. */
  readonly words: string;
  /** One sentence: what to do now. */
  readonly next: string;
}
