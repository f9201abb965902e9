import { ok, refuse, type Result } from '../basics/result';
import type { BureauSettings } from '../communities/bureau';
import { SETTINGS_ROW } from '../communities/change-settings';
import type { ChangeDraft } from '../journal/draft';
import { creditSwitchesSchema, proposedCreditSwitches, type CreditSwitches } from './credit-switches';

/** The district's own reading of what no article sets on credit files; kept with the bureau's settings. */
export function changeCreditSwitches(present: BureauSettings, input: CreditSwitches): Result<ChangeDraft> {
  const parsed = creditSwitchesSchema.safeParse(input);
  if (!parsed.success) return refuse('credit-switches-invalid');
  const before = present.credit ?? proposedCreditSwitches;
  const changed = (Object.keys(words) as (keyof CreditSwitches)[]).filter(key => before[key] !== parsed.data[key]);
  if (changed.length === 0) return refuse('settings-unchanged');
  const said = changed.map(key => `${words[key]}由${shown(before[key])}改为${shown(parsed.data[key])}`);
  return ok({
    command: 'credit.switches',
    words: `修改信用档案口径：${said.join('，')}`,
    changes: [{ table: 'settings', id: SETTINGS_ROW, body: { ...present, credit: parsed.data } }],
  });
}

const words: Readonly<Record<keyof CreditSwitches, string>> = {
  openMonths: '未载明期限的计入月数（0 为不限）',
  disputedCounts: '异议核查期间计入',
  repairedCounts: '信用修复后仍计入',
  capped: '基础、优良信息封顶',
};

const shown = (value: number | boolean) => (typeof value === 'number' ? String(value) : value ? '是' : '否');
