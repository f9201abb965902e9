import { useEffect, useImperativeHandle, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import { actInEditor, type EditorAct, type KeyPress } from './grid-keys';

export interface CellInputHandle {
  focus(): void;
  /** Opens the editor with this text, all of it selected. */
  edit(text: string): void;
  /** Lays the field over a cell, in px within the grid. */
  place(box: { left: number; top: number; width: number; height: number }): void;
}

type Commit = Extract<EditorAct, { do: 'commit' }>;

interface CellInputProps {
  readonly ref: Ref<CellInputHandle>;
  /** What is under the focus, for screen readers: "房号：301". */
  readonly label: string;
  readonly editable: boolean;
  /** A key on the cell while it is not edited; true when it was taken. */
  readonly onKey: (press: KeyPress) => boolean;
  readonly onCommit: (text: string, act: Commit) => void;
  readonly onCopy: (data: DataTransfer) => void;
  readonly onPaste: (data: DataTransfer) => void;
  readonly onFocus: () => void;
}

const pressOf = (event: KeyboardEvent): KeyPress => ({
  key: event.key.length === 1 ? event.key.toLowerCase() : event.key,
  ctrl: event.ctrlKey || event.metaKey,
  shift: event.shiftKey,
  // 229 is what browsers send for a key that an input method has taken.
  composing: event.nativeEvent.isComposing || event.keyCode === 229,
});

/** The text field that has the keyboard of the whole grid (README.md); out of sight until something is typed. */
export function CellInput({ ref, label, editable, onKey, onCommit, onCopy, onPaste, onFocus }: CellInputProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [open, setOpen] = useState(false);
  // Without it Chromium has nothing to copy in an empty field and never asks.
  useEffect(() => {
    const element = field.current;
    const mayCopy = (event: Event) => event.preventDefault();
    element?.addEventListener('beforecopy', mayCopy);
    return () => element?.removeEventListener('beforecopy', mayCopy);
  }, []);
  // Moving on takes the focus away at once, before React has drawn the closed field: that blur is no second commit.
  const committed = useRef(false);
  const close = () => {
    if (field.current) field.current.value = '';
    committed.current = true;
    setOpen(false);
  };
  const begin = () => {
    committed.current = false;
    setOpen(true);
  };
  useImperativeHandle(ref, () => ({
    focus: () => field.current?.focus({ preventScroll: true }),
    edit: text => {
      if (!field.current) return;
      field.current.value = text;
      field.current.focus({ preventScroll: true });
      field.current.select();
      begin();
    },
    place: ({ left, top, width, height }) => {
      if (!field.current) return;
      const px = { left, top, width: Math.max(width, 96), height };
      for (const [side, value] of Object.entries(px)) field.current.style.setProperty(side, `${value}px`);
    },
  }));
  const commit = (act: Commit) => {
    const text = field.current?.value ?? '';
    close();
    onCommit(text, act);
  };
  const keyDown = (event: KeyboardEvent) => {
    const press = pressOf(event);
    if (!open) {
      if (onKey(press)) event.preventDefault();
      return;
    }
    const act = actInEditor(press);
    if (!act) return;
    event.preventDefault();
    if (act.do === 'cancel') close();
    else commit(act);
  };
  return (
    <textarea
      ref={field}
      className={open ? 'grid-input grid-input-open' : 'grid-input'}
      aria-label={label}
      rows={1}
      spellCheck={false}
      autoComplete="off"
      onFocus={onFocus}
      onKeyDown={keyDown}
      onCompositionStart={() => editable && begin()}
      onInput={() => {
        if (editable) begin();
        else if (field.current) field.current.value = '';
      }}
      onBlur={() => open && !committed.current && commit({ do: 'commit', down: 0, across: 0 })}
      onCopy={event => {
        if (open) return;
        event.preventDefault();
        onCopy(event.clipboardData);
      }}
      onPaste={event => {
        if (open) return;
        event.preventDefault();
        onPaste(event.clipboardData);
      }}
    />
  );
}
