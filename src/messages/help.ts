import type { Language, Phrase } from './language.js';

const help: Phrase = {
  it: `allegato – dagli obiettivi di un allegato PIAO (PDF, HTML, testo) ai file di un ufficio

  allegato convert FILE… --out CARTELLA   scrive CARTELLA/<nome>/ con annex.json, obiettivi.xlsx, obiettivi.csv, schede/*.docx,
                                          relazione.html da leggere e stampare, decisions.json: che cosa resta da decidere;
                                          anche cartelle e modelli ('piani/**/*.pdf'): tutti i documenti, su tutti i processori
  allegato merge CARTELLA…                un solo riepilogo delle parti di --shard, o di più conversioni (--out: dove)
  allegato check FILE…                    il controllo di un piano prima di adottarlo: le segnalazioni, unità per unità
  allegato inspect FILE…                  che cosa è stato letto: dove sono le tabelle, quali dell'allegato; anche in figure
  allegato layouts [NOME]                 le impaginazioni note, o i dati di una
  allegato profile init                   un profilo di valutazione (pesi, fattori, fasce, firme) da adattare all'ente
  allegato profile check FILE             controlla un profilo
  allegato rules [REGOLA]                 le regole, o la pagina di una regola

Opzioni di convert
  --out CARTELLA           dove scrivere; «-» scrive un formato di testo di un documento (ndjson: di più) sull'uscita standard
  --format F[,F…]          json, csv, xlsx, docx, html, decisions; a richiesta ndjson, objectives (Word, una pagina per obiettivo)
  --profile FILE           il profilo di valutazione dell'ente (JSON, da profile init)
  --csv VARIANTE           italian (punto e virgola, virgola decimale, BOM; di norma) o plain (RFC 4180)
  --without-names          senza i nomi dei responsabili, nei testi, nei nomi e nelle proprietà dei file
  --force                  sovrascrive i file che esistono già (anche per profile init --out FILE)
  --issued-on AAAA-MM-GG   data da stampare sulle schede (senza: in bianco)
  --verbose                dice che cosa è stato deciso e in quanto tempo, mai testi del documento
Opzioni di convert per molti documenti
  --jobs N                 quanti alla volta (di norma uno per processore)
  --timeout SECONDI        tempo massimo per documento (di norma 120)
  --memory M               memoria massima per documento, per esempio 512M o 2G (di norma 2G)
  --resume                 continua dove ci si era fermati: salta i documenti fatti e invariati, rifà quelli cambiati
  --shard I/N              solo la parte I di N dell'insieme, per distribuirlo su più macchine
Opzioni di convert e check
  --administration NOME    denominazione dell'ente
  --ipa CODICE             codice IPA dell'ente, per esempio c_h501
  --act TESTO              atto di approvazione, per esempio «G.C. n. 12 del 31/01/2024»
  --plan-year ANNO         anno del piano, se il documento non lo dice
  --layout FILE            un'impaginazione per questo documento (JSON): che cosa dicono le colonne, quali righe sono unità
  --decisions FILE         le decisioni dell'ufficio su un documento: decisions.json o obiettivi.xlsx compilato
  --years CLASSE=AZIONE    che cosa fare degli anni: stale-header, stale-date, doubtful-date, previous-cycle, next-cycle
                           = apply (corregge), propose (propone), off (lascia); più coppie separate da virgole
  --strict                 anche gli avvisi danno il codice di uscita 1
Opzioni di check
  --format F               text (di norma), lines (una per riga), json, sarif, html
  --config FILE            regole e gravità (JSON): {"rules": {"text/*": "off", "weight/missing": "error"}, "strict": true}
Opzioni di inspect
  --json                   il documento letto, in JSON
  --csv                    le tabelle, in CSV: un file per tabella con --out
  --html                   tabelle e testo in una sola pagina HTML, con posizioni e certezze
  --svg                    ogni pagina di un PDF in figura, con linee, celle e riquadri trovati
  --pages 3-7,12           solo queste pagine (12-: fino alla fine); si legge comunque tutto il documento
  --out CARTELLA           dove scrivere (CARTELLA/<nome>/…); senza, un documento in una forma sull'uscita standard
  --force                  sovrascrive i file che esistono già
  --layout [FILE.json]     come è letta ogni tabella: impaginazioni e colonne con i punteggi, e le seconde scelte;
                           con --csv, --html o --svg il file vale solo per dire quali tabelle sono dell'allegato
Opzioni comuni
  --password-file FILE     la password dei PDF: prima riga del file («-»: dell'ingresso standard); oppure la variabile ALLEGATO_PASSWORD,
                           oppure --password PASSWORD, che altri utenti della macchina possono vedere
  --limit NOME=N           alza o abbassa un limite di sicurezza, per esempio html-depth=800 (docs/limits.md)
  --no-join                non unisce le tabelle che continuano su più pagine
  --lang it|en             lingua del terminale (di norma quella del sistema)
  --quiet                  niente discorsi, solo dati ed errori
  --version, --help

Codici di uscita: 0 fatto · 1 fatto, con segnalazioni gravi · 2 uso errato · 3 file illeggibile · 4 nulla riconosciuto ·
5 uscita non scrivibile o già presente · 70 errore interno · 130 interrotto (143 da SIGTERM)
`,
  en: `allegato – from the objectives of a PIAO annex (PDF, HTML, text) to the files of an office

  allegato convert FILE… --out DIR   writes DIR/<stem>/ with annex.json, obiettivi.xlsx, obiettivi.csv, schede/*.docx,
                                     relazione.html to read and print, and decisions.json: what is left to be decided;
                                     folders and patterns ('plans/**/*.pdf'), too: all their documents, on all cores
  allegato merge DIR…                one summary of the parts made with --shard, or of several conversions (--out: where)
  allegato check FILE…               checks a plan before it is adopted: the findings, unit by unit
  allegato inspect FILE…             what was read: where the tables are, which are the annex's; in pictures, too
  allegato layouts [NAME]            the known layouts, or the data of one
  allegato profile init              an evaluation profile (weights, factors, bands, signatures) to adapt to the body
  allegato profile check FILE        checks a profile
  allegato rules [RULE]              the rules, or one rule

Options of convert
  --out DIR                where to write; "-" writes one text format of one document (ndjson: of several) to standard output
  --format F[,F…]          json, csv, xlsx, docx, html, decisions; on request ndjson, objectives (Word, a page per objective)
  --profile FILE           the evaluation profile of the body (JSON, from profile init)
  --csv VARIANT            italian (semicolons, decimal commas, BOM; the default) or plain (RFC 4180)
  --without-names          without the names of officers, in texts, names and properties of files
  --force                  overwrite files that exist (also for profile init --out FILE)
  --issued-on YYYY-MM-DD   the date printed on the sheets (without: left blank)
  --verbose                say what was decided and how long it took, never a text of the document
Options of convert for many documents
  --jobs N                 so many at a time (default: one per core)
  --timeout SECONDS        the most time a document may take (default: 120)
  --memory M               the most memory a document may take, such as 512M or 2G (default: 2G)
  --resume                 go on after a stop: documents done and unchanged are skipped, changed ones done again
  --shard I/N              only part I of N of the set, to spread it over machines
Options of convert and check
  --administration NAME    name of the body
  --ipa CODE               IPA code of the body, such as c_h501
  --act TEXT               approving act, such as "G.C. n. 12 del 31/01/2024"
  --plan-year YEAR         the plan year, where the document does not say
  --layout FILE            a layout for this document (JSON): what its columns mean, which lines are units
  --decisions FILE         the office's decisions on one document: decisions.json or obiettivi.xlsx, filled in
  --years CLASS=ACTION     what to do with years: stale-header, stale-date, doubtful-date, previous-cycle, next-cycle
                           = apply, propose, off; several pairs with commas between
  --strict                 warnings, too, give exit code 1
Options of check
  --format F               text (default), lines (one a line), json, sarif, html
  --config FILE            rules and severities (JSON): {"rules": {"text/*": "off", "weight/missing": "error"}, "strict": true}
Options of inspect
  --json                   the document as read, in JSON
  --csv                    the tables, in CSV: a file per table with --out
  --html                   tables and text in one HTML page, with places and confidence
  --svg                    every page of a PDF as a picture, with the lines, cells and text boxes found
  --pages 3-7,12           only these pages (12-: to the end); the whole document is read all the same
  --out DIR                where to write (DIR/<stem>/…); without it, one document in one form to standard output
  --force                  overwrite files that exist
  --layout [FILE.json]     how each table is read: layouts and columns with their scores, and the runners-up;
                           with --csv, --html or --svg the file only decides which tables are the annex's
Common options
  --password-file FILE     the password of PDFs: first line of the file ("-": of standard input); or the variable ALLEGATO_PASSWORD,
                           or --password PASSWORD, which others on the machine may see
  --limit NAME=N           raise or lower a safety limit, such as html-depth=800 (docs/limits.md)
  --no-join                do not join tables that go on over pages
  --lang it|en             language of the terminal (default: the system's)
  --quiet                  no talk, only data and errors
  --version, --help

Exit codes: 0 done · 1 done, with findings at failing level · 2 wrong usage · 3 input unreadable · 4 nothing recognised ·
5 output not writable or already there · 70 internal error · 130 interrupted (143 by SIGTERM)
`,
};

/** The text of --help. */
export const helpText = (language: Language): string => help[language];
