import { showArea } from '#shared/basics/area';
import { headNumber, unitsOf } from '#shared/elections/commands/freeze-register';
import type { FrozenRegister } from '#shared/elections/frozen-register';
import { countHeads, type HeadReason } from '#shared/register/heads/heads';
import type { Register, RegisterPage } from '#shared/register/unit';

export interface HeadLine {
  readonly key: string;
  readonly head: string;
  readonly count: number;
  readonly area: string;
  readonly units: string;
  readonly reason: string;
}

/** What freezing now would give; `open` is what the officer must decide first. */
export interface FreezePreview {
  readonly units: number;
  readonly heads: number;
  /** 0.01 ㎡. */
  readonly area: number;
  readonly developerUnits: number;
  readonly developerArea: number;
  readonly open: number;
  readonly merged: readonly HeadLine[];
}

const reasons: Record<HeadReason, string> = {
  developer: '未售或未交付',
  'same-owners': '证件号码相同',
  decided: '经办人认定',
  single: '',
};

export function freezePreview(register: Register, pages: readonly RegisterPage[]): FreezePreview {
  const units = unitsOf(pages);
  const counted = countHeads(units, register.decisions);
  return {
    units: units.length,
    heads: counted.heads.length,
    area: counted.area,
    developerUnits: counted.developerUnits,
    developerArea: counted.developerArea,
    open: counted.review.filter(item => item.decision === null).length,
    merged: counted.heads.flatMap((head, index) =>
      head.units.length < 2
        ? []
        : [
            {
              key: headNumber(index),
              head: headNumber(index),
              count: head.units.length,
              area: showArea(head.area),
              units: unitWords(head.units.map(at => units[at]?.unit ?? '')),
              reason: reasons[head.reason],
            },
          ],
    ),
  };
}

/** The merged heads of a frozen register. */
export function headLines(register: FrozenRegister): HeadLine[] {
  return register.heads
    .filter(head => head.units.length > 1)
    .map(head => ({
      key: head.head,
      head: head.head,
      count: head.units.length,
      area: showArea(head.area),
      units: unitWords(head.units.map(unit => unit.unit)),
      reason: head.developer ? '未售或未交付' : '同一业主',
    }));
}

/** The first twelve rooms, then how many there are. */
export function unitWords(units: readonly string[]): string {
  return units.slice(0, 12).join('、') + (units.length > 12 ? ` 等 ${units.length} 套` : '');
}
