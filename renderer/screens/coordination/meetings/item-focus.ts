/** Puts the focus where an item is gone on with, once it is on the page: its title, or the opinions of one that has one. */
export function focusItem(id: string): void {
  requestAnimationFrame(() => {
    const title = document.getElementById(`item-${id}`) as HTMLInputElement | null;
    const opinions = document.getElementById(`opinions-${id}`);
    (title?.value ? opinions : title)?.focus();
    title?.closest('.meeting-item')?.scrollIntoView({ block: 'nearest' });
  });
}

export function focusResolution(id: string): void {
  requestAnimationFrame(() => document.getElementById(`resolution-${id}`)?.focus());
}
