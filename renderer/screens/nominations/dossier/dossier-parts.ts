import type { ComponentType } from 'react';
import type { GapPart } from '#shared/nominations/dossier-gaps';
import { ChainPart } from './chain-part';
import { ChecksPart } from './checks-part';
import { DeedPart } from './deed-part';
import type { DossierPartProps } from './dossier-part';
import { FormPart } from './form-part';
import { MaterialsPart } from './materials-part';
import { ScorePart } from './score-part';

export interface DossierPart {
  /** `?part=`. */
  readonly id: string;
  readonly title: string;
  readonly component: ComponentType<DossierPartProps>;
  /** Gaps that are filled here. */
  readonly fills: readonly GapPart[];
  /** Takes the whole width: what is lacking and what happened stand beside the other parts. */
  readonly wide?: boolean;
}

/** In the order in which a dossier is worked on. */
export const dossierParts: readonly DossierPart[] = [
  { id: 'form', title: '表格', component: FormPart, fills: ['form', 'consent', 'duplicate'] },
  { id: 'deed', title: '事迹', component: DeedPart, fills: ['deed'] },
  { id: 'checks', title: '条件', component: ChecksPart, fills: [] },
  { id: 'materials', title: '材料', component: MaterialsPart, fills: ['materials'] },
  { id: 'scores', title: '评分', component: ScorePart, fills: [], wide: true },
  { id: 'chain', title: '流程', component: ChainPart, fills: [] },
];
