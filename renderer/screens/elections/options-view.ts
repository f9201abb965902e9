import type { CaseOptions } from '#shared/elections/election-case';
import { optionDefinitions, strictOptions } from '#shared/elections/options';

/** Whether a switch stands at its strict default. */
export function isStrict(key: keyof CaseOptions, options: CaseOptions): boolean {
  return JSON.stringify(options[key]) === JSON.stringify(strictOptions()[key]);
}

/** Titles of the switches that differ from the strict default, for a one-line summary. */
export function deviations(options: CaseOptions): string[] {
  return optionDefinitions.filter(option => !isStrict(option.key, options)).map(option => option.title);
}
