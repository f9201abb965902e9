import type { RefusalWords } from './refusal-words';

export const backupRefusals = {
} satisfies Record<string, RefusalWords>;
