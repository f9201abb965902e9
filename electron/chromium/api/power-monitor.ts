import { EventEmitter } from 'node:events';

const beat = 5_000;

/**
 * Electron's `powerMonitor`, without the system's help: a sleep shows as a jump of the clock and is told on waking,
 * before anything else of the program runs. The system's screen lock is not seen; the idle lock covers it.
 */
export class PowerMonitor extends EventEmitter {
  private last = Date.now();

  constructor() {
    super();
    setInterval(() => {
      const now = Date.now();
      if (now - this.last > beat * 4) {
        this.emit('suspend');
        this.emit('resume');
      }
      this.last = now;
    }, beat).unref();
  }
}
