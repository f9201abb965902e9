import { SearchOutlined } from '@ant-design/icons';
import { useNavigate } from '@tanstack/react-router';
import { Input, Modal, type InputRef } from 'antd';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { searchKinds, type SearchRecord } from '#shared/search/search-record';
import { areas } from '../navigation';
import { openManual } from '../open-manual';
import { openOverlay } from '../overlays';
import { lock } from '../session-control';
import { programRecords } from './search-records';
import { useSearchIndex } from './use-search-index';

const SHOWN = 20;

/** One box over everything: type, arrow, Enter. By characters, pinyin and its initials. */
export function SearchBox({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate();
  const listId = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const search = useSearchIndex();
  const answer = useMemo(() => {
    if (text.trim() === '') return { hits: programRecords(areas), total: 0 };
    return search?.index.find(text, SHOWN) ?? { hits: [], total: 0 };
  }, [search, text]);
  const { hits, total } = answer;
  const box = useRef<InputRef>(null);
  const list = useRef<HTMLUListElement>(null);
  /** Where the mouse was seen last; null until it is. */
  const pointer = useRef<string | null>(null);
  useEffect(() => {
    // Newer browsers answer a promise, which is no clean-up.
    void list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [at, hits]);

  function go(record: SearchRecord | undefined) {
    if (!record) return;
    onClose();
    const act = /^act:(.*)$/.exec(record.to)?.[1];
    if (act === 'lock') void lock();
    else if (act === 'manual') void openManual();
    else if (act === 'keys' || act === 'about') openOverlay(act);
    else {
      const { pathname, searchParams } = new URL(record.to, 'gongzhi://app');
      void navigate({ to: pathname, search: Object.fromEntries(searchParams) as never });
    }
  }

  return (
    <Modal
      open
      title="查找、转到"
      footer={null}
      // The dialog gives the focus to its first control once it has opened: that must be the box, not a button. Esc closes.
      closable={false}
      onCancel={onClose}
      afterOpenChange={shown => shown && box.current?.focus()}
      width={680}
      className="palette"
    >
      <Input
        ref={box}
        autoFocus
        size="large"
        prefix={<SearchOutlined />}
        placeholder="小区、社区、人员、议题、会议、选举或功能，可输拼音和首字母"
        role="combobox"
        aria-label="查找"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={hits[at] ? `${listId}-${at}` : undefined}
        value={text}
        onChange={event => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={event => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'ArrowDown') setAt(Math.min(hits.length - 1, at + 1));
          else if (event.key === 'ArrowUp') setAt(Math.max(0, at - 1));
          else if (event.key === 'PageDown') setAt(Math.min(hits.length - 1, at + 8));
          else if (event.key === 'PageUp') setAt(Math.max(0, at - 8));
          else if (event.key === 'Enter') go(hits[at]);
          else return;
          event.preventDefault();
        }}
      />
      <ul ref={list} className="palette-list" role="listbox" id={listId} aria-label="结果">
        {hits.map((record, index) => (
          <li
            key={record.id}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === at}
            onMouseMove={({ clientX, clientY }) => {
              // A list that changes under a mouse at rest tells of a move that is none.
              const place = `${clientX},${clientY}`;
              if (pointer.current !== null && pointer.current !== place) setAt(index);
              pointer.current = place;
            }}
            onClick={() => go(record)}
          >
            <span className="palette-kind">{searchKinds[record.kind]}</span>
            <span className="palette-title">{record.title}</span>
            <span className="muted palette-place">{record.place}</span>
          </li>
        ))}
      </ul>
      <p className="muted palette-none" role="status">
        {statusWords(text, hits.length, total, search?.complete ?? false)}
      </p>
    </Modal>
  );
}

function statusWords(text: string, shown: number, total: number, complete: boolean): string {
  if (text.trim() === '') return '↑ ↓ 选择，Enter 打开；多个词用空格隔开';
  const reading = complete ? '' : '（还在读取记录，结果可能不全）';
  if (total === 0) return `没有找到“${text.trim()}”${reading}`;
  return total > shown
    ? `共 ${total.toLocaleString('zh-CN')} 条，列出最接近的 ${shown} 条${reading}`
    : `共 ${total} 条${reading}`;
}
