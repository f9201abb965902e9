/** The keyboard map that F1 shows. Screens add keys of their own by showing them where they act. */
export const keyboardMap: readonly { readonly title: string; readonly keys: readonly (readonly [string, string])[] }[] =
  [
    {
      title: '到处可用',
      keys: [
        ['F1', '键盘一览'],
        ['Shift + F1', '使用手册'],
        ['Ctrl + K', '查找、转到'],
        ['Ctrl + 1 … 9', '切换左侧栏目'],
        ['Ctrl + ,', '设置'],
        ['Ctrl + L', '锁定'],
        ['Esc', '关闭、返回'],
      ],
    },
    {
      title: '页面与表格',
      keys: [
        ['Tab / Shift + Tab', '移到下一处、上一处'],
        ['Enter', '确定、保存、打开'],
        ['空格', '勾选、展开'],
        ['↑ ↓ ← →', '在表格和清单里移动'],
        ['Ctrl + N', '新建'],
        ['Ctrl + S', '保存'],
        ['Ctrl + P', '打印当前文件'],
      ],
    },
    {
      title: '录票',
      keys: [
        ['0–9 + Enter', '输入票号、候选人序号'],
        ['1 / 2 / 3', '同意、反对、弃权'],
        ['+', '按顺序勾满应选人数'],
        ['/', '整张票无效，选原因'],
        ['*', '由受托人代投'],
        ['-', '退回上一项'],
        ['Enter', '下一项；最后一项时保存'],
      ],
    },
  ];

/** Commands that have a key of the page's own, for runtimes without a menu. Alt and AltGr are left to input methods. */
export function keyCommand(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'>,
) {
  if (event.isComposing || event.altKey) return null;
  if (event.key === 'F1') return event.shiftKey ? 'manual' : 'keyboard-map';
  if (event.shiftKey) return null;
  if (!event.ctrlKey && !event.metaKey) return null;
  if (event.key === 'k') return 'search';
  if (event.key === 'l') return 'lock';
  if (event.key === 'n') return 'new';
  if (event.key === 's') return 'save';
  if (event.key === 'p') return 'print';
  if (event.key === ',') return 'go-10';
  return /^[1-9]$/.test(event.key) ? (`go-${event.key}` as 'go-1') : null;
}
