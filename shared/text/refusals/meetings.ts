import type { RefusalWords } from './refusal-words';

/** What the meeting room refuses: a draft that cannot become a record, and a record that is not changed. */
export const meetingsRefusals = {
  'meeting-place-missing': { words: '还没有选会议所在的社区', next: '请先选社区，需要时再选小区。' },
  'meeting-project-missing': { words: '业主委员会会议要选到小区', next: '请选是哪个小区的业主委员会。' },
  'meeting-confirmed-already': { words: '这份记录已经确认，不能再改', next: '要补正时，请在会议页上新增一条补正。' },
  'meeting-not-confirmed': { words: '这份会议还是草稿', next: '请先打开草稿，补全后确认记录。' },
  'meeting-not-deletable': { words: '已经确认的会议记录不能删除', next: '要补正时，请在会议页上新增一条补正。' },
  'meeting-date-missing': { words: '会议日期没有填写或者不存在', next: '请按“1130”“11-30”或“2026-11-30”填写。' },
  'meeting-date-far': { words: '会议日期 {date} 不合常理', next: '请核对年份后重新填写。' },
  'meeting-date-future': {
    words: '会议日期 {date} 还没有到，不能确认记录',
    next: '请核对日期；会前准备的可以先留作草稿。',
  },
  'meeting-time-missing': { words: '会议起止时间没有填全', next: '请按“1400”“14:00”填写开始和结束时间。' },
  'meeting-ends-before-start': {
    words: '会议 {endsAt} 结束，早于或等于 {startsAt} 开始',
    next: '请核对开始和结束时间。',
  },
  'meeting-notice-later': { words: '公示（通知）日 {notice} 晚于会议日期 {date}', next: '请核对这两个日期。' },
  'meeting-size-reason': {
    words: '委员总数手工填为 {members} 名，但没有写理由',
    next: '请写明依据，例如换届备案文号；或者清除手填的数字。',
  },
  'meeting-nobody-present': { words: '没有一个人标为出席', next: '请在到会人员里按空格标出到会的人。' },
  'meeting-attendee-unnamed': { words: '到会人员里有 {count} 行没有姓名', next: '请补上姓名或者删除空行。' },
  'meeting-attendee-two-sides': {
    words: '{name}同时列在{first}和{second}两方',
    next: '一次会议一人只代表一方，请留下一处。',
  },
  'meeting-attendee-twice': { words: '{name}列了两次', next: '请删去重复的一行。' },
  'meeting-no-items': { words: '还没有议题', next: '请至少写一项议了什么。' },
  'meeting-item-untitled': { words: '没有标题', next: '请写明议的是什么事。' },
  'meeting-resolution-empty': { words: '有一条决定没有内容', next: '请写明决定的内容，或者删除这一行。' },
  'meeting-resolution-unowned': { words: '决定“{text}”没有责任方', next: '请选出由哪一方负责。' },
  'meeting-due-invalid': { words: '决定“{text}”的期限 {due} 不是日期', next: '请按“1130”“11-30”填写。' },
  'meeting-due-before-meeting': {
    words: '决定“{text}”的期限 {due} 早于会议日期',
    next: '请核对期限或者会议日期。',
  },
  'meeting-due-far': { words: '决定“{text}”的期限 {due} 不合常理', next: '请核对年份。' },
  'meeting-votes-exceed': {
    words: '共计 {cast} 票，多于到会有表决权的 {voters} 人',
    next: '请核对票数，或者补上到会人员。',
  },
  'meeting-recorded-twice': {
    words: '同一天已有“{title}”（{date} {startsAt} 至 {endsAt}），时间重叠，可能是同一次会议',
    next: '请先打开那份记录比对；确实是两次会议时，再选“仍然确认”。',
  },
  'meeting-amendment-empty': { words: '补正的内容和理由都要填写', next: '请写明补正什么、为什么。' },
  'meeting-nothing-to-post': { words: '这次会议没有要公示的决定', next: '请核对会议的决定和到会人数。' },
  'meeting-day-missing': { words: '日期没有填写或者不存在', next: '请按“1130”“11-30”或“2026-11-30”填写。' },
  'meeting-day-outside': { words: '日期 {day} 不在 {earliest} 到 {today} 之间', next: '请核对日期。' },
  'mediation-parties-missing': { words: '没有写明申请人和被申请人', next: '请填写双方当事人的姓名或名称。' },
  'mediation-party-both-sides': { words: '{name}同时是双方当事人', next: '请核对当事人的姓名。' },
  'mediation-dispute-missing': { words: '没有写明纠纷的主要事实', next: '请写明争的是什么事。' },
  'mediation-mediator-missing': { words: '没有调解员', next: '请填写主持调解的调解员姓名。' },
  'mediation-content-missing': { words: '达成协议，但没有写协议内容', next: '请写明各方当事人的权利、义务。' },
  'mediation-effective-early': {
    words: '协议生效日 {effective} 早于调解日期 {date}',
    next: '请核对这两个日期。',
  },
  'mediation-no-agreement': { words: '这次调解没有达成协议，不能申请司法确认', next: '请核对调解结果。' },
  'mediation-not-in-effect': { words: '调解协议还没有生效', next: '请先登记协议的生效日。' },
  'mediation-not-reached': { words: '这次调解没有达成协议，没有生效日可以登记', next: '请核对调解结果。' },
  'mediation-effect-known': {
    words: '这份协议的生效日已经登记为 {day}',
    next: '登记错了的，请用“新增补正”写明。',
  },
} satisfies Record<string, RefusalWords>;
