/** The bytes as base64, by the browser's own encoder; null when the file is gone by now. */
export function blobToBase64(blob: Blob): Promise<string | null> {
  return new Promise(resolve => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^,]*,?/, ''));
    reader.onerror = () => resolve(null);
    reader.readAsDataURL(blob);
  });
}
