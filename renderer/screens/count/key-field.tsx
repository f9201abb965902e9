import { Input, type InputRef } from 'antd';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { ballotNumber } from '#shared/elections/entry/find-ballot';
import type { DeskKeys } from './entry-desk';
import type { EntryState } from './entry-keys';
import type { Prompt } from './entry-view';

interface KeyFieldProps {
  readonly desk: DeskKeys;
  readonly state: EntryState;
  readonly prompt: Prompt;
}

/** The one field that takes every key, with the keys that it understands now. */
export function KeyField({ desk, state, prompt }: KeyFieldProps) {
  const field = useRef<InputRef>(null);
  const free = state.step === 'agent';
  useEffect(() => {
    // After the page's heading, which takes the focus when a page opens.
    const timer = setTimeout(() => document.activeElement?.id === 'entry-reason' || field.current?.focus());
    return () => clearTimeout(timer);
  }, [state.step]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    const named = key === 'Enter' || key === 'Escape' || key === 'Backspace';
    if (key.length > 1 && !named) return;
    if (free && key !== 'Enter' && key !== 'Escape') return;
    event.preventDefault();
    desk.press(key);
  };
  return (
    <div className="key-field">
      <label htmlFor="entry-key">{prompt.label}</label>
      <Input
        id="entry-key"
        ref={field}
        className="key-input"
        autoComplete="off"
        inputMode={free ? 'text' : 'numeric'}
        aria-describedby="entry-keys"
        value={state.typed}
        maxLength={40}
        onKeyDown={onKeyDown}
        onChange={event => free && desk.set({ ...state, typed: event.target.value })}
        onPaste={event => {
          const text = event.clipboardData.getData('text');
          if (state.step === 'number' && ballotNumber(text) !== null) {
            event.preventDefault();
            desk.set({ ...state, typed: text.trim() });
          }
        }}
      />
      <ul id="entry-keys" className="key-list" aria-label="可用的键">
        {prompt.keys.map(([key, words]) => (
          <li key={key}>
            <kbd>{key}</kbd>
            {words}
          </li>
        ))}
      </ul>
    </div>
  );
}
