import { useState } from 'react';
import type { Refusal } from '#shared/basics/result';
import type { InspectionDraw } from '#shared/evidence/inspection-draw';
import { repeatDraw } from '#shared/evidence/inspections/repeat-draw';
import { RefusalNotice } from '../../../app/refusal-notice';
import { FileButton } from '../../../components/file-button';
import { StateMark } from '../../../components/state-mark';
import { readDrawFile } from './read-draw-file';

/** Repeats the draw from a draw file that somebody brings, and says whether it is the same. */
export function RepeatPart({ body }: { readonly body: InspectionDraw }) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [same, setSame] = useState<string | null>(null);
  async function repeat(file: File) {
    const read = await readDrawFile(file);
    const answer = read.ok ? repeatDraw(body, read.value) : read;
    setRefusal(answer.ok ? null : answer.refusal);
    setSame(
      answer.ok ? `按“${file.name}”重做，抽中的 ${answer.value.drawn.length} 个对象和检查人员与记录完全一致` : null,
    );
  }
  return (
    <div className="inspections-repeat">
      {refusal && <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />}
      <FileButton accept=".json" onFile={file => void repeat(file)}>
        用抽取文件复核…
      </FileButton>{' '}
      {same ? (
        <StateMark tone="good" words={same} />
      ) : (
        <span className="muted">也可以在命令行运行 gongzhi draw 抽取文件.json</span>
      )}
    </div>
  );
}
