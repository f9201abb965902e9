import type { AgendaItem, Attendee, CoordinationMeeting, MeetingKind, Mediation, Resolution } from './meeting';

/** A draft with nothing in it but its kind, place and day. */
export function blankMeeting(
  kind: MeetingKind,
  place: { readonly communityId: string; readonly projectId: string },
  date: string,
): CoordinationMeeting {
  return {
    status: 'draft',
    kind,
    communityId: place.communityId,
    projectId: place.projectId,
    ordinal: 0,
    title: '',
    date,
    startsAt: '',
    endsAt: '',
    place: '',
    form: 'on-site',
    noticeOn: '',
    convenerSide: null,
    convener: '',
    chair: '',
    recorder: '',
    attendance: [],
    committeeSize: null,
    items: [],
    mediation: kind === 'mediation' ? blankMediation() : null,
    next: '',
    attachments: [],
    postedOn: '',
    confirmed: null,
    amendments: [],
  };
}

export function blankMediation(): Mediation {
  const party = { name: '', idNumber: '', phone: '', address: '' };
  return {
    parties: [
      { ...party, role: 'applicant' },
      { ...party, role: 'respondent' },
    ],
    mediators: [],
    dispute: '',
    facts: '',
    content: '',
    manner: '',
    limit: '',
    result: 'agreed',
    form: 'written',
    effectiveOn: '',
    confirmationOn: '',
    otherWays: '',
    signed: { parties: false, mediator: false, seal: false },
  };
}

export function blankItem(id: string): AgendaItem {
  return {
    id,
    topicId: '',
    title: '',
    proposer: '',
    background: '',
    opinions: [],
    vote: null,
    outcome: 'agreed',
    resolutions: [],
  };
}

export function blankResolution(id: string): Resolution {
  return { id, text: '', side: null, personId: '', coSides: [], due: '', publish: false };
}

export function blankAttendee(id: string): Attendee {
  return {
    id,
    personId: '',
    name: '',
    side: 'owners',
    unit: '',
    post: '',
    state: 'present',
    reason: '',
    signed: false,
  };
}
