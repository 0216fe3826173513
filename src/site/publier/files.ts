/** What is dropped or chosen: files, and folders with what is in them. */
import type { Dropped } from './protocol.js';

const READ = /\.(xlsx|xlsm|xls|ods|csv|tsv|txt|json|geojson|ics|jpe?g|png|webp|gif|svg|avif)$/i;
/** What LibreOffice, Excel and systems leave beside documents. */
const LOCKS = /(^|\/)(~\$|\.)/;
/** Nobody means to drop more; a whole disk was. */
const MOST_FILES = 2_000;

/** Apart: what is read, and the names of what is not. What was there by the same name is replaced. */
export function added(before: readonly Dropped[], more: readonly Dropped[]): { files: Dropped[]; ignored: string[] } {
  const visible = more.filter(({ name }) => !LOCKS.test(name));
  const files = new Map(before.map((one) => [one.name, one]));
  const ignored: string[] = [];
  for (const one of visible) {
    if (READ.test(one.name) && files.size < MOST_FILES) files.set(one.name, one);
    else ignored.push(one.name);
  }
  return { files: [...files.values()].sort((a, b) => a.name.localeCompare(b.name, 'fr')), ignored };
}

export const chosen = (list: FileList | null): Dropped[] =>
  [...(list ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, file }));

export async function dropped(transfer: DataTransfer): Promise<Dropped[]> {
  // Asked for at once: the list is empty once the event is over.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (!entries.length) return chosen(transfer.files);
  const found: Dropped[] = [];
  for (const entry of entries) await walk(entry, '', found);
  return found;
}

async function walk(entry: FileSystemEntry, folder: string, found: Dropped[]): Promise<void> {
  const name = `${folder}${entry.name}`;
  if (found.length > MOST_FILES || LOCKS.test(name)) return;
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => {
      (entry as FileSystemFileEntry).file(resolve, reject);
    });
    found.push({ name, file });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // A folder is read some entries at a time, until there are none.
  for (;;) {
    const inside = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (!inside.length) return;
    for (const one of inside) await walk(one, `${name}/`, found);
  }
}

/** Hands a file to the person: the browser saves it, nothing is sent. */
export function save(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // Once the browser has taken it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
