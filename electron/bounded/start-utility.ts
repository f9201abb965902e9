import { utilityProcess } from 'electron';
import { HEAP_FLAGS } from './heap-limits';
import type { StartHelper } from './helper';

/** Helpers where the program runs on Electron, whose binary cannot be started as Node (flip-fuses.cjs). */
export function startUtility(script: string): StartHelper {
  return () => {
    const child = utilityProcess.fork(script, [], {
      execArgv: [`--js-flags=${HEAP_FLAGS.join(' ')}`],
      serviceName: 'gongzhi-helper',
      stdio: 'ignore',
    });
    return {
      post: message => child.postMessage(message),
      onMessage: listener => void child.on('message', listener),
      onEnd: listener => void child.once('exit', listener),
      kill: () => void child.kill(),
    };
  };
}
