import type { RefusalWords } from './refusal-words';

export const coordinationPeopleRefusals = {
  'person-name-missing': { words: '没有填写姓名', next: '请填写姓名后再保存。' },
  'person-name-long': { words: '姓名超过 {limit} 个字', next: '请核对姓名；说明文字请写在备注里。' },
  'person-unknown': { words: '这个人的登记已经不在', next: '请重新打开社区，可能已被删除或合并。' },
  'person-known': {
    words: '本社区已经登记过这个人，姓名和电话都相同',
    next: '请打开他的登记，在那里增加职务；确是同名的另一人，请填写能区分的电话。',
  },
  'person-phone-invalid': {
    words: '联系电话既不是 11 位手机号，也不是 7、8 位固定电话',
    next: '请核对号码；有几个号码的用顿号分开，暂时没有的可以留空。',
  },
  'person-phones-many': { words: '联系电话超过三个', next: '请留下最常用的两三个号码。' },
  'person-post-missing': { words: '没有选择代表哪一方', next: '请选择所属方并填写职务，再登记。' },
  'person-merge-same': { words: '选的是同一条登记', next: '请另选一条登记与它合并。' },
  'person-in-use': {
    words: '{count} 份{what}里有他，不能删除',
    next: '不再任职的请结束职务；重复登记的请与另一条合并。',
  },
  'post-unknown': { words: '这项职务已经不在', next: '请重新打开他的登记。' },
  'post-day-invalid': { words: '{field}不是存在的日期', next: '请按 2024-06-30 的样子填写，不知道的可以留空。' },
  'post-day-missing': { words: '没有填写从哪一天起', next: '请填写变更或结束的日期。' },
  'post-day-unlikely': {
    words: '{field} {day} 不合情理',
    next: '请核对年份；应在 {earliest} 至 {latest} 之间。',
  },
  'post-ends-before-start': {
    words: '结束日期 {until} 不晚于起始日期 {from}',
    next: '请核对两个日期，结束日期要晚于起始日期。',
  },
  'post-ended-already': { words: '这项职务已于 {until} 结束', next: '如果日期有误，请用“更正”。' },
  'post-twice': {
    words: '他已经有{side}“{title}”这项职务',
    next: '请核对；换了职务的用“变更”，登记错的用“更正”。',
  },
  'post-project-missing': { words: '业主委员会的职务没有选小区', next: '请选择是哪个小区的业主委员会。' },
  'post-project-elsewhere': {
    words: '小区“{project}”不属于{community}',
    next: '请选择本社区的小区；要登记到别的社区，请先打开那个社区。',
  },
  'post-elected-already': {
    words: '他是选举产生的第 {term} 届业主委员会成员，名单里已经有他',
    next: '不用再登记；职务有变动的，请在该选举的“业主委员会”里更新。',
  },
  'post-before-election': {
    words: '第 {term} 届业主委员会已于 {since} 选举产生，成员直接取自选举结果',
    next: '之后补选、增补的成员，请填写 {since} 以后的起始日期；上一届的成员请填写结束日期。',
  },
  'contact-side-unknown': {
    words: '“{text}”看不出是哪一方的人',
    next: '请在“所属方”一列写社区党组织、居委会、业委会、物业企业、街道、派出所等。',
  },
  'contact-project-unknown': { words: '没有名为“{project}”的小区', next: '请核对小区名称，或先登记这个小区。' },
  'contact-nothing-new': {
    words: '读到 {read} 行，没有可以登记的新内容',
    next: '请看下面每一行的说明，改好后重新粘贴。',
  },
} satisfies Record<string, RefusalWords>;
