import type { RefusalWords } from './refusal-words';

export const journalRefusals = {
} satisfies Record<string, RefusalWords>;
