/**
 * What may be wrong with a row of a roster. `reject`: the row is not taken; otherwise it is, with a remark. `next` is what the
 * officer does about it. The sentence of a fault names the cell, never a certificate number or a phone.
 */
export const rosterCodes = {
  'name-missing': { title: '缺少名称或姓名', reject: true, next: '请补上，或删去这一行' },
  'text-too-long': { title: '文字过长', reject: true, next: '请缩短后再导入' },
  'id-numeric-cell': {
    title: '证件号码被存成数字，尾数已丢失',
    reject: true,
    next: '请把这一列设为“文本”，按证件重新填写',
  },
  'company-missing': { title: '没有写企业', reject: true, next: '请补上企业名称，或在上方选定全部人员所属的企业' },
  'company-unknown': { title: '没有登记的企业', reject: true, next: '请改成登记的全称，或先导入企业资料' },
  'project-unknown': { title: '没有登记的项目', reject: true, next: '请改成登记的名称，或先在“小区与业主”里登记' },
  'project-ambiguous': { title: '同名的项目不止一个', reject: true, next: '请加上“社区”一列，写明是哪个社区的' },
  'duplicate-in-file': { title: '文件里重复', reject: true, next: '请核对后只留一行' },
  'person-ambiguous': { title: '分不清是谁', reject: true, next: '请补上证件号码' },
  'day-invalid': { title: '日期无效', reject: true, next: '请按 2026-03-05 的样子填写' },
  'day-order': { title: '日期先后不对', reject: true, next: '请核对两个日期' },
  'number-invalid': { title: '数字无效', reject: true, next: '请只填数字和单位' },
  'credit-code-invalid': { title: '统一社会信用代码校验不通过', reject: true, next: '请对照营业执照改正' },
  'credit-code-taken': { title: '统一社会信用代码已属于另一家企业', reject: true, next: '请核对是哪一家' },
  'type-unknown': { title: '业态看不懂', reject: true, next: '请填住宅、写字楼、中小学、医院、高校、商场或工业园' },
  'id-checksum': { title: '证件号码校验不通过', reject: false, next: '请对照证件核对' },
  'id-missing': { title: '没有证件号码', reject: false, next: '再次导入时只能按姓名对应，最好补上' },
  'two-companies': { title: '同时在两家企业', reject: false, next: '请向两家企业核实，离职的登记离职日期' },
  'back-again': { title: '原已登记离职', reject: false, next: '导入后恢复在职；没有回来的请在文件里写离职日期' },
  'phone-invalid': { title: '联系电话不像有效号码', reject: false, next: '请核对' },
  'month-only': { title: '日期只有年月', reject: false, next: '按当月 1 日登记，知道具体日期的请改' },
  'name-changed': { title: '名称与登记的不同', reject: false, next: '导入后改为文件里的名称，请核对' },
  'manager-unknown': {
    title: '没有找到这位项目经理',
    reject: false,
    next: '请先导入这家企业的人员，再在项目资料里选定',
  },
  'sex-unknown': { title: '性别看不懂', reject: false, next: '按证件号码判断，没有号码的留空' },
  'cell-error': { title: '单元格是错误值或没有计算结果', reject: false, next: '按空白处理，请改成文本' },
} as const;
export type RosterCode = keyof typeof rosterCodes;

/** One fault of a row: its code and a sentence about this cell. */
export interface RosterFault {
  readonly code: RosterCode;
  readonly words: string;
}

const order = Object.keys(rosterCodes);

export function sortRosterFaults(faults: readonly RosterFault[]): RosterFault[] {
  return [...faults].sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
}

export const rejectsRow = ({ code }: RosterFault) => rosterCodes[code].reject;

/** 企业“某物业”没有登记，最接近的是…。请改成登记的全称，或先导入企业资料 */
export const faultSentence = ({ code, words }: RosterFault) => `${words}，${rosterCodes[code].next}。`;
