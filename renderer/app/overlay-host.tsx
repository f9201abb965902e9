import { useNavigate } from '@tanstack/react-router';
import { Suspense, lazy, useEffect, useEffectEvent } from 'react';
import type { MenuCommand } from '#shared/ipc/contract';
import { bridge } from './bridge';
import { keyCommand } from './keyboard';
import { areas } from './navigation';
import { openManual } from './open-manual';
import { openOverlay, useOverlay } from './overlays';
import { tellScreen } from './screen-commands';
import { lock } from './session-control';

const SearchBox = lazy(() => import('./search/search-box').then(module => ({ default: module.SearchBox })));
const KeyboardMap = lazy(() => import('./keyboard-map').then(module => ({ default: module.KeyboardMap })));
const About = lazy(() => import('./about').then(module => ({ default: module.About })));

/** Menu entries and keys mean the same thing, whichever way they come; and the one thing that may lie over a screen. */
export function OverlayHost() {
  const overlay = useOverlay();
  const navigate = useNavigate();
  const obey = useEffectEvent((command: MenuCommand) => {
    if (command === 'lock') void lock();
    else if (command === 'search') openOverlay('palette');
    else if (command === 'keyboard-map') openOverlay('keys');
    else if (command === 'about') openOverlay('about');
    else if (command === 'manual') void openManual();
    else if (command.startsWith('go-')) {
      const area = areas[Number(command.slice(3)) - 1];
      if (area) void navigate({ to: area.path });
    } else tellScreen(command);
  });
  useEffect(() => bridge.on('menu', ({ command }) => obey(command)), []);
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      const command = keyCommand(event);
      if (!command || event.defaultPrevented) return;
      event.preventDefault();
      obey(command);
    };
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
  const close = () => openOverlay(null);
  return (
    <Suspense fallback={null}>
      {overlay === 'palette' && <SearchBox onClose={close} />}
      {overlay === 'keys' && <KeyboardMap onClose={close} />}
      {overlay === 'about' && <About onClose={close} />}
    </Suspense>
  );
}
