import { Alert, Button, Progress } from 'antd';
import { refusalWords } from '#shared/text/refusals';
import type { Adding } from './use-adding';

interface AddingRowsProps {
  readonly rows: readonly Adding[];
  readonly onDismiss: (id: string) => void;
  readonly onSmaller: (id: string) => void;
}

/** What is on its way, with 取消; what was not taken, with why and what can be done about it here. */
export function AddingRows({ rows, onDismiss, onSmaller }: AddingRowsProps) {
  return (
    <div aria-live="polite">
      {rows.map(({ id, name, state }) => {
        if (state.at === 'working') {
          return (
            <div className="attachment-adding" key={id}>
              <span className="attachment-adding-name">正在添加“{name}”</span>
              <Progress percent={state.percent} size="small" aria-label={`正在添加${name}`} />
              <Button size="small" onClick={() => onDismiss(id)}>
                取消
              </Button>
            </div>
          );
        }
        const { words, next } = refusalWords(state.refusal);
        return (
          <Alert
            key={id}
            className="attachment-refused"
            type="warning"
            showIcon
            role="alert"
            title={words}
            description={state.smaller ? '可以由程序缩小（最长边 2560 像素，看得清字）后再添加，原件不动。' : next}
            action={
              <>
                {state.smaller && (
                  <Button size="small" type="primary" onClick={() => onSmaller(id)}>
                    缩小后添加
                  </Button>
                )}
                <Button size="small" onClick={() => onDismiss(id)}>
                  {state.smaller ? '不添加' : '知道了'}
                </Button>
              </>
            }
          />
        );
      })}
    </div>
  );
}
