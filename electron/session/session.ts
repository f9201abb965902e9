import type { Refusal, Result } from '#shared/basics/result';
import type { BureauSettings } from '#shared/communities/bureau';
import type { CallInput, OfficerSummary, SessionStatus, Unlocked } from '#shared/ipc/contract';
import type { Journal } from '../journal/journal';

/** The store while an officer has it unlocked. */
export interface OpenStore {
  /** Absolute path of this store's own folder (real and practice have one each); keys and trust lists live below it. */
  readonly folder: string;
  readonly practice: boolean;
  readonly storeId: string;
  readonly officer: OfficerSummary;
  readonly settings: BureauSettings;
  readonly journal: Journal;
  /** 32 bytes derived from the data key (HKDF-SHA-256); the same purpose always gives the same secret in this store. */
  secretFor(purpose: string): Buffer;
}

export type LockReason = 'idle' | 'suspend' | 'asked';

type Nothing = Record<string, never>;

export interface Session {
  /** The unlocked store, or the refusal `session-locked`. */
  open(): Result<OpenStore, Refusal>;
  status(): Promise<Result<SessionStatus>>;
  prepareSetup(input: CallInput<'setup.prepare'>): Promise<Result<{ recoveryKey: string; askGroup: number }>>;
  confirmSetup(part: string): Promise<Result<Unlocked>>;
  useFolder(dataFolder: string): Promise<Result<SessionStatus>>;
  switchMode(practice: boolean): Promise<Result<SessionStatus>>;
  unlock(officerId: string, passphrase: string): Promise<Result<Unlocked>>;
  recover(input: CallInput<'session.recover'>): Promise<Result<Unlocked>>;
  changePassphrase(old: string, next: string): Promise<Result<Nothing>>;
  addOfficer(name: string, passphrase: string): Promise<Result<OfficerSummary>>;
  removeOfficer(officerId: string): Promise<Result<Nothing>>;
  /** Keeps what the unlock screen shows, and the idle time, in step with the settings row. */
  settingsChanged(settings: BureauSettings): Promise<void>;
  lock(reason: LockReason): Promise<void>;
  /** Called for every sign of the officer's presence; the idle lock counts from the last one. */
  touch(): void;
  /** This machine's store of that mode; null when none was set up. */
  storeFolderOf(practice: boolean): Promise<string | null>;
  /** Runs `work` while no store is open and nobody can open one: a restore swaps folders, then pins the new place. */
  whileLocked<T>(work: (pin: (dataFolder: string, practice: boolean) => Promise<void>) => Promise<T>): Promise<T>;
}

/** What happens around an open store without being part of it: the backup schedule, the page's notice. */
export interface SessionHooks {
  opened(store: OpenStore): void;
  closing(store: OpenStore): Promise<void>;
  locked(reason: LockReason): void;
}
