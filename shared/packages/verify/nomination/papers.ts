import { nominationCategories } from '../../../nominations/category';
import { formFields, nameField } from '../../../nominations/form-fields';
import { finding } from '../../finding';
import { PACKAGE_ENTRY } from '../../layout';
import { lastPage, scanPaths } from '../../nomination-papers';
import type { NominatedDossier, NominationFacts } from '../../nomination-facts';
import type { Finding } from '../../verdict';

/** Forms hold what they ask for and no more, materials follow one another page by page, and what is counted adds up. */
export function checkPapers(facts: NominationFacts): Finding[] {
  const { dossiers, totals } = facts;
  const counted = {
    dossiers: dossiers.length,
    toProvince: dossiers.filter(({ toProvince }) => toProvince).length,
    pages: dossiers.reduce((sum, one) => sum + lastPage(one), 0),
    scans: scanPaths(facts).size,
  };
  const names = { dossiers: '推荐件数', toProvince: '推荐至省级', pages: '材料页数', scans: '扫描件' } as const;
  const sums = (Object.keys(names) as (keyof typeof names)[])
    .filter(key => totals[key] !== counted[key])
    .map(key =>
      finding('nomination-sums', PACKAGE_ENTRY, { at: names[key], stated: totals[key], counted: counted[key] }),
    );
  return [...sums, ...twice(dossiers), ...dossiers.flatMap(one => [...form(one), ...pages(one)])];
}

/** A number given twice, or the same nominee twice in a category. */
function twice(dossiers: readonly NominatedDossier[]): Finding[] {
  const seen = new Set<string>();
  return dossiers.flatMap(({ number, category, nominee, form: filled }) => {
    const who = filled['idNumber'] || `${nominee.name}|${nominee.unit}`;
    const keys = [`number:${number}`, `${category}:${who}`];
    const again = keys.some(key => seen.has(key));
    for (const key of keys) seen.add(key);
    return again ? [finding('nomination-twice', PACKAGE_ENTRY, { at: `${number} ${nominee.name}` })] : [];
  });
}

function form({ number, category, nominee, form: filled }: NominatedDossier): Finding[] {
  const wrong = (why: string) => finding('nomination-form', PACKAGE_ENTRY, { at: number, why });
  const fields = formFields[category];
  const unknown = Object.keys(filled).filter(id => !fields.some(field => field.id === id));
  const empty = fields.filter(({ id, required }) => required && (filled[id] ?? '').trim() === '');
  return [
    ...unknown.map(id => wrong(`${nominationCategories[category]}的表里没有“${id}”一栏`)),
    ...empty.map(({ label }) => wrong(`“${label}”没有填写`)),
    ...(filled[nameField[category]] === nominee.name ? [] : [wrong('表内名称与推荐对象不一致')]),
  ];
}

function pages({ number, materials }: NominatedDossier): Finding[] {
  const wrong = (title: string, why: string) =>
    finding('nomination-pages', PACKAGE_ENTRY, { at: `${number} ${title}`, why });
  let next = 1;
  return materials.flatMap(({ title, from, until, provided, scans }) => {
    if ((provided === 'in-package') !== scans.length > 0) return [wrong(title, '提交方式与所附扫描件不符')];
    if (from === null && until === null) return [];
    const follows = from === next && until !== null && until >= from;
    if (until !== null) next = until + 1;
    return follows ? [] : [wrong(title, '页码与前一件不相连')];
  });
}
