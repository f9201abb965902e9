import { readRequest } from '../keys/certificate-request';
import {
  initCityFolder,
  issueInto,
  LIST_FILE,
  openCityFolder,
  revokeIn,
  ROOT_FILE,
} from '../keys/city-root/city-folder';
import { readPemFile } from '../keys/pem';
import { join } from 'node:path';
import type { CommandCall, CommandOutcome } from './command';
import { inputPath, readBytes } from './read-input';
import { refusal } from './refusal';

const ABOUT = '这是演练和试用的小型根证书：私钥未加密，正式使用请由市级统一的证书系统签发';

export async function run({ operands: [folder = ''], values, json }: CommandCall): Promise<CommandOutcome> {
  const asked = ['init', 'issue', 'revoke'].filter(name => values[name] !== undefined);
  if (asked.length !== 1) return refusal('请用 --init 城市、--issue 申请文件、--revoke 证书序号 三者之一', json);
  const now = new Date();
  try {
    if (values.init !== undefined) return await init(folder, values.init, now, json);
    const city = await openCityFolder(inputPath(folder));
    if (!city) return refusal('不是根证书文件夹；请先用 --init 建立', json, folder);
    if (values.issue !== undefined) return await issue(city, values.issue, values.years ?? '3', now, json);
    const revoked = await revokeIn(city, values.revoke ?? '', now);
    if (!revoked)
      return refusal(`没有签发过序号为 ${(values.revoke ?? '').slice(0, 40)} 的证书；请给出至少前 12 位`, json, folder);
    return answer(
      json,
      { revoked: values.revoke ?? '', list: revoked.path },
      `已吊销：${revoked.subject}\n新的吊销列表：${revoked.path}\n`,
    );
  } catch (error) {
    return refusal(
      `写不进去（${(error as NodeJS.ErrnoException).code ?? '未知'}）；请检查文件夹权限和磁盘空间`,
      json,
      folder,
    );
  }
}

async function init(folder: string, name: string, now: Date, json: boolean): Promise<CommandOutcome> {
  const city = name.trim();
  if (city === '' || city.length > 30) return refusal('城市名称请写 1 至 30 个字，如 青岛市', json);
  const made = await initCityFolder(inputPath(folder), city, now);
  if (!made) return refusal('文件夹里已有文件，没有改动；请换一个空文件夹', json, folder);
  const [root, list] = [join(made.folder, ROOT_FILE), join(made.folder, LIST_FILE)];
  return answer(json, { root, list }, `根证书：${root}\n吊销列表：${list}\n${ABOUT}\n`);
}

async function issue(
  city: NonNullable<Awaited<ReturnType<typeof openCityFolder>>>,
  file: string,
  years: string,
  now: Date,
  json: boolean,
): Promise<CommandOutcome> {
  if (!/^([1-9]|10)$/.test(years)) return refusal('--years 请写 1 至 10', json);
  const bytes = readBytes(file, 1);
  if (!bytes.ok) return refusal(bytes.words, json, file);
  const request = await readRequest(readPemFile('CERTIFICATE REQUEST', bytes.value)[0] ?? new Uint8Array());
  if (!request) return refusal('不是有效的证书申请，或申请人没有对应的私钥；请重新导出', json, file);
  const { path, serial } = await issueInto(city, request, Number(years), now);
  return answer(json, { certificate: path, serial }, `已签发：${request.subject}\n证书：${path}\n序号：${serial}\n`);
}

function answer(json: boolean, document: object, words: string): CommandOutcome {
  return {
    exit: 0,
    stdout: json ? `${JSON.stringify({ format: 'gongzhi/city-root@1', ...document })}\n` : words,
    stderr: [],
  };
}
