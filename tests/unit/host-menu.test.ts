import { expect, it, vi } from 'vitest';
import { keyboardMap } from '../../renderer/app/keyboard';

interface Item {
  readonly accelerator?: string;
  readonly submenu?: readonly Item[];
}
const shown: Item[] = [];
vi.mock('electron', () => ({
  app: { quit: () => undefined },
  Menu: {
    buildFromTemplate: (items: readonly Item[]) => items,
    setApplicationMenu: (items: readonly Item[]) => shown.push(...items),
  },
}));

it('the menu and the keyboard map name the same keys', async () => {
  const { setMenu } = await import('../../electron/window/menu');
  setMenu(() => undefined);
  const keys = shown
    .flatMap(({ submenu = [] }) => submenu.flatMap(({ accelerator }) => accelerator ?? []))
    .map(key => key.replace('CmdOrCtrl', 'Ctrl').replace(/\+/g, ' + '));
  const known = keyboardMap.flatMap(part => part.keys.map(([key]) => key));
  const numbers = keys.filter(key => /^Ctrl \+ [1-9]$/.test(key));
  expect(numbers).toHaveLength(9);
  expect(known).toContain('Ctrl + 1 … 9');
  // Ctrl+Q is the system's way of leaving, not the desk's.
  for (const key of keys) if (!numbers.includes(key) && key !== 'Ctrl + Q') expect(known).toContain(key);
});
