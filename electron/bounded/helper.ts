/** A process of its own that works on one foreign file: whatever the file makes it do, it can be ended from here. */
export interface Helper {
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Once, however it ended: also when it never started. */
  onEnd(listener: () => void): void;
  /** Ends it at once, in the middle of whatever it does. */
  kill(): void;
}

export type StartHelper = () => Helper;

/** What a helper tells; its job is the one message that it gets. */
export type HelperMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number; readonly words: string }
  | { readonly kind: 'answer'; readonly answer: unknown }
  /** It threw: a fault of the program, not of the file. */
  | { readonly kind: 'fault'; readonly message: string; readonly stack: string };
