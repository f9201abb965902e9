import { chineseNumber } from '../../basics/chinese-number';
import { parseDay, showDay } from '../../basics/dates';
import type { FilingFacts } from '../../packages/filing-facts';

type Jurisdiction = FilingFacts['election']['jurisdiction'];

/** What each text calls the same things (domain.md H): 物业管理区域 in national and Qingdao texts, 物业服务区域 in Shandong's. */
export interface JurisdictionTerms {
  readonly area: '物业管理区域' | '物业服务区域';
  readonly member: '成员' | '委员';
  /** The texts on which a public notice rests, besides the one that sets the thresholds. */
  readonly texts: readonly string[];
}

export function jurisdictionTerms(jurisdiction: Jurisdiction): JurisdictionTerms {
  switch (jurisdiction) {
    case 'national':
      return {
        area: '物业管理区域',
        member: '委员',
        texts: ['国务院《物业管理条例》', '《业主大会和业主委员会指导规则》'],
      };
    case 'shandong':
      return { area: '物业服务区域', member: '成员', texts: ['《山东省物业管理条例》'] };
    case 'qingdao':
      return { area: '物业管理区域', member: '成员', texts: ['《山东省物业管理条例》', '《青岛市物业管理条例》'] };
  }
}

/** The text that sets the thresholds of the vote. */
export function thresholdText(ruleSet: FilingFacts['ruleSet']): string {
  return ruleSet === 'civil-code-278' ? '《中华人民共和国民法典》第二百七十八条' : '《中华人民共和国物权法》第七十六条';
}

export function legalBasis(facts: Pick<FilingFacts, 'ruleSet' | 'election'>): string {
  return [thresholdText(facts.ruleSet), ...jurisdictionTerms(facts.election.jurisdiction).texts].join('、');
}

type Case = Pick<FilingFacts, 'project' | 'election'>;

/** 海悦花园第二届业主委员会. */
export function committeeName({ project, election }: Case): string {
  return `${project.name}第${chineseNumber(election.term)}届业主委员会`;
}

/** 海悦花园首次业主大会会议; a renewal's meeting has no number. */
export function meetingName({ project, election }: Case): string {
  return `${project.name}${election.kind === 'first' ? '首次' : ''}业主大会会议`;
}

export function meetingForm(form: FilingFacts['election']['form']): string {
  return { written: '书面征求意见', discussion: '集体讨论', internet: '互联网征求意见' }[form];
}

/** "2024年6月5日", or a blank to be filled in by hand. */
export function dayWords(day: string | null | undefined): string {
  const parsed = day ? parseDay(day.slice(0, 10)) : null;
  return parsed ? showDay(parsed) : '　　　　年　　月　　日';
}

/** "2024年6月20日17时", with minutes where there are any. */
export function momentWords(moment: string): string {
  const time = /T(\d{2}):(\d{2})/.exec(moment);
  if (!time) return dayWords(moment);
  return `${dayWords(moment)}${Number(time[1])}时${time[2] === '00' ? '' : `${Number(time[2])}分`}`;
}

/** Empty facts stay visible as a blank, never as nothing. */
export function orBlank(text: string): string {
  return text.trim() === '' ? '　　　　　　' : text;
}
