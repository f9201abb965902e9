import type { AnyRoute } from '@tanstack/react-router';
import { screenRoute } from '../../app/screen-route';

export const nominationRoutes: AnyRoute[] = [
  screenRoute('/nominations/dossiers', () => import('./dossiers/dossiers-screen'), 'DossiersScreen'),
  screenRoute('/nominations/dossiers/new', () => import('./dossiers/new-dossier-screen'), 'NewDossierScreen'),
  screenRoute('/nominations/dossiers/$id', () => import('./dossier/dossier-screen'), 'DossierScreen'),
];
