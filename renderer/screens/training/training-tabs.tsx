import { LockOutlined } from '@ant-design/icons';
import { LOCAL_ONLY } from '#shared/training/training-words';
import { TabLinks } from '../../components/tab-links';

const tabs = [
  { to: '/training', title: '概览' },
  { to: '/training/sessions', title: '培训场次' },
  { to: '/training/programme', title: '年度计划' },
];

/** The parts of the log, and on each of them that it never leaves this computer. */
export function TrainingTabs() {
  return (
    <div className="training-tabs">
      <TabLinks label="培训台账的内容" tabs={tabs} />
      <LocalOnly />
    </div>
  );
}

export function LocalOnly() {
  return (
    <p className="training-local">
      <LockOutlined aria-hidden /> {LOCAL_ONLY}
    </p>
  );
}
