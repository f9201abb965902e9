import { nominationCategories } from '../../../nominations/category';
import { conditionLines } from '../../../nominations/condition-words';
import type { NominatedDossier, NominationFacts, NominationPlaces } from '../../../packages/nomination-facts';
import { quota } from '../../../rules/quota';
import type { Block, CellModel, DocumentModel } from '../../document-model';
import { cell, centred, figure, headRow, heading } from '../blocks';
import { dayWords } from '../form-words';
import { SUMMARY_TITLE } from './form-title';
import { pointsWords, ranked, recommendedCategories } from './nomination-words';

/** 汇总表 (D3), landscape: who is recommended in which order, within which places, by which conditions of the year. */
export function recommendationSummary(facts: NominationFacts, practice: boolean): DocumentModel {
  const { bureau, campaign, letter } = facts;
  return {
    title: SUMMARY_TITLE,
    form: 'D3',
    practice,
    orientation: 'landscape',
    page: 'form',
    blocks: [
      { type: 'title', lines: [`${campaign.title}推荐汇总表`] },
      {
        type: 'note',
        text: `推荐单位（盖章）：${bureau.name}\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000${dayWords(letter.on)}`,
      },
      nominees(facts),
      { type: 'note', text: totalsWords(facts) },
      heading(1, '一、名额使用情况'),
      places(facts),
      heading(1, '二、本年度推荐条件'),
      conditions(facts),
      { type: 'note', text: '推荐条件由本年度方案确定，法律法规没有统一规定；得分保留两位小数，不进位。' },
    ],
  };
}

function totalsWords({ campaign, totals, earlierModelProjects, priorModelProjects }: NominationFacts): string {
  const earlier = earlierModelProjects
    .map(({ name, year, document }) => `${name}（${year}年，${document}）`)
    .join('、');
  const held = [priorModelProjects.trim(), earlier].filter(words => words !== '').join('；');
  return (
    `${campaign.year}年度共推荐${totals.dossiers}件，建议推荐至省级${totals.toProvince}件；材料合计${totals.pages}页，随包扫描件${totals.scans}个。` +
    (held === '' ? '' : `本区此前的示范项目：${held}。`)
  );
}

function nominees(facts: NominationFacts): Block {
  const rows = recommendedCategories(facts).flatMap(category => ranked(facts, category));
  return {
    type: 'table',
    table: {
      widthsMm: [10, 30, 36, 44, 22, 28, 15, 11, 13, 16],
      head: [
        headRow(
          '序号',
          '类别',
          '姓名（名称）',
          '工作单位（物业企业）',
          '岗位',
          '联系电话',
          '总分',
          '排序',
          '推荐省级',
          '备注',
        ),
      ],
      rows: rows.map((one, at) => nomineeRow(one, at)),
      fontPt: 10.5,
    },
  };
}

function nomineeRow(one: NominatedDossier, at: number): CellModel[] {
  const { nominee, category } = one;
  return [
    centred(String(at + 1)),
    centred(nominationCategories[category]),
    cell(nominee.name),
    cell(nominee.unit === nominee.name ? '' : nominee.unit),
    cell(nominee.post),
    centred(one.form['phone'] ?? one.form['managerPhone'] ?? ''),
    figure(pointsWords(one.total)),
    centred(String(one.rank)),
    centred(one.toProvince ? '是' : ''),
    cell(''),
  ];
}

const scopes = { city: '全市', district: '本区' } as const;

function places({ places: all }: NominationFacts): Block {
  return {
    type: 'table',
    table: {
      widthsMm: [34, 20, 13, 56, 19, 15, 34, 10, 12, 12],
      head: [
        headRow(
          '类别',
          '基数',
          '口径',
          '基数来源',
          '千分之五',
          '市下达',
          '名额文件',
          '上限',
          '此前\n推荐',
          '本次\n推荐',
        ),
      ],
      rows: all.map(placeRow),
      fontPt: 10.5,
    },
  };
}

function placeRow({
  category,
  base,
  scope,
  source,
  baseOn,
  allocated,
  allocation,
  ceiling,
  recommended,
  earlier,
}: NominationPlaces) {
  return [
    cell(nominationCategories[category]),
    figure(base === null ? '' : String(base)),
    centred(scopes[scope]),
    cell(`${source}${baseOn === '' ? '' : `（${dayWords(baseOn)}）`}`),
    figure(base === null ? '' : String(quota(base))),
    figure(allocated === null ? '' : String(allocated)),
    cell(allocation),
    figure(String(ceiling)),
    figure(String(earlier)),
    figure(String(recommended)),
  ];
}

/** Two conditions a row. */
function conditions({ conditions: given }: NominationFacts): Block {
  const cells = conditionLines(given).map(({ title, value }) => [centred(title), cell(value)]);
  const rows: CellModel[][] = [];
  for (let at = 0; at < cells.length; at += 2) rows.push([...(cells[at] ?? []), ...(cells[at + 1] ?? [])]);
  return { type: 'table', table: { widthsMm: [40, 72, 40, 73], head: [], rows, fontPt: 10.5 } };
}
