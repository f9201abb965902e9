import type { NominationCategory } from '../../nominations/category';
import { nominationCategories } from '../../nominations/category';
import { formFields } from '../../nominations/form-fields';
import type { FormField } from '../../nominations/form-fields/form-field';
import type { CellModel, DocumentModel } from '../document-model';
import { cell, label, paragraph } from './blocks';

/** What is filled in already; a blank form has nothing of it. */
export interface ApplicationFormFacts {
  readonly category: NominationCategory;
  readonly year: number;
  readonly form: Readonly<Record<string, string>>;
  readonly deed: { readonly text: string; readonly summary: string };
}

/**
 * 申报表 for the applicant to fill in on a computer: label and value in cells side by side, so that the file reads back
 * (`nominations/import`). Opinions are the chain's own forms.
 */
export function applicationForm(
  { category, year, form, deed }: ApplicationFormFacts,
  practice: boolean,
): DocumentModel {
  const title = `${nominationCategories[category]}申报表`;
  return {
    title: `${year}年${title}`,
    form: `application-${category}`,
    practice,
    orientation: 'portrait',
    page: 'form',
    blocks: [
      { type: 'title', lines: [`${year}年度`, title] },
      {
        type: 'table',
        table: {
          widthsMm: [30, 48, 30, 48],
          head: [],
          rows: [...fieldRows(formFields[category], form), ...deedRows(deed)],
          rowHeightMm: 9,
        },
      },
      { type: 'note', text: hints(formFields[category]) },
      paragraph('本表在电脑上填写后以 Word 文件报送，不要改动左侧栏目名称；意见栏由程序另行打印。', {
        indent: false,
        sizePt: 10.5,
      }),
    ],
  };
}

/** Two short fields a row; a long one has a row of its own. */
function fieldRows(fields: readonly FormField[], form: Readonly<Record<string, string>>): CellModel[][] {
  const rows: CellModel[][] = [];
  let half: CellModel[] | null = null;
  const close = () => {
    if (half) rows.push([...half, cell(''), cell('')]);
    half = null;
  };
  for (const field of fields) {
    const value = form[field.id] ?? '';
    if (field.kind === 'long') {
      close();
      rows.push([label(field.label), cell(value, 'left', { colSpan: 3 })]);
    } else if (half) {
      rows.push([...half, label(field.label), cell(value)]);
      half = null;
    } else half = [label(field.label), cell(value)];
  }
  close();
  return rows;
}

function deedRows({ text, summary }: ApplicationFormFacts['deed']): CellModel[][] {
  return [
    [label('主要事迹'), cell(text, 'left', { colSpan: 3 })],
    [label('事迹摘要'), cell(summary, 'left', { colSpan: 3 })],
  ];
}

/** How single fields are filled in, where forms say so. */
function hints(fields: readonly FormField[]): string {
  const words = fields.flatMap(field => {
    if (field.hint !== '') return [`${field.label}：${field.hint}`];
    if (field.kind === 'choice') return [`${field.label}：填${field.options.join('、')}之一`];
    return [];
  });
  return `填表说明：年月填“2026-03”，日期填“2026-03-05”；${words.join('；')}。`;
}
