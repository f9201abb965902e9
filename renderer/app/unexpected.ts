import { bridge } from './bridge';
import { say } from './notices';

/** The browser's own remark about a layout that settles in the next frame; nothing is wrong. */
const HARMLESS = /^ResizeObserver loop/;

/** Faults that no screen's boundary sees (an event handler, a promise): logged, and said with the log number. */
export function watchUnexpected(): void {
  window.addEventListener('error', event => {
    if (!HARMLESS.test(event.message)) void report(event.error ?? event.message);
  });
  window.addEventListener('unhandledrejection', event => void report(event.reason));
}

async function report(reason: unknown): Promise<void> {
  const { message, stack = '' } = reason instanceof Error ? reason : new Error(String(reason));
  const sent = { message: message.slice(0, 4000), stack: stack.slice(0, 8000) };
  const number = await bridge['log.report'](sent).then(
    answer => (answer.ok ? answer.value.number : ''),
    () => '',
  );
  say.refusal(
    '这一步出了意外，没有完成',
    number
      ? `已经保存的内容没有影响。请再试一次；需要帮助时请告知记录编号 ${number}。`
      : '已经保存的内容没有影响。请再试一次。',
  );
}
