import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { Dossier } from '../dossier';
import { nextDossierNumber } from '../dossier-number';
import { tellDossier, type DossierRow } from '../dossier-story';
import { formFields } from '../form-fields';
import type { FormField } from '../form-fields/form-field';
import { materialItems, blankMaterials } from '../material-list';
import { twinRefusal, type DossiersOfYear } from './new-dossier';

/** Fields that speak of one year: they are filled in anew from the registers or by hand. */
const ofTheYear = new Set([
  'serviceYears',
  'occupancy',
  'collectionRate',
  'satisfaction',
  'complaints',
  'selfScore',
  'repairFund',
  'projects',
  'managedArea',
  'staff',
  'certified',
  'revenue',
  'taxPaid',
  'creditLevel',
  'creditScore',
  'complaintRate',
  'penalties',
  'sanctions',
  'headcount',
]);

/** Papers that stay good over years; the others are asked for anew. */
const lasting = new Set(['licence', 'contract', 'filing', 'certificate', 'honours', 'standards']);

export interface CopyPlan {
  readonly carried: readonly string[];
  readonly anew: readonly string[];
}

/** What of last year's dossier goes into the new one and what must be new, in words for the officer. */
export function copyPlan(source: Dossier): CopyPlan {
  const filled = formFields[source.category].filter(field => (source.form[field.id] ?? '') !== '');
  const papers = source.materials.filter(each => lasting.has(each.item) && each.attachments.length > 0);
  const labels = (fields: readonly FormField[]) => fields.map(field => field.label).join('、');
  const kept = filled.filter(field => !ofTheYear.has(field.id));
  const dropped = filled.filter(field => ofTheYear.has(field.id));
  return {
    carried: [
      ...(kept.length > 0 ? [`申报表：${labels(kept)}`] : []),
      ...(source.deed.text !== '' ? ['事迹材料和摘要（须按今年情况改写）'] : []),
      ...(source.photo ? ['照片'] : []),
      ...(papers.length > 0 ? [`长期有效的材料（须核对）：${papers.map(each => each.title).join('、')}`] : []),
    ],
    anew: [
      ...(dropped.length > 0 ? [`申报表中的年度数字：${labels(dropped)}`] : []),
      '自评、街道和区评分',
      '公示和异议处理',
      '各级意见、审核和认定',
      '承诺书和同意公示书',
      '当年的证明材料',
    ],
  };
}

/** A new dossier of `year` on the ground of an earlier one (`copyPlan`). */
export function copyDossier(
  facts: DossiersOfYear,
  source: DossierRow,
  input: { readonly year: number; readonly sameNameAccepted: boolean },
  context: CommandContext,
): Result<ChangeDraft> {
  const { body: old } = source;
  if (old.year >= input.year) return refuse('dossier-copy-year', { year: old.year }, { at: old.number });
  const form = Object.fromEntries(Object.entries(old.form).filter(([field]) => !ofTheYear.has(field)));
  const number = nextDossierNumber(
    input.year,
    old.category,
    facts.dossiers.map(row => row.body.number),
  );
  const body: Dossier = {
    ...old,
    year: input.year,
    number,
    stage: 'draft',
    standing: 'open',
    form,
    materials: copiedMaterials(old),
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
    copiedFrom: source.id,
  };
  const twin = twinRefusal(facts, body, '', input.sameNameAccepted);
  if (twin) return twin;
  const told = tellDossier(body, {}, `沿用 ${old.number} 新建`, context);
  const words = `沿用 ${old.number}，新建申报材料 ${number}`;
  return ok({ command: 'dossiers.copy', words, changes: [{ table: 'dossiers', id: context.newId(), body: told }] });
}

function copiedMaterials(old: Dossier): Dossier['materials'] {
  const there = new Map(old.materials.filter(each => lasting.has(each.item)).map(each => [each.item, each]));
  const fresh = blankMaterials(old.category);
  const known = new Set(fresh.map(each => each.item));
  const order = materialItems.map(({ id }) => id);
  const extra = [...there.values()].filter(each => !known.has(each.item) && each.attachments.length > 0);
  return [
    ...fresh.map(each => carried(there.get(each.item)) ?? each),
    ...extra.map(each => carried(each) ?? each),
  ].sort((a, b) => order.indexOf(a.item) - order.indexOf(b.item));
}

function carried(material: Dossier['materials'][number] | undefined): Dossier['materials'][number] | null {
  if (!material || material.attachments.length === 0) return null;
  return { ...material, remark: '沿用上年材料，须核对是否仍然有效' };
}
