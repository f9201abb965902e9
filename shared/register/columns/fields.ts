/** What a column of an owner register may hold. */
export const fieldIds = [
  'building',
  'section',
  'room',
  'area',
  'owner',
  'coOwner',
  'idType',
  'idNumber',
  'coOwnerIdNumber',
  'phone',
  'delivery',
  'use',
  'certificate',
  'remark',
] as const;
export type FieldId = (typeof fieldIds)[number];

interface FieldDefinition {
  readonly title: string;
  /** Normalised headings (`normalise-heading.ts`), the better one first: where two columns fit, the first of these wins. */
  readonly headings: readonly string[];
  readonly required: boolean;
}

/** formats.md 2, with further spellings that offices use. 套内面积 and 公摊面积 are other figures and belong to no field. */
export const fields: Record<FieldId, FieldDefinition> = {
  building: {
    title: '楼栋',
    headings: ['楼栋', '幢', '幢号', '楼号', '栋号', '栋', '楼栋号', '楼幢', '楼幢号', '楼座', '座号'],
    required: false,
  },
  section: { title: '单元', headings: ['单元', '单元号'], required: false },
  room: {
    title: '房号',
    headings: ['房号', '室号', '房间号', '房间', '房屋编号', '户号', '门牌号', '室'],
    required: true,
  },
  area: {
    title: '建筑面积',
    headings: [
      '建筑面积',
      '专有部分面积',
      '产权面积',
      '面积',
      '专有部分建筑面积',
      '房屋建筑面积',
      '产权建筑面积',
      '登记面积',
      '房屋面积',
    ],
    required: true,
  },
  owner: {
    title: '业主姓名',
    headings: [
      '业主',
      '业主姓名',
      '产权人',
      '所有权人',
      '权利人',
      '业主名称',
      '业主姓名名称',
      '产权人姓名',
      '权利人姓名',
      '姓名',
    ],
    required: true,
  },
  coOwner: { title: '共有人', headings: ['共有人', '共有人姓名', '共同共有人', '共有权人'], required: false },
  idType: { title: '证件类型', headings: ['证件类型', '证件种类', '证件名称'], required: false },
  idNumber: {
    title: '证件号码',
    headings: [
      '证件号码',
      '身份证号',
      '身份证号码',
      '证件号',
      '身份证',
      '业主身份证号',
      '业主证件号码',
      '身份证件号码',
    ],
    required: false,
  },
  coOwnerIdNumber: {
    title: '共有人证件号码',
    headings: ['共有人证件号码', '共有人身份证号', '共有人身份证号码', '共有人证件号'],
    required: false,
  },
  phone: {
    title: '联系电话',
    headings: ['联系电话', '手机', '电话', '手机号', '手机号码', '电话号码', '联系方式', '业主电话'],
    required: false,
  },
  delivery: {
    title: '交付状态',
    headings: ['交付状态', '交付情况', '状态', '是否交付', '交房状态', '交付'],
    required: false,
  },
  use: { title: '用途', headings: ['用途', '房屋用途', '规划用途', '房屋性质'], required: false },
  certificate: {
    title: '产权证号',
    headings: ['不动产单元号', '产权证号', '不动产权证号', '不动产证号', '房产证号', '不动产权证书号'],
    required: false,
  },
  remark: { title: '备注', headings: ['备注', '说明'], required: false },
};

export const requiredFields = fieldIds.filter(field => fields[field].required);
