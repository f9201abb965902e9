import type { Trainee } from '../training';
import type { SignInRow } from './read-sign-in';

/** A member who may stand on a sheet. */
export interface Candidate {
  readonly memberKey: string;
  /** The same for all seats of one person (`same-person.ts`): he signs in once. */
  readonly personKey: string;
  readonly name: string;
  readonly phone: string;
  readonly unit: string;
  readonly post: string;
  readonly projectId: string;
  readonly projectName: string;
}

export interface Proposal {
  readonly member: Candidate;
  /** 电话相同 · 同音 · 一字之差 · 同名不同小区. */
  readonly why: string;
}

/**
 * What becomes of a row: `member` is matched, `choose` has likely members that the officer must decide on, `guest` is nobody
 * known, `known` stands in the session's list already and is brought up to date, `double` repeats an earlier row of the
 * sheet, `nameless` cannot be taken.
 */
export type RowVerdict =
  | { readonly is: 'member'; readonly member: Candidate; readonly by: string }
  | { readonly is: 'choose'; readonly proposals: readonly Proposal[] }
  | { readonly is: 'guest' }
  | { readonly is: 'known'; readonly trainee: Trainee }
  | { readonly is: 'double'; readonly of: number }
  | { readonly is: 'nameless' };

export interface MatchedRow {
  readonly row: SignInRow;
  readonly verdict: RowVerdict;
}

/** The officer's word on a row: a member's key, or empty for a guest. */
export type Decisions = ReadonlyMap<number, string>;

const MOST_PROPOSALS = 5;

/**
 * Who is who: by name and project, then by name and phone, then by a name that only one member has. A name that sounds
 * alike or differs in one character, or a phone alone, is only ever proposed.
 * `soundOf` gives a name's pinyin without tones (`name-sound.ts`).
 */
export function matchSignIn(
  rows: readonly SignInRow[],
  members: readonly Candidate[],
  present: readonly Trainee[],
  decisions: Decisions,
  soundOf: (name: string) => string,
): MatchedRow[] {
  const byName = groupBy(members, member => member.name);
  const byPhone = groupBy(members, member => digits(member.phone));
  const bySound = groupBy(members, member => soundOf(member.name));
  const personOf = new Map(members.map(({ memberKey, personKey }) => [memberKey, personKey]));
  const taken = new Map<string, number>();
  return rows.map(row => {
    if (row.name === '') return { row, verdict: { is: 'nameless' } };
    const decided = decisions.get(row.row);
    const found = decided === undefined ? find(row) : chosen(decided);
    const mark = found.is === 'member' ? found.member.personKey : `${row.name}\n${digits(row.phone)}\n${row.project}`;
    if (found.is !== 'choose') {
      const earlier = taken.get(mark);
      if (earlier !== undefined) return { row, verdict: { is: 'double', of: earlier } };
      taken.set(mark, row.row);
    }
    const listed = present.find(one =>
      found.is === 'member'
        ? (personOf.get(one.memberKey) ?? one.memberKey) === found.member.personKey
        : found.is === 'guest' && one.memberKey === '' && one.name === row.name && samePhone(one.phone, row.phone),
    );
    return { row, verdict: listed ? { is: 'known', trainee: listed } : found };
  });

  function chosen(memberKey: string): RowVerdict {
    const member = members.find(one => one.memberKey === memberKey);
    return member ? { is: 'member', member, by: '手工认定' } : { is: 'guest' };
  }

  function find(row: SignInRow): RowVerdict {
    const named = byName.get(row.name) ?? [];
    const here = named.filter(member => isProject(row.project, member.projectName));
    if (here.length === 1 && here[0]) return { is: 'member', member: here[0], by: '姓名、小区相符' };
    const called = (here.length > 1 ? here : named).filter(
      member => row.phone !== '' && digits(member.phone) === digits(row.phone),
    );
    // Several seats of one person: the first stands for him (`same-person.ts`).
    if (called[0]) return { is: 'member', member: called[0], by: '姓名、电话相符' };
    const only = named[0];
    if (named.length === 1 && only && row.project === '' && (row.phone === '' || only.phone === '')) {
      return { is: 'member', member: only, by: '只有姓名相符，全区没有同名成员' };
    }
    const proposals = propose(row, named);
    return proposals.length > 0 ? { is: 'choose', proposals } : { is: 'guest' };
  }

  function propose(row: SignInRow, named: readonly Candidate[]): Proposal[] {
    const seen = new Set<string>();
    const take = (list: readonly Candidate[], why: string) =>
      list.flatMap(member => {
        if (seen.has(member.memberKey)) return [];
        seen.add(member.memberKey);
        return [{ member, why }];
      });
    const near = members.filter(
      member => isProject(row.project, member.projectName) && differsInOne(member.name, row.name),
    );
    return [
      ...take(named, row.project === '' ? '同名，电话对不上' : '同名，小区或电话对不上'),
      ...take(row.phone === '' ? [] : (byPhone.get(digits(row.phone)) ?? []), '电话相同，姓名不同'),
      ...take(
        (bySound.get(soundOf(row.name)) ?? []).filter(
          one => row.project === '' || isProject(row.project, one.projectName),
        ),
        '同音',
      ),
      ...take(near, '只差一个字'),
    ].slice(0, MOST_PROPOSALS);
  }
}

const digits = (phone: string) => phone.replace(/\D/g, '') || '-';

function samePhone(a: string, b: string): boolean {
  return a === '' || b === '' || digits(a) === digits(b);
}

/** "春和苑业委会" names 春和苑; an empty cell names nothing. */
function isProject(text: string, projectName: string): boolean {
  const plain = text.replace(/\s|小区|业主委员会|业委会/g, '');
  return plain !== '' && projectName !== '' && (plain.includes(projectName) || projectName.includes(plain));
}

function differsInOne(a: string, b: string): boolean {
  const [left, right] = [Array.from(a), Array.from(b)];
  if (left.length !== right.length || left.length < 2) return false;
  return left.filter((sign, index) => sign !== right[index]).length === 1;
}

function groupBy<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    if (key === '' || key === '-') continue;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
