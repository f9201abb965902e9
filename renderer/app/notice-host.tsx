import { App } from 'antd';
import { useEffect } from 'react';
import { onNotice } from './notices';

/** Shows notices; mounted once, inside antd's App. */
export function NoticeHost() {
  const { message, notification } = App.useApp();
  useEffect(
    () =>
      onNotice(({ tone, words, next }) => {
        if (tone === 'done') {
          void message.success(words, 3);
          return;
        }
        const open = { refusal: notification.error, warning: notification.warning, info: notification.info }[tone];
        open({ title: words, description: next, duration: tone === 'info' ? 6 : 0, placement: 'topRight' });
      }),
    [message, notification],
  );
  return null;
}
