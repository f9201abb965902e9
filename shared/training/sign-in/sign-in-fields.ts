import { normaliseHeading } from '../../register/columns/normalise-heading';

/** What a column of a sign-in sheet may hold (TR-7). */
export const signInFields = [
  'name',
  'project',
  'community',
  'post',
  'unit',
  'phone',
  'signedIn',
  'score',
  'remark',
] as const;
export type SignInField = (typeof signInFields)[number];

const headings: Readonly<Record<SignInField, readonly string[]>> = {
  name: ['姓名', '参训人员', '参加人员', '学员姓名', '学员', '人员姓名', '参训人', '名字'],
  project: ['小区', '小区名称', '项目', '项目名称', '所属小区', '物业项目', '业委会', '业主委员会', '单位', '工作单位'],
  community: ['社区', '所属社区', '村居', '社区名称'],
  post: ['职务', '业委会职务', '身份', '职位'],
  unit: ['房号', '房屋', '门牌号', '楼栋房号', '室号'],
  phone: ['联系电话', '电话', '手机', '手机号', '手机号码', '电话号码', '联系方式'],
  signedIn: ['签到', '签名', '签字', '到场', '是否到场', '是否签到', '出勤', '考勤', '到会'],
  score: ['成绩', '分数', '考试成绩', '考核成绩', '得分', '测试成绩'],
  remark: ['备注', '说明'],
};

export const signInFieldTitles: Readonly<Record<SignInField, string>> = {
  name: '姓名',
  project: '小区',
  community: '社区',
  post: '职务',
  unit: '房号',
  phone: '电话',
  signedIn: '签到',
  score: '成绩',
  remark: '备注',
};

const fieldOfHeading = new Map(signInFields.flatMap(field => headings[field].map(title => [title, field] as const)));

export function signInFieldOf(title: string): SignInField | undefined {
  return title.length > 20 ? undefined : fieldOfHeading.get(normaliseHeading(title));
}
