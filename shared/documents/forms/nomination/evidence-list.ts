import { nominationCategories } from '../../../nominations/category';
import { checkVerdicts } from '../../../nominations/eligibility-facts';
import type { NominatedDossier, NominationFacts } from '../../../packages/nomination-facts';
import type { Block, CellModel, DocumentModel } from '../../document-model';
import { cell, centred, figure, headRow, heading } from '../blocks';
import { dayWords } from '../form-words';
import { eligibilityFigures } from './eligibility-figures';
import { paperTitle } from './form-title';
import { nomineeWords } from './nomination-words';

/** 资格核查表 and 证明材料目录 (D4, D7): each condition with its verdict and what it rests on, each paper with its pages. */
export function evidenceList(_facts: NominationFacts, dossier: NominatedDossier, practice: boolean): DocumentModel {
  return {
    title: paperTitle('证明材料目录', dossier),
    form: 'D7',
    practice,
    orientation: 'portrait',
    page: 'form',
    blocks: [
      { type: 'title', lines: [`${nominationCategories[dossier.category]}资格核查和证明材料目录`] },
      { type: 'note', text: `${nomineeWords(dossier)}\u3000\u3000编号：${dossier.number}` },
      heading(1, `一、资格核查（${dayWords(dossier.eligibility.on)}）`),
      checks(dossier),
      ...figures(dossier),
      heading(1, '三、材料目录'),
      materials(dossier),
      heading(1, '四、审核'),
      reviews(dossier),
    ],
  };
}

function checks({ checks: all, rulings }: NominatedDossier): Block {
  return table(
    [9, 28, 34, 55, 30],
    ['序号', '条件', '依据', '核查情况', '结论'],
    all.map(({ id, title, basis, verdict, words }, at) => {
      const ruling = rulings.filter(({ check, about }) => check === id && about === words).pop();
      const ruled = ruling
        ? `\n认定${checkVerdicts[ruling.verdict]}：${ruling.reason}（${ruling.by}，${dayWords(ruling.on)}）`
        : '';
      return [
        centred(String(at + 1)),
        cell(title),
        cell(basis),
        cell(words),
        cell(`${checkVerdicts[verdict]}${ruled}`),
      ];
    }),
  );
}

function figures({ eligibility }: NominatedDossier): Block[] {
  const rows = eligibilityFigures(eligibility).map(({ name, value, source }) => [
    cell(name),
    cell(value),
    cell(source),
  ]);
  return rows.length === 0 ? [] : [heading(1, '二、台账数据'), table([36, 54, 66], ['项目', '数据', '出处'], rows)];
}

const provided = {
  'in-documents': '随包文书',
  'in-package': '随包扫描',
  'on-paper': '纸质',
  waived: '不需要',
} as const;

function materials({ materials: all }: NominatedDossier): Block {
  return table(
    [9, 68, 22, 18, 18, 21],
    ['序号', '材料名称', '页码', '提交', '扫描件', '备注'],
    all.map(({ title, provided: how, from, until, remark, scans }, at) => [
      centred(String(at + 1)),
      cell(title),
      centred(from === null || until === null ? '' : from === until ? String(from) : `${from}—${until}`),
      centred(provided[how]),
      figure(scans.length === 0 ? '' : String(scans.length)),
      cell(remark),
    ]),
  );
}

function reviews({ reviews: all }: NominatedDossier): Block {
  return table(
    [30, 36, 24, 66],
    ['审核人', '日期', '意见', '说明'],
    all.map(({ name, on, agrees, words }) => [
      centred(name),
      centred(dayWords(on)),
      centred(agrees ? '同意' : '不同意'),
      cell(words),
    ]),
  );
}

function table(widthsMm: readonly number[], head: readonly string[], rows: readonly CellModel[][]): Block {
  return { type: 'table', table: { widthsMm, head: [headRow(...head)], rows, fontPt: 10.5 } };
}
