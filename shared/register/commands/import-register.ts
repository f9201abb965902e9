import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import { registerChanges } from '../register-pages';
import type { Register, Unit } from '../unit';
import type { RegisterFacts } from './register-facts';

export interface ImportInput {
  readonly units: readonly Unit[];
  readonly source: Register['source'];
  /** The version that the preview was compared with; 0 for none. */
  readonly comparedWith: number;
}

/** Makes the accepted rows the project's register: one change, taken back as one. */
export function importRegister(facts: RegisterFacts, input: ImportInput, context: CommandContext): Result<ChangeDraft> {
  if (input.units.length === 0) return refuse('register-nothing-accepted', {}, { at: facts.projectName });
  if ((facts.register?.version ?? 0) !== input.comparedWith) {
    return refuse('register-changed-meanwhile', {}, { at: facts.projectName });
  }
  const { changes, register } = registerChanges(facts.projectId, facts, {
    units: input.units,
    decisions: facts.register?.decisions ?? [],
    source: input.source,
    importedAt: context.now,
  });
  return ok({
    command: 'register.import',
    words:
      `${facts.projectName}：导入业主清册“${input.source.fileName}”，专有部分 ${register.units} 个，业主 ${register.heads} 人`.slice(
        0,
        500,
      ),
    changes,
  });
}
