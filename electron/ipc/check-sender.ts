/** The part of Electron's `IpcMainInvokeEvent` that tells who is asking. */
export interface CallEvent {
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
  readonly sender: { readonly id: number };
}

/** Only the main frame of the one window, while it shows the program's own page. */
export function senderIsOurs(event: CallEvent, windowId: number | null, origin: string): boolean {
  const { senderFrame, sender } = event;
  if (!senderFrame || senderFrame.parent !== null || sender.id !== windowId) return false;
  return senderFrame.url === `${origin}/` || senderFrame.url.startsWith(`${origin}/`);
}
