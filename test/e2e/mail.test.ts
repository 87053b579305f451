import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyFolder, ROOT } from '../folders.ts';
import { plain } from '../plain.ts';
import { run } from './run.ts';

/** What another reader of messages makes of one. */
interface Read {
  subject: string;
  to: [name: string, address: string][];
  headers: string[];
  text: string;
  attachments: { name: string; type: string; hex: string }[];
  defects: number;
}

const READER = `
import email, email.policy, json, sys
message = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
print(json.dumps({
  'subject': message['subject'],
  'to': [[a.display_name, a.addr_spec] for a in message['to'].addresses],
  'headers': list(message.keys()),
  'text': message.get_body().get_content().replace('\\r\\n', '\\n'),
  'attachments': [{'name': p.get_filename(), 'type': p.get_content_type(), 'hex': p.get_payload(decode=True).hex()}
                  for p in message.iter_attachments()],
  'defects': sum(len(p.defects) for p in message.walk()) + sum(len(h.defects) for h in message.values()),
}))
`;

function read(path: string): Read {
  const { stdout, stderr } = spawnSync('python3', ['-c', READER], { input: readFileSync(path) });
  if (stdout.length === 0) throw new Error(String(stderr));
  return JSON.parse(String(stdout)) as Read;
}

const hasPython = spawnSync('python3', ['--version']).status === 0;

const structure = (name: string, more = '', answers = '{}') =>
  `questionnaire: culture@2.0.0\ntrack: flash\nstructure: { name: ${JSON.stringify(name)}, profile: radio${more} }\ndate: "2026-03-02"\nanswers: ${answers}\n`;

/** A folder with the answers of some structures, by the names of their files, and a list of contacts. */
function folder(answers: Record<string, string | Buffer>, contacts: string | Buffer): string {
  const box = emptyFolder();
  mkdirSync(join(box, 'in'));
  for (const [file, text] of Object.entries(answers)) writeFileSync(join(box, 'in', file), text);
  writeFileSync(join(box, 'contacts.csv'), contacts);
  return box;
}

const mail = (box: string, ...more: string[]) => {
  const { code, stderr } = run(['cohort', 'in', '-o', 'out', '--mail', 'contacts.csv', ...more], {
    cwd: box,
  });
  return { code, stderr: plain(stderr) };
};
const messagesIn = (box: string): string[] =>
  existsSync(join(box, 'out/mail')) ? readdirSync(join(box, 'out/mail')).sort() : [];

describe.runIf(hasPython)('a message to each structure', () => {
  let box: string;
  let ran: ReturnType<typeof mail>;
  beforeAll(() => {
    box = folder({}, '');
    cpSync(join(ROOT, 'examples/cohorte'), join(box, 'in'), { recursive: true });
    writeFileSync(
      join(box, 'contacts.csv'),
      'Structure;Courriel;Contact\nCompagnie Bras de rivière;"claire@exemple.fr, d@exemple.fr";Claire Désirée\ncie tout un hiver;a@café.fr;"Ana\r\nBcc: b@exemple.fr"\nRADIO BASSE-BRUME;r@exemple.fr;\nInconnue;i@exemple.fr;\nService culturel de Montaubry;pas une adresse;\n',
    );
    ran = mail(box);
  });

  it('is a draft with its plan, to all its contacts', () => {
    expect(messagesIn(box)).toEqual([
      'compagnie-bras-de-riviere.eml',
      'compagnie-tout-un-hiver.eml',
      'radio-basse-brume.eml',
    ]);
    const message = read(join(box, 'out/mail/compagnie-bras-de-riviere.eml'));
    expect(message.headers).toEqual(['To', 'Subject', 'X-Unsent', 'MIME-Version', 'Content-Type']);
    expect(plain(message.subject)).toBe('Votre plan numérique : Compagnie Bras de rivière');
    expect(message.to).toEqual([
      ['Claire Désirée', 'claire@exemple.fr'],
      ['Claire Désirée', 'd@exemple.fr'],
    ]);
    expect(plain(message.text)).toMatch(/^Bonjour Claire Désirée,\n\nMerci .*, à 3 voix\./);
    expect(message.text).not.toMatch(/demi-journée du/);
    const [attached, ...others] = message.attachments;
    const plan = readFileSync(join(box, 'out/plans', attached?.name ?? ''));
    expect(attached?.name).toMatch(/^compagnie-bras-de-riviere\.plan\.(md|html)$/);
    expect(attached?.hex).toBe(plan.toString('hex'));
    expect(others).toEqual([]);
    expect(message.defects).toBe(0);
  });

  it('goes to nobody whom the list did not choose', () => {
    const message = read(join(box, 'out/mail/compagnie-tout-un-hiver.eml'));
    expect(message.to).toEqual([['Ana Bcc: b@exemple.fr', 'a@xn--caf-dma.fr']]);
    expect(message.headers).not.toContain('Bcc');
  });

  it('tells at their places which contacts and structures have none', () => {
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain('contacts.csv:6:1 avertissement CN882');
    expect(ran.stderr).toContain('contacts.csv:7:31 erreur CN881');
    expect(ran.stderr).toMatch(/CN883\n.*La Grange aux Orages, Service culturel de Montaubry\./);
    expect(ran.stderr).toContain('3 messages préparés dans out/mail');
  });

  it('is the same to the byte for the same plan, and has the plan that somebody edited', () => {
    const path = join(box, 'out/mail/radio-basse-brume.eml');
    const before = readFileSync(path);
    mail(box);
    expect(readFileSync(path)).toEqual(before);
    const plan = join(box, 'out/plans/radio-basse-brume.plan.md');
    appendFileSync(plan, '\nVu avec Inès.\n');
    mail(box);
    const [attached] = read(path).attachments;
    expect(Buffer.from(attached?.hex ?? '', 'hex').toString()).toContain('Vu avec Inès.');
    writeFileSync(join(box, 'out/plans/radio-basse-brume.plan.html'), '<p>Ma page</p>');
    mail(box);
    const page = { name: 'radio-basse-brume.plan.html', type: 'text/html' };
    expect(read(path).attachments).toEqual([{ ...page, hex: Buffer.from('<p>Ma page</p>').toString('hex') }]);
    expect(plain(read(path).text)).toContain('Il s’ouvre d’un double-clic, et s’imprime.');
  });

  it('stays where somebody saved it again, and is named once it is nobody’s', () => {
    const path = join(box, 'out/mail/radio-basse-brume.eml');
    writeFileSync(path, 'To: r@exemple.fr\r\nSubject: Bonjour\r\n\r\nÀ moi\r\n');
    expect(mail(box).stderr).toContain('out/mail/radio-basse-brume.new.eml');
    expect(readFileSync(path, 'utf8')).toContain('À moi');
    const { stderr } = run(['cohort', 'in', '-o', 'out'], { cwd: box });
    expect(stderr).toContain('out/mail/radio-basse-brume.eml (modifié depuis)');
  });
});

describe('a list of contacts', () => {
  it.each<[what: string, list: string | Buffer]>([
    ['with commas', 'organisation,email\nRadio Été,a@b.fr\n'],
    ['with tabs, the columns the other way round', 'e-mail\tstructure\na@b.fr\tRadio Été\n'],
    ['in windows-1252', Buffer.from('Structure;M\xe9l\nRadio \xc9t\xe9;a@b.fr\n', 'latin1')],
    ['by ids', 'identifiant;nom;courriel\nete;;a@b.fr\n'],
    ['of names alone', '\ufeffnom;mail\nradio ete;a@b.fr\n'],
  ])('%s', (_, list) => {
    const box = folder({ 'a.yaml': structure('Radio Été', ', id: ete') }, list);
    expect(mail(box)).toMatchObject({ code: 0 });
    expect(readFileSync(join(box, 'out/mail/ete.eml'), 'utf8')).toMatch(/^To: a@b\.fr\r\n/);
  });

  it('never sends a plan where two structures bear the name', () => {
    const box = folder(
      { 'a.yaml': structure('Radio Gave', ', id: a'), 'b.yaml': structure('Radio Gave', ', id: b') },
      'structure;courriel\nRadio Gave;x@y.fr\nb;z@y.fr\n',
    );
    const { code, stderr } = mail(box);
    expect(code).toBe(1);
    expect(stderr).toContain('contacts.csv:2:1 erreur CN884');
    expect(messagesIn(box)).toEqual(['b.eml']);
  });

  it.each([
    ['structure;tel\nRadio;05\n', 'CN880'],
    ['qui;courriel\nRadio;a@b.fr\n', 'CN880'],
    ['structure;courriel\n"Radio;a@b.fr\n', 'CN980'],
    ['', 'CN005'],
  ])('that cannot be read stops all: %j', (list, code) => {
    const box = folder({ 'a.yaml': structure('Radio') }, list);
    const ran = mail(box);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain(code);
    expect(existsSync(join(box, 'out'))).toBe(false);
  });

  it('goes neither with --share nor with scores', () => {
    const box = folder({ 'a.yaml': structure('Radio') }, 'structure;courriel\n');
    expect(mail(box, '--share').code).toBe(2);
    const scores = ['cohort', '--from-scores', 's.ndjson', '-o', 'out', '--mail', 'contacts.csv'];
    expect(run(scores, { cwd: box }).code).toBe(2);
  });
});

describe('a message about a refused file', () => {
  const wrong = structure('Radio Gave', '', '{tool-list: jamais, tool-choice: [a]}');
  const contacts = 'structure;courriel\nRadio Gave;x@y.fr\n';

  it.runIf(hasPython)('says in plain words what to change, with the file', () => {
    const name = 'réponses « d’été » 🎭 (1).yaml';
    const box = folder({ [name]: wrong }, contacts);
    expect(mail(box).code).toBe(1);
    const message = read(join(box, 'out/mail/refuse-reponses-d-ete-1.eml'));
    expect(message.attachments).toEqual([
      { name, type: 'application/octet-stream', hex: Buffer.from(wrong).toString('hex') },
    ]);
    expect(plain(message.text)).toContain(
      'Ligne 5, à la question « Avez-vous une liste de vos outils numériques ? » : la réponse « jamais » n’est pas dans la liste. Choisissez parmi :\n  – Personne n’a la vue d’ensemble de nos outils.\n',
    );
    expect(message.text).not.toMatch(/tool-|CN\d|YAML/);
  });

  it.runIf(hasPython)('neither holds nor quotes what one person answers', () => {
    const text = wrong.replace('date:', 'respondent: { role: régie }\ndate:');
    const box = folder({ 'r.yaml': text }, contacts);
    mail(box);
    const message = read(join(box, 'out/mail/refuse-r.eml'));
    expect(message.attachments).toEqual([]);
    expect(message.text).toContain('transmettre');
    expect(message.text).not.toContain('jamais');
  });

  it('goes by what a file says, else by its name, and to nobody where that is not sure', () => {
    const broken = 'questionnaire: culture@2.0.0\nanswers: {a: b\n';
    const box = folder(
      {
        'radio-gave-2.answers.yaml': broken,
        'radio-aspe.answers.yaml': broken.replace('answers', 'structure: { name: Radio Gave }\nanswers'),
        'autre.answers.yaml': broken,
        'b.yaml': structure('Radio Gave', ', id: gave-2', '{tool-list: jamais}'),
        'c.yaml': structure('Radio Gave', ', id: gave-1'),
      },
      contacts,
    );
    mail(box);
    expect(messagesIn(box)).toEqual(['gave-1.eml', 'refuse-radio-aspe.eml', 'refuse-radio-gave-2.eml']);
  });

  it('is in the problems, to copy, without --mail too', () => {
    const box = folder({ 'a.yaml': structure('Radio'), 'r.yaml': wrong }, '');
    run(['cohort', 'in', '-o', 'out'], { cwd: box });
    const problems = plain(readFileSync(join(box, 'out/problems.md'), 'utf8'));
    expect(problems).toMatch(/À envoyer à la personne :\n\n> Bonjour,/);
    expect(problems).toContain('> Ligne 5, à la question « Avez-vous une liste');
    renameSync(join(box, 'in/r.yaml'), join(box, 'r.yaml'));
    run(['cohort', 'in', '-o', 'en', '--lang', 'en', 'r.yaml'], { cwd: box });
    expect(readFileSync(join(box, 'en/problems.md'), 'utf8')).toContain('To send to the person:\n\n> Hello,');
  });
});

describe.runIf(hasPython)('a message about a file that holds no answers to correct', () => {
  it('asks for a file and for nothing else; where it is nobody’s, that is said', () => {
    const tabbed = 'questionnaire: culture@2.0.0\nstructure:\n\tname: Radio Gave\n';
    const box = folder(
      { 'vide.yaml': '', 'radio-gave.answers.yaml': tabbed },
      'structure;courriel\nRadio Gave;g@exemple.fr\n',
    );
    const { stderr } = mail(box);
    const { text } = read(join(box, 'out/mail/refuse-radio-gave.eml'));
    expect(plain(text)).toMatch(/Ligne 3 : cette ligne commence par une tabulation/i);
    expect(text).not.toContain('vos réponses à ces points');
    expect(stderr).toMatch(/CN885\n.* : in\/vide\.yaml\./);
    expect(readFileSync(join(box, 'out/problems.md'), 'utf8')).toContain('en y joignant le fichier');
  });
});

it('lists the contacts’ own columns where their list is empty', () => {
  const box = folder({ 'a.answers.yaml': structure('Radio Gave') }, '');
  expect(mail(box).stderr).toMatch(/CN005\n.*\n.*\(structure, courriel/);
});

it('is said of messages that a run without contacts left: they have an earlier plan', () => {
  const box = folder(
    { 'a.answers.yaml': structure('Radio Gave') },
    'structure;courriel\nRadio Gave;g@b.fr\n',
  );
  expect(mail(box).stderr).not.toContain('plan d’une fois précédente');
  const { stderr } = run(['cohort', 'in', '-o', 'out'], { cwd: box });
  expect(plain(stderr)).toContain('joignent le plan d’une fois précédente');
});
