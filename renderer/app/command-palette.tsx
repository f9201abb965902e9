import { SearchOutlined } from '@ant-design/icons';
import { useNavigate } from '@tanstack/react-router';
import { Input, Modal } from 'antd';
import { useId, useState } from 'react';
import { useRows } from '../store/use-rows';
import { matchTargets, targetsFrom } from './command-palette-view';
import { areas } from './navigation';
import { openManual } from './open-manual';
import { openOverlay } from './overlays';
import { lock } from './session-control';

/** Type a few characters, arrow, Enter: to an area, a project, an election, or an act. Also by pinyin initials. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate();
  const listId = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const projects = useRows('projects');
  const elections = useRows('elections');
  const found = matchTargets(targetsFrom(areas, projects ?? [], elections ?? []), text);

  function go(index: number) {
    const target = found[index];
    if (!target) return;
    onClose();
    if ('to' in target) void navigate({ to: target.to });
    else if (target.act === 'lock') void lock();
    else if (target.act === 'manual') void openManual();
    else openOverlay(target.act);
  }

  return (
    <Modal open title="查找、转到" footer={null} onCancel={onClose} width={560} className="palette">
      <Input
        autoFocus
        size="large"
        prefix={<SearchOutlined />}
        placeholder="小区、选举或功能，可输拼音首字母"
        role="combobox"
        aria-label="查找"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={found[at] ? `${listId}-${at}` : undefined}
        value={text}
        onChange={event => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={event => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'ArrowDown') setAt(Math.min(found.length - 1, at + 1));
          else if (event.key === 'ArrowUp') setAt(Math.max(0, at - 1));
          else if (event.key === 'Enter') go(at);
          else return;
          event.preventDefault();
        }}
      />
      <ul className="palette-list" role="listbox" id={listId} aria-label="结果">
        {found.map((target, index) => (
          <li
            key={`${target.kind}-${target.title}-${index}`}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === at}
            onMouseMove={() => setAt(index)}
            onClick={() => go(index)}
          >
            <span>{target.title}</span>
            <span className="muted">{target.kind}</span>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="muted palette-none">没有找到“{text}”</p>}
    </Modal>
  );
}
