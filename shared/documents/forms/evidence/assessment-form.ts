import { quarterWords } from '../../../coordination/quarter';
import { cards, type Assessment } from '../../../evidence/assessment';
import { basisWords, itemsOf, sheetOf } from '../../../evidence/assessment-sheet';
import { pointsText } from '../../../evidence/assessments/points';
import type { CellModel, DocumentModel } from '../../document-model';
import { cell, centred, headRow, label, paragraph } from '../blocks';
import { dayWords, orBlank } from '../form-words';

export interface AssessmentFormFacts {
  readonly project: string;
  readonly street: string;
  readonly company: string;
  readonly assessment: Assessment;
  /** The district's reading of what the measure leaves open on cards. */
  readonly switches: string;
  readonly practice: boolean;
}

/** 考核评分表: one project's quarter with every item of the sheet, what was taken off and why (C6). */
export function assessmentForm(facts: AssessmentFormFacts): DocumentModel {
  const { project, street, company, assessment } = facts;
  const sheet = sheetOf(assessment.sheet);
  return {
    title: `考核评分表（${project}${quarterWords(assessment)}）`,
    form: 'assessment-form',
    practice: facts.practice,
    orientation: 'portrait',
    page: 'form',
    blocks: [
      { type: 'title', lines: ['住宅小区物业服务', '街道量化考核评分表'] },
      {
        type: 'table',
        table: {
          widthsMm: [22, 56, 22, 56],
          head: [],
          rows: [
            [label('小区'), cell(project), label('街道'), cell(street)],
            [label('物业企业'), cell(company), label('考核期间'), cell(quarterWords(assessment))],
            [
              label('考核日期'),
              cell(dayWords(assessment.assessedOn)),
              label('考核人'),
              cell(orBlank(assessment.assessors.join('、'))),
            ],
            [
              label('得分'),
              cell(`${pointsText(assessment.total)} 分（满分 100 分）`, 'left', { bold: true }),
              label('整改期限'),
              cell(assessment.rectifyBy === '' ? '无' : dayWords(assessment.rectifyBy)),
            ],
          ],
          fontPt: 10.5,
        },
      },
      ...(assessment.itemised
        ? []
        : [paragraph('这次考核由街道报送总分，没有分项扣分。', { indent: false, sizePt: 10.5 })]),
      {
        type: 'table',
        table: {
          widthsMm: [14, 11, 34, 11, 42, 11, 33],
          head: [headRow('大项', '序号', '小项', '分值', '扣分标准', '扣分', '扣分原因')],
          rows: [...itemRows(assessment), totalRow(assessment)],
          fontPt: 9,
        },
      },
      ...outcome(assessment),
      {
        type: 'note',
        text: `注：★ 为${basisWords.fixed}所定的分值和扣法，其余小项为${basisWords.district}。${sheet.note}${facts.switches}`,
      },
      { type: 'sign-lines', labels: ['考核人', '物业项目经理', '街道（盖章）'] },
    ],
  };
}

function itemRows({ sheet: id, deductions }: Assessment): CellModel[][] {
  const taken = new Map(deductions.map(each => [each.item, each]));
  return sheetOf(id).groups.flatMap(group =>
    group.items.map((item, at) => {
      const deduction = taken.get(item.id);
      return [
        ...(at === 0 ? [centred(group.title, { rowSpan: group.items.length })] : []),
        centred(item.id),
        cell(`${item.title}${item.basis === 'fixed' ? ' ★' : ''}`),
        centred(pointsText(item.points)),
        cell(item.rule),
        centred(deduction ? pointsText(deduction.points) : '', { bold: true }),
        cell(deduction?.reason ?? ''),
      ];
    }),
  );
}

function totalRow(assessment: Assessment): CellModel[] {
  const sum = itemsOf(sheetOf(assessment.sheet)).reduce((all, { points }) => all + points, 0);
  return [
    label('合计', { colSpan: 3 }),
    centred(pointsText(sum), { bold: true }),
    cell(''),
    centred(pointsText(sum - assessment.total), { bold: true }),
    cell(`得 ${pointsText(assessment.total)} 分`, 'left', { bold: true }),
  ];
}

function outcome(assessment: Assessment) {
  const { rectifiedOn, rectifyFailedOn, card, cardOn, cardReason, talkOn, talkWith } = assessment;
  const lines = [
    rectifiedOn === '' ? '' : `${dayWords(rectifiedOn)}复查，整改到位。`,
    rectifyFailedOn === '' ? '' : `${dayWords(rectifyFailedOn)}复查，整改不到位。`,
    card === 'none' ? '' : `${dayWords(cardOn)}给予${cards[card]}：${cardReason}。${dayWords(talkOn)}约谈${talkWith}。`,
  ].filter(line => line !== '');
  return lines.map(line => paragraph(line, { indent: false, sizePt: 10.5 }));
}
