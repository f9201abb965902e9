import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { NominationCategory } from '../category';
import type { Dossier } from '../dossier';
import { nextDossierNumber } from '../dossier-number';
import { tellDossier, type DossierRow } from '../dossier-story';
import { formFields, nameField } from '../form-fields';
import { readField } from '../form-fields/field-value';
import { blankMaterials } from '../material-list';
import { twinsOf } from '../same-nominee';

export interface NewDossierInput {
  readonly year: number;
  readonly category: NominationCategory;
  /** `id` empty for units and for persons outside the registers. */
  readonly nominee: { readonly id: string; readonly name: string };
  readonly companyId: string;
  readonly projectId: string;
  readonly streetId: string;
  /** What the registers, or an imported form, already know. */
  readonly form: Readonly<Record<string, string>>;
  readonly deed?: Partial<Dossier['deed']>;
  /** Where it came from, for its story: 手工新建, 从申报表“…”导入. */
  readonly how: string;
  /** The officer has looked at the one of the same name and says that it is somebody else. */
  readonly sameNameAccepted: boolean;
}

export interface DossiersOfYear {
  /** Every dossier of the year, whatever its standing. */
  readonly dossiers: readonly DossierRow[];
}

/** Opens a dossier in the stage 填报, with the next number of its category. */
export function newDossier(
  facts: DossiersOfYear,
  input: NewDossierInput,
  context: CommandContext,
): Result<ChangeDraft> {
  const made = dossierOf(facts, input, context);
  if (!made.ok) return made;
  const { id, body } = made.value;
  const words = `新建申报材料 ${body.number}`;
  return ok({ command: 'dossiers.new', words, changes: [{ table: 'dossiers', id, body }] });
}

/** Many at once, from one spreadsheet: all, or the first that cannot be. */
export function newDossiers(
  facts: DossiersOfYear,
  inputs: readonly NewDossierInput[],
  context: CommandContext,
): Result<ChangeDraft> {
  const dossiers = [...facts.dossiers];
  const made: DossierRow[] = [];
  for (const input of inputs) {
    const one = dossierOf({ dossiers }, input, context);
    if (!one.ok) return one;
    dossiers.push(one.value);
    made.push(one.value);
  }
  if (made.length === 0) return refuse('dossier-nothing-to-import');
  const words = `导入申报表，新建申报材料 ${made.length} 份`;
  return ok({
    command: 'dossiers.import',
    words,
    changes: made.map(({ id, body }) => ({ table: 'dossiers', id, body })),
  });
}

function dossierOf(facts: DossiersOfYear, input: NewDossierInput, context: CommandContext): Result<DossierRow> {
  const name = input.nominee.name.trim();
  if (name === '') return refuse('dossier-nominee-missing');
  const body: Dossier = {
    year: input.year,
    category: input.category,
    number: nextDossierNumber(
      input.year,
      input.category,
      facts.dossiers.map(row => row.body.number),
    ),
    nominee: { id: input.nominee.id, name },
    companyId: input.companyId,
    projectId: input.projectId,
    streetId: input.streetId,
    stage: 'draft',
    standing: 'open',
    form: { ...knownFields(input.category, input.form), [nameField[input.category]]: name },
    photo: null,
    deed: { title: '', text: '', summary: '', ...input.deed },
    materials: blankMaterials(input.category),
    pledgedOn: '',
    consentedOn: '',
    scores: { self: null, street: null, district: null },
    reviews: [],
    opinions: [],
    postings: [],
    falls: [],
    rulings: [],
    rank: null,
    recommended: null,
    story: [],
    copiedFrom: '',
  };
  const wrong = twinRefusal(facts, body, '', input.sameNameAccepted);
  if (wrong) return wrong;
  return ok({ id: context.newId(), body: tellDossier(body, {}, input.how, context) });
}

/** Refused where somebody else's dossier is certainly for the same; asked about where it may be. Null where nothing stands in the way. */
export function twinRefusal(facts: DossiersOfYear, body: Dossier, id: string, sameNameAccepted: boolean) {
  const twin = twinsOf(body, id, facts.dossiers)[0];
  if (!twin) return null;
  const params = { number: twin.number, by: twin.by };
  if (twin.how === 'certain') return refuse('dossier-twin', params, { rule: 'AW-2' });
  return sameNameAccepted ? null : refuse('dossier-same-name', params);
}

/** Fields of the category's form alone, each as it is kept; what cannot be read stays as it was given, to be put right. */
export function knownFields(
  category: NominationCategory,
  given: Readonly<Record<string, string>>,
): Record<string, string> {
  const form: Record<string, string> = {};
  for (const field of formFields[category]) {
    const typed = given[field.id] ?? '';
    if (typed.trim() === '') continue;
    const read = readField(field, typed);
    form[field.id] = read.is === 'value' ? read.value : typed.trim();
  }
  return form;
}
