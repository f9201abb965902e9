import { useSyncExternalStore } from 'react';
import { momentText } from '#shared/basics/moment';
import type { BureauSettings } from '#shared/communities/bureau';
import type { OfficerSummary, OpeningNotice, SessionStatus } from '#shared/ipc/contract';
import type { CommandContext } from '#shared/journal/draft';
import type { Recovery } from './rebuild';

export interface Session {
  readonly officer: OfficerSummary;
  readonly settings: BureauSettings;
  readonly storeId: string;
  readonly practice: boolean;
  readonly dataFolder: string;
  readonly recovery: Recovery;
  readonly notices: readonly OpeningNotice[];
}

/** Where the page stands: asking the main process, closed (with the status that says why), opening the store, or open. */
export type Phase =
  | { readonly at: 'starting' }
  | { readonly at: 'closed'; readonly status: SessionStatus }
  | { readonly at: 'opening'; readonly done: number; readonly total: number }
  | { readonly at: 'open'; readonly session: Session }
  /** The store could not be opened for a reason that nobody expected. */
  | { readonly at: 'fault'; readonly error: unknown };

let phase: Phase = { at: 'starting' };
const listeners = new Set<() => void>();

export function setPhase(next: Phase): void {
  phase = next;
  for (const listener of [...listeners]) listener();
}

export function currentPhase(): Phase {
  return phase;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function usePhase(): Phase {
  return useSyncExternalStore(subscribe, currentPhase);
}

/** The officer at work and the bureau's settings, which stay current. Only for what is shown while unlocked. */
export function useSession(): Session {
  const now = usePhase();
  if (now.at !== 'open') throw new Error('the session is locked');
  return now.session;
}

/** What commands need from outside: the moment, the officer, fresh ids. */
export function commandContext(): CommandContext {
  if (phase.at !== 'open') throw new Error('the session is locked');
  return { now: momentText(new Date()), officerId: phase.session.officer.id, newId: () => crypto.randomUUID() };
}
