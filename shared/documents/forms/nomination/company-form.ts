import type { NominatedDossier, NominationFacts } from '../../../packages/nomination-facts';
import type { DocumentModel } from '../../document-model';
import { fieldTableForm, type FieldRow } from './field-table-form';
import { bureauAndCity, stageOpinions } from './opinion-rows';

export const companyFormRows: readonly FieldRow[] = [
  [['企业名称', 'company']],
  [['统一社会\n信用代码', 'creditCode']],
  [
    ['法定代表人', 'legalRepresentative'],
    ['成立日期', 'foundedOn'],
  ],
  [
    ['注册资本', 'registeredCapital'],
    ['自评得分', 'selfScore'],
  ],
  [['企业地址', 'address']],
  [
    ['联 系 人', 'contact'],
    ['联系电话', 'phone'],
  ],
  [
    ['在管项目数', 'projects'],
    ['在管面积', 'managedArea'],
  ],
  [['在管业态', 'propertyTypes']],
  [
    ['员 工 数', 'staff'],
    ['持证人数', 'certified'],
  ],
  [
    ['营业收入', 'revenue'],
    ['纳 税 额', 'taxPaid'],
  ],
  [
    ['信用等级', 'creditLevel'],
    ['信用得分', 'creditScore'],
  ],
  [['标准认证\n（七项）', 'standards']],
  [
    ['品　　牌', 'brand'],
    ['投 诉 率', 'complaintRate'],
  ],
  [['党 组 织', 'party']],
  [['处罚情况', 'penalties']],
  [['荣　　誉', 'honours']],
];

/** 文明创建标兵企业 申报表 (D3). */
export function companyForm(facts: NominationFacts, dossier: NominatedDossier, practice: boolean): DocumentModel {
  const opinions = [
    ...stageOpinions(dossier, 'unit', '企业意见', 3),
    ...stageOpinions(dossier, 'street', '街道（镇）\n意见', 3),
    ...stageOpinions(dossier, 'departments', '有关部门意见', 3),
    ...bureauAndCity(facts, dossier, 3),
  ];
  return fieldTableForm(facts, dossier, { fields: companyFormRows, opinions }, practice);
}
