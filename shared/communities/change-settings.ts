import { ok, refuse, type Result } from '../basics/result';
import type { ChangeDraft } from '../journal/draft';
import { settingsSchema, type BureauSettings } from './bureau';

/** The row that the settings are kept in. */
export const SETTINGS_ROW = 'bureau';

/** What the form of the bureau holds. */
type BureauInput = Omit<BureauSettings, 'practice' | 'disclosure' | 'credit' | 'assessment'>;

/** Changes the bureau's settings. Whether a store is for practice is decided when it is made and never afterwards. */
export function changeSettings(present: BureauSettings, input: BureauInput): Result<ChangeDraft> {
  const parsed = settingsSchema.safeParse({ ...present, ...trimmed(input), practice: present.practice });
  if (!parsed.success) return refuse('settings-incomplete');
  const words = changedWords(present, parsed.data);
  if (words.length === 0) return refuse('settings-unchanged');
  return ok({
    command: 'settings.change',
    words: `修改设置：${words.join('、')}`,
    changes: [{ table: 'settings', id: SETTINGS_ROW, body: parsed.data }],
  });
}

const fieldWords: Readonly<
  Record<Exclude<keyof BureauSettings, 'practice' | 'disclosure' | 'credit' | 'assessment'>, string>
> = {
  city: '市',
  district: '区',
  bureau: '单位全称',
  jurisdiction: '适用的规定',
  idleMinutes: '自动锁定时间',
};

function changedWords(before: BureauSettings, after: BureauSettings): string[] {
  const fields = Object.keys(fieldWords) as (keyof typeof fieldWords)[];
  return fields.filter(field => before[field] !== after[field]).map(field => fieldWords[field]);
}

function trimmed(input: BureauInput): BureauInput {
  return { ...input, city: input.city.trim(), district: input.district.trim(), bureau: input.bureau.trim() };
}
