export type StateTone = 'good' | 'warn' | 'bad' | 'none';

/** Beside the colour a sign and the words, so that it is told without colour. */
const signs: Readonly<Record<StateTone, string>> = { good: '●', warn: '▲', bad: '✕', none: '' };

export function StateMark({ tone, words }: { readonly tone: StateTone; readonly words: string }) {
  return (
    <span className={`state-mark state-${tone}`}>
      <span aria-hidden>{signs[tone]}</span>
      {words}
    </span>
  );
}
