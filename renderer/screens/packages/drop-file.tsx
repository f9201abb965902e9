import { InboxOutlined } from '@ant-design/icons';
import { useState, type DragEvent } from 'react';
import { FileButton } from './file-button';

interface DropFileProps {
  readonly onFile: (file: File) => void;
  /** One line, once there is a verdict to read. */
  readonly small: boolean;
}

/** A place to drop one file, or to choose it with the keyboard. */
export function DropFile({ onFile, small }: DropFileProps) {
  const [over, setOver] = useState(false);
  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
  }
  return (
    <div
      className={`drop-file${small ? ' drop-small' : ''}${over ? ' drop-over' : ''}`}
      onDragOver={event => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {!small && <InboxOutlined className="drop-icon" aria-hidden />}
      <p>{small ? '再查一个：拖到这里，或' : '把报送包（.zip）或已签名的 Word 文件拖到这里'}</p>
      <FileButton accept=".zip,.docx" onFile={onFile}>
        选择文件
      </FileButton>
    </div>
  );
}
