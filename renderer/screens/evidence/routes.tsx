import type { AnyRoute } from '@tanstack/react-router';
import { screenRoute } from '../../app/screen-route';
import { inspectionRoutes } from './inspections/routes';
import { assessmentRoutes } from './assessments/routes';
import { repairFundRoutes } from './repair-fund/routes';
import { surveyRoutes } from './surveys/routes';

export const evidenceRoutes: AnyRoute[] = [
  screenRoute('/evidence', () => import('./rosters/companies-screen'), 'CompaniesScreen'),
  screenRoute('/evidence/import', () => import('./rosters/import-screen'), 'ImportScreen'),
  screenRoute('/evidence/companies/$id', () => import('./rosters/company-screen'), 'CompanyScreen'),
  screenRoute('/evidence/projects/$id', () => import('./rosters/project-screen'), 'ProjectScreen'),
  screenRoute('/evidence/credit', () => import('./credit/credit-screen'), 'CreditScreen'),
  screenRoute('/evidence/credit/new', () => import('./credit/new-screen'), 'NewCreditScreen'),
  screenRoute('/evidence/credit/import', () => import('./credit/credit-import-screen'), 'CreditImportScreen'),
  screenRoute('/evidence/credit/$kind/$id', () => import('./credit/file-screen'), 'CreditFileScreen'),
  ...inspectionRoutes,
  screenRoute('/evidence/standards', () => import('./standards/standards-screen'), 'StandardsScreen'),
  screenRoute('/evidence/incidents', () => import('./incidents/incidents-screen'), 'IncidentsScreen'),
  screenRoute('/evidence/incidents/import', () => import('./incidents/incident-import-screen'), 'IncidentImportScreen'),
  ...assessmentRoutes,
  ...surveyRoutes,
  ...repairFundRoutes,
];
