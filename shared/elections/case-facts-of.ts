import { formatArea, type Area } from '../basics/area';
import type { BureauSettings } from '../communities/bureau';
import type { Community, Company, Project, Street } from '../communities/places';
import type { FilingFacts } from '../packages/filing-facts';
import type { BallotRow, CaseRow } from './case-row';
import { channelTitles, postTitles } from './case-words';
import { electionResultOf } from './count-case';
import type { Candidate, ElectionCase } from './election-case';
import { attachmentFacts } from './filing-attachments';
import type { FrozenRegister } from './frozen-register';
import { ballotsInUse, countPapers, isDelivered } from './paper-count';
import { printedSettings } from './printed-settings';
import { ruleSetOf } from './regime';
import { tallyJson } from './tally/tally-json';
import type { TallyResult } from './tally/tally-result';
import { voteFromCase } from './vote-from-case';

/** Everything that the facts of a case's documents are built from. */
export interface CaseSource {
  readonly row: CaseRow;
  readonly register: FrozenRegister;
  readonly ballots: readonly BallotRow[];
  readonly bureau: BureauSettings;
  readonly project: Project;
  readonly community: Community | null;
  readonly street: Street | null;
  readonly company: Company | null;
}

/**
 * The facts that documents state, as far as the case has come: before certification `certifiedAt` is empty and every
 * member is 委员. Ballots carry head numbers, agents are numbered; only candidates are named (formats.md 5).
 */
export function caseFactsOf(source: CaseSource, result: TallyResult): FilingFacts {
  const election = source.row.body;
  const { invalidBallots, unreturned, proxyCap, rankBy } = election.options;
  const ballots = source.ballots.map(ballot => ballot.body);
  const papers = countPapers(ballots);
  const delivered = new Set(
    ballotsInUse(ballots)
      .filter(isDelivered)
      .map(ballot => ballot.head),
  );
  return {
    documentsVersion: 1,
    bureau: { city: source.bureau.city, district: source.bureau.district, name: source.bureau.bureau },
    project: projectFacts(source),
    election: electionFacts(election),
    options: { invalidBallots, unreturned, proxyCap, rankBy },
    settings: printedSettings(election.options),
    ruleSet: ruleSetOf(election),
    base: baseFacts(source.register),
    papers: {
      printed: papers.printed,
      delivered: papers.delivered,
      undelivered: papers.undelivered + papers.unregistered,
      returned: result.ballots.received,
      valid: result.ballots.valid,
      invalid: result.ballots.invalid,
    },
    heads: source.register.heads.map(head => ({
      head: head.head,
      area: formatArea(head.area),
      units: head.units.length,
      developer: head.developer,
      delivered: delivered.has(head.head),
    })),
    matters: election.matters,
    candidates: election.candidates.map(candidate => candidateFacts(candidate, source.register)),
    ballots: ballotFacts(source),
    tally: { ...tallyJson(result) },
    committee: committeeFacts(election, result),
    attachments: attachmentFacts(election),
  };
}

function projectFacts({ project, community, street, company }: CaseSource): FilingFacts['project'] {
  return {
    name: project.name,
    address: project.address,
    boundaries: project.boundaries,
    street: street?.name ?? '',
    community: community?.name ?? '',
    residentsCommittee: community?.committeeName ?? '',
    company: company?.name ?? '',
    developer: project.developer,
    floorArea: project.floorArea === null ? null : formatArea(project.floorArea as Area),
  };
}

function electionFacts(election: ElectionCase): FilingFacts['election'] {
  const { meeting, certified } = election;
  return {
    kind: election.kind,
    term: election.term,
    termYears: election.termYears,
    jurisdiction: election.jurisdiction,
    voteDate: election.voteDate,
    recordDate: election.frozen?.recordDate ?? election.voteDate,
    form: meeting.form,
    place: meeting.place,
    votingFrom: meeting.votingFrom,
    votingUntil: meeting.votingUntil,
    countAt: meeting.countAt,
    countPlace: meeting.countPlace,
    notice: {
      delivery: meeting.delivery,
      collection: meeting.collection,
      contact: meeting.contact,
      phone: meeting.contactPhone,
    },
    organiser: { ...election.organiser },
    events: { ...election.events },
    certifiedAt: certified?.at ?? '',
    witnesses: certified?.witnesses ?? [],
  };
}

function baseFacts(register: FrozenRegister): FilingFacts['base'] {
  const total = (areas: readonly number[]) => formatArea(areas.reduce((sum, area) => sum + area, 0) as Area);
  const developer = register.units.filter(unit => unit.delivery !== 'delivered');
  return {
    units: register.units.length,
    heads: register.heads.length,
    area: total(register.units.map(unit => unit.area)),
    developerUnits: developer.length,
    developerArea: total(developer.map(unit => unit.area)),
  };
}

function candidateFacts(candidate: Candidate, register: FrozenRegister): FilingFacts['candidates'][number] {
  const building = register.unit(candidate.unit)?.building ?? '';
  const { id, name, sex, age, party, education, occupation, resume } = candidate;
  return {
    id,
    name,
    sex,
    age,
    party,
    education,
    occupation,
    building: building === '' ? '' : `${building}号楼`,
    channel: channelTitles[candidate.channel],
    resume,
  };
}

/** The vote file's ballots, by head instead of by unit: a paper is the head's, not one unit's. */
function ballotFacts({ row, register, ballots }: CaseSource): FilingFacts['ballots'] {
  const heads = new Map(ballots.map(ballot => [ballot.body.number, ballot.body.head]));
  const vote = voteFromCase(
    row.body,
    register,
    ballots.map(ballot => ballot.body),
  );
  return vote.ballots.map(({ ballot, channel, invalid, proxy, votes }) => ({
    ballot,
    head: heads.get(ballot) ?? '',
    channel,
    invalid,
    proxy: proxy && { ...proxy },
    votes: Object.fromEntries(
      Object.entries(votes).map(([id, vote]) => [id, typeof vote === 'string' ? vote : [...vote]]),
    ),
  }));
}

function committeeFacts(election: ElectionCase, result: TallyResult): FilingFacts['committee'] {
  const counted = electionResultOf(result);
  const elected = election.certified?.elected ?? counted?.elected ?? [];
  const posts = new Map(election.committee?.posts.map(post => [post.candidateId, postTitles[post.post]]));
  return {
    members: elected.map(id => {
      const votes = counted?.candidates.find(candidate => candidate.id === id);
      return {
        candidate: id,
        post: posts.get(id) ?? postTitles.member,
        votesHeads: votes?.heads ?? 0,
        votesArea: formatArea(votes?.area ?? (0 as Area)),
      };
    }),
    office: election.committee?.office ?? '',
    officePhone: election.committee?.officePhone ?? '',
  };
}
