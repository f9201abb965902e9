import type { RosterMember } from '#shared/coordination/committee-roster';
import { blankAttendee, blankItem, blankMeeting, blankResolution } from '#shared/coordination/blank-meeting';
import type { AgendaItem, Attendee, CoordinationMeeting, MeetingKind } from '#shared/coordination/meeting';
import type { Side } from '#shared/coordination/sides';
import type { CommandContext } from '#shared/journal/draft';

export function contextOn(day: string): CommandContext {
  let ids = 0;
  return { now: `${day}T10:00:00+08:00`, officerId: 'o1', newId: () => `id-${++ids}` };
}

export const context = contextOn('2026-11-26');
export const place = { communityId: 'c1', projectId: 'p1' };

export function attendee(name: string, side: Side, more: Partial<Attendee> = {}): Attendee {
  return { ...blankAttendee(`a-${name}-${side}`), name, side, ...more };
}

export function roster(...names: string[]): RosterMember[] {
  return names.map((name, at) => ({
    memberKey: `election:e1:C0${at + 1}`,
    name,
    phone: '',
    unit: '',
    post: '委员',
    from: '2025-01-01',
    until: '',
    electionId: 'e1',
  }));
}

export function item(title: string, more: Partial<AgendaItem> = {}): AgendaItem {
  return { ...blankItem(`item-${title}`), title, ...more };
}

export function resolution(text: string, side: Side | null, due = '') {
  return { ...blankResolution(`r-${text}`), text, side, due };
}

/** A draft that could be confirmed. */
export function meeting(kind: MeetingKind, more: Partial<CoordinationMeeting> = {}): CoordinationMeeting {
  return {
    ...blankMeeting(kind, place, '2026-11-20'),
    startsAt: '14:00',
    endsAt: '16:00',
    convenerSide: kind === 'joint' ? 'street' : 'party',
    attendance: [attendee('王芳', 'party')],
    items: [item('停车位划线')],
    ...more,
  };
}
