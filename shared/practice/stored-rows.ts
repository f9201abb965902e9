import type { StoredRows } from '../nominations/eligibility/evidence-rows-of';
import type { MemoryStore } from './memory-store';

/** The registers of a store in memory, for eligibility. */
export function storedRows(store: MemoryStore): StoredRows {
  return {
    companies: store.all('companies'),
    projects: store.all('projects'),
    projectProfiles: store.all('projectProfiles'),
    staffPages: store.all('staffPages'),
    creditEntries: store.all('creditEntries'),
    creditLevels: store.all('creditLevels'),
    incidents: store.all('incidents'),
    inspections: store.all('inspections'),
    assessments: store.all('assessments'),
    standardCertificates: store.all('standardCertificates'),
    surveys: store.all('surveys'),
    disclosures: store.all('disclosures'),
    dossiers: store.all('dossiers'),
    settings: store.get('settings', 'bureau')?.body ?? null,
  };
}
