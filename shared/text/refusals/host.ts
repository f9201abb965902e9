import type { RefusalWords } from './refusal-words';

export const hostRefusals = {
} satisfies Record<string, RefusalWords>;
