interface ItemTemplate {
  readonly accelerator?: string;
  readonly label?: string;
  readonly enabled?: boolean;
  readonly click?: () => void;
  readonly submenu?: readonly ItemTemplate[];
}

/** `CmdOrCtrl+Shift+K` as the preload's world spells a key: modifiers in the order ctrl, meta, alt, shift, then the key. */
function chordOf(accelerator: string): string {
  const parts = accelerator.toLowerCase().split('+');
  const key = parts.pop() ?? '';
  const command = process.platform === 'darwin' ? 'meta' : 'ctrl';
  const names: Record<string, string> = {
    cmdorctrl: command,
    commandorcontrol: command,
    control: 'ctrl',
    command: 'meta',
    cmd: 'meta',
    option: 'alt',
  };
  const held = new Set(parts.map(part => names[part] ?? part));
  return [...['ctrl', 'meta', 'alt', 'shift'].filter(each => held.has(each)), key === 'plus' ? '+' : key].join('+');
}

/** Electron's `Menu`. A browser window shows no menu of ours; its keys work, the page shows the same commands. */
export class Menu {
  private static current: Menu | null = null;

  private constructor(readonly items: readonly ItemTemplate[]) {}

  static buildFromTemplate = (template: readonly ItemTemplate[]) => new Menu(template);
  static setApplicationMenu = (menu: Menu | null) => void (Menu.current = menu);
  static getApplicationMenu = () => Menu.current;

  /** The keys of the application menu and what each does. */
  static keys(): Map<string, () => void> {
    const keys = new Map<string, () => void>();
    const walk = (items: readonly ItemTemplate[]) => {
      for (const { accelerator, click, submenu, enabled } of items) {
        if (accelerator && click && enabled !== false) keys.set(chordOf(accelerator), click);
        if (submenu) walk(submenu);
      }
    };
    walk(Menu.current?.items ?? []);
    return keys;
  }
}
