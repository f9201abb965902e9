import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../.results', import.meta.url));
const file = `${folder}/bench.json`;

/** Prints a line and keeps it beside the others of this machine. */
export function record(name: string, facts: Readonly<Record<string, number | string>>): void {
  const shown = Object.entries(facts).map(
    ([key, value]) => `${key} ${typeof value === 'number' ? value.toFixed(3) : value}`,
  );
  console.log(`${name}: ${shown.join(' · ')}`);
  mkdirSync(folder, { recursive: true });
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, object>) : {};
  writeFileSync(file, `${JSON.stringify({ ...kept, [name]: facts }, null, 1)}\n`);
}
