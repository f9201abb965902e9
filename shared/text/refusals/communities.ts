import type { RefusalWords } from './refusal-words';

export const communitiesRefusals = {
} satisfies Record<string, RefusalWords>;
