import { addMonths, type Day } from '../../basics/dates';
import { vetoGrounds } from '../../evidence/incident';
import type { CheckVerdict, EligibilityCheck, EligibilityFacts } from '../eligibility-facts';
import { makeCheck, USUAL } from './make-check';

type Against = EligibilityFacts['against'][number];

const titles: Record<Against['kind'], string> = {
  veto: '一票否决情形',
  'black-list': '黑名单',
  'bad-credit': '不良信用信息',
  'warning-card': '黄红牌',
  inspection: '检查发现的问题',
  complaint: '投诉',
};

const rules: Record<Against['kind'], readonly [rule: string, basis: string]> = {
  veto: ['D4', `${USUAL}：一票否决`],
  'black-list': ['D4', '《山东省社会信用条例》第二十八条；通行做法'],
  'bad-credit': ['D4', '《山东省社会信用条例》第二十八条'],
  'warning-card': ['C6', '青岛市住宅小区物业服务量化考核办法；通行做法'],
  inspection: ['DR-7', USUAL],
  complaint: ['D4', USUAL],
};

/** Every entry that speaks against the nominee is a check of its own, so that a ruling never covers a later entry. */
export function againstChecks(facts: EligibilityFacts): EligibilityCheck[] {
  const found = facts.against.map(entry => againstCheck(entry, facts));
  const counting = found.filter(check => check.verdict !== 'met').length;
  if (counting > 0 || facts.category === 'advancedUnit') return found;
  const since = cleanSince(facts);
  const told = { id: 'clean', title: '无一票否决情形', rule: 'D4', basis: `${USUAL}：一票否决` };
  const words = `查信用档案、处罚事故投诉、检查和考核台账，${since} 以来没有仍然有效的不利记录`;
  return [makeCheck(told, 'met', words), ...found];
}

function againstCheck(entry: Against, facts: EligibilityFacts): EligibilityCheck {
  const [rule, basis] = rules[entry.kind];
  const ground = entry.ground ? `：${vetoGrounds[entry.ground]}` : '';
  const told = { id: `${entry.kind}:${entry.source.id}`, title: titles[entry.kind] + ground, rule, basis };
  const [verdict, why] = judge(entry, facts);
  return makeCheck(told, verdict, `${entry.source.words}；${why}`, [entry.source]);
}

function judge(entry: Against, facts: EligibilityFacts): [CheckVerdict, string] {
  if (entry.state === 'void') return ['met', '该条目已失效，不计'];
  if (entry.state === 'repaired') return ['met', '已完成信用修复，不计'];
  if (entry.proven === false) return ['met', '经核查不属实或已整改，不计'];
  if (entry.on !== '' && entry.on > facts.until) return ['met', `自 ${entry.on} 起才计`];
  const last = lastDay(entry, facts);
  if (last !== '' && last < facts.on) return ['met', `${last} 以后不再计`];
  if (entry.state === 'disputed') return ['unclear', '异议核查中，结论出来前不能推荐'];
  if (entry.proven === null) return ['unclear', '尚未核实'];
  if (entry.on === '') return ['unclear', '没有登记日期，不能判断是否还在期内'];
  // What lies with the company or the project weighs on a person only by his own part in it; lists name the company whole.
  const another = facts.person !== null && entry.of !== 'person';
  if (another && entry.kind !== 'black-list') return ['unclear', '须核实本人是否负有责任'];
  if (facts.category === 'modelCompany' && entry.of === 'project')
    return ['unclear', '发生在企业的在管项目，须认定企业是否负有责任'];
  if (entry.kind === 'veto' && entry.ground === null) return ['unclear', '是否属于一票否决情形，须由经办人认定'];
  switch (entry.kind) {
    case 'veto':
    case 'black-list':
    case 'warning-card':
      return ['veto', `计至 ${last || '移出为止'}，一票否决`];
    case 'bad-credit':
      return ['not-met', `计至 ${last || '修复为止'}，评优评先受限`];
    case 'inspection':
      return ['not-met', '没有整改完成'];
    case 'complaint':
      return ['unclear', '投诉属实，是否属于重大投诉须由经办人认定'];
  }
}

/** The entry's own last day; grounds without one count for the years that the conditions name. */
function lastDay(entry: Against, facts: EligibilityFacts): string {
  if (entry.until !== '') return entry.until;
  if (entry.on === '' || entry.kind === 'black-list' || entry.kind === 'bad-credit') return '';
  return addMonths(entry.on as Day, facts.conditions.cleanYears * 12);
}

function cleanSince(facts: EligibilityFacts): Day {
  return addMonths(facts.on as Day, -facts.conditions.cleanYears * 12);
}
