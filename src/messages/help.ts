import type { Language, Phrase } from './language.js';

const help: Phrase = {
  it: `allegato – dagli obiettivi di un allegato PIAO (PDF, HTML, testo) ai file di un ufficio

  allegato convert FILE… --out CARTELLA   scrive CARTELLA/<nome>/ con annex.json, obiettivi.xlsx, obiettivi.csv, schede/*.docx
  allegato check FILE…                    solo le segnalazioni, una per riga, per un piano non ancora adottato
  allegato inspect FILE                   che cosa è stato letto: pagine, tabelle, conteggio dei caratteri
  allegato layouts [NOME]                 le impaginazioni note, o i dati di una
  allegato profile init                   un profilo di valutazione (pesi, fattori, fasce, firme) da adattare all'ente
  allegato profile check FILE             controlla un profilo
  allegato rules [REGOLA]                 le regole, o la pagina di una regola

Opzioni di convert
  --out CARTELLA           dove scrivere; «-» scrive un formato di testo di un documento (ndjson: di più) sull'uscita standard
  --format F[,F…]          json, csv, xlsx, docx, ndjson (di norma tutti tranne ndjson)
  --profile FILE           il profilo di valutazione dell'ente (JSON, da profile init)
  --csv VARIANTE           italian (punto e virgola, virgola decimale, BOM; di norma) o plain (RFC 4180)
  --without-names          senza i nomi dei responsabili, nei testi, nei nomi e nelle proprietà dei file
  --force                  sovrascrive i file che esistono già (anche per profile init --out FILE)
  --issued-on AAAA-MM-GG   data da stampare sulle schede (senza: in bianco)
Opzioni di convert e check
  --administration NOME    denominazione dell'ente
  --ipa CODICE             codice IPA dell'ente, per esempio c_h501
  --act TESTO              atto di approvazione, per esempio «G.C. n. 12 del 31/01/2024»
  --plan-year ANNO         anno del piano, se il documento non lo dice
  --layout FILE            un'impaginazione per questo documento (JSON): che cosa dicono le colonne, quali righe sono unità
  --strict                 anche gli avvisi danno il codice di uscita 1
Opzioni di inspect
  --json                   il documento letto, in JSON
  --layout [FILE.json]     come è letta ogni tabella: impaginazioni e colonne con i punteggi, e le seconde scelte
Opzioni comuni
  --no-join                non unisce le tabelle che continuano su più pagine
  --lang it|en             lingua del terminale (di norma quella del sistema)
  --quiet                  niente discorsi, solo dati ed errori
  --version, --help

Codici di uscita: 0 fatto · 1 fatto, con segnalazioni gravi · 2 uso errato · 3 file illeggibile · 4 nulla riconosciuto ·
5 uscita non scrivibile o già presente · 70 errore interno · 130 interrotto
`,
  en: `allegato – from the objectives of a PIAO annex (PDF, HTML, text) to the files of an office

  allegato convert FILE… --out DIR   writes DIR/<stem>/ with annex.json, obiettivi.xlsx, obiettivi.csv, schede/*.docx
  allegato check FILE…               the findings only, one a line, for a plan not yet adopted
  allegato inspect FILE              what was read: pages, tables, the ledger of characters
  allegato layouts [NAME]            the known layouts, or the data of one
  allegato profile init              an evaluation profile (weights, factors, bands, signatures) to adapt to the body
  allegato profile check FILE        checks a profile
  allegato rules [RULE]              the rules, or one rule

Options of convert
  --out DIR                where to write; "-" writes one text format of one document (ndjson: of several) to standard output
  --format F[,F…]          json, csv, xlsx, docx, ndjson (default: all but ndjson)
  --profile FILE           the evaluation profile of the body (JSON, from profile init)
  --csv VARIANT            italian (semicolons, decimal commas, BOM; the default) or plain (RFC 4180)
  --without-names          without the names of officers, in texts, names and properties of files
  --force                  overwrite files that exist (also for profile init --out FILE)
  --issued-on YYYY-MM-DD   the date printed on the sheets (without: left blank)
Options of convert and check
  --administration NAME    name of the body
  --ipa CODE               IPA code of the body, such as c_h501
  --act TEXT               approving act, such as "G.C. n. 12 del 31/01/2024"
  --plan-year YEAR         the plan year, where the document does not say
  --layout FILE            a layout for this document (JSON): what its columns mean, which lines are units
  --strict                 warnings, too, give exit code 1
Options of inspect
  --json                   the document as read, in JSON
  --layout [FILE.json]     how each table is read: layouts and columns with their scores, and the runners-up
Common options
  --no-join                do not join tables that go on over pages
  --lang it|en             language of the terminal (default: the system's)
  --quiet                  no talk, only data and errors
  --version, --help

Exit codes: 0 done · 1 done, with findings at failing level · 2 wrong usage · 3 input unreadable · 4 nothing recognised ·
5 output not writable or already there · 70 internal error · 130 interrupted
`,
};

/** The text of --help. */
export const helpText = (language: Language): string => help[language];
