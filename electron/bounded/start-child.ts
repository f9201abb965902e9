import { fork } from 'node:child_process';
import { HEAP_FLAGS } from './heap-limits';
import type { StartHelper } from './helper';

/** Helpers where the program runs on Node. `script`: absolute path of the built script. */
export function startChild(script: string): StartHelper {
  return () => {
    const child = fork(script, [], {
      execArgv: [...HEAP_FLAGS],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      windowsHide: true,
    });
    const kill = () => void child.kill('SIGKILL');
    // Nothing else would end one that is too busy to notice that the program is gone.
    process.once('exit', kill);
    child.once('exit', () => process.off('exit', kill));
    return {
      // One that has ended meanwhile is told by `onEnd`, not by the message that did not arrive.
      post: message => void child.send(message as object, () => undefined),
      onMessage: listener => void child.on('message', listener),
      onEnd: listener => ['exit', 'error'].forEach(event => child.once(event, listener)),
      kill,
    };
  };
}
