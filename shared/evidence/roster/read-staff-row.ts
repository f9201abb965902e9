import type { Day } from '../../basics/dates';
import { failsChecksum, normaliseNumber } from '../../register/rows/certificate-number';
import { narrowText } from '../../register/rows/narrow-text';
import { readPhones } from '../../register/rows/phone-cell';
import { blankStaffMember } from '../blank-profiles';
import { sexOfNumber } from '../sex-of-number';
import type { StaffMember } from '../staff';
import type { Named } from './named';
import type { RosterCells } from './roster-cells';
import type { RosterFacts } from './roster-facts';

type Read = Omit<StaffMember, 'id'>;

/** A row of a staff roster as it was read; blank cells leave what is registered, so they are not in `said`. */
export interface StaffRow {
  readonly name: string;
  readonly companyId: string;
  /** As written, when the company is not registered. */
  readonly companyName: string;
  readonly number: string;
  readonly said: Partial<Read>;
}

export interface StaffNames {
  readonly companies: Named<RosterFacts['companies'][number]>;
  readonly projects: Named<RosterFacts['projects'][number]>;
  readonly companyName: (id: string) => string;
}

const HEAD_OFFICE = /^(?:公司|企业)?(?:总部|本部|机关|总公司|公司)$/;
const ID_TYPE = '居民身份证';

export function readStaffRow(cells: RosterCells, names: StaffNames, chosen: string, today: Day): StaffRow {
  const name = cells.text('name', 50);
  if (name === '') cells.add('name-missing', '没有写姓名');
  const { companyId, companyName } = companyOf(cells, names, chosen);
  const number = numberOf(cells);
  const dates = datesOf(cells, today);
  const projectId = projectOf(cells, names, companyId);
  const post = cells.optional('post', 50);
  const sex = sexOf(cells, number);
  const qualifications = qualificationsOf(cells, today);
  const said: Partial<Read> = {
    ...{ name, certificateNumber: number, phone: phoneOf(cells), post, ...dates, sex },
    ...{ politicalStatus: cells.optional('politicalStatus', 20), education: cells.optional('education', 20) },
    ...(projectId === null ? {} : { projectId }),
    ...(post === '' ? {} : { isManager: isManagerPost(post) }),
    ...(qualifications.length === 0 ? {} : { qualifications }),
  };
  const filled = Object.entries(said).filter(([key, value]) => value !== '' || key === 'projectId');
  return { name, companyId, companyName, number, said: Object.fromEntries(filled) };
}

/** 项目经理 himself, not 副经理 or 经理助理. */
export function isManagerPost(post: string): boolean {
  return /项目(?:总)?经理|项目负责人/.test(post) && !/副|助理/.test(post);
}

function companyOf(cells: RosterCells, names: StaffNames, chosen: string) {
  const written = cells.optional('company', 100);
  if (written === '') {
    if (chosen === '') cells.add('company-missing', '没有写企业');
    return { companyId: chosen, companyName: names.companyName(chosen) };
  }
  const found = names.companies.find(written)[0];
  if (!found) {
    cells.add('company-unknown', names.companies.unknown('企业', written));
    return { companyId: '', companyName: written };
  }
  return { companyId: found.id, companyName: found.body.name };
}

/** Null: nothing said. */
function projectOf(cells: RosterCells, names: StaffNames, companyId: string): string | null {
  const written = cells.optional('project', 100);
  if (written === '') return null;
  if (HEAD_OFFICE.test(written)) return '';
  const found = names.projects.find(written);
  if (found.length === 0) {
    cells.add('project-unknown', names.projects.unknown('项目', written));
    return null;
  }
  const own = found.filter(({ body }) => body.companyId === companyId);
  const meant = own.length > 0 ? own : found;
  if (meant.length > 1) cells.add('project-ambiguous', `有 ${meant.length} 个叫“${written}”的项目`);
  return meant[0]?.id ?? null;
}

function numberOf(cells: RosterCells): string {
  const raw = cells.raw('idNumber');
  if (typeof raw === 'number' && raw >= 1e15) {
    cells.add('id-numeric-cell', '证件号码存成了数字，后几位已经丢失');
    return '';
  }
  const number = narrowText(normaliseNumber(cells.optional('idNumber', 40))).toUpperCase();
  // What a spreadsheet shows of a long number, kept as a text.
  if (/^\d(?:\.\d+)?E\+\d+$/.test(number)) {
    cells.add('id-numeric-cell', '证件号码成了科学计数，后几位已经丢失');
    return '';
  }
  if (number === '') cells.add('id-missing', '没有证件号码');
  else if (failsChecksum(number, /^\d{17}[\dX]$/.test(number) ? ID_TYPE : ''))
    cells.add('id-checksum', '证件号码校验不通过，可能有一位写错');
  return number;
}

function phoneOf(cells: RosterCells): string {
  const wrong: Parameters<typeof readPhones>[1] = [];
  const phones = readPhones(cells.raw('phone'), wrong);
  if (wrong.length > 0) cells.add('phone-invalid', '联系电话既不是 11 位手机号，也不是固定电话');
  return phones.join('、').slice(0, 40);
}

function datesOf(cells: RosterCells, today: Day): Pick<Read, 'inServiceSince' | 'hiredOn' | 'leftOn'> {
  const inServiceSince = cells.day('inServiceSince', today, true) ?? '';
  const hiredOn = cells.day('hiredOn', today, true) ?? '';
  const leftOn = cells.day('leftOn', today, false) ?? '';
  if (hiredOn !== '' && leftOn !== '' && leftOn < hiredOn)
    cells.add('day-order', `离职日期 ${leftOn} 早于入职日期 ${hiredOn}`);
  return { inServiceSince, hiredOn, leftOn };
}

function sexOf(cells: RosterCells, number: string): StaffMember['sex'] {
  const text = cells.optional('sex', 10).replace(/性$/, '');
  if (text === '男' || text === '女') return text === '男' ? 'male' : 'female';
  if (text !== '') cells.add('sex-unknown', `性别“${text}”看不懂`);
  return sexOfNumber(number);
}

function qualificationsOf(cells: RosterCells, today: Day): StaffMember['qualifications'] {
  const split = (text: string) =>
    text
      .split(/[、；;]/)
      .map(part => part.trim())
      .filter(part => part !== '');
  const names = split(cells.optional('qualification', 300));
  const numbers = split(cells.optional('qualificationNumber', 300));
  const issuedOn = cells.day('issuedOn', today, true) ?? '';
  const validUntil = cells.day('validUntil', today, false) ?? '';
  if (issuedOn !== '' && validUntil !== '' && validUntil < issuedOn)
    cells.add('day-order', `证书有效期 ${validUntil} 早于发证日期 ${issuedOn}`);
  if (names.length === 0 && numbers.length === 0) return [];
  if (names.length > 1 && (numbers.length === names.length || numbers.length === 0)) {
    return names.map((name, at) => ({
      ...{ name: name.slice(0, 100), number: (numbers[at] ?? '').slice(0, 60), issuedOn, validUntil },
    }));
  }
  const name = (names.join('、') || '资格证书').slice(0, 100);
  return [{ name, number: numbers.join('、').slice(0, 60), issuedOn, validUntil }];
}

/** What is registered with what the row says over it; certificates are added or renewed by name and number, none is lost. */
export function mergedMember(before: StaffMember | null, id: string, row: StaffRow): StaffMember {
  const base = before ?? { id, ...blankStaffMember };
  return {
    ...base,
    ...row.said,
    qualifications: mergedCertificates(base.qualifications, row.said.qualifications ?? []),
  };
}

type Certificates = StaffMember['qualifications'];

function mergedCertificates(before: Certificates, said: Certificates): Certificates {
  const merged = [...before];
  for (const one of said) {
    const at = merged.findIndex(
      old => old.name === one.name && (old.number === one.number || old.number === '' || one.number === ''),
    );
    const old = merged[at];
    if (!old) merged.push(one);
    else {
      merged[at] = {
        ...{ name: old.name, number: one.number || old.number },
        ...{ issuedOn: one.issuedOn || old.issuedOn, validUntil: one.validUntil || old.validUntil },
      };
    }
  }
  return merged;
}
