import type { DocumentModel } from '../../../documents/document-model';
import { cell, centred, headRow, label } from '../../../documents/forms/blocks';
import { dayWords, orBlank } from '../../../documents/forms/form-words';
import { inspectionOccasions, inspectionResults, type Inspection } from '../../inspection';

export interface CheckPaperFacts {
  readonly check: Inspection;
  /** Title of the draw, empty outside a draw. */
  readonly drawTitle: string;
  readonly company: string;
  readonly bureau: string;
  readonly practice: boolean;
}

/** 检查记录表 (DR-7): item by item, signed by the inspectors and by whoever stood for the object. Empty before the check. */
export function checkSheet({ check, drawTitle, company, bureau, practice }: CheckPaperFacts): DocumentModel {
  const wide = (text: string) => cell(text, 'left', { colSpan: 3 });
  const done = check.result !== null;
  return {
    title: `检查记录表（${check.objectNumber === '' ? '' : `${check.objectNumber} `}${check.objectName}）`,
    form: 'check-sheet',
    practice,
    orientation: 'portrait',
    page: 'form',
    blocks: [
      { type: 'title', lines: ['物业服务检查记录表'] },
      {
        type: 'table',
        table: {
          widthsMm: [28, 50, 28, 50],
          head: [],
          rows: [
            [label('检查单位'), wide(bureau)],
            [
              label('检查来源'),
              wide(drawTitle === '' ? `${inspectionOccasions[check.occasion]}\u3000${check.document}` : drawTitle),
            ],
            [label('检查对象'), wide(`${check.objectNumber} ${check.objectName}`.trim())],
            [label('物业企业'), cell(orBlank(company)), label('检查日期'), cell(dayWords(check.checkedOn))],
            [
              label('检查人员'),
              cell(check.inspectors.map(({ name }) => name).join('、')),
              label('对方在场人'),
              cell(orBlank(check.objectPerson)),
            ],
          ],
        },
      },
      { type: 'space', lines: 1 },
      {
        type: 'table',
        table: {
          widthsMm: [12, 50, 38, 18, 38],
          head: [headRow('序号', '检查事项', '依据', '是否符合', '情况')],
          rows: check.findings.map(({ item, basis, met, words }, at) => [
            centred(String(at + 1)),
            cell(item),
            cell(basis),
            centred(met === null ? (done ? '未查' : '') : met ? '符合' : '不符合'),
            cell(words),
          ]),
          fontPt: 10.5,
          rowHeightMm: 14,
        },
      },
      { type: 'space', lines: 1 },
      {
        type: 'table',
        table: {
          widthsMm: [28, 128],
          head: [],
          rows: [
            [label('检查结果'), cell(resultWords(check))],
            [
              label('整改要求'),
              cell(check.rectifyBy === '' ? (done ? '无' : '') : `${dayWords(check.rectifyBy)}前改正`),
            ],
            [label('备注'), cell(check.remark)],
          ],
          rowHeightMm: 10,
        },
      },
      { type: 'space', lines: 1 },
      { type: 'sign-lines', labels: ['检查人员', '检查人员'] },
      { type: 'sign-lines', labels: ['对方在场人', '被检查单位（盖章）'] },
      { type: 'sign-lines', labels: ['日期'] },
    ],
  };
}

/** All five ways with a box each, so that the sheet can be filled in by hand too. */
function resultWords({ result }: Inspection): string {
  return Object.entries(inspectionResults)
    .map(([id, words]) => `${id === result ? '☑' : '☐'} ${words}`)
    .join('\n');
}
