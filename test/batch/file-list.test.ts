import { describe, expect, it } from 'vitest';
import { FileList } from '../../src/batch/file-list.ts';
import type { Input } from '../../src/files/inputs.ts';

async function* found(...inputs: Input[]) {
  yield* inputs;
}

const inFolder = (file: string): Input => ({ file, named: false });

describe('a list of files', () => {
  it('gives those of a folder by name, as many at a time as it is told', async () => {
    const list = new FileList(2);
    await list.addByName(found(inFolder('r/b'), inFolder('r/É'), inFolder('r/a')));
    expect(list.count).toBe(3);
    expect([...list.taken()]).toEqual([[inFolder('r/a'), inFolder('r/b')], [inFolder('r/É')]]);
  });

  it('gives what is added later after what was added before', async () => {
    const list = new FileList(2);
    await list.addByName(found(inFolder('s/a')));
    await list.addByName(found(inFolder('r/b'), inFolder('r/a')));
    expect([...list.taken()].flat().map(({ file }) => file)).toEqual(['s/a', 'r/a', 'r/b']);
  });

  it('knows which were named, and which are not to be opened', async () => {
    const named: Input = { file: 'r/a', named: true };
    const refused: Input = {
      ...inFolder('r/b'),
      refusal: { code: 'CN866', args: {}, file: 'r/b', range: null },
    };
    const list = new FileList(2);
    await list.addByName(found(named));
    await list.addByName(found(refused, inFolder('r/c')));
    expect([...list.taken()].flat()).toEqual([named, refused, inFolder('r/c')]);
  });

  it('gives nothing where there is nothing', () => {
    expect([...new FileList(2).taken()]).toEqual([]);
  });
});
