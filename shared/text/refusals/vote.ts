import type { RefusalWords } from './refusal-words';

export const voteRefusals = {
} satisfies Record<string, RefusalWords>;
