import { screenRoute } from '../../app/screen-route';

export const nominationRoutes = [
  screenRoute('/nominations', () => import('./campaign/campaign-screen'), 'CampaignScreen'),
  screenRoute('/nominations/new', () => import('./campaign/new-campaign-screen'), 'NewCampaignScreen'),
  screenRoute('/nominations/places', () => import('./places/places-screen'), 'PlacesScreen'),
  screenRoute('/nominations/dossiers', () => import('./dossiers/dossiers-screen'), 'DossiersScreen'),
  screenRoute('/nominations/dossiers/import', () => import('./dossiers/import-screen'), 'ImportScreen'),
  screenRoute('/nominations/dossiers/new', () => import('./dossiers/new-dossier-screen'), 'NewDossierScreen'),
  screenRoute('/nominations/dossiers/$id', () => import('./dossier/dossier-screen'), 'DossierScreen'),
  screenRoute('/nominations/review', () => import('./review/review-screen'), 'ReviewScreen'),
  screenRoute('/nominations/review/compare', () => import('./review/compare-screen'), 'CompareScreen'),
  screenRoute('/nominations/export', () => import('./export/export-screen'), 'ExportScreen'),
  screenRoute('/nominations/pictures', () => import('./pictures/pictures-screen'), 'PicturesScreen'),
];
