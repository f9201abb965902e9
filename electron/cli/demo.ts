import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ok, refuse, type Result } from '#shared/basics/result';
import type { FilingFacts } from '#shared/packages/filing-facts';
import type { KnownKind } from '#shared/packages/kinds/kinds';
import type { NominationFacts } from '#shared/packages/nomination-facts';
import type { Verdict } from '#shared/packages/verdict';
import { verify } from '#shared/packages/verify/verify';
import { refusalWords } from '#shared/text/refusals';
import { initCityFolder, openCityFolder, ROOT_FILE } from '../keys/city-root/city-folder';
import { makeFolders } from '../files/make-folders';
import { nodeCryptoPort } from '../keys/node-crypto-port';
import type { SigningKey } from '../keys/signing-key';
import type { Trust } from '../keys/trust-store';
import { exportPackage } from '../packages/export/index';
import type { CommandCall, CommandOutcome } from './command';
import { demoBureau, demoFacts } from './demo/demo-district';
import { demoKey, demoTrust } from './demo/demo-key';
import { demoNomination } from './demo/demo-nomination';
import { inputPath } from './read-input';
import { refusal } from './refusal';

interface Written {
  readonly path: string;
  readonly verdict: Verdict;
  /** What it says of itself, as JSON and in words. */
  readonly about: Readonly<Record<string, string | number>>;
  readonly words: readonly [content: string, name: string];
}

type Told = Pick<Written, 'about' | 'words'>;

/** The whole main job without a window: register, election, count, nominations, documents, packages, verification. */
export async function run({ values, json }: CommandCall): Promise<CommandOutcome> {
  const folder = inputPath(values.out ?? '');
  const now = new Date();
  try {
    await makeFolders(folder);
    const cityPath = join(folder, 'city-root');
    const city = (await openCityFolder(cityPath)) ?? (await initCityFolder(cityPath, demoBureau.city, now));
    if (!city) return refusal('里面的 city-root 不是演示的根证书文件夹；请换一个空文件夹', json, folder);
    const key = await demoKey(city, now);
    const trust = await demoTrust(cityPath);
    const written: Written[] = [];
    const nominated = demoNomination(now);
    const exports = [
      ...demoFacts(now).map(facts => ({ kind: 'election-filing' as const, facts, told: filingTold(facts) })),
      { kind: 'nomination' as const, facts: nominated, told: nominationTold(nominated) },
    ];
    for (const each of exports) {
      const one = await exportAndVerify(each, { folder, key, trust, now });
      if (!one.ok) {
        const { words, next } = refusalWords(one.refusal);
        return refusal(`${words}。${next}`, json, folder);
      }
      written.push(one.value);
    }
    return outcome(folder, written, json);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return refusal(`写不进去（${code}）；请换一个可以写入的文件夹`, json, folder);
  }
}

interface Surroundings {
  readonly folder: string;
  readonly key: SigningKey;
  readonly trust: Trust;
  readonly now: Date;
}

interface DemoExport {
  readonly kind: KnownKind;
  readonly facts: object;
  readonly told: Told;
}

const filingTold = ({ project, base, papers, committee }: FilingFacts): Told => ({
  about: {
    project: project.name,
    heads: base.heads,
    ballots: papers.returned,
    members: committee.members.length,
  },
  words: [
    `${project.name}：${base.heads} 人，收回 ${papers.returned} 张票，选出 ${committee.members.length} 名委员`,
    '备案包',
  ],
});

const nominationTold = ({ campaign, letter, totals }: NominationFacts): Told => ({
  about: { campaign: campaign.title, letter: letter.number, dossiers: totals.dossiers },
  words: [`${campaign.title}：按${letter.number}推荐 ${totals.dossiers} 件`, '推荐包'],
});

async function exportAndVerify(
  { kind, facts, told }: DemoExport,
  { folder, key, trust, now }: Surroundings,
): Promise<Result<Written>> {
  const around = {
    key,
    trust,
    district: demoBureau.district,
    practice: false,
    now,
    // The demo's papers go by post.
    content: async (_: string, title: string) => refuse('package-attachment-unreadable', { title }),
    progress: () => {},
    cancelled: () => false,
  };
  const exported = await exportPackage({ kind, facts, folder, overwrite: true }, around);
  if (!exported.ok) return exported;
  const { path } = exported.value;
  const { verdict } = await verify(new Uint8Array(await readFile(path)), {
    file: basename(path),
    trustRoots: trust.roots,
    revocations: trust.revocations,
    now,
    crypto: nodeCryptoPort,
  });
  return ok({ path, verdict, about: { kind, ...told.about }, words: told.words });
}

function outcome(folder: string, written: readonly Written[], json: boolean): CommandOutcome {
  const good = written.length > 0 && written.every(({ verdict: { grade } }) => grade === '有效' || grade === '提示');
  const root = join(folder, 'city-root', ROOT_FILE);
  const packages = written.map(({ path, about, verdict: { grade } }) => ({ path, ...about, grade }));
  const exit = good ? 0 : 1;
  if (json) return { exit, stdout: `${JSON.stringify({ format: 'gongzhi/demo@1', root, packages })}\n`, stderr: [] };
  const lines = written.flatMap(({ path, words: [content, name], verdict: { grade } }) => [
    content,
    `  ${name}：${path}`,
    `  查验：${grade}`,
  ]);
  return {
    exit,
    stdout: [
      ...lines,
      '',
      '全部为虚构的演示数据，签名出自演示用的根证书：',
      `  ${root}`,
      '再查一遍：',
      `  gongzhi verify ${JSON.stringify(packages[0]?.path ?? '')} --trust ${JSON.stringify(root)}`,
      '',
    ].join('\n'),
    stderr: [],
  };
}
