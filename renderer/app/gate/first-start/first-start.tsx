import { useState } from 'react';
import type { Refusal } from '#shared/basics/result';
import type { SessionStatus } from '#shared/ipc/contract';
import { bridge } from '../../bridge';
import { enter } from '../../session-control';
import { GateFrame } from '../gate-frame';
import { BureauStep } from './bureau-step';
import { settingsFrom, steps, type FirstStartDraft, type StepId } from './first-start-draft';
import { FolderStep } from './folder-step';
import { KeyStep } from './key-step';
import { ModeStep } from './mode-step';
import { OfficerStep } from './officer-step';
import { printRecoveryKey } from './print-recovery-key';
import { StepList } from './step-list';
import { WelcomeStep } from './welcome-step';

interface FirstStartProps {
  readonly status: SessionStatus;
  readonly onUseFolder: () => void;
  readonly onRestore: () => void;
}

const emptyDraft: Omit<FirstStartDraft, 'practice'> = {
  city: '',
  district: '',
  bureau: '',
  jurisdiction: 'qingdao',
  officerName: '',
  passphrase: '',
  dataFolder: '',
};

/** From nothing to the open desk. Nothing is kept until the recovery key was confirmed. */
export function FirstStart({ status, onUseFolder, onRestore }: FirstStartProps) {
  // Once one of the two stores exists, this is the other one's first start and there is nothing to choose.
  const fixed = status.practice || status.otherModeExists;
  const [draft, setDraft] = useState<FirstStartDraft>({ ...emptyDraft, practice: fixed ? status.practice : true });
  const [step, setStep] = useState<StepId>('welcome');
  const [key, setKey] = useState<{ recoveryKey: string; askGroup: number } | null>(null);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const at = steps.findIndex(one => one.id === step);
  const move = (by: number) => setStep(steps[at + by]?.id ?? step);
  const back = () => {
    setRefusal(null);
    move(-1);
  };
  const take = (patch: Partial<FirstStartDraft>) => {
    setDraft({ ...draft, ...patch });
    move(1);
  };
  const props = { draft, onNext: take, onBack: back };

  async function prepare(patch: Partial<FirstStartDraft>) {
    const next = { ...draft, ...patch };
    setDraft(next);
    setBusy(true);
    setRefusal(null);
    const { dataFolder, officerName, passphrase } = next;
    const answer = await bridge['setup.prepare']({ dataFolder, officerName, passphrase, settings: settingsFrom(next) });
    setBusy(false);
    if (!answer.ok) return setRefusal(answer.refusal);
    setKey(answer.value);
    setStep('key');
  }

  async function confirm(part: string) {
    setBusy(true);
    setRefusal(null);
    const answer = await bridge['setup.confirm']({ part });
    if (answer.ok) return enter(answer.value, settingsFrom(draft));
    setBusy(false);
    setRefusal(answer.refusal);
  }

  return (
    <GateFrame practice={status.practice} aside={<StepList now={step} />}>
      <div className="gate-card gate-card-wide">
        {step === 'welcome' && (
          <WelcomeStep status={status} onNext={() => move(1)} onUseFolder={onUseFolder} onRestore={onRestore} />
        )}
        {step === 'bureau' && <BureauStep {...props} />}
        {step === 'officer' && <OfficerStep {...props} />}
        {step === 'folder' && <FolderStep {...props} defaultFolder={status.defaultDataFolder} />}
        {step === 'mode' && (
          <ModeStep {...props} onNext={patch => void prepare(patch)} fixed={fixed} busy={busy} refusal={refusal} />
        )}
        {step === 'key' && key && (
          <KeyStep
            {...key}
            busy={busy}
            refusal={refusal}
            onPrint={() => printRecoveryKey(key.recoveryKey, draft)}
            onConfirm={part => void confirm(part)}
          />
        )}
      </div>
    </GateFrame>
  );
}
