import { describe, expect, it } from 'vitest';
import { newTopic, topicFrom, type NewTopicInput } from '#shared/coordination/commands/new-topic';
import { topicAfterMeeting } from '#shared/coordination/topic-after-meeting';
import { topicNumbers } from '#shared/coordination/topic-number';
import type { AgendaItem } from '#shared/coordination/meeting';
import { topicSchema, type Topic } from '#shared/coordination/topic';
import { topicContext, topicInput } from '../fixtures/topics';

const meeting = { id: 'm1', title: '海悦社区四位一体议事会', date: '2026-03-20' };
const item: AgendaItem = {
  id: 'i1',
  topicId: 't1',
  title: '3 号楼电梯',
  proposer: '',
  background: '',
  opinions: [],
  vote: { yes: 9, no: 1, abstain: 0 },
  outcome: 'agreed',
  resolutions: [
    {
      id: 'r1',
      text: '委托检测',
      side: 'company',
      personId: 'p1',
      coSides: ['committee'],
      due: '2026-04-05',
      publish: true,
    },
    { id: 'r2', text: '未定责任方', side: null, personId: '', coSides: [], due: '2026-04-01', publish: false },
  ],
};

function topic(input: NewTopicInput = topicInput()): Topic {
  const made = topicFrom(input, '2026-00001', topicContext());
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value;
}

describe('a topic after a meeting', () => {
  it('has a line in its story and a duty for each resolution with a duty-bearer', () => {
    const after = topicAfterMeeting(topic(), meeting, item, topicContext());
    expect(after.duties).toEqual([
      expect.objectContaining({
        text: '委托检测',
        side: 'company',
        personId: 'p1',
        due: '2026-04-05',
        meetingId: 'm1',
      }),
    ]);
    expect(after.events.at(-1)).toMatchObject({ kind: 'meeting', on: '2026-03-20', refId: 'm1:i1' });
    expect(after.events.at(-1)?.words).toContain('达成一致（同意 9，反对 1，弃权 0）。委托检测');
    expect(after.nextDue).toBe('2026-03-31');
    expect(topicSchema.safeParse(after).success).toBe(true);
  });

  it('does not double its duties when the same item is taken again', () => {
    const once = topicAfterMeeting(topic(), meeting, item, topicContext());
    expect(topicAfterMeeting(once, meeting, item, topicContext())).toBe(once);
  });
});

describe('numbers of topics', () => {
  it('run without gaps and fill the place of an entry that was taken back', () => {
    const next = topicNumbers('2026', ['2026-00001', '2026-00003', '2025-00002']);
    expect([next(), next(), next()]).toEqual(['2026-00002', '2026-00004', '2026-00005']);
  });

  it('are of the year in which the topic is entered', () => {
    const draft = newTopic({ numbers: ['2026-00001'] }, topicInput(), topicContext());
    expect(draft.ok && draft.value.changes[0]?.body).toMatchObject({ number: '2026-00002', stage: 'collected' });
    expect(draft.ok && draft.value.words).toBe('登记议题 2026-00002');
  });
});

describe('what is entered', () => {
  it.each([
    ['topic-place-missing', { communityId: '' }],
    ['topic-title-missing', { title: '  ' }],
    ['topic-title-long', { title: '长'.repeat(121) }],
    ['topic-day-invalid', { reportedOn: '2026-02-30' }],
    ['topic-reported-later', { reportedOn: '2026-03-12' }],
    ['topic-day-far', { reportedOn: '1900-01-01', due: '' }],
    ['topic-day-invalid', { due: '2026-2-1' }],
    ['topic-due-early', { due: '2026-02-27' }],
    ['topic-day-far', { due: '2099-01-01' }],
  ] as const)('%s', (code, patch) => {
    const answer = newTopic({ numbers: [] }, { ...topicInput(), ...patch }, topicContext());
    expect(answer).toMatchObject({ ok: false, refusal: { code } });
  });
});
