import { Alert, Button, Form } from 'antd';
import { useState } from 'react';
import type { FolderListing } from '#shared/ipc/contract';
import { FolderPicker } from '../../../components/folder-picker';
import { dataFolderIn, parentOf } from './data-folder';
import { folderCautions } from './folder-cautions';
import { StepFrame } from './step-frame';
import type { StepProps } from './step-props';

interface FolderStepProps extends StepProps {
  readonly defaultFolder: string;
}

export function FolderStep({ draft, onNext, onBack, defaultFolder }: FolderStepProps) {
  const [folder, setFolder] = useState(draft.dataFolder || defaultFolder);
  const [choosing, setChoosing] = useState(false);
  const [listing, setListing] = useState<FolderListing | null>(null);
  const chosen = choosing ? listing?.path && dataFolderIn(listing.path) : folder;
  const cautions = chosen ? folderCautions(chosen, listing?.places ?? []) : [];
  const unusable = choosing && (!listing?.path || !listing.writable);
  return (
    <Form onFinish={() => chosen && onNext({ dataFolder: chosen })}>
      <StepFrame
        title="数据存放位置"
        about="所有数据加密后放在这一个文件夹里。请放在本机硬盘上；U 盘用来放备份。"
        onBack={onBack}
        next="下一步"
        nextDisabled={unusable}
      >
        {choosing ? (
          <FolderPicker value={parentOf(folder)} onChange={(_, next) => setListing(next)} />
        ) : (
          <div className="chosen-folder">
            <span className="chosen-path">{folder}</span>
            <Button onClick={() => setChoosing(true)}>更改…</Button>
          </div>
        )}
        {choosing && chosen && (
          <p className="folder-result">
            数据将放在：<b>{chosen}</b>
          </p>
        )}
        {choosing && (
          <Button
            type="link"
            className="gate-back"
            onClick={() => {
              setChoosing(false);
              setListing(null);
              setFolder(defaultFolder);
            }}
          >
            改回建议的位置
          </Button>
        )}
        {cautions.map(words => (
          <Alert key={words} type="warning" showIcon title={words} className="gate-refusal" />
        ))}
      </StepFrame>
    </Form>
  );
}
