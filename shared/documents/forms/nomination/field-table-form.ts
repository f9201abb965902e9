import { nominationCategories } from '../../../nominations/category';
import type { NominatedDossier, NominationFacts } from '../../../packages/nomination-facts';
import type { CellModel, DocumentModel } from '../../document-model';
import { cell, label } from '../blocks';
import { deedPages } from './deed-pages';
import { formNames, formTitle } from './form-title';
import { fieldWords } from './nomination-words';

/** A row of a form: one field over the whole width, or two beside one another. */
export type FieldRow = readonly [FieldPlace] | readonly [FieldPlace, FieldPlace];
export type FieldPlace = readonly [label: string, id: string];

interface FieldTableForm {
  readonly fields: readonly FieldRow[];
  readonly opinions: readonly CellModel[][];
}

/** The columns of a form of projects, companies and units: two fields beside one another. */
export const FIELD_COLUMNS = [30, 48, 30, 48] as const;

/** A form of fields in two columns, the deed's summary, and the chain's opinions. */
export function fieldTableForm(
  facts: NominationFacts,
  dossier: NominatedDossier,
  { fields, opinions }: FieldTableForm,
  practice: boolean,
): DocumentModel {
  const { category, form, deed } = dossier;
  const words = (id: string) => fieldWords(category, id, form);
  const fieldRows = fields.map((row): CellModel[] => {
    if (row.length === 2) return row.flatMap(([title, id]) => [label(title), cell(words(id))]);
    const [title, id] = row[0];
    return [label(title), cell(words(id), 'left', { colSpan: 3 })];
  });
  return {
    title: formTitle(dossier),
    form: 'D3',
    practice,
    orientation: 'portrait',
    page: 'form',
    blocks: [
      { type: 'title', lines: [`${facts.campaign.title}`, `${nominationCategories[category]}${formNames[category]}`] },
      { type: 'note', text: `推荐单位：${facts.bureau.name}\u3000\u3000\u3000编号：${dossier.number}` },
      {
        type: 'table',
        table: {
          widthsMm: FIELD_COLUMNS,
          head: [],
          rowHeightMm: 8,
          fontPt: 12,
          rows: [
            ...fieldRows,
            [label('主要事迹\n（摘要）'), cell(deed.summary, 'left', { colSpan: 3, heightMm: 42 })],
            ...opinions,
          ],
        },
      },
      { type: 'note', text: `本表一式${facts.conditions.copies}份，A4 纸双面印制。` },
      ...deedPages(dossier),
    ],
  };
}
