import type { Company, Project } from '../../communities/places';
import type { CoverageItem } from '../../coordination/disclosure-coverage';
import type { DisclosureSwitches } from '../../coordination/disclosure-switches';
import type { Assessment } from '../../evidence/assessment';
import type { CreditEntryLine, IssuedLevelLine } from '../../evidence/credit';
import type { CreditSwitches } from '../../evidence/credit-switches';
import type { IncidentLine } from '../../evidence/save-incident';
import type { Inspection } from '../../evidence/inspection';
import type { ProjectProfile } from '../../evidence/project-profile';
import type { StaffMember } from '../../evidence/staff';
import type { CertificateLine } from '../../evidence/save-certificate';
import type { Survey } from '../../evidence/survey';
import type { PlaceTaker } from '../taken-places';

interface RowOf<Body> {
  readonly id: string;
  readonly body: Body;
}

/** A member of staff as far as eligibility asks; no certificate number, no phone. */
export interface StaffFacts extends Pick<
  StaffMember,
  'id' | 'name' | 'post' | 'isManager' | 'projectId' | 'leftOn' | 'inServiceSince'
> {
  readonly companyId: string;
}

/** The registers as they stand, whole. */
export interface EvidenceRows {
  readonly companies: readonly RowOf<Company>[];
  readonly projects: readonly RowOf<Project>[];
  readonly projectProfiles: readonly RowOf<ProjectProfile>[];
  readonly staff: readonly StaffFacts[];
  readonly creditEntries: readonly RowOf<CreditEntryLine>[];
  readonly creditLevels: readonly RowOf<IssuedLevelLine>[];
  readonly incidents: readonly RowOf<IncidentLine>[];
  readonly inspections: readonly RowOf<Inspection>[];
  readonly assessments: readonly RowOf<Assessment>[];
  readonly standardCertificates: readonly RowOf<CertificateLine>[];
  readonly surveys: readonly RowOf<Survey>[];
  readonly disclosures: readonly CoverageItem[];
  readonly dossiers: readonly PlaceTaker[];
  /** How the district reads what no article sets. */
  readonly creditSwitches: CreditSwitches;
  readonly disclosureSwitches: DisclosureSwitches;
}

type Rows<K extends keyof EvidenceRows> = EvidenceRows[K] extends readonly (infer Row)[] ? readonly Row[] : never;

/** The registers by subject, so that sixty dossiers look at thousands of entries once. */
export interface EvidenceIndex {
  readonly rows: EvidenceRows;
  readonly company: (id: string) => RowOf<Company> | null;
  readonly project: (id: string) => RowOf<Project> | null;
  readonly profile: (projectId: string) => RowOf<ProjectProfile> | null;
  readonly staff: (id: string) => StaffFacts | null;
  readonly creditOf: (subjectId: string) => Rows<'creditEntries'>;
  readonly levelsOf: (subjectId: string) => Rows<'creditLevels'>;
  readonly incidentsOf: (subjectId: string) => Rows<'incidents'>;
  /** Of a project or of a company. */
  readonly inspectionsOf: (id: string) => Rows<'inspections'>;
  readonly assessmentsOf: (id: string) => Rows<'assessments'>;
  readonly certificatesOf: (companyId: string) => Rows<'standardCertificates'>;
  readonly surveysOf: (projectId: string) => Rows<'surveys'>;
  readonly disclosuresOf: (projectId: string) => readonly CoverageItem[];
  /** Projects that a company serves. */
  readonly projectsOf: (companyId: string) => readonly RowOf<Project>[];
}

export function indexEvidence(rows: EvidenceRows): EvidenceIndex {
  return {
    rows,
    company: one(rows.companies),
    project: one(rows.projects),
    profile: one(rows.projectProfiles),
    staff: one(rows.staff),
    creditOf: many(rows.creditEntries, ({ body }) => [body.subject.id]),
    levelsOf: many(rows.creditLevels, ({ body }) => [body.subject.id]),
    incidentsOf: many(rows.incidents, ({ body }) => [body.subject.id]),
    inspectionsOf: many(rows.inspections, ({ body }) => [body.projectId, body.companyId]),
    assessmentsOf: many(rows.assessments, ({ body }) => [body.projectId, body.companyId]),
    certificatesOf: many(rows.standardCertificates, ({ body }) => [body.companyId]),
    surveysOf: many(rows.surveys, ({ body }) => [body.projectId]),
    disclosuresOf: many(rows.disclosures, item => [item.projectId]),
    projectsOf: many(rows.projects, ({ body }) => [body.companyId]),
  };
}

/**
 * Maps live as long as the rows that they were made of, which never change (a change makes a new list): opening a screen
 * again sorts nothing anew.
 */
const byId = new WeakMap<object, ReadonlyMap<string, unknown>>();
const bySubject = new WeakMap<object, ReadonlyMap<string, readonly unknown[]>>();

function one<Row extends { readonly id: string }>(rows: readonly Row[]): (id: string) => Row | null {
  const map = (byId.get(rows) as ReadonlyMap<string, Row> | undefined) ?? new Map(rows.map(row => [row.id, row]));
  byId.set(rows, map);
  return id => map.get(id) ?? null;
}

/** Each register is sorted in one way alone, so that its rows name the map. */
function many<Row>(rows: readonly Row[], keys: (row: Row) => readonly string[]): (id: string) => readonly Row[] {
  const map = (bySubject.get(rows) as ReadonlyMap<string, readonly Row[]> | undefined) ?? sorted(rows, keys);
  bySubject.set(rows, map);
  return id => map.get(id) ?? [];
}

function sorted<Row>(rows: readonly Row[], keys: (row: Row) => readonly string[]): ReadonlyMap<string, readonly Row[]> {
  const byKey = new Map<string, Row[]>();
  for (const row of rows) {
    for (const key of new Set(keys(row))) {
      if (key === '') continue;
      const there = byKey.get(key);
      if (there) there.push(row);
      else byKey.set(key, [row]);
    }
  }
  return byKey;
}
