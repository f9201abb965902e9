import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '#shared/ipc/contract';

/** Every key stands beside the words for what it does; the same keys as `renderer/app/keyboard.ts`, for windows without a menu. */
export function setMenu(send: (command: MenuCommand) => void): void {
  const item = (label: string, accelerator: string, command: MenuCommand): MenuItemConstructorOptions => ({
    label,
    accelerator,
    click: () => send(command),
  });
  const line: MenuItemConstructorOptions = { type: 'separator' };
  const menu: MenuItemConstructorOptions[] = [
    {
      label: '文件(&F)',
      submenu: [
        item('新建', 'CmdOrCtrl+N', 'new'),
        item('保存', 'CmdOrCtrl+S', 'save'),
        item('打印', 'CmdOrCtrl+P', 'print'),
        line,
        item('锁定', 'CmdOrCtrl+L', 'lock'),
        { label: '退出', accelerator: 'CmdOrCtrl+Q', click: () => app.quit() },
      ],
    },
    {
      label: '编辑(&E)',
      submenu: [
        { label: '撤销输入', role: 'undo' },
        { label: '重做输入', role: 'redo' },
        line,
        { label: '剪切', role: 'cut' },
        { label: '复制', role: 'copy' },
        { label: '粘贴', role: 'paste' },
        { label: '全选', role: 'selectAll' },
        line,
        item('查找', 'CmdOrCtrl+K', 'search'),
      ],
    },
    {
      label: '转到(&G)',
      submenu: [
        item('工作台', 'CmdOrCtrl+1', 'go-1'),
        item('小区与业主', 'CmdOrCtrl+2', 'go-2'),
        item('业委会选举', 'CmdOrCtrl+3', 'go-3'),
        item('四位一体', 'CmdOrCtrl+4', 'go-4'),
        item('行业监管', 'CmdOrCtrl+5', 'go-5'),
        item('文明创建', 'CmdOrCtrl+6', 'go-6'),
        item('培训台账', 'CmdOrCtrl+7', 'go-7'),
        item('报送', 'CmdOrCtrl+8', 'go-8'),
        item('备份与安全', 'CmdOrCtrl+9', 'go-9'),
        item('设置', 'CmdOrCtrl+,', 'go-10'),
      ],
    },
    {
      label: '显示(&V)',
      submenu: [
        { label: '放大', role: 'zoomIn' },
        { label: '缩小', role: 'zoomOut' },
        { label: '原始大小', role: 'resetZoom' },
        { label: '全屏', role: 'togglefullscreen' },
      ],
    },
    {
      label: '帮助(&H)',
      submenu: [
        item('键盘一览', 'F1', 'keyboard-map'),
        item('使用手册', 'Shift+F1', 'manual'),
        { label: '关于', click: () => send('about') },
      ],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(menu));
}
