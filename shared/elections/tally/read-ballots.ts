import { isRecord, memberPath, quote, type Faults } from '../../basics/faults';
import { isId, TOO_LONG } from './read-fields';
import type { MatterIndex } from './read-matters';
import type { Proxy, VoteBallot, Votes } from './vote-file';

const MOST_BALLOTS = 400_000;
const NO_VOTES: Votes = {};

/** `units` and `matters` are null when their lists are unreadable: then ballots are not held against them. */
export function readBallots(
  value: unknown,
  units: ReadonlySet<string> | null,
  matters: MatterIndex | null,
  faults: Faults,
): VoteBallot[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    faults.add('ballots', '应是选票的数组；没有选票写 []');
    return [];
  }
  if (value.length > MOST_BALLOTS) {
    faults.add('ballots', `共 ${value.length} 张选票，超过上限 ${MOST_BALLOTS}`);
    return [];
  }
  const first = new Map<string, number>();
  const ballots: VoteBallot[] = [];
  for (let index = 0; index < value.length; index += 1) {
    const path = () => `ballots[${index}]`;
    const ballot: unknown = value[index];
    if (!isRecord(ballot)) {
      faults.add(path(), '应是一个对象，含 ballot、unit、votes');
      continue;
    }
    const { ballot: number, unit } = ballot;
    if (!isId(number))
      faults.add(`${path()}.ballot`, `票号${quote(number)}不是文本或为空；请写成如 "000001"${TOO_LONG}`);
    else if (first.has(number))
      faults.add(`${path()}.ballot`, `票号${quote(number)}与 ballots[${first.get(number)}] 重复；请核对原票`);
    else first.set(number, index);
    if (!isId(unit)) faults.add(`${path()}.unit`, `房号${quote(unit)}不是文本或为空；请写清册中的房号`);
    else if (units?.has(unit) === false) faults.add(`${path()}.unit`, `房号${quote(unit)}不在 units 中；请核对清册`);
    ballots.push({
      ballot: number as string,
      unit: unit as string,
      channel: readChannel(ballot.channel, path, faults),
      invalid: readReason(ballot.invalid, path, faults),
      proxy: readProxy(ballot.proxy, path, faults),
      votes: readVotes(ballot.votes, matters, path, faults),
    });
  }
  return ballots;
}

function readChannel(value: unknown, path: () => string, faults: Faults): string {
  if (value === undefined) return 'paper';
  if (isId(value)) return value;
  faults.add(`${path()}.channel`, `${quote(value)}不是渠道；请写 paper 或 online`);
  return 'paper';
}

function readReason(value: unknown, path: () => string, faults: Faults): string | null {
  if (value === undefined || value === null) return null;
  if (isId(value)) return value;
  faults.add(`${path()}.invalid`, `${quote(value)}不是无效原因；请写原因代码，如 "INV_UNSIGNED"，有效票写 null`);
  return null;
}

/** An agent may be named by a certificate number: never repeated in a message. */
function readProxy(value: unknown, path: () => string, faults: Faults): Proxy | null {
  if (value === undefined || value === null) return null;
  if (!isRecord(value)) {
    faults.add(`${path()}.proxy`, '应是 {"agent":…,"written":true|false}，没有委托写 null');
    return null;
  }
  const { agent, written } = value;
  if (!isId(agent)) faults.add(`${path()}.proxy.agent`, `受托人应是非空文本${TOO_LONG}`);
  if (typeof written !== 'boolean')
    faults.add(`${path()}.proxy.written`, `${quote(written)}应是 true（有书面委托）或 false`);
  return { agent: agent as string, written: written as boolean };
}

function readVotes(value: unknown, matters: MatterIndex | null, path: () => string, faults: Faults): Votes {
  if (value === undefined) return NO_VOTES;
  if (!isRecord(value)) {
    faults.add(`${path()}.votes`, '应是 {"事项编号": 意见} 的对象');
    return NO_VOTES;
  }
  if (matters === null) return value as Votes;
  for (const id of Object.keys(value)) {
    const at = () => memberPath(`${path()}.votes`, id);
    const vote = value[id];
    const candidates = matters.get(id);
    if (candidates === null) {
      if (vote !== 'yes' && vote !== 'no' && vote !== 'abstain' && vote !== 'blank') {
        faults.add(at(), `${quote(vote)}不是意见；请写 yes、no、abstain 或 blank`);
      }
    } else if (candidates !== undefined) readMarks(vote, candidates, at, faults);
    else if (!matters.has(id)) faults.add(at(), `事项${quote(id)}不在 matters 中；请核对事项编号`);
  }
  return value as Votes;
}

function readMarks(vote: unknown, candidates: ReadonlySet<string>, at: () => string, faults: Faults): void {
  if (vote === 'blank' || vote === 'abstain') return;
  if (!Array.isArray(vote)) {
    faults.add(at(), `${quote(vote)}不是候选人数组；请写成如 ["A","B"]，未选写 []`);
    return;
  }
  for (let index = 0; index < vote.length; index += 1) {
    const mark: unknown = vote[index];
    if (typeof mark !== 'string') faults.add(`${at()}[${index}]`, `${quote(mark)}应是候选人编号的文本`);
    else if (!candidates.has(mark)) faults.add(`${at()}[${index}]`, `${quote(mark)}不在候选人名单中；请核对候选人编号`);
  }
}
