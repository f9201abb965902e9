import type { AgendaItem, Attendee } from '../meeting';

export type HeadKey =
  | { readonly is: 'title' | 'place' | 'chair' | 'recorder' | 'convener' | 'next'; readonly as: string }
  | { readonly is: 'time' | 'notice'; readonly as: string }
  | { readonly is: 'people'; readonly as: string; readonly state: Attendee['state'] };

const heads: readonly (readonly [RegExp, HeadKey])[] = [
  [/^(?:会议)?(?:名称|主题|题目)$/, { is: 'title', as: '会议名称' }],
  [/^(?:会议|开会|召开|调解)?时间$|^(?:会议)?日期$/, { is: 'time', as: '会议时间' }],
  [/^(?:会议|开会|召开|调解)?地点$/, { is: 'place', as: '会议地点' }],
  [/^(?:会议)?主持(?:人)?$/, { is: 'chair', as: '主持人' }],
  [/^(?:会议)?记录(?:人|员)?$/, { is: 'recorder', as: '记录人' }],
  [/^召集(?:人)?$/, { is: 'convener', as: '召集人' }],
  [/^(?:议题)?公示(?:日|日期|时间)$|^通知(?:日|日期|时间)$/, { is: 'notice', as: '议题公示（通知）日' }],
  [/^(?:参加|参会|到会|出席|与会)(?:人员|人|单位|会议人员)?$/, { is: 'people', as: '参加人员', state: 'present' }],
  [/^(?:请假|缺席|未到)(?:人员|人)?$/, { is: 'people', as: '请假人员', state: 'absent' }],
  [/^(?:列席)(?:人员|人)?$/, { is: 'people', as: '列席人员', state: 'observer' }],
  [/^下(?:次|一次)(?:会议)?(?:安排|时间)?$/, { is: 'next', as: '下次会议' }],
];

/** What the word before the colon means for the meeting as a whole; null when it means nothing. */
export function headKey(name: string): HeadKey | null {
  return heads.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

export type ItemKey =
  'opinion' | 'resolution' | 'owner' | 'due' | 'publish' | 'vote' | 'outcome' | 'proposer' | 'background';

const items: readonly (readonly [RegExp, ItemKey])[] = [
  [/^(?:各方|主要|讨论)?意见$|^发言$|^讨论(?:情况)?$/, 'opinion'],
  [/^(?:决定|决议|议定(?:事项)?|措施|任务)[一二三四五六七八九十\d]*$/, 'resolution'],
  [/^责任(?:方|单位|人|主体)?$|^牵头(?:单位)?$|^落实(?:单位|人)?$/, 'owner'],
  [/^(?:完成)?(?:期限|时限)$|^完成(?:时间|日期)$/, 'due'],
  [/^(?:是否)?公示$/, 'publish'],
  [/^(?:表决|投票|票数)(?:情况|结果)?$/, 'vote'],
  [/^(?:结果|结论|协商结果)$/, 'outcome'],
  [/^(?:提出|提议|反映)(?:人|方)?$/, 'proposer'],
  [/^(?:基本)?(?:情况|背景)(?:说明|介绍)?$|^说明$/, 'background'],
];

/** What the word before the colon means inside an item. */
export function itemKey(name: string): ItemKey | null {
  return items.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

const CHINESE = '[一二三四五六七八九十]{1,3}';
const styles = {
  word: new RegExp(
    `^(?:(?:议题|事项)\\s*(?:${CHINESE}|\\d{1,2})?\\s*[：:、.．]|第\\s*(?:${CHINESE}|\\d{1,2})\\s*(?:项|个议题)\\s*[：:、]?)\\s*(.+)$`,
  ),
  chinese: new RegExp(`^${CHINESE}\\s*[、.．]\\s*(.+)$`),
  arabic: /^\d{1,2}\s*[、.．)）]\s*(.+)$/,
  bracket: new RegExp(`^[（(]\\s*(?:${CHINESE}|\\d{1,2})\\s*[)）]\\s*(.+)$`),
};
export type NumberStyle = keyof typeof styles;

/** A line that begins with a number (一、 1. （1） 议题一：), and how it is numbered; null otherwise. "3.5 万元" is none. */
export function numberedLine(line: string): { readonly style: NumberStyle; readonly text: string } | null {
  for (const style of Object.keys(styles) as NumberStyle[]) {
    const text = styles[style].exec(line)?.[1]?.trim();
    const isFigure = style === 'arabic' && /^\d{1,2}\s*[.．]\s*\d/.test(line);
    if (text !== undefined && !isFigure) return { style, text };
  }
  return null;
}

/** "同意5票，反对1票，弃权0票", "5:1:0", "一致同意" is no count. */
export function votesIn(text: string): NonNullable<AgendaItem['vote']> | null {
  const of = (word: string) => {
    const match = new RegExp(`${word}\\s*[：:]?\\s*(\\d{1,4})|(\\d{1,4})\\s*[票人名]?\\s*${word}`).exec(text);
    return match ? Number(match[1] ?? match[2]) : null;
  };
  const yes = of('同意') ?? of('赞成');
  if (yes === null) return null;
  return { yes, no: of('反对') ?? of('不同意') ?? 0, abstain: of('弃权') ?? 0 };
}

export function outcomeMeant(text: string): AgendaItem['outcome'] | null {
  if (/未达成|没有达成|未通过|不同意/.test(text)) return 'not-agreed';
  if (/再议|待议|暂缓|下次/.test(text)) return 'deferred';
  if (/达成一致|一致同意|^通过|^同意/.test(text)) return 'agreed';
  if (/通报|知悉/.test(text)) return 'noted';
  return null;
}
