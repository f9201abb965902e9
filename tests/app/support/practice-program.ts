import { cpSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { newMachine, type Machine, type Program } from '../launch';
import { DeskPage } from '../pages/desk.page';
import { SetupPage } from '../pages/setup.page';
import { ShellPage } from '../pages/shell.page';
import { UnlockPage } from '../pages/unlock.page';
import type { TestRuntime } from './runtimes';

/**
 * A machine of its own with the program open and the sample district in its practice store. The first spec of a run goes
 * the officer's way there; the others begin with a copy of that machine, so that the first start is not walked twenty times.
 */
export async function startWithPractice(runtime: TestRuntime): Promise<{ machine: Machine; program: Program }> {
  const machine = newMachine(runtime);
  const kept = process.env['GONGZHI_TEST_MACHINES'];
  const model = kept ? join(kept, runtime.name) : null;
  if (model && existsSync(model)) {
    copyMachine(model, machine);
    return { machine, program: await startAgain(machine) };
  }
  const program = await machine.start();
  await new SetupPage(program.page).complete();
  await new ShellPage(program.page).waitFor();
  await new DeskPage(program.page).loadPractice();
  if (!model) return { machine, program };
  await program.close();
  cpSync(machine.home, `${model}.part`, { recursive: true, filter: isKept });
  writeFileSync(join(`${model}.part`, HOME_NOTE), machine.home);
  renameSync(`${model}.part`, model);
  return { machine, program: await startAgain(machine) };
}

/** The next start of a machine that knows its store already: unlocked, at the desk. */
export async function startAgain(machine: Machine): Promise<Program> {
  const program = await machine.start();
  await new UnlockPage(program.page).unlock();
  await new ShellPage(program.page).waitFor();
  return program;
}

/** Names the home folder that a kept machine had. */
const HOME_NOTE = 'was-at';

/** Not the viewer of the tests, and nothing of a browser that says it is still running. */
const isKept = (path: string) => !/^(bin|opened|Singleton.*|DevToolsActivePort)$/.test(basename(path));

/** The data folder is pinned by its whole path (electron/files/data-folder.ts): a moved machine must be told anew. */
function copyMachine(model: string, machine: Machine): void {
  cpSync(model, machine.home, { recursive: true, filter: path => isKept(path) && basename(path) !== HOME_NOTE });
  const before = JSON.stringify(readFileSync(join(model, HOME_NOTE), 'utf8')).slice(1, -1);
  const now = JSON.stringify(machine.home).slice(1, -1);
  for (const program of readdirSync(machine.settings)) {
    const pointer = join(machine.settings, program, 'data-folder.json');
    if (existsSync(pointer)) writeFileSync(pointer, readFileSync(pointer, 'utf8').replaceAll(before, now));
  }
}
