import { LockOutlined, QuestionCircleOutlined, SearchOutlined, UserOutlined } from '@ant-design/icons';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { Button, Tooltip } from 'antd';
import { lazy, Suspense, type MouseEvent } from 'react';
import { useSession } from '../store/session';
import { areas } from './navigation';
import { OpeningNotices } from './opening-notices';
import { OverlayHost } from './overlay-host';
import { openOverlay } from './overlays';
import { PracticeBand } from './practice-band';
import { lock } from './session-control';
import { useIdleLock } from './use-idle-lock';

/** Its rules and registers are not needed before the first screen stands. */
const FallWatch = lazy(async () => ({
  default: (await import('../screens/nominations/fall-watch')).FallWatch,
}));

/** The frame of the unlocked program: who and where at the top, the officer's areas at the left, the screen. */
export function Shell() {
  const session = useSession();
  const { settings, officer, practice } = session;
  useIdleLock(settings.idleMinutes);
  // A screen's code is loaded when it is first opened: until then the one before still stands.
  const busy = useRouterState({ select: state => state.isLoading });
  const path = useRouterState({ select: state => state.resolvedLocation?.pathname ?? '' });
  return (
    <div className="shell">
      <a className="skip-link" href="#main" onClick={skipToMain}>
        跳到正文
      </a>
      <header className="shell-head">
        <span className="shell-name">共治工作台</span>
        <span className="shell-place">
          {settings.city} {settings.district} · {settings.bureau}
        </span>
        <div className="shell-right">
          <Tooltip title="查找与转到（Ctrl+K）">
            <Button type="text" icon={<SearchOutlined />} onClick={() => openOverlay('palette')}>
              查找
            </Button>
          </Tooltip>
          <Tooltip title="键盘一览（F1）">
            <Button
              type="text"
              icon={<QuestionCircleOutlined />}
              aria-label="键盘一览"
              onClick={() => openOverlay('keys')}
            />
          </Tooltip>
          <span className="shell-officer">
            <UserOutlined aria-hidden /> {officer.name}
          </span>
          <Tooltip title="锁定（Ctrl+L）">
            <Button type="text" icon={<LockOutlined />} onClick={() => void lock()}>
              锁定
            </Button>
          </Tooltip>
        </div>
      </header>
      {practice && <PracticeBand />}
      <nav className="shell-nav" aria-label="主导航">
        {areas.map(({ path, title, icon: Icon }) => (
          <Link key={path} to={path} activeOptions={{ exact: false }}>
            <Icon />
            {title}
          </Link>
        ))}
      </nav>
      <main className="shell-main" id="main" tabIndex={-1} aria-busy={busy} data-shown={path}>
        <OpeningNotices session={session} />
        <Outlet />
      </main>
      <OverlayHost />
      <Suspense fallback={null}>
        <FallWatch />
      </Suspense>
    </div>
  );
}

/** Not by the address: the hash is the router's. */
function skipToMain(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
