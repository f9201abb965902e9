import { fieldGroup, type FormField } from './form-field';

/** 先进个人、文明服务明星 推荐审批表 (D3). 主要事迹 is the deed; opinions are the chain's. */
const common: readonly FormField[] = [
  ...fieldGroup('基本情况', [
    {
      id: 'name',
      label: '姓名',
      kind: 'text',
      limit: 50,
      required: true,
      aliases: ['被推荐人', '推荐人选', '姓名（本人）'],
    },
    { id: 'sex', label: '性别', kind: 'choice', options: ['男', '女'], required: true },
    { id: 'ethnicity', label: '民族', kind: 'text', limit: 20, required: true },
    { id: 'birth', label: '出生年月', kind: 'month', required: true, aliases: ['出生日期', '出生时间', '生日'] },
    { id: 'politics', label: '政治面貌', kind: 'text', limit: 20, required: true, aliases: ['政治面目', '党派'] },
    {
      id: 'education',
      label: '学历',
      kind: 'text',
      limit: 20,
      required: true,
      aliases: ['文化程度', '最高学历', '学历学位'],
    },
    {
      id: 'idNumber',
      label: '身份证号',
      kind: 'id',
      required: true,
      aliases: ['身份证号码', '证件号码', '公民身份号码', '证件号'],
    },
    {
      id: 'phone',
      label: '联系电话',
      kind: 'phone',
      required: true,
      personal: true,
      aliases: ['电话', '手机', '手机号码', '联系方式'],
    },
    { id: 'domicile', label: '户籍', kind: 'text', personal: true, aliases: ['户籍所在地', '籍贯'] },
  ]),
];

const record: readonly FormField[] = fieldGroup('简历与奖惩', [
  {
    id: 'resume',
    label: '简历',
    kind: 'long',
    required: true,
    aliases: ['个人简历', '工作简历', '主要简历', '工作经历'],
  },
  {
    id: 'honours',
    label: '何时何地受过何种奖励',
    kind: 'long',
    hint: '没有的填“无”',
    required: true,
    aliases: ['受奖励情况', '奖励情况', '获奖情况', '曾获荣誉', '曾获奖励', '何时何地受过何种奖励（表彰）', '奖惩情况'],
  },
  {
    id: 'sanctions',
    label: '处分',
    kind: 'long',
    limit: 1000,
    hint: '没有的填“无”',
    required: true,
    aliases: ['何时何地受过何种处分', '处分情况', '受处分情况', '违纪违法情况'],
  },
]);

export const starFields: readonly FormField[] = [
  ...common,
  ...fieldGroup('从业情况', [
    {
      id: 'company',
      label: '工作单位',
      kind: 'text',
      required: true,
      aliases: ['所在单位', '单位', '单位名称', '所在企业', '企业名称'],
    },
    {
      id: 'post',
      label: '岗位',
      kind: 'text',
      limit: 50,
      required: true,
      aliases: ['职务', '职务/岗位', '职务（岗位）', '职务或岗位', '工作岗位', '职务、岗位'],
    },
    {
      id: 'project',
      label: '所在项目',
      kind: 'text',
      required: true,
      aliases: ['项目', '项目名称', '服务项目', '所在小区', '工作项目'],
    },
    { id: 'workingSince', label: '参加工作时间', kind: 'month', required: true, aliases: ['参加工作年月', '工作时间'] },
    {
      id: 'serviceYears',
      label: '从业年限',
      kind: 'number',
      required: true,
      hint: '从事物业服务的整年数',
      aliases: ['物业从业年限', '从事物业服务年限', '从业时间'],
    },
  ]),
  ...record,
];

export const advancedPersonFields: readonly FormField[] = [
  ...common,
  ...fieldGroup('任职情况', [
    { id: 'company', label: '工作单位', kind: 'text', required: true, aliases: ['所在单位', '单位', '单位名称'] },
    {
      id: 'post',
      label: '职务',
      kind: 'text',
      limit: 50,
      required: true,
      aliases: ['职务/岗位', '职务（岗位）', '岗位', '现任职务'],
    },
    {
      id: 'adminLevel',
      label: '行政级别',
      kind: 'choice',
      options: ['无', '科级及以下', '县处级', '县处级以上'],
      required: true,
      hint: '没有级别的选“无”',
      aliases: ['级别', '职级', '行政职级'],
    },
    { id: 'workingSince', label: '参加工作时间', kind: 'month', required: true, aliases: ['参加工作年月', '工作时间'] },
    {
      id: 'serviceYears',
      label: '从业年限',
      kind: 'number',
      hint: '从事物业管理工作的整年数',
      aliases: ['从事本职工作年限', '从业时间'],
    },
  ]),
  ...record,
];
