import { useNavigate, useParams } from '@tanstack/react-router';
import { Button, Spin } from 'antd';
import { useEffect, useMemo, useRef, useState } from 'react';
import { sha256Hex } from '#shared/basics/sha256';
import type { Refusal } from '#shared/basics/result';
import type { ReadingWishes } from '#shared/register/columns/choose-sheet';
import type { SheetPreview } from '#shared/register/columns/sheet-preview';
import { importRegister } from '#shared/register/commands/import-register';
import type { RegisterReading } from '#shared/register/read-register';
import { RefusalNotice } from '../../app/refusal-notice';
import { EmptyState } from '../../components/empty-state';
import { Page } from '../../components/page';
import { Section } from '../../components/section';
import { commandContext } from '../../store/session';
import { ColumnMap } from './column-map';
import { DropZone } from '../../components/drop-zone';
import { HeadingChoice } from './heading-choice';
import { ImportLists } from './import-lists';
import { ImportQuestions } from './import-questions';
import { ImportTotals } from './import-totals';
import { importFigures, judged, openQuestions, withEdits, type Corrections } from './import-view';
import { RegisterFileReader } from './register-file-reader';
import { runRegisterCommand } from './run-register-command';
import { useRegister, type RegisterData } from './use-register';
import './register.css';

/** Bringing a register file in: how it is understood, what it holds, what it would change, then one change. */
export function ImportScreen() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const data = useRegister(id);
  if (data === 'loading') return <Spin />;
  if (data === 'gone') {
    return (
      <Page title="导入清册" crumbs={[{ title: '小区与业主', to: '/projects' }]}>
        <EmptyState title="没有这个小区">它可能已被删除。</EmptyState>
      </Page>
    );
  }
  return <ImportBody data={data} />;
}

interface Opened {
  readonly reading: RegisterReading;
  readonly fileName: string;
  readonly sha256: string;
}

/** A file that could be read, but in which nobody found the headings. */
interface Puzzling {
  readonly fileName: string;
  readonly sha256: string;
  readonly preview: readonly SheetPreview[];
}

const nothingCorrected: Corrections = new Map();

function ImportBody({ data }: { data: RegisterData }) {
  const { facts } = data;
  const navigate = useNavigate();
  const reader = useRef<RegisterFileReader | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [puzzling, setPuzzling] = useState<Puzzling | null>(null);
  const [wishes, setWishes] = useState<ReadingWishes>({});
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [corrections, setCorrections] = useState<Corrections>(nothingCorrected);
  const [busy, setBusy] = useState(false);
  useEffect(() => () => reader.current?.close(), []);

  async function open(file: File) {
    setRefusal(null);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const digest = sha256Hex(bytes);
    reader.current?.close();
    reader.current = new RegisterFileReader();
    const answer = await reader.current.read(bytes, file.name);
    if (answer.is === 'cancelled') return;
    setPuzzling(null);
    if (answer.is === 'refusal') {
      setRefusal({ ...answer.refusal, at: file.name });
      if (answer.preview.length > 0) setPuzzling({ fileName: file.name, sha256: digest, preview: answer.preview });
      return;
    }
    setWishes({});
    setCorrections(nothingCorrected);
    setOpened({ reading: answer.reading, fileName: file.name, sha256: digest });
  }

  async function wish(next: ReadingWishes) {
    const file = opened ?? puzzling;
    if (!reader.current || !file) return;
    const answer = await reader.current.again(next);
    setRefusal(answer.is === 'refusal' ? answer.refusal : null);
    if (answer.is !== 'reading') return;
    // Corrections belong to rows of the sheet that was read before.
    if (next.sheet !== wishes.sheet) setCorrections(nothingCorrected);
    setPuzzling(null);
    setWishes(next);
    setOpened({ reading: answer.reading, fileName: file.fileName, sha256: file.sha256 });
  }

  const verdicts = useMemo(() => (opened ? judged(opened.reading.inputs, corrections) : null), [opened, corrections]);
  const figures = useMemo(() => (verdicts ? importFigures(verdicts, data.units) : null), [verdicts, data.units]);
  const questions = opened ? openQuestions(opened.reading, wishes) : [];

  async function take() {
    if (!opened || !verdicts) return;
    setBusy(true);
    const draft = importRegister(
      facts,
      {
        units: verdicts.accepted.map(row => row.unit),
        source: { fileName: opened.fileName, sha256: opened.sha256, encoding: opened.reading.encoding },
        comparedWith: facts.register?.version ?? 0,
      },
      commandContext(),
    );
    const done = await runRegisterCommand(draft, `已导入 ${verdicts.accepted.length} 个专有部分`);
    setBusy(false);
    if (done) void navigate({ to: `/projects/${facts.projectId}/register` });
  }

  return (
    <Page
      crumbs={[
        { title: '小区与业主', to: '/projects' },
        { title: facts.projectName },
        { title: '业主清册', to: `/projects/${facts.projectId}/register` },
      ]}
      title="导入清册"
      state={opened?.fileName}
      more={opened && <Button onClick={() => setOpened(null)}>换一个文件</Button>}
      action={
        figures && (
          <Button
            type="primary"
            loading={busy}
            disabled={figures.accepted === 0 || questions.length > 0}
            onClick={() => void take()}
          >
            {figures.rejected === 0
              ? `导入 ${figures.accepted} 个专有部分`
              : `导入接受的 ${figures.accepted} 个，退回 ${figures.rejected} 行`}
          </Button>
        )
      }
    >
      {refusal && (
        <div className="import-question">
          <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />
        </div>
      )}
      {!opened || !verdicts || !figures ? (
        <>
          {puzzling && <HeadingChoice preview={puzzling.preview} onChoose={next => void wish(next)} />}
          <DropZone
            words="把业主清册拖到这里"
            note=".xlsx 工作簿，或 UTF-8、GB18030 编码的 .csv。标题行在哪一行、有没有合并单元格和合计行都可以。"
            accept=".xlsx,.csv,.txt"
            onFile={file => void open(file)}
          />
        </>
      ) : (
        <>
          <ImportQuestions questions={questions} onAnswer={next => void wish(next)} />
          <ImportTotals figures={figures} present={data.units.length} />
          <Section
            title="逐行结果"
            about="退回的行可以直接改，也可以在 Excel 或 WPS 里改好，按同样的列复制后选中第一格粘贴；改好的行自动转为接受。"
          >
            <ImportLists
              reading={opened.reading}
              verdicts={verdicts}
              figures={figures}
              corrections={corrections}
              onEdit={edits => setCorrections(before => withEdits(before, edits))}
            />
          </Section>
          <Section
            title="各列怎样理解"
            about={`标题在第 ${opened.reading.heading.row} 行；理解得不对的可以改，改后立即重新逐行核对。`}
          >
            <ColumnMap reading={opened.reading} wishes={wishes} onWish={next => void wish(next)} />
          </Section>
        </>
      )}
    </Page>
  );
}
