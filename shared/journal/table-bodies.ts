import type { BureauSettings } from '../communities/bureau';
import type { Community, Company, Project, Street } from '../communities/places';
import type { Disclosure } from '../coordination/disclosure';
import type { CoordinationMeeting } from '../coordination/meeting';
import type { QuarterReport } from '../coordination/quarter-report';
import type { Person } from '../coordination/person';
import type { Topic } from '../coordination/topic';
import type { Ballot, ElectionCase, ElectionPage } from '../elections/election-case';
import type { CompanyProfile } from '../evidence/company-profile';
import type { ProjectProfile } from '../evidence/project-profile';
import type { StaffPage } from '../evidence/staff';
import type { CreditEntry, IssuedLevel } from '../evidence/credit';
import type { Inspection } from '../evidence/inspection';
import type { InspectionDraw } from '../evidence/inspection-draw';
import type { InspectionPool } from '../evidence/inspection-pool';
import type { Assessment } from '../evidence/assessment';
import type { StandardCertificate } from '../evidence/standard-certificate';
import type { Survey } from '../evidence/survey';
import type { RepairUse } from '../evidence/repair-use';
import type { Incident } from '../evidence/incident';
import type { Campaign } from '../nominations/campaign';
import type { Dossier } from '../nominations/dossier';
import type { NominationLetter } from '../nominations/letter';
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
  companyProfiles: CompanyProfile;
  projectProfiles: ProjectProfile;
  staffPages: StaffPage;
  creditEntries: CreditEntry;
  creditLevels: IssuedLevel;
  inspectionPools: InspectionPool;
  inspectionDraws: InspectionDraw;
  inspections: Inspection;
  assessments: Assessment;
  standardCertificates: StandardCertificate;
  surveys: Survey;
  repairUses: RepairUse;
  incidents: Incident;
  campaigns: Campaign;
  dossiers: Dossier;
  nominationLetters: NominationLetter;
}

/** A row as screens and commands see it, opened. */
export interface Row<T extends TableName> {
  readonly id: string;
  readonly rev: number;
  readonly body: TableBodies[T];
}
