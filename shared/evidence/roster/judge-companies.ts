import type { Company } from '../../communities/places';
import type { DraftChange } from '../../journal/draft';
import { isCreditCode, normaliseNumber } from '../../register/rows/certificate-number';
import { narrowText } from '../../register/rows/narrow-text';
import { readPhones } from '../../register/rows/phone-cell';
import { blankCompanyProfile } from '../blank-profiles';
import type { CompanyProfile } from '../company-profile';
import { Named } from './named';
import { plainName } from './nearest-name';
import { RosterCells } from './roster-cells';
import type { RosterChoice, RosterFacts } from './roster-facts';
import { rosterFields } from './roster-fields';
import type { RosterInput } from './roster-rows';
import { isRejected, verdictsOf, type JudgedRow, type RosterVerdicts } from './roster-verdicts';

/** Companies by credit code, else by name: new ones are registered, known ones brought up to date. */
export function judgeCompanies(
  inputs: readonly RosterInput[],
  titles: Readonly<Record<string, string>>,
  facts: RosterFacts,
  { today, newId }: RosterChoice,
): RosterVerdicts {
  const named = new Named(facts.companies);
  const byCode = new Map(facts.companies.map(row => [row.body.creditCode, row]));
  byCode.delete('');
  const profiles = new Map(facts.companyProfiles.map(({ id, body }) => [id, body]));
  const seenNames = new Map<string, number>();
  const seenCodes = new Map<string, number>();
  const taken = new Map<string, number>();
  const changes: DraftChange[] = [];
  const rows = inputs.map((input): JudgedRow => {
    const cells = new RosterCells(input, rosterFields.companies, titles);
    const name = cells.text('name', 80);
    if (name === '') cells.add('name-missing', '没有写企业名称');
    const creditCode = codeOf(cells);
    const earlier = once(seenNames, plainName(name), input.row) ?? once(seenCodes, creditCode, input.row);
    if (earlier !== null) cells.add('duplicate-in-file', `与第 ${earlier} 行是同一家企业`);
    const known = byCode.get(creditCode) ?? named.find(name)[0];
    const owner = byCode.get(creditCode);
    if (owner && plainName(owner.body.name) !== plainName(name) && named.find(name)[0])
      cells.add('credit-code-taken', `信用代码是“${owner.body.name}”的`);
    else if (owner && name !== '' && plainName(owner.body.name) !== plainName(name))
      cells.add('name-changed', `这个信用代码登记的是“${owner.body.name}”`);
    const before = known ? once(taken, known.id, input.row) : null;
    if (before !== null && earlier === null) cells.add('duplicate-in-file', `与第 ${before} 行是同一家企业`);
    const company = companyOf(cells, known?.body, name, creditCode);
    const id = known?.id ?? newId();
    const profile = profileOf(cells, profiles.get(id), today);
    const judged = { input, name, place: creditCode, faults: cells.faults };
    if (isRejected(judged)) return { ...judged, act: 'same' };
    const ownChanges: DraftChange[] = [];
    if (JSON.stringify(company) !== JSON.stringify(known?.body))
      ownChanges.push({ table: 'companies', id, body: company });
    if (JSON.stringify(profile) !== JSON.stringify(profiles.get(id)))
      ownChanges.push({ table: 'companyProfiles', id, body: profile });
    changes.push(...ownChanges);
    return { ...judged, act: !known ? 'new' : ownChanges.length > 0 ? 'changed' : 'same' };
  });
  return verdictsOf(rows, changes);
}

/** The earlier row of the same key; null for an empty key or the first one. */
function once(seen: Map<string, number>, key: string, row: number): number | null {
  if (key === '') return null;
  const earlier = seen.get(key);
  if (earlier === undefined) seen.set(key, row);
  return earlier ?? null;
}

function codeOf(cells: RosterCells): string {
  const raw = cells.raw('creditCode');
  if (typeof raw === 'number' && raw >= 1e15) {
    cells.add('credit-code-invalid', '统一社会信用代码存成了数字，后几位已经丢失');
    return '';
  }
  const code = normaliseNumber(narrowText(cells.optional('creditCode', 40)));
  if (code !== '' && !isCreditCode(code)) cells.add('credit-code-invalid', '统一社会信用代码校验不通过');
  return code;
}

function companyOf(cells: RosterCells, before: Company | undefined, name: string, creditCode: string): Company {
  const wrong: Parameters<typeof readPhones>[1] = [];
  const phones = readPhones(cells.raw('phone'), wrong);
  if (wrong.length > 0) cells.add('phone-invalid', '联系电话既不是 11 位手机号，也不是固定电话');
  const { contact = '', phone = '', creditCode: code = '' } = before ?? {};
  return {
    name: before && plainName(before.name) === plainName(name) ? before.name : name,
    creditCode: creditCode || code,
    contact: cells.optional('contact', 50) || contact,
    phone: phones.join('、') || phone,
  };
}

function profileOf(
  cells: RosterCells,
  before: CompanyProfile | undefined,
  today: RosterChoice['today'],
): CompanyProfile {
  const base = before ?? blankCompanyProfile;
  const year = cells.count('figuresOfYear');
  if (year !== null && (year < 1990 || year > Number(today.slice(0, 4))))
    cells.add('number-invalid', `年度“${year}”不对`);
  return {
    legalRepresentative: cells.optional('legalRepresentative', 50) || base.legalRepresentative,
    registeredCapital: cells.money('registeredCapital') ?? base.registeredCapital,
    foundedOn: cells.day('foundedOn', today, true) ?? base.foundedOn,
    address: cells.optional('address', 200) || base.address,
    postcode: cells.optional('postcode', 10) || base.postcode,
    brand: cells.optional('brand', 100) || base.brand,
    // 无 is an answer here.
    partyOrganisation: cells.text('partyOrganisation', 100) || base.partyOrganisation,
    revenue: cells.money('revenue') ?? base.revenue,
    taxPaid: cells.money('taxPaid') ?? base.taxPaid,
    figuresOfYear: year ?? base.figuresOfYear,
    remark: cells.optional('remark', 500) || base.remark,
  };
}
