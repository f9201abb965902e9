import type { RefusalWords } from './refusal-words';

export const documentsRefusals = {
} satisfies Record<string, RefusalWords>;
