import { Alert } from 'antd';
import type { Refusal } from '#shared/basics/result';
import { refusalWords } from '#shared/text/refusals';
import { say } from './notices';

/** An expected failure as a notice at the bottom right, where it covers no action; stays until closed. */
export function showRefusal(refusal: Refusal): void {
  const { words, next } = refusalWords(refusal);
  say.refusal(words, next);
}

/** The same, in the page where the fault is. */
export function RefusalNotice({ refusal, onClose }: { refusal: Refusal; onClose?: () => void }) {
  const { words, next } = refusalWords(refusal);
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={words}
      description={next}
      {...(onClose ? { closable: { onClose, 'aria-label': '关闭' } } : {})}
    />
  );
}
