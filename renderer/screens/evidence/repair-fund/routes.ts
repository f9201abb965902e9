import { screenRoute } from '../../../app/screen-route';

export const repairFundRoutes = [
  screenRoute('/evidence/repair-fund', () => import('./repair-fund-screen'), 'RepairFundScreen'),
  screenRoute('/evidence/repair-fund/new', () => import('./plan-screen'), 'NewPlanScreen'),
  screenRoute('/evidence/repair-fund/$id', () => import('./use-screen'), 'UseScreen'),
  screenRoute('/evidence/repair-fund/$id/plan', () => import('./plan-screen'), 'CorrectPlanScreen'),
];
