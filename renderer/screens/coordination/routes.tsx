import { screenRoute } from '../../app/screen-route';

export const coordinationRoutes = [
  screenRoute('/coordination', () => import('./parties/parties-screen'), 'PartiesScreen'),
  screenRoute('/coordination/contacts', () => import('./parties/contacts-screen'), 'ContactsScreen'),
  screenRoute('/coordination/parties-list', () => import('./parties/list-screen'), 'ListScreen'),
  screenRoute('/coordination/meetings', () => import('./meetings/meetings-screen'), 'MeetingsScreen'),
  screenRoute('/coordination/meetings/new', () => import('./meetings/new-meeting-screen'), 'NewMeetingScreen'),
  screenRoute('/coordination/meetings/$id', () => import('./meetings/meeting-screen'), 'MeetingScreen'),
  screenRoute('/coordination/topics', () => import('./topics/topics-screen'), 'TopicsScreen'),
  screenRoute('/coordination/topics/new', () => import('./topics/new-topic-screen'), 'NewTopicScreen'),
  screenRoute('/coordination/topics/$id', () => import('./topics/topic-screen'), 'TopicScreen'),
  screenRoute('/coordination/disclosures', () => import('./disclosures/coverage-screen'), 'CoverageScreen'),
  screenRoute('/coordination/disclosures/letters', () => import('./disclosures/letters-screen'), 'LettersScreen'),
  screenRoute('/coordination/disclosures/$id', () => import('./disclosures/project-screen'), 'ProjectScreen'),
  screenRoute('/coordination/disclosures/$id/entry', () => import('./disclosures/entry-screen'), 'EntryScreen'),
  screenRoute('/coordination/overview', () => import('./overview/overview-screen'), 'OverviewScreen'),
  screenRoute('/coordination/report', () => import('./overview/report-screen'), 'ReportScreen'),
];
