/** Inches of A4, the only paper of this program. */
const a4 = { width: 8.27, height: 11.69 };

/** Electron's `printToPDF` options (sizes in inches) as the debugging protocol's. */
export function toPdfCommand(options: Record<string, unknown>): Record<string, unknown> {
  const size = (typeof options['pageSize'] === 'object' ? options['pageSize'] : a4) as typeof a4;
  const margins = (options['margins'] ?? {}) as Partial<Record<'top' | 'bottom' | 'left' | 'right', number>>;
  return {
    paperWidth: size.width,
    paperHeight: size.height,
    landscape: options['landscape'] === true,
    printBackground: options['printBackground'] === true,
    preferCSSPageSize: options['preferCSSPageSize'] === true,
    displayHeaderFooter: options['displayHeaderFooter'] === true,
    headerTemplate: options['headerTemplate'] ?? '',
    footerTemplate: options['footerTemplate'] ?? '',
    marginTop: margins.top ?? 0.4,
    marginBottom: margins.bottom ?? 0.4,
    marginLeft: margins.left ?? 0.4,
    marginRight: margins.right ?? 0.4,
  };
}
