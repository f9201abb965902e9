import type { FileHandle } from 'node:fs/promises';
import type { Refusal } from '#shared/basics/result';
import type { JournalHead } from '#shared/ipc/contract';
import { genesisText } from '#shared/journal/hash-chain';
import type { CheckpointInfo } from './checkpoint-file';
import type { DiskPort } from './disk-port';
import type { LineIndex } from './scan';
import { sha256Hex } from './sha256';

/** What the journal's parts share while it is open. */
export interface JournalState {
  readonly folder: string;
  readonly path: string;
  readonly storeId: string;
  readonly key: Buffer;
  readonly disk: DiskPort;
  readonly file: FileHandle;
  readonly headFile: FileHandle;
  readonly nameOf: (officerId: string) => string;
  readonly now: () => Date;
  /** Index i is entry i + 1. */
  readonly lines: LineIndex[];
  /** Change-set id → sequence number. */
  readonly seqOf: Map<string, number>;
  /** Length of whole, fsynced lines; the next one is written here. */
  bytes: number;
  checkpoint: CheckpointInfo | null;
  /** Set when the file may differ from what is known here: nothing is written until it is opened again. */
  broken: Refusal | null;
}

export function headOf(state: Pick<JournalState, 'lines' | 'storeId'>): JournalHead {
  const last = state.lines[state.lines.length - 1];
  return last ? { seq: state.lines.length, hash: last.hash } : { seq: 0, hash: sha256Hex(genesisText(state.storeId)) };
}

/** The hash that entry `seq` must name as the one before it. */
export function hashBefore(state: Pick<JournalState, 'lines' | 'storeId'>, seq: number): string {
  return state.lines[seq - 2]?.hash ?? sha256Hex(genesisText(state.storeId));
}
