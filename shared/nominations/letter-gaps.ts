import type { NominationLetter } from './letter';

/** What a 推荐函 and its 纪要 still lack, each as it is labelled on screen. */
export function missingInLetter({ to, meeting }: NominationLetter): string[] {
  const parts: readonly (readonly [string, boolean])[] = [
    ['主送单位', to.trim() === ''],
    ['会议次数', meeting.session.trim() === ''],
    ['会议日期', meeting.on === ''],
    ['会议地点', meeting.place.trim() === ''],
    ['主持人', meeting.chair.trim() === ''],
    ['出席人员', meeting.present.every(({ name }) => name.trim() === '')],
  ];
  return parts.filter(([, lacks]) => lacks).map(([name]) => name);
}
