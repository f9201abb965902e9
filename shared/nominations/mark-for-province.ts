import { ok, refuse, type Result } from '../basics/result';
import type { ChangeDraft, CommandContext } from '../journal/draft';
import { forProvince } from './category';
import { dossierDraft, type DossierRow } from './dossier-story';

/** Whether a recommended dossier is proposed to the province too (AW-6: no 标兵企业). */
export function markForProvince(row: DossierRow, toProvince: boolean, context: CommandContext): Result<ChangeDraft> {
  const { recommended, category, number } = row.body;
  if (recommended === null) return refuse('nomination-none', { letter: number });
  if (toProvince && !forProvince.includes(category))
    return refuse('process-province', {}, { at: number, rule: 'AW-6' });
  const words = toProvince ? '建议推荐至省级' : '不再建议推荐至省级';
  return ok(
    dossierDraft(row, { recommended: { ...recommended, toProvince } }, { command: 'dossier.province', words }, context),
  );
}
