import { Alert } from 'antd';
import { useState } from 'react';
import type { Session } from '../store/session';
import { openingWords } from './opening-words';

/** What was noticed while opening, above the screen until it is closed. */
export function OpeningNotices({ session }: { session: Session }) {
  const [closed, setClosed] = useState<readonly string[]>([]);
  const words = openingWords(session, CSS.supports('selector(&)')).filter(one => !closed.includes(one.words));
  return words.map(({ tone, words: text }) => (
    <Alert
      key={text}
      banner
      role="status"
      type={tone}
      title={text}
      closable={{ onClose: () => setClosed([...closed, text]), 'aria-label': '关闭提示' }}
    />
  ));
}
