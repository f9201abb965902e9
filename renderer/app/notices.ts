/** A short word to the officer that does not stop the work. */
export interface Notice {
  readonly id: number;
  readonly tone: 'done' | 'info' | 'warning' | 'refusal';
  readonly words: string;
  readonly next?: string;
  /** One thing that can be done about it at once, such as 撤销. */
  readonly act?: NoticeAct;
}

export interface NoticeAct {
  readonly title: string;
  readonly run: () => void;
}

type Listener = (notice: Notice) => void;
const listeners = new Set<Listener>();
let last = 0;

export function onNotice(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(notice: Omit<Notice, 'id'>): void {
  last += 1;
  for (const listener of [...listeners]) listener({ id: last, ...notice });
}

/** "已保存" and the like: gone after a few seconds. */
export const say = {
  done: (words: string, act?: NoticeAct) => tell({ tone: 'done', words, ...(act ? { act } : {}) }),
  info: (words: string, next?: string) => tell({ tone: 'info', words, ...(next ? { next } : {}) }),
  warning: (words: string, next?: string) => tell({ tone: 'warning', words, ...(next ? { next } : {}) }),
  refusal: (words: string, next: string) => tell({ tone: 'refusal', words, next }),
};
