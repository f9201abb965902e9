import { App, Button } from 'antd';
import { useEffect } from 'react';
import { onNotice } from './notices';

/** Seconds that a notice with an act (撤销) stays. */
const ACT_STAYS = 12;

/** Shows notices; mounted once, inside antd's App. */
export function NoticeHost() {
  const { message, notification } = App.useApp();
  useEffect(
    () =>
      onNotice(({ id, tone, words, next, act }) => {
        if (tone === 'done' && act) {
          const key = `notice-${id}`;
          const run = () => {
            notification.destroy(key);
            act.run();
          };
          const button = (
            <Button size="small" onClick={run}>
              {act.title}
            </Button>
          );
          notification.success({ key, title: words, actions: button, duration: ACT_STAYS, placement: 'bottomRight' });
          return;
        }
        if (tone === 'done') {
          void message.success(words, 3);
          return;
        }
        const open = { refusal: notification.error, warning: notification.warning, info: notification.info }[tone];
        open({ title: words, description: next, duration: tone === 'info' ? 6 : 0, placement: 'bottomRight' });
      }),
    [message, notification],
  );
  return null;
}
