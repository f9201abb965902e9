import { momentText } from '#shared/basics/moment';

/** Files of a paste; a picture from a screenshot tool gets a name that says when it was pasted. */
export function pastedFiles(clipboard: DataTransfer, now: Date): File[] {
  return [...clipboard.files].map(file => {
    // What browsers call a picture without a name of its own.
    if (!/^image\.\w+$/.test(file.name)) return file;
    const when = momentText(now).slice(0, 19).replace(/[-:]/g, '').replace('T', '-');
    return new File([file], `粘贴的图片-${when}${file.name.slice(5)}`, { type: file.type });
  });
}
