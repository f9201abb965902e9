import { App, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { RouterProvider } from '@tanstack/react-router';
import { Suspense, lazy } from 'react';
import { usePhase } from '../store/session';
import { FaultBoundary } from './fault-boundary';
import { LongWorkHost } from './long-work';
import { NoticeHost } from './notice-host';
import { Opening } from './opening';
import { router } from './routes';
import { ScreenFault } from './screen-fault';
import { gongzhiTheme } from './theme';

const Gate = lazy(() => import('./gate/gate').then(module => ({ default: module.Gate })));

/** The whole page: closed (gate), opening, or the desk. */
export function Program() {
  return (
    <ConfigProvider locale={zhCN} theme={gongzhiTheme} componentSize="middle" button={{ autoInsertSpace: false }}>
      <App message={{ top: 2, maxCount: 1 }}>
        <FaultBoundary>
          <NoticeHost />
          <LongWorkHost />
          <Stage />
        </FaultBoundary>
      </App>
    </ConfigProvider>
  );
}

function Stage() {
  const phase = usePhase();
  if (phase.at === 'open') return <RouterProvider router={router} />;
  if (phase.at === 'opening') return <Opening done={phase.done} total={phase.total} />;
  if (phase.at === 'starting') return null;
  if (phase.at === 'fault') return <ScreenFault error={phase.error} />;
  return (
    <Suspense fallback={null}>
      <Gate status={phase.status} />
    </Suspense>
  );
}
