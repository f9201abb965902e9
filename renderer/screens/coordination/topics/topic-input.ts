import { addDays, parseDay, type Day } from '#shared/basics/dates';
import type { NewTopicInput } from '#shared/coordination/commands/new-topic';
import { projectIn, readTicket } from '#shared/coordination/ticket-text';
import { daysToSettle } from '#shared/coordination/topic-norms';
import type { Topic } from '#shared/coordination/topic';
import type { PlaceFacts } from '#shared/communities/place-facts';

export function blankTopic(today: Day): NewTopicInput {
  return {
    communityId: '',
    projectId: '',
    title: '',
    text: '',
    category: 'service-quality',
    source: '12345',
    sourceNo: '',
    reporter: { name: '', phone: '', unit: '' },
    reportedOn: today,
    urgency: 'normal',
    level: 'project',
    due: dueFor(today, 'normal'),
    attachments: [],
  };
}

/** The day that practice gives a topic of this urgency. */
export function dueFor(reportedOn: string, urgency: Topic['urgency']): string {
  const day = parseDay(reportedOn);
  return day ? addDays(day, daysToSettle[urgency]) : '';
}

/** The fields that a pasted ticket fills; what it does not say stays as it was. */
export function inputFromTicket(paste: string, before: NewTopicInput, places: PlaceFacts): NewTopicInput {
  const ticket = readTicket(paste);
  const project = projectIn(`${ticket.place}\n${ticket.title}\n${ticket.text}`, places.projects);
  const urgency = ticket.urgent ? 'urgent' : before.urgency;
  const reportedOn = ticket.reportedOn || before.reportedOn;
  return {
    ...before,
    ...(project ? { communityId: project.body.communityId, projectId: project.id, level: 'project' as const } : {}),
    title: ticket.title.slice(0, 120) || before.title,
    text: ticket.text,
    category: ticket.category ?? before.category,
    source: ticket.sourceNo ? '12345' : before.source,
    sourceNo: ticket.sourceNo || before.sourceNo,
    reporter: {
      name: ticket.name || before.reporter.name,
      phone: ticket.phone || before.reporter.phone,
      unit: ticket.unit || before.reporter.unit,
    },
    reportedOn,
    urgency,
    due: ticket.due || dueFor(reportedOn, urgency),
  };
}

/** The fields of a topic as its form takes them. */
export function inputOf(topic: Topic): NewTopicInput {
  const { communityId, projectId, title, text, category, source, sourceNo, reporter } = topic;
  const { reportedOn, urgency, level, due, attachments } = topic;
  return {
    communityId,
    projectId,
    title,
    text,
    category,
    source,
    sourceNo,
    reporter,
    reportedOn,
    urgency,
    level,
    due,
    attachments,
  };
}
