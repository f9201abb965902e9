import type { NominatedDossier, NominationFacts } from '../../../packages/nomination-facts';
import type { DocumentModel } from '../../document-model';
import { fieldTableForm, type FieldRow } from './field-table-form';
import { bureauAndCity, stageOpinions } from './opinion-rows';

export const projectFormRows: readonly FieldRow[] = [
  [['项目名称', 'project']],
  [['项目地址', 'address']],
  [
    ['业　　态', 'propertyType'],
    ['交付时间', 'deliveredOn'],
  ],
  [
    ['建筑面积', 'floorArea'],
    ['占地面积', 'landArea'],
  ],
  [
    ['幢　　数', 'buildings'],
    ['套　　数', 'units'],
  ],
  [
    ['入 住 率', 'occupancy'],
    ['绿 化 率', 'greenShare'],
  ],
  [
    ['电 梯 数', 'lifts'],
    ['维修资金余额', 'repairFund'],
  ],
  [['建设单位', 'developer']],
  [['物业企业', 'company']],
  [['统一社会\n信用代码', 'creditCode']],
  [
    ['项目经理', 'manager'],
    ['项目经理\n电话', 'managerPhone'],
  ],
  [
    ['合同开始日期', 'contractFrom'],
    ['合同截止日期', 'contractUntil'],
  ],
  [['收费标准', 'feeStandard']],
  [
    ['收 缴 率', 'collectionRate'],
    ['自评得分', 'selfScore'],
  ],
  [['业委会成立\n时间和届次', 'committee']],
  [
    ['满 意 率', 'satisfaction'],
    ['投诉件数\n（近一年）', 'complaints'],
  ],
  [['获奖情况', 'honours']],
];

/** 文明创建示范项目 申报表 (D3). */
export function projectForm(facts: NominationFacts, dossier: NominatedDossier, practice: boolean): DocumentModel {
  const opinions = [
    ...stageOpinions(dossier, 'unit', '物业企业意见', 3),
    ...stageOpinions(dossier, 'owners', '业委会\n（居委会）\n意见', 3),
    ...stageOpinions(dossier, 'street', '街道（镇）\n意见', 3),
    ...stageOpinions(dossier, 'departments', '有关部门意见', 3),
    ...bureauAndCity(facts, dossier, 3),
  ];
  return fieldTableForm(facts, dossier, { fields: projectFormRows, opinions }, practice);
}
