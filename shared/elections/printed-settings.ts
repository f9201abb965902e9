import type { CaseOptions } from './election-case';
import { fixedReadings } from './fixed-readings';
import { optionDefinitions, settingWords } from './options';

/** A contested point as it stands on every result: what was set, and on which text it rests. */
export interface PrintedSetting {
  readonly id: string;
  readonly title: string;
  readonly setting: string;
  readonly basis: string;
}

export function printedSettings(options: CaseOptions): PrintedSetting[] {
  const chosen = optionDefinitions.map(option => ({
    id: option.id,
    title: option.title,
    setting: settingWords(option, options),
    basis: option.basis,
  }));
  return [...chosen, ...fixedReadings.map(reading => ({ ...reading }))];
}
