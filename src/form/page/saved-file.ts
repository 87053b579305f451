/** Saves a text as a file, under a type that keeps its extension on telephones. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** @returns whether the text is in the clipboard. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The most that mail programs take of an address with its message, in characters. */
const LONGEST = 1_500;

/** The address that opens a message in people's mail program. No address can attach a file. */
export function mailAddress(to: string | null, subject: string, body: string): string {
  const address = (said: string) =>
    `mailto:${encodeURIComponent(to ?? '').replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(said)}`;
  // A name may have two hundred letters of any script: the message is then left to people.
  return [body, ''].map(address).find(({ length }) => length < LONGEST) ?? address('').slice(0, LONGEST);
}
