// npm test: sets up, then runs everything that must pass. Its last line is `N passed, N failed` over all runners.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './ensure-built.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { findChromium } from './find-chromium.mjs';
import { bin, root } from './paths.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';
import { installSystemPackages } from './system-packages.mjs';
import { ensureTestElectron } from './test-electron.mjs';

const results = join(root, 'tests', '.results');
const minute = 60_000;

/** What the tests use where the system may bring it; each test that needs one skips with a word where it is absent. */
async function setUpSystem() {
  const on = (...paths) => paths.some(path => existsSync(path));
  const needed = [
    findChromium() ? '' : 'chromium',
    on('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc', '/usr/share/fonts/noto-cjk') ? '' : 'fonts-noto-cjk',
    on('/usr/bin/Xvfb') ? '' : 'xvfb',
  ].filter(Boolean);
  const office = [
    ...(on('/usr/bin/soffice') ? [] : ['libreoffice-writer-nogui', 'python3-uno', 'libnss3-tools', 'poppler-utils']),
    ...(on('/usr/bin/xmlsec1') ? [] : ['xmlsec1']),
  ];
  await installSystemPackages(needed, 4);
  await installSystemPackages(office, 5);
}

/** A check that passes or fails as a whole. */
async function check(name, script) {
  say(`${name}……`);
  const code = await run(process.execPath, [script], { limit: 5 * minute });
  return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** A vitest run, counted by its own report; one that ends badly without a failed test counts as one failure. */
async function suite(name, config, limit) {
  say(`${name}……`);
  const report = join(results, `${name}.json`);
  rmSync(report, { force: true });
  const args = ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await run(process.execPath, [bin('vitest', 'vitest.mjs'), ...args], { limit });
  if (!existsSync(report)) return { name, passed: 0, failed: 1, skipped: 0 };
  const {
    numPassedTests: passed,
    numFailedTests,
    numPendingTests,
    numTodoTests,
  } = JSON.parse(readFileSync(report, 'utf8'));
  const failed = code !== 0 && numFailedTests === 0 ? 1 : numFailedTests;
  return { name, passed, failed, skipped: numPendingTests + numTodoTests };
}

async function everything() {
  await ensureInstalled();
  await setUpSystem();
  await ensureTestElectron();
  mkdirSync(results, { recursive: true });
  let built = { name: 'build', passed: 1, failed: 0, skipped: 0 };
  await ensureBuilt().catch(error => {
    say(error.message);
    built = { ...built, passed: 0, failed: 1 };
  });
  return [
    built,
    ...(await Promise.all(['types', 'lint'].map(name => check(name, join(root, 'electron', 'setup', `${name}.mjs`))))),
    await suite('unit', 'tests/vitest.config.ts', 10 * minute),
    await suite('app', 'tests/app/vitest.config.ts', 20 * minute),
  ];
}

try {
  const all = await everything();
  const sum = key => all.reduce((total, each) => total + each[key], 0);
  for (const { name, passed, failed, skipped } of all)
    say(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
} catch (error) {
  say(error.message);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
