import { staffOnPages, putStaff, type StaffPut } from '../staff-pages';
import type { StaffMember } from '../staff';
import { Named } from './named';
import { mergedMember, readStaffRow, type StaffNames, type StaffRow } from './read-staff-row';
import { RosterCells } from './roster-cells';
import type { RosterChoice, RosterFacts } from './roster-facts';
import { rosterFields } from './roster-fields';
import type { RosterInput } from './roster-rows';
import {
  isRejected,
  verdictsOf,
  type JudgedRow,
  type PerhapsLeft,
  type RosterAct,
  type RosterVerdicts,
} from './roster-verdicts';

interface ReadRow {
  readonly input: RosterInput;
  readonly cells: RosterCells;
  readonly row: StaffRow;
}

/** Known by number anywhere, or by name within his company. */
const numberKey = ({ number }: Pick<StaffRow, 'number'>) => number;
const nameKey = (companyId: string, name: string) => `${companyId}\n${name}`;

/** A staff roster against what is registered: who is new, who changed, who came from elsewhere, who is missing. */
export function judgeStaff(
  inputs: readonly RosterInput[],
  titles: Readonly<Record<string, string>>,
  facts: RosterFacts,
  { companyId: chosen, today, newId }: RosterChoice,
): RosterVerdicts {
  const companyNames = new Map(facts.companies.map(({ id, body }) => [id, body.name]));
  const names: StaffNames = {
    companies: new Named(facts.companies),
    projects: new Named(facts.projects),
    companyName: id => companyNames.get(id) ?? '',
  };
  const rows = inputs.map((input): ReadRow => {
    const cells = new RosterCells(input, rosterFields.staff, titles);
    return { input, cells, row: readStaffRow(cells, names, chosen, today) };
  });
  nameTwice(rows);
  nameTwoCompanies(rows, names);
  const roster = new Roster(staffOnPages(facts.pages));
  const puts: StaffPut[] = [];
  const judged = rows.map(({ input, cells, row }): JudgedRow => {
    const match = roster.match(row, cells, names);
    const next = mergedMember(match.member, match.member?.id ?? newId(), row);
    const back = match.act === 'changed' && match.member?.leftOn !== '' && row.said.leftOn === undefined;
    const member = back || match.act === 'moved' ? { ...next, leftOn: row.said.leftOn ?? '' } : next;
    if (back) cells.add('back-again', `名册里已登记 ${match.member?.leftOn ?? ''} 离职`);
    const done = { input, name: row.name, place: row.companyName, faults: cells.faults };
    if (isRejected(done)) return { ...done, act: 'same' };
    if (match.act === 'changed' && same(match.member, member)) return { ...done, act: 'same' };
    puts.push({ companyId: row.companyId, member });
    return { ...done, act: match.act };
  });
  return verdictsOf(judged, putStaff(facts.pages, puts), roster.perhapsLeft(rows, names));
}

function same(before: StaffMember | null, after: StaffMember): boolean {
  return JSON.stringify(before) === JSON.stringify({ ...after });
}

/** The second row of a person; also where the first was rejected: which of the two is right is the officer's question. */
function nameTwice(rows: readonly ReadRow[]): void {
  const first = new Map<string, number>();
  for (const { input, cells, row } of rows) {
    if (row.name === '' || row.companyId === '') continue;
    const key =
      row.number === ''
        ? `${nameKey(row.companyId, row.name)}\n${row.said.phone ?? ''}`
        : `${row.companyId}\n${row.number}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, input.row);
    else if (row.number !== '') cells.add('duplicate-in-file', `与第 ${earlier} 行是同一证件号码`);
    else cells.add('person-ambiguous', `与第 ${earlier} 行同企业同名，两行都没有证件号码`);
  }
}

/** The same number under two companies of the file: both rows say so. */
function nameTwoCompanies(rows: readonly ReadRow[], names: StaffNames): void {
  const first = new Map<string, ReadRow>();
  for (const one of rows) {
    const { number, companyId } = one.row;
    if (number === '' || companyId === '') continue;
    const other = first.get(number);
    if (!other) first.set(number, one);
    else if (other.row.companyId !== companyId) {
      one.cells.add(
        'two-companies',
        `第 ${other.input.row} 行也把这位人员列在“${names.companyName(other.row.companyId)}”`,
      );
      other.cells.add('two-companies', `第 ${one.input.row} 行也把这位人员列在“${names.companyName(companyId)}”`);
    }
  }
}

interface Match {
  readonly member: StaffMember | null;
  readonly act: RosterAct;
}

/** Everybody who is registered, by number and by name. */
class Roster {
  private readonly byNumber = new Map<string, StaffPut[]>();
  private readonly byName = new Map<string, StaffPut[]>();
  private readonly taken = new Set<string>();

  constructor(private readonly all: readonly StaffPut[]) {
    const add = (map: Map<string, StaffPut[]>, key: string, put: StaffPut) =>
      map.set(key, [...(map.get(key) ?? []), put]);
    for (const put of all) {
      if (put.member.certificateNumber !== '') add(this.byNumber, put.member.certificateNumber, put);
      add(this.byName, nameKey(put.companyId, put.member.name), put);
    }
  }

  match(row: StaffRow, cells: RosterCells, names: StaffNames): Match {
    const found = this.find(row, cells, names);
    if (found.member && this.taken.has(found.member.id)) {
      cells.add('person-ambiguous', '上面已有一行对应到名册里的同一个人');
      return { member: null, act: 'new' };
    }
    if (found.member) this.taken.add(found.member.id);
    return found;
  }

  private find(row: StaffRow, cells: RosterCells, names: StaffNames): Match {
    const { companyId, name } = row;
    const same = row.number === '' ? [] : (this.byNumber.get(numberKey(row)) ?? []);
    const here = same.find(put => put.companyId === companyId);
    if (here) return { member: here.member, act: 'changed' };
    const elsewhere = same.find(({ member }) => member.leftOn === '');
    if (elsewhere) {
      if (companyId !== '')
        cells.add('two-companies', `名册里这位人员在“${names.companyName(elsewhere.companyId)}”，还没有登记离职`);
      return { member: null, act: 'new' };
    }
    const left = same[0];
    if (left) return { member: left.member, act: 'moved' };
    const called = (this.byName.get(nameKey(companyId, name)) ?? []).filter(
      ({ member }) => row.number === '' || member.certificateNumber === '',
    );
    if (called.length > 1) {
      cells.add('person-ambiguous', `名册里有 ${called.length} 位同名的人`);
      return { member: null, act: 'new' };
    }
    return called[0] ? { member: called[0].member, act: 'changed' } : { member: null, act: 'new' };
  }

  /** In the companies that the file names, those still in service whom no row names, not even a rejected one. */
  perhapsLeft(rows: readonly ReadRow[], names: StaffNames): PerhapsLeft[] {
    const companies = new Set(rows.map(({ row }) => row.companyId));
    const numbers = new Set(rows.map(({ row }) => row.number));
    const called = new Set(
      rows.filter(({ row }) => row.number === '').map(({ row }) => nameKey(row.companyId, row.name)),
    );
    return this.all
      .filter(({ companyId, member }) => {
        if (!companies.has(companyId) || member.leftOn !== '' || this.taken.has(member.id)) return false;
        const named = member.certificateNumber !== '' && numbers.has(member.certificateNumber);
        return !named && !called.has(nameKey(companyId, member.name));
      })
      .map(({ companyId, member: { id, name, post } }) => ({ id, name, post, company: names.companyName(companyId) }));
  }
}
