import type { Day } from '../basics/dates';
import { sameSubject, type WhichSubject } from './credit-on';
import type { Incident, VetoGround } from './incident';

interface RowOf<Body> {
  readonly id: string;
  readonly body: Body;
}

type Counted = Pick<Incident, 'subject' | 'veto' | 'happenedOn'>;

/**
 * Incidents of any of the subjects that are a ground of 一票否决 (D4) and happened in the period, both days included,
 * whatever their state and whether proven or not: whoever decides sees all of them. One without a day is among them, since
 * nobody can say that it is too old.
 */
export function vetoIncidentsWithin<Body extends Counted>(
  incidents: readonly RowOf<Body>[],
  subjects: readonly WhichSubject[],
  from: Day,
  until: Day,
): (RowOf<Body> & { readonly ground: VetoGround })[] {
  return incidents.flatMap(row => {
    const { veto, happenedOn, subject } = row.body;
    const within = happenedOn === '' || (happenedOn >= from && happenedOn <= until);
    return veto !== null && within && subjects.some(each => sameSubject(each, subject))
      ? [{ ...row, ground: veto }]
      : [];
  });
}
