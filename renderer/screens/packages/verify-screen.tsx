import { PrinterOutlined } from '@ant-design/icons';
import { useNavigate } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { refuse, type Refusal } from '#shared/basics/result';
import type { CallOutput } from '#shared/ipc/contract';
import { recordReceived } from '#shared/packages/record-package';
import type { Grade } from '#shared/packages/verdict';
import { bridge } from '../../app/bridge';
import { runLongWork } from '../../app/long-work';
import { say } from '../../app/notices';
import { RefusalNotice, showRefusal } from '../../app/refusal-notice';
import { Page } from '../../components/page';
import { Section } from '../../components/section';
import { commit } from '../../store/commit';
import { commandContext } from '../../store/session';
import { ClaimList } from './claim-list';
import { gradeWords } from './claims-view';
import { DropZone } from '../../components/drop-zone';
import { GradeTag } from './grade-tag';
import { printVerdict } from './print-verdict';
import { blobToBase64 } from '../../components/blob-to-base64';
import { ReceivedAttachments } from './received-attachments';
import { ReceivedFacts } from './received-facts';
import './packages.css';

type Received = CallOutput<'packages.verify'>;

const tones = { 有效: 'success', 提示: 'info', 警告: 'warning', 无法判断: 'warning', 无效: 'error' } as const;

/** What is in a package whose content cannot be relied on is not opened from here. */
const mayOpen = (grade: Grade) => grade !== '无效' && grade !== '无法判断';

/** Examines a file that came from elsewhere: nothing is kept until it is entered. */
export function VerifyScreen() {
  const navigate = useNavigate();
  const [received, setReceived] = useState<Received | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [examined, setExamined] = useState<File | null>(null);

  async function examine(file: File) {
    setReceived(null);
    setRefusal(null);
    const answer = await runLongWork('正在查验', async ({ operation }) => {
      const data = await blobToBase64(file);
      if (data === null) return refuse('package-unreadable', { code: '拖入后已移走' }, { at: file.name });
      return bridge['packages.verify']({ operation, path: null, name: file.name.slice(0, 300), data });
    });
    setExamined(file);
    if (answer.ok) setReceived(answer.value);
    else setRefusal(answer.refusal);
  }

  async function enter(draft: NonNullable<ReturnType<typeof recordReceived>>) {
    const committed = await commit(draft);
    if (!committed.ok) return showRefusal(committed.refusal);
    say.done('已登记');
    await navigate({ to: '/packages' });
  }

  const draft = received && recordReceived(received, commandContext());
  const grade = received?.verdict.grade;
  return (
    <Page
      crumbs={[{ title: '报送', to: '/packages' }]}
      title="查验收到的包"
      state={grade && <GradeTag grade={grade} />}
      more={
        received && (
          <Button
            icon={<PrinterOutlined />}
            onClick={() => void printVerdict({ ...received, checkedAt: commandContext().now })}
          >
            打印校验单
          </Button>
        )
      }
      action={
        draft && (
          <Button type="primary" onClick={() => void enter(draft)}>
            {grade === '无效' || grade === '无法判断' ? '登记查验结果' : '登记收件'}
          </Button>
        )
      }
    >
      <DropZone
        words={received === null ? '把报送包（.zip）或已签名的 Word 文件拖到这里' : '再查一个：拖到这里，或'}
        accept=".zip,.docx"
        small={received !== null}
        onFile={file => void examine(file)}
      />
      {refusal && <RefusalNotice refusal={refusal} />}
      {received && grade && (
        <>
          <Alert
            className="verdict"
            type={tones[grade]}
            showIcon
            title={`${grade}：${gradeWords[grade]}`}
            description={received.verdict.file}
          />
          <div className="verdict-columns">
            <div>
              <Section title="逐项查验">
                <ClaimList findings={received.verdict.findings} kind={received.kind} />
              </Section>
              {received.content !== null && received.content.attachments.length > 0 && (
                <ReceivedAttachments
                  attachments={received.content.attachments}
                  file={mayOpen(grade) ? examined : null}
                />
              )}
            </div>
            <ReceivedFacts received={received} />
          </div>
        </>
      )}
    </Page>
  );
}
