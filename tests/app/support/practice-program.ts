import { newMachine, type Machine, type Program } from '../launch';
import { DeskPage } from '../pages/desk.page';
import { SetupPage } from '../pages/setup.page';
import { ShellPage } from '../pages/shell.page';
import { UnlockPage } from '../pages/unlock.page';
import type { TestRuntime } from './runtimes';

/** A machine of its own with the program open and the sample district in its practice store. */
export async function startWithPractice(runtime: TestRuntime): Promise<{ machine: Machine; program: Program }> {
  const machine = newMachine(runtime);
  const program = await machine.start();
  await new SetupPage(program.page).complete();
  await new ShellPage(program.page).waitFor();
  await new DeskPage(program.page).loadPractice();
  return { machine, program };
}

/** The next start of a machine that knows its store already: unlocked, at the desk. */
export async function startAgain(machine: Machine): Promise<Program> {
  const program = await machine.start();
  await new UnlockPage(program.page).unlock();
  await new ShellPage(program.page).waitFor();
  return program;
}
