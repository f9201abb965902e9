import { useEffect, useRef, useSyncExternalStore } from 'react';
import { RefusalNotice } from '../../app/refusal-notice';
import { currentRefusal, onRefusal, setRefusal } from './command-refusal-state';

/** Why the last command was refused, in the page where it was asked for: it never covers the next action. */
export function CommandRefusal() {
  const refusal = useSyncExternalStore(onRefusal, currentRefusal);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => () => setRefusal(null), []);
  useEffect(() => {
    if (refusal) place.current?.scrollIntoView({ block: 'nearest' });
  }, [refusal]);
  return (
    refusal && (
      <div ref={place} className="panel-note">
        <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />
      </div>
    )
  );
}
