import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import { dossierStandings, type Dossier, type DossierFall } from '../dossier';
import { tellDossier, type DossierRow } from '../dossier-story';
import { stageOrder } from '../dossier-stages';
import type { JudgedCheck } from '../eligibility/judge-checks';

/** What makes a cause the same one tomorrow: the check and the register rows that it rests on. */
export function causeOf({ id, sources }: Pick<JudgedCheck, 'id' | 'sources'>): string {
  return [id, ...sources.map(source => `${source.table}/${source.id}`).sort()].join('|').slice(0, 400);
}

/**
 * The checks by which a dossier cannot stand any longer. From the district's posting on any 不符合 or 一票否决; once it is
 * recommended only 一票否决: the conditions were met on the day of the letter, and a contract that ends later changes nothing.
 */
export function fallingChecks(dossier: Dossier, checks: readonly JudgedCheck[]): JudgedCheck[] {
  if (dossier.standing !== 'open' && dossier.standing !== 'fallen') return [];
  if (stageOrder(dossier.stage) < stageOrder('posting')) return [];
  const counts: readonly JudgedCheck['final'][] = dossier.stage === 'recommended' ? ['veto'] : ['not-met', 'veto'];
  const known = new Set(dossier.falls.filter(({ takenUpAt }) => takenUpAt === '').map(({ cause }) => cause));
  return checks.filter(check => counts.includes(check.final) && !known.has(causeOf(check)));
}

/**
 * Lets every dossier fall back whose ground gave way: `standing: fallen`, with reason and source; nothing is deleted. Once per
 * cause. Null when none does. The program does this by itself, so the change is the system's.
 */
export function fallBack(
  rows: readonly DossierRow[],
  checks: ReadonlyMap<string, readonly JudgedCheck[]>,
  context: CommandContext,
): ChangeDraft | null {
  const fallen = rows.flatMap(row => {
    const failing = fallingChecks(row.body, checks.get(row.id) ?? []);
    return failing.length === 0 ? [] : [{ row, failing }];
  });
  if (fallen.length === 0) return null;
  return {
    command: 'dossier.fall',
    by: 'system',
    words: `依据发生变化，退回重核 ${fallen.length} 份：${fallen.map(({ row }) => row.body.number).join('、')}`.slice(
      0,
      500,
    ),
    changes: fallen.map(({ row, failing }) => ({
      table: 'dossiers',
      id: row.id,
      body: fell(row.body, failing, { ...context, officerId: 'system' }),
    })),
  };
}

function fell(dossier: Dossier, failing: readonly JudgedCheck[], context: CommandContext): Dossier {
  const falls = failing.map((check): DossierFall => {
    const [source] = check.sources;
    return {
      ...{
        at: context.now,
        check: check.id,
        cause: causeOf(check),
        words: `${check.title}：${check.words}`.slice(0, 500),
      },
      ...{ stage: dossier.stage, source: source ? { table: source.table, id: source.id } : null },
      ...{ takenUpAt: '', takenUpBy: '', reason: '' },
    };
  });
  const words = `退回重核：${failing.map(({ title }) => title).join('、')}`.slice(0, 400);
  return tellDossier(dossier, { standing: 'fallen', falls: [...dossier.falls, ...falls], rank: null }, words, context);
}

/** An officer lets a dossier fall back for what no register says, as after its recommendation. */
export function letFall(
  row: DossierRow,
  input: { readonly reason: string },
  context: CommandContext,
): Result<ChangeDraft> {
  const { number: at, standing, stage, falls } = row.body;
  if (standing !== 'open') return refuse('process-ended', { standing: dossierStandings[standing] }, { at });
  if (stageOrder(stage) < stageOrder('posting')) return refuse('process-fall-early', {}, { at });
  const reason = input.reason.trim();
  if (reason === '') return refuse('process-reason-missing', { act: '退回重核' }, { at });
  const fall: DossierFall = {
    ...{ at: context.now, check: 'officer', cause: `officer|${context.now}`, words: reason.slice(0, 500), stage },
    ...{ source: null, takenUpAt: '', takenUpBy: '', reason: '' },
  };
  const patch = { standing: 'fallen' as const, falls: [...falls, fall], rank: null };
  const body = tellDossier(row.body, patch, `退回重核：${reason}`.slice(0, 400), context);
  const words = `${at}：退回重核`;
  return ok({ command: 'dossier.fall', words, changes: [{ table: 'dossiers', id: row.id, body }] });
}
