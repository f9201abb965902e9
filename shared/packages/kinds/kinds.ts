import type { PackageKind } from '../layout';
import { coordinationReport } from './coordination-report';
import { electionFiling } from './election-filing';
import { kindEntry, type PackageKindEntry } from './kind-rules';
import { nomination } from './nomination';

export const knownKinds = [
  'election-filing',
  'coordination-report',
  'nomination',
] as const satisfies readonly PackageKind[];
export type KnownKind = (typeof knownKinds)[number];

/** Every kind that this version writes and examines; a kind that is not here is one of a later version. */
const known: Readonly<Record<KnownKind, PackageKindEntry>> = {
  'election-filing': kindEntry(electionFiling),
  'coordination-report': kindEntry(coordinationReport),
  nomination: kindEntry(nomination),
};
/** By any kind's name: undefined for one that only a later version knows. */
export const kinds: typeof known & Readonly<Partial<Record<PackageKind, PackageKindEntry>>> = known;

/** Claims that only packages of one kind make; the others are made of all. */
export const ownClaims: Readonly<Record<KnownKind, 'tally' | 'report' | 'nomination'>> = {
  'election-filing': 'tally',
  'coordination-report': 'report',
  nomination: 'nomination',
};
