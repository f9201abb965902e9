import { useEffect, useEffectEvent, useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import type { Campaign } from '#shared/nominations/campaign';
import type { DossierRow } from '#shared/nominations/dossier-story';
import { fillScores, keepScores, type FillScoresInput } from '#shared/nominations/process/fill-scores';
import { scoreLevels, type ScoreLevel } from '#shared/nominations/score-sheet';
import { commit } from '../../../store/commit';
import { commandContext, useSession } from '../../../store/session';
import { runCommand } from '../../elections/run-command';
import { entriesOf, scoresFrom, type ScoreEntry } from './score-part-view';

/** Milliseconds without typing after which what was typed is kept. */
const PAUSE = 900;

interface Facts {
  readonly row: DossierRow;
  readonly campaign: Campaign;
  readonly level: ScoreLevel;
  readonly lastPage: number | null;
}

/** One level's sheet while it is filled in: kept a moment after each pause, told in the story when it is saved. */
export function useScoreEntry({ row, campaign, level, lastPage }: Facts) {
  const { officer } = useSession();
  const sheet = campaign.sheets[row.body.category];
  const filled = row.body.scores[level];
  const [entries, setEntries] = useState(() => entriesOf(sheet, filled));
  const [by, setBy] = useState(filled?.by || officer.name);
  const [on, setOn] = useState(filled?.on || dayOf(new Date()));
  const [dirty, setDirty] = useState(false);
  const input = (): FillScoresInput => ({ level, by, on, scores: scoresFrom(entries) });

  const keep = useEffectEvent(() => {
    const draft = dirty ? keepScores(row, input(), { campaign, lastPage }, commandContext()) : null;
    if (draft) void commit(draft);
  });
  useEffect(() => {
    const waiting = setTimeout(() => keep(), PAUSE);
    return () => clearTimeout(waiting);
  }, [entries, by, on]);
  // Another level, or another page: what was typed in the last moment is kept too.
  useEffect(() => () => keep(), []);
  const setAll = (next: ScoreEntry[]) => {
    setEntries(next);
    setDirty(true);
  };
  const set = (item: string, patch: Partial<ScoreEntry>) =>
    setAll(entries.map(entry => (entry.item === item ? { ...entry, ...patch } : entry)));
  const save = async () => {
    const answer = fillScores(row, input(), { campaign, lastPage }, commandContext());
    if (await runCommand(answer, `${scoreLevels[level]}已保存`)) setDirty(false);
  };
  return { entries, set, setAll, by, setBy, on, setOn, dirty, save, scores: input().scores };
}
