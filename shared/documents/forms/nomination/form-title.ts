import type { NominationCategory } from '../../../nominations/category';
import type { NominatedDossier } from '../../../packages/nomination-facts';

/** Persons and units are recommended by a 推荐审批表, projects and companies apply by a 申报表 (D3). */
export const formNames: Readonly<Record<NominationCategory, '推荐审批表' | '申报表'>> = {
  star: '推荐审批表',
  modelProject: '申报表',
  modelCompany: '申报表',
  advancedUnit: '推荐审批表',
  advancedPerson: '推荐审批表',
};

/** 推荐审批表（2026-明星-003 王某）: unique in a package, as numbers are. */
export const paperTitle = (name: string, { number, nominee }: Pick<NominatedDossier, 'number' | 'nominee'>): string =>
  `${name}（${number} ${nominee.name}）`;

export const formTitle = (dossier: Pick<NominatedDossier, 'category' | 'number' | 'nominee'>): string =>
  paperTitle(formNames[dossier.category], dossier);

/** The list that gives the nominees' telephones (D3). */
export const SUMMARY_TITLE = '推荐汇总表';
