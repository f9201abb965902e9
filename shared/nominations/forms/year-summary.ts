import { parseDay, showDay, type Day } from '../../basics/dates';
import type { Block, CellModel, DocumentModel } from '../../documents/document-model';
import { cell, centred, figure, headRow, heading, paragraph } from '../../documents/forms/blocks';
import type { Campaign, CampaignTask } from '../campaign';
import { campaignThemes } from '../campaign';
import { forProvince, nominationCategories, nominationCategoryIds } from '../category';
import { ceilingWords, placeUnit } from '../ceiling-words';
import { taskShare, taskState } from '../task-state';
import type { YearFigures } from '../year-figures';

export interface YearSummaryFacts {
  readonly campaign: Campaign;
  readonly figures: YearFigures;
  readonly bureau: { readonly district: string; readonly bureau: string };
  readonly today: Day;
  readonly practice: boolean;
}

/** 年度工作总结: the officer's words, and the figures of tasks and recommendations as they stand on the day. */
export function yearSummary(facts: YearSummaryFacts): DocumentModel {
  const { campaign, figures, bureau, today, practice } = facts;
  const { summary } = campaign;
  const parts: readonly (readonly [title: string, blocks: readonly Block[]])[] = [
    ['基本情况', [paragraph(opening(facts))]],
    ['主要做法', written(summary.work)],
    ['工作成效', written(summary.results)],
    ['任务完成情况', [paragraph(tasksWords(figures)), tasksTable(campaign, today)]],
    ['推荐情况', [paragraph(recommendedWords(campaign, figures)), placesTable(figures), basisNote(campaign)]],
    ['存在问题', written(summary.problems)],
    ['下一步打算', written(summary.next)],
  ];
  return {
    title: `${campaign.year}年度文明创建工作总结`,
    form: 'campaign-summary',
    practice,
    orientation: 'portrait',
    blocks: [
      { type: 'title', lines: [`${bureau.district}${campaign.year}年度`, '物业服务行业文明创建工作总结'] },
      ...parts
        .filter(([, blocks]) => blocks.length > 0)
        .flatMap(([title, blocks], at): Block[] => [heading(1, `${numerals[at] ?? ''}、${title}`), ...blocks]),
      { type: 'signature', names: [bureau.bureau], date: showDay(today), seal: true },
    ],
  };
}

const numerals = '一二三四五六七';

function written(text: string): Block[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(line => paragraph(line));
}

function opening({ campaign, bureau }: YearSummaryFacts): string {
  const { year, theme, document, group } = campaign;
  const themed = theme === 'other' ? '' : `，主题为“${campaignThemes[theme]}”`;
  const plan = document === '' ? '' : `，按照${document}实施`;
  const deputies = group.deputies.map(({ name, post }) => `${post}${name}`).join('、');
  const led =
    group.head === ''
      ? ''
      : `成立创建工作领导小组，${group.headPost}${group.head}任组长${deputies === '' ? '' : `，${deputies}任副组长`}` +
        `${group.office === '' ? '' : `，办公室设在${group.office}`}。`;
  return `${year}年，${bureau.district}开展物业服务行业文明创建活动${themed}${plan}。${led}`;
}

function tasksWords({ tasks }: YearFigures): string {
  const late = tasks.doneLate > 0 ? `，其中晚于期限完成${tasks.doneLate}项` : '';
  const open = tasks.tasks - tasks.done;
  const rest = open === 0 ? '' : `；未完成${open}项${tasks.late > 0 ? `，其中逾期${tasks.late}项` : ''}`;
  return `全年安排任务${tasks.tasks}项，完成${tasks.done}项${late}${rest}。`;
}

function tasksTable(campaign: Campaign, today: Day): Block {
  return {
    type: 'table',
    table: {
      widthsMm: [11, 46, 38, 26, 35],
      head: [headRow('序号', '任务', '责任单位、责任人', '期限', '完成情况')],
      rows: campaign.tasks.map(task => [
        centred(String(task.number)),
        cell(task.title),
        cell([task.unit, task.officer].filter(Boolean).join('\n')),
        centred(task.due === '' ? '—' : shortDay(task.due)),
        taskCell(task, today),
      ]),
      fontPt: 10.5,
    },
  };
}

function taskCell(task: CampaignTask, today: Day): CellModel {
  const state = taskState(task, today);
  if (state === 'done') {
    const late = task.due !== '' && task.doneOn > task.due ? '（晚于期限）' : '';
    return cell(`${shortDay(task.doneOn)}完成${late}`);
  }
  return cell(`完成${taskShare(task)}%${state === 'late' ? '，逾期' : ''}`);
}

const shortDay = (day: string): string => {
  const parsed = parseDay(day);
  return parsed ? showDay(parsed).replace(/^\d+年/, '') : day;
};

function recommendedWords(campaign: Campaign, { categories }: YearFigures): string {
  const counts = nominationCategoryIds
    .filter(id => categories[id].taken > 0)
    .map(id => `${nominationCategories[id]}${categories[id].taken}${placeUnit(id)}`);
  if (counts.length === 0) return `${campaign.year}年没有向市里推荐。`;
  const over = nominationCategoryIds.some(id => categories[id].over > 0);
  return `${campaign.year}年向市里推荐${counts.join('、')}${over ? '' : '，均未超过名额'}。`;
}

function placesTable({ categories }: YearFigures): Block {
  return {
    type: 'table',
    table: {
      widthsMm: [46, 22, 22, 22, 22, 22],
      head: [headRow('类别', '申报', '上限', '已推荐', '剩余', '其中报省')],
      rows: nominationCategoryIds.map(id => {
        const { dossiers, ceiling, taken, left, toProvince } = categories[id];
        return [
          cell(nominationCategories[id]),
          figure(String(dossiers)),
          figure(String(ceiling)),
          figure(String(taken)),
          figure(String(left)),
          figure(forProvince.includes(id) ? String(toProvince) : '—'),
        ];
      }),
      fontPt: 10.5,
    },
  };
}

function basisNote({ places }: Campaign): Block {
  const lines = nominationCategoryIds.map(id => `${nominationCategories[id]}：${ceilingWords(places[id], id)}。`);
  const text = `${lines.join('')}标兵企业不报省（AW-6）。AW 编号为行动计划纲要条目：AW-1 评选比例不超过相关基数的千分之五，AW-10 名额由市里分配。`;
  return { type: 'note', text };
}
