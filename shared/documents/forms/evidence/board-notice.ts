import { showDay, type Day } from '../../../basics/dates';
import { quarterWords } from '../../../coordination/quarter';
import { pointsText } from '../../../evidence/assessments/points';
import type { Block, CellModel, DocumentModel } from '../../document-model';
import { cell, centred, headRow, heading, paragraph } from '../blocks';

export interface BoardEntry {
  readonly rank: number;
  readonly tied: boolean;
  readonly project: string;
  readonly street: string;
  readonly company: string;
  /** The project manager's name; empty when not known. */
  readonly manager: string;
  /** 0.01 points. */
  readonly total: number;
  /** What was found: reasons, the worst first. */
  readonly problems: readonly string[];
}

export interface BoardNoticeFacts {
  readonly bureau: string;
  readonly district: string;
  readonly year: number;
  readonly quarter: number;
  readonly on: Day;
  /** Projects assessed and their mean in 0.01 points, cut off. */
  readonly assessed: number;
  readonly mean: number;
  /** Projects that should have been assessed and were not. */
  readonly open: number;
  readonly red: readonly BoardEntry[];
  readonly black: readonly BoardEntry[];
  readonly practice: boolean;
}

/** Problems named of each project on the black board. */
const PROBLEMS = 3;

/** 季度红黑榜通报: who stands on the boards of a quarter and what is asked of them (C6; 平度 2025). */
export function boardNotice(facts: BoardNoticeFacts): DocumentModel {
  const { red, black, on, bureau, assessed, mean, open } = facts;
  const quarter = quarterWords(facts);
  return {
    title: `关于${quarter}物业服务考核红黑榜的通报`,
    form: 'board-notice',
    practice: facts.practice,
    orientation: 'portrait',
    blocks: [
      paragraph('　　　〔　　　　〕　　号', { align: 'right', indent: false }),
      { type: 'title', lines: [`关于${quarter}`, '物业服务考核红黑榜的通报'] },
      paragraph('各街道办事处（镇人民政府），各物业服务企业：', { indent: false }),
      paragraph(
        `${quarter}，各街道按照住宅小区物业服务量化考核评分表，对${facts.district}${assessed}个物业小区进行了考核，平均得分${pointsText(mean)}分${open > 0 ? `；另有${open}个小区尚未考核，不列入排名` : ''}。经研究，确定红榜小区${red.length}个、黑榜小区${black.length}个。现将有关情况通报如下：`,
      ),
      heading(1, '一、红榜'),
      ...(red.length === 0 ? [paragraph('本季度没有列入红榜的小区。')] : [boardTable(red, false)]),
      heading(1, '二、黑榜'),
      ...(black.length === 0 ? [paragraph('本季度没有列入黑榜的小区。')] : [boardTable(black, true)]),
      heading(1, '三、有关要求'),
      ...asked(black.length > 0),
      { type: 'signature', names: [bureau], date: showDay(on), seal: true },
      {
        type: 'note',
        text: '注：名次按全区已考核小区的得分排列，得分相同的名次相同（标“并列”）。上榜小区由主管部门在排名中确定，名额没有法定比例。',
      },
    ],
  };
}

function asked(black: boolean): Block[] {
  const lines = [
    ...(black
      ? [
          '黑榜小区的物业服务企业和项目经理应当自本通报印发之日起逐项整改，整改方案和结果在小区公示栏公布；所在街道、社区和业主委员会监督落实。整改不到位的给予黄牌并约谈，记入信用档案。',
        ]
      : []),
    '各街道要督促本辖区企业对照评分表自查，未考核的小区要在下季度补齐。',
    '考核结果与物业服务行业文明创建推荐、评先选优挂钩。',
  ];
  return lines.map((line, at) => paragraph(`（${'一二三'.charAt(at)}）${line}`));
}

function boardTable(entries: readonly BoardEntry[], problems: boolean): Block {
  const rows = entries.map((entry): CellModel[] => [
    centred(`${entry.rank}${entry.tied ? '（并列）' : ''}`),
    cell(entry.project),
    cell(entry.street),
    cell(`${entry.company}${entry.manager === '' ? '' : `\n项目经理 ${entry.manager}`}`),
    centred(pointsText(entry.total)),
    ...(problems ? [cell(entry.problems.slice(0, PROBLEMS).join('；') || '见考核评分表')] : []),
  ]);
  return {
    type: 'table',
    table: {
      widthsMm: problems ? [16, 23, 22, 38, 14, 43] : [20, 33, 30, 53, 20],
      head: [headRow('名次', '小区', '街道', '物业企业', '得分', ...(problems ? ['主要问题'] : []))],
      rows,
      fontPt: 10.5,
    },
  };
}
