import type { FirstStartDraft } from './first-start-draft';

export interface StepProps {
  readonly draft: FirstStartDraft;
  readonly onNext: (patch: Partial<FirstStartDraft>) => void;
  readonly onBack: () => void;
}
