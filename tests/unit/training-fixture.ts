import { usualProgramme } from '#shared/training/subjects';
import type { TrainingFacts } from '#shared/training/training-figures';
import type { Trainee, TrainingConduct, TrainingProgramme, TrainingSession } from '#shared/training/training';
import { blankSession } from '#shared/training/session-row';

export const context = (now = '2026-06-15T10:00:00+08:00') => {
  let next = 0;
  return { now, officerId: 'o1', newId: () => `id-${(next += 1)}` };
};

export function member(
  id: string,
  name: string,
  projectId: string,
  more: { phone?: string; from?: string; until?: string } = {},
) {
  const { phone = '', from = '2024-01-01', until = '' } = more;
  return {
    id,
    body: {
      name,
      phone,
      posts: [
        { id: 'p1', side: 'committee' as const, projectId, unit: '', title: '委员', from, until, answersFor: [] },
      ],
    },
  };
}

export function session(id: string, change: Partial<TrainingSession> = {}) {
  const body: TrainingSession = {
    ...blankSession('2026-03-10'),
    status: 'kept',
    number: id,
    title: '业务培训',
    hours: 20,
    ...change,
  };
  return { id, body };
}

export function trainee(memberKey: string, change: Partial<Trainee> = {}): Trainee {
  return {
    id: memberKey || (change.name ?? 'guest'),
    memberKey,
    name: memberKey || '旁听',
    projectId: '',
    post: '',
    unit: '',
    phone: '',
    signedIn: true,
    score: null,
    certificateNo: '',
    remark: '',
    ...change,
  };
}

export function programme(change: Partial<TrainingProgramme> = {}) {
  const body = { ...usualProgramme(2026), preServiceHours: 20, inServiceHours: 40, ...change };
  return { id: `programme-${body.year}`, body };
}

export function conduct(id: string, change: Partial<TrainingConduct>): { id: string; body: TrainingConduct } {
  return {
    id,
    body: {
      projectId: 'P1',
      memberKey: 'person:a',
      name: '甲',
      kind: 'pledge',
      on: '2026-03-01',
      words: '任期承诺书',
      clause: null,
      by: '',
      settledOn: '',
      outcome: '',
      attachments: [],
      ...change,
    },
  };
}

export function facts(change: Partial<TrainingFacts> = {}): TrainingFacts {
  return {
    elections: [],
    people: [],
    projects: [{ id: 'P1' }, { id: 'P2' }, { id: 'P3' }],
    programmes: [programme()],
    sessions: [],
    conduct: [],
    ...change,
  };
}
