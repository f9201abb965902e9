import { campaignThemes, type Campaign, type CampaignTheme, type Places } from './campaign';
import { nominationCategoryIds, type NominationCategory } from './category';
import { proposedConditions } from './conditions';
import type { ScoreSheet } from './score-sheet';
import { sheetTemplates } from './sheet-templates';
import { templateTasks } from './task-templates';

/** The row of a year: one campaign a year, so that two officers cannot make two. */
export const campaignId = (year: number) => String(year);

/** The theme that the plan gave a year; later years choose for themselves. */
export const planYears: Readonly<Partial<Record<CampaignTheme, number>>> = {
  service: 2017,
  standards: 2018,
  brand: 2019,
};

const blankPlaces: Places = { base: null, scope: 'city', source: '', baseOn: '', allocated: null, allocation: '' };

/** A campaign year as it begins: the theme's tasks as a template, proposed sheets and conditions, no places yet. */
export function newCampaign(year: number, theme: CampaignTheme): Campaign {
  return {
    year,
    theme,
    title:
      theme === 'other' ? `${year} 年度文明行业创建活动` : `${year} 年度文明行业创建活动（${campaignThemes[theme]}）`,
    document: '',
    tasks: templateTasks(year, theme),
    group: {
      head: '',
      headPost: '局长',
      deputies: [],
      members: [],
      office: '',
      officeHead: '',
      officePhone: '',
      mailbox: '',
    },
    places: each(() => ({ ...blankPlaces })),
    sheets: each(category => copySheet(sheetTemplates[category])),
    sheetDrafts: {},
    conditions: { ...proposedConditions, creditLevels: [...proposedConditions.creditLevels] },
    priorModelProjects: '',
    summary: { work: '', results: '', problems: '', next: '' },
    status: 'running',
    story: [],
  };
}

/** A sheet of its own: what the year changes in it stays out of the template. */
export function copySheet(sheet: ScoreSheet): ScoreSheet {
  return { ...sheet, items: sheet.items.map(item => ({ ...item })), weights: { ...sheet.weights } };
}

function each<T>(of: (category: NominationCategory) => T): Record<NominationCategory, T> {
  return Object.fromEntries(nominationCategoryIds.map(id => [id, of(id)])) as Record<NominationCategory, T>;
}
