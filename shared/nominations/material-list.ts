import { nominationCategoryIds, type NominationCategory } from './category';
import type { Material } from './dossier';

/** One item of the bound dossier in its place (D7; the order is practice). */
export interface MaterialItem {
  readonly id: string;
  /** The number in D7. */
  readonly order: number;
  readonly title: string;
  /** `program`: printed from this dossier. `attached`: papers that the applicant hands in. */
  readonly made: 'program' | 'attached';
  readonly needed: readonly NominationCategory[];
  /** For whom it may be handed in without being needed. */
  readonly optional: readonly NominationCategory[];
}

const all: readonly NominationCategory[] = nominationCategoryIds;
const persons: readonly NominationCategory[] = ['star', 'advancedPerson'];
const businesses: readonly NominationCategory[] = ['modelProject', 'modelCompany'];

const item = (
  order: number,
  id: string,
  title: string,
  made: MaterialItem['made'],
  needed: readonly NominationCategory[],
  optional: readonly NominationCategory[] = [],
): MaterialItem => ({ id, order, title, made, needed, optional });

/** In the order of the bound dossier. 推荐函 is the district's own and stands in front of all dossiers. */
export const materialItems: readonly MaterialItem[] = [
  item(1, 'cover', '封面和目录', 'program', all),
  item(3, 'form', '推荐审批表（申报表）', 'program', all),
  item(4, 'deed', '事迹材料', 'program', all),
  item(4, 'summary', '事迹摘要', 'program', all),
  item(5, 'scores', '评分表', 'program', all),
  item(6, 'licence', '营业执照', 'attached', businesses),
  item(6, 'contract', '物业服务合同', 'attached', ['modelProject']),
  item(6, 'filing', '合同备案和承接查验备案', 'attached', [], ['modelProject']),
  item(6, 'employment', '劳动合同或在岗证明', 'attached', ['star'], ['advancedPerson']),
  item(6, 'certificate', '身份证复印件', 'attached', persons),
  item(6, 'credit', '信用报告', 'attached', businesses),
  item(6, 'no-penalty', '无违法违规证明', 'attached', ['modelProject', 'modelCompany', 'advancedUnit'], persons),
  item(6, 'tax', '完税证明', 'attached', ['modelCompany'], ['modelProject']),
  item(6, 'insurance', '社会保险缴纳证明', 'attached', ['modelCompany'], ['modelProject', 'star']),
  item(6, 'standards', '标准认证证书', 'attached', [], businesses),
  item(7, 'honours', '荣誉证书', 'attached', [], all),
  item(8, 'owners', '业委会、居委会或业主评价', 'attached', ['modelProject', 'star']),
  item(8, 'survey', '满意度测评报告', 'attached', ['modelProject'], ['modelCompany']),
  item(9, 'posting', '公示材料和公示情况说明', 'attached', all),
  item(10, 'pledge', '诚信承诺书', 'attached', all),
  item(10, 'consent', '同意公示书', 'attached', persons),
  item(11, 'photos', '照片', 'attached', all),
  item(11, 'media', '视频和电子版', 'attached', [], all),
];

/** What the dossier of a category may hold, in order. */
export function materialsOf(category: NominationCategory): readonly MaterialItem[] {
  return materialItems.filter(each => each.needed.includes(category) || each.optional.includes(category));
}

/** A dossier's materials at the start: nothing is there but what the program prints. */
export function blankMaterials(category: NominationCategory): Material[] {
  return materialsOf(category)
    .filter(each => each.needed.includes(category))
    .map(each => blankMaterial(each));
}

export function blankMaterial({ id, title, made }: MaterialItem): Material {
  return {
    item: id,
    title,
    attachments: [],
    pages: null,
    provided: made === 'program' ? 'in-package' : 'missing',
    remark: '',
  };
}
