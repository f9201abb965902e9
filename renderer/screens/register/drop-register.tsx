import { InboxOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef, useState, type DragEvent } from 'react';

/** A place to drop the register, or to choose it with the keyboard. */
export function DropRegister({ onFile }: { readonly onFile: (file: File) => void }) {
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
  }
  return (
    <div
      className={over ? 'drop-register drop-over' : 'drop-register'}
      onDragOver={event => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <InboxOutlined className="drop-icon" aria-hidden />
      <p>把业主清册拖到这里</p>
      <p className="muted">
        .xlsx 工作簿，或 UTF-8、GB18030 编码的 .csv。标题行在哪一行、有没有合并单元格和合计行都可以。
      </p>
      <Button onClick={() => input.current?.click()}>选择文件</Button>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.csv,.txt"
        className="visually-hidden"
        aria-label="业主清册文件"
        tabIndex={-1}
        onChange={event => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </div>
  );
}
