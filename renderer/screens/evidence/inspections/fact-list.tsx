interface FactListProps {
  readonly facts: readonly (readonly [string, string])[];
  /** One to a line, for hashes. */
  readonly wide?: boolean;
}

/** Longer than half a line holds. */
const LONG = 26;

/** Names and values, two to a line; long values have a line of their own. */
export function FactList({ facts, wide = false }: FactListProps) {
  return (
    <dl className={wide ? 'inspections-facts inspections-facts-wide' : 'inspections-facts'}>
      {facts.map(([name, value]) => (
        <div key={name} className={value.length > LONG ? 'inspections-all' : ''}>
          <dt>{name}</dt>
          <dd className="tabular">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
