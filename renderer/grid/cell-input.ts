/** Which cell is being written and what to start from. */
export interface CellTarget {
  readonly cell: HTMLElement;
  /** Null starts empty: the key that began the editing is then the first letter. */
  readonly text: string | null;
}

export type CellExit = 'down' | 'right' | 'left' | 'stay';

interface CellInputHooks {
  /** The text is to be taken; `exit` says where the focus goes next. */
  readonly onCommit: (text: string, exit: CellExit) => void;
  readonly onCancel: () => void;
}

/**
 * One input over the grid. It is in the page from the start and takes the focus inside the keydown event, so that the very
 * key that begins the editing, an input method's included, is already typed into it.
 */
export class CellInput {
  #hooks: CellInputHooks | null = null;
  #composing = false;

  constructor(
    readonly input: HTMLInputElement,
    private readonly frame: HTMLElement,
  ) {
    input.addEventListener('compositionstart', () => (this.#composing = true));
    input.addEventListener('compositionend', () => (this.#composing = false));
    input.addEventListener('keydown', event => this.#key(event));
    input.addEventListener('blur', () => this.#finish('stay'));
    this.#hide();
  }

  get open(): boolean {
    return this.#hooks !== null;
  }

  begin({ cell, text }: CellTarget, hooks: CellInputHooks): void {
    const place = cell.getBoundingClientRect();
    const frame = this.frame.getBoundingClientRect();
    Object.assign(this.input.style, {
      left: `${place.left - frame.left}px`,
      top: `${place.top - frame.top}px`,
      width: `${Math.max(place.width, 96)}px`,
      height: `${place.height}px`,
    });
    this.input.value = text ?? '';
    this.input.classList.add('grid-input-open');
    this.#hooks = hooks;
    this.input.focus({ preventScroll: true });
    if (text !== null) this.input.select();
  }

  cancel(): void {
    const hooks = this.#hooks;
    this.#hide();
    hooks?.onCancel();
  }

  #finish(exit: CellExit): void {
    const hooks = this.#hooks;
    if (!hooks) return;
    const text = this.input.value;
    this.#hide();
    hooks.onCommit(text, exit);
  }

  #key(event: KeyboardEvent): void {
    event.stopPropagation();
    // While an input method composes, Enter and Escape are its own.
    if (this.#composing || event.isComposing) return;
    const exits: Record<string, CellExit> = { Enter: 'down', Tab: event.shiftKey ? 'left' : 'right' };
    const exit = exits[event.key];
    if (exit) this.#finish(exit);
    else if (event.key === 'Escape') this.cancel();
    else return;
    event.preventDefault();
  }

  #hide(): void {
    this.#hooks = null;
    this.#composing = false;
    this.input.classList.remove('grid-input-open');
    this.input.value = '';
  }
}

/** True for a key that types: a sign, or whatever an input method is about to make of it. */
export function typesText(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey) return false;
  return event.key === 'Process' || event.keyCode === 229 || Array.from(event.key).length === 1;
}
