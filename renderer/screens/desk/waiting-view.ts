import { dayOf } from '#shared/basics/dates';
import type { BackupStatus, KeyStatus } from '#shared/ipc/contract';
import type { Row } from '#shared/journal/table-bodies';
import { termLines } from './term-view';
import { backupWord } from '../safety/backup-view';

export interface WaitingLine {
  readonly key: string;
  readonly tone: 'bad' | 'warning' | 'plain';
  readonly words: string;
  readonly to: string;
}

export interface WaitingFacts {
  readonly elections: readonly Row<'elections'>[];
  readonly projects: readonly Row<'projects'>[];
  readonly registers: readonly Row<'registers'>[];
  readonly packages: readonly Row<'packages'>[];
  /** Undefined while they are asked for. */
  readonly backup: BackupStatus | undefined;
  readonly keys: KeyStatus | undefined;
  readonly now: Date;
}

const order = { bad: 0, warning: 1, plain: 2 } as const;

/** The worst first; the rest as it stood. */
export function worstFirst(lines: readonly WaitingLine[]): WaitingLine[] {
  return [...lines].sort((a, b) => order[a.tone] - order[b.tone]);
}

/** What waits for the officer, the worst first. */
export function waitingLines(facts: WaitingFacts): WaitingLine[] {
  return [
    ...backupLines(facts),
    ...keyLines(facts),
    ...registerLines(facts),
    ...reviewLines(facts),
    ...votingLines(facts),
    ...filingLines(facts),
    ...termLines(facts.elections, facts.projects, dayOf(facts.now)),
  ].sort((a, b) => order[a.tone] - order[b.tone]);
}

function backupLines({ backup, projects, now }: WaitingFacts): WaitingLine[] {
  if (!backup || projects.length === 0) return [];
  const word = backupWord(backup, now);
  if (word.tone === 'success') return [];
  const tone = word.tone === 'error' ? 'bad' : word.tone === 'warning' ? 'warning' : 'plain';
  return [{ key: 'backup', tone, words: word.title, to: '/safety' }];
}

/** A key is needed for the first time when a package is to be exported. */
function keyLines({ keys, elections }: WaitingFacts): WaitingLine[] {
  if (!keys || elections.length === 0 || keys.state === 'certified') return [];
  const words = {
    none: '还没有签名密钥，备案包要用它签名',
    'self-signed': '签名证书还没有经市局签发',
    expired: '签名证书已过期，请向市局换发',
  }[keys.state];
  return [{ key: 'keys', tone: keys.state === 'expired' ? 'bad' : 'plain', words, to: '/packages/keys' }];
}

function registerLines({ projects, registers }: WaitingFacts): WaitingLine[] {
  const there = new Set(registers.map(({ body }) => body.projectId));
  const without = projects.filter(({ id }) => !there.has(id));
  const first = without[0];
  if (!first) return [];
  return without.length === 1
    ? [
        {
          key: 'register',
          tone: 'plain',
          words: `${first.body.name}还没有业主清册`,
          to: `/projects/${first.id}/register`,
        },
      ]
    : [{ key: 'register', tone: 'plain', words: `${without.length} 个小区还没有业主清册`, to: '/projects' }];
}

/** Same names and partly shared owners that only the officer can judge: no register is frozen before that. */
function reviewLines({ projects, registers }: WaitingFacts): WaitingLine[] {
  const names = new Map(projects.map(({ id, body }) => [id, body.name]));
  const open = registers.flatMap(({ body: { projectId, openReviews = 0 } }) => {
    const name = names.get(projectId);
    return name === undefined || openReviews === 0 ? [] : [{ projectId, name, openReviews }];
  });
  if (open.length > 2) {
    const total = open.reduce((sum, { openReviews }) => sum + openReviews, 0);
    const words = `${open.length} 个小区的清册共有 ${total} 项同名或部分共有待认定`;
    return [{ key: 'reviews', tone: 'plain', words, to: '/projects' }];
  }
  return open.map(({ projectId, name, openReviews }) => ({
    key: `review-${projectId}`,
    tone: 'plain',
    words: `${name}：清册有 ${openReviews} 项同名或部分共有待认定`,
    to: `/projects/${projectId}/register`,
  }));
}

/** The vote is over and papers are still to be entered and reconciled, or the count waits for its certification. */
function votingLines({ elections, now }: WaitingFacts): WaitingLine[] {
  return elections.flatMap(({ id, body }): WaitingLine[] => {
    const to = `/elections/${id}`;
    const until = Date.parse(body.meeting.votingUntil);
    if (body.stage === 'entry' && until < now.getTime()) {
      return [{ key: `vote-${id}`, tone: 'warning', words: `${body.title}：投票已截止，请录完并核对选票`, to }];
    }
    if (body.stage === 'counted') {
      return [{ key: `vote-${id}`, tone: 'warning', words: `${body.title}：计票完成，等您确认结果`, to }];
    }
    return [];
  });
}

/** A certified result whose filing package was never exported. */
function filingLines({ elections, packages }: WaitingFacts): WaitingLine[] {
  const sent = new Set(packages.filter(({ body }) => body.direction === 'out').map(({ body }) => body.electionId));
  const open = elections.filter(({ id, body }) => body.stage === 'certified' && !sent.has(id));
  if (open.length > 2) {
    const words = `${open.length} 件选举的结果已确认，备案包还没有导出`;
    return [{ key: 'filings', tone: 'warning', words, to: '/elections' }];
  }
  return open.map(({ id, body }) => ({
    key: `filing-${id}`,
    tone: 'warning',
    words: `${body.title}：结果已确认，备案包还没有导出`,
    to: `/elections/${id}`,
  }));
}
