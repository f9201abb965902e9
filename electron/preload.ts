import { contextBridge, ipcRenderer } from 'electron';
import { callNames, eventNames } from '#shared/ipc/names';

/** What the page gets: the calls of the contract by name, and `on` for the four events. Nothing takes a channel's name. */
type Listener = (payload: unknown) => void;

const calls = Object.fromEntries(
  callNames.map(name => [name, (input: unknown): Promise<unknown> => ipcRenderer.invoke(`call:${name}`, input)]),
);

function on(event: string, listener: Listener): () => void {
  if (!(eventNames as readonly string[]).includes(event)) throw new Error('unknown event');
  const receive = (_event: unknown, payload: unknown) => listener(payload);
  ipcRenderer.on(`event:${event}`, receive);
  return () => void ipcRenderer.removeListener(`event:${event}`, receive);
}

contextBridge.exposeInMainWorld('gongzhi', { ...calls, on });

/** The main process locks after a time without input; it sees none of it but this. */
const QUIET_MS = 15_000;
let last = 0;
function present(): void {
  const now = Date.now();
  if (now - last < QUIET_MS && now >= last) return;
  last = now;
  void ipcRenderer.invoke('activity');
}
const page = globalThis as unknown as {
  addEventListener(type: string, listener: () => void, options: { capture: boolean; passive: boolean }): void;
};
for (const type of ['keydown', 'pointerdown', 'pointermove', 'wheel']) {
  page.addEventListener(type, present, { capture: true, passive: true });
}
