import type { Severity } from '../../diagnostics/entry.ts';
import { count } from '../../diagnostics/wording.ts';
import type { Language } from '../../language.ts';

interface Says {
  /** @param code one of those found, as an example; undefined where none is. */
  summary(counts: Record<Severity, number>, files: number, code: string | undefined): string;
  /** Above a report, while files are watched. */
  head(at: Date): string;
  watching(files: number): string;
  /** Once the watching is over. */
  watched: string;
  unknownCode(code: string, nearest: string | undefined): string;
  coverageFormat: string;
  oneOlder: string;
  oneStdin: string;
  noRevision(text: string): string;
  noFile: string;
  /** Errors that the user asked not to hear of. */
  silenced(errors: number): string;
}

/** A line that parts a report from the one before, with the time of day. */
const rule = (at: Date, language: Language): string =>
  `\n──────── ${at.toLocaleTimeString(language === 'fr' ? 'fr' : 'en-GB')} ────────\n`;

/** What `check` says beside its report. */
export const SAYS: Record<Language, Says> = {
  fr: {
    summary: (counts, files, code) => {
      const found = [
        ...(counts.error ? [count.fr(counts.error, 'erreur', 'erreurs')] : []),
        ...(counts.warning ? [count.fr(counts.warning, 'avertissement', 'avertissements')] : []),
        ...(counts.hint ? [count.fr(counts.hint, 'conseil', 'conseils')] : []),
      ];
      const where = count.fr(files, 'fichier', 'fichiers');
      if (found.length === 0) return `Rien à signaler (${where}).\n`;
      return `Pour en savoir plus : cap-numerique explain ${code}\n${found.join(', ')} (${where}).\n`;
    },
    head: (at) => rule(at, 'fr'),
    watching: (files) =>
      files === 0
        ? 'En attente de fichiers ; Ctrl-C pour arrêter.\n'
        : `${count.fr(files, 'fichier surveillé', 'fichiers surveillés')} ; Ctrl-C pour arrêter.\n`,
    watched: 'Surveillance arrêtée.',
    unknownCode: (code, nearest) =>
      `Aucun code ne s’appelle « ${code} ».${nearest ? ` Vouliez-vous dire ${nearest} ?` : ''}`,
    silenced: (n) =>
      `${count.fr(n, 'erreur tue', 'erreurs tues')} à votre demande : le fichier reste inutilisable.\n`,
    noFile: 'Aucun fichier à vérifier.\n',
    oneStdin:
      'L’entrée standard ne se lit qu’une fois : pour le fichier à vérifier, ou pour son ancienne version.',
    oneOlder: '--against et --against-git ne vont pas ensemble : une seule ancienne version à la fois.',
    noRevision: (text) =>
      `--against-git attend une révision (une branche, une étiquette, un commit), et non « ${text} » ; le chemin est celui du fichier à vérifier.`,
    coverageFormat: '--coverage s’affiche en tableau (pretty) ou en json.',
  },
  en: {
    summary: (counts, files, code) => {
      const found = [
        ...(counts.error ? [count.en(counts.error, 'error', 'errors')] : []),
        ...(counts.warning ? [count.en(counts.warning, 'warning', 'warnings')] : []),
        ...(counts.hint ? [count.en(counts.hint, 'hint', 'hints')] : []),
      ];
      const where = count.en(files, 'file', 'files');
      if (found.length === 0) return `Nothing to report (${where}).\n`;
      return `To learn more: cap-numerique explain ${code}\n${found.join(', ')} (${where}).\n`;
    },
    head: (at) => rule(at, 'en'),
    watching: (files) =>
      files === 0
        ? 'Waiting for files; Ctrl-C to stop.\n'
        : `Watching ${count.en(files, 'file', 'files')}; Ctrl-C to stop.\n`,
    watched: 'No longer watching.',
    unknownCode: (code, nearest) =>
      `There is no code “${code}”.${nearest ? ` Did you mean ${nearest}?` : ''}`,
    silenced: (n) =>
      `${count.en(n, 'error', 'errors')} kept quiet as you asked: the file is still unfit for use.\n`,
    noFile: 'There is no file to check.\n',
    oneStdin: 'Standard input is read only once: for the file to check, or for its older version.',
    oneOlder: '--against and --against-git do not go together: one older version at a time.',
    noRevision: (text) =>
      `--against-git takes a revision (a branch, a tag, a commit), not “${text}”; the path is that of the file to check.`,
    coverageFormat: '--coverage comes as a table (pretty) or as json.',
  },
};
