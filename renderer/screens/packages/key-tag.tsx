import { Tag } from 'antd';
import { keyWords } from './keys-view';
import { useKeyStatus } from './use-keys';

/** The state of the district's key in a word. */
export function KeyTag() {
  const { status } = useKeyStatus();
  if (!status) return null;
  const { tone, state } = keyWords(status, new Date());
  return <Tag color={tone}>{state}</Tag>;
}
