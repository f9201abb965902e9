import { fieldGroup, type FormField } from './form-field';

/** 先进单位 推荐审批表 (D3). */
export const unitFields: readonly FormField[] = [
  ...fieldGroup('单位情况', [
    {
      id: 'unitName',
      label: '单位名称（全称）',
      kind: 'text',
      required: true,
      aliases: ['名称（全称）', '单位名称', '名称', '单位全称', '集体名称'],
    },
    { id: 'unitNature', label: '单位性质', kind: 'text', limit: 40, required: true, aliases: ['性质'] },
    {
      id: 'unitLevel',
      label: '单位级别',
      kind: 'text',
      limit: 40,
      required: true,
      hint: '没有级别写“无”',
      aliases: ['级别'],
    },
    { id: 'headcount', label: '人数', kind: 'number', required: true, aliases: ['单位人数', '职工人数', '在编人数'] },
    {
      id: 'head',
      label: '负责人',
      kind: 'text',
      limit: 50,
      required: true,
      aliases: ['单位负责人', '主要负责人', '负责人姓名'],
    },
    { id: 'headPost', label: '负责人职务', kind: 'text', limit: 50, required: true, aliases: ['职务'] },
    { id: 'contact', label: '联系人', kind: 'text', limit: 50, required: true },
    { id: 'phone', label: '联系电话', kind: 'phone', required: true, aliases: ['电话', '办公电话', '联系方式'] },
    {
      id: 'address',
      label: '地址',
      kind: 'text',
      limit: 200,
      required: true,
      aliases: ['单位地址', '通讯地址', '通信地址'],
    },
    { id: 'postcode', label: '邮编', kind: 'text', limit: 10, aliases: ['邮政编码'] },
  ]),
  ...fieldGroup('奖惩', [
    {
      id: 'honours',
      label: '曾获奖励',
      kind: 'long',
      required: true,
      hint: '没有的填“无”',
      aliases: ['曾获荣誉', '获奖情况', '受奖励情况', '何时何地受过何种奖励', '奖励情况'],
    },
    {
      id: 'sanctions',
      label: '受处罚处分情况',
      kind: 'long',
      limit: 1000,
      required: true,
      hint: '没有的填“无”',
      aliases: ['处罚情况', '处分情况', '违纪违法情况'],
    },
  ]),
];
