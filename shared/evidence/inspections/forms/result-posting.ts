import type { DocumentModel } from '../../../documents/document-model';
import { cell, centred, headRow, paragraph } from '../../../documents/forms/blocks';
import { dayWords } from '../../../documents/forms/form-words';
import { inspectionResults, type Inspection } from '../../inspection';
import type { InspectionDraw } from '../../inspection-draw';
import { POSTING_DAYS } from '../inspection-duties';
import { listsOf } from './draw-facts';
import { factTable } from './draw-tables';

export interface ResultPostingFacts {
  readonly draw: InspectionDraw;
  /** Those of the draw that are finished and not void. */
  readonly checks: readonly Inspection[];
  /** Checks of the draw that were declared void. */
  readonly voided: number;
  readonly companyName: (id: string) => string;
  readonly bureau: string;
  /** The day of the posting. */
  readonly on: string;
  readonly practice: boolean;
}

/** 检查结果公示: what was found where, and what became of it; no names of people. */
export function resultPosting(facts: ResultPostingFacts): DocumentModel {
  const { draw, checks, voided, companyName, bureau, on } = facts;
  const { witness } = listsOf(draw);
  const found = checks.filter(({ result }) => result !== 'none').length;
  const open = draw.drawn.length - checks.length - voided;
  const rest = [
    ...(open > 0 ? [`其余${open}个完成后另行公示`] : []),
    ...(voided > 0 ? [`${voided}个的检查作废，原因存档备查`] : []),
  ].join('，');
  return {
    title: `检查结果公示（${draw.title}）`,
    form: 'result-posting',
    practice: facts.practice,
    orientation: 'portrait',
    blocks: [
      { type: 'title', lines: [draw.title, '检查结果公示'] },
      paragraph(
        `按照“双随机、一公开”要求，我单位于${dayWords(draw.drawnAt)}随机抽取检查对象${draw.drawn.length}个，已完成检查${checks.length}个${rest === '' ? '' : `（${rest}）`}，其中发现问题${found}个。现将检查结果公示如下：`,
      ),
      {
        type: 'table',
        table: {
          widthsMm: [11, 38, 38, 24, 45],
          head: [headRow('序号', '检查对象', '物业企业', '检查日期', '检查结果')],
          rows: checks.map((check, at) => [
            centred(String(at + 1)),
            cell(`${check.objectNumber} ${check.objectName}`),
            cell(companyName(check.companyId)),
            centred(check.checkedOn),
            cell(resultWords(check)),
          ]),
          fontPt: 10.5,
        },
      },
      paragraph(`抽查事项：${draw.items.map(({ title }) => title).join('；')}。`),
      paragraph('抽取可以由任何人按抽取公告所列方法复核：'),
      factTable([
        ['见证号码', witness],
        ['名录库摘要', draw.poolsHash],
        ['种子', draw.seed],
      ]),
      paragraph('对检查结果有异议的，可以向我单位书面提出。'),
      { type: 'signature', names: [bureau], date: dayWords(on), seal: true },
      {
        type: 'note',
        text: `注：检查完成后 ${POSTING_DAYS} 个工作日内公示，为通行做法（国办发〔2015〕58号、国发〔2019〕5号的要求以正式文本为准）。`,
      },
    ],
  };
}

function resultWords({ result, rectifyBy, rectifiedOn }: Inspection): string {
  const words = result === null ? '' : inspectionResults[result];
  if (rectifiedOn !== '') return `${words}，${rectifiedOn} 复查已改正`;
  return rectifyBy === '' ? words : `${words}，${rectifyBy} 前改正`;
}
