/** Pictures from a disk: beside the document that names them, else beside the configuration (Node only). */
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { MAX_PICTURE_BYTES, type PictureSource } from '../build/pictures.js';

/** @param folder of the configuration, if one is read */
export function picturesOnDisk(folder: string | undefined): PictureSource {
  return async (path, { file }) => {
    for (const base of [dirname(file), ...(folder === undefined ? [] : [folder])]) {
      const bytes = await beginning(join(base, path));
      if (bytes) return bytes;
    }
    return undefined;
  };
}

/** As much as tells that it is too much. */
async function beginning(path: string): Promise<Uint8Array | undefined> {
  const file = await open(path).catch(() => undefined);
  if (!file) return undefined;
  try {
    if (!(await file.stat()).isFile()) return undefined;
    const { buffer, bytesRead } = await file.read(new Uint8Array(MAX_PICTURE_BYTES + 1));
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
