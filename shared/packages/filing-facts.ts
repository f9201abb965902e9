import { z } from 'zod';

/**
 * `facts` of an `election-filing` package, version 1: everything the documents state, and the ballots from which the
 * receiver recounts. Areas are decimal strings; ballots carry head numbers, areas and votes, never a name
 * (formats.md 5). Members are named because the filing form requires it (F-32, SD-31(4)).
 */
const area = z.string().regex(/^\d{1,10}\.\d{2}$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const headId = z.string().regex(/^H\d{4,6}$/);
const count = z.number().int().nonnegative();

export const filingFactsSchema = z.object({
  documentsVersion: z.literal(1),
  bureau: z.object({ city: z.string(), district: z.string(), name: z.string() }),
  project: z.object({
    name: z.string(),
    address: z.string(),
    boundaries: z.string(),
    street: z.string(),
    community: z.string(),
    residentsCommittee: z.string(),
    company: z.string(),
    developer: z.string(),
    floorArea: area.nullable(),
  }),
  election: z.object({
    kind: z.enum(['first', 'renewal']),
    term: z.number().int().positive(),
    termYears: z.number().int(),
    jurisdiction: z.enum(['national', 'shandong', 'qingdao']),
    voteDate: day,
    recordDate: day,
    form: z.enum(['written', 'discussion', 'internet']),
    place: z.string(),
    votingFrom: z.string(),
    votingUntil: z.string(),
    countAt: z.string(),
    countPlace: z.string(),
    /** What the notice of the meeting says besides (F-19); the phone is an office's. */
    notice: z
      .object({ delivery: z.string(), collection: z.string(), contact: z.string(), phone: z.string() })
      .optional(),
    organiser: z.object({
      street: z.string(),
      group: z.string(),
      leader: z.string(),
      counters: z.string(),
      supervisors: z.string(),
    }),
    events: z.record(z.string(), day.nullable()),
    certifiedAt: z.string(),
    witnesses: z.array(z.object({ role: z.string(), name: z.string() })),
  }),
  /** Each switch of A9 as it was set, with its words and its basis as printed. */
  options: z.object({
    invalidBallots: z.enum(['excluded', 'participate']),
    unreturned: z.enum(['excluded', 'follow-majority']),
    proxyCap: z.number().int().positive().nullable(),
    rankBy: z.enum(['heads', 'area', 'heads-then-area']),
  }),
  settings: z.array(z.object({ id: z.string(), title: z.string(), setting: z.string(), basis: z.string() })),
  ruleSet: z.enum(['property-law-76', 'civil-code-278']),
  base: z.object({ units: count, heads: count, area, developerUnits: count, developerArea: area }),
  papers: z.object({
    printed: count,
    delivered: count,
    undelivered: count,
    returned: count,
    valid: count,
    invalid: count,
  }),
  /** Head → its area, units and whether any of its ballots was delivered. */
  heads: z.array(z.object({ head: headId, area, units: count, developer: z.boolean(), delivered: z.boolean() })),
  matters: z.array(
    z.discriminatedUnion('kind', [
      z.object({
        id: z.string(),
        kind: z.literal('ordinary'),
        code: z.number().int(),
        title: z.string(),
        text: z.string(),
      }),
      z.object({
        id: z.string(),
        kind: z.literal('special'),
        code: z.number().int(),
        title: z.string(),
        text: z.string(),
      }),
      z.object({
        id: z.string(),
        kind: z.literal('election'),
        code: z.number().int(),
        title: z.string(),
        text: z.string(),
        seats: z.number().int().positive(),
        candidates: z.array(z.string()),
      }),
    ]),
  ),
  candidates: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      sex: z.string(),
      age: z.number().int().nullable(),
      party: z.string(),
      education: z.string(),
      occupation: z.string(),
      /** Building only ("2号楼"), as posted; the unit stays in the register (G2). */
      building: z.string(),
      channel: z.string(),
      resume: z.string(),
    }),
  ),
  ballots: z.array(
    z.object({
      ballot: z.string().regex(/^\d{6}$/),
      head: headId,
      channel: z.enum(['paper', 'online']),
      invalid: z.string().nullable(),
      /** Agents are numbered (A001 …), not named. */
      proxy: z.object({ agent: z.string(), written: z.boolean() }).nullable(),
      votes: z.record(z.string(), z.union([z.enum(['yes', 'no', 'abstain', 'blank']), z.array(z.string())])),
    }),
  ),
  /** The answer of the tally in its file format (`gongzhi/tally@1`). */
  tally: z.record(z.string(), z.unknown()),
  committee: z.object({
    members: z.array(z.object({ candidate: z.string(), post: z.string(), votesHeads: count, votesArea: area })),
    office: z.string(),
    officePhone: z.string(),
  }),
  attachments: z.array(z.object({ title: z.string(), provided: z.enum(['in-package', 'on-paper']), path: z.string() })),
});
export type FilingFacts = z.infer<typeof filingFactsSchema>;
