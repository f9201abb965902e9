#!/usr/bin/env node
import { pathToFileURL } from 'node:url';
import { builtCli } from './build-cli.mjs';

try {
  const { main } = await import(pathToFileURL(await builtCli()).href);
  await main(process.argv.slice(2));
} catch (error) {
  const words = error instanceof Error ? error.message.split('\n')[0] : String(error);
  process.stderr.write(`命令行程序没有启动：${words}。请在项目文件夹中运行 npm ci 后再试。\n`);
  process.exitCode = 2;
}
