import type { RefusalWords } from './refusal-words';

export const registerRefusals = {
} satisfies Record<string, RefusalWords>;
