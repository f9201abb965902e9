import type { MeetingFinding, MeetingKind } from './meeting';
import type { Side } from './sides';

/** `law` blocks the word 有效 while it is not met; `practice` only warns. */
export type RuleLevel = MeetingFinding['level'];

interface Ruled {
  /** A rule id of domain.md, or `S10` and `C5` for practice met there. */
  readonly rule: string;
  readonly level: RuleLevel;
}

/** Who has to come: somebody of one of these sides. */
export interface Expected extends Ruled {
  readonly anyOf: readonly Side[];
}

/** What one kind of meeting is and asks for. Quorum and majority of the committee are in `committee-quorum.ts`. */
export interface MeetingRules {
  /** For lists and tabs. */
  readonly short: string;
  /** When it is the right kind, in a sentence. */
  readonly about: string;
  readonly conveners: Ruled & { readonly sides: readonly Side[] };
  readonly expected: readonly Expected[];
  /** So many present persons of these sides together. */
  readonly persons: (Ruled & { readonly sides: readonly Side[]; readonly least: number }) | null;
  /** Whose hands count in a vote; the sides that only take part have none. */
  readonly voters: readonly Side[];
  /** A show of hands passes by more than half of those present who vote; null where nothing is voted on. */
  readonly showOfHands: Ruled | null;
  readonly frequency:
    | (Ruled & { readonly times: number; readonly per: 'year' | 'half-year'; readonly scope: 'project' | 'community' })
    | null;
  /** Days before the meeting by which its agenda is posted. */
  readonly notice: (Ruled & { readonly days: number }) | null;
}

const parties: readonly Side[] = ['party', 'residents-committee', 'committee', 'company'];

/** The five kinds (domain.md C2, FW-1, QD-38, QD-82, the mediation law). */
export const meetingRules: Record<MeetingKind, MeetingRules> = {
  council: {
    short: '议事会',
    about: '社区党组织召集，四方一起商量小区的事',
    conveners: { sides: ['party', 'residents-committee'], rule: 'FW-1', level: 'practice' },
    expected: parties.map(side => ({ anyOf: [side], rule: 'FW-1', level: 'practice' as const })),
    persons: null,
    voters: [...parties, 'owners', 'police', 'other'],
    showOfHands: { rule: 'C5', level: 'practice' },
    frequency: { times: 2, per: 'year', scope: 'community', rule: 'C5', level: 'practice' },
    notice: null,
  },
  forum: {
    short: '恳谈会',
    about: '物业服务企业或业委会召集，当面听业主的意见',
    conveners: { sides: ['company', 'committee'], rule: 'S10', level: 'practice' },
    expected: [
      { anyOf: ['company'], rule: 'SD-59', level: 'practice' },
      { anyOf: ['committee', 'owners'], rule: 'S10', level: 'practice' },
    ],
    persons: { sides: ['committee', 'owners'], least: 10, rule: 'S10', level: 'practice' },
    voters: ['committee', 'company', 'owners', 'developer', 'party', 'residents-committee'],
    showOfHands: null,
    frequency: { times: 1, per: 'half-year', scope: 'project', rule: 'S10', level: 'practice' },
    notice: null,
  },
  mediation: {
    short: '人民调解',
    about: '人民调解委员会主持，双方自愿，达成协议后可以申请司法确认',
    conveners: { sides: ['residents-committee', 'party', 'other'], rule: 'ML-8', level: 'practice' },
    expected: [],
    persons: null,
    voters: [],
    showOfHands: null,
    frequency: null,
    notice: null,
  },
  joint: {
    short: '联席会议',
    about: '街道（镇）召集，部门、社区、业委会和企业一起解决难题',
    conveners: { sides: ['street'], rule: 'QD-82', level: 'law' },
    expected: [
      { anyOf: ['residents-committee'], rule: 'QD-82', level: 'practice' },
      { anyOf: ['committee', 'owners'], rule: 'QD-82', level: 'practice' },
      { anyOf: ['company'], rule: 'QD-82', level: 'practice' },
      { anyOf: ['police'], rule: 'QD-82', level: 'practice' },
      { anyOf: ['utility'], rule: 'QD-82', level: 'practice' },
      { anyOf: ['bureau', 'enforcement'], rule: 'QD-82', level: 'practice' },
    ],
    persons: null,
    voters: ['street', ...parties, 'bureau', 'police', 'enforcement', 'utility', 'developer', 'owners'],
    showOfHands: null,
    frequency: null,
    notice: null,
  },
  committee: {
    short: '业委会',
    about: '业主委员会自己的会议，到会和同意的人数有法定要求',
    // By the street where the committee fails to (GR-51, GR-52), so that another convener is only asked about.
    conveners: { sides: ['committee'], rule: 'GR-38', level: 'practice' },
    expected: [{ anyOf: ['residents-committee'], rule: 'GR-54', level: 'practice' }],
    persons: null,
    voters: ['committee'],
    showOfHands: null,
    frequency: null,
    // GR is a ministry's normative document: a late posting is said, but does not by itself undo what was decided.
    notice: { days: 7, rule: 'GR-39', level: 'practice' },
  },
};

const elsewhere: Readonly<Record<string, string>> = { 'QD-82': 'SD-74' };

/** The article of another place than Qingdao: the province's where it has one, else the ministry's. */
export function ruleIn(rule: string, jurisdiction: 'qingdao' | 'shandong' | 'national'): string {
  if (jurisdiction === 'qingdao' || elsewhere[rule] === undefined) return rule;
  return jurisdiction === 'shandong' ? (elsewhere[rule] as string) : 'GR-61';
}
