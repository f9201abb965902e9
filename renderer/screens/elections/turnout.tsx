import { useRows } from '../../store/use-rows';
import { turnoutWords } from './turnout-view';

/** The papers that are back, live. */
export function Turnout({ electionId }: { readonly electionId: string }) {
  const ballots = useRows('ballots', { electionId });
  return <span className="tabular">{ballots ? turnoutWords(ballots.map(row => row.body)) : '…'}</span>;
}
