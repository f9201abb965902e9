import type { BureauSettings } from '../communities/bureau';
import type { Community, Company, Project, Street } from '../communities/places';
import type { Disclosure } from '../coordination/disclosure';
import type { CoordinationMeeting } from '../coordination/meeting';
import type { QuarterReport } from '../coordination/quarter-report';
import type { Person } from '../coordination/person';
import type { Topic } from '../coordination/topic';
import type { Ballot, ElectionCase, ElectionPage } from '../elections/election-case';
import type { PackageRecord } from '../packages/package-record';
import type { Register, RegisterPage } from '../register/unit';
import type { TrainingConduct, TrainingProgramme, TrainingSession } from '../training/training';
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
  people: Person;
  meetings: CoordinationMeeting;
  topics: Topic;
  disclosures: Disclosure;
  quarterReports: QuarterReport;
  trainingProgrammes: TrainingProgramme;
  trainingSessions: TrainingSession;
  trainingConduct: TrainingConduct;
}

/** A row as screens and commands see it, opened. */
export interface Row<T extends TableName> {
  readonly id: string;
  readonly rev: number;
  readonly body: TableBodies[T];
}
