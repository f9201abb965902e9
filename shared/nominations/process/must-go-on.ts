import { parseDay } from '../../basics/dates';
import { ok, refuse, type Result } from '../../basics/result';
import type { CommandContext } from '../../journal/draft';
import { dossierStandings, type Dossier, type DossierStage } from '../dossier';
import { stageOrder, stageTitle } from '../dossier-stages';

/** Refuses what can only be done to a dossier that is going on and not yet recommended. */
export function mustGoOn({ number, standing, stage, recommended }: Dossier): Result<null> {
  if (standing === 'fallen') return refuse('process-fallen', {}, { at: number });
  if (standing !== 'open') return refuse('process-ended', { standing: dossierStandings[standing] }, { at: number });
  if (stage === 'recommended' || recommended !== null) return refuse('process-recommended', {}, { at: number });
  return ok(null);
}

/** Refuses what belongs to stages from `first` to `last` only. */
export function mustStandIn(dossier: Dossier, act: string, first: DossierStage, last = first): Result<null> {
  const { number, category, stage } = dossier;
  const order = stageOrder(stage);
  if (order >= stageOrder(first) && order <= stageOrder(last)) return ok(null);
  const [here, there] = [stageTitle(category, stage), stageTitle(category, order < stageOrder(first) ? first : last)];
  return refuse(
    order < stageOrder(first) ? 'process-too-early' : 'process-too-late',
    { act, here, there },
    { at: number },
  );
}

/** A day that exists, of this campaign and not after today. */
export function mustBePast(day: string, field: string, context: CommandContext): Result<null> {
  if (parseDay(day) === null) return refuse('process-day-invalid', { field });
  if (day > context.now.slice(0, 10)) return refuse('process-day-later', { field, day });
  if (Number(context.now.slice(0, 4)) - Number(day.slice(0, 4)) > 2) return refuse('process-day-far', { field, day });
  return ok(null);
}
