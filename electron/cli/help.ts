import type { CommandEntry } from './command';
import { commands } from './commands';

export function help(): string {
  const width = Math.max(...commands.map(entry => entry.usage.length));
  const lines = commands.map(entry => `  gongzhi ${entry.usage.padEnd(width)}  ${entry.words}`);
  return [
    '共治工作台 · 命令行',
    '',
    '用法：gongzhi <命令> [文件] [选项]',
    '',
    ...lines,
    '',
    '每个命令都可加 --json，在标准输出得到一份 JSON；加 --help 显示用法。',
    '退出码：0 完成；1 校验结论不是有效或提示；2 文件不可读或用法有误。',
    '',
  ].join('\n');
}

export function usageOf(entry: CommandEntry): string {
  return `用法：gongzhi ${entry.usage}\n${entry.words}。\n`;
}
