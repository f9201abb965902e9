import { z } from 'zod';

/**
 * Everything that can be changed is a row of one of these tables. A row's body is plain JSON, checked against the
 * schema of its table (`tables.ts`) before it is written.
 */
export const tableNames = [
  'settings',
  'streets',
  'communities',
  'companies',
  'projects',
  'registers',
  'registerPages',
  'elections',
  'electionPages',
  'ballots',
  'packages',
  'people',
  'meetings',
  'topics',
  'disclosures',
  'quarterReports',
  'trainingProgrammes',
  'trainingSessions',
  'trainingConduct',
  'companyProfiles',
  'projectProfiles',
  'staffPages',
  'creditEntries',
  'creditLevels',
  'inspectionPools',
  'inspectionDraws',
  'inspections',
  'assessments',
  'standardCertificates',
  'surveys',
  'repairUses',
  'incidents',
  'campaigns',
  'dossiers',
  'nominationLetters',
] as const;
export type TableName = (typeof tableNames)[number];

/** `rev` counts a row's writes from 1; `body: null` removes the row. */
export const rowChangeSchema = z.object({
  table: z.enum(tableNames),
  id: z.string().min(1).max(200),
  rev: z.number().int().positive(),
  body: z.record(z.string(), z.unknown()).nullable(),
});
export type RowChange = z.infer<typeof rowChangeSchema>;

/** One officer's act: all of its changes are applied, or none. */
export const changeSetSchema = z.object({
  /** A random id; appending the same id twice is the same change (a retry after a lost answer). */
  id: z.string().min(8).max(64),
  /** ISO 8601 with offset. */
  at: z.string(),
  /** The officer's id in the key ring; 'system' for what the program does by itself. */
  by: z.string(),
  /** The command's identifier, such as `register.import` or `ballot.enter`. */
  command: z.string(),
  /** One Chinese sentence for the audit log, without personal data. */
  words: z.string().max(500),
  changes: z.array(rowChangeSchema).max(20_000),
  /** The sequence number of the entry that this one takes back. */
  undoes: z.number().int().positive().optional(),
});
export type ChangeSet = z.infer<typeof changeSetSchema>;
