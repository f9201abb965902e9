import type { RefusalWords } from './refusal-words';

export const packagesRefusals = {
} satisfies Record<string, RefusalWords>;
