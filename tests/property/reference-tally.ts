/**
 * A second, deliberately plain implementation of the count, written from the text of the vote file format alone: maps,
 * sets and BigInt, no columns, nothing shared with the program. The property tests hold the two together.
 */
interface Unit {
  unit: string;
  area: string;
  owners?: string[];
  developer?: boolean;
  ballotDelivered?: boolean;
}
interface Matter {
  id: string;
  kind: 'ordinary' | 'special' | 'election';
  seats?: number;
  candidates?: string[];
}
interface Ballot {
  ballot: string;
  unit: string;
  invalid?: string | null;
  proxy?: { agent: string; written: boolean } | null;
  votes?: Record<string, string | string[]>;
}
export interface PlainVote {
  voteDate: string;
  ruleSet?: string;
  options?: { invalidBallots?: string; unreturned?: string; proxyCap?: number | null; rankBy?: string };
  units: Unit[];
  matters: Matter[];
  ballots: Ballot[];
}

interface Head {
  area: bigint;
  delivered: boolean;
  ballots: { ballot: Ballot; valid: boolean }[];
}

const cents = (area: string) => {
  const [whole = '0', rest = ''] = area.split('.');
  return BigInt(whole) * 100n + BigInt(rest.padEnd(2, '0'));
};
const text = (area: bigint) => `${area / 100n}.${String(area % 100n).padStart(2, '0')}`;
const sum = (heads: Iterable<Head>) => {
  let [count, area] = [0n, 0n];
  for (const head of heads) {
    count += 1n;
    area += head.area;
  }
  return { count, area };
};
type Sum = ReturnType<typeof sum>;
const show = (total: Sum) => ({ heads: Number(total.count), area: text(total.area) });

export function referenceTally(vote: PlainVote) {
  const {
    invalidBallots = 'excluded',
    unreturned = 'excluded',
    proxyCap = null,
    rankBy = 'heads',
  } = vote.options ?? {};
  const ruleSet =
    vote.ruleSet === undefined || vote.ruleSet === 'auto'
      ? vote.voteDate < '2021-01-01'
        ? 'property-law-76'
        : 'civil-code-278'
      : vote.ruleSet;

  const heads = new Map<string, Head>();
  const headOf = new Map<string, Head>();
  for (const unit of vote.units) {
    const owners = [...new Set(unit.owners ?? [])].sort();
    const key = unit.developer
      ? 'developer'
      : owners.length === 0
        ? `unit ${unit.unit}`
        : `owners ${JSON.stringify(owners)}`;
    const head = heads.get(key) ?? { area: 0n, delivered: false, ballots: [] };
    head.area += cents(unit.area);
    head.delivered ||= unit.ballotDelivered ?? true;
    heads.set(key, head);
    headOf.set(unit.unit, head);
  }
  const all = [...heads.values()];
  const base = sum(all);

  const byReason: Record<string, number> = {};
  const brought = new Map<string, Set<Head>>();
  for (const ballot of vote.ballots) {
    const head = headOf.get(ballot.unit)!;
    const proxy = ballot.proxy ?? null;
    let reason = ballot.invalid ?? null;
    if (reason === null && proxy !== null) {
      const others = new Set(brought.get(proxy.agent) ?? []);
      others.delete(head);
      if (!proxy.written) reason = 'INV_NO_PROXY';
      else if (proxyCap !== null && others.size >= proxyCap) reason = 'INV_PROXY_CAP';
      else brought.set(proxy.agent, others.add(head));
    }
    head.ballots.push({ ballot, valid: reason === null });
    if (reason !== null) byReason[reason] = (byReason[reason] ?? 0) + 1;
  }
  const received = vote.ballots.length;
  const invalid = Object.values(byReason).reduce((a, b) => a + b, 0);

  const participationMet = (part: Sum) =>
    ruleSet === 'civil-code-278'
      ? 3n * part.count >= 2n * base.count && 3n * part.area >= 2n * base.area
      : 2n * part.count > base.count && 2n * part.area > base.area;
  const more = (have: Sum, part: Sum) => {
    const whole = ruleSet === 'civil-code-278' ? part : base;
    return 2n * have.count > whole.count && 2n * have.area > whole.area;
  };
  const special = (have: Sum, part: Sum) =>
    ruleSet === 'civil-code-278'
      ? 4n * have.count >= 3n * part.count && 4n * have.area >= 3n * part.area
      : 3n * have.count >= 2n * base.count && 3n * have.area >= 2n * base.area;

  const matters = vote.matters.map(matter => {
    const said = new Map<Head, string>();
    const marked = new Map<Head, string[]>();
    const bad = new Set<Head>();
    for (const head of all) {
      const valid = head.ballots.filter(entry => entry.valid).map(entry => entry.ballot.votes?.[matter.id]);
      if (head.ballots.length > 0 && valid.length === 0) bad.add(head);
      if (valid.length === 0) continue;
      if (matter.kind === 'election') {
        const sets = valid
          .map(marks => [...new Set(Array.isArray(marks) ? marks : [])].sort())
          .filter(set => set.length <= matter.seats!);
        if (sets.length === 0 || new Set(sets.map(set => JSON.stringify(set))).size > 1) bad.add(head);
        else marked.set(head, sets[0]!);
      } else {
        const words = new Set(valid.map(word => (word === 'yes' || word === 'no' ? word : 'abstain')));
        if (words.size > 1) bad.add(head);
        else said.set(head, [...words][0]!);
      }
    }
    const counted = matter.kind === 'election' ? [...marked.keys()] : [...said.keys()];
    if (matter.kind !== 'election' && unreturned === 'follow-majority') {
      const yes = [...said.values()].filter(word => word === 'yes').length;
      const no = [...said.values()].filter(word => word === 'no').length;
      if (yes !== no) {
        for (const head of all) {
          if (head.ballots.length > 0 || !head.delivered) continue;
          said.set(head, yes > no ? 'yes' : 'no');
          counted.push(head);
        }
      }
    }
    const part = sum(invalidBallots === 'participate' ? [...counted, ...bad] : counted);
    const met = participationMet(part);
    if (matter.kind !== 'election') {
      const side = (word: string) => sum(all.filter(head => said.get(head) === word));
      const approvalMet = matter.kind === 'special' ? special(side('yes'), part) : more(side('yes'), part);
      return {
        id: matter.id,
        kind: matter.kind,
        participating: show(part),
        yes: show(side('yes')),
        no: show(side('no')),
        abstain: show(side('abstain')),
        participationMet: met,
        approvalMet,
        passed: met && approvalMet,
      };
    }
    const results = matter.candidates!.map((id, order) => {
      const votes = sum(all.filter(head => marked.get(head)?.includes(id)));
      return { id, order, votes, qualified: met && more(votes, part) };
    });
    const keys = (votes: Sum): bigint[] =>
      rankBy === 'heads' ? [votes.count] : rankBy === 'area' ? [votes.area] : [votes.count, votes.area];
    const ahead = (a: Sum, b: Sum) => {
      const [left, right] = [keys(a), keys(b)];
      const at = left.findIndex((value, index) => value !== right[index]);
      return at !== -1 && left[at]! > right[at]!;
    };
    const qualified = results.filter(result => result.qualified);
    const rankOf = (votes: Sum) => 1 + qualified.filter(other => ahead(other.votes, votes)).length;
    const fits = (votes: Sum) => qualified.filter(other => !ahead(votes, other.votes)).length <= matter.seats!;
    const candidates = results.map(({ id, votes, qualified: q }) => ({
      id,
      ...show(votes),
      qualified: q,
      elected: q && fits(votes),
      rank: q ? rankOf(votes) : null,
    }));
    const inOrder = (ids: typeof candidates) => [...ids].sort((a, b) => a.rank! - b.rank!).map(({ id }) => id);
    const elected = inOrder(candidates.filter(candidate => candidate.elected));
    const tied = inOrder(candidates.filter(c => c.qualified && !c.elected && c.rank! <= matter.seats!));
    return {
      id: matter.id,
      kind: matter.kind,
      participating: show(part),
      participationMet: met,
      candidates,
      elected,
      tied,
      vacancies: matter.seats! - elected.length,
    };
  });
  return { ruleSet, base: show(base), ballots: { received, valid: received - invalid, invalid, byReason }, matters };
}
