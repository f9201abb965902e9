import type { NominatedDossier, NominationFacts } from '../../../packages/nomination-facts';
import type { DocumentModel } from '../../document-model';
import { fieldTableForm, type FieldRow } from './field-table-form';
import { bureauAndCity, stageOpinions } from './opinion-rows';

export const unitFormRows: readonly FieldRow[] = [
  [['单位名称\n（全称）', 'unitName']],
  [
    ['单位性质', 'unitNature'],
    ['单位级别', 'unitLevel'],
  ],
  [
    ['人　　数', 'headcount'],
    ['邮　　编', 'postcode'],
  ],
  [
    ['负 责 人', 'head'],
    ['职　　务', 'headPost'],
  ],
  [
    ['联 系 人', 'contact'],
    ['联系电话', 'phone'],
  ],
  [['地　　址', 'address']],
  [['曾获奖励', 'honours']],
  [['受处罚\n处分情况', 'sanctions']],
];

/** 先进单位 推荐审批表 (D3). */
export function unitForm(facts: NominationFacts, dossier: NominatedDossier, practice: boolean): DocumentModel {
  const opinions = [
    ...stageOpinions(dossier, 'unit', '单位意见', 3),
    ...stageOpinions(dossier, 'departments', '有关部门意见', 3),
    ...bureauAndCity(facts, dossier, 3),
  ];
  return fieldTableForm(facts, dossier, { fields: unitFormRows, opinions }, practice);
}
