import type { z } from 'zod';
import { communitySchema, companySchema, projectSchema, streetSchema } from '../communities/places';
import { settingsSchema } from '../communities/bureau';
import { disclosureSchema } from '../coordination/disclosure';
import { coordinationMeetingSchema } from '../coordination/meeting';
import { quarterReportSchema } from '../coordination/quarter-report';
import { personSchema } from '../coordination/person';
import { topicSchema } from '../coordination/topic';
import { ballotSchema, electionCaseSchema, electionPageSchema } from '../elections/election-case';
import { companyProfileSchema } from '../evidence/company-profile';
import { projectProfileSchema } from '../evidence/project-profile';
import { staffPageSchema } from '../evidence/staff';
import { creditEntrySchema, creditLevelSchema } from '../evidence/credit';
import { inspectionSchema } from '../evidence/inspection';
import { inspectionDrawSchema } from '../evidence/inspection-draw';
import { inspectionPoolSchema } from '../evidence/inspection-pool';
import { assessmentSchema } from '../evidence/assessment';
import { standardCertificateSchema } from '../evidence/standard-certificate';
import { surveySchema } from '../evidence/survey';
import { repairUseSchema } from '../evidence/repair-use';
import { incidentSchema } from '../evidence/incident';
import { campaignSchema } from '../nominations/campaign';
import { dossierSchema } from '../nominations/dossier';
import { nominationLetterSchema } from '../nominations/letter';
import { packageRecordSchema } from '../packages/package-record';
import { registerPageSchema, registerSchema } from '../register/unit';
import { trainingConductSchema, trainingProgrammeSchema, trainingSessionSchema } from '../training/training';
import type { TableName } from './change-set';

interface TableDefinition {
  readonly schema: z.ZodType;
  /** Body fields that stand unsealed in the store as index keys; never personal data. */
  readonly keys: readonly string[];
}

/** The one list of what can be stored. Adding a table here gives it journal, sealing, rebuild and backup. */
export const tables: Record<TableName, TableDefinition> = {
  settings: { schema: settingsSchema, keys: [] },
  streets: { schema: streetSchema, keys: [] },
  communities: { schema: communitySchema, keys: ['streetId'] },
  companies: { schema: companySchema, keys: [] },
  projects: { schema: projectSchema, keys: ['communityId', 'companyId'] },
  registers: { schema: registerSchema, keys: ['projectId'] },
  registerPages: { schema: registerPageSchema, keys: ['projectId', 'page'] },
  elections: { schema: electionCaseSchema, keys: ['projectId', 'stage'] },
  electionPages: { schema: electionPageSchema, keys: ['electionId', 'page'] },
  ballots: { schema: ballotSchema, keys: ['electionId', 'number', 'head'] },
  packages: { schema: packageRecordSchema, keys: ['electionId', 'direction'] },
  people: { schema: personSchema, keys: ['communityId'] },
  meetings: { schema: coordinationMeetingSchema, keys: ['communityId', 'projectId', 'kind', 'status', 'date'] },
  topics: {
    schema: topicSchema,
    keys: ['communityId', 'projectId', 'stage', 'category', 'nextDue', 'reportedOn', 'closedOn'],
  },
  disclosures: { schema: disclosureSchema, keys: ['projectId', 'kind', 'postedOn'] },
  quarterReports: { schema: quarterReportSchema, keys: ['year'] },
  trainingProgrammes: { schema: trainingProgrammeSchema, keys: ['year'] },
  trainingSessions: { schema: trainingSessionSchema, keys: ['kind', 'date'] },
  trainingConduct: { schema: trainingConductSchema, keys: ['projectId'] },
  companyProfiles: { schema: companyProfileSchema, keys: [] },
  projectProfiles: { schema: projectProfileSchema, keys: [] },
  staffPages: { schema: staffPageSchema, keys: ['companyId', 'page'] },
  creditEntries: { schema: creditEntrySchema, keys: ['category', 'validUntil'] },
  creditLevels: { schema: creditLevelSchema, keys: ['level', 'issuedOn'] },
  inspectionPools: { schema: inspectionPoolSchema, keys: ['kind'] },
  inspectionDraws: { schema: inspectionDrawSchema, keys: ['status'] },
  inspections: { schema: inspectionSchema, keys: ['projectId', 'companyId', 'drawId', 'checkedOn'] },
  assessments: { schema: assessmentSchema, keys: ['projectId', 'companyId', 'year', 'card'] },
  standardCertificates: { schema: standardCertificateSchema, keys: ['companyId', 'projectId', 'validUntil'] },
  surveys: { schema: surveySchema, keys: ['projectId', 'companyId', 'surveyedOn'] },
  repairUses: { schema: repairUseSchema, keys: ['projectId', 'companyId', 'step'] },
  incidents: { schema: incidentSchema, keys: ['kind', 'happenedOn'] },
  campaigns: { schema: campaignSchema, keys: [] },
  dossiers: { schema: dossierSchema, keys: ['year', 'category', 'stage', 'standing', 'companyId', 'projectId'] },
  nominationLetters: { schema: nominationLetterSchema, keys: ['year'] },
};
