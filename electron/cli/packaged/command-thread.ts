import { workerData } from 'node:worker_threads';
import { printOutcome } from '../print-outcome';
import { runCommand } from '../run-command';
import type { ThreadJob } from './run-in-thread';

const FAULT = 70;
const { asked, ended } = workerData as ThreadJob;

function end(exit: number): void {
  Atomics.store(ended, 0, exit + 1);
  Atomics.notify(ended, 0);
}

runCommand(asked).then(
  outcome => {
    printOutcome(outcome);
    end(outcome.exit);
  },
  () => end(FAULT),
);
