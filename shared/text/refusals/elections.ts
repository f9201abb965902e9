import type { RefusalWords } from './refusal-words';

export const electionsRefusals = {
} satisfies Record<string, RefusalWords>;
