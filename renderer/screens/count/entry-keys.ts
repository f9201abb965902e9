import { overMarked } from '#shared/elections/entry/check-votes';
import { paperReasons } from '#shared/elections/entry/entry-reasons';
import type { BallotEntry, Matter } from '#shared/elections/election-case';

/** What the one field asks for now. A number is the matter with that index. */
export type Step = 'number' | 'reason' | 'agent' | 'written' | 'over-marked' | 'review' | number;

export interface EntryState {
  readonly step: Step;
  /** What stands in the field. */
  readonly typed: string;
  /** The paper being entered; empty in the step `number`. */
  readonly number: string;
  readonly votes: BallotEntry['votes'];
  readonly invalid: string | null;
  readonly proxy: BallotEntry['proxy'];
  readonly keepOvermarked: boolean;
  /** Where the proxy was asked for. */
  readonly resume: Step;
}

/** What the screen has to do after a key: look the number up, or save the paper. */
export type Effect = 'find' | 'save' | null;

export interface KeyAnswer {
  readonly state: EntryState;
  readonly effect: Effect;
  /** False for keys that belong to the field or the browser. */
  readonly taken: boolean;
}

export const emptyEntry: EntryState = {
  step: 'number',
  typed: '',
  number: '',
  votes: {},
  invalid: null,
  proxy: null,
  keepOvermarked: false,
  resume: 'number',
};

/** One more than a number has, so that a digit too many is seen instead of lost. */
const LONGEST = 7;

const choices = { 1: 'yes', 2: 'no', 3: 'abstain', 0: 'blank' } as const;

/** One key of the number pad (or the same on the keyboard), pure: state and key → next state. */
export function pressKey(state: EntryState, key: string, matters: readonly Matter[]): KeyAnswer {
  if (key === 'Escape') return move(state.step === 'number' ? { ...state, typed: '' } : emptyEntry);
  if (state.step === 'number') return atNumber(state, key);
  if (state.step === 'agent') return atAgent(state, key);
  if (key === '-' || (key === 'Backspace' && state.typed === '')) return move(stepBack(state, matters));
  if (state.step === 'written') return atWritten(state, key);
  if (state.step === 'reason') return atReason(state, key);
  if (key === '/') return move({ ...state, step: 'reason', typed: '' });
  if (key === '*') return move({ ...state, step: 'agent', typed: state.proxy?.agent ?? '', resume: state.step });
  if (state.step === 'review') return key === 'Enter' ? done(state, 'save') : none(state);
  if (state.step === 'over-marked')
    return key === 'Enter' ? done({ ...state, keepOvermarked: true }, 'save') : none(state);
  const matter = matters[state.step];
  if (!matter) return none(state);
  return matter.kind === 'election' ? atElection(state, key, matter, matters) : atQuestion(state, key, matter, matters);
}

/** The found paper: on to the first matter, or with an earlier entry's content when it is corrected. */
export function startPaper(number: string, before: BallotEntry | null): EntryState {
  const { votes = {}, invalid = null, proxy = null } = before ?? {};
  return { ...emptyEntry, step: 0, number, votes, invalid, proxy, keepOvermarked: before !== null };
}

/** A candidate marked or unmarked, by mouse or by number. */
export function toggle(
  state: EntryState,
  matter: Extract<Matter, { kind: 'election' }>,
  candidate: string,
): EntryState {
  const marked = marksOf(state, matter);
  const next = marked.includes(candidate) ? marked.filter(id => id !== candidate) : [...marked, candidate];
  return withVote({ ...state, typed: '', keepOvermarked: false }, matter, next);
}

export function choose(
  state: EntryState,
  index: number,
  choice: 'yes' | 'no' | 'abstain' | 'blank',
  matters: readonly Matter[],
): EntryState {
  const matter = matters[index];
  return matter ? after(withVote(state, matter, choice), index, matters) : state;
}

export function marksOf(state: Pick<EntryState, 'votes'>, matter: Matter): readonly string[] {
  const vote = state.votes[matter.id];
  return Array.isArray(vote) ? vote : [];
}

function atNumber(state: EntryState, key: string): KeyAnswer {
  if (key === 'Enter') return done(state, state.typed === '' ? null : 'find');
  if (key === 'Backspace') return move({ ...state, typed: state.typed.slice(0, -1) });
  if (/^\d$/.test(key)) return move({ ...state, typed: (state.typed + key).slice(-LONGEST) });
  return none(state);
}

function atQuestion(state: EntryState, key: string, matter: Matter, matters: readonly Matter[]): KeyAnswer {
  const index = state.step as number;
  if (key in choices) return move(choose(state, index, choices[Number(key) as keyof typeof choices], matters));
  if (key !== 'Enter') return none(state);
  return move(after(matter.id in state.votes ? state : withVote(state, matter, 'blank'), index, matters));
}

function atElection(
  state: EntryState,
  key: string,
  matter: Extract<Matter, { kind: 'election' }>,
  matters: readonly Matter[],
): KeyAnswer {
  const byTwo = matter.candidates.length > 9;
  if (/^\d$/.test(key)) {
    const typed = state.typed + key;
    if (byTwo && typed.length < 2) return move({ ...state, typed });
    return move(toggleNumber({ ...state, typed: '' }, Number(typed), matter));
  }
  if (key === '+')
    return move(withVote({ ...state, keepOvermarked: false }, matter, matter.candidates.slice(0, matter.seats)));
  if (key === '.') return move(withVote({ ...state, typed: '', keepOvermarked: false }, matter, []));
  if (key === 'Backspace') return move({ ...state, typed: state.typed.slice(0, -1) });
  if (key !== 'Enter') return none(state);
  if (state.typed !== '') return move(toggleNumber({ ...state, typed: '' }, Number(state.typed), matter));
  const index = state.step as number;
  const voted = matter.id in state.votes ? state : withVote(state, matter, []);
  if (index < matters.length - 1) return move({ ...voted, step: index + 1 });
  if (voted.invalid === null && !voted.keepOvermarked && overMarked(matters, voted.votes).length > 0) {
    return move({ ...voted, step: 'over-marked' });
  }
  return done(voted, 'save');
}

function toggleNumber(state: EntryState, number: number, matter: Extract<Matter, { kind: 'election' }>): EntryState {
  const candidate = matter.candidates[number - 1];
  return candidate === undefined ? state : toggle(state, matter, candidate);
}

function atReason(state: EntryState, key: string): KeyAnswer {
  if (key === '0') return move({ ...state, invalid: null, step: 0 });
  const reason = paperReasons.find(each => each.key === key);
  return reason ? move({ ...state, invalid: reason.code, step: 'review' }) : none(state);
}

function atAgent(state: EntryState, key: string): KeyAnswer {
  if (key !== 'Enter') return pass(state);
  const agent = state.typed.trim();
  if (agent === '') return move({ ...state, proxy: null, typed: '', step: state.resume });
  return move({ ...state, proxy: { agent, written: true }, typed: '', step: 'written' });
}

function atWritten(state: EntryState, key: string): KeyAnswer {
  if (!state.proxy || !['1', '2', 'Enter'].includes(key)) return none(state);
  return move({ ...state, proxy: { ...state.proxy, written: key !== '2' }, step: state.resume });
}

function stepBack(state: EntryState, matters: readonly Matter[]): EntryState {
  const clear = { ...state, typed: '' };
  if (state.step === 'written' || state.step === 'agent') return { ...clear, step: state.resume };
  if (state.step === 'review') return { ...clear, invalid: null, step: matters.length - 1 };
  if (state.step === 'reason') return { ...clear, step: 0 };
  if (state.step === 'over-marked') return { ...clear, step: matters.length - 1 };
  return typeof state.step === 'number' && state.step > 0 ? { ...clear, step: state.step - 1 } : emptyEntry;
}

/** The next matter; after the last one, over-marked elections are confirmed and the rest is reviewed. */
function after(state: EntryState, index: number, matters: readonly Matter[]): EntryState {
  if (index < matters.length - 1) return { ...state, step: index + 1, typed: '' };
  const over = state.invalid === null && !state.keepOvermarked && overMarked(matters, state.votes).length > 0;
  return { ...state, step: over ? 'over-marked' : 'review', typed: '' };
}

function withVote(state: EntryState, matter: Matter, vote: BallotEntry['votes'][string]): EntryState {
  return { ...state, votes: { ...state.votes, [matter.id]: vote } };
}

const move = (state: EntryState): KeyAnswer => ({ state, effect: null, taken: true });
const done = (state: EntryState, effect: Effect): KeyAnswer => ({ state, effect, taken: true });
const pass = (state: EntryState): KeyAnswer => ({ state, effect: null, taken: false });
const none = (state: EntryState): KeyAnswer => ({ state, effect: null, taken: true });
