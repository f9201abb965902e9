import type { BureauSettings } from '../communities/bureau';
import type { Community, Company, Project, Street } from '../communities/places';
import type { Ballot, ElectionCase, ElectionPage } from '../elections/election-case';
import type { PackageRecord } from '../packages/package-record';
import type { Register, RegisterPage } from '../register/unit';
import type { TableName } from './change-set';

/** The body type of each table's rows; the schemas that check them are in `tables.ts`. */
export interface TableBodies extends Record<TableName, object> {
  settings: BureauSettings;
  streets: Street;
  communities: Community;
  companies: Company;
  projects: Project;
  registers: Register;
  registerPages: RegisterPage;
  elections: ElectionCase;
  electionPages: ElectionPage;
  ballots: Ballot;
  packages: PackageRecord;
}

/** A row as screens and commands see it, opened. */
export interface Row<T extends TableName> {
  readonly id: string;
  readonly rev: number;
  readonly body: TableBodies[T];
}
