import { ABSTAIN, NO, YES, type CountInput } from './count-input';
import { CONFLICT, readQuestion } from './read-question';
import { countMarks, DIFFERING, isMarked, OVERVOTED, readElection, VOTED } from './read-election';
import { screenBallots } from './screen-ballots';

/** A figure of a matter whose heads can be listed; a candidate by id. */
export type FigureColumn =
  | 'participating'
  | 'yes'
  | 'no'
  | 'abstain'
  | 'blank'
  | 'invalid'
  | 'deemed'
  | 'silent'
  | { readonly candidate: string };

/** The heads (numbers from 0) behind a figure of the count; as many as the figure says. */
export function headsBehind(input: CountInput, matter: number, column: FigureColumn): number[] {
  const belongs =
    input.matters[matter]?.kind === 'election' ? inElection(input, matter, column) : inQuestion(input, matter, column);
  return Array.from({ length: input.heads.count }, (_, head) => head).filter(belongs);
}

type Belongs = (head: number) => boolean;

function inQuestion(input: CountInput, matter: number, column: FigureColumn): Belongs {
  const screened = screenBallots(input);
  const { choice, deemed } = readQuestion(input, screened, matter);
  const isDeemed: Belongs = head => deemed?.heads[head] === 1;
  const side =
    (wanted: number): Belongs =>
    head =>
      choice[head] === wanted || (deemed?.side === wanted && isDeemed(head));
  const counted: Belongs = head => (choice[head] !== 0 && choice[head] !== CONFLICT) || isDeemed(head);
  const invalid: Belongs = head => choice[head] === CONFLICT;
  if (column === 'yes') return side(YES);
  if (column === 'no') return side(NO);
  if (column === 'abstain') return side(ABSTAIN);
  if (column === 'deemed') return isDeemed;
  if (column === 'invalid') return invalid;
  return roll(input, screened, column, counted, invalid);
}

function inElection(input: CountInput, matter: number, column: FigureColumn): Belongs {
  const screened = screenBallots(input);
  const reading = readElection(input, screened, matter);
  const voted: Belongs = head => reading.state[head] === VOTED;
  const invalid: Belongs = head => reading.state[head] === OVERVOTED || reading.state[head] === DIFFERING;
  const ballot = (head: number) => reading.ballot[head] as number;
  if (typeof column === 'object') {
    const definition = input.matters[matter];
    const at = definition?.kind === 'election' ? definition.candidates.indexOf(column.candidate) : -1;
    return head => at !== -1 && voted(head) && isMarked(reading, ballot(head), at);
  }
  if (column === 'blank') return head => voted(head) && countMarks(reading.marks, ballot(head), reading.width) === 0;
  if (column === 'invalid') return invalid;
  return roll(input, screened, column, voted, invalid);
}

/** Who participates (A9-2), and who does not. */
function roll(
  input: CountInput,
  screened: ReturnType<typeof screenBallots>,
  column: FigureColumn,
  counted: Belongs,
  invalid: Belongs,
): Belongs {
  const allInvalid: Belongs = head => screened.returned[head] === 1 && screened.returnedValid[head] === 0;
  const participates: Belongs =
    input.options.invalidBallots === 'participate'
      ? head => counted(head) || invalid(head) || allInvalid(head)
      : counted;
  if (column === 'participating') return participates;
  return column === 'silent' ? head => !participates(head) : () => false;
}
