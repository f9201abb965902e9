/** Suggestions that contain what was typed; one that is typed in full is suggested no more. */
export function suggests(typed: string, option: { readonly value?: unknown } | undefined): boolean {
  const value = typeof option?.value === 'string' ? option.value : '';
  return value !== typed && value.includes(typed);
}
