import type { RosterKind } from './roster-kinds';

export interface RosterField {
  readonly id: string;
  readonly title: string;
  /** Normalised headings (`normalise-heading.ts`), the better one first: where two columns fit, the first of these wins. */
  readonly headings: readonly string[];
  readonly required?: boolean;
  /** Masked on screen, in no message. */
  readonly personal?: boolean;
}

const field = (
  id: string,
  title: string,
  headings: readonly string[],
  more: Partial<RosterField> = {},
): RosterField => ({
  ...{ id, title, headings: [title, ...headings] },
  ...more,
});

const phone = field('phone', '联系电话', ['手机号码', '手机号', '手机', '电话', '电话号码', '联系方式'], {
  personal: true,
});
const remark = field('remark', '备注', ['说明']);

/** Columns of the three kinds of rosters, as offices head them. 序号 and what is not listed belongs to no field. */
export const rosterFields: Readonly<Record<RosterKind, readonly RosterField[]>> = {
  companies: [
    field(
      'name',
      '企业名称',
      [
        '物业服务企业名称',
        '物业服务企业',
        '物业企业名称',
        '物业企业',
        '公司名称',
        '单位名称',
        '企业全称',
        '企业',
        '公司',
        '名称',
      ],
      { required: true },
    ),
    field('creditCode', '统一社会信用代码', ['社会信用代码', '信用代码', '统一信用代码', '企业代码', '代码']),
    field('contact', '联系人', ['联系人姓名', '经办人']),
    phone,
    field('legalRepresentative', '法定代表人', ['法人代表', '法人', '法定代表人姓名']),
    field('registeredCapital', '注册资本', ['注册资金']),
    field('foundedOn', '成立日期', ['成立时间', '注册日期', '注册时间']),
    field('address', '地址', ['注册地址', '企业地址', '办公地址', '住所', '通讯地址']),
    field('postcode', '邮编', ['邮政编码']),
    field('brand', '品牌', ['企业品牌', '品牌名称']),
    field('partyOrganisation', '党组织', ['党组织情况', '党建情况', '党组织名称']),
    field('revenue', '营业收入', ['营收', '年营业收入', '上年营业收入', '主营业务收入']),
    field('taxPaid', '纳税额', ['纳税', '年纳税额', '上年纳税额', '纳税总额']),
    field('figuresOfYear', '年度', ['所属年度', '年份', '数据年度']),
    remark,
  ],
  projects: [
    field('name', '项目名称', ['小区名称', '物业项目名称', '物业项目', '项目', '小区', '名称'], { required: true }),
    field('community', '社区', ['所属社区', '所在社区']),
    field('propertyType', '业态', ['物业类型', '物业业态', '项目类型', '类型']),
    field('landArea', '占地面积', ['用地面积']),
    field('units', '套数', ['总套数', '户数', '总户数', '房屋套数']),
    field('occupancy', '入住率', ['入住比例']),
    field('greenShare', '绿化率', ['绿地率']),
    field('collectionRate', '收缴率', ['物业费收缴率', '收费率', '物业服务费收缴率']),
    field('lifts', '电梯数', ['电梯', '电梯数量', '电梯台数']),
    field('contractFrom', '合同起', [
      '合同开始日期',
      '合同起始日期',
      '合同起始',
      '合同开始',
      '合同生效日期',
      '合同起日',
    ]),
    field('contractUntil', '合同止', [
      '合同结束日期',
      '合同终止日期',
      '合同到期日期',
      '合同到期',
      '合同截止',
      '合同止日',
    ]),
    field('servedSince', '进驻日期', ['服务起始日期', '进驻时间', '接管日期', '接管时间', '服务开始日期']),
    field('feeStandard', '收费标准', ['物业费标准', '物业服务收费标准', '物业费']),
    field('repairFundBalance', '维修资金余额', ['专项维修资金余额', '维修资金', '专项维修资金']),
    field('manager', '项目经理', ['项目负责人', '经理', '项目经理姓名']),
    remark,
  ],
  staff: [
    field('name', '姓名', ['人员姓名', '员工姓名', '从业人员姓名', '从业人员', '员工'], { required: true }),
    field('company', '企业名称', [
      '物业服务企业名称',
      '物业服务企业',
      '物业企业',
      '所属企业',
      '工作单位',
      '单位名称',
      '公司名称',
      '企业',
      '公司',
      '单位',
    ]),
    field('idNumber', '证件号码', ['身份证号', '身份证号码', '公民身份号码', '证件号', '身份证'], { personal: true }),
    phone,
    field('sex', '性别', []),
    field('post', '岗位', ['职务', '工种', '岗位名称', '职务岗位', '岗位职务']),
    field('project', '项目', ['项目名称', '所在项目', '所属项目', '服务项目', '小区名称', '小区', '工作项目']),
    field('inServiceSince', '从业时间', [
      '从业起始时间',
      '从业日期',
      '参加物业工作时间',
      '从事物业工作时间',
      '从业起始日期',
    ]),
    field('hiredOn', '入职日期', ['入职时间', '到岗日期', '到岗时间', '参加本单位工作时间']),
    field('leftOn', '离职日期', ['离职时间', '离岗日期', '离岗时间']),
    field('politicalStatus', '政治面貌', []),
    field('education', '学历', ['文化程度', '最高学历']),
    field('qualification', '资格证书', ['证书名称', '职业资格', '资格', '证书', '职业资格证书', '持证情况']),
    field('qualificationNumber', '证书编号', ['资格证书编号', '证书号', '证书号码', '资格证号']),
    field('issuedOn', '发证日期', ['发证时间', '取得日期', '取证日期']),
    field('validUntil', '证书有效期至', ['有效期至', '有效期', '到期日期', '证书有效期', '证书到期日期']),
  ],
};

export function rosterField(kind: RosterKind, id: string): RosterField {
  const found = rosterFields[kind].find(one => one.id === id);
  if (!found) throw new Error(`no field ${id} in ${kind}`);
  return found;
}
