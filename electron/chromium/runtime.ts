import { join } from 'node:path';

/** What the launcher was told; one for the process. */
export interface Runtime {
  /** The installed Chromium, Chrome or Edge. */
  readonly browser: string;
  /** Folder of the program: where `package.json` and `out/` lie. */
  readonly appPath: string;
  readonly headless: boolean;
  readonly testPort: string | null;
  /** Switches that the program itself was started with, without dashes. */
  readonly switches: ReadonlyMap<string, string>;
}

/** Reads the launcher's arguments; a debugging port is taken in tests only. Throws with words for the console. */
export function readRuntime(args: readonly string[], env: NodeJS.ProcessEnv): Runtime {
  const switches = new Map(
    args
      .filter(text => text.startsWith('--'))
      .map(text => [text.slice(2).split('=')[0] ?? '', text.split('=').slice(1).join('=')] as const),
  );
  const browser = switches.get('browser');
  if (!browser) throw new Error('缺少 --browser=<浏览器程序>：请用 npm start 启动。');
  const test = env['GONGZHI_TEST'] === '1';
  const testPort = switches.get('remote-debugging-port') ?? null;
  if (testPort !== null && !test) throw new Error('不接受 --remote-debugging-port：程序不开放任何端口。');
  return {
    browser,
    appPath: join(__dirname, '..', '..'),
    headless: test && env['GONGZHI_HEADLESS'] === '1',
    testPort,
    switches,
  };
}
