import { quota } from '#shared/rules/quota';
import type { CommandCall, CommandOutcome } from './command';
import { refusal } from './refusal';

export function run({ values: { base: text = '' }, json }: CommandCall): CommandOutcome {
  const base = Number(text);
  if (!/^\d{1,16}$/.test(text) || !Number.isSafeInteger(base)) {
    return refusal('--base 应是不小于 0 的整数，如 --base 967', json);
  }
  const ceiling = quota(base);
  const stdout = json
    ? JSON.stringify({ format: 'gongzhi/quota@1', base, perMille: 5, quota: ceiling })
    : `基数 ${base}，推荐名额上限 ${ceiling}（千分之五，舍去尾数）`;
  return { exit: 0, stdout: `${stdout}\n`, stderr: [] };
}
