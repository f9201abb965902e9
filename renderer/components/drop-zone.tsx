import { InboxOutlined } from '@ant-design/icons';
import { useState, type DragEvent } from 'react';
import { FileButton } from './file-button';

interface DropZoneProps {
  readonly words: string;
  /** A second line: what may be dropped. */
  readonly note?: string;
  /** File endings, as an input's `accept`. */
  readonly accept: string;
  /** One line, once there is something to read below. */
  readonly small?: boolean;
  readonly onFile: (file: File) => void;
}

/** A place to drop one file, or to choose it with the keyboard. */
export function DropZone({ words, note, accept, small = false, onFile }: DropZoneProps) {
  const [over, setOver] = useState(false);
  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
  }
  return (
    <div
      className={`drop-zone${small ? ' drop-small' : ''}${over ? ' drop-over' : ''}`}
      onDragOver={event => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {!small && <InboxOutlined className="drop-icon" aria-hidden />}
      <p>{words}</p>
      {note && <p className="muted">{note}</p>}
      <FileButton accept={accept} onFile={onFile}>
        选择文件
      </FileButton>
    </div>
  );
}
