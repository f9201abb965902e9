import type { ReactNode } from 'react';
import { CommandRefusal } from '../../elections/command-refusal';
import { Page } from '../../../components/page';
import { TabLinks } from '../../../components/tab-links';
import { EvidenceTabs } from '../evidence-tabs';
import '../../elections/elections.css';
import '../evidence.css';
import './inspections.css';

const parts = [
  { to: '/evidence/inspections', title: '抽取' },
  { to: '/evidence/inspections/checks', title: '检查' },
  { to: '/evidence/inspections/pools', title: '名录库和事项' },
];

interface InspectionsFrameProps {
  readonly part: string;
  readonly state?: ReactNode;
  readonly more?: ReactNode;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** The three parts of 双随机、一公开 under one heading; each fills the height. */
export function InspectionsFrame({ part, state, more, action, children }: InspectionsFrameProps) {
  return (
    <Page title="行业监管" part={`双随机 · ${part}`} state={state} more={more} action={action} fill>
      <div className="inspections-fill">
        <EvidenceTabs />
        <TabLinks label="双随机的内容" tabs={parts} />
        <CommandRefusal />
        {children}
      </div>
    </Page>
  );
}
