import type { KeyStatus } from '#shared/ipc/contract';
import { Tag } from 'antd';
import { keyWords } from './keys-view';

/** The state of the district's key in a word. */
export function KeyTag({ status }: { readonly status: KeyStatus }) {
  const { tone, state } = keyWords(status, new Date());
  return <Tag color={tone}>{state}</Tag>;
}
