import { nominationCategories } from '../../../nominations/category';
import { scoreLevelIds, scoreLevels, type ScoreItem, type ScoreSheet } from '../../../nominations/score-sheet';
import { totalOf } from '../../../nominations/scoring/total-of';
import type { NominatedDossier, NominationFacts } from '../../../packages/nomination-facts';
import type { CellModel, DocumentModel } from '../../document-model';
import { cell, centred, figure, headRow, paragraph } from '../blocks';
import { dayWords } from '../form-words';
import { paperTitle } from './form-title';
import { nomineeWords, pointsWords } from './nomination-words';

/** Rows that share one cell of 一级指标 at most, as rows that a tall cell joins stay on one page. */
const JOINED = 6;

/** 评分表 (D8), landscape: every item with the points of each level and the page of its evidence. */
export function scoreForm(facts: NominationFacts, dossier: NominatedDossier, practice: boolean): DocumentModel {
  const sheet = sheetOf(facts, dossier);
  return {
    title: paperTitle('评分表', dossier),
    form: 'D8',
    practice,
    orientation: 'landscape',
    page: 'form',
    blocks: [
      { type: 'title', lines: [sheet.title] },
      {
        type: 'note',
        text: `${nominationCategories[dossier.category]}：${nomineeWords(dossier)}\u3000\u3000编号：${dossier.number}`,
      },
      {
        type: 'table',
        table: {
          widthsMm: [10, 20, 21, 36, 13, 32, 13, 13, 13, 13, 26, 15],
          head: [
            headRow(
              '序号',
              '一级指标',
              '二级指标',
              '考评内容',
              '分值',
              '评分标准',
              '自评分',
              '街道分',
              '区评分',
              '市评分',
              '扣分原因',
              '佐证\n页码',
            ),
          ],
          rows: [...sheet.items.map((item, at) => itemRow(sheet, dossier, item, at)), ...totalRows(sheet, dossier)],
          fontPt: 10.5,
        },
      },
      {
        type: 'note',
        text: `评分依据：${sheet.basis}。总分按权重合计，保留两位小数，不进位；一票否决项适用的，总分为 0。`,
      },
      ...scorers(dossier),
    ],
  };
}

function sheetOf({ places }: NominationFacts, { category }: NominatedDossier): ScoreSheet {
  const found = places.find(place => place.category === category);
  if (!found?.sheet) throw new Error(`no score sheet for ${category}`);
  return found.sheet;
}

function itemRow(sheet: ScoreSheet, { scores }: NominatedDossier, item: ScoreItem, at: number): CellModel[] {
  const given = scoreLevelIds.map(level => scores[level]?.scores.find(score => score.item === item.id) ?? null);
  const points = given.map(score => {
    if (!score) return '';
    if (item.veto) return score.vetoed ? '否决' : '无';
    return score.points === null ? '' : pointsWords(score.points);
  });
  const reasons = [...new Set(given.map(score => score?.reason ?? '').filter(reason => reason !== ''))];
  const said = reasons.map(reason => {
    const levels = scoreLevelIds.filter((_, each) => given[each]?.reason === reason);
    return `${levels.map(level => scoreLevels[level].replace('评分', '')).join('、')}：${reason}`;
  });
  const pages = [...new Set(given.map(score => score?.pages ?? '').filter(text => text !== ''))];
  return [
    centred(String(at + 1)),
    ...groupCell(sheet, at),
    cell(item.item),
    cell(item.content),
    figure(item.veto ? '否决' : pointsWords(item.points)),
    cell(item.rule),
    ...points.map(figure),
    cell(''),
    cell(said.join('；')),
    cell(pages.join('；')),
  ];
}

/** The group's cell at its first row, and again after so many rows; the others are covered by it. */
function groupCell({ items }: ScoreSheet, at: number): CellModel[] {
  const group = items[at]?.group;
  let first = at;
  while (items[first - 1]?.group === group && first > 0) first--;
  if ((at - first) % JOINED !== 0) return [];
  let rows = 1;
  while (rows < JOINED && items[at + rows]?.group === group) rows++;
  return [centred(group ?? '', rows > 1 ? { rowSpan: rows } : {})];
}

function totalRows(sheet: ScoreSheet, dossier: NominatedDossier): CellModel[][] {
  const { sums } = totalOf(sheet, dossier.scores);
  const most = sheet.items.reduce((sum, { points }) => sum + points, 0);
  const row = (name: string, full: string, values: readonly string[]) => [
    centred(name, { colSpan: 4, bold: true }),
    figure(full),
    cell(''),
    ...values.map(figure),
    cell('', 'left', { colSpan: 3 }),
  ];
  return [
    row(
      '合计',
      pointsWords(most),
      scoreLevelIds.map(level =>
        dossier.scores[level] === null || sums[level] === null ? '' : pointsWords(sums[level]),
      ),
    ),
    row(
      '权重',
      '100%',
      scoreLevelIds.map(level => `${sheet.weights[level]}%`),
    ),
    [centred('总　分', { colSpan: 4, bold: true }), centred(pointsWords(dossier.total), { colSpan: 8, bold: true })],
  ];
}

function scorers({ scores }: NominatedDossier) {
  const words = scoreLevelIds.flatMap(level => {
    const filled = scores[level];
    return filled ? [`${scoreLevels[level]}：${filled.by}，${dayWords(filled.on)}`] : [];
  });
  return words.length === 0 ? [] : [paragraph(`${words.join('；')}。\u3000\u3000评分人（签字）：`)];
}
