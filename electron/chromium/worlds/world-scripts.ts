import { randomBytes } from 'node:crypto';
import pageWorld from './page-world.js?raw';
import preloadWorld from './preload-world.js?raw';

/** The preload's isolated world; a page cannot name or enter it. */
export const worldName = 'gongzhi-preload';

export interface PreloadScripts {
  /** Text of the built preload script (CommonJS). */
  readonly preload: string;
  /** Keys of the application menu, as `ctrl+shift+k`. */
  readonly accelerators: readonly string[];
}

/** The scripts of both worlds for one page; the name under which they talk is drawn anew for each window. */
export function worldScripts({ preload, accelerators }: PreloadScripts): {
  binding: string;
  page: string;
  preload: string;
} {
  const token = randomBytes(16).toString('hex');
  const binding = `gongzhi_${randomBytes(8).toString('hex')}`;
  const call = (script: string, ...args: string[]) => `${script.trim().replace(/;$/, '')}(${args.join(', ')});`;
  return {
    binding,
    page: call(`(${stripped(pageWorld)})`, JSON.stringify(token)),
    preload: call(
      `(${stripped(preloadWorld)})`,
      JSON.stringify(token),
      JSON.stringify(binding),
      JSON.stringify(accelerators),
      `(require, module, exports) => {\n${preload}\n}`,
    ),
  };
}

/** The file is one function expression behind its comment. */
const stripped = (source: string) =>
  source
    .replace(/^\/\*[\s\S]*?\*\//, '')
    .trim()
    .replace(/;$/, '');
