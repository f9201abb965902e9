import type { ElectionCase, Matter } from '#shared/elections/election-case';
import type { DeskKeys } from './entry-desk';
import { choose, toggle, type EntryState } from './entry-keys';
import { candidateCells, choiceTitles, voteWords } from './entry-view';

interface PaperVotesProps {
  readonly desk: DeskKeys;
  readonly state: EntryState;
  readonly election: ElectionCase;
}

/** The paper as entered so far, matter by matter; everything can be clicked as well. */
export function PaperVotes({ desk, state, election }: PaperVotesProps) {
  const { matters } = election;
  return (
    // A click leaves the focus in the field, so that the next digit still goes there.
    <ol className="paper-votes" onMouseDown={event => event.preventDefault()}>
      {matters.map((matter, index) => (
        <li
          key={matter.id}
          className={state.step === index ? 'vote-now' : ''}
          aria-current={state.step === index ? 'step' : undefined}
        >
          <div className="vote-head">
            <button
              type="button"
              className="plain-button vote-title"
              onClick={() => desk.set({ ...state, step: index, typed: '' })}
            >
              {index + 1}. {matter.title}
            </button>
            <span className="vote-words">{voteWords(state, matter)}</span>
          </div>
          {matter.kind === 'election' ? (
            <Candidates desk={desk} state={state} matter={matter} election={election} />
          ) : (
            <Choices desk={desk} state={state} index={index} matter={matter} matters={matters} />
          )}
        </li>
      ))}
    </ol>
  );
}

interface ChoicesProps {
  readonly desk: DeskKeys;
  readonly state: EntryState;
  readonly index: number;
  readonly matter: Matter;
  readonly matters: readonly Matter[];
}

const order = ['yes', 'no', 'abstain', 'blank'] as const;

function Choices({ desk, state, index, matter, matters }: ChoicesProps) {
  return (
    <div className="vote-choices" role="group" aria-label={matter.title}>
      {order.map((choice, at) => (
        <button
          key={choice}
          type="button"
          tabIndex={-1}
          aria-pressed={state.votes[matter.id] === choice}
          onClick={() => desk.set(choose(state, index, choice, matters))}
        >
          <kbd>{(at + 1) % 4}</kbd>
          {choiceTitles[choice]}
        </button>
      ))}
    </div>
  );
}

interface CandidatesProps {
  readonly desk: DeskKeys;
  readonly state: EntryState;
  readonly matter: Extract<Matter, { kind: 'election' }>;
  readonly election: ElectionCase;
}

function Candidates({ desk, state, matter, election }: CandidatesProps) {
  return (
    <div className="vote-candidates" role="group" aria-label={matter.title}>
      {candidateCells(state, matter, election.candidates).map(cell => (
        <button
          key={cell.id}
          type="button"
          tabIndex={-1}
          aria-pressed={cell.marked}
          onClick={() => desk.set(toggle(state, matter, cell.id))}
        >
          <kbd>{cell.number}</kbd>
          {cell.name}
        </button>
      ))}
    </div>
  );
}
