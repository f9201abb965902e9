import { showYuan } from '../../basics/money';
import type { IncomeStatement } from '../../coordination/disclosure';
import type { DocumentModel } from '../document-model';
import { cell, centred, figure, headRow, heading, label, paragraph } from './blocks';
import { dayWords, orBlank } from './form-words';

export interface IncomeTableFacts {
  readonly project: string;
  readonly company: string;
  readonly periodFrom: string;
  readonly periodUntil: string;
  /** Empty while it is not known when it will be posted. */
  readonly postedOn: string;
  readonly place: string;
  readonly statement: IncomeStatement;
  readonly practice: boolean;
}

/** 公共收益收支公示表, to hang up: sources, uses and balances in 元 (CC-282, QD-60 group 5, QD-92). */
export function incomeTable(facts: IncomeTableFacts): DocumentModel {
  const { project, company, statement } = facts;
  const { lines, uses, opening, totalNet, totalUsed, closing } = statement;
  const sums: [string, number][] = [
    ['期初余额', opening],
    ['本期净收益', totalNet],
    ['本期支出', totalUsed],
    ['期末余额', closing],
  ];
  return {
    title: `公共收益收支公示表（${project}）`,
    form: 'income-table',
    practice: facts.practice,
    orientation: 'portrait',
    page: 'form',
    blocks: [
      { type: 'title', lines: [`${project}`, '公共收益收支公示表'] },
      paragraph(`所属期间：${span(facts.periodFrom, facts.periodUntil)}（金额单位：元）`, { indent: false }),
      {
        type: 'table',
        table: {
          widthsMm: [39, 39, 39, 39],
          head: [headRow(...sums.map(([name]) => name))],
          rows: [sums.map(([, fen]) => centred(showYuan(fen), { bold: true }))],
        },
      },
      heading(1, '一、收入'),
      {
        type: 'table',
        table: {
          widthsMm: [10, 42, 32, 24, 24, 24],
          head: [headRow('序号', '收入来源', '合同编号', '收入', '成本和管理费', '净收益')],
          rows: [
            ...lines.map((line, at) => [
              centred(String(at + 1)),
              cell(line.label),
              cell(line.contractNo),
              figure(showYuan(line.gross)),
              figure(showYuan(line.cost)),
              figure(showYuan(line.net)),
            ]),
            [
              label('合计', { colSpan: 3 }),
              figure(showYuan(lines.reduce((sum, line) => sum + line.gross, 0))),
              figure(showYuan(lines.reduce((sum, line) => sum + line.cost, 0))),
              figure(showYuan(totalNet)),
            ],
          ],
          fontPt: 10.5,
        },
      },
      heading(1, '二、支出'),
      uses.length === 0
        ? paragraph('本期没有支出。')
        : {
            type: 'table',
            table: {
              widthsMm: [10, 62, 60, 24],
              head: [headRow('序号', '用途', '依据', '金额')],
              rows: [
                ...uses.map((use, at) => [
                  centred(String(at + 1)),
                  cell(use.what),
                  cell(use.basis),
                  figure(showYuan(use.amount)),
                ]),
                [label('合计', { colSpan: 3 }), figure(showYuan(totalUsed))],
              ],
              fontPt: 10.5,
            },
          },
      ...(statement.openingReason === ''
        ? []
        : [paragraph(`期初余额与上期期末余额不同的原因：${statement.openingReason}`)]),
      paragraph(
        '利用共有部分产生的收入，扣除合理成本后属于业主共有（《民法典》第二百八十二条）。业主对以上内容有异议的，可以向物业服务企业、业主委员会或者社区居民委员会提出。',
      ),
      paragraph(`公示位置：${orBlank(facts.place)}`, { indent: false }),
      paragraph(`公示时间：自${dayWords(facts.postedOn)}起，不少于三日`, { indent: false }),
      paragraph(`审核：${orBlank(statement.auditor)}`, { indent: false }),
      {
        type: 'signature',
        names: [`${company === '' ? '物业服务企业' : company}（盖章）`],
        date: dayWords(facts.postedOn),
        seal: true,
      },
    ],
  };
}

function span(from: string, until: string): string {
  return `${dayWords(from)}至${dayWords(until)}`;
}
