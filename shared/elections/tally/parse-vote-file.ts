import { Faults, isRecord, quote, type Fault } from '../../basics/faults';
import { parseDay, type Day } from '../../basics/dates';
import { ruleSetIds, type RuleSetId } from '../../rules/rule-sets';
import { readBallots } from './read-ballots';
import { readMatters } from './read-matters';
import { readUnits } from './read-units';
import { defaultOptions, type CountOptions, type VoteFile } from './vote-file';

export type VoteFileReading =
  | { readonly ok: true; readonly value: VoteFile }
  /** `found` counts every fault, also those beyond the first 100,000 that are kept. */
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly found: number };

/** A vote file from parsed JSON, or every fault with its path. More marks than seats is no fault: that vote is invalid. */
export function parseVoteFile(json: unknown): VoteFileReading {
  const faults = new Faults();
  if (!isRecord(json)) {
    faults.add('', '文件最外层应是一个 JSON 对象，含 voteDate、units、matters、ballots；请检查是否选错了文件');
    return { ok: false, faults: faults.list, found: faults.found };
  }
  if (json.format !== undefined && json.format !== 'gongzhi/vote@1') {
    faults.add('format', `格式${quote(json.format)}不是 gongzhi/vote@1；请用本格式的投票文件`);
  }
  if (json.title !== undefined && typeof json.title !== 'string') faults.add('title', '标题应是文本');
  const voteDate = readDay(json.voteDate, 'voteDate', faults);
  const ruleSet = readRuleSet(json.ruleSet, faults);
  const options = readOptions(json.options, faults);
  const { units, keys } = readUnits(json.units, faults);
  const { matters, index } = readMatters(json.matters, faults);
  const ballots = readBallots(json.ballots, keys, index, faults);
  if (faults.found > 0) return { ok: false, faults: faults.list, found: faults.found };
  const title = typeof json.title === 'string' ? json.title : '';
  return { ok: true, value: { title, voteDate, ruleSet, options, units, matters, ballots } };
}

function readDay(value: unknown, path: string, faults: Faults): Day {
  const day = typeof value === 'string' ? parseDay(value) : null;
  if (day === null) {
    const words = value === undefined ? '缺少日期' : `${quote(value)}不是存在的日期`;
    faults.add(path, `${words}；请写成 YYYY-MM-DD，如 "2024-06-20"`);
  }
  return day ?? ('2021-01-01' as Day);
}

function readRuleSet(value: unknown, faults: Faults): RuleSetId | 'auto' {
  if (value === undefined || value === 'auto') return 'auto';
  for (const id of ruleSetIds) if (value === id) return id;
  faults.add('ruleSet', `${quote(value)}不是已知的规则；请写 auto、property-law-76 或 civil-code-278`);
  return 'auto';
}

const choices = {
  invalidBallots: ['excluded', 'participate'],
  unreturned: ['excluded', 'follow-majority'],
  rankBy: ['heads', 'area', 'heads-then-area'],
} as const;

function readOptions(value: unknown, faults: Faults): CountOptions {
  if (value === undefined) return defaultOptions;
  if (!isRecord(value)) {
    faults.add('options', '应是一个对象，如 {"invalidBallots":"excluded"}');
    return defaultOptions;
  }
  const pick = <Key extends keyof typeof choices>(key: Key): (typeof choices)[Key][number] => {
    const given = value[key];
    if (given === undefined) return defaultOptions[key];
    for (const choice of choices[key]) if (given === choice) return choice;
    faults.add(`options.${key}`, `${quote(given)}不是可选的设置；请写 ${choices[key].join('、')} 之一`);
    return defaultOptions[key];
  };
  return {
    invalidBallots: pick('invalidBallots'),
    unreturned: pick('unreturned'),
    rankBy: pick('rankBy'),
    proxyCap: readCap(value.proxyCap, faults),
  };
}

function readCap(value: unknown, faults: Faults): number | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  faults.add('options.proxyCap', `${quote(value)}不是代理上限；请写不小于 0 的整数，不设上限写 null`);
  return null;
}
