import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileAtomic } from '../files/atomic-write';

/**
 * The note by which a chosen backup folder is recognised. When a stick is pulled out, its mount point can stay as an
 * empty folder of the system disk; without the note nothing is written there.
 */
const NAME = '共治备份说明.txt';
const TEXT = `这个文件夹存放“共治工作台”的备份。
请不要改动或删除里面以“共治备份”“共治附件”开头的文件夹，拷贝到别处时请把它们一起拷走；也请保留本文件：程序靠它确认插上的是备份盘。
恢复时在程序里选择“备份与安全 → 从备份恢复”，用使用人员的口令或打印的恢复密钥打开。
`;

export async function writeFolderNote(folder: string): Promise<void> {
  await writeFileAtomic(join(folder, NAME), TEXT);
}

export async function folderNoteThere(folder: string): Promise<boolean> {
  return access(join(folder, NAME)).then(
    () => true,
    () => false,
  );
}
