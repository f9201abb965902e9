import type { CommandContext } from '../journal/draft';
import { decideReview } from '../register/commands/decide-review';
import { countHeads } from '../register/heads/heads';
import { unitsOf } from '../register/register-pages';
import type { MemoryStore } from './memory-store';

/** A register is frozen only after the officer has decided on every owner that the numbers leave open (A9-9). */
export function settleReviews(store: MemoryStore, projectId: string, context: CommandContext): void {
  const facts = () => ({
    projectId,
    projectName: store.get('projects', projectId)?.body.name ?? '',
    register: store.get('registers', projectId)?.body ?? null,
    pages: store.all('registerPages', page => page.projectId === projectId).map(row => row.body),
  });
  for (const { kind, units } of countHeads(unitsOf(facts().pages)).review) {
    const basis = '演练：核对证件，认定为不同业主';
    const draft = decideReview(facts(), { kind, units, decision: 'separate-heads', basis }, context);
    if (!draft.ok) throw new Error(`practice district: ${draft.refusal.code}`);
    store.apply(draft.value);
  }
}
