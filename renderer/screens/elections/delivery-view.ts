import type { BallotRow } from '#shared/elections/case-row';
import { deliveryTitles } from '#shared/elections/case-words';
import type { FrozenRegister } from '#shared/elections/frozen-register';
import { isDelivered } from '#shared/elections/paper-count';

export type DeliveryFilter = 'all' | 'open' | 'undelivered';

export interface DeliveryLine {
  readonly id: string;
  readonly number: string;
  readonly units: string;
  readonly way: string;
  readonly tone: 'success' | 'warning' | 'default';
  readonly day: string;
  readonly note: string;
}

/** Papers in use in the order of their numbers, each with the rooms of its head. */
export function deliveryLines(
  ballots: readonly BallotRow[],
  register: FrozenRegister,
  filter: DeliveryFilter,
): DeliveryLine[] {
  return ballots
    .filter(({ body }) => body.withdrawn === undefined)
    .filter(
      ({ body }) =>
        filter === 'all' || (filter === 'open' ? body.delivery === null : body.delivery !== null && !isDelivered(body)),
    )
    .map(({ id, body }) => {
      const units = register.head(body.head)?.units ?? [];
      return {
        id,
        number: body.number,
        units: units.length > 1 ? `${body.unit} 等 ${units.length} 套` : body.unit,
        way: body.delivery ? deliveryTitles[body.delivery.way] : '未登记',
        tone:
          body.delivery === null
            ? ('default' as const)
            : isDelivered(body)
              ? ('success' as const)
              : ('warning' as const),
        day: body.delivery?.day ?? '',
        note: body.delivery?.note ?? '',
      };
    });
}

export interface BuildingLine {
  readonly building: string;
  readonly open: number;
  readonly papers: number;
}

/** Per building how many papers still have no delivery; a paper belongs to the building of its first unit. */
export function buildingLines(ballots: readonly BallotRow[], register: FrozenRegister): BuildingLine[] {
  const counts = new Map<string, { open: number; papers: number }>();
  for (const { body } of ballots) {
    if (body.withdrawn) continue;
    const building = register.unit(body.unit)?.building ?? '';
    const count = counts.get(building) ?? { open: 0, papers: 0 };
    count.papers += 1;
    if (body.delivery === null) count.open += 1;
    counts.set(building, count);
  }
  return [...counts].map(([building, count]) => ({ building, ...count }));
}
