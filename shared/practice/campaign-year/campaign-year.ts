import type { Day } from '../../basics/dates';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import { Dice } from '../district-year/dice';
import { ROWS_A_DRAFT, type DistrictYearStep } from '../district-year/district-year';
import { placeChanges, type YearPlaces } from '../district-year/places';
import { finalRows } from '../final-rows';
import { MemoryStore } from '../memory-store';
import { sampleAssessments } from '../sample-assessments';
import { sampleCampaigns } from '../sample-campaigns';
import { sampleInspections } from '../sample-inspections';
import { sampleSurveys } from '../sample-surveys';
import { yearDossiers } from './dossiers';
import { YearRegisters } from './registers';
import type { CampaignYearSize } from './size';
import { yearStaff } from './staff';

export interface CampaignYearInput {
  readonly size: CampaignYearSize;
  readonly seed: number;
  readonly today: Day;
  readonly officerId: string;
  /** Of `yearPlaces`; they must be in the store already. */
  readonly places: YearPlaces;
  /** The step of the first draft, from 1. */
  readonly from: number;
}

/** Steps that `campaignYear` tells of. */
export const CAMPAIGN_STEPS = 7;

/**
 * The evidence registers and the running campaign of a whole district as drafts, to be committed in this order. What was made
 * in memory so far stays in memory, because dossiers rest on all of it.
 */
export function* campaignYear(input: CampaignYearInput): Generator<DistrictYearStep, void, undefined> {
  const { size, seed, today, officerId, places, from } = input;
  const store = new MemoryStore();
  store.apply({ command: 'practice.year', words: '', changes: placeChanges(places) });
  let made = 0;
  const newId = () => `year-row-${String((made += 1)).padStart(6, '0')}`;
  const context: CommandContext = { now: `${today}T09:00:00+08:00`, officerId, newId };
  const dice = (what: string) => new Dice(seed, `campaign ${what}`);
  const parts: readonly (readonly [words: string, make: () => void])[] = [
    ['企业、项目资料和从业人员名册', () => store.apply(draftOf(yearStaff(places, size.staff, today, dice('staff'))))],
    ['信用、投诉、认证和维修资金', () => new YearRegisters(store, context, today, dice('registers')).make()],
    ['街道考核', () => sampleAssessments(store, context, today)],
    ['满意度测评', () => sampleSurveys(store, context, today)],
    ['双随机抽查', () => sampleInspections(store, context, today)],
    ['创建年度', () => sampleCampaigns(store, context, today)],
    ['申报材料', () => yearDossiers(store, size.dossiers, context, today, dice('dossiers'))],
  ];
  for (const [at, [words, make]] of parts.entries()) {
    const before = store.drafts.length;
    make();
    const changes = finalRows(store, store.drafts.slice(before));
    for (let row = 0; row < changes.length; row += ROWS_A_DRAFT) {
      const draft: ChangeDraft = {
        ...{ command: 'practice.year', words: `装入一年的数据：${words}` },
        changes: changes.slice(row, row + ROWS_A_DRAFT),
      };
      yield { step: from + at, draft };
    }
  }
}

const draftOf = (changes: ChangeDraft['changes']): ChangeDraft => ({ command: 'practice.year', words: '', changes });
