import { addDays, type Day } from '../../basics/dates';
import { blankItem } from '../../coordination/blank-meeting';
import type { AgendaItem, Attendee, CoordinationMeeting } from '../../coordination/meeting';
import { votersOf } from '../../coordination/who-is-there';
import type { Side } from '../../coordination/sides';
import type { YearDesk } from './desk';
import type { Dice } from './dice';
import { opinionWords, routineTitles } from './meeting-words';
import type { LivingTopic } from './topic-begins';
import type { BearerOf } from './topic-goes-on';

type Held = Pick<CoordinationMeeting, 'kind' | 'attendance'> & { readonly date: Day };

/** An item for each topic with opinions, a vote and what was resolved; where there is none, something is reported. */
export function agendaItems(
  held: Held,
  topics: readonly LivingTopic[],
  bearer: BearerOf,
  desk: YearDesk,
  dice: Dice,
): AgendaItem[] {
  const items = topics.map(living => itemOf(held, living, bearer, desk, dice));
  if (items.length > 0 && dice.chance(0.6)) return items;
  const title = dice.pick(routineTitles);
  return [...items, { ...blankItem(desk.newId()), title, opinions: opinionsOf(held, dice), outcome: 'noted' }];
}

function itemOf(
  held: Held,
  { id, topic, theme }: LivingTopic,
  bearer: BearerOf,
  desk: YearDesk,
  dice: Dice,
): AgendaItem {
  const voters = votersOf(held).length;
  const votes = held.kind === 'committee' || (held.kind !== 'forum' && dice.chance(0.5));
  const yes = Math.max(0, voters - (dice.chance(0.25) ? dice.between(1, Math.max(1, voters >> 1)) : 0));
  const agreed = held.kind === 'committee' ? yes * 2 > voters && voters > 2 : dice.chance(0.86);
  const [side, text] = dice.pick(theme.duties);
  return {
    ...blankItem(desk.newId()),
    topicId: id,
    title: topic.title,
    proposer: topic.acceptance?.proposer ?? '',
    background: topic.text,
    opinions: opinionsOf(held, dice),
    vote: votes && voters > 0 ? voteOf(voters, yes, dice) : null,
    outcome: agreed ? 'agreed' : dice.pick(['deferred', 'not-agreed'] as const),
    resolutions: agreed
      ? [
          {
            id: desk.newId(),
            text,
            side,
            personId: bearer(side, topic.projectId),
            coSides: dice.chance(0.4) && side !== 'residents-committee' ? ['residents-committee'] : [],
            due: addDays(held.date, dice.between(7, 30)),
            publish: dice.chance(0.35),
          },
        ]
      : [],
  };
}

function voteOf(voters: number, yes: number, dice: Dice): NonNullable<AgendaItem['vote']> {
  const no = dice.between(0, voters - yes);
  return { yes, no, abstain: voters - yes - no };
}

function opinionsOf({ attendance }: Held, dice: Dice): AgendaItem['opinions'] {
  const speakers = attendance.filter(({ state, side }) => state === 'present' && opinionWords[side] !== undefined);
  return dice.some(speakers, dice.between(1, 4)).map(({ side, name }: Attendee) => ({
    side,
    speaker: name,
    text: dice.pick(opinionWords[side as Side] ?? ['']),
  }));
}
