import { showDay } from '../basics/dates';
import { showHours } from './hours';
import type { MemberTraining } from './training-figures';

/** What somebody still needs, a short phrase each; nothing when nothing. Pledges and breaches are not training. */
export function needWords({ preService, inService }: MemberTraining): string[] {
  const words: string[] = [];
  const left = Math.max(0, preService.required - preService.attended - preService.afterwards);
  const more = left > 0 ? `，还差 ${showHours(left)} 学时` : '';
  if (preService.state === 'open' && preService.until) words.push(`任前培训，最晚${showDay(preService.until)}${more}`);
  if (preService.state === 'missing') words.push(`任前培训已过期，须补训${more}`);
  if (inService.state === 'short') words.push(`任中还差 ${showHours(inService.missing)} 学时`);
  return words;
}
