import { Alert, Button } from 'antd';
import { useState } from 'react';
import type { Result } from '#shared/basics/result';
import type { CallOutput } from '#shared/ipc/contract';
import { bridge } from '../../app/bridge';
import { runLongWork } from '../../app/long-work';
import { RefusalNotice } from '../../app/refusal-notice';
import { Page } from '../../components/page';
import { Section } from '../../components/section';
import { checkWords } from './check-view';
import { RebuildStore } from './rebuild-store';
import { SafetyTabs } from './safety-tabs';

export function CheckScreen() {
  const [result, setResult] = useState<Result<CallOutput<'journal.check'>> | null>(null);
  const [contents, setContents] = useState<Result<CallOutput<'attachments.check'>> | null>(null);
  async function check() {
    setContents(null);
    const journal = await runLongWork('正在检查日志', () => bridge['journal.check']({}));
    setResult(journal);
    if (!journal.ok) return;
    setContents(await runLongWork('正在核对附件', ({ operation }) => bridge['attachments.check']({ operation })));
  }
  const found = contents?.ok ? checkWords(contents.value) : null;
  return (
    <Page
      title="备份与安全"
      part="检查与恢复密钥"
      action={
        <Button type="primary" onClick={() => void check()}>
          检查日志和附件
        </Button>
      }
    >
      <SafetyTabs />
      <Section title="检查日志" about="每一条记录都与前一条相扣。改动任何一个字节，都能查出在哪一条。">
        {!result && <p className="muted">还没有检查。大约每万条记录需要几秒。</p>}
        {result?.ok && (
          <Alert
            type="success"
            showIcon
            title={`全部 ${result.value.entries.toLocaleString('zh-CN')} 条记录完好`}
            description={`末条校验值 ${result.value.head.hash.slice(0, 16)}`}
          />
        )}
        {result && !result.ok && <RefusalNotice refusal={result.refusal} />}
      </Section>
      <Section title="检查附件" about="每个附件都按登记时的校验值重新核对。缺失或被改动的，逐个列出。">
        {!contents && <p className="muted">随日志一起检查。</p>}
        {found && (
          <Alert
            type={found.tone}
            showIcon
            title={found.title}
            description={
              <>
                {found.words}
                {found.lines.length > 0 && (
                  <ul className="bullet-list">
                    {found.lines.map((line, at) => (
                      <li key={at}>{line}</li>
                    ))}
                  </ul>
                )}
              </>
            }
          />
        )}
        {contents && !contents.ok && <RefusalNotice refusal={contents.refusal} />}
      </Section>
      <Section title="恢复密钥" about="第一次使用时打印的那张纸，共 8 组字符。">
        <ul className="bullet-list">
          <li>忘记口令时，在进入页面点“忘记口令”，输入恢复密钥，就能设新口令。</li>
          <li>换电脑或电脑损坏时，在新电脑上用备份和恢复密钥恢复全部数据。</li>
          <li>恢复密钥不存在任何电脑里，只在纸上。请按单位的保密规定存放，并确认不止一个人知道放在哪里。</li>
          <li>没有口令也没有恢复密钥，任何人都打不开数据，包括程序的维护人员。</li>
        </ul>
      </Section>
      <RebuildStore />
    </Page>
  );
}
