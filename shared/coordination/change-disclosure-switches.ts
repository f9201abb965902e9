import { ok, refuse, type Result } from '../basics/result';
import type { BureauSettings } from '../communities/bureau';
import { SETTINGS_ROW } from '../communities/change-settings';
import type { ChangeDraft } from '../journal/draft';
import { disclosureSwitchesSchema, proposedSwitches, type DisclosureSwitches } from './disclosure-switches';

/** The district's own reading of what no article sets on 三公开; kept with the bureau's settings. */
export function changeDisclosureSwitches(present: BureauSettings, input: DisclosureSwitches): Result<ChangeDraft> {
  const parsed = disclosureSwitchesSchema.safeParse(input);
  if (!parsed.success) return refuse('disclosure-switches-invalid');
  const before = present.disclosure ?? proposedSwitches;
  const changed = (Object.keys(words) as (keyof DisclosureSwitches)[]).filter(key => before[key] !== parsed.data[key]);
  if (changed.length === 0) return refuse('settings-unchanged');
  const said = changed.map(key => `${words[key]}由${shown(before[key])}改为${shown(parsed.data[key])}`);
  return ok({
    command: 'disclosures.switches',
    words: `修改三公开口径：${said.join('，')}`,
    changes: [{ table: 'settings', id: SETTINGS_ROW, body: { ...present, disclosure: parsed.data } }],
  });
}

const words: Readonly<Record<keyof DisclosureSwitches, string>> = {
  sightMonths: '长期内容核对间隔（月）',
  performanceMonths: '合同履行情况一期（月）',
  incomeMonths: '公共收益一期（月）',
  graceDays: '期满后公布期限（日）',
  soonDays: '提前提示（日）',
  wholeBoard: '服务类包括维保单位和履行情况',
};

const shown = (value: number | boolean) => (typeof value === 'number' ? String(value) : value ? '是' : '否');
