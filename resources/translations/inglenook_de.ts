<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutButton</name>
    <message>
        <source>About {name}</source>
        <translation>Über {name}</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>About Inglenook</source>
        <translation>Über Inglenook</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Language models that run on your own computer. What you write stays here.
Licence: Apache-2.0.</source>
        <translation>Sprachmodelle, die auf dem eigenen Computer laufen. Was hier geschrieben wird, bleibt hier.
Lizenz: Apache-2.0.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
</context>
<context>
    <name>AboutPart</name>
    <message>
        <source>Any model</source>
        <translation>Jedes Modell</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Basismodell</translation>
    </message>
    <message>
        <source>It came with the app and keeps its name.</source>
        <translation>Sie kam mit der App und behält ihren Namen.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Voreinstellung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What it is for, in a sentence</source>
        <translation>Wozu sie gut ist, in einem Satz</translation>
    </message>
</context>
<context>
    <name>AdapterPart</name>
    <message>
        <source>A LoRA file (GGUF) that was made for the model</source>
        <translation>Eine LoRA-Datei (GGUF), die für das Modell gemacht ist</translation>
    </message>
    <message>
        <source>Adapter's file</source>
        <translation>Datei des Adapters</translation>
    </message>
    <message>
        <source>Adapter's strength</source>
        <translation>Stärke des Adapters</translation>
    </message>
    <message>
        <source>Adapters (*.gguf);;All files (*)</source>
        <translation>Adapter (*.gguf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose the adapter's file</source>
        <translation>Datei des Adapters wählen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
</context>
<context>
    <name>AddressChecks</name>
    <message>
        <source>A name or a password does not belong here: a token has its own field below.</source>
        <translation>Name und Passwort gehören nicht hierher: Für ein Token gibt es unten ein eigenes Feld.</translation>
    </message>
    <message>
        <source>An address begins with {first} or {last}, such as {example}.</source>
        <translation>Eine Adresse beginnt mit {first} oder {last}, zum Beispiel {example}.</translation>
    </message>
    <message>
        <source>The name of the computer is missing. It should look like {example}.</source>
        <translation>Der Name des Computers fehlt. Die Adresse sollte aussehen wie {example}.</translation>
    </message>
    <message>
        <source>This is not an address. It should look like {example}.</source>
        <translation>Das ist keine Adresse. Sie sollte aussehen wie {example}.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Answer {number}</source>
        <translation>Antwort {number}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy answer {number}</source>
        <translation>Antwort {number} kopieren</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Sie ist leer.</translation>
    </message>
    <message>
        <source>Keep answer {number} in the chat</source>
        <translation>Antwort {number} im Chat behalten</translation>
    </message>
    <message>
        <source>Keep in the chat</source>
        <translation>Im Chat behalten</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Thinking of answer {number}</source>
        <translation>Denken zu Antwort {number}</translation>
    </message>
    <message>
        <source>cut off by the token limit</source>
        <translation>an der Token-Grenze abgeschnitten</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>Startwert {seed}</translation>
    </message>
    <message>
        <source>{count} token</source>
        <translation>{count} Token</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} Token</translation>
    </message>
</context>
<context>
    <name>AnswerData</name>
    <message>
        <source>It does not keep to its form. {problem}</source>
        <translation>Sie hält sich nicht an ihre Form. {problem}</translation>
    </message>
    <message>
        <source>It is JSON.</source>
        <translation>Sie ist JSON.</translation>
    </message>
    <message>
        <source>It keeps to its schema.</source>
        <translation>Sie hält sich an ihr Schema.</translation>
    </message>
    <message>
        <source>It was cut off by its length: allow longer answers.</source>
        <translation>Sie wurde bei ihrer Länge abgeschnitten: längere Antworten erlauben.</translation>
    </message>
    <message>
        <source>It was stopped before its end.</source>
        <translation>Sie wurde vor ihrem Ende angehalten.</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Antwort speichern</translation>
    </message>
    <message>
        <source>This answer is too long to be shown as data.</source>
        <translation>Diese Antwort ist zu lang, um als Daten gezeigt zu werden.</translation>
    </message>
</context>
<context>
    <name>AnswerFooter</name>
    <message>
        <source>1 message left out</source>
        <translation>1 Nachricht ausgelassen</translation>
    </message>
    <message>
        <source>beam {rank} of {count}, score {score}</source>
        <translation>Strahl {rank} von {count}, Wertung {score}</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>first token after {seconds} s</source>
        <translation>erstes Token nach {seconds} s</translation>
    </message>
    <message>
        <source>from a vote: {same} of {count} say the same</source>
        <translation>aus einer Abstimmung: {same} von {count} sagen das Gleiche</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>prompt: {cached} cached + {new} new</source>
        <translation>Prompt: {cached} gemerkt + {new} neu</translation>
    </message>
    <message>
        <source>prompt: {tokens}</source>
        <translation>Prompt: {tokens}</translation>
    </message>
    <message>
        <source>replay: differs from word {word}</source>
        <translation>Wiederholung: anders ab Wort {word}</translation>
    </message>
    <message>
        <source>replay: the same, word for word</source>
        <translation>Wiederholung: Wort für Wort gleich</translation>
    </message>
    <message>
        <source>replay: the thinking differs from word {word}</source>
        <translation>Wiederholung: das Nachdenken ist anders ab Wort {word}</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>stopped at a stop text</source>
        <translation>an einem Stopptext angehalten</translation>
    </message>
    <message>
        <source>the context window is full</source>
        <translation>das Kontextfenster ist voll</translation>
    </message>
    <message>
        <source>the token limit was reached</source>
        <translation>die Höchstzahl an Token ist erreicht</translation>
    </message>
    <message>
        <source>written or edited by hand</source>
        <translation>von Hand geschrieben oder bearbeitet</translation>
    </message>
    <message>
        <source>{accepted} of {drafted} guessed tokens right</source>
        <translation>{accepted} von {drafted} geratenen Token richtig</translation>
    </message>
    <message>
        <source>{count} messages left out</source>
        <translation>{count} Nachrichten ausgelassen</translation>
    </message>
    <message>
        <source>{count} token</source>
        <translation>{count} Token</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} Token</translation>
    </message>
    <message>
        <source>{speed} tokens/s</source>
        <translation>{speed} Token/s</translation>
    </message>
</context>
<context>
    <name>AnswerFormat</name>
    <message>
        <source>Answer format</source>
        <translation>Antwortformat</translation>
    </message>
    <message>
        <source>Edit the answer format</source>
        <translation>Antwortformat bearbeiten</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Freier Text</translation>
    </message>
    <message>
        <source>Held to</source>
        <translation>Festgelegt auf</translation>
    </message>
    <message>
        <source>Source of the format</source>
        <translation>Quelltext des Formats</translation>
    </message>
    <message>
        <source>State of the answer format</source>
        <translation>Zustand des Antwortformats</translation>
    </message>
    <message>
        <source>The model writes what it wants.</source>
        <translation>Das Modell schreibt, was es will.</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>freier Text</translation>
    </message>
</context>
<context>
    <name>AnswerPart</name>
    <message>
        <source>Longest answer</source>
        <translation>Längste Antwort</translation>
    </message>
    <message>
        <source>The answer ends where one of these would come.</source>
        <translation>Die Antwort endet, wo einer davon käme.</translation>
    </message>
    <message>
        <source>The most tokens of an answer.</source>
        <translation>So viele Token hat eine Antwort höchstens.</translation>
    </message>
    <message>
        <source>until the model ends it</source>
        <translation>bis das Modell sie beendet</translation>
    </message>
</context>
<context>
    <name>AnswerSubject</name>
    <message>
        <source>Choose an answer with a question above it.</source>
        <translation>Eine Antwort mit einer Frage darüber wählen.</translation>
    </message>
</context>
<context>
    <name>AnswersStrip</name>
    <message>
        <source>Answer {number} is being written: {count} tokens so far</source>
        <translation>Antwort {number} wird geschrieben: bisher {count} Token</translation>
    </message>
    <message>
        <source>Answer {number} is to come</source>
        <translation>Antwort {number} kommt noch</translation>
    </message>
    <message>
        <source>Answer {number} says nothing that can be counted</source>
        <translation>Antwort {number} sagt nichts Zählbares</translation>
    </message>
    <message>
        <source>Answer {number}: {vote}</source>
        <translation>Antwort {number}: {vote}</translation>
    </message>
    <message>
        <source>The answers so far</source>
        <translation>Die Antworten bisher</translation>
    </message>
    <message>
        <source>{whole} of {asked} answers are written, {growing} are being written.</source>
        <translation>{whole} von {asked} Antworten sind geschrieben, {growing} werden geschrieben.</translation>
    </message>
</context>
<context>
    <name>AskingForModel</name>
    <message>
        <source>Model files (*.gguf);;All files (*)</source>
        <translation>Modelldateien (*.gguf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>Modelldatei öffnen</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>A message takes {count} files at most: some were left out.</source>
        <translation>Eine Nachricht nimmt höchstens {count} Dateien: Einige wurden weggelassen.</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>Eingefügtes Bild.png</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>Eingefügter Text.txt</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>is being read…</source>
        <translation>wird gelesen …</translation>
    </message>
    <message>
        <source>{name}: show its text</source>
        <translation>{name}: Text zeigen</translation>
    </message>
</context>
<context>
    <name>AttachmentDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>How much the model is given</source>
        <translation>Wie viel das Modell bekommt</translation>
    </message>
    <message>
        <source>Only the first {count} characters are shown here.</source>
        <translation>Hier sind nur die ersten {count} Zeichen zu sehen.</translation>
    </message>
    <message>
        <source>Text of {name}</source>
        <translation>Text von {name}</translation>
    </message>
    <message>
        <source>The model is given</source>
        <translation>Das Modell bekommt</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>its start, as far as it fits</source>
        <translation>den Anfang, so weit er passt</translation>
    </message>
    <message>
        <source>passages that are looked up for each question</source>
        <translation>Stellen, die für jede Frage nachgeschlagen werden</translation>
    </message>
</context>
<context>
    <name>AttachmentOpening</name>
    <message>
        <source>Passages used</source>
        <translation>Verwendete Stellen</translation>
    </message>
    <message>
        <source>The picture is damaged: it cannot be shown.</source>
        <translation>Das Bild ist beschädigt: Es kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>What the model was given of the documents for this answer</source>
        <translation>Was dem Modell für diese Antwort aus den Dokumenten gegeben wurde</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>passages are looked up</source>
        <translation>passende Stellen werden gesucht</translation>
    </message>
    <message>
        <source>the end is left out</source>
        <translation>das Ende entfällt</translation>
    </message>
    <message>
        <source>the first {percent} % are read</source>
        <translation>die ersten {percent} % werden gelesen</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} Bytes</translation>
    </message>
    <message>
        <source>{size}, scaled down from a file of {file}: models look at no more</source>
        <translation>{size}, verkleinert aus einer Datei von {file}: Mehr sehen Modelle nicht an</translation>
    </message>
    <message>
        <source>{width} by {height} pixels</source>
        <translation>{width} × {height} Pixel</translation>
    </message>
    <message>
        <source>≈ {count} token</source>
        <translation>≈ {count} Token</translation>
    </message>
    <message>
        <source>≈ {count} tokens</source>
        <translation>≈ {count} Token</translation>
    </message>
</context>
<context>
    <name>BeamPanel</name>
    <message>
        <source>Beam search: 1 answer</source>
        <translation>Strahlsuche: 1 Antwort</translation>
    </message>
    <message>
        <source>Beam search: step {step}, {running} running, {finished} ended</source>
        <translation>Strahlsuche: Schritt {step}, {running} laufen, {finished} beendet</translation>
    </message>
    <message>
        <source>Beam search: {count} answers, best score {score}</source>
        <translation>Strahlsuche: {count} Antworten, beste Wertung {score}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Beams</name>
    <message>
        <source>It was given up.</source>
        <translation>Sie wurde aufgegeben.</translation>
    </message>
    <message>
        <source>Step {step}: “{token}”, log-probability {total} in all. So far: {words}</source>
        <translation>Schritt {step}: „{token}“, Log-Wahrscheinlichkeit insgesamt {total}. Bisher: {words}</translation>
    </message>
    <message>
        <source>This answer has ended.</source>
        <translation>Diese Antwort ist beendet.</translation>
    </message>
</context>
<context>
    <name>Bugs</name>
    <message>
        <source>Inglenook met something it did not expect. Your chats are safe; you can go on, or start it again.</source>
        <translation>Inglenook ist auf etwas Unerwartetes gestoßen. Die Chats sind sicher; es kann weitergehen oder neu gestartet werden.</translation>
    </message>
</context>
<context>
    <name>CancelQuestion</name>
    <message>
        <source>Cancel the download</source>
        <translation>Download abbrechen</translation>
    </message>
    <message>
        <source>Cancel “{name}”?</source>
        <translation>„{name}“ abbrechen?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The {size} that are here already are deleted. Paused, they would stay.</source>
        <translation>Die bereits geladenen {size} werden gelöscht. Angehalten würden sie bleiben.</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>There is no model card.</source>
        <translation>Es gibt keine Modellkarte.</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>“{file}” cannot be read. Choose a file that is there.</source>
        <translation>„{file}“ kann nicht gelesen werden. Eine vorhandene Datei wählen.</translation>
    </message>
    <message>
        <source>“{file}” holds no certificates in the PEM form. Ask for them in that form.</source>
        <translation>„{file}“ enthält keine Zertifikate im PEM-Format. Sie in diesem Format anfordern.</translation>
    </message>
</context>
<context>
    <name>CertificatesField</name>
    <message>
        <source>Browse for certificates</source>
        <translation>Zertifikate suchen</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Vertrauenswürdige Zertifikate</translation>
    </message>
</context>
<context>
    <name>ChainView</name>
    <message>
        <source>Order of the samplers</source>
        <translation>Reihenfolge der Sampler</translation>
    </message>
</context>
<context>
    <name>ChangeKeysDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keys for “{command}”</source>
        <translation>Tasten für „{command}“</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>Nothing else has these keys.</source>
        <translation>Nichts anderes hat diese Tasten.</translation>
    </message>
    <message>
        <source>Now: {keys}.</source>
        <translation>Jetzt: {keys}.</translation>
    </message>
    <message>
        <source>Use here instead</source>
        <translation>Stattdessen hier verwenden</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Diese Tasten verwenden</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{keys} always does “{command}”. Take another combination.</source>
        <translation>{keys} macht immer „{command}“. Eine andere Kombination wählen.</translation>
    </message>
    <message>
        <source>{keys} does “{command}” now. If you use it here, that has it no more.</source>
        <translation>{keys} macht jetzt „{command}“. Hier verwendet, gilt es dort nicht mehr.</translation>
    </message>
</context>
<context>
    <name>ChatActions</name>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the folder</source>
        <translation>Ordner löschen</translation>
    </message>
    <message>
        <source>Delete the folder “{name}”?</source>
        <translation>Ordner „{name}“ löschen?</translation>
    </message>
    <message>
        <source>Export chats…</source>
        <translation>Chats exportieren …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>Chats importieren …</translation>
    </message>
    <message>
        <source>Its chats are kept: they go back to the top.</source>
        <translation>Seine Chats bleiben erhalten: Sie kommen zurück auf die oberste Ebene.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Tags of “{chat}”</source>
        <translation>Schlagwörter von „{chat}“</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter …</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>The chat is in the archive.</source>
        <translation>Der Chat ist im Archiv.</translation>
    </message>
    <message>
        <source>The top</source>
        <translation>Oberste Ebene</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Papierkorb …</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
</context>
<context>
    <name>ChatContext</name>
    <message>
        <source>Shorten it, enlarge the window, or choose under Context what may be left out.</source>
        <translation>Kürzen, das Fenster vergrößern oder unter „Kontext“ wählen, was wegfallen darf.</translation>
    </message>
    <message>
        <source>Shorten it, unpin a message, or enlarge the window.</source>
        <translation>Kürzen, eine Nachricht freigeben oder das Fenster vergrößern.</translation>
    </message>
    <message>
        <source>The documents are too long: choose above how much of them is sent.</source>
        <translation>Die Dokumente sind zu lang: Wählen Sie oben, wie viel davon gesendet wird.</translation>
    </message>
    <message>
        <source>Too long for the context window by {count} tokens.</source>
        <translation>Um {count} Token zu lang für das Kontextfenster.</translation>
    </message>
</context>
<context>
    <name>ChatFiles</name>
    <message>
        <source>1 chat</source>
        <translation>1 Chat</translation>
    </message>
    <message>
        <source>All chats: {count}</source>
        <translation>Alle Chats: {count}</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Chats (*.json *.zip *.sqlite)</source>
        <translation>Chats (*.json *.zip *.sqlite)</translation>
    </message>
    <message>
        <source>Exported: {count}.</source>
        <translation>Exportiert: {count}.</translation>
    </message>
    <message>
        <source>Here already: {count}.</source>
        <translation>Schon vorhanden: {count}.</translation>
    </message>
    <message>
        <source>Imported: {count}.</source>
        <translation>Importiert: {count}.</translation>
    </message>
    <message>
        <source>No chats were found there. Nothing was changed.</source>
        <translation>Dort wurden keine Chats gefunden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Stopped. No chat was changed.</source>
        <translation>Angehalten. Kein Chat wurde geändert.</translation>
    </message>
    <message>
        <source>Storing them</source>
        <translation>Sie werden gespeichert</translation>
    </message>
    <message>
        <source>The chosen ones: {count}</source>
        <translation>Die ausgewählten: {count}</translation>
    </message>
    <message>
        <source>The folder {name}: {count}</source>
        <translation>Der Ordner {name}: {count}</translation>
    </message>
    <message>
        <source>There are no chats to export yet.</source>
        <translation>Es gibt noch keine Chats zum Exportieren.</translation>
    </message>
    <message>
        <source>This chat: {title}</source>
        <translation>Dieser Chat: {title}</translation>
    </message>
    <message>
        <source>{count} chats</source>
        <translation>{count} Chats</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{stage} · {count}</source>
        <translation>{stage} · {count}</translation>
    </message>
</context>
<context>
    <name>ChatFilterButton</name>
    <message>
        <source>Any folder</source>
        <translation>Jeder Ordner</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>Jedes Modell</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Jedes Schlagwort</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Archived chats too</source>
        <translation>Auch archivierte Chats</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Filter chats</source>
        <translation>Chats filtern</translation>
    </message>
    <message>
        <source>Filter: {filters}</source>
        <translation>Filter: {filters}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>with the archive</source>
        <translation>mit Archiv</translation>
    </message>
</context>
<context>
    <name>ChatFinding</name>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>message {number} of {count}</source>
        <translation>Nachricht {number} von {count}</translation>
    </message>
</context>
<context>
    <name>ChatForm</name>
    <message>
        <source>Answer format</source>
        <translation>Antwortformat</translation>
    </message>
    <message>
        <source>It can be used.</source>
        <translation>Ist verwendbar.</translation>
    </message>
    <message>
        <source>It can be used. Remarks: {count}</source>
        <translation>Ist verwendbar. Hinweise: {count}</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>Zeile {line}: {problem}</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>The answer format cannot be used. {reason}</source>
        <translation>Das Antwortformat ist nicht verwendbar. {reason}</translation>
    </message>
    <message>
        <source>The server is asked to hold the answer to it.</source>
        <translation>Der Server wird gebeten, die Antwort daran zu halten.</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Clear the filters: {filters}</source>
        <translation>Filter aufheben: {filters}</translation>
    </message>
    <message>
        <source>More about chats</source>
        <translation>Mehr zu Chats</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>New folder, trash</source>
        <translation>Neuer Ordner, Papierkorb</translation>
    </message>
    <message>
        <source>No chat has “{words}” in it.</source>
        <translation>In keinem Chat steht „{words}“.</translation>
    </message>
    <message>
        <source>No chat passes the filters.</source>
        <translation>Kein Chat passt zu den Filtern.</translation>
    </message>
    <message>
        <source>No chats yet. What you ask is kept here.</source>
        <translation>Noch keine Chats. Was gefragt wird, bleibt hier erhalten.</translation>
    </message>
    <message>
        <source>Search chats</source>
        <translation>Chats durchsuchen</translation>
    </message>
</context>
<context>
    <name>ChatListModel</name>
    <message>
        <source>1 chat</source>
        <translation>1 Chat</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>in a folder</source>
        <translation>in einem Ordner</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>{count} chats</source>
        <translation>{count} Chats</translation>
    </message>
</context>
<context>
    <name>ChatPane</name>
    <message>
        <source>Chats panel</source>
        <translation>Chat-Liste</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Show or hide sampling and memory</source>
        <translation>Sampling und Speicher ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide the chats</source>
        <translation>Chats ein- oder ausblenden</translation>
    </message>
</context>
<context>
    <name>ChatsKeeping</name>
    <message>
        <source>An import of chats was cut off when Inglenook ended, and nothing of it was kept. Import them again.</source>
        <translation>Ein Import von Chats wurde abgeschnitten, als Inglenook endete, und nichts davon wurde behalten. Sie noch einmal importieren.</translation>
    </message>
    <message>
        <source>Restore it…</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The answer in “{title}” was cut off before its first word when Inglenook ended.</source>
        <translation>Die Antwort in „{title}“ wurde vor ihrem ersten Wort abgeschnitten, als Inglenook endete.</translation>
    </message>
    <message>
        <source>The answer in “{title}” was cut off when Inglenook ended; 1 word of it is kept.</source>
        <translation>Die Antwort in „{title}“ wurde abgeschnitten, als Inglenook endete; 1 Wort davon ist erhalten.</translation>
    </message>
    <message>
        <source>The answer in “{title}” was cut off when Inglenook ended; {words} words of it are kept.</source>
        <translation>Die Antwort in „{title}“ wurde abgeschnitten, als Inglenook endete; {words} Wörter davon sind erhalten.</translation>
    </message>
    <message>
        <source>The file with your chats is damaged, and there is no sound copy of it. What can still be read is here and can be exported; nothing new is kept.</source>
        <translation>Die Datei mit den Chats ist beschädigt, und es gibt keine heile Kopie davon. Was noch lesbar ist, ist hier und lässt sich exportieren; Neues wird nicht behalten.</translation>
    </message>
    <message>
        <source>The file with your chats is damaged. What can still be read is here and can be exported; nothing new is kept until you restore a copy. The newest sound one is of {date}.</source>
        <translation>Die Datei mit den Chats ist beschädigt. Was noch lesbar ist, ist hier und lässt sich exportieren; Neues wird nicht behalten, bis eine Kopie wiederhergestellt ist. Die neueste heile ist von {date}.</translation>
    </message>
    <message>
        <source>{count} answers were cut off when Inglenook ended; what had come of them is kept. The last one is in “{title}”.</source>
        <translation>{count} Antworten wurden abgeschnitten, als Inglenook endete; was von ihnen da war, ist erhalten. Die letzte steht in „{title}“.</translation>
    </message>
</context>
<context>
    <name>ChooserDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Left out ({count})</source>
        <translation>Weggelassen ({count})</translation>
    </message>
    <message>
        <source>Models left out</source>
        <translation>Weggelassene Modelle</translation>
    </message>
    <message>
        <source>No model of the catalogue suits all of this</source>
        <translation>Kein Modell des Katalogs erfüllt all das</translation>
    </message>
    <message>
        <source>Quality is guessed from size and age, speed from what is read for each token: proxies, not benchmarks. Where a number comes from stands in its tip.</source>
        <translation>Qualität ist aus Größe und Alter geschätzt, Tempo aus dem, was je Token gelesen wird: Näherungen, keine Benchmarks. Woher eine Zahl kommt, steht in ihrem Hinweis.</translation>
    </message>
    <message>
        <source>Ranked ({count})</source>
        <translation>Rangliste ({count})</translation>
    </message>
    <message>
        <source>Ranked models</source>
        <translation>Modelle nach Rang</translation>
    </message>
    <message>
        <source>Ranked or left out</source>
        <translation>In der Rangliste oder weggelassen</translation>
    </message>
    <message>
        <source>Show on Discover</source>
        <translation>In „Entdecken“ zeigen</translation>
    </message>
    <message>
        <source>What counts how much</source>
        <translation>Was wie viel zählt</translation>
    </message>
    <message>
        <source>Which model suits me?</source>
        <translation>Welches Modell passt zu mir?</translation>
    </message>
</context>
<context>
    <name>ChooserQuestions</name>
    <message>
        <source>Any language</source>
        <translation>Jede Sprache</translation>
    </message>
    <message>
        <source>Any licence</source>
        <translation>Jede Lizenz</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Programmieren</translation>
    </message>
    <message>
        <source>Commercial use</source>
        <translation>Gewerbliche Nutzung</translation>
    </message>
    <message>
        <source>How much memory?</source>
        <translation>Wie viel Speicher?</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>In welcher Sprache?</translation>
    </message>
    <message>
        <source>Looking at pictures</source>
        <translation>Bilder ansehen</translation>
    </message>
    <message>
        <source>Open licences only</source>
        <translation>Nur offene Lizenzen</translation>
    </message>
    <message>
        <source>Quality first</source>
        <translation>Qualität zuerst</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Schlussfolgern</translation>
    </message>
    <message>
        <source>Search (embeddings)</source>
        <translation>Suche (Embeddings)</translation>
    </message>
    <message>
        <source>Some of both</source>
        <translation>Von beidem etwas</translation>
    </message>
    <message>
        <source>Speed first</source>
        <translation>Tempo zuerst</translation>
    </message>
    <message>
        <source>Speed or quality?</source>
        <translation>Tempo oder Qualität?</translation>
    </message>
    <message>
        <source>This computer: {size} GiB</source>
        <translation>Dieser Computer: {size} GiB</translation>
    </message>
    <message>
        <source>Using tools</source>
        <translation>Werkzeuge benutzen</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>Wofür?</translation>
    </message>
    <message>
        <source>Which licence?</source>
        <translation>Welche Lizenz?</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>{size} GiB</source>
        <translation>{size} GiB</translation>
    </message>
</context>
<context>
    <name>CodeFiles</name>
    <message>
        <source>Save code</source>
        <translation>Code speichern</translation>
    </message>
</context>
<context>
    <name>CodeHead</name>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Save code as a file</source>
        <translation>Code als Datei speichern</translation>
    </message>
    <message>
        <source>Tool call</source>
        <translation>Werkzeugaufruf</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About Inglenook</source>
        <translation>Ü&amp;ber Inglenook</translation>
    </message>
    <message>
        <source>&amp;Archive or take out</source>
        <translation>&amp;Archivieren oder herausholen</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>&amp;Chat</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Auswählen …</translation>
    </message>
    <message>
        <source>&amp;Continue the answer</source>
        <translation>Antwort &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Delete chat</source>
        <translation>Chat &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Delete this message</source>
        <translation>Diese Nachricht &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Export chats…</source>
        <translation>Chats &amp;exportieren …</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>Irgend&amp;wohin gehen …</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Import models…</source>
        <translation>&amp;Modelle importieren …</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>&amp;Keep in the context</source>
        <translation>&amp;Im Kontext behalten</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>H&amp;ell</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;New chat</source>
        <translation>&amp;Neuer Chat</translation>
    </message>
    <message>
        <source>&amp;Next version</source>
        <translation>Nä&amp;chste Version</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <source>&amp;Open model file…</source>
        <translation>Modelldatei &amp;öffnen …</translation>
    </message>
    <message>
        <source>&amp;Pin or unpin</source>
        <translation>Anh&amp;eften oder lösen</translation>
    </message>
    <message>
        <source>&amp;Previous version</source>
        <translation>&amp;Vorige Version</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Regenerate</source>
        <translation>&amp;Neu erzeugen</translation>
    </message>
    <message>
        <source>&amp;Rename chat</source>
        <translation>Chat &amp;umbenennen</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>&amp;Problem melden …</translation>
    </message>
    <message>
        <source>&amp;Save into the preset</source>
        <translation>In die Voreinstellung &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>Schlag&amp;wörter …</translation>
    </message>
    <message>
        <source>&amp;Tokens…</source>
        <translation>Tok&amp;en …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Unload</source>
        <translation>&amp;Entladen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>Nachricht &amp;schreiben</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Ask &amp;many times and vote…</source>
        <translation>Oft fragen und ab&amp;stimmen…</translation>
    </message>
    <message>
        <source>Attach &amp;files…</source>
        <translation>&amp;Dateien anhängen …</translation>
    </message>
    <message>
        <source>C&amp;hats panel</source>
        <translation>C&amp;hat-Liste</translation>
    </message>
    <message>
        <source>Change &amp;thinking</source>
        <translation>&amp;Nachdenken umschalten</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Chat with the model</source>
        <translation>Mit dem Modell chatten</translation>
    </message>
    <message>
        <source>Choose a &amp;preset…</source>
        <translation>&amp;Voreinstellung wählen…</translation>
    </message>
    <message>
        <source>Colour by c&amp;onfidence</source>
        <translation>Nach Sicherheit &amp;färben</translation>
    </message>
    <message>
        <source>Complete the word, in a preset's text</source>
        <translation>Das Wort vervollständigen, im Text einer Voreinstellung</translation>
    </message>
    <message>
        <source>Copy the last &amp;answer</source>
        <translation>Letzte &amp;Antwort kopieren</translation>
    </message>
    <message>
        <source>Copy the last c&amp;ode</source>
        <translation>Letzten C&amp;ode kopieren</translation>
    </message>
    <message>
        <source>Delete from here &amp;on</source>
        <translation>Ab &amp;hier löschen</translation>
    </message>
    <message>
        <source>Delete the chat or folder</source>
        <translation>Chat oder Ordner löschen</translation>
    </message>
    <message>
        <source>Delete the preset</source>
        <translation>Die Voreinstellung löschen</translation>
    </message>
    <message>
        <source>Deta&amp;ils…</source>
        <translation>&amp;Details …</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Entdecken</translation>
    </message>
    <message>
        <source>Duplicate the preset</source>
        <translation>Die Voreinstellung verdoppeln</translation>
    </message>
    <message>
        <source>Edit the message gone to</source>
        <translation>Angesteuerte Nachricht bearbeiten</translation>
    </message>
    <message>
        <source>Find in all c&amp;hats</source>
        <translation>In allen C&amp;hats suchen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>Go to the message above</source>
        <translation>Zur Nachricht darüber gehen</translation>
    </message>
    <message>
        <source>Go to the message below</source>
        <translation>Zur Nachricht darunter gehen</translation>
    </message>
    <message>
        <source>Import &amp;chats…</source>
        <translation>&amp;Chats importieren …</translation>
    </message>
    <message>
        <source>Import &amp;presets…</source>
        <translation>&amp;Voreinstellungen importieren …</translation>
    </message>
    <message>
        <source>Import the preset of the clipboard</source>
        <translation>Die Voreinstellung der Zwischenablage importieren</translation>
    </message>
    <message>
        <source>In a chat</source>
        <translation>In einem Chat</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>In Listen</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Look at the tokens of the answer gone to</source>
        <translation>Die Token der angesteuerten Antwort ansehen</translation>
    </message>
    <message>
        <source>Messa&amp;ges</source>
        <translation>Nach&amp;richten</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Move a download down</source>
        <translation>Download nach unten</translation>
    </message>
    <message>
        <source>Move a download up</source>
        <translation>Download nach oben</translation>
    </message>
    <message>
        <source>New chat &amp;from here</source>
        <translation>Neuer Cha&amp;t ab hier</translation>
    </message>
    <message>
        <source>New f&amp;older</source>
        <translation>Neuer &amp;Ordner</translation>
    </message>
    <message>
        <source>New p&amp;reset</source>
        <translation>Neue Vo&amp;reinstellung</translation>
    </message>
    <message>
        <source>Next hit, in the search of a chat</source>
        <translation>Nächster Treffer bei der Suche im Chat</translation>
    </message>
    <message>
        <source>Open a link of the message gone to</source>
        <translation>Einen Link der angesteuerten Nachricht öffnen</translation>
    </message>
    <message>
        <source>Paste a long text into the field</source>
        <translation>Langen Text in das Feld einfügen</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Voreinst.</translation>
    </message>
    <message>
        <source>Previous hit, in the search of a chat</source>
        <translation>Voriger Treffer bei der Suche im Chat</translation>
    </message>
    <message>
        <source>Re&amp;generate with a preset…</source>
        <translation>Mit Voreinstellung neu er&amp;zeugen…</translation>
    </message>
    <message>
        <source>Re&amp;vert to the preset</source>
        <translation>Zurück &amp;zur Voreinstellung</translation>
    </message>
    <message>
        <source>Regenerate &amp;with…</source>
        <translation>Neu erzeugen &amp;mit …</translation>
    </message>
    <message>
        <source>Remove the model</source>
        <translation>Modell entfernen</translation>
    </message>
    <message>
        <source>Rename the chat or folder</source>
        <translation>Chat oder Ordner umbenennen</translation>
    </message>
    <message>
        <source>Rename the model</source>
        <translation>Modell umbenennen</translation>
    </message>
    <message>
        <source>Rename the preset</source>
        <translation>Die Voreinstellung umbenennen</translation>
    </message>
    <message>
        <source>Rep&amp;lay</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Repro&amp;ducible answers</source>
        <translation>Repro&amp;duzierbare Antworten</translation>
    </message>
    <message>
        <source>Save as a p&amp;reset…</source>
        <translation>Als Voreinstell&amp;ung speichern…</translation>
    </message>
    <message>
        <source>Save the preset</source>
        <translation>Die Voreinstellung speichern</translation>
    </message>
    <message>
        <source>Save the preset as…</source>
        <translation>Die Voreinstellung speichern als …</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show as d&amp;ata…</source>
        <translation>Als D&amp;aten zeigen…</translation>
    </message>
    <message>
        <source>Start a new line</source>
        <translation>Neue Zeile beginnen</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Antwort anhalten</translation>
    </message>
    <message>
        <source>T&amp;rash…</source>
        <translation>&amp;Papierkorb …</translation>
    </message>
    <message>
        <source>Take other words for a message, in its field</source>
        <translation>Andere Worte für eine Nachricht verwerfen, in ihrem Feld</translation>
    </message>
    <message>
        <source>Text &amp;smaller</source>
        <translation>Text &amp;kleiner</translation>
    </message>
    <message>
        <source>Text la&amp;rger</source>
        <translation>Text &amp;größer</translation>
    </message>
    <message>
        <source>The message after it, as long as it is unchanged</source>
        <translation>Die Nachricht danach, solange sie unverändert ist</translation>
    </message>
    <message>
        <source>Write the last message again, in an empty field</source>
        <translation>Letzte Nachricht noch einmal schreiben, in einem leeren Feld</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Beide sagen dasselbe.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Compare presets</source>
        <translation>Voreinstellungen vergleichen</translation>
    </message>
    <message>
        <source>Compare “{name}” with</source>
        <translation>„{name}“ vergleichen mit</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Lines that differ: {lines}. Values that differ: {values}.</source>
        <translation>Verschiedene Zeilen: {lines}. Verschiedene Werte: {values}.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>The answer and its replay</source>
        <translation>Die Antwort und ihre Wiederholung</translation>
    </message>
    <message>
        <source>The other preset</source>
        <translation>Die andere Voreinstellung</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Values that differ</source>
        <translation>Werte, die verschieden sind</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>a LoRA file that goes with the model</source>
        <translation>eine LoRA-Datei, die zum Modell gehört</translation>
    </message>
    <message>
        <source>a prompt writer built into Ollama</source>
        <translation>ein Prompt-Schreiber, der in Ollama steckt</translation>
    </message>
    <message>
        <source>a small model that writes ahead</source>
        <translation>ein kleines Modell, das vorausschreibt</translation>
    </message>
    <message>
        <source>a value of sampling or loading</source>
        <translation>ein Wert des Samplings oder Ladens</translation>
    </message>
    <message>
        <source>all messages</source>
        <translation>alle Nachrichten</translation>
    </message>
    <message>
        <source>an answer reader built into Ollama</source>
        <translation>ein Antwort-Leser, der in Ollama steckt</translation>
    </message>
    <message>
        <source>an example message before the first one</source>
        <translation>eine Beispielnachricht vor der ersten</translation>
    </message>
    <message>
        <source>how messages become a prompt, in Go's template language</source>
        <translation>wie aus Nachrichten ein Prompt wird, in der Vorlagensprache von Go</translation>
    </message>
    <message>
        <source>the answer of the model</source>
        <translation>die Antwort des Modells</translation>
    </message>
    <message>
        <source>the least version of Ollama</source>
        <translation>die kleinste Version von Ollama</translation>
    </message>
    <message>
        <source>the licence's text</source>
        <translation>der Text der Lizenz</translation>
    </message>
    <message>
        <source>the message of the user</source>
        <translation>die Nachricht des Nutzers</translation>
    </message>
    <message>
        <source>the model that the preset is for</source>
        <translation>das Modell, für das die Voreinstellung ist</translation>
    </message>
    <message>
        <source>the system prompt</source>
        <translation>der Systemprompt</translation>
    </message>
    <message>
        <source>the text of a message</source>
        <translation>der Text einer Nachricht</translation>
    </message>
    <message>
        <source>tools, of which there are none here</source>
        <translation>Werkzeuge, von denen es hier keine gibt</translation>
    </message>
    <message>
        <source>what the model is told before the first message</source>
        <translation>was dem Modell vor der ersten Nachricht gesagt wird</translation>
    </message>
    <message>
        <source>whether the model is to think first</source>
        <translation>ob das Modell zuerst denken soll</translation>
    </message>
    <message>
        <source>who says a message</source>
        <translation>wer eine Nachricht sagt</translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>A file is still being read.</source>
        <translation>Eine Datei wird noch gelesen.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Attach pictures, text, code, PDF or Word files</source>
        <translation>Bilder, Text, Code, PDF oder Word-Dateien anhängen</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>Strg+Enter sendet</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends · Enter starts a line</source>
        <translation>Strg+Enter sendet · Enter beginnt eine Zeile</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Enter sendet</translation>
    </message>
    <message>
        <source>Enter sends · Shift+Enter starts a line</source>
        <translation>Enter sendet · Umschalt+Enter beginnt eine Zeile</translation>
    </message>
    <message>
        <source>Message {model}…</source>
        <translation>Nachricht an {model} …</translation>
    </message>
    <message>
        <source>Message…</source>
        <translation>Nachricht …</translation>
    </message>
    <message>
        <source>Send it when the model is free</source>
        <translation>Senden, sobald das Modell frei ist</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>Stop the answer (Esc)</source>
        <translation>Antwort anhalten (Esc)</translation>
    </message>
    <message>
        <source>Write a message first</source>
        <translation>Zuerst eine Nachricht schreiben</translation>
    </message>
    <message>
        <source>{reason} What you send now waits above.</source>
        <translation>{reason} Was jetzt gesendet wird, wartet oben.</translation>
    </message>
</context>
<context>
    <name>ComputerPanel</name>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>A card with {gib} GiB</source>
        <translation>Eine Karte mit {gib} GiB</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>Andere Größe</translation>
    </message>
    <message>
        <source>Card's memory</source>
        <translation>Speicher der Karte</translation>
    </message>
    <message>
        <source>Card's name</source>
        <translation>Name der Karte</translation>
    </message>
    <message>
        <source>Cards like it</source>
        <translation>Gleiche Karten</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Looking at this computer …</source>
        <translation>Dieser Computer wird angesehen …</translation>
    </message>
    <message>
        <source>Main memory</source>
        <translation>Hauptspeicher</translation>
    </message>
    <message>
        <source>Main memory: {free} free of {total}</source>
        <translation>Hauptspeicher: {free} frei von {total}</translation>
    </message>
    <message>
        <source>No graphics card</source>
        <translation>Keine Grafikkarte</translation>
    </message>
    <message>
        <source>No graphics card that the engine can use</source>
        <translation>Keine Grafikkarte, die die Engine nutzen kann</translation>
    </message>
    <message>
        <source>Read this computer's free memory again</source>
        <translation>Freien Speicher dieses Computers erneut lesen</translation>
    </message>
    <message>
        <source>Such as RTX 4090</source>
        <translation>Zum Beispiel RTX 4090</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>What if I had</source>
        <translation>Was wäre mit</translation>
    </message>
    <message>
        <source>What if I had another one</source>
        <translation>Was wäre mit einem anderen</translation>
    </message>
    <message>
        <source>Which computer</source>
        <translation>Welcher Computer</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{card}: {free} free of {total}</source>
        <translation>{card}: {free} frei von {total}</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>Asking {hub}…</source>
        <translation>{hub} wird gefragt …</translation>
    </message>
    <message>
        <source>Asks the hub once, with the settings above.</source>
        <translation>Fragt den Hub einmal, mit den Einstellungen oben.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>The test itself failed.</source>
        <translation>Der Test selbst ist gescheitert.</translation>
    </message>
    <message>
        <source>{hub} answers, and knows you as “{account}”.</source>
        <translation>{hub} antwortet und kennt das Konto „{account}“.</translation>
    </message>
    <message>
        <source>{hub} answers. There is no token: only what is public can be opened.</source>
        <translation>{hub} antwortet. Es gibt kein Token: Nur Öffentliches kann geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>ContextMeter</name>
    <message>
        <source>An estimate: the model counts once it is loaded and free.</source>
        <translation>Eine Schätzung: Das Modell zählt, sobald es geladen und frei ist.</translation>
    </message>
    <message>
        <source>Free for the answer: {count}</source>
        <translation>Frei für die Antwort: {count}</translation>
    </message>
    <message>
        <source>Keep the start and the end</source>
        <translation>Anfang und Ende behalten</translation>
    </message>
    <message>
        <source>Leave out the oldest turns</source>
        <translation>Die ältesten Runden weglassen</translation>
    </message>
    <message>
        <source>Messages left out: {count}</source>
        <translation>Ausgelassene Nachrichten: {count}</translation>
    </message>
    <message>
        <source>Messages: {count}</source>
        <translation>Nachrichten: {count}</translation>
    </message>
    <message>
        <source>Send nothing, and say so</source>
        <translation>Nichts senden und es sagen</translation>
    </message>
    <message>
        <source>System prompt and template: {count}</source>
        <translation>Systemprompt und Vorlage: {count}</translation>
    </message>
    <message>
        <source>What the next message sends, of what the context window holds. Press to see of what it is made.</source>
        <translation>Was die nächste Nachricht sendet, von dem, was das Kontextfenster fasst. Drücken, um zu sehen, woraus es besteht.</translation>
    </message>
    <message>
        <source>What you are writing: {count}</source>
        <translation>Was gerade geschrieben wird: {count}</translation>
    </message>
    <message>
        <source>When a chat is too long:</source>
        <translation>Wenn ein Chat zu lang ist:</translation>
    </message>
    <message>
        <source>With this message, which takes {count} tokens.</source>
        <translation>Mit dieser Nachricht, die {count} Token belegt.</translation>
    </message>
    <message>
        <source>{used} of {most} tokens</source>
        <translation>{used} von {most} Token</translation>
    </message>
    <message>
        <source>≈ {used} tokens</source>
        <translation>≈ {used} Token</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>A message of yours</source>
        <translation>Eine eigene Nachricht</translation>
    </message>
    <message>
        <source>A system message</source>
        <translation>Eine Systemnachricht</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Eine Antwort</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Erneut antworten</translation>
    </message>
    <message>
        <source>Answer again with</source>
        <translation>Neu beantworten mit</translation>
    </message>
    <message>
        <source>Answer again with a preset</source>
        <translation>Mit Voreinstellung neu beantworten</translation>
    </message>
    <message>
        <source>Answer finished</source>
        <translation>Antwort fertig</translation>
    </message>
    <message>
        <source>Ask many times and vote…</source>
        <translation>Oft fragen und abstimmen…</translation>
    </message>
    <message>
        <source>Continue the answer</source>
        <translation>Antwort fortsetzen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Linkadresse kopieren</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>Ab hier löschen</translation>
    </message>
    <message>
        <source>Delete this message</source>
        <translation>Diese Nachricht löschen</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details …</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Insert below</source>
        <translation>Darunter einfügen</translation>
    </message>
    <message>
        <source>Keep in the context</source>
        <translation>Im Kontext behalten</translation>
    </message>
    <message>
        <source>Let go of it in the context</source>
        <translation>Im Kontext freigeben</translation>
    </message>
    <message>
        <source>New chat from here</source>
        <translation>Neuer Chat ab hier</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Nächste Version</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>Keine Voreinstellung</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>Einen Link öffnen</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Vorige Version</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Neu erzeugen</translation>
    </message>
    <message>
        <source>Regenerate with</source>
        <translation>Neu erzeugen mit</translation>
    </message>
    <message>
        <source>Regenerate with a preset</source>
        <translation>Mit Voreinstellung neu erzeugen</translation>
    </message>
    <message>
        <source>Regenerate with {model}</source>
        <translation>Mit {model} neu erzeugen</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Show as data…</source>
        <translation>Als Daten zeigen…</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>The answer failed: {0}</source>
        <translation>Die Antwort ist gescheitert: {0}</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <source>The model no longer sees the message above</source>
        <translation>Das Modell sieht die Nachricht darüber nicht mehr</translation>
    </message>
    <message>
        <source>The model no longer sees the messages above</source>
        <translation>Das Modell sieht die Nachrichten darüber nicht mehr</translation>
    </message>
    <message>
        <source>The model no longer sees the {count} messages above</source>
        <translation>Das Modell sieht die {count} Nachrichten darüber nicht mehr</translation>
    </message>
    <message>
        <source>The system</source>
        <translation>Das System</translation>
    </message>
    <message>
        <source>Tokens…</source>
        <translation>Token …</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>Version {number} von {count}</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>geladen</translation>
    </message>
    <message>
        <source>{count} token</source>
        <translation>{count} Token</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} Token</translation>
    </message>
</context>
<context>
    <name>Conversing</name>
    <message>
        <source>An answer is being written: stop it, or wait for its end.</source>
        <translation>Eine Antwort wird gerade geschrieben: sie anhalten oder ihr Ende abwarten.</translation>
    </message>
    <message>
        <source>Another chat is being answered, and only one can be at a time: wait, or stop it there.</source>
        <translation>Ein anderer Chat wird gerade beantwortet, und nur einer kann es zugleich: warten oder dort anhalten.</translation>
    </message>
    <message>
        <source>Looking for the models on this computer…</source>
        <translation>Die Modelle auf diesem Computer werden gesucht …</translation>
    </message>
    <message>
        <source>The Lab is asking the model.</source>
        <translation>Das Labor befragt das Modell.</translation>
    </message>
    <message>
        <source>The Lab is asking the model: wait, or stop it there.</source>
        <translation>Das Labor befragt das Modell: warten, oder es dort anhalten.</translation>
    </message>
    <message>
        <source>The model is answering.</source>
        <translation>Das Modell antwortet gerade.</translation>
    </message>
    <message>
        <source>There is no model yet: open a model file first.</source>
        <translation>Es gibt noch kein Modell: zuerst eine Modelldatei öffnen.</translation>
    </message>
    <message>
        <source>{model} is being loaded.</source>
        <translation>{model} wird geladen.</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>CountingFields</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>End once it is decided</source>
        <translation>Enden, sobald es entschieden ist</translation>
    </message>
    <message>
        <source>Exact text</source>
        <translation>Genauer Text</translation>
    </message>
    <message>
        <source>Field of JSON</source>
        <translation>Feld von JSON</translation>
    </message>
    <message>
        <source>How often the question is asked; up to {most} can be typed.</source>
        <translation>Wie oft die Frage gestellt wird; bis {most} lassen sich eintippen.</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>Letzte Zahl</translation>
    </message>
    <message>
        <source>One of these, parted by commas: letters or words.</source>
        <translation>Eines von diesen, durch Kommas getrennt: Buchstaben oder Wörter.</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>The answers that are left are not written if they cannot change the winner.</source>
        <translation>Die übrigen Antworten werden nicht geschrieben, wenn sie den Gewinner nicht ändern können.</translation>
    </message>
    <message>
        <source>The last JSON of an answer, or a field of it.</source>
        <translation>Das letzte JSON einer Antwort, oder ein Feld davon.</translation>
    </message>
    <message>
        <source>The last match, or its first group.</source>
        <translation>Der letzte Treffer, oder seine erste Gruppe.</translation>
    </message>
    <message>
        <source>The last number of an answer, or the one that it marks as its result.</source>
        <translation>Die letzte Zahl einer Antwort, oder die, die sie als Ergebnis kennzeichnet.</translation>
    </message>
    <message>
        <source>The whole answer, or what it marks as its result; case and spaces do not matter.</source>
        <translation>Die ganze Antwort, oder was sie als Ergebnis kennzeichnet; Groß und klein und Leerzeichen zählen nicht.</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>all of it, or such as result.value</source>
        <translation>alles, oder etwa result.value</translation>
    </message>
</context>
<context>
    <name>CreateDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Create a model from a preset</source>
        <translation>Ein Modell aus einer Voreinstellung erstellen</translation>
    </message>
    <message>
        <source>It holds all of the preset.</source>
        <translation>Es hält alles von der Voreinstellung.</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Auf der Grundlage von</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>There is one of that name: it is replaced.</source>
        <translation>Eines dieses Namens gibt es schon: Es wird ersetzt.</translation>
    </message>
    <message>
        <source>What it leaves out</source>
        <translation>Was es weglässt</translation>
    </message>
</context>
<context>
    <name>Criterion</name>
    <message>
        <source>Commercial use allowed, under conditions, or not.</source>
        <translation>Gewerbliche Nutzung erlaubt, unter Bedingungen oder nicht.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>How many tokens it was trained to keep in view.</source>
        <translation>Wie viele Token es laut Training im Blick behält.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Made for the task counts more than able to do it.</source>
        <translation>Dafür gemacht zählt mehr als dazu fähig.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>More parameters often answer better. A proxy for quality, not a benchmark.</source>
        <translation>Mehr Parameter antworten oft besser. Eine Näherung für Qualität, kein Benchmark.</translation>
    </message>
    <message>
        <source>Named on its card counts more than “multilingual”.</source>
        <translation>Auf der Karte genannt zählt mehr als „mehrsprachig“.</translation>
    </message>
    <message>
        <source>Newer models often answer better. A proxy for quality, not a benchmark.</source>
        <translation>Neuere Modelle antworten oft besser. Eine Näherung für Qualität, kein Benchmark.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>What is read from memory for each token. Less is faster; nothing was measured.</source>
        <translation>Was je Token aus dem Speicher gelesen wird. Weniger ist schneller; gemessen wurde nichts.</translation>
    </message>
    <message>
        <source>What it takes with its context. Less leaves more to others.</source>
        <translation>Was es mit seinem Kontext belegt. Weniger lässt anderen mehr.</translation>
    </message>
</context>
<context>
    <name>DataDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Only the first {count} are shown; copies and files have all.</source>
        <translation>Nur die ersten {count} werden gezeigt; Kopien und Dateien haben alle.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Als JSON speichern…</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Gezeigt als</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The answer as data</source>
        <translation>Die Antwort als Daten</translation>
    </message>
    <message>
        <source>The answer as {what}</source>
        <translation>Die Antwort als {what}</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>DecisionTableModel</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>The mean of all columns, weighted: 0 to 100</source>
        <translation>Das gewichtete Mittel aller Spalten: 0 bis 100</translation>
    </message>
    <message>
        <source>{points} of 100 among those compared</source>
        <translation>{points} von 100 unter den verglichenen</translation>
    </message>
    <message>
        <source>{repository}, by {developer}</source>
        <translation>{repository}, von {developer}</translation>
    </message>
</context>
<context>
    <name>DecisionWords</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Ask for less: the list of what was left out says why each was. More memory helps most often.</source>
        <translation>Weniger verlangen: Die Liste der weggelassenen sagt jeweils warum. Mehr Speicher hilft am häufigsten.</translation>
    </message>
    <message>
        <source>Close: {told}.</source>
        <translation>Knapp: {told}.</translation>
    </message>
    <message>
        <source>Level with {second}: nothing that counts tells them apart.</source>
        <translation>Gleichauf mit {second}: Nichts, was zählt, unterscheidet sie.</translation>
    </message>
    <message>
        <source>Steady: no single weight, 20 % more or less, changes the winner.</source>
        <translation>Stabil: Kein einzelnes Gewicht, 20 % mehr oder weniger, ändert den Sieger.</translation>
    </message>
    <message>
        <source>The only one that suits all of this: see what was left out, and why.</source>
        <translation>Das einzige, das all das erfüllt: Was weggelassen wurde und warum, steht daneben.</translation>
    </message>
    <message>
        <source>{name} would win with {changes}</source>
        <translation>{name} gewänne mit {changes}</translation>
    </message>
    <message>
        <source>{score} of 100, {points} ahead of {second}, mostly through {through}.</source>
        <translation>{score} von 100, {points} vor {second}, vor allem durch {through}.</translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message>
        <source>The chat was deleted.</source>
        <translation>Der Chat wurde gelöscht.</translation>
    </message>
    <message>
        <source>the chat was deleted.</source>
        <translation>der Chat wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>DeletingAll</name>
    <message>
        <source>All chats are in the trash.</source>
        <translation>Alle Chats sind im Papierkorb.</translation>
    </message>
    <message>
        <source>Chats: {chats}, archived ones among them; in the trash already: {trash}. The trash keeps chats 30 days, and this can be undone. Deleting for good empties the trash too, and nothing brings them back.</source>
        <translation>Chats: {chats}, archivierte darunter; schon im Papierkorb: {trash}. Der Papierkorb hält Chats 30 Tage, und dies lässt sich rückgängig machen. Endgültiges Löschen leert auch den Papierkorb, und nichts bringt sie zurück.</translation>
    </message>
    <message>
        <source>Delete all chats?</source>
        <translation>Alle Chats löschen?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details of the answer</source>
        <translation>Details der Antwort</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Wiederholung</translation>
    </message>
</context>
<context>
    <name>DetailsHead</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Chat with this model</source>
        <translation>Mit diesem Modell chatten</translation>
    </message>
    <message>
        <source>Compute the checksum, and compare it with the hub's where that is known</source>
        <translation>Prüfsumme berechnen und, wo bekannt, mit der des Hubs vergleichen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>It cannot chat: its kind is “{kind}”.</source>
        <translation>Es kann nicht chatten: Es ist von der Art „{kind}“.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Datei suchen …</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Say where the file is now</source>
        <translation>Angeben, wo die Datei jetzt liegt</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>Über das Modell</translation>
    </message>
    <message>
        <source>Choose one in the list to see what it is.</source>
        <translation>Eines in der Liste wählen, um zu sehen, was es ist.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>No model is chosen</source>
        <translation>Kein Modell gewählt</translation>
    </message>
    <message>
        <source>The file is not there, so nothing can be read from it.</source>
        <translation>Die Datei ist nicht da, also kann nichts aus ihr gelesen werden.</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Wo es liegt</translation>
    </message>
</context>
<context>
    <name>Discover</name>
    <message>
        <source>1 download</source>
        <translation>1 Download</translation>
    </message>
    <message>
        <source>1 like</source>
        <translation>1 Like</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Cannot be downloaded: sold as a service only</source>
        <translation>Nicht herunterladbar: nur als Dienst zu haben</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Entwickler</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Gated</source>
        <translation>Zugang beschränkt</translation>
    </message>
    <message>
        <source>It is not whole: the hub lacks {names}.</source>
        <translation>Es ist nicht vollständig: Dem Hub fehlen {names}.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Gemacht für</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Hervorgegangen aus</translation>
    </message>
    <message>
        <source>Of unknown size</source>
        <translation>Unbekannte Größe</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Paused · {percent}</source>
        <translation>Angehalten · {percent}</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Released {month}</source>
        <translation>Erschienen {month}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Trained context</source>
        <translation>Trainierter Kontext</translation>
    </message>
    <message>
        <source>about {size} at 4 bits</source>
        <translation>etwa {size} bei 4 Bit</translation>
    </message>
    <message>
        <source>many languages</source>
        <translation>viele Sprachen</translation>
    </message>
    <message>
        <source>{bits} bits per weight</source>
        <translation>{bits} Bit je Gewicht</translation>
    </message>
    <message>
        <source>{count} M</source>
        <translation>{count} Mio.</translation>
    </message>
    <message>
        <source>{count} downloads</source>
        <translation>{count} Downloads</translation>
    </message>
    <message>
        <source>{count} k</source>
        <translation>{count} Tsd.</translation>
    </message>
    <message>
        <source>{count} likes</source>
        <translation>{count} Likes</translation>
    </message>
    <message>
        <source>{count} parts</source>
        <translation>{count} Teile</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} Token</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>DiscoverFilters</name>
    <message>
        <source>Any flavour</source>
        <translation>Jede Ausrichtung</translation>
    </message>
    <message>
        <source>Any licence</source>
        <translation>Jede Lizenz</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Beste Treffer zuerst</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filters · {count}</source>
        <translation>Filter · {count}</translation>
    </message>
    <message>
        <source>Flavour</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Most downloads first</source>
        <translation>Meiste Downloads zuerst</translation>
    </message>
    <message>
        <source>Most likes first</source>
        <translation>Meiste Likes zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Of any size</source>
        <translation>Jede Größe</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Up to {most} B parameters</source>
        <translation>Bis {most} Mrd. Parameter</translation>
    </message>
    <message>
        <source>Updated last first</source>
        <translation>Zuletzt geändert zuerst</translation>
    </message>
    <message>
        <source>{least} B parameters and more</source>
        <translation>{least} Mrd. Parameter und mehr</translation>
    </message>
    <message>
        <source>{least} to {most} B parameters</source>
        <translation>{least} bis {most} Mrd. Parameter</translation>
    </message>
</context>
<context>
    <name>DiscoverPage</name>
    <message>
        <source>It ended by a fault of Inglenook's own.</source>
        <translation>Ein Fehler von Inglenook selbst hat es beendet.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Es wurde angehalten.</translation>
    </message>
    <message>
        <source>Its files cannot be asked for now. {why}</source>
        <translation>Seine Dateien können jetzt nicht erfragt werden. {why}</translation>
    </message>
</context>
<context>
    <name>DiscoverPanel</name>
    <message>
        <source>Discover</source>
        <translation>Entdecken</translation>
    </message>
    <message>
        <source>Inglenook is offline, as the network settings say: the hub is not asked.</source>
        <translation>Inglenook ist offline, wie in den Netzwerkeinstellungen gewählt: Der Hub wird nicht gefragt.</translation>
    </message>
    <message>
        <source>Inglenook's own list has nothing for “{words}”, and the hub did not answer.</source>
        <translation>Inglenooks eigene Liste hat nichts zu „{words}“, und der Hub hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Leave nothing out</source>
        <translation>Nichts weglassen</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Netzwerkeinstellungen</translation>
    </message>
    <message>
        <source>No repository with GGUF files has all of “{words}” and suits the filters.</source>
        <translation>Kein Repository mit GGUF-Dateien enthält alles aus „{words}“ und passt zu den Filtern.</translation>
    </message>
    <message>
        <source>No repository with GGUF files has all of “{words}”.</source>
        <translation>Kein Repository mit GGUF-Dateien enthält alles aus „{words}“.</translation>
    </message>
    <message>
        <source>None of Inglenook's own list suits the filters.</source>
        <translation>Nichts in Inglenooks eigener Liste passt zu den Filtern.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Show Inglenook's own list</source>
        <translation>Inglenooks eigene Liste zeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Which model suits me?</source>
        <translation>Welches Modell passt zu mir?</translation>
    </message>
</context>
<context>
    <name>DiscoverSearch</name>
    <message>
        <source>1 repository</source>
        <translation>1 Repository</translation>
    </message>
    <message>
        <source>1 repository on the hub.</source>
        <translation>1 Repository auf dem Hub.</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>Der Hub wird gefragt</translation>
    </message>
    <message>
        <source>Inglenook's own list, {many}. It came with the app: what is new on the hub and which files there are now, it cannot know.</source>
        <translation>Inglenooks eigene Liste, {many}. Sie kam mit der App: Was neu auf dem Hub ist und welche Dateien es dort jetzt gibt, kann sie nicht wissen.</translation>
    </message>
    <message>
        <source>The first {count} on the hub; scroll for more.</source>
        <translation>Die ersten {count} auf dem Hub; für mehr scrollen.</translation>
    </message>
    <message>
        <source>The search ended by a fault of Inglenook's own.</source>
        <translation>Ein Fehler von Inglenook selbst hat die Suche beendet.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Die Suche wurde angehalten.</translation>
    </message>
    <message>
        <source>{count} repositories by developer</source>
        <translation>{count} Repositorys nach Entwickler</translation>
    </message>
    <message>
        <source>{count} repositories on the hub.</source>
        <translation>{count} Repositorys auf dem Hub.</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Erneut herunterladen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More: {name}</source>
        <translation>Mehr: {name}</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Netzwerkeinstellungen</translation>
    </message>
    <message>
        <source>Open licence page</source>
        <translation>Lizenzseite öffnen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>The file stays where it is</source>
        <translation>Die Datei bleibt, wo sie ist</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>What came of it is deleted</source>
        <translation>Was schon da ist, wird gelöscht</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} Dateien</translation>
    </message>
</context>
<context>
    <name>DownloadRows</name>
    <message>
        <source>Clear finished</source>
        <translation>Fertige entfernen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The files stay where they are</source>
        <translation>Die Dateien bleiben, wo sie sind</translation>
    </message>
</context>
<context>
    <name>Downloads</name>
    <message>
        <source>1 download</source>
        <translation>1 Download</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Not on this computer any more</source>
        <translation>Nicht mehr auf diesem Computer</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>The hub did not answer.</source>
        <translation>Der Hub hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Trying again in {seconds} s</source>
        <translation>Neuer Versuch in {seconds} s</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>noch wenige Sekunden</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>noch etwa eine Minute</translation>
    </message>
    <message>
        <source>about an hour left</source>
        <translation>noch etwa eine Stunde</translation>
    </message>
    <message>
        <source>about {count} days left</source>
        <translation>noch etwa {count} Tage</translation>
    </message>
    <message>
        <source>about {count} hours left</source>
        <translation>noch etwa {count} Stunden</translation>
    </message>
    <message>
        <source>about {count} minutes left</source>
        <translation>noch etwa {count} Minuten</translation>
    </message>
    <message>
        <source>about {count} seconds left</source>
        <translation>noch etwa {count} Sekunden</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>noch etwa {hours} Std. {minutes} Min.</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>{count} downloads</source>
        <translation>{count} Downloads</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} gescheitert</translation>
    </message>
    <message>
        <source>{count} paused</source>
        <translation>{count} angehalten</translation>
    </message>
    <message>
        <source>{count} ready</source>
        <translation>{count} bereit</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{size} GiB</source>
        <translation>{size} GiB</translation>
    </message>
    <message>
        <source>{size} KiB</source>
        <translation>{size} KiB</translation>
    </message>
    <message>
        <source>{size} MiB</source>
        <translation>{size} MiB</translation>
    </message>
    <message>
        <source>{speed} KiB/s</source>
        <translation>{speed} KiB/s</translation>
    </message>
    <message>
        <source>{speed} MiB/s</source>
        <translation>{speed} MiB/s</translation>
    </message>
</context>
<context>
    <name>DownloadsPanel</name>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Nothing is being downloaded</source>
        <translation>Nichts wird heruntergeladen</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Alle fortsetzen</translation>
    </message>
    <message>
        <source>Show downloads</source>
        <translation>Downloads zeigen</translation>
    </message>
    <message>
        <source>The folder {folder} did not open.</source>
        <translation>Der Ordner {folder} ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>What you choose on Discover is fetched here. It can be paused and goes on where it stopped.</source>
        <translation>Was unter „Entdecken“ gewählt wird, wird hier geladen. Es kann angehalten werden und geht dort weiter, wo es stehen blieb.</translation>
    </message>
    <message>
        <source>“{name}” is not downloaded: {sentence}</source>
        <translation>„{name}“ wird nicht geladen: {sentence}</translation>
    </message>
    <message>
        <source>“{name}” is paused: {sentence}</source>
        <translation>„{name}“ ist angehalten: {sentence}</translation>
    </message>
</context>
<context>
    <name>DownloadsStrip</name>
    <message>
        <source>All downloads</source>
        <translation>Alle Downloads</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Show all downloads</source>
        <translation>Alle Downloads zeigen</translation>
    </message>
</context>
<context>
    <name>DrawingFields</name>
    <message>
        <source>All answers would be the same: nothing is drawn with these values.</source>
        <translation>Alle Antworten wären gleich: Mit diesen Werten wird nichts gezogen.</translation>
    </message>
    <message>
        <source>As in the chat</source>
        <translation>Wie im Chat</translation>
    </message>
    <message>
        <source>Draw at temperature {temperature}</source>
        <translation>Mit Temperatur {temperature} ziehen</translation>
    </message>
    <message>
        <source>Each answer has one of its own, made of this one and its number.</source>
        <translation>Jede Antwort hat einen eigenen, aus diesem und ihrer Nummer.</translation>
    </message>
    <message>
        <source>How much the answers differ. A vote needs some of it.</source>
        <translation>Wie sehr sich die Antworten unterscheiden. Eine Abstimmung braucht etwas davon.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Längste Antwort</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>Keine Voreinstellung</translation>
    </message>
    <message>
        <source>One after the other, so that each answer is the same with the same seed, however many there are.</source>
        <translation>Eine nach der anderen, sodass jede Antwort mit dem gleichen Startwert gleich ist, wie viele es auch sind.</translation>
    </message>
    <message>
        <source>Reproducible</source>
        <translation>Wiederholbar</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>System prompt: {prompt}</source>
        <translation>Systemprompt: {prompt}</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>The answers are held to the chat's answer format.</source>
        <translation>Die Antworten werden am Antwortformat des Chats gehalten.</translation>
    </message>
    <message>
        <source>Tokens; an answer that is cut off may have no result.</source>
        <translation>Token; eine abgeschnittene Antwort hat vielleicht kein Ergebnis.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Comparing files of the same size</source>
        <translation>Gleich große Dateien werden verglichen</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doppelte</translation>
    </message>
    <message>
        <source>No two files have the same content.</source>
        <translation>Keine zwei Dateien haben denselben Inhalt.</translation>
    </message>
    <message>
        <source>Not all files were compared.</source>
        <translation>Nicht alle Dateien wurden verglichen.</translation>
    </message>
    <message>
        <source>One file of each group is enough for all: the others take {size}.</source>
        <translation>Eine Datei jeder Gruppe genügt: Die anderen belegen {size}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show {file} in the list</source>
        <translation>{file} in der Liste zeigen</translation>
    </message>
</context>
<context>
    <name>EarlyStoppingChoice</name>
    <message>
        <source>Early stopping</source>
        <translation>Früher Abbruch</translation>
    </message>
    <message>
        <source>When none can be better</source>
        <translation>Wenn keine besser sein kann</translation>
    </message>
    <message>
        <source>When none seems better</source>
        <translation>Wenn keine besser scheint</translation>
    </message>
    <message>
        <source>With enough answers</source>
        <translation>Mit genug Antworten</translation>
    </message>
</context>
<context>
    <name>EditRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Nachricht bearbeiten</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save and answer</source>
        <translation>Speichern und antworten</translation>
    </message>
    <message>
        <source>Save and continue</source>
        <translation>Speichern und fortsetzen</translation>
    </message>
</context>
<context>
    <name>EditorHead</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Back to what is saved</source>
        <translation>Zurück zum Gespeicherten</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Chat with this preset</source>
        <translation>Mit dieser Voreinstellung chatten</translation>
    </message>
    <message>
        <source>Modified: there are changes that are not saved</source>
        <translation>Geändert: Es gibt Änderungen, die nicht gespeichert sind</translation>
    </message>
    <message>
        <source>More for this preset</source>
        <translation>Mehr zu dieser Voreinstellung</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Revert preset</source>
        <translation>Voreinstellung zurücknehmen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as, duplicate, compare, history, export, delete</source>
        <translation>Speichern als, verdoppeln, vergleichen, Verlauf, exportieren, löschen</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Voreinstellung speichern</translation>
    </message>
    <message>
        <source>Save the preset</source>
        <translation>Die Voreinstellung speichern</translation>
    </message>
    <message>
        <source>Start a new chat with this preset</source>
        <translation>Einen neuen Chat mit dieser Voreinstellung beginnen</translation>
    </message>
    <message>
        <source>There are changes that are not saved. They are kept until you save or revert.</source>
        <translation>Es gibt Änderungen, die nicht gespeichert sind. Sie bleiben, bis sie gespeichert oder zurückgenommen werden.</translation>
    </message>
    <message>
        <source>● modified</source>
        <translation>● geändert</translation>
    </message>
</context>
<context>
    <name>EndButton</name>
    <message>
        <source>To the end</source>
        <translation>Zum Ende</translation>
    </message>
</context>
<context>
    <name>ErrorRow</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose where to export to</source>
        <translation>Wählen, wohin exportiert wird</translation>
    </message>
    <message>
        <source>Everything: all versions and how each answer came about. Inglenook can import it again.</source>
        <translation>Alles: alle Versionen und wie jede Antwort entstand. Inglenook kann es wieder importieren.</translation>
    </message>
    <message>
        <source>Export chats</source>
        <translation>Chats exportieren</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>„{name}“ exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>It holds all of the preset.</source>
        <translation>Es hält alles von der Voreinstellung.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What is shown, as a page for any browser.</source>
        <translation>Was zu sehen ist, als Seite für jeden Browser.</translation>
    </message>
    <message>
        <source>What is shown, as plain text with marks.</source>
        <translation>Was zu sehen ist, als Text mit Auszeichnungen.</translation>
    </message>
    <message>
        <source>What is shown, for paper.</source>
        <translation>Was zu sehen ist, für Papier.</translation>
    </message>
    <message>
        <source>What it leaves out</source>
        <translation>Was es weglässt</translation>
    </message>
</context>
<context>
    <name>FailedRepository</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Netzwerkeinstellungen</translation>
    </message>
    <message>
        <source>Open the hub's page</source>
        <translation>Seite des Hubs öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>What Inglenook's own list knows of it</source>
        <translation>Was Inglenooks eigene Liste davon weiß</translation>
    </message>
    <message>
        <source>“{name}” did not open</source>
        <translation>„{name}“ ließ sich nicht öffnen</translation>
    </message>
</context>
<context>
    <name>FiguresRow</name>
    <message>
        <source>Agreement</source>
        <translation>Einigkeit</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>How likely two of the answers, drawn by chance, say the same.</source>
        <translation>Wie wahrscheinlich zwei zufällig gezogene Antworten das Gleiche sagen.</translation>
    </message>
    <message>
        <source>Of all answers counted so far. With 95 % certainty it lies between the two numbers (Wilson 1927).</source>
        <translation>An allen bisher gezählten Antworten. Mit 95 % Sicherheit liegt er zwischen den beiden Zahlen (Wilson 1927).</translation>
    </message>
    <message>
        <source>Of the votes: 0 when all answers say the same, 1 when all differ.</source>
        <translation>Der Stimmen: 0, wenn alle Antworten das Gleiche sagen, 1, wenn alle verschieden sind.</translation>
    </message>
    <message>
        <source>Share of the first</source>
        <translation>Anteil des Ersten</translation>
    </message>
    <message>
        <source>That are whole, of those that were asked for.</source>
        <translation>Die ganz sind, von denen, die verlangt wurden.</translation>
    </message>
    <message>
        <source>{count} token</source>
        <translation>{count} Token</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} Token</translation>
    </message>
    <message>
        <source>{entropy} of 1</source>
        <translation>{entropy} von 1</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{whole} of {asked}</source>
        <translation>{whole} von {asked}</translation>
    </message>
</context>
<context>
    <name>FileGroupRow</name>
    <message>
        <source>Asked for</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>FilesFit</name>
    <message>
        <source>Memory of {name}: {said}</source>
        <translation>Speicher von {name}: {said}</translation>
    </message>
</context>
<context>
    <name>FilesTable</name>
    <message>
        <source>Adapters</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Fetch what sees pictures or hears along with it ({quantization}, {size})</source>
        <translation>Was Bilder sieht oder hört, mitladen ({quantization}, {size})</translation>
    </message>
    <message>
        <source>It has no GGUF file that Inglenook could run.</source>
        <translation>Es hat keine GGUF-Datei, die Inglenook ausführen könnte.</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Andere Dateien</translation>
    </message>
    <message>
        <source>What sees pictures or hears</source>
        <translation>Was Bilder sieht oder hört</translation>
    </message>
    <message>
        <source>{count} more are on the hub's page.</source>
        <translation>{count} weitere stehen auf der Seite des Hubs.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Any kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Any licence</source>
        <translation>Jede Lizenz</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>Changed last first</source>
        <translation>Zuletzt geänderte zuerst</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filters · {count}</source>
        <translation>Filter · {count}</translation>
    </message>
    <message>
        <source>From anywhere</source>
        <translation>Von überall</translation>
    </message>
    <message>
        <source>In any state</source>
        <translation>In jedem Zustand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Most parameters first</source>
        <translation>Meiste Parameter zuerst</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Modelle durchsuchen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>In diesem Chat suchen</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
</context>
<context>
    <name>Fit</name>
    <message>
        <source>8-bit cache</source>
        <translation>8-Bit-Cache</translation>
    </message>
    <message>
        <source>Best quality</source>
        <translation>Beste Qualität</translation>
    </message>
    <message>
        <source>By formula from the header, within {percent} %</source>
        <translation>Mit einer Formel aus dem Dateikopf, auf {percent} % genau</translation>
    </message>
    <message>
        <source>By the engine's own plan, within {percent} %</source>
        <translation>Nach dem Plan der Engine selbst, auf {percent} % genau</translation>
    </message>
    <message>
        <source>Compute buffer</source>
        <translation>Rechenpuffer</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>Experts on the CPU</source>
        <translation>Experten auf der CPU</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Am schnellsten</translation>
    </message>
    <message>
        <source>Fewer layers</source>
        <translation>Weniger Schichten</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>Less context</source>
        <translation>Weniger Kontext</translation>
    </message>
    <message>
        <source>Loaded along</source>
        <translation>Mitgeladen</translation>
    </message>
    <message>
        <source>Measured when it was loaded here, within {percent} %</source>
        <translation>Beim Laden hier gemessen, auf {percent} % genau</translation>
    </message>
    <message>
        <source>Most context</source>
        <translation>Längster Kontext</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Smaller quantization</source>
        <translation>Kleinere Quantisierung</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Writes {speed} tokens per second</source>
        <translation>Schreibt {speed} Token pro Sekunde</translation>
    </message>
    <message>
        <source>reads {speed}</source>
        <translation>liest {speed}</translation>
    </message>
    <message>
        <source>{count} of {all} layers on the graphics card</source>
        <translation>{count} von {all} Schichten auf der Grafikkarte</translation>
    </message>
    <message>
        <source>{count} of {all} layers on the graphics cards</source>
        <translation>{count} von {all} Schichten auf den Grafikkarten</translation>
    </message>
    <message>
        <source>{count} of {all} layers on {where}</source>
        <translation>{count} von {all} Schichten auf {where}</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} bis {most}</translation>
    </message>
    <message>
        <source>{size} at {context} tokens</source>
        <translation>{size} bei {context} Token</translation>
    </message>
</context>
<context>
    <name>FitAsking</name>
    <message>
        <source>It ended by a fault of Inglenook's own.</source>
        <translation>Ein Fehler von Inglenook selbst hat es beendet.</translation>
    </message>
</context>
<context>
    <name>FitChoice</name>
    <message>
        <source>For each question the model is given those passages that fit it best</source>
        <translation>Zu jeder Frage bekommt das Modell die Stellen, die am besten zu ihr passen</translation>
    </message>
    <message>
        <source>Leave out the end</source>
        <translation>Das Ende weglassen</translation>
    </message>
    <message>
        <source>Leave out the end (keeps about {room} tokens)</source>
        <translation>Das Ende weglassen (behält etwa {room} Token)</translation>
    </message>
    <message>
        <source>Look up passages</source>
        <translation>Stellen nachschlagen</translation>
    </message>
    <message>
        <source>The documents take about {tokens} tokens, and the chat leaves no room for them.</source>
        <translation>Die Dokumente brauchen etwa {tokens} Token, und der Chat lässt ihnen keinen Platz.</translation>
    </message>
    <message>
        <source>The documents take about {tokens} tokens, and there is room for about {room}.</source>
        <translation>Die Dokumente brauchen etwa {tokens} Token, und Platz ist für etwa {room}.</translation>
    </message>
</context>
<context>
    <name>FitLayout</name>
    <message>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
</context>
<context>
    <name>FitPage</name>
    <message>
        <source>The file on this computer is stored otherwise.</source>
        <translation>Die Datei auf diesem Computer ist anders gespeichert.</translation>
    </message>
    <message>
        <source>The model is not on this computer.</source>
        <translation>Das Modell ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>These are the settings for another computer.</source>
        <translation>Dies sind Einstellungen für einen anderen Computer.</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Add a folder with models</source>
        <translation>Ordner mit Modellen hinzufügen</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Away: its drive or folder is not there</source>
        <translation>Nicht da: Laufwerk oder Ordner fehlt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Folders with models</source>
        <translation>Ordner mit Modellen</translation>
    </message>
    <message>
        <source>Models are looked for in these folders and below them. Other apps' are only read.</source>
        <translation>In diesen Ordnern und darunter wird nach Modellen gesucht. Die anderer Apps werden nur gelesen.</translation>
    </message>
    <message>
        <source>Nothing in the folder is deleted</source>
        <translation>Im Ordner wird nichts gelöscht</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Remove {folder} from the list</source>
        <translation>{folder} von der Liste nehmen</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Da</translation>
    </message>
</context>
<context>
    <name>FootRow</name>
    <message>
        <source>Ask many times and vote</source>
        <translation>Oft fragen und abstimmen</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Nachricht bearbeiten</translation>
    </message>
    <message>
        <source>Kept in the context: let go of it</source>
        <translation>Im Kontext behalten: freigeben</translation>
    </message>
    <message>
        <source>More for this message</source>
        <translation>Mehr zu dieser Nachricht</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Neu erzeugen</translation>
    </message>
    <message>
        <source>Show as data</source>
        <translation>Als Daten zeigen</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>Version {number} von {count}</translation>
    </message>
    <message>
        <source>{version}, next</source>
        <translation>{version}, weiter</translation>
    </message>
    <message>
        <source>{version}, previous</source>
        <translation>{version}, zurück</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>A schema from a class</source>
        <translation>Ein Schema aus einer Klasse</translation>
    </message>
    <message>
        <source>A schema from a sample</source>
        <translation>Ein Schema aus einem Muster</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>From a class…</source>
        <translation>Aus einer Klasse…</translation>
    </message>
    <message>
        <source>From a sample…</source>
        <translation>Aus einem Muster…</translation>
    </message>
    <message>
        <source>Paste JSON as you want answers to be: all that stands in it is required.</source>
        <translation>JSON einfügen, wie die Antworten sein sollen: Alles, was darin steht, ist Pflicht.</translation>
    </message>
    <message>
        <source>Paste the source of a pydantic class, with the classes that it uses. It is read, never run.</source>
        <translation>Den Quelltext einer pydantic-Klasse einfügen, mit den Klassen, die sie verwendet. Er wird gelesen, nie ausgeführt.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Ordnen</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>A date</source>
        <translation>Ein Datum</translation>
    </message>
    <message>
        <source>A judgement with its reason</source>
        <translation>Ein Urteil mit Grund</translation>
    </message>
    <message>
        <source>A list of tasks</source>
        <translation>Eine Aufgabenliste</translation>
    </message>
    <message>
        <source>A list with bullets</source>
        <translation>Eine Liste mit Strichen</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>A sum</source>
        <translation>Eine Summe</translation>
    </message>
    <message>
        <source>A text of a grammar in Lark's notation, which begins with “start”.</source>
        <translation>Ein Text einer Grammatik in Larks Schreibweise, die mit „start“ beginnt.</translation>
    </message>
    <message>
        <source>A text of a grammar in llama.cpp's notation, which begins with “root”.</source>
        <translation>Ein Text einer Grammatik in der Schreibweise von llama.cpp, die mit „root“ beginnt.</translation>
    </message>
    <message>
        <source>A text that matches from its beginning to its end; \d is one of the ten digits.</source>
        <translation>Ein Text, der von Anfang bis Ende passt; \d ist eine der zehn Ziffern.</translation>
    </message>
    <message>
        <source>A verdict with its reason</source>
        <translation>Eine Entscheidung mit Grund</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>Eine ganze Zahl</translation>
    </message>
    <message>
        <source>Any JSON object or list.</source>
        <translation>Irgendein JSON-Objekt oder eine JSON-Liste.</translation>
    </message>
    <message>
        <source>GBNF grammar</source>
        <translation>GBNF-Grammatik</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>JSON-Schema</translation>
    </message>
    <message>
        <source>JSON with the properties and types that you say.</source>
        <translation>JSON mit den Eigenschaften und Typen, die Sie nennen.</translation>
    </message>
    <message>
        <source>Lark grammar</source>
        <translation>Lark-Grammatik</translation>
    </message>
    <message>
        <source>Letters of a test</source>
        <translation>Buchstaben eines Tests</translation>
    </message>
    <message>
        <source>List of choices</source>
        <translation>Auswahlliste</translation>
    </message>
    <message>
        <source>Mood of a text</source>
        <translation>Stimmung eines Textes</translation>
    </message>
    <message>
        <source>One of these texts, one on each line.</source>
        <translation>Einer dieser Texte, je Zeile einer.</translation>
    </message>
    <message>
        <source>One sentence</source>
        <translation>Ein Satz</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>positive
neutral
negative</source>
        <translation>positiv
neutral
negativ</translation>
    </message>
    <message>
        <source>yes
no</source>
        <translation>ja
nein</translation>
    </message>
</context>
<context>
    <name>GridCard</name>
    <message>
        <source>26/64: so many of the layers fit on the card, the others go into main memory.</source>
        <translation>26/64: So viele der Schichten passen auf die Karte, die anderen kommen in den Hauptspeicher.</translation>
    </message>
    <message>
        <source>Click on a cell to ask about it.</source>
        <translation>Auf eine Zelle klicken, um nach ihr zu fragen.</translation>
    </message>
    <message>
        <source>Every file of the repository, read from its header.</source>
        <translation>Jede Datei des Repositorys, aus ihrem Kopf gelesen.</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Quantisierung</translation>
    </message>
    <message>
        <source>Quantization and context</source>
        <translation>Quantisierung und Kontext</translation>
    </message>
    <message>
        <source>The same model as it would be in other quantizations.</source>
        <translation>Dasselbe Modell, wie es in anderen Quantisierungen wäre.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} Token</translation>
    </message>
    <message>
        <source>{size} · {count}/{all}</source>
        <translation>{size} · {count}/{all}</translation>
    </message>
</context>
<context>
    <name>GroupsCard</name>
    <message>
        <source>Nothing has been counted yet.</source>
        <translation>Es ist noch nichts gezählt.</translation>
    </message>
    <message>
        <source>Nothing that can be counted</source>
        <translation>Nichts Zählbares</translation>
    </message>
    <message>
        <source>What the answers say</source>
        <translation>Was die Antworten sagen</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>Gleichstand</translation>
    </message>
    <message>
        <source>{votes} of {count} · {share}</source>
        <translation>{votes} von {count} · {share}</translation>
    </message>
</context>
<context>
    <name>GrowingCard</name>
    <message>
        <source>Being written</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>thinking: {words}</source>
        <translation>denkt: {words}</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>Copy this report and add in your own words what you did and what went wrong. It holds versions and the end of the log, none of your messages.</source>
        <translation>Diesen Bericht kopieren und mit eigenen Worten ergänzen, was getan wurde und was schiefging. Er enthält Versionen und das Ende des Protokolls, keine Nachrichten.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Each save keeps what was there before, up to twenty times.</source>
        <translation>Jedes Speichern behält, was vorher da war, bis zu zwanzigmal.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Earlier texts</source>
        <translation>Frühere Texte</translation>
    </message>
    <message>
        <source>History of “{name}”</source>
        <translation>Verlauf von „{name}“</translation>
    </message>
    <message>
        <source>Lines that differ: {lines}</source>
        <translation>Verschiedene Zeilen: {lines}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Put it into the editor, from where it can be saved or taken back</source>
        <translation>In den Editor holen, von wo er gespeichert oder zurückgenommen werden kann</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore this text</source>
        <translation>Diesen Text wiederherstellen</translation>
    </message>
    <message>
        <source>The same as now</source>
        <translation>Dasselbe wie jetzt</translation>
    </message>
    <message>
        <source>There is nothing earlier yet: each save keeps what was there before, up to twenty times.</source>
        <translation>Es gibt noch nichts Früheres: Jedes Speichern behält, was vorher da war, bis zu zwanzigmal.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>1 model file</source>
        <translation>1 Modelldatei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen …</translation>
    </message>
    <message>
        <source>Copy them into your models folder</source>
        <translation>In den eigenen Modellordner kopieren</translation>
    </message>
    <message>
        <source>From Inglenook's own JSON, ChatGPT's export (the zip archive or conversations.json), LM Studio's conversations, the database of Ollama's app, or Open WebUI's export.</source>
        <translation>Aus Inglenooks eigenem JSON, dem Export von ChatGPT (ZIP-Archiv oder conversations.json), den Unterhaltungen von LM Studio, der Datenbank der Ollama-App oder dem Export von Open WebUI.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Chats importieren</translation>
    </message>
    <message>
        <source>Import from {app}</source>
        <translation>Aus {app} importieren</translation>
    </message>
    <message>
        <source>Import models</source>
        <translation>Modelle importieren</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>Voreinstellungen importieren</translation>
    </message>
    <message>
        <source>Import without it</source>
        <translation>Ohne das importieren</translation>
    </message>
    <message>
        <source>Move them into your models folder</source>
        <translation>In den eigenen Modellordner verschieben</translation>
    </message>
    <message>
        <source>Not all of it has a place here</source>
        <translation>Nicht alles hat hier einen Platz</translation>
    </message>
    <message>
        <source>Nothing is copied: it takes no room.</source>
        <translation>Nichts wird kopiert: Es braucht keinen Platz.</translation>
    </message>
    <message>
        <source>Takes another {size}.</source>
        <translation>Braucht weitere {size}.</translation>
    </message>
    <message>
        <source>They are not where they were any more.</source>
        <translation>Danach liegen sie nicht mehr, wo sie waren.</translation>
    </message>
    <message>
        <source>Use them where they are</source>
        <translation>Dort verwenden, wo sie sind</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>Was verloren ginge</translation>
    </message>
    <message>
        <source>Your chats stay as they are. What is here already is not imported a second time.</source>
        <translation>Die Chats bleiben, wie sie sind. Was schon hier ist, wird nicht noch einmal importiert.</translation>
    </message>
    <message>
        <source>{count} model files</source>
        <translation>{count} Modelldateien</translation>
    </message>
    <message>
        <source>{files}, {size} together</source>
        <translation>{files}, zusammen {size}</translation>
    </message>
    <message>
        <source>“{name}” would lose</source>
        <translation>„{name}“ verlöre</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>System prompt</source>
        <translation>Systemprompt</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>What the model is told before the first message</source>
        <translation>Was dem Modell vor der ersten Nachricht gesagt wird</translation>
    </message>
    <message>
        <source>What you change here is for this chat. Settings has what holds for all chats.</source>
        <translation>Was hier geändert wird, gilt für diesen Chat. Was für alle gilt, steht in den Einstellungen.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>ItemsCard</name>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Main memory</source>
        <translation>Hauptspeicher</translation>
    </message>
    <message>
        <source>Of main memory, {committed} must be held, and {evictable} is the mapped file: the system may drop that and read it again. Together the process takes {resident}.</source>
        <translation>Vom Hauptspeicher müssen {committed} gehalten werden, und {evictable} sind die eingeblendete Datei: Das System darf sie verwerfen und wieder lesen. Zusammen belegt der Prozess {resident}.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>What takes memory</source>
        <translation>Was Speicher braucht</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>engine's plan</source>
        <translation>Plan der Engine</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Was weggelassen wurde</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>No command has “{words}” in it.</source>
        <translation>Kein Befehl enthält „{words}“.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Search commands or keys, such as “copy” or “ctrl+k”</source>
        <translation>Befehle oder Tasten suchen, etwa „kopieren“ oder „strg+k“</translation>
    </message>
    <message>
        <source>Shortcuts are turned off in Settings: only Tab, Enter and Esc are heard.</source>
        <translation>Tastenkürzel sind in den Einstellungen ausgeschaltet: Nur Tab, Enter und Esc wirken.</translation>
    </message>
</context>
<context>
    <name>KeyPressField</name>
    <message>
        <source>Press the new keys</source>
        <translation>Die neuen Tasten drücken</translation>
    </message>
</context>
<context>
    <name>KeyRowsListModel</name>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>{command}: {keys}, your own</source>
        <translation>{command}: {keys}, eigene</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Tab, Enter and Esc always do the same. Hold Ctrl or Alt, or take another key.</source>
        <translation>Tab, Enter und Esc machen immer dasselbe. Strg oder Alt dazu halten oder eine andere Taste nehmen.</translation>
    </message>
    <message>
        <source>The keys of “{command}” cannot be changed.</source>
        <translation>Die Tasten von „{command}“ lassen sich nicht ändern.</translation>
    </message>
    <message>
        <source>There is no command “{id}”.</source>
        <translation>Es gibt keinen Befehl „{id}“.</translation>
    </message>
    <message>
        <source>{keys} alone would be written. Hold Ctrl or Alt, or take a key from F1 on.</source>
        <translation>{keys} allein würde geschrieben. Strg oder Alt dazu halten oder eine Taste ab F1 nehmen.</translation>
    </message>
    <message>
        <source>{keys} cannot be for “{command}” and for “{other}”.</source>
        <translation>{keys} kann nicht für „{command}“ und für „{other}“ gelten.</translation>
    </message>
    <message>
        <source>{keys} is needed for writing. Take another combination.</source>
        <translation>{keys} wird zum Schreiben gebraucht. Eine andere Kombination wählen.</translation>
    </message>
    <message>
        <source>{keys} moves about. Hold Ctrl or Alt, or take another key.</source>
        <translation>{keys} bewegt die Einfügemarke. Strg oder Alt dazu halten oder eine andere Taste nehmen.</translation>
    </message>
    <message>
        <source>“{text}” for “{command}” is no combination of keys.</source>
        <translation>„{text}“ für „{command}“ ist keine Tastenkombination.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>KeysGroup</name>
    <message>
        <source>Choose a command, press Enter, then its new keys.</source>
        <translation>Einen Befehl wählen, Enter drücken, dann seine neuen Tasten.</translation>
    </message>
</context>
<context>
    <name>LabPage</name>
    <message>
        <source>Lab</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Abstimmung</translation>
    </message>
</context>
<context>
    <name>LanguageChange</name>
    <message>
        <source>Open again</source>
        <translation>Neu öffnen</translation>
    </message>
    <message>
        <source>{language} is spoken once the window is opened again; this chat stays open.</source>
        <translation>{language} wird gesprochen, sobald das Fenster neu geöffnet ist; dieser Chat bleibt offen.</translation>
    </message>
</context>
<context>
    <name>LastAnswer</name>
    <message>
        <source>The last answer is copied.</source>
        <translation>Die letzte Antwort ist kopiert.</translation>
    </message>
    <message>
        <source>The last code is copied.</source>
        <translation>Der letzte Code ist kopiert.</translation>
    </message>
    <message>
        <source>There is no answer in this chat to copy.</source>
        <translation>In diesem Chat ist keine Antwort zu kopieren.</translation>
    </message>
    <message>
        <source>There is no code in this chat to copy.</source>
        <translation>In diesem Chat ist kein Code zu kopieren.</translation>
    </message>
</context>
<context>
    <name>LastToken</name>
    <message>
        <source>A server decodes by itself: what its samplers do cannot be drawn here.</source>
        <translation>Ein Server dekodiert selbst: Was seine Sampler tun, kann hier nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>An answer is being written: its last tokens are looked at when it is there.</source>
        <translation>Eine Antwort wird geschrieben: Ihre letzten Token werden angesehen, wenn sie da ist.</translation>
    </message>
    <message>
        <source>Looking at the last token…</source>
        <translation>Das letzte Token wird angesehen…</translation>
    </message>
    <message>
        <source>The engine of this model does not tell how likely its tokens are.</source>
        <translation>Die Engine dieses Modells sagt nicht, wie wahrscheinlich seine Token sind.</translation>
    </message>
    <message>
        <source>What these values do is drawn here on the last words of the next answer in this chat.</source>
        <translation>Was diese Werte bewirken, wird hier an den letzten Wörtern der nächsten Antwort in diesem Chat gezeichnet.</translation>
    </message>
</context>
<context>
    <name>LeavesLine</name>
    <message>
        <source>Leaves this computer: chats, documents and pictures are sent there.</source>
        <translation>Verlässt diesen Computer: Chats, Dokumente und Bilder werden dorthin gesendet.</translation>
    </message>
    <message>
        <source>On this computer: what is sent there stays here.</source>
        <translation>Auf diesem Computer: Was dorthin gesendet wird, bleibt hier.</translation>
    </message>
</context>
<context>
    <name>LeftOutTable</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
</context>
<context>
    <name>LicencePanel</name>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>It asks for</source>
        <translation>Sie verlangt</translation>
    </message>
    <message>
        <source>Large businesses</source>
        <translation>Große Unternehmen</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Lizenz lesen</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Laut</translation>
    </message>
    <message>
        <source>What it writes</source>
        <translation>Was es schreibt</translation>
    </message>
</context>
<context>
    <name>LicencesPart</name>
    <message>
        <source>Add another licence</source>
        <translation>Weitere Lizenz hinzufügen</translation>
    </message>
    <message>
        <source>The licence's text or its name. Empty: the preset names none.</source>
        <translation>Der Text der Lizenz oder ihr Name. Leer: Die Voreinstellung nennt keine.</translation>
    </message>
</context>
<context>
    <name>LinkOpening</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>Einen Link öffnen</translation>
    </message>
    <message>
        <source>Open {address} in your browser?</source>
        <translation>{address} im Browser öffnen?</translation>
    </message>
    <message>
        <source>The host is written as {written}, with letters that may look like others. What is opened is {host}.</source>
        <translation>Der Host ist als {written} geschrieben, mit Buchstaben, die anderen ähneln können. Geöffnet wird {host}.</translation>
    </message>
    <message>
        <source>The host {host} stands for letters of another alphabet, which may look like others.</source>
        <translation>Der Host {host} steht für Buchstaben eines anderen Alphabets, die anderen ähneln können.</translation>
    </message>
    <message>
        <source>What stands before the @ is a user's name: the host is {host}.</source>
        <translation>Was vor dem @ steht, ist ein Benutzername: Der Host ist {host}.</translation>
    </message>
    <message>
        <source>You are asked once for each host.</source>
        <translation>Sie werden für jeden Host einmal gefragt.</translation>
    </message>
</context>
<context>
    <name>LiveSettings</name>
    <message>
        <source>“{field}” was not changed: {reason}.</source>
        <translation>„{field}“ wurde nicht geändert: {reason}.</translation>
    </message>
</context>
<context>
    <name>LoadingPanel</name>
    <message>
        <source>Context window</source>
        <translation>Kontextfenster</translation>
    </message>
    <message>
        <source>GPU layers</source>
        <translation>GPU-Schichten</translation>
    </message>
    <message>
        <source>Load again now</source>
        <translation>Jetzt neu laden</translation>
    </message>
    <message>
        <source>Loaded with {tokens} tokens, trained for {trained} tokens.</source>
        <translation>Geladen mit {tokens} Token, trainiert für {trained} Token.</translation>
    </message>
    <message>
        <source>Loaded with {tokens} tokens.</source>
        <translation>Geladen mit {tokens} Token.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Takes effect when the model is loaded again; the next message does that.</source>
        <translation>Wirkt, wenn das Modell neu geladen wird; die nächste Nachricht tut das.</translation>
    </message>
    <message>
        <source>The preset “{name}” asks for other options than the model was loaded with.</source>
        <translation>Die Voreinstellung „{name}“ verlangt andere Optionen, als das Modell geladen wurde.</translation>
    </message>
    <message>
        <source>Trained for {tokens} tokens</source>
        <translation>Trainiert für {tokens} Token</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>auto (as many as fit)</source>
        <translation>auto (so viele wie passen)</translation>
    </message>
    <message>
        <source>auto ({tokens} tokens)</source>
        <translation>auto ({tokens} Token)</translation>
    </message>
</context>
<context>
    <name>ManyChats</name>
    <message>
        <source>Add tags…</source>
        <translation>Schlagwörter hinzufügen …</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Delete {count} chats</source>
        <translation>{count} Chats löschen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Move {count} chats to</source>
        <translation>{count} Chats verschieben nach</translation>
    </message>
    <message>
        <source>Tags for {count} chats</source>
        <translation>Schlagwörter für {count} Chats</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>The top</source>
        <translation>Oberste Ebene</translation>
    </message>
    <message>
        <source>{count} chats are in the archive.</source>
        <translation>{count} Chats sind im Archiv.</translation>
    </message>
    <message>
        <source>{count} chats are out of the archive.</source>
        <translation>{count} Chats sind nicht mehr im Archiv.</translation>
    </message>
    <message>
        <source>{count} chats were deleted.</source>
        <translation>{count} Chats wurden gelöscht.</translation>
    </message>
    <message>
        <source>{count} chats were moved.</source>
        <translation>{count} Chats wurden verschoben.</translation>
    </message>
    <message>
        <source>{count} chats were tagged.</source>
        <translation>{count} Chats haben neue Schlagwörter.</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>picture from {0}</source>
        <translation>Bild von {0}</translation>
    </message>
    <message>
        <source>{0} (picture from {1})</source>
        <translation>{0} (Bild von {1})</translation>
    </message>
</context>
<context>
    <name>MeasuredCard</name>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>In memory now: measured beside predicted</source>
        <translation>Jetzt im Speicher: gemessen neben vorhergesagt</translation>
    </message>
    <message>
        <source>Main memory</source>
        <translation>Hauptspeicher</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Measured beside predicted</source>
        <translation>Gemessen neben vorhergesagt</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} Token</translation>
    </message>
</context>
<context>
    <name>MemoryBars</name>
    <message>
        <source>Main memory</source>
        <translation>Hauptspeicher</translation>
    </message>
    <message>
        <source>The upright line is what may be taken: a little is kept for other programs.</source>
        <translation>Der senkrechte Strich ist, was belegt werden darf: Etwas bleibt für andere Programme.</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Aufteilung</translation>
    </message>
</context>
<context>
    <name>MemoryFit</name>
    <message>
        <source>A smaller quantization: {name}</source>
        <translation>Eine kleinere Quantisierung: {name}</translation>
    </message>
    <message>
        <source>Experts of {count} layers on the CPU</source>
        <translation>Experten von {count} Schichten auf der CPU</translation>
    </message>
    <message>
        <source>Fewer layers on the graphics card: {count}</source>
        <translation>Weniger Schichten auf der Grafikkarte: {count}</translation>
    </message>
    <message>
        <source>Less context: {tokens} tokens</source>
        <translation>Weniger Kontext: {tokens} Token</translation>
    </message>
    <message>
        <source>Load anyway</source>
        <translation>Trotzdem laden</translation>
    </message>
    <message>
        <source>Store the context smaller (q8_0)</source>
        <translation>Kontext kleiner speichern (q8_0)</translation>
    </message>
</context>
<context>
    <name>MessageQueue</name>
    <message>
        <source>it could not be stored.</source>
        <translation>sie konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>the answer before failed.</source>
        <translation>die Antwort davor ist gescheitert.</translation>
    </message>
    <message>
        <source>the answer before was stopped.</source>
        <translation>die Antwort davor wurde angehalten.</translation>
    </message>
    <message>
        <source>the model could not be loaded.</source>
        <translation>das Modell konnte nicht geladen werden.</translation>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <source>{count} values of the kind {kind}, which are not shown</source>
        <translation>{count} Werte der Art {kind}, die nicht gezeigt werden</translation>
    </message>
</context>
<context>
    <name>MetadataTable</name>
    <message>
        <source>Copy the key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Search metadata</source>
        <translation>Metadaten durchsuchen</translation>
    </message>
    <message>
        <source>Show the whole value</source>
        <translation>Ganzen Wert zeigen</translation>
    </message>
</context>
<context>
    <name>MetadataTableModel</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>ModelActions</name>
    <message>
        <source>Model files (*.gguf);;All files (*)</source>
        <translation>Modelldateien (*.gguf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Where is “{model}” now?</source>
        <translation>Wo liegt „{model}“ jetzt?</translation>
    </message>
    <message>
        <source>“{model}” belongs to Inglenook and stays.</source>
        <translation>„{model}“ gehört zu Inglenook und bleibt.</translation>
    </message>
</context>
<context>
    <name>ModelCare</name>
    <message>
        <source>“{model}” is in the trash: {size} are free once that is emptied.</source>
        <translation>„{model}“ ist im Papierkorb: {size} werden frei, sobald er geleert wird.</translation>
    </message>
    <message>
        <source>“{model}” is not listed any more. Its file was left where it is.</source>
        <translation>„{model}“ steht nicht mehr in der Liste. Die Datei blieb, wo sie ist.</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>“{name}” is not there any more. Choose a model file, or find one on Discover.</source>
        <translation>„{name}“ ist nicht mehr da. Eine Modelldatei wählen oder unter „Entdecken“ eine finden.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more: {other} answers instead. The Models page says more.</source>
        <translation>„{name}“ ist nicht mehr da: Statt seiner antwortet {other}. Mehr steht auf der Seite „Modelle“.</translation>
    </message>
</context>
<context>
    <name>ModelFacts</name>
    <message>
        <source>A single file, used where it is</source>
        <translation>Einzelne Datei, dort verwendet, wo sie ist</translation>
    </message>
    <message>
        <source>Advised sampling</source>
        <translation>Empfohlenes Sampling</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Available: the hub has another file in its place now</source>
        <translation>Verfügbar: Der Hub hat an seiner Stelle jetzt eine andere Datei</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Basismodell</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>Chat-Vorlage</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Gemacht für</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not computed yet: “Verify” does it</source>
        <translation>Noch nicht berechnet: „Prüfen“ tut es</translation>
    </message>
    <message>
        <source>Not seen: there is no projector beside the model</source>
        <translation>Nicht gesehen: Neben dem Modell liegt kein Projektor</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projektor</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Quantisierung</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>SHA-256 {sha256}, the same as on the hub, checked {when}</source>
        <translation>SHA-256 {sha256}, dieselbe wie auf dem Hub, geprüft {when}</translation>
    </message>
    <message>
        <source>Same content as</source>
        <translation>Gleicher Inhalt wie</translation>
    </message>
    <message>
        <source>Seen through {projector}</source>
        <translation>Gesehen durch {projector}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Trained context</source>
        <translation>Trainierter Kontext</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>{count} files, beginning with the one above</source>
        <translation>{count} Dateien, beginnend mit der obigen</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} Token</translation>
    </message>
    <message>
        <source>{flavour}: {signals}</source>
        <translation>{flavour}: {signals}</translation>
    </message>
    <message>
        <source>{heads}, of keys and values {kv_heads}</source>
        <translation>{heads}, für Schlüssel und Werte {kv_heads}</translation>
    </message>
    <message>
        <source>{quantization}, {bits} bits per weight</source>
        <translation>{quantization}, {bits} Bit je Gewicht</translation>
    </message>
    <message>
        <source>{size} ({bytes} bytes)</source>
        <translation>{size} ({bytes} Bytes)</translation>
    </message>
</context>
<context>
    <name>ModelImports</name>
    <message>
        <source>Another import is going on: wait for it, or cancel it.</source>
        <translation>Ein anderer Import läuft: abwarten oder abbrechen.</translation>
    </message>
    <message>
        <source>Imported: {models}, {size}.</source>
        <translation>Importiert: {models}, {size}.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>There is no model file (GGUF) among what was chosen.</source>
        <translation>Unter dem Gewählten ist keine Modelldatei (GGUF).</translation>
    </message>
    <message>
        <source>{count} more could not be imported.</source>
        <translation>{count} weitere konnten nicht importiert werden.</translation>
    </message>
    <message>
        <source>“{model}” was imported.</source>
        <translation>„{model}“ wurde importiert.</translation>
    </message>
</context>
<context>
    <name>ModelLoading</name>
    <message>
        <source>The Lab is asking the model: wait, or stop it there.</source>
        <translation>Das Labor befragt das Modell: warten, oder es dort anhalten.</translation>
    </message>
    <message>
        <source>The model is answering: stop the answer first, then unload it.</source>
        <translation>Das Modell antwortet: zuerst die Antwort anhalten, dann entladen.</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Nach Aktualisierung suchen</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Doppelte suchen …</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Datei suchen …</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show on Discover</source>
        <translation>In „Entdecken“ zeigen</translation>
    </message>
    <message>
        <source>Show on Fit</source>
        <translation>In „Passung“ zeigen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>No model is chosen</source>
        <translation>Kein Modell gewählt</translation>
    </message>
    <message>
        <source>{model} on {server}, {address}.</source>
        <translation>{model} auf {server}, {address}.</translation>
    </message>
    <message>
        <source>{model}, loaded</source>
        <translation>{model}, geladen</translation>
    </message>
    <message>
        <source>{model}, not loaded</source>
        <translation>{model}, nicht geladen</translation>
    </message>
    <message>
        <source>{model}, on {server}, {where}</source>
        <translation>{model}, auf {server}, {where}</translation>
    </message>
    <message>
        <source>{model}: {size}, loaded.</source>
        <translation>{model}: {size}, geladen.</translation>
    </message>
    <message>
        <source>{model}: {size}, not loaded. The next message loads it.</source>
        <translation>{model}: {size}, nicht geladen. Die nächste Nachricht lädt es.</translation>
    </message>
</context>
<context>
    <name>ModelRowsListModel</name>
    <message>
        <source>Asking which models it has…</source>
        <translation>Wird nach seinen Modellen gefragt…</translation>
    </message>
    <message>
        <source>It has no models.</source>
        <translation>Er hat keine Modelle.</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>geladen</translation>
    </message>
    <message>
        <source>{model}, chosen, {detail}</source>
        <translation>{model}, gewählt, {detail}</translation>
    </message>
</context>
<context>
    <name>ModelWords</name>
    <message>
        <source>1 model</source>
        <translation>1 Modell</translation>
    </message>
    <message>
        <source>Adapter (LoRA)</source>
        <translation>Adapter (LoRA)</translation>
    </message>
    <message>
        <source>Added folders</source>
        <translation>Hinzugefügte Ordner</translation>
    </message>
    <message>
        <source>Another kind of model</source>
        <translation>Eine andere Art von Modell</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Nicht verwendbar</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Commercial use is allowed under conditions.</source>
        <translation>Gewerbliche Nutzung ist unter Bedingungen erlaubt.</translation>
    </message>
    <message>
        <source>Commercial use is allowed.</source>
        <translation>Gewerbliche Nutzung ist erlaubt.</translation>
    </message>
    <message>
        <source>Commercial use is not allowed.</source>
        <translation>Gewerbliche Nutzung ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>Copyleft licence</source>
        <translation>Copyleft-Lizenz</translation>
    </message>
    <message>
        <source>Domain-adapted</source>
        <translation>Fachlich angepasst</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>Embedding-Modell</translation>
    </message>
    <message>
        <source>For {domain}</source>
        <translation>Für {domain}</translation>
    </message>
    <message>
        <source>Hugging Face cache</source>
        <translation>Cache von Hugging Face</translation>
    </message>
    <message>
        <source>Included with Inglenook</source>
        <translation>In Inglenook enthalten</translation>
    </message>
    <message>
        <source>Instruct</source>
        <translation>Instruct</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>Licence not known</source>
        <translation>Lizenz unbekannt</translation>
    </message>
    <message>
        <source>Long context</source>
        <translation>Langer Kontext</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Non-commercial licence</source>
        <translation>Nicht gewerbliche Lizenz</translation>
    </message>
    <message>
        <source>Permissive licence</source>
        <translation>Freizügige Lizenz</translation>
    </message>
    <message>
        <source>Projector for pictures or sound</source>
        <translation>Projektor für Bilder oder Ton</translation>
    </message>
    <message>
        <source>Proprietary licence</source>
        <translation>Proprietäre Lizenz</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Schlussfolgern</translation>
    </message>
    <message>
        <source>Reranker</source>
        <translation>Reranker</translation>
    </message>
    <message>
        <source>Restricted-use licence</source>
        <translation>Lizenz mit Nutzungsbeschränkung</translation>
    </message>
    <message>
        <source>Single files</source>
        <translation>Einzelne Dateien</translation>
    </message>
    <message>
        <source>Vocabulary only</source>
        <translation>Nur Vokabular</translation>
    </message>
    <message>
        <source>Whether commercial use is allowed is not known: treat it as not allowed.</source>
        <translation>Ob gewerbliche Nutzung erlaubt ist, ist unbekannt: als nicht erlaubt behandeln.</translation>
    </message>
    <message>
        <source>Your models folder</source>
        <translation>Eigener Modellordner</translation>
    </message>
    <message>
        <source>{count} B</source>
        <translation>{count} Mrd.</translation>
    </message>
    <message>
        <source>{count} M</source>
        <translation>{count} Mio.</translation>
    </message>
    <message>
        <source>{count} models</source>
        <translation>{count} Modelle</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
</context>
<context>
    <name>ModelfileEdit</name>
    <message>
        <source>Text of the preset</source>
        <translation>Text der Voreinstellung</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Computing the checksum</source>
        <translation>Prüfsumme wird berechnet</translation>
    </message>
    <message>
        <source>Import models</source>
        <translation>Modelle importieren</translation>
    </message>
    <message>
        <source>Importing models</source>
        <translation>Modelle werden importiert</translation>
    </message>
    <message>
        <source>Model files (*.gguf);;All files (*)</source>
        <translation>Modelldateien (*.gguf);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ModelsPanel</name>
    <message>
        <source>Discover models</source>
        <translation>Modelle entdecken</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Import model files (GGUF) that you have, or find some on the hub. Drop them here, if you like.</source>
        <translation>Vorhandene Modelldateien (GGUF) importieren oder auf dem Hub welche finden. Sie lassen sich auch hierher ziehen.</translation>
    </message>
    <message>
        <source>Import model files…</source>
        <translation>Modelldateien importieren …</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Looking for models</source>
        <translation>Modelle werden gesucht</translation>
    </message>
    <message>
        <source>Looking through “{folder}”</source>
        <translation>„{folder}“ wird durchsucht</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>No model matches</source>
        <translation>Kein Modell passt</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>Noch keine Modelle</translation>
    </message>
    <message>
        <source>None has all of these words and properties.</source>
        <translation>Keines hat alle diese Wörter und Eigenschaften.</translation>
    </message>
    <message>
        <source>Show all models</source>
        <translation>Alle Modelle zeigen</translation>
    </message>
    <message>
        <source>The folders in which models are looked for</source>
        <translation>Die Ordner, in denen nach Modellen gesucht wird</translation>
    </message>
    <message>
        <source>The models could not be read</source>
        <translation>Die Modelle konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>This takes a moment at the first time.</source>
        <translation>Beim ersten Mal dauert es einen Moment.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Use model files (GGUF) that you have</source>
        <translation>Vorhandene Modelldateien (GGUF) verwenden</translation>
    </message>
    <message>
        <source>{shown} of {models}</source>
        <translation>{shown} von {models}</translation>
    </message>
</context>
<context>
    <name>ModelsView</name>
    <message>
        <source>Models on this computer</source>
        <translation>Modelle auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source> MiB/s</source>
        <translation> MiB/s</translation>
    </message>
    <message>
        <source>Every request…</source>
        <translation>Alle Anfragen …</translation>
    </message>
    <message>
        <source>What this app asked of whom, and when. It is kept on this computer.</source>
        <translation>Was diese App wen gefragt hat, und wann. Es bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>While this is empty, {address} is used: HF_ENDPOINT says so.</source>
        <translation>Solange dies leer ist, gilt {address}: HF_ENDPOINT gibt das vor.</translation>
    </message>
    <message>
        <source>With it on, not one connection is opened: nothing is searched for, fetched or compared. What is here works as before.</source>
        <translation>Eingeschaltet wird keine einzige Verbindung geöffnet: Nichts wird gesucht, geladen oder verglichen. Was hier ist, läuft wie zuvor.</translation>
    </message>
    <message>
        <source>as the system is set up</source>
        <translation>wie im System eingestellt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>the system's</source>
        <translation>die des Systems</translation>
    </message>
</context>
<context>
    <name>NextTokenPart</name>
    <message>
        <source>Back to llama.cpp's order</source>
        <translation>Zurück zur Reihenfolge von llama.cpp</translation>
    </message>
    <message>
        <source>Before and after the whole chain</source>
        <translation>Vor und nach der ganzen Kette</translation>
    </message>
    <message>
        <source>Before and after {sampler}</source>
        <translation>Vor und nach: {sampler}</translation>
    </message>
    <message>
        <source>Drag, or Alt+Up and Alt+Down. Space leaves one out. A press shows it by itself.</source>
        <translation>Ziehen, oder Alt+Auf und Alt+Ab. Die Leertaste lässt einen aus. Ein Klick zeigt ihn für sich.</translation>
    </message>
    <message>
        <source>Earlier token</source>
        <translation>Früheres Token</translation>
    </message>
    <message>
        <source>Later token</source>
        <translation>Späteres Token</translation>
    </message>
    <message>
        <source>Next token</source>
        <translation>Nächstes Token</translation>
    </message>
    <message>
        <source>Order of the samplers</source>
        <translation>Reihenfolge der Sampler</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>News</source>
        <translation>Neuigkeiten</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Do not use the models of {app}</source>
        <translation>Modelle von {app} nicht verwenden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>They stay in “{path}”: nothing is copied or changed.</source>
        <translation>Sie bleiben in „{path}“: Nichts wird kopiert oder geändert.</translation>
    </message>
    <message>
        <source>Use the models of {app} in place</source>
        <translation>Modelle von {app} an Ort und Stelle verwenden</translation>
    </message>
    <message>
        <source>Use them in place</source>
        <translation>An Ort und Stelle verwenden</translation>
    </message>
    <message>
        <source>{app} has models on this computer.</source>
        <translation>{app} hat Modelle auf diesem Computer.</translation>
    </message>
    <message>
        <source>{app} has {models} on this computer.</source>
        <translation>{app} hat {models} auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>OllamaDialog</name>
    <message>
        <source>Asking which models it has…</source>
        <translation>Wird nach seinen Modellen gefragt…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy model</source>
        <translation>Modell kopieren</translation>
    </message>
    <message>
        <source>Copy “{model}”</source>
        <translation>„{model}“ kopieren</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Kopieren…</translation>
    </message>
    <message>
        <source>Create from a preset</source>
        <translation>Aus Voreinstellung erstellen</translation>
    </message>
    <message>
        <source>Create from a preset…</source>
        <translation>Aus Voreinstellung erstellen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete model</source>
        <translation>Modell löschen</translation>
    </message>
    <message>
        <source>Delete “{model}” on “{server}”?</source>
        <translation>„{model}“ auf „{server}“ löschen?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Download model</source>
        <translation>Modell herunterladen</translation>
    </message>
    <message>
        <source>Downloading “{model}”</source>
        <translation>„{model}“ wird heruntergeladen</translation>
    </message>
    <message>
        <source>It is gone for good there, for everyone who uses that server. Chats keep its answers.</source>
        <translation>Es ist dort endgültig weg, für alle, die diesen Server benutzen. Chats behalten seine Antworten.</translation>
    </message>
    <message>
        <source>It is not in memory.</source>
        <translation>Es ist nicht im Speicher.</translation>
    </message>
    <message>
        <source>Making a model of the preset</source>
        <translation>Ein Modell wird aus der Voreinstellung gemacht</translation>
    </message>
    <message>
        <source>Model to download</source>
        <translation>Herunterzuladendes Modell</translation>
    </message>
    <message>
        <source>Models of “{server}”</source>
        <translation>Modelle von „{server}“</translation>
    </message>
    <message>
        <source>No model lies there yet: download one below.</source>
        <translation>Dort liegt noch kein Modell: unten eines herunterladen.</translation>
    </message>
    <message>
        <source>Not in memory.</source>
        <translation>Nicht im Speicher.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Show model</source>
        <translation>Modell zeigen</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Zeigen…</translation>
    </message>
    <message>
        <source>Something is being downloaded or made.</source>
        <translation>Etwas wird gerade heruntergeladen oder gemacht.</translation>
    </message>
    <message>
        <source>There is no model there to make one of.</source>
        <translation>Dort ist kein Modell, aus dem eines zu machen wäre.</translation>
    </message>
    <message>
        <source>Unload</source>
        <translation>Entladen</translation>
    </message>
    <message>
        <source>Unload model</source>
        <translation>Modell entladen</translation>
    </message>
    <message>
        <source>llama3.2, qwen3:8b or hf.co/publisher/repo:Q4_K_M</source>
        <translation>llama3.2, qwen3:8b oder hf.co/publisher/repo:Q4_K_M</translation>
    </message>
    <message>
        <source>“{model}” is there.</source>
        <translation>„{model}“ ist da.</translation>
    </message>
</context>
<context>
    <name>OllamaTable</name>
    <message>
        <source>In memory</source>
        <translation>Im Speicher</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Models there</source>
        <translation>Modelle dort</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Quantisierung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>a context window of {tokens} tokens</source>
        <translation>ein Kontextfenster von {tokens} Token</translation>
    </message>
    <message>
        <source>runs at {host}</source>
        <translation>läuft bei {host}</translation>
    </message>
    <message>
        <source>{size} of memory, of which {gpu} on graphics cards</source>
        <translation>{size} Speicher, davon {gpu} auf Grafikkarten</translation>
    </message>
    <message>
        <source>{size}, for ever</source>
        <translation>{size}, für immer</translation>
    </message>
    <message>
        <source>{size}, until {time}</source>
        <translation>{size}, bis {time}</translation>
    </message>
</context>
<context>
    <name>OllamaWords</name>
    <message>
        <source>{stage}: {done} of {total}</source>
        <translation>{stage}: {done} von {total}</translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>As the batch</source>
        <translation>Wie der Stapel</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Chats at once</source>
        <translation>Chats zugleich</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>Kontextfenster</translation>
    </message>
    <message>
        <source>Experts on the CPU</source>
        <translation>Experten auf der CPU</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash-Attention</translation>
    </message>
    <message>
        <source>Full sliding window</source>
        <translation>Volles Gleitfenster</translation>
    </message>
    <message>
        <source>GPU layers</source>
        <translation>GPU-Schichten</translation>
    </message>
    <message>
        <source>How it is loaded</source>
        <translation>Wie es geladen wird</translation>
    </message>
    <message>
        <source>How many tokens of a chat the model sees. Each doubling of the slider is as long.</source>
        <translation>Wie viele Token eines Chats das Modell sieht. Jede Verdopplung ist auf dem Regler gleich lang.</translation>
    </message>
    <message>
        <source>Keep the whole context also where a layer looks back only a little.</source>
        <translation>Den ganzen Kontext auch dort halten, wo eine Schicht nur wenig zurückblickt.</translation>
    </message>
    <message>
        <source>Keys stored as</source>
        <translation>Schlüssel als</translation>
    </message>
    <message>
        <source>Layers on graphics cards; the others are in main memory.</source>
        <translation>Schichten auf Grafikkarten; die anderen liegen im Hauptspeicher.</translation>
    </message>
    <message>
        <source>Map the file into memory</source>
        <translation>Datei einblenden (mmap)</translation>
    </message>
    <message>
        <source>Micro-batch</source>
        <translation>Teilstapel</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>So many layers keep their experts in main memory, so that the rest fits on the card.</source>
        <translation>So viele Schichten behalten ihre Experten im Hauptspeicher, damit der Rest auf die Karte passt.</translation>
    </message>
    <message>
        <source>The system may drop what it read and read it again.</source>
        <translation>Das System darf verwerfen, was es gelesen hat, und es wieder lesen.</translation>
    </message>
    <message>
        <source>Values stored as</source>
        <translation>Werte als</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Go to a chat, a model, a setting, or do something</source>
        <translation>Zu einem Chat, einem Modell, einer Einstellung gehen oder etwas tun</translation>
    </message>
    <message>
        <source>Nothing has “{words}” in its name.</source>
        <translation>Nichts hat „{words}“ im Namen.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>PassagesRow</name>
    <message>
        <source>Passages used: {count} from {name}</source>
        <translation>Verwendete Stellen: {count} aus {name}</translation>
    </message>
    <message>
        <source>Passages used: {count} from {name} and {more} more</source>
        <translation>Verwendete Stellen: {count} aus {name} und {more} weiteren</translation>
    </message>
    <message>
        <source>Show what of the documents the model was given for this answer</source>
        <translation>Zeigen, was dem Modell für diese Antwort aus den Dokumenten gegeben wurde</translation>
    </message>
    <message>
        <source>found by their words</source>
        <translation>gefunden nach ihren Wörtern</translation>
    </message>
    <message>
        <source>found with {model}</source>
        <translation>gefunden mit {model}</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>Zeile {line}: {problem}</translation>
    </message>
    <message>
        <source>Make the schema</source>
        <translation>Schema erstellen</translation>
    </message>
    <message>
        <source>This is too long to make a schema of.</source>
        <translation>Das ist zu lang für ein Schema.</translation>
    </message>
    <message>
        <source>What the schema is made of</source>
        <translation>Woraus das Schema entsteht</translation>
    </message>
</context>
<context>
    <name>PictureChip</name>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>the model does not see it</source>
        <translation>das Modell sieht es nicht</translation>
    </message>
    <message>
        <source>{name}: show it large</source>
        <translation>{name}: groß zeigen</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Picture {name}</source>
        <translation>Bild {name}</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture from {host}: loading…</source>
        <translation>Bild von {host}: wird geladen…</translation>
    </message>
    <message>
        <source>Picture from {host}: not loaded</source>
        <translation>Bild von {host}: nicht geladen</translation>
    </message>
    <message>
        <source>Picture: {words}</source>
        <translation>Bild: {words}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The picture from {host} is damaged: it cannot be shown.</source>
        <translation>Das Bild von {host} ist beschädigt: Es kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>The picture is damaged: it cannot be shown.</source>
        <translation>Das Bild ist beschädigt: Es kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>The picture is not whole.</source>
        <translation>Das Bild ist nicht vollständig.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>{does}: {words}, picture from {host}</source>
        <translation>{does}: {words}, Bild von {host}</translation>
    </message>
    <message>
        <source>{name}: show it large</source>
        <translation>{name}: groß zeigen</translation>
    </message>
</context>
<context>
    <name>PlaceGroups</name>
    <message>
        <source>Chats, models, settings and logs are files on this computer, listed below; they are sent nowhere. There is no telemetry and no account. The network is used for what you search and download, and each request is written down before it is made. A token is kept in the system's keyring.</source>
        <translation>Chats, Modelle, Einstellungen und Protokolle sind Dateien auf diesem Computer, unten aufgeführt; sie werden nirgendwohin gesendet. Es gibt keine Telemetrie und kein Konto. Das Netz dient dem, was gesucht und geladen wird, und jede Anfrage wird vorher aufgeschrieben. Ein Token liegt im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Delete all chats…</source>
        <translation>Alle Chats löschen …</translation>
    </message>
    <message>
        <source>Every chat as Markdown, HTML, PDF, or JSON that can be imported again.</source>
        <translation>Jeder Chat als Markdown, HTML, PDF oder als JSON, das sich wieder importieren lässt.</translation>
    </message>
    <message>
        <source>Export all chats…</source>
        <translation>Alle Chats exportieren …</translation>
    </message>
    <message>
        <source>For reports of problems. No messages are in them.</source>
        <translation>Für Problemberichte. Es stehen keine Nachrichten darin.</translation>
    </message>
    <message>
        <source>Into the trash, which keeps them 30 days, or for good. You are asked first.</source>
        <translation>In den Papierkorb, der sie 30 Tage hält, oder endgültig. Vorher wird gefragt.</translation>
    </message>
    <message>
        <source>One database. It all moves with the variable INGLENOOK_HOME, set before the start.</source>
        <translation>Eine Datenbank. Alles zieht mit der Variablen INGLENOOK_HOME um, vor dem Start gesetzt.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder of {name}</source>
        <translation>Ordner von {name} öffnen</translation>
    </message>
    <message>
        <source>Other folders of models</source>
        <translation>Andere Ordner mit Modellen</translation>
    </message>
    <message>
        <source>Other folders…</source>
        <translation>Andere Ordner …</translation>
    </message>
    <message>
        <source>Show the requests…</source>
        <translation>Anfragen zeigen …</translation>
    </message>
    <message>
        <source>What was downloaded. Models in other folders are used where they lie.</source>
        <translation>Was heruntergeladen wurde. Modelle in anderen Ordnern werden verwendet, wo sie liegen.</translation>
    </message>
    <message>
        <source>What you set here, as a text file.</source>
        <translation>Was hier eingestellt wird, als Textdatei.</translation>
    </message>
</context>
<context>
    <name>PrecisionCard</name>
    <message>
        <source>Bits per weight</source>
        <translation>Bit je Gewicht</translation>
    </message>
    <message>
        <source>Bytes per parameter</source>
        <translation>Bytes je Parameter</translation>
    </message>
    <message>
        <source>Hide the table</source>
        <translation>Tabelle ausblenden</translation>
    </message>
    <message>
        <source>Number formats</source>
        <translation>Zahlenformate</translation>
    </message>
    <message>
        <source>Numbers, and what they take</source>
        <translation>Zahlen, und was sie belegen</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>Tabelle zeigen</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>Gespeichert als</translation>
    </message>
    <message>
        <source>Table of number formats</source>
        <translation>Tabelle der Zahlenformate</translation>
    </message>
    <message>
        <source>The same model in books' formats and every quantization of GGUF files. Click on one to ask about it.</source>
        <translation>Dasselbe Modell in den Formaten aus Büchern und jeder Quantisierung von GGUF-Dateien. Auf eines klicken, um danach zu fragen.</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>Dieses Modell</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>{sentence} Other programs' only.</source>
        <translation>{sentence} Nur in anderen Programmen.</translation>
    </message>
</context>
<context>
    <name>PresetActions</name>
    <message>
        <source>Exported to “{path}”.</source>
        <translation>Exportiert nach „{path}“.</translation>
    </message>
    <message>
        <source>Name of the new preset</source>
        <translation>Name der neuen Voreinstellung</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>Neue Voreinstellung</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <source>The chat is as its preset says again.</source>
        <translation>Der Chat ist wieder wie seine Voreinstellung.</translation>
    </message>
    <message>
        <source>The chat's own values gave way to the preset “{name}”.</source>
        <translation>Eigene Werte des Chats sind der Voreinstellung „{name}“ gewichen.</translation>
    </message>
    <message>
        <source>The preset “{name}” cannot be read: mend its file, or choose another.</source>
        <translation>Die Voreinstellung „{name}“ kann nicht gelesen werden: ihre Datei reparieren oder eine andere wählen.</translation>
    </message>
    <message>
        <source>The preset “{name}” is saved.</source>
        <translation>Die Voreinstellung „{name}“ ist gespeichert.</translation>
    </message>
    <message>
        <source>There is no preset “{name}” any more: choose another.</source>
        <translation>Die Voreinstellung „{name}“ gibt es nicht mehr: eine andere wählen.</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} Kopie</translation>
    </message>
    <message>
        <source>“{name}” is as it came along again.</source>
        <translation>„{name}“ ist wieder, wie sie mitkam.</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>„{name}“ ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>PresetEditor</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The text cannot be read, so that the form waits. Line {line}: {problem}</source>
        <translation>Der Text kann nicht gelesen werden, so dass das Formular wartet. Zeile {line}: {problem}</translation>
    </message>
    <message>
        <source>Ways to see the preset</source>
        <translation>Ansichten der Voreinstellung</translation>
    </message>
</context>
<context>
    <name>PresetForm</name>
    <message>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Add an example</source>
        <translation>Ein Beispiel hinzufügen</translation>
    </message>
    <message>
        <source>Example messages</source>
        <translation>Beispielnachrichten</translation>
    </message>
    <message>
        <source>Form of the preset</source>
        <translation>Formular der Voreinstellung</translation>
    </message>
    <message>
        <source>How messages become a prompt, in Go's template language. Empty: the model's own template is used.</source>
        <translation>Wie aus Nachrichten ein Prompt wird, in der Vorlagensprache von Go. Leer: Die eigene Vorlage des Modells wird verwendet.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>More of sampling</source>
        <translation>Mehr zum Sampling</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Sampling</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Systemprompt</translation>
    </message>
    <message>
        <source>System prompt of the preset</source>
        <translation>Systemprompt der Voreinstellung</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Template of the preset</source>
        <translation>Vorlage der Voreinstellung</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>They stand before the first message of the user, as if they had been said.</source>
        <translation>Sie stehen vor der ersten Nachricht des Nutzers, als wären sie gesagt worden.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>What the model is told before the first message. Empty: the preset says nothing of it.</source>
        <translation>Was dem Modell vor der ersten Nachricht gesagt wird. Leer: Die Voreinstellung sagt nichts dazu.</translation>
    </message>
</context>
<context>
    <name>PresetImports</name>
    <message>
        <source>From files…</source>
        <translation>Aus Dateien …</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Aus der Zwischenablage</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>Voreinstellungen importieren</translation>
    </message>
    <message>
        <source>Imported presets: {count}</source>
        <translation>Importierte Voreinstellungen: {count}</translation>
    </message>
    <message>
        <source>Pasted preset</source>
        <translation>Eingefügte Voreinstellung</translation>
    </message>
    <message>
        <source>Presets (*.Modelfile Modelfile *.json *.ini *.yaml *.yml);;All files (*)</source>
        <translation>Voreinstellungen (*.Modelfile Modelfile *.json *.ini *.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>{source} was not imported. {problem}</source>
        <translation>{source} wurde nicht importiert. {problem}</translation>
    </message>
</context>
<context>
    <name>PresetMenu</name>
    <message>
        <source>Back to the one that came along</source>
        <translation>Zurück zur mitgelieferten</translation>
    </message>
    <message>
        <source>Chat with this preset</source>
        <translation>Mit dieser Voreinstellung chatten</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Den Text kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Verlauf …</translation>
    </message>
    <message>
        <source>Manage presets…</source>
        <translation>Voreinstellungen verwalten…</translation>
    </message>
    <message>
        <source>No preset has these words.</source>
        <translation>Keine Voreinstellung hat diese Wörter.</translation>
    </message>
    <message>
        <source>Presets on this computer</source>
        <translation>Voreinstellungen auf diesem Computer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern als …</translation>
    </message>
    <message>
        <source>Search presets</source>
        <translation>Voreinstellungen suchen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>PresetNameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Voreinstellung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>Als Voreinstellung speichern</translation>
    </message>
</context>
<context>
    <name>PresetPicker</name>
    <message>
        <source>No preset</source>
        <translation>Keine Voreinstellung</translation>
    </message>
    <message>
        <source>No preset is chosen</source>
        <translation>Keine Voreinstellung ist gewählt</translation>
    </message>
    <message>
        <source>{preset} (missing)</source>
        <translation>{preset} (fehlt)</translation>
    </message>
    <message>
        <source>“{preset}”, as it is stored</source>
        <translation>„{preset}“, wie gespeichert</translation>
    </message>
    <message>
        <source>“{preset}”, modified: this chat has values of its own. Save or revert them here.</source>
        <translation>„{preset}“, geändert: Dieser Chat hat eigene Werte. Sie hier speichern oder zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>Zeile {line}: {problem}</translation>
    </message>
    <message>
        <source>came along</source>
        <translation>mitgeliefert</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>nicht verwendbar</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>selbst geändert</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>says nothing of what it is for</source>
        <translation>sagt nichts dazu, wozu sie gut ist</translation>
    </message>
</context>
<context>
    <name>PresetRowsListModel</name>
    <message>
        <source>Broken: {reason}</source>
        <translation>Defekt: {reason}</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>Keine Voreinstellung</translation>
    </message>
    <message>
        <source>What the settings and the model say holds</source>
        <translation>Es gilt, was Einstellungen und Modell sagen</translation>
    </message>
    <message>
        <source>came with Inglenook</source>
        <translation>mit Inglenook gekommen</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>{preset}, chosen, {detail}</source>
        <translation>{preset}, gewählt, {detail}</translation>
    </message>
</context>
<context>
    <name>PresetValues</name>
    <message>
        <source>Adaptive decay</source>
        <translation>Adaptiver Abfall</translation>
    </message>
    <message>
        <source>Adaptive target</source>
        <translation>Adaptives Ziel</translation>
    </message>
    <message>
        <source>Banned words</source>
        <translation>Verbotene Wörter</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Beams</source>
        <translation>Beams</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>Kontextfenster</translation>
    </message>
    <message>
        <source>Contrastive alpha</source>
        <translation>Kontrast-Alpha</translation>
    </message>
    <message>
        <source>Contrastive candidates</source>
        <translation>Kontrast-Kandidaten</translation>
    </message>
    <message>
        <source>DRY allowed length</source>
        <translation>DRY: erlaubte Länge</translation>
    </message>
    <message>
        <source>DRY base</source>
        <translation>DRY: Basis</translation>
    </message>
    <message>
        <source>DRY breakers</source>
        <translation>DRY: Trenner</translation>
    </message>
    <message>
        <source>DRY looks back</source>
        <translation>DRY: Rückblick</translation>
    </message>
    <message>
        <source>DRY multiplier</source>
        <translation>DRY: Faktor</translation>
    </message>
    <message>
        <source>Diversity penalty</source>
        <translation>Vielfaltsstrafe</translation>
    </message>
    <message>
        <source>Dynamic temperature, exponent</source>
        <translation>Dynamische Temperatur: Exponent</translation>
    </message>
    <message>
        <source>Dynamic temperature, range</source>
        <translation>Dynamische Temperatur: Spanne</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>Früher Abbruch</translation>
    </message>
    <message>
        <source>Experts in main memory</source>
        <translation>Experten im Hauptspeicher</translation>
    </message>
    <message>
        <source>Favour for words</source>
        <translation>Vorzug für Wörter</translation>
    </message>
    <message>
        <source>Favoured words</source>
        <translation>Bevorzugte Wörter</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash-Attention</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Häufigkeitsabzug</translation>
    </message>
    <message>
        <source>GPU layers</source>
        <translation>GPU-Schichten</translation>
    </message>
    <message>
        <source>Groups of beams</source>
        <translation>Gruppen von Strahlen</translation>
    </message>
    <message>
        <source>Keys stored as</source>
        <translation>Schlüssel als</translation>
    </message>
    <message>
        <source>Length penalty</source>
        <translation>Längenstrafe</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Längste Antwort</translation>
    </message>
    <message>
        <source>Memory map</source>
        <translation>Speicherabbildung</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Mirostat</source>
        <translation>Mirostat</translation>
    </message>
    <message>
        <source>Mirostat rate</source>
        <translation>Mirostat: Rate</translation>
    </message>
    <message>
        <source>Mirostat target</source>
        <translation>Mirostat: Ziel</translation>
    </message>
    <message>
        <source>Order of the samplers</source>
        <translation>Reihenfolge der Sampler</translation>
    </message>
    <message>
        <source>Penalties look back</source>
        <translation>Rückblick der Strafen</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Anwesenheitsabzug</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>Wiederholungsstrafe</translation>
    </message>
    <message>
        <source>Reproducible</source>
        <translation>Reproduzierbar</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Stop texts</source>
        <translation>Stopptexte</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Top-n-sigma</source>
        <translation>Top-n-Sigma</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Typical-p</source>
        <translation>Typical-p</translation>
    </message>
    <message>
        <source>Values stored as</source>
        <translation>Werte als</translation>
    </message>
    <message>
        <source>XTC probability</source>
        <translation>XTC: Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>XTC threshold</source>
        <translation>XTC: Schwelle</translation>
    </message>
    <message>
        <source>from {least}</source>
        <translation>ab {least}</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} bis {most}</translation>
    </message>
</context>
<context>
    <name>PresetsPage</name>
    <message>
        <source>Choose one, or create one.</source>
        <translation>Eine wählen oder eine erstellen.</translation>
    </message>
    <message>
        <source>No preset is open</source>
        <translation>Keine Voreinstellung ist offen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>The file of “{name}” was changed elsewhere. What you have written here is kept; Revert shows it.</source>
        <translation>Die Datei von „{name}“ wurde anderswo geändert. Was hier geschrieben ist, bleibt; „Zurücknehmen“ zeigt sie.</translation>
    </message>
</context>
<context>
    <name>PresetsPanel</name>
    <message>
        <source>A preset keeps a system prompt, sampling values and load options under a name.</source>
        <translation>Eine Voreinstellung hält Systemprompt, Sampling-Werte und Ladeoptionen unter einem Namen.</translation>
    </message>
    <message>
        <source>Create a preset</source>
        <translation>Eine Voreinstellung erstellen</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>Voreinstellungen importieren</translation>
    </message>
    <message>
        <source>Import presets from files or from the clipboard</source>
        <translation>Voreinstellungen aus Dateien oder der Zwischenablage importieren</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>Neue Voreinstellung</translation>
    </message>
    <message>
        <source>No preset matches</source>
        <translation>Keine Voreinstellung passt</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>Noch keine Voreinstellungen</translation>
    </message>
    <message>
        <source>None has all of these words.</source>
        <translation>Keine enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>Reading the presets</source>
        <translation>Die Voreinstellungen werden gelesen</translation>
    </message>
    <message>
        <source>Search presets</source>
        <translation>Voreinstellungen suchen</translation>
    </message>
    <message>
        <source>Show all presets</source>
        <translation>Alle Voreinstellungen zeigen</translation>
    </message>
    <message>
        <source>The presets could not be read</source>
        <translation>Die Voreinstellungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Errors: {errors}, remarks: {others}</source>
        <translation>Fehler: {errors}, Hinweise: {others}</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>Zeile {line}: {problem}</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>Keine Probleme gefunden</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
</context>
<context>
    <name>PromptPage</name>
    <message>
        <source>A warm corner beside a fire.</source>
        <translation>Eine warme Ecke am Feuer.</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Add a message</source>
        <translation>Eine Nachricht hinzufügen</translation>
    </message>
    <message>
        <source>An estimate: no model in memory has counted.</source>
        <translation>Eine Schätzung: Kein Modell im Speicher hat gezählt.</translation>
    </message>
    <message>
        <source>And who sits in it?</source>
        <translation>Und wer sitzt darin?</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the prompt</source>
        <translation>Den Prompt kopieren</translation>
    </message>
    <message>
        <source>Counted by {model}, which is in memory.</source>
        <translation>Gezählt von {model}, das im Speicher ist.</translation>
    </message>
    <message>
        <source>Example messages</source>
        <translation>Beispielnachrichten</translation>
    </message>
    <message>
        <source>Nothing: it says no value.</source>
        <translation>Nichts: Sie sagt keinen Wert.</translation>
    </message>
    <message>
        <source>Only to look at the prompt: it is kept nowhere.</source>
        <translation>Nur um den Prompt anzusehen: Es wird nirgends behalten.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Sample conversation</source>
        <translation>Beispielgespräch</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Systemprompt</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>The messages, without a template</source>
        <translation>Die Nachrichten, ohne Vorlage</translation>
    </message>
    <message>
        <source>The preset has no template, and no model is in memory whose own could be used.</source>
        <translation>Die Voreinstellung hat keine Vorlage, und kein Modell ist im Speicher, dessen eigene zu verwenden wäre.</translation>
    </message>
    <message>
        <source>The prompt</source>
        <translation>Der Prompt</translation>
    </message>
    <message>
        <source>The text of the preset cannot be read: see its problems.</source>
        <translation>Der Text der Voreinstellung kann nicht gelesen werden: siehe seine Probleme.</translation>
    </message>
    <message>
        <source>There is no prompt</source>
        <translation>Es gibt keinen Prompt</translation>
    </message>
    <message>
        <source>Through the preset's template</source>
        <translation>Durch die Vorlage der Voreinstellung</translation>
    </message>
    <message>
        <source>Through the template of {model}</source>
        <translation>Durch die Vorlage von {model}</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>Token des Prompts</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What is an inglenook?</source>
        <translation>Was ist eine Kaminecke?</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Was sie ändert</translation>
    </message>
    <message>
        <source>What the preset changes</source>
        <translation>Was die Voreinstellung ändert</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} Zeichen</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} Token</translation>
    </message>
    <message>
        <source>≈ {count} tokens</source>
        <translation>≈ {count} Token</translation>
    </message>
</context>
<context>
    <name>PublisherSwitch</name>
    <message>
        <source>Advised for {model}: {values}</source>
        <translation>Empfohlen für {model}: {values}</translation>
    </message>
    <message>
        <source>Use the publisher's values</source>
        <translation>Werte des Herausgebers nutzen</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Back to Discover</source>
        <translation>Zurück zu „Entdecken“</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Sent when the model is free: {count}</source>
        <translation>Wird gesendet, sobald das Modell frei ist: {count}</translation>
    </message>
    <message>
        <source>Waiting, {count}: {reason}</source>
        <translation>Es warten {count}: {reason}</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{hours} h ago</source>
        <translation>vor {hours} Std.</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>vor {minutes} Min.</translation>
    </message>
</context>
<context>
    <name>RemoveQuestion</name>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>It is only forgotten: its file stays where it is, in “{folder}”.</source>
        <translation>Es wird nur vergessen: Die Datei bleibt, wo sie ist, in „{folder}“.</translation>
    </message>
    <message>
        <source>Its file goes to the trash, which frees {size} once that is emptied.</source>
        <translation>Die Datei kommt in den Papierkorb, was {size} frei macht, sobald er geleert wird.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Remove “{model}”?</source>
        <translation>„{model}“ entfernen?</translation>
    </message>
</context>
<context>
    <name>Replaying</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Replay anyway</source>
        <translation>Trotzdem wiederholen</translation>
    </message>
    <message>
        <source>Replay: {result}.</source>
        <translation>Wiederholung: {result}.</translation>
    </message>
    <message>
        <source>The answer that this is a replay of was deleted.</source>
        <translation>Die Antwort, deren Wiederholung dies ist, wurde gelöscht.</translation>
    </message>
    <message>
        <source>The same answer cannot be promised</source>
        <translation>Dieselbe Antwort kann nicht versprochen werden</translation>
    </message>
    <message>
        <source>There are no details of this message: no model wrote it here.</source>
        <translation>Zu dieser Nachricht gibt es keine Details: Kein Modell hat sie hier geschrieben.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Quit Inglenook</source>
        <translation>Inglenook beenden</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>This is a mistake in Inglenook, not yours. The report names versions and places in the code only.</source>
        <translation>Das ist ein Fehler in Inglenook, nicht in der Bedienung. Der Bericht nennt nur Versionen und Stellen im Code.</translation>
    </message>
</context>
<context>
    <name>RepositoryHead</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Nach Aktualisierung suchen</translation>
    </message>
    <message>
        <source>Open on the hub's page</source>
        <translation>Auf der Seite des Hubs öffnen</translation>
    </message>
</context>
<context>
    <name>RepositoryPanel</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Choose one in the list to see its files, its licence and what its publisher writes of it.</source>
        <translation>Eines in der Liste wählen, um seine Dateien, seine Lizenz und die Worte seines Herausgebers zu sehen.</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Files and licence</source>
        <translation>Dateien und Lizenz</translation>
    </message>
    <message>
        <source>Gated: its owner decides who may fetch its files. Ask on its page; it also needs your token, which is kept in the network settings.</source>
        <translation>Zugang beschränkt: Der Eigentümer entscheidet, wer die Dateien laden darf. Auf seiner Seite fragen; außerdem ist das eigene Token nötig, das in den Netzwerkeinstellungen steht.</translation>
    </message>
    <message>
        <source>Gated: the hub lets you fetch its files once you accept its licence there. It also needs your token, which is kept in the network settings.</source>
        <translation>Zugang beschränkt: Der Hub gibt die Dateien frei, sobald dort die Lizenz angenommen ist. Außerdem ist das eigene Token nötig, das in den Netzwerkeinstellungen steht.</translation>
    </message>
    <message>
        <source>Its files, its licence and its card are read from the hub.</source>
        <translation>Dateien, Lizenz und Karte werden vom Hub gelesen.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Hervorgegangen aus</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>No repository is open</source>
        <translation>Kein Repository geöffnet</translation>
    </message>
    <message>
        <source>Open the hub's page</source>
        <translation>Seite des Hubs öffnen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The card goes on: the whole is on the hub's page.</source>
        <translation>Die Karte geht weiter: Ganz steht sie auf der Seite des Hubs.</translation>
    </message>
    <message>
        <source>Trained context</source>
        <translation>Trainierter Kontext</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} Token</translation>
    </message>
</context>
<context>
    <name>ReproducibleChoice</name>
    <message>
        <source>Reproducible</source>
        <translation>Reproduzierbar</translation>
    </message>
    <message>
        <source>Reproducible: {state}</source>
        <translation>Reproduzierbar: {state}</translation>
    </message>
    <message>
        <source>The same question gets the same answer again, as far as that can be had.</source>
        <translation>Dieselbe Frage bekommt wieder dieselbe Antwort, soweit das zu haben ist.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
</context>
<context>
    <name>RequestsDialog</name>
    <message>
        <source>1 request</source>
        <translation>1 Anfrage</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Each request is listed here: what it was for and where it went.</source>
        <translation>Jede Anfrage steht hier: wofür sie war und wohin sie ging.</translation>
    </message>
    <message>
        <source>Every request this app has made</source>
        <translation>Jede Anfrage, die diese App gestellt hat</translation>
    </message>
    <message>
        <source>Fewer words find more.</source>
        <translation>Weniger Wörter finden mehr.</translation>
    </message>
    <message>
        <source>Inglenook has opened no connection</source>
        <translation>Inglenook hat keine Verbindung geöffnet</translation>
    </message>
    <message>
        <source>No request has these words</source>
        <translation>Keine Anfrage enthält diese Wörter</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>Anfragen durchsuchen</translation>
    </message>
    <message>
        <source>{all} requests</source>
        <translation>{all} Anfragen</translation>
    </message>
    <message>
        <source>{shown} of {all} requests</source>
        <translation>{shown} von {all} Anfragen</translation>
    </message>
</context>
<context>
    <name>RequestsModel</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Unfinished: it runs still, or the app ended before it did.</source>
        <translation>Unvollendet: Es läuft noch, oder die App endete vorher.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>unvollendet</translation>
    </message>
</context>
<context>
    <name>RestoreQuestion</name>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the chats of {date}?</source>
        <translation>Die Chats vom {date} wiederherstellen?</translation>
    </message>
    <message>
        <source>The copy holds {count} chats. What was written after it is only in the damaged file, which is put aside and kept. The window closes and opens again.</source>
        <translation>Die Kopie enthält {count} Chats. Was danach geschrieben wurde, steht nur in der beschädigten Datei, die beiseitegelegt und behalten wird. Das Fenster schließt und öffnet sich neu.</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Choose a model, on this computer or anywhere, and see what it takes before anything is downloaded.</source>
        <translation>Ein Modell wählen, auf diesem Computer oder anderswo, und sehen, was es belegt, bevor etwas geladen wird.</translation>
    </message>
    <message>
        <source>The best for this computer</source>
        <translation>Das Beste für diesen Computer</translation>
    </message>
    <message>
        <source>What would make it fit</source>
        <translation>Wodurch es passen würde</translation>
    </message>
    <message>
        <source>Will it fit?</source>
        <translation>Passt es?</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Models to download</source>
        <translation>Modelle zum Herunterladen</translation>
    </message>
</context>
<context>
    <name>RpcPanel</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add another machine</source>
        <translation>Weiteren Rechner hinzufügen</translation>
    </message>
    <message>
        <source>Address of another machine</source>
        <translation>Adresse eines weiteren Rechners</translation>
    </message>
    <message>
        <source>It is not encrypted, and asks nobody who they are: whoever is in that network can read what is sent, and can use and attack the worker. What is sent to another machine leaves this computer.</source>
        <translation>Es ist nicht verschlüsselt und fragt niemanden, wer er ist: Wer in diesem Netz ist, kann mitlesen, was gesendet wird, und den Worker benutzen und angreifen. Was an einen anderen Rechner geht, verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Machines that run llama.cpp's RPC worker take layers of a model, so that one can be run that is too large for this computer. They stand in Fit like graphics cards.</source>
        <translation>Rechner, auf denen der RPC-Worker von llama.cpp läuft, übernehmen Schichten eines Modells. So läuft auch eines, das für diesen Computer zu groß ist. In „Passung“ stehen sie wie Grafikkarten.</translation>
    </message>
    <message>
        <source>No other machine is set up.</source>
        <translation>Kein weiterer Rechner ist eingerichtet.</translation>
    </message>
    <message>
        <source>Spread models over other machines</source>
        <translation>Modelle auf weitere Rechner verteilen</translation>
    </message>
    <message>
        <source>This llama.cpp was built without its RPC part, so it cannot use the memory of other machines. The one that comes with Inglenook has it; a llama-server that has it is set up above like any other server.</source>
        <translation>Dieses llama.cpp wurde ohne seinen RPC-Teil gebaut und kann den Speicher anderer Rechner nicht nutzen. Das mit Inglenook gelieferte hat ihn; ein llama-server, der ihn hat, wird oben wie jeder andere Server eingerichtet.</translation>
    </message>
</context>
<context>
    <name>RpcRow</name>
    <message>
        <source>Asking what memory it has…</source>
        <translation>Es wird gefragt, wie viel Speicher er hat …</translation>
    </message>
    <message>
        <source>It answers: {free} free of {total}.</source>
        <translation>Er antwortet: {free} frei von {total}.</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Noch nicht gefragt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {server}</source>
        <translation>{server} entfernen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop asking {server}</source>
        <translation>{server} nicht weiter fragen</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Test {server}</source>
        <translation>{server} testen</translation>
    </message>
    <message>
        <source>leaves this computer</source>
        <translation>verlässt diesen Computer</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Restore the copy of {date}</source>
        <translation>Kopie vom {date} wiederherstellen</translation>
    </message>
    <message>
        <source>Start with no chats</source>
        <translation>Ohne Chats beginnen</translation>
    </message>
    <message>
        <source>The chats are as the copy “{copy}” held them. What stood there is kept: “{path}”.</source>
        <translation>Die Chats sind, wie die Kopie „{copy}“ sie enthielt. Was dort stand, ist aufgehoben: „{path}“.</translation>
    </message>
    <message>
        <source>There are no chats now. The file that stood there is kept: “{path}”.</source>
        <translation>Es gibt jetzt keine Chats. Die Datei, die dort stand, ist aufgehoben: „{path}“.</translation>
    </message>
    <message>
        <source>Whatever you choose, the damaged file is kept, in “{folder}”.</source>
        <translation>Wie auch immer die Wahl ausfällt, die beschädigte Datei bleibt in „{folder}“ erhalten.</translation>
    </message>
</context>
<context>
    <name>SamplerChain</name>
    <message>
        <source>1 left</source>
        <translation>1 übrig</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>not with {strategy}</source>
        <translation>nicht bei: {strategy}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>{count} übrig</translation>
    </message>
    <message>
        <source>“{token}” is out</source>
        <translation>„{token}“ ist heraus</translation>
    </message>
    <message>
        <source>“{token}”: rank {rank}</source>
        <translation>„{token}“: Rang {rank}</translation>
    </message>
</context>
<context>
    <name>SamplingControls</name>
    <message>
        <source>Always takes the likeliest token; only penalties change anything.</source>
        <translation>Nimmt immer das wahrscheinlichste Token; nur Strafen ändern etwas.</translation>
    </message>
    <message>
        <source>Beam search</source>
        <translation>Strahlsuche</translation>
    </message>
    <message>
        <source>Beams in groups, each shy of what the others take: the answers found differ.</source>
        <translation>Beams in Gruppen, jede meidet, was die anderen nehmen: Die gefundenen Antworten unterscheiden sich.</translation>
    </message>
    <message>
        <source>Contrastive search</source>
        <translation>Kontrastsuche</translation>
    </message>
    <message>
        <source>Diverse beams</source>
        <translation>Vielfältige Beams</translation>
    </message>
    <message>
        <source>From {least} to {most}.</source>
        <translation>Von {least} bis {most}.</translation>
    </message>
    <message>
        <source>From {least} up.</source>
        <translation>Ab {least}.</translation>
    </message>
    <message>
        <source>Greedy</source>
        <translation>Greedy</translation>
    </message>
    <message>
        <source>Grows several answers side by side and gives the one that is likeliest as a whole.</source>
        <translation>Lässt mehrere Antworten nebeneinander wachsen und gibt die, die als Ganzes am wahrscheinlichsten ist.</translation>
    </message>
    <message>
        <source>Holds the surprise of the text steady, by an estimate of how likelihoods fall off.</source>
        <translation>Hält die Überraschung des Textes gleich, nach einer Schätzung, wie die Wahrscheinlichkeiten abfallen.</translation>
    </message>
    <message>
        <source>Holds the surprise of the text steady, by cutting off what would surprise too much.</source>
        <translation>Hält die Überraschung des Textes gleich, indem wegfällt, was zu sehr überraschen würde.</translation>
    </message>
    <message>
        <source>Mirostat 1</source>
        <translation>Mirostat 1</translation>
    </message>
    <message>
        <source>Mirostat 2</source>
        <translation>Mirostat 2</translation>
    </message>
    <message>
        <source>Of some likely tokens takes the one that is least like the text so far.</source>
        <translation>Nimmt von einigen wahrscheinlichen Token das, das dem bisherigen Text am wenigsten gleicht.</translation>
    </message>
    <message>
        <source>Off: {value}.</source>
        <translation>Aus: {value}.</translation>
    </message>
    <message>
        <source>Samplers take unlikely tokens away; one of those that are left is drawn.</source>
        <translation>Sampler nehmen unwahrscheinliche Token weg; von denen, die bleiben, wird eines gezogen.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Sampling</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
    <message>
        <source>Without a change: {value}.</source>
        <translation>Ohne Änderung: {value}.</translation>
    </message>
</context>
<context>
    <name>SamplingPanel</name>
    <message>
        <source>More controls</source>
        <translation>Weitere Regler</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The model's server does not take what is grey here.</source>
        <translation>Was hier grau ist, nimmt der Server des Modells nicht an.</translation>
    </message>
    <message>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
</context>
<context>
    <name>SchemaForm</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add inside</source>
        <translation>Darin hinzufügen</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Choices, with commas between them</source>
        <translation>Auswahl, mit Kommas getrennt</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Hinunter</translation>
    </message>
    <message>
        <source>Fewest entries</source>
        <translation>Wenigste Einträge</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Most characters</source>
        <translation>Meiste Zeichen</translation>
    </message>
    <message>
        <source>Most entries</source>
        <translation>Meiste Einträge</translation>
    </message>
    <message>
        <source>Name of the property</source>
        <translation>Name der Eigenschaft</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Other (in the text)</source>
        <translation>Anderes (im Text)</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Type of the property</source>
        <translation>Typ der Eigenschaft</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hinauf</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Ganze Zahl</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>{action}: property</source>
        <translation>{action}: Eigenschaft</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search, or paste an address</source>
        <translation>Suchen oder eine Adresse einfügen</translation>
    </message>
    <message>
        <source>Words, or anything that names a repository: publisher/repo, hf.co/…, an address</source>
        <translation>Wörter, oder was ein Repository benennt: herausgeber/repo, hf.co/…, eine Adresse</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Draw a seed</source>
        <translation>Startwert auslosen</translation>
    </message>
    <message>
        <source>Draw a seed and keep it</source>
        <translation>Einen Startwert auslosen und behalten</translation>
    </message>
    <message>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>{about} Leave it empty for another answer each time.</source>
        <translation>{about} Leer lassen für jedes Mal eine andere Antwort.</translation>
    </message>
    <message>
        <source>{about} Leave it empty for {seed}.</source>
        <translation>{about} Leer lassen für {seed}.</translation>
    </message>
    <message>
        <source>{seed}, as none is chosen</source>
        <translation>{seed}, da keiner gewählt ist</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source> ({gpu_layers} were asked for)</source>
        <translation> ({gpu_layers} waren verlangt)</translation>
    </message>
    <message>
        <source> A private one opens only with a token in the network settings.</source>
        <translation> Ein privates lässt sich nur mit einem Token in den Netzwerkeinstellungen öffnen.</translation>
    </message>
    <message>
        <source> Did you mean {known}?</source>
        <translation> War {known} gemeint?</translation>
    </message>
    <message>
        <source> The checksums of {unknown} further parts are not known.</source>
        <translation> Die Prüfsummen von {unknown} weiteren Teilen sind nicht bekannt.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source> and {size} stay free for the system</source>
        <translation> und {size} bleiben für das System frei</translation>
    </message>
    <message>
        <source> but </source>
        <translation>, aber </translation>
    </message>
    <message>
        <source>, and it fits the {size} free here</source>
        <translation>, und es passt in die {size}, die hier frei sind</translation>
    </message>
    <message>
        <source>, or {value:g}</source>
        <translation> oder {value:g}</translation>
    </message>
    <message>
        <source>.{name} is asked of nothing.</source>
        <translation>.{name} wird von nichts verlangt.</translation>
    </message>
    <message>
        <source>2 bits of exponent, 1 of fraction: sixteen values.</source>
        <translation>2 Bit Exponent, 1 Bit Mantisse: sechzehn Werte.</translation>
    </message>
    <message>
        <source>4 bits of exponent and 3 of fraction, or 5 and 2.</source>
        <translation>4 Bit Exponent und 3 Bit Mantisse, oder 5 und 2.</translation>
    </message>
    <message>
        <source>8 bits of exponent, 7 of fraction: the range of float32 in half the room.</source>
        <translation>8 Bit Exponent, 7 Bit Mantisse: der Bereich von float32 in der Hälfte des Platzes.</translation>
    </message>
    <message>
        <source>; the rest on the CPU</source>
        <translation>; der Rest auf der CPU</translation>
    </message>
    <message>
        <source>; what was sound in it still holds</source>
        <translation>; was darin in Ordnung war, gilt weiter</translation>
    </message>
    <message>
        <source>&lt;no value&gt;</source>
        <translation>&lt;kein Wert&gt;</translation>
    </message>
    <message>
        <source>A JSON schema is an object, such as {example}.</source>
        <translation>Ein JSON-Schema ist ein Objekt, etwa {example}.</translation>
    </message>
    <message>
        <source>A breaker of DRY has {most} bytes at most, and none of them is zero. Change it in the settings.</source>
        <translation>Ein Trenntext von DRY hat höchstens {most} Byte, und keines davon ist null. Ihn in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>A context of {context:,} tokens takes {size}.</source>
        <translation>Ein Kontext von {context:,} Token belegt {size}.</translation>
    </message>
    <message>
        <source>A context window of {context:,} tokens is not possible: choose between 1 and {longest_context:,}.</source>
        <translation>Ein Kontextfenster von {context:,} Token ist nicht möglich: zwischen 1 und {longest_context:,} wählen.</translation>
    </message>
    <message>
        <source>A context window of {window:,} tokens is not possible. Choose another in the settings.</source>
        <translation>Ein Kontextfenster von {window:,} Token ist nicht möglich. In den Einstellungen ein anderes wählen.</translation>
    </message>
    <message>
        <source>A contrastive search looks at words only, and there are images in this chat. Remove them.</source>
        <translation>Eine Kontrastsuche sieht nur Wörter an, und in diesem Chat sind Bilder. Sie entfernen.</translation>
    </message>
    <message>
        <source>A control token of this model stands in the tools. Describe them in other words.</source>
        <translation>In den Werkzeugen steht ein Steuer-Token dieses Modells. Sie mit anderen Worten beschreiben.</translation>
    </message>
    <message>
        <source>A draft cannot be deleted: {reason}.</source>
        <translation>Ein Entwurf kann nicht gelöscht werden: {reason}.</translation>
    </message>
    <message>
        <source>A folder needs a name: write at least one letter.</source>
        <translation>Ein Ordner braucht einen Namen: mindestens einen Buchstaben schreiben.</translation>
    </message>
    <message>
        <source>A mix: most weights as {kind}, and those that matter most in more bits.</source>
        <translation>Eine Mischung: die meisten Gewichte als {kind}, die wichtigsten mit mehr Bits.</translation>
    </message>
    <message>
        <source>A number for each word that could come next.</source>
        <translation>Eine Zahl für jedes Wort, das als Nächstes kommen könnte.</translation>
    </message>
    <message>
        <source>A number without a minimum and a maximum may grow long with small models.</source>
        <translation>Eine Zahl ohne Minimum und Maximum kann bei kleinen Modellen lang werden.</translation>
    </message>
    <message>
        <source>A preset wants a name. Give it one or two words.</source>
        <translation>Eine Voreinstellung braucht einen Namen. Ein oder zwei Wörter eingeben.</translation>
    </message>
    <message>
        <source>A proxy's address looks like http://proxy.example:3128 or socks5://127.0.0.1:1080; “none” is none.</source>
        <translation>Die Adresse eines Proxys sieht aus wie http://proxy.example:3128 oder socks5://127.0.0.1:1080; „none“ ist keiner.</translation>
    </message>
    <message>
        <source>A sampling setting is not a usable number: all must be finite, the repeat penalty above 0. Reset it in the settings.</source>
        <translation>Eine Sampling-Einstellung ist keine brauchbare Zahl: Alle müssen endlich sein, die Wiederholungsstrafe größer als 0. In den Einstellungen zurücksetzen.</translation>
    </message>
    <message>
        <source>A schema stands here: an object, true or false.</source>
        <translation>Hier steht ein Schema: ein Objekt, true oder false.</translation>
    </message>
    <message>
        <source>A search goes by the model's own probabilities: no sampler acts.</source>
        <translation>Eine Suche geht nach den Wahrscheinlichkeiten des Modells selbst: Kein Sampler wirkt.</translation>
    </message>
    <message>
        <source>A search has 1 to {most} beams or candidates. Reset them in the settings.</source>
        <translation>Eine Suche hat 1 bis {most} Strahlen oder Kandidaten. Sie in den Einstellungen zurücksetzen.</translation>
    </message>
    <message>
        <source>A server decodes its answers itself, and has no beams to be seen from here.</source>
        <translation>Ein Server dekodiert seine Antworten selbst und hat keine Strahlen, die von hier zu sehen wären.</translation>
    </message>
    <message>
        <source>A stop text was reached</source>
        <translation>Ein Stopptext wurde erreicht</translation>
    </message>
    <message>
        <source>A text has lines that end with three quotation marks, which no quoting holds: they become single ones.</source>
        <translation>Ein Text hat Zeilen, die mit drei Anführungszeichen enden; die hält keine Schreibweise: Sie werden zu einfachen.</translation>
    </message>
    <message>
        <source>A tie of {tied}, each with {votes} of {count} votes; “{shown}” was the first.</source>
        <translation>Gleichstand von {tied}, jeweils mit {votes} von {count} Stimmen; „{shown}“ war zuerst da.</translation>
    </message>
    <message>
        <source>A time to keep a model in memory looks like 30s, 10m or 2h; 0 is not at all, -1 for ever.</source>
        <translation>Eine Zeit, die ein Modell im Speicher bleibt, sieht so aus: 30s, 10m oder 2h; 0 heißt gar nicht, -1 für immer.</translation>
    </message>
    <message>
        <source>A tool is an object with “type”: “function”, and “function” with what it is.</source>
        <translation>Ein Werkzeug ist ein Objekt mit „type“: „function“ und mit „function“, worin steht, was es ist.</translation>
    </message>
    <message>
        <source>A tool's “name” is of letters, digits, “_”, “-” and “.”, 64 at most.</source>
        <translation>Der „name“ eines Werkzeugs besteht aus Buchstaben, Ziffern, „_“, „-“ und „.“, höchstens 64.</translation>
    </message>
    <message>
        <source>A web page came in place of the file, perhaps the network's own for signing in.</source>
        <translation>Statt der Datei kam eine Webseite, vielleicht die Anmeldeseite des Netzes.</translation>
    </message>
    <message>
        <source>About “{repository}”, {not_a_hub}</source>
        <translation>Zu „{repository}“: {not_a_hub}</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Adaptive-p</source>
        <translation>Adaptive-p</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>After PARAMETER comes one space, then a name: here Ollama reads an empty one.</source>
        <translation>Nach PARAMETER kommt ein Leerzeichen, dann ein Name: Hier liest Ollama einen leeren.</translation>
    </message>
    <message>
        <source>After loading, {size} of the file stay mapped beside their copies in the order that the processor reads best. Nobody reads them again: they go as soon as memory is short.</source>
        <translation>Nach dem Laden bleiben {size} der Datei eingeblendet, neben ihren Kopien in der Reihenfolge, die der Prozessor am besten liest. Niemand liest sie mehr: Sie gehen, sobald der Speicher knapp wird.</translation>
    </message>
    <message>
        <source>All answers would be the same: nothing is drawn with this sampling. Choose the strategy “Sampling” and a temperature above 0, such as 0.7.</source>
        <translation>Alle Antworten wären gleich: Mit diesem Sampling wird nichts gezogen. Die Strategie „Sampling“ und eine Temperatur über 0 wählen, etwa 0,7.</translation>
    </message>
    <message>
        <source>All layers on {cards}</source>
        <translation>Alle Schichten auf {cards}</translation>
    </message>
    <message>
        <source>All {layers} layers on {cards}: {need}.</source>
        <translation>Alle {layers} Schichten auf {cards}: {need}.</translation>
    </message>
    <message>
        <source>An adapter wants a path and a scale from -100 to 100: it is left out.</source>
        <translation>Ein Adapter braucht einen Pfad und eine Stärke von -100 bis 100: Er wird weggelassen.</translation>
    </message>
    <message>
        <source>An answer is being written there. Stop it, or wait for its end.</source>
        <translation>Dort wird gerade eine Antwort geschrieben. Sie anhalten oder ihr Ende abwarten.</translation>
    </message>
    <message>
        <source>An example wants a role (system, user or assistant) and a text: one is left out.</source>
        <translation>Ein Beispiel braucht eine Rolle (system, user oder assistant) und einen Text: Eines wird weggelassen.</translation>
    </message>
    <message>
        <source>An image in this chat cannot be read: its file is damaged, or of a kind that is not supported. Remove it, or save it as PNG or JPEG and attach it again.</source>
        <translation>Ein Bild in diesem Chat kann nicht gelesen werden: Seine Datei ist beschädigt oder von einer Art, die nicht unterstützt wird. Das Bild entfernen, oder es als PNG oder JPEG speichern und wieder anhängen.</translation>
    </message>
    <message>
        <source>An image takes {cells:,} tokens, which this model must read at once, but {batch:,} are the most that are computed at once. Load the model with a larger micro-batch.</source>
        <translation>Ein Bild braucht {cells:,} Token, die dieses Modell auf einmal lesen muss, aber höchstens {batch:,} werden auf einmal berechnet. Das Modell mit einem größeren Mikro-Batch laden.</translation>
    </message>
    <message>
        <source>Another file “{target}” came meanwhile: it was left as it is. Import “{source}” again.</source>
        <translation>Inzwischen kam eine andere Datei „{target}“: Sie blieb, wie sie ist. „{source}“ noch einmal importieren.</translation>
    </message>
    <message>
        <source>Answers like these can only be written one after the other.</source>
        <translation>Solche Antworten können nur nacheinander geschrieben werden.</translation>
    </message>
    <message>
        <source>Apple graphics</source>
        <translation>Apple-Grafik</translation>
    </message>
    <message>
        <source>Ask another machine for its memory</source>
        <translation>Einen weiteren Rechner nach seinem Speicher fragen</translation>
    </message>
    <message>
        <source>Asking what it is made of</source>
        <translation>Fragen, woraus es besteht</translation>
    </message>
    <message>
        <source>Asking “{server}”</source>
        <translation>„{server}“ wird gefragt</translation>
    </message>
    <message>
        <source>At most {most} words can be banned or favoured, of {longest} letters at most. Take some away.</source>
        <translation>Höchstens {most} Wörter können verboten oder bevorzugt werden, mit höchstens {longest} Buchstaben. Einige wegnehmen.</translation>
    </message>
    <message>
        <source>At {address} is no Ollama: check the address. Where nothing else is set, it is http://127.0.0.1:11434.</source>
        <translation>Unter {address} ist kein Ollama: die Adresse prüfen. Wo nichts anderes eingestellt ist, lautet sie http://127.0.0.1:11434.</translation>
    </message>
    <message>
        <source>At {address} is no server of this kind (status {status}): check the address. Many end in /v1.</source>
        <translation>Unter {address} ist kein Server dieser Art (Status {status}): die Adresse prüfen. Viele enden auf /v1.</translation>
    </message>
    <message>
        <source>At {address} is no server of this kind: check the address. Many end in /v1.</source>
        <translation>Unter {address} ist kein Server dieser Art: die Adresse prüfen. Viele enden auf /v1.</translation>
    </message>
    <message>
        <source>Banned words</source>
        <translation>Verbotene Wörter</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Beam</source>
        <translation>Strahl</translation>
    </message>
    <message>
        <source>Beam search</source>
        <translation>Strahlsuche</translation>
    </message>
    <message>
        <source>Beams</source>
        <translation>Beams</translation>
    </message>
    <message>
        <source>Being fetched already, by another download or another Inglenook</source>
        <translation>Wird schon geladen, von einem anderen Download oder einem anderen Inglenook</translation>
    </message>
    <message>
        <source>Beside the prompt, the context window has no room for several answers of this length, so they are written one after the other.</source>
        <translation>Neben dem Prompt ist im Kontextfenster kein Platz für mehrere Antworten dieser Länge, sie werden daher nacheinander geschrieben.</translation>
    </message>
    <message>
        <source>Biases ban every token, so nothing can be written. Reset them in the settings.</source>
        <translation>Die Zuschläge verbieten jedes Token, sodass nichts geschrieben werden kann. Sie in den Einstellungen zurücksetzen.</translation>
    </message>
    <message>
        <source>Biases on tokens</source>
        <translation>Zuschläge auf Token</translation>
    </message>
    <message>
        <source>Buffers: {taken:,.1f} MiB taken, {predicted:,.1f} MiB predicted ({off:.1f} % off).</source>
        <translation>Puffer: {taken:,.1f} MiB belegt, {predicted:,.1f} MiB vorhergesagt ({off:.1f} % daneben).</translation>
    </message>
    <message>
        <source>CPU only: no layer fits into what is free on a graphics card.</source>
        <translation>Nur CPU: Keine Schicht passt in das, was auf einer Grafikkarte frei ist.</translation>
    </message>
    <message>
        <source>CPU only: no layers were asked for on a graphics card.</source>
        <translation>Nur CPU: Es wurden keine Schichten auf einer Grafikkarte verlangt.</translation>
    </message>
    <message>
        <source>CPU only: this engine finds no graphics card that it can use.</source>
        <translation>Nur CPU: Diese Engine findet keine Grafikkarte, die sie nutzen kann.</translation>
    </message>
    <message>
        <source>Cache types</source>
        <translation>Cache-Typen</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Checking what came</source>
        <translation>Prüfen, was gekommen ist</translation>
    </message>
    <message>
        <source>Checking what is here</source>
        <translation>Was da ist, wird geprüft</translation>
    </message>
    <message>
        <source>Choices are a list of one to {most:,} texts, none of them empty.</source>
        <translation>Zur Auswahl steht eine Liste von einem bis {most:,} Texten, keiner davon leer.</translation>
    </message>
    <message>
        <source>Choose a larger context window, or choose what may be left out when a chat is too long.</source>
        <translation>Ein größeres Kontextfenster wählen, oder wählen, was wegfallen darf, wenn ein Chat zu lang ist.</translation>
    </message>
    <message>
        <source>Choose a smaller model, a shorter context window or fewer GPU layers.</source>
        <translation>Ein kleineres Modell, ein kürzeres Kontextfenster oder weniger GPU-Schichten wählen.</translation>
    </message>
    <message>
        <source>Choose under Context what may be left out, or start a new chat.</source>
        <translation>Unter Kontext wählen, was weggelassen werden darf, oder einen neuen Chat beginnen.</translation>
    </message>
    <message>
        <source>Comparing passages with the question</source>
        <translation>Stellen werden mit der Frage verglichen</translation>
    </message>
    <message>
        <source>Compute buffer</source>
        <translation>Rechenpuffer</translation>
    </message>
    <message>
        <source>Computed by</source>
        <translation>Berechnet von</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>Kontextfenster</translation>
    </message>
    <message>
        <source>Contrastive search</source>
        <translation>Kontrastsuche</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>Umwandeln</translation>
    </message>
    <message>
        <source>Cut off by the token limit: {count}.</source>
        <translation>Vom Token-Limit abgeschnitten: {count}.</translation>
    </message>
    <message>
        <source>DRAFT must be another file than FROM.</source>
        <translation>DRAFT muss eine andere Datei sein als FROM.</translation>
    </message>
    <message>
        <source>DRY has {count:,} breakers; {most} are the most.</source>
        <translation>DRY hat {count:,} Trenntexte; höchstens {most} sind möglich.</translation>
    </message>
    <message>
        <source>DRY needs a base and an allowed length of at least 1. Reset them in the settings.</source>
        <translation>DRY braucht eine Basis und eine erlaubte Länge von mindestens 1. Sie in den Einstellungen zurücksetzen.</translation>
    </message>
    <message>
        <source>Differs from word {word:,}</source>
        <translation>Anders ab Wort {word:,}</translation>
    </message>
    <message>
        <source>Differs from word {word:,} of the thinking</source>
        <translation>Anders ab Wort {word:,} des Nachdenkens</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Download {path}</source>
        <translation>{path} herunterladen</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>Entwurfsmodell</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>Dynamic temperature</source>
        <translation>Dynamische Temperatur</translation>
    </message>
    <message>
        <source>Each number by itself.</source>
        <translation>Jede Zahl für sich.</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>Früher Abbruch</translation>
    </message>
    <message>
        <source>Ended after {count} of {asked}: the rest could not change the winner.</source>
        <translation>Nach {count} von {asked} beendet: Der Rest konnte am Gewinner nichts ändern.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Every way to go on is forbidden, by the constraint or by banned words. Change one of them.</source>
        <translation>Alles, womit es weitergehen könnte, ist verboten, durch die Vorgabe oder durch gesperrte Wörter. Eins davon ändern.</translation>
    </message>
    <message>
        <source>Favoured words</source>
        <translation>Bevorzugte Wörter</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Fetching it again from the start</source>
        <translation>Es wird von vorn geladen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File at that time</source>
        <translation>Datei zu jener Zeit</translation>
    </message>
    <message>
        <source>First token after</source>
        <translation>Erstes Token nach</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash-Attention</translation>
    </message>
    <message>
        <source>For comparing: the same question gives the same answer, since chance always begins at the same number.</source>
        <translation>Zum Vergleichen: Dieselbe Frage gibt dieselbe Antwort, denn der Zufall beginnt immer mit derselben Zahl.</translation>
    </message>
    <message>
        <source>For corrections: the likeliest word always, so that only mistakes change.</source>
        <translation>Für Korrekturen: immer das wahrscheinlichste Wort, damit sich nur Fehler ändern.</translation>
    </message>
    <message>
        <source>For data out of texts: the likeliest word always, so that the same text gives the same data.</source>
        <translation>Für Daten aus Texten: immer das wahrscheinlichste Wort, damit derselbe Text dieselben Daten gibt.</translation>
    </message>
    <message>
        <source>For facts and figures: only likely words are drawn, so that answers hardly differ from each other.</source>
        <translation>Für Fakten und Zahlen: Nur wahrscheinliche Wörter werden gezogen, damit Antworten sich kaum unterscheiden.</translation>
    </message>
    <message>
        <source>For five lines and a rhyme: some chance in the words, and an end soon.</source>
        <translation>Für fünf Zeilen und einen Reim: etwas Zufall in den Wörtern, und bald ein Ende.</translation>
    </message>
    <message>
        <source>For learning: moderate chance, so that a second try explains it another way.</source>
        <translation>Zum Lernen: mäßiger Zufall, damit ein zweiter Versuch es anders erklärt.</translation>
    </message>
    <message>
        <source>For many ideas: words that were used become less likely, so that the list goes on to something new.</source>
        <translation>Für viele Ideen: Schon verwendete Wörter werden unwahrscheinlicher, damit die Liste zu Neuem weitergeht.</translation>
    </message>
    <message>
        <source>For practice in conversation: one question at a time, in answers of some 200 tokens.</source>
        <translation>Zum Üben von Gesprächen: eine Frage nach der anderen, in Antworten von etwa 200 Token.</translation>
    </message>
    <message>
        <source>For problems with several steps: thinking first where the model can, and room for it.</source>
        <translation>Für Aufgaben in mehreren Schritten: erst denken, wo das Modell es kann, und Platz dafür.</translation>
    </message>
    <message>
        <source>For programs: likely words only, and nothing against repetition, which code is full of.</source>
        <translation>Für Programme: nur wahrscheinliche Wörter, und nichts gegen Wiederholung, von der Code voll ist.</translation>
    </message>
    <message>
        <source>For role play and stories: varied words, and a little against saying the same again.</source>
        <translation>Für Rollenspiele und Geschichten: abwechslungsreiche Wörter, und etwas dagegen, dasselbe noch einmal zu sagen.</translation>
    </message>
    <message>
        <source>For summaries: little chance, and an end after some 700 tokens.</source>
        <translation>Für Zusammenfassungen: wenig Zufall, und ein Ende nach etwa 700 Token.</translation>
    </message>
    <message>
        <source>For texts that surprise: unusual words are drawn often, and only those that make no sense are left out.</source>
        <translation>Für Texte, die überraschen: Ungewöhnliche Wörter werden oft gezogen, und nur sinnlose fallen weg.</translation>
    </message>
    <message>
        <source>For translations: likely words only, and room for a long text.</source>
        <translation>Für Übersetzungen: nur wahrscheinliche Wörter, und Platz für einen langen Text.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Häufigkeitsabzug</translation>
    </message>
    <message>
        <source>From the hub, {not_a_hub}</source>
        <translation>Vom Hub: {not_a_hub}</translation>
    </message>
    <message>
        <source>From “{text}” on it is something else.</source>
        <translation>Ab „{text}“ ist es etwas anderes.</translation>
    </message>
    <message>
        <source>Full precision: a sign, 8 bits of exponent, 23 of fraction. What training adds up in.</source>
        <translation>Volle Genauigkeit: ein Vorzeichen, 8 Bit Exponent, 23 Bit Mantisse. Womit beim Training summiert wird.</translation>
    </message>
    <message>
        <source>GPU layers</source>
        <translation>GPU-Schichten</translation>
    </message>
    <message>
        <source>Give a pattern.</source>
        <translation>Ein Muster angeben.</translation>
    </message>
    <message>
        <source>Give at least two choices, parted by commas.</source>
        <translation>Mindestens zwei Möglichkeiten angeben, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Graphics card {device:04x}</source>
        <translation>Grafikkarte {device:04x}</translation>
    </message>
    <message>
        <source>Greedy takes “{token}”, which has {share:.0%} of the model's probability.</source>
        <translation>Greedy nimmt „{token}“, das {share:.0%} der Wahrscheinlichkeit des Modells hat.</translation>
    </message>
    <message>
        <source>Greedy: always the likeliest token</source>
        <translation>Greedy: immer das wahrscheinlichste Token</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Guessed ahead</source>
        <translation>Vorausgeraten</translation>
    </message>
    <message>
        <source>Half precision: 5 bits of exponent, 10 of fraction. Fine steps, a small range.</source>
        <translation>Halbe Genauigkeit: 5 Bit Exponent, 10 Bit Mantisse. Feine Schritte, kleiner Bereich.</translation>
    </message>
    <message>
        <source>Has no effect: Ollama does not take it.</source>
        <translation>Ohne Wirkung: Ollama nimmt es nicht an.</translation>
    </message>
    <message>
        <source>Has no effect: “{server}” is not known to take it.</source>
        <translation>Ohne Wirkung: Von „{server}“ ist nicht bekannt, dass er es annimmt.</translation>
    </message>
    <message>
        <source>How fast the memory of “{silent}” is, is not known.</source>
        <translation>Wie schnell der Speicher von „{silent}“ ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>How much memory is free on {device} cannot be read.</source>
        <translation>Wie viel Speicher auf {device} frei ist, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>How much memory this card has is told by {maker} only, which does not answer.</source>
        <translation>Wie viel Speicher diese Karte hat, sagt nur {maker}, und von dort kommt keine Antwort.</translation>
    </message>
    <message>
        <source>Images cannot go along: this template writes text only.</source>
        <translation>Bilder können nicht mit: Diese Vorlage schreibt nur Text.</translation>
    </message>
    <message>
        <source>In line {line}: {problem}</source>
        <translation>In Zeile {line}: {problem}</translation>
    </message>
    <message>
        <source>In main memory</source>
        <translation>Im Hauptspeicher</translation>
    </message>
    <message>
        <source>In main memory, which is slower: {need}.</source>
        <translation>Im Hauptspeicher, was langsamer ist: {need}.</translation>
    </message>
    <message>
        <source>In memory</source>
        <translation>Im Speicher</translation>
    </message>
    <message>
        <source>Inglenook ended in the middle of it</source>
        <translation>Inglenook wurde mittendrin beendet</translation>
    </message>
    <message>
        <source>Inglenook is offline, and “{server}” is not on this computer, so nothing was sent. Turn “Offline” off in the network settings, or choose a model on this computer.</source>
        <translation>Inglenook ist offline, und „{server}“ ist nicht auf diesem Computer, darum wurde nichts gesendet. „Offline“ in den Netzwerkeinstellungen ausschalten oder ein Modell auf diesem Computer wählen.</translation>
    </message>
    <message>
        <source>Inglenook is offline, so nothing was sent. Turn “Offline” off in the network settings first.</source>
        <translation>Inglenook ist offline, also wurde nichts gesendet. Zuerst „Offline“ in den Netzwerkeinstellungen ausschalten.</translation>
    </message>
    <message>
        <source>Inglenook may not open or write the chats in “{path}” ({reason}). Check that the folder is there, and that you may write the file and its folder.</source>
        <translation>Inglenook darf die Chats in „{path}“ nicht öffnen oder schreiben ({reason}). Prüfen, ob der Ordner da ist und ob Datei und Ordner beschreibbar sind.</translation>
    </message>
    <message>
        <source>Intel's driver does not tell how much memory this card has.</source>
        <translation>Der Treiber von Intel sagt nicht, wie viel Speicher diese Karte hat.</translation>
    </message>
    <message>
        <source>It can be tried anyway: “Load anyway”, or --load-anyway in the terminal.</source>
        <translation>Es lässt sich trotzdem versuchen: „Trotzdem laden“, oder --load-anyway im Terminal.</translation>
    </message>
    <message>
        <source>It can still come out otherwise on another computer or device, with another build of the engine or another file of the model, with other load options, and when anything above the answer is changed; a graphics card may round differently from one run to the next.</source>
        <translation>Anders ausfallen kann sie noch auf einem anderen Computer oder Gerät, mit einer anderen Fassung der Engine oder einer anderen Datei des Modells, mit anderen Ladeoptionen, und wenn über der Antwort etwas geändert wird; eine Grafikkarte kann von einem Lauf zum nächsten anders runden.</translation>
    </message>
    <message>
        <source>It ends before the form does.</source>
        <translation>Es endet vor der Form.</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>Sie ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>It holds {count} {noun} not print, such as a no-break space or a joiner: Ollama leaves them out.</source>
        <translation>Enthalten: {count} {noun} nicht zu sehen, etwa ein geschütztes Leerzeichen oder ein Verbinder: Ollama lässt das weg.</translation>
    </message>
    <message>
        <source>It is JSON, but neither a preset of Inglenook nor one of LM Studio.</source>
        <translation>Es ist JSON, aber weder eine Voreinstellung von Inglenook noch eine von LM Studio.</translation>
    </message>
    <message>
        <source>It is JSON, but no object with a preset in it.</source>
        <translation>Es ist JSON, aber kein Objekt mit einer Voreinstellung darin.</translation>
    </message>
    <message>
        <source>It is YAML, but has no pairs key: value.</source>
        <translation>Es ist YAML, hat aber keine Paare Schlüssel: Wert.</translation>
    </message>
    <message>
        <source>It is larger than {largest_bytes} MiB, which no Modelfile is.</source>
        <translation>Sie ist größer als {largest_bytes} MiB; so groß ist kein Modelfile.</translation>
    </message>
    <message>
        <source>It is larger than {size}, which no preset of this kind is.</source>
        <translation>Sie ist größer als {size}; so groß ist keine Voreinstellung dieser Art.</translation>
    </message>
    <message>
        <source>It is nested more than {deepest} levels deep.</source>
        <translation>Es ist mehr als {deepest} Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Sie ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>It is no YAML that can be read.</source>
        <translation>Es ist kein YAML, das gelesen werden kann.</translation>
    </message>
    <message>
        <source>It is too long or nested too deeply for a preset.</source>
        <translation>Für eine Voreinstellung ist es zu lang oder zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>It looks like a preset of LM Studio, but “{part}” has no list of fields.</source>
        <translation>Es sieht aus wie eine Voreinstellung von LM Studio, aber „{part}“ hat keine Liste „fields“.</translation>
    </message>
    <message>
        <source>It names no model: for Ollama, put one in place of any-model in its FROM line.</source>
        <translation>Sie nennt kein Modell: Für Ollama in der FROM-Zeile eines an die Stelle von any-model setzen.</translation>
    </message>
    <message>
        <source>It needs {need}, and {size} is free.</source>
        <translation>Es braucht {need}, und {size} sind frei.</translation>
    </message>
    <message>
        <source>It needs {need}: {left} would be left, which other programs and the screen may want.</source>
        <translation>Es braucht {need}: {left} blieben übrig, und die können andere Programme und der Bildschirm brauchen.</translation>
    </message>
    <message>
        <source>It needs {need}; {size} is free.</source>
        <translation>Es braucht {need}; {size} sind frei.</translation>
    </message>
    <message>
        <source>It says: “{words}”</source>
        <translation>Er sagt: „{words}“</translation>
    </message>
    <message>
        <source>It was computed on a graphics card, which may round a little differently each time.</source>
        <translation>Sie wurde auf einer Grafikkarte berechnet, die jedes Mal etwas anders runden kann.</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>Sie wurde angehalten</translation>
    </message>
    <message>
        <source>It was written at once with others, which rounds a little differently from writing it alone.</source>
        <translation>Sie wurde zugleich mit anderen geschrieben, was ein wenig anders rundet als allein.</translation>
    </message>
    <message>
        <source>It was written by a newer Inglenook. Update this one, or export it again as a Modelfile.</source>
        <translation>Sie stammt von einem neueren Inglenook. Dieses aktualisieren, oder sie dort als Modelfile exportieren.</translation>
    </message>
    <message>
        <source>Its base model says otherwise: {listed} is stricter than {own}, so the stricter counts.</source>
        <translation>Sein Basismodell sagt anderes: {listed} ist strenger als {own}, also gilt das Strengere.</translation>
    </message>
    <message>
        <source>Its own licence is not stated: this is its base model's, {listed}.</source>
        <translation>Eine eigene Lizenz ist nicht angegeben: Dies ist die seines Basismodells, {listed}.</translation>
    </message>
    <message>
        <source>Its seed was drawn, and {count:,} tokens of its prompt were remembered from writing them. Now all of them are read, which rounds a little differently.</source>
        <translation>Ihr Seed wurde gezogen, und {count:,} Token ihres Prompts waren vom Schreiben her noch im Speicher. Jetzt werden alle gelesen, was etwas anders rundet.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON of Inglenook</source>
        <translation>JSON von Inglenook</translation>
    </message>
    <message>
        <source>Keeps some models, such as Mistral Medium, for its service, and gives out the weights of others.</source>
        <translation>Behält manche Modelle, etwa Mistral Medium, für den eigenen Dienst und gibt die Gewichte anderer heraus.</translation>
    </message>
    <message>
        <source>Keys and values in 8 bits: {need}.</source>
        <translation>Schlüssel und Werte in 8 Bit: {need}.</translation>
    </message>
    <message>
        <source>Keys and values of {context:,} tokens in {types}, and recurrent state.</source>
        <translation>Schlüssel und Werte von {context:,} Token in {types}, und rekurrenter Zustand.</translation>
    </message>
    <message>
        <source>LM Studio counts the layers on the GPU as a share of the model's: the number of them is left out.</source>
        <translation>LM Studio zählt die Schichten auf der GPU als Anteil an denen des Modells: Ihre Anzahl entfällt.</translation>
    </message>
    <message>
        <source>LM Studio has no word for thinking “auto”: it is left out, which means the same.</source>
        <translation>LM Studio hat kein Wort für Denken „auto“: Es entfällt, was dasselbe bedeutet.</translation>
    </message>
    <message>
        <source>LM Studio's flash attention is on or off: “auto” is left out.</source>
        <translation>Flash Attention ist in LM Studio an oder aus: „auto“ entfällt.</translation>
    </message>
    <message>
        <source>Left out, since only Ollama knows it: {names}.</source>
        <translation>Entfällt, da nur Ollama es kennt: {names}.</translation>
    </message>
    <message>
        <source>Left out, since {app} has no such setting: {keys}.</source>
        <translation>Entfällt, da {app} keine solche Einstellung hat: {keys}.</translation>
    </message>
    <message>
        <source>Left out: {names}.</source>
        <translation>Ausgelassen: {names}.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Length penalty</source>
        <translation>Längenstrafe</translation>
    </message>
    <message>
        <source>Line {line}: references (*name) are not read.</source>
        <translation>Zeile {line}: Verweise (*name) werden nicht gelesen.</translation>
    </message>
    <message>
        <source>Line {line}: this is no JSON ({reason}).</source>
        <translation>Zeile {line}: Das ist kein JSON ({reason}).</translation>
    </message>
    <message>
        <source>Line {line}: this is no YAML ({reason}).</source>
        <translation>Zeile {line}: Das ist kein YAML ({reason}).</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is neither a section [name] nor a pair key = value.</source>
        <translation>Zeile {line}: „{text}“ ist weder ein Abschnitt [Name] noch ein Paar Schlüssel = Wert.</translation>
    </message>
    <message>
        <source>List the models</source>
        <translation>Modelle auflisten</translation>
    </message>
    <message>
        <source>Loading the draft model</source>
        <translation>Entwurfsmodell laden</translation>
    </message>
    <message>
        <source>Loading the embedding model</source>
        <translation>Das Embedding-Modell wird geladen</translation>
    </message>
    <message>
        <source>Loading without the projector</source>
        <translation>Laden ohne den Projektor</translation>
    </message>
    <message>
        <source>Look for a newer {file}</source>
        <translation>Nach einer neueren {file} suchen</translation>
    </message>
    <message>
        <source>Looking at the model</source>
        <translation>Das Modell ansehen</translation>
    </message>
    <message>
        <source>Looking at this form took more than {patience:.0f} seconds, so it cannot be used. Make it simpler.</source>
        <translation>Diese Form zu prüfen dauerte mehr als {patience:.0f} Sekunden, deshalb ist sie nicht verwendbar. Sie vereinfachen.</translation>
    </message>
    <message>
        <source>MESSAGE wants a role and a text: MESSAGE user Hello.</source>
        <translation>MESSAGE braucht eine Rolle und einen Text: MESSAGE user Hallo.</translation>
    </message>
    <message>
        <source>Making a layer</source>
        <translation>Eine Schicht machen</translation>
    </message>
    <message>
        <source>Measured on {day}: {speed:.0f} GB/s, copying with 1 thread.</source>
        <translation>Gemessen am {day}: {speed:.0f} GB/s, mit 1 Thread kopiert.</translation>
    </message>
    <message>
        <source>Measured on {day}: {speed:.0f} GB/s, copying with {threads} threads.</source>
        <translation>Gemessen am {day}: {speed:.0f} GB/s, mit {threads} Threads kopiert.</translation>
    </message>
    <message>
        <source>Measuring how fast several tokens at once are</source>
        <translation>Messen, wie schnell mehrere Token auf einmal sind</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Mirostat has the versions 1 and 2, and 0 is off; {version} is none.</source>
        <translation>Mirostat hat die Versionen 1 und 2, und 0 ist aus; {version} gibt es nicht.</translation>
    </message>
    <message>
        <source>Mirostat leaves {count:,} candidates here.</source>
        <translation>Mirostat lässt hier {count:,} Kandidaten übrig.</translation>
    </message>
    <message>
        <source>Mirostat, version {version}</source>
        <translation>Mirostat, Version {version}</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>More than {most} servers cannot be kept: remove one first.</source>
        <translation>Mehr als {most} Server können nicht behalten werden: erst einen entfernen.</translation>
    </message>
    <message>
        <source>NVIDIA card {index}</source>
        <translation>NVIDIA-Karte {index}</translation>
    </message>
    <message>
        <source>NVIDIA's driver cannot reach card {index}: {error}.</source>
        <translation>Der Treiber von NVIDIA erreicht Karte {index} nicht: {error}.</translation>
    </message>
    <message>
        <source>NVIDIA's driver does not answer: {error}.</source>
        <translation>Der Treiber von NVIDIA antwortet nicht: {error}.</translation>
    </message>
    <message>
        <source>NVIDIA's driver does not tell how much memory this card has.</source>
        <translation>Der Treiber von NVIDIA sagt nicht, wie viel Speicher diese Karte hat.</translation>
    </message>
    <message>
        <source>NVIDIA's driver is not installed, so its memory cannot be read. Install the driver of the card's maker.</source>
        <translation>Der Treiber von NVIDIA ist nicht installiert, also lässt sich der Speicher nicht lesen. Den Treiber des Herstellers installieren.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No answer for {seconds:.0f} s</source>
        <translation>Seit {seconds:.0f} s keine Antwort</translation>
    </message>
    <message>
        <source>No device is named. Write one as “RTX 4090:24”: a name, a colon and its memory in GiB.</source>
        <translation>Kein Gerät ist genannt. Eines schreiben wie „RTX 4090:24“: Name, Doppelpunkt und Speicher in GiB.</translation>
    </message>
    <message>
        <source>No draft model is chosen, so no tokens are guessed ahead.</source>
        <translation>Kein Entwurfsmodell gewählt, daher wird nichts vorausgeraten.</translation>
    </message>
    <message>
        <source>No graphics card</source>
        <translation>Keine Grafikkarte</translation>
    </message>
    <message>
        <source>No model is in memory to read this answer. Ask it something, or load it, first.</source>
        <translation>Kein Modell ist im Speicher, das diese Antwort lesen könnte. Zuerst eines etwas fragen oder laden.</translation>
    </message>
    <message>
        <source>No model is loaded. Load one first.</source>
        <translation>Kein Modell ist geladen. Zuerst eines laden.</translation>
    </message>
    <message>
        <source>No same result can be promised: the server decides what it runs under this name, and how.</source>
        <translation>Das gleiche Ergebnis kann nicht versprochen werden: Der Server entscheidet, was er unter diesem Namen ausführt, und wie.</translation>
    </message>
    <message>
        <source>No same result can be promised: “{server}” decides what it runs under this name, and how.</source>
        <translation>Das gleiche Ergebnis kann nicht versprochen werden: „{server}“ entscheidet, was er unter diesem Namen ausführt, und wie.</translation>
    </message>
    <message>
        <source>No sampler takes a token away: all {count:,} can be drawn.</source>
        <translation>Kein Sampler nimmt ein Token weg: Alle {count:,} können gezogen werden.</translation>
    </message>
    <message>
        <source>No text can be held to “{key}” while it is written. Leave it out.</source>
        <translation>Beim Schreiben lässt sich „{key}“ nicht einhalten. Es weglassen.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Not counted, since they say nothing that was looked for: {count}.</source>
        <translation>Nicht gezählt, da sie nichts sagen, wonach gesucht wurde: {count}.</translation>
    </message>
    <message>
        <source>Not kept with this answer</source>
        <translation>Bei dieser Antwort nicht festgehalten</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not known: it comes from another app</source>
        <translation>Nicht bekannt: Sie kommt aus einer anderen App</translation>
    </message>
    <message>
        <source>Not legal advice: read the licence itself before you rely on it.</source>
        <translation>Keine Rechtsberatung: Vor dem Verlass darauf die Lizenz selbst lesen.</translation>
    </message>
    <message>
        <source>Nothing could be counted: none of the answers says what was looked for.</source>
        <translation>Nichts war zu zählen: Keine der Antworten sagt, wonach gesucht wurde.</translation>
    </message>
    <message>
        <source>Nothing was computed yet, so there is nothing to explain. Ask the model something.</source>
        <translation>Noch wurde nichts berechnet, also gibt es nichts zu erklären. Das Modell etwas fragen.</translation>
    </message>
    <message>
        <source>Of “{preset}” these values have no effect here: {names}.</source>
        <translation>Von „{preset}“ haben diese Werte hier keine Wirkung: {names}.</translation>
    </message>
    <message>
        <source>Offers Claude as an app and an API, also through Amazon and Google; no weights are given out.</source>
        <translation>Bietet Claude als App und API an, auch über Amazon und Google; Gewichte werden nicht herausgegeben.</translation>
    </message>
    <message>
        <source>Offers Pi as an app and its models to companies; no weights are given out.</source>
        <translation>Bietet Pi als App an und seine Modelle Unternehmen; Gewichte werden nicht herausgegeben.</translation>
    </message>
    <message>
        <source>Offers its current Palmyra models to companies as a service.</source>
        <translation>Bietet seine heutigen Palmyra-Modelle Unternehmen als Dienst an.</translation>
    </message>
    <message>
        <source>Ollama always applies an adapter whole: its scale stands in a comment.</source>
        <translation>Ollama wendet einen Adapter immer ganz an: Seine Stärke steht in einem Kommentar.</translation>
    </message>
    <message>
        <source>Ollama does not count tokens beforehand: what stands here is an estimate.</source>
        <translation>Ollama zählt Token nicht im Voraus: Was hier steht, ist geschätzt.</translation>
    </message>
    <message>
        <source>Ollama reads over these, which stand in comments that Inglenook reads: {keys}.</source>
        <translation>Darüber liest Ollama hinweg, es steht in Kommentaren, die Inglenook liest: {keys}.</translation>
    </message>
    <message>
        <source>Ollama takes the context window from here, and decides itself how else it holds a model.</source>
        <translation>Ollama übernimmt von hier das Kontextfenster und entscheidet selbst, wie es ein Modell sonst hält.</translation>
    </message>
    <message>
        <source>Ollama's file of “{names}” is not there. Fetch it again with “ollama pull {names}”.</source>
        <translation>Ollamas Datei von „{names}“ ist nicht da. Sie mit „ollama pull {names}“ neu laden.</translation>
    </message>
    <message>
        <source>One of {count:,} answers, {same:,} of which say the same</source>
        <translation>Eine von {count:,} Antworten, von denen {same:,} das Gleiche sagen</translation>
    </message>
    <message>
        <source>One source says “{licence}”</source>
        <translation>Eine Quelle sagt „{licence}“</translation>
    </message>
    <message>
        <source>Only a value that is written out can stand here: {text}</source>
        <translation>Hier kann nur ein ausgeschriebener Wert stehen: {text}</translation>
    </message>
    <message>
        <source>Only an answer that a model gave here can be replayed. Regenerate it to have it answered anew.</source>
        <translation>Nur eine Antwort, die ein Modell hier gegeben hat, kann wiederholt werden. Erzeugen Sie sie neu, um eine andere zu erhalten.</translation>
    </message>
    <message>
        <source>Only words can be measured, and there are images in this chat. Remove them.</source>
        <translation>Nur Wörter lassen sich messen, und in diesem Chat sind Bilder. Sie entfernen.</translation>
    </message>
    <message>
        <source>Only {count} of {asked} answers could be counted.</source>
        <translation>Nur {count} von {asked} Antworten konnten gezählt werden.</translation>
    </message>
    <message>
        <source>Open {id}</source>
        <translation>{id} öffnen</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>PARAMETER wants a name and a value: PARAMETER temperature 0.8.</source>
        <translation>PARAMETER braucht einen Namen und einen Wert: PARAMETER temperature 0.8.</translation>
    </message>
    <message>
        <source>PDF can only be written from the window. Choose markdown, html or json here.</source>
        <translation>PDF kann nur aus dem Fenster geschrieben werden. Hier markdown, html oder json wählen.</translation>
    </message>
    <message>
        <source>Planning with these settings takes too much memory, so only an estimate can be given.</source>
        <translation>Mit diesen Einstellungen braucht das Planen zu viel Speicher, also ist nur eine Schätzung möglich.</translation>
    </message>
    <message>
        <source>Predicted from the speed of {speeds}, corrected by what {count} of {whose} reached here.</source>
        <translation>Vorhergesagt aus dem Tempo von {speeds}, berichtigt um das, was {count} von {whose} hier erreichte.</translation>
    </message>
    <message>
        <source>Predicted from the speed of {speeds}; nothing like it was measured here yet.</source>
        <translation>Vorhergesagt aus dem Tempo von {speeds}; Vergleichbares wurde hier noch nicht gemessen.</translation>
    </message>
    <message>
        <source>Preparing the context window</source>
        <translation>Das Kontextfenster wird vorbereitet</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Anwesenheitsabzug</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>PySide6 {qt} does not work with Python {python}: install a version below 6.12, or use Python 3.12 or newer.</source>
        <translation>PySide6 {qt} läuft nicht mit Python {python}: eine Version unter 6.12 installieren, oder Python 3.12 oder neuer verwenden.</translation>
    </message>
    <message>
        <source>Quantizing</source>
        <translation>Quantisieren</translation>
    </message>
    <message>
        <source>REQUIRES wants the least version of Ollama, such as 0.14.0, not “{value}”.</source>
        <translation>REQUIRES braucht die kleinste Version von Ollama, etwa 0.14.0, nicht „{value}“.</translation>
    </message>
    <message>
        <source>Read from llama.cpp's log, so to a hundredth of a MiB.</source>
        <translation>Aus dem Protokoll von llama.cpp gelesen, also auf ein Hundertstel MiB.</translation>
    </message>
    <message>
        <source>Read the card of {id}</source>
        <translation>Karte von {id} lesen</translation>
    </message>
    <message>
        <source>Read the header of {value}</source>
        <translation>Kopf von {value} lesen</translation>
    </message>
    <message>
        <source>Read {name} of {id}</source>
        <translation>{name} von {id} lesen</translation>
    </message>
    <message>
        <source>Reading again what is here, since the hub does not go on from the middle</source>
        <translation>Was da ist, wird noch einmal gelesen, da der Hub nicht aus der Mitte fortsetzt</translation>
    </message>
    <message>
        <source>Reading the projector</source>
        <translation>Der Projektor wird gelesen</translation>
    </message>
    <message>
        <source>Reading the weights</source>
        <translation>Die Gewichte werden gelesen</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>Wiederholungsstrafe</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Reproducible</source>
        <translation>Reproduzierbar</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Room to compute {n_ubatch:,} tokens at once.</source>
        <translation>Platz, um {n_ubatch:,} Token zugleich zu berechnen.</translation>
    </message>
    <message>
        <source>Runs GPT behind ChatGPT and its API only; the models it gives out are called gpt-oss.</source>
        <translation>Betreibt GPT nur hinter ChatGPT und seiner API; die herausgegebenen Modelle heißen gpt-oss.</translation>
    </message>
    <message>
        <source>Runs Gemini on its own computers only; its open family is Gemma.</source>
        <translation>Betreibt Gemini nur auf eigenen Computern; die offene Familie ist Gemma.</translation>
    </message>
    <message>
        <source>Runs its models in Amazon Bedrock only; the weights are not given out.</source>
        <translation>Betreibt seine Modelle nur in Amazon Bedrock; die Gewichte werden nicht herausgegeben.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Sampling</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Search for “{words}”</source>
        <translation>Suche nach „{words}“</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Sells Command, Embed and Rerank as a service; weights of some Command models can be downloaded for non-commercial use.</source>
        <translation>Verkauft Command, Embed und Rerank als Dienst; Gewichte einiger Command-Modelle gibt es für nicht gewerbliche Nutzung.</translation>
    </message>
    <message>
        <source>Sells answers with a web search behind them through its API.</source>
        <translation>Verkauft über seine API Antworten, hinter denen eine Websuche steht.</translation>
    </message>
    <message>
        <source>Sells its current Grok models as a service, and has given out the weights of older ones.</source>
        <translation>Verkauft seine heutigen Grok-Modelle als Dienst und hat die Gewichte älterer herausgegeben.</translation>
    </message>
    <message>
        <source>Sells its larger Jamba models as a service; a small one can be downloaded.</source>
        <translation>Verkauft seine größeren Jamba-Modelle als Dienst; ein kleines lässt sich herunterladen.</translation>
    </message>
    <message>
        <source>Sells its models to companies and public offices in Europe, as a service or installed with them under contract.</source>
        <translation>Verkauft seine Modelle an Unternehmen und Behörden in Europa, als Dienst oder unter Vertrag bei ihnen installiert.</translation>
    </message>
    <message>
        <source>Send the message again; if it happens again, this model or its settings do not work here.</source>
        <translation>Die Nachricht noch einmal senden; geschieht es wieder, läuft dieses Modell oder laufen seine Einstellungen hier nicht.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Several tokens at once are no faster here than one after the other, so none are guessed ahead.</source>
        <translation>Mehrere Token auf einmal sind hier nicht schneller als nacheinander, daher wird nichts vorausgeraten.</translation>
    </message>
    <message>
        <source>Something went wrong inside Inglenook. Try again; what was written so far is kept.</source>
        <translation>Innerhalb von Inglenook ist etwas schiefgegangen. Noch einmal versuchen; was schon geschrieben ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Spread a model over another machine</source>
        <translation>Ein Modell auf einen weiteren Rechner verteilen</translation>
    </message>
    <message>
        <source>Starting the engine</source>
        <translation>Die Engine wird gestartet</translation>
    </message>
    <message>
        <source>Stop texts</source>
        <translation>Stopptexte</translation>
    </message>
    <message>
        <source>Stopped after {count} of {asked} answers.</source>
        <translation>Nach {count} von {asked} Antworten angehalten.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Sum of log-probabilities</source>
        <translation>Summe der Log-Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>Target surprise</source>
        <translation>Angestrebte Überraschung</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Temperature {value:g} moves {moved:.0%} of the probability.</source>
        <translation>Temperatur {value:g} verschiebt {moved:.0%} der Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>TextGen does not know all of the samplers in sampler_order: the order is left out.</source>
        <translation>TextGen kennt nicht alle Sampler in sampler_order: Die Reihenfolge entfällt.</translation>
    </message>
    <message>
        <source>TextGen moves the temperature between two ends: dynatemp_range is left out without a temperature above it.</source>
        <translation>TextGen bewegt die Temperatur zwischen zwei Enden: dynatemp_range entfällt ohne eine Temperatur darüber.</translation>
    </message>
    <message>
        <source>That is not a key: one is a single word of letters and digits. Copy it once more.</source>
        <translation>Das ist kein Schlüssel: Einer ist ein einziges Wort aus Buchstaben und Ziffern. Ihn noch einmal kopieren.</translation>
    </message>
    <message>
        <source>That is not a token: one is a single word of letters and digits, such as hf_… on Hugging Face. Copy it once more.</source>
        <translation>Das ist kein Token: Es ist ein einziges Wort aus Buchstaben und Ziffern, wie hf_… bei Hugging Face. Noch einmal kopieren.</translation>
    </message>
    <message>
        <source>That the answers agree does not mean that they are right.</source>
        <translation>Dass die Antworten übereinstimmen, heißt nicht, dass sie richtig sind.</translation>
    </message>
    <message>
        <source>The JSON schema is nested more than {deepest} levels deep.</source>
        <translation>Das JSON-Schema ist mehr als {deepest} Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>The JSON schema is not JSON: {reason}. Correct it.</source>
        <translation>Das JSON-Schema ist kein JSON: {reason}. Es berichtigen.</translation>
    </message>
    <message>
        <source>The RPC worker at {endpoint} cannot be reached: {reason}. Start it, or switch it off in Settings &gt; Servers.</source>
        <translation>Der RPC-Worker bei {endpoint} ist nicht erreichbar: {reason}. Ihn starten, oder ihn in Einstellungen &gt; Server ausschalten.</translation>
    </message>
    <message>
        <source>The RPC worker at {endpoint} has no device. Start it anew.</source>
        <translation>Der RPC-Worker bei {endpoint} hat kein Gerät. Ihn neu starten.</translation>
    </message>
    <message>
        <source>The RPC worker at {endpoint} is gone: it was ended, or the network to it broke, and the model's layers on it are lost. Start it again, or switch it off in Settings &gt; Servers; then send the message again.</source>
        <translation>Der RPC-Worker bei {endpoint} ist weg: Er wurde beendet, oder das Netz dorthin brach ab, und die Schichten des Modells auf ihm sind verloren. Ihn wieder starten, oder ihn in Einstellungen &gt; Server ausschalten; dann die Nachricht noch einmal senden.</translation>
    </message>
    <message>
        <source>The RPC worker at {endpoint} is not asked: the app is offline. Turn “Offline” off, or switch the worker off in Settings &gt; Servers.</source>
        <translation>Der RPC-Worker bei {endpoint} wird nicht gefragt: Die App ist offline. „Offline“ ausschalten, oder den Worker in Einstellungen &gt; Server ausschalten.</translation>
    </message>
    <message>
        <source>The RPC worker at {endpoint} lets nobody in: it serves one program at a time, and another one, or a model of this app, is using it. Unload that model, or start the worker anew.</source>
        <translation>Der RPC-Worker bei {endpoint} lässt niemanden ein: Er bedient ein Programm zur Zeit, und ein anderes oder ein Modell dieser App benutzt ihn. Dieses Modell entladen, oder den Worker neu starten.</translation>
    </message>
    <message>
        <source>The RPC worker at {endpoint} speaks version {version} of the protocol, and this llama.cpp speaks {protocol}. Use an rpc-server of the same llama.cpp on both machines.</source>
        <translation>Der RPC-Worker bei {endpoint} spricht Version {version} des Protokolls, und dieses llama.cpp spricht {protocol}. Auf beiden Rechnern einen rpc-server desselben llama.cpp verwenden.</translation>
    </message>
    <message>
        <source>The adapter is left out: its file would have to be sent to {app}.</source>
        <translation>Der Adapter wird ausgelassen: Seine Datei müsste an {app} gesendet werden.</translation>
    </message>
    <message>
        <source>The adapter is left out: its path has ; or # in it, where llama-server's values end.</source>
        <translation>Der Adapter entfällt: Sein Pfad enthält ; oder #, womit Werte von llama-server enden.</translation>
    </message>
    <message>
        <source>The adapter is left out: {app}'s file has no place for it.</source>
        <translation>Der Adapter entfällt: Die Datei von {app} hat keinen Platz dafür.</translation>
    </message>
    <message>
        <source>The adapter “{name}” cannot be used with this model: {reason}. Take the model it was made for, or a preset without it.</source>
        <translation>Der Adapter „{name}“ ist mit diesem Modell nicht verwendbar: {reason}. Das Modell nehmen, für das er gemacht wurde, oder eine Voreinstellung ohne ihn.</translation>
    </message>
    <message>
        <source>The adapter “{name}” is a folder, as training leaves it: turn it into a GGUF file first, with llama.cpp's convert_lora_to_gguf.py.</source>
        <translation>Der Adapter „{name}“ ist ein Ordner, wie das Training ihn hinterlässt: Ihn erst mit convert_lora_to_gguf.py von llama.cpp in eine GGUF-Datei verwandeln.</translation>
    </message>
    <message>
        <source>The adapter “{name}” is cut short: it ends before its last tensor does. Fetch it again.</source>
        <translation>Der Adapter „{name}“ ist abgeschnitten: Er endet vor seinem letzten Tensor. Ihn noch einmal holen.</translation>
    </message>
    <message>
        <source>The adapter “{path}” is not there. Write its whole path into the preset.</source>
        <translation>Der Adapter „{path}“ ist nicht da. Seinen ganzen Pfad in die Voreinstellung schreiben.</translation>
    </message>
    <message>
        <source>The address leads to “{url}”, where no picture is fetched from.</source>
        <translation>Die Adresse führt zu „{url}“, von wo kein Bild geholt wird.</translation>
    </message>
    <message>
        <source>The answer begins with what its constraint forbids. Change its beginning, or the constraint.</source>
        <translation>Die Antwort beginnt mit etwas, das ihre Vorgabe verbietet. Ihren Anfang oder die Vorgabe ändern.</translation>
    </message>
    <message>
        <source>The answer is too long to be looked through.</source>
        <translation>Die Antwort ist zu lang, um geprüft zu werden.</translation>
    </message>
    <message>
        <source>The answer of {host} cannot be unpacked. Try again.</source>
        <translation>Die Antwort von {host} lässt sich nicht entpacken. Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The answer of {host} is too long to be a hub's.</source>
        <translation>Die Antwort von {host} ist zu lang, um von einem Hub zu sein.</translation>
    </message>
    <message>
        <source>The bias on token {token} goes from {least:g} (never) to {most:g}; {by:g} is not possible.</source>
        <translation>Der Zuschlag auf Token {token} geht von {least:g} (nie) bis {most:g}; {by:g} ist nicht möglich.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not one that this computer trusts: something on the way reads along, such as a company's proxy. If it is yours, name its certificates file in the network settings.</source>
        <translation>Dem Zertifikat von {host} vertraut dieser Computer nicht: Unterwegs liest etwas mit, etwa der Proxy einer Firma. Ist es der eigene, seine Zertifikatsdatei in den Netzwerkeinstellungen nennen.</translation>
    </message>
    <message>
        <source>The certificate of “{server}” is not one that this computer trusts. If the server made it itself, allow that in its settings; if it is your network's, name its certificates file there.</source>
        <translation>Dem Zertifikat von „{server}“ vertraut dieser Computer nicht. Hat der Server es selbst gemacht, das in seinen Einstellungen erlauben; gehört es zum Netzwerk, dessen Zertifikatsdatei in den Netzwerkeinstellungen angeben.</translation>
    </message>
    <message>
        <source>The chat is too long for “{model}” on “{server}”.</source>
        <translation>Der Chat ist zu lang für „{model}“ auf „{server}“.</translation>
    </message>
    <message>
        <source>The chats in “{path}” are in use by another program. Close it or wait a moment, then try again.</source>
        <translation>Die Chats in „{path}“ werden von einem anderen Programm verwendet. Es schließen oder einen Moment warten, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The chats in “{path}” can only be read: the file is damaged, and writing would damage more of it. Restore one of the copies in “{backups}”.</source>
        <translation>Die Chats in „{path}“ lassen sich nur lesen: Die Datei ist beschädigt, und Schreiben würde mehr davon beschädigen. Eine der Kopien in „{backups}“ wiederherstellen.</translation>
    </message>
    <message>
        <source>The chats in “{path}” cannot be read or written ({reason}). Check the disk, then try again.</source>
        <translation>Die Chats in „{path}“ können nicht gelesen oder geschrieben werden ({reason}). Das Laufwerk prüfen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The chats in “{path}” cannot be read: the file is damaged or is not a database. It has been left as it is. Restore one of the copies in “{backups}” (in a terminal: inglenook chats restore), or move the file to another folder to start with no chats.</source>
        <translation>Die Chats in „{path}“ können nicht gelesen werden: Die Datei ist beschädigt oder keine Datenbank. Sie blieb, wie sie ist. Eine der Kopien in „{backups}“ wiederherstellen (im Terminal: inglenook chats restore) oder die Datei in einen anderen Ordner verschieben, um ohne Chats zu beginnen.</translation>
    </message>
    <message>
        <source>The chats in “{path}” cannot be written: the disk is full. Free some space and try again.</source>
        <translation>Die Chats in „{path}“ können nicht geschrieben werden: Das Laufwerk ist voll. Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The chats in “{path}” have been closed. Start Inglenook again.</source>
        <translation>Die Chats in „{path}“ wurden geschlossen. Inglenook neu starten.</translation>
    </message>
    <message>
        <source>The chats in “{path}” were written by a newer Inglenook (format {version}; this one knows up to {newest}) and have been left as they are. Update Inglenook to open them.</source>
        <translation>Die Chats in „{path}“ wurden von einem neueren Inglenook geschrieben (Format {version}; dieses kennt bis {newest}) und blieben, wie sie sind. Inglenook aktualisieren, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>The checksum was computed, but nothing is known to compare it with.</source>
        <translation>Die Prüfsumme wurde berechnet, aber nichts ist bekannt, womit sie zu vergleichen wäre.</translation>
    </message>
    <message>
        <source>The connection to {host} was cut: {reason}. Try again.</source>
        <translation>Die Verbindung zu {host} wurde getrennt: {reason}. Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The connection to “{server}” was cut: {reason}. Try again, or choose another model.</source>
        <translation>Die Verbindung zu „{server}“ brach ab: {reason}. Noch einmal versuchen oder ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>The constraint has {count:,} characters, and {longest:,} is the most. Shorten it.</source>
        <translation>Die Vorgabe hat {count:,} Zeichen, höchstens {longest:,} sind möglich. Sie kürzen.</translation>
    </message>
    <message>
        <source>The content is what was published.{more}</source>
        <translation>Der Inhalt ist der veröffentlichte.{more}</translation>
    </message>
    <message>
        <source>The context window was full</source>
        <translation>Das Kontextfenster war voll</translation>
    </message>
    <message>
        <source>The context window, the batch and the conversations must be 1 or more each.</source>
        <translation>Kontextfenster, Stapel und Unterhaltungen müssen je 1 oder mehr sein.</translation>
    </message>
    <message>
        <source>The copy could not be put in the place of “{path}” ({reason}). Check that there is room and that you may write there, then try again.</source>
        <translation>Die Kopie konnte nicht an die Stelle von „{path}“ gesetzt werden ({reason}). Prüfen, ob Platz ist und dort geschrieben werden darf, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The download could not be put into the queue. Try again.</source>
        <translation>Der Download konnte nicht eingereiht werden. Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The download could not be stored in “{folder}” ({reason}). Check the disk and that you may write there, then try again.</source>
        <translation>Der Download konnte nicht in „{folder}“ gespeichert werden ({reason}). Laufwerk und Schreibrecht prüfen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The download met a fault in Inglenook; its log has the details. Try again.</source>
        <translation>Der Download stieß auf einen Fehler in Inglenook; Einzelheiten stehen im Protokoll. Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The drive of your models folder is not there, so “{folder}” cannot be made: connect it.</source>
        <translation>Das Laufwerk des eigenen Modellordners ist nicht da, also lässt sich „{folder}“ nicht anlegen: es anschließen.</translation>
    </message>
    <message>
        <source>The drive of “{path}” is not there: connect it.</source>
        <translation>Das Laufwerk von „{path}“ ist nicht da: es anschließen.</translation>
    </message>
    <message>
        <source>The driver amdgpu does not tell how much memory this card has or has free.</source>
        <translation>Der Treiber amdgpu sagt nicht, wie viel Speicher diese Karte hat oder frei hat.</translation>
    </message>
    <message>
        <source>The engine broke the connection and was ended. Send the message again.</source>
        <translation>Die Engine hat die Verbindung abgebrochen und wurde beendet. Die Nachricht noch einmal senden.</translation>
    </message>
    <message>
        <source>The engine could not be started ({outcome}). Install Inglenook again.</source>
        <translation>Die Engine ließ sich nicht starten ({outcome}). Inglenook neu installieren.</translation>
    </message>
    <message>
        <source>The engine could not load “{name}”: {reason}. Choose another file.</source>
        <translation>Die Engine konnte „{name}“ nicht laden: {reason}. Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>The engine did not answer for {silence:.0f} seconds and was ended. Send the message again; if it happens again, choose a smaller model or a shorter context window.</source>
        <translation>Die Engine hat {silence:.0f} Sekunden lang nicht geantwortet und wurde beendet. Die Nachricht noch einmal senden; geschieht es wieder, ein kleineres Modell oder ein kürzeres Kontextfenster wählen.</translation>
    </message>
    <message>
        <source>The engine did not start within {start_s:.0f} s. Try again, or install Inglenook again.</source>
        <translation>Die Engine startete nicht innerhalb von {start_s:.0f} s. Noch einmal versuchen oder Inglenook neu installieren.</translation>
    </message>
    <message>
        <source>The engine did not start within {start_s:.0f} seconds, so only an estimate can be given.</source>
        <translation>Die Engine startete nicht innerhalb von {start_s:.0f} Sekunden, also ist nur eine Schätzung möglich.</translation>
    </message>
    <message>
        <source>The engine ended because this build of llama.cpp needs a newer processor than this computer has. Install the portable build of Inglenook.</source>
        <translation>Die Engine endete, weil dieser Bau von llama.cpp einen neueren Prozessor braucht, als dieser Computer hat. Den portablen Bau von Inglenook installieren.</translation>
    </message>
    <message>
        <source>The engine ended unexpectedly with exit code {exit_code}{because}. {again}</source>
        <translation>Die Engine endete unerwartet mit dem Code {exit_code}{because}. {again}</translation>
    </message>
    <message>
        <source>The engine failed (code {code} of llama.cpp). Try again.</source>
        <translation>Die Engine ist gescheitert (Code {code} von llama.cpp). Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The engine failed while it was measured (code {code} of llama.cpp).</source>
        <translation>Die Engine ist beim Messen gescheitert (Code {code} von llama.cpp).</translation>
    </message>
    <message>
        <source>The engine failed while its speed was measured (code {code} of llama.cpp). Try again.</source>
        <translation>Die Engine ist beim Messen ihrer Geschwindigkeit gescheitert (Code {code} von llama.cpp). Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The engine failed while reading the prompt (code {code} of llama.cpp). Try again.</source>
        <translation>Die Engine ist beim Lesen des Prompts gescheitert (Code {code} von llama.cpp). Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The engine failed while reading the texts (code {code} of llama.cpp). Try again.</source>
        <translation>Die Engine ist beim Lesen der Texte gescheitert (Code {code} von llama.cpp). Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The engine failed while writing the answer (code {code} of llama.cpp). Try again.</source>
        <translation>Die Engine ist beim Schreiben der Antwort gescheitert (Code {code} von llama.cpp). Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The engine gave no vector for a text. Choose another embedding model.</source>
        <translation>Die Engine hat für einen Text keinen Vektor geliefert. Ein anderes Embedding-Modell wählen.</translation>
    </message>
    <message>
        <source>The engine has said nothing of these tokens. Try again.</source>
        <translation>Die Engine hat zu diesen Token nichts gesagt. Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The engine that runs “{model}” does not tell how likely each token of a text is. Inglenook's own does: choose a model on this computer.</source>
        <translation>Die Engine, die „{model}“ ausführt, sagt nicht, wie wahrscheinlich jedes Token eines Textes ist. Inglenooks eigene sagt es: ein Modell auf diesem Computer wählen.</translation>
    </message>
    <message>
        <source>The engine was ended by the system or by another program, most likely because memory ran out. {smaller}</source>
        <translation>Die Engine wurde vom System oder einem anderen Programm beendet, höchstwahrscheinlich weil der Speicher ausging. {smaller}</translation>
    </message>
    <message>
        <source>The engine was ended from outside ({name}). Send the message again.</source>
        <translation>Die Engine wurde von außen beendet ({name}). Die Nachricht noch einmal senden.</translation>
    </message>
    <message>
        <source>The example messages are left out: {app}'s file has no place for them.</source>
        <translation>Die Beispielnachrichten entfallen: Die Datei von {app} hat keinen Platz dafür.</translation>
    </message>
    <message>
        <source>The experts of {experts_on_cpu} layers in main memory: {need}.</source>
        <translation>Die Experten von {experts_on_cpu} Schichten im Hauptspeicher: {need}.</translation>
    </message>
    <message>
        <source>The file to plan with could not be made ({reason}), so only an estimate can be given.</source>
        <translation>Die Datei zum Planen ließ sich nicht anlegen ({reason}), also ist nur eine Schätzung möglich.</translation>
    </message>
    <message>
        <source>The file's header says “{licence}”</source>
        <translation>Der Dateikopf sagt „{licence}“</translation>
    </message>
    <message>
        <source>The files take {tokens:,} tokens, and there is room for {room:,}. Choose how much of them is given: --attach-as cut or --attach-as passages.</source>
        <translation>Die Dateien brauchen {tokens:,} Token, und Platz ist für {room:,}. Wählen Sie, wie viel davon gegeben wird: --attach-as cut oder --attach-as passages.</translation>
    </message>
    <message>
        <source>The folder for temporary files ({folder}) lies on a drive that cannot hold sparse files, so only an estimate can be given. Set TMPDIR to a folder on another drive.</source>
        <translation>Der Ordner für temporäre Dateien ({folder}) liegt auf einem Laufwerk, das keine Sparse-Dateien kennt, also ist nur eine Schätzung möglich. TMPDIR auf einen Ordner auf einem anderen Laufwerk setzen.</translation>
    </message>
    <message>
        <source>The formula was not checked with the architecture “{architecture}”: the engine's plan is surer.</source>
        <translation>Die Formel wurde nicht mit der Architektur „{architecture}“ geprüft: Der Plan der Engine ist sicherer.</translation>
    </message>
    <message>
        <source>The grammar allows nothing more, and does not end the answer either. Change it.</source>
        <translation>Die Grammatik erlaubt nichts weiter und beendet die Antwort auch nicht. Sie ändern.</translation>
    </message>
    <message>
        <source>The grammar has no rule called root, with which every answer begins. Add one.</source>
        <translation>Die Grammatik hat keine Regel namens root, mit der jede Antwort beginnt. Eine ergänzen.</translation>
    </message>
    <message>
        <source>The grammar has {count:,} characters, and {longest:,} is the most.</source>
        <translation>Die Grammatik hat {count:,} Zeichen, höchstens {longest:,} sind möglich.</translation>
    </message>
    <message>
        <source>The hub ended its answer before the whole file had come.</source>
        <translation>Der Hub beendete seine Antwort, bevor die ganze Datei da war.</translation>
    </message>
    <message>
        <source>The hub named an address at {host}, which is not its own: it was not asked.</source>
        <translation>Der Hub nannte eine Adresse bei {host}, die nicht seine ist: Sie wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>The hub names a file {name}, which could land outside the models folder or cannot be stored on every system, so nothing was downloaded. Choose another repository.</source>
        <translation>Der Hub nennt eine Datei {name}, die außerhalb des Modellordners landen könnte oder sich nicht auf jedem System speichern lässt, also wurde nichts geladen. Ein anderes Repository wählen.</translation>
    </message>
    <message>
        <source>The hub now says that the file has {total:,} bytes, not {total_2:,}.</source>
        <translation>Der Hub sagt jetzt, die Datei habe {total:,} Bytes, nicht {total_2:,}.</translation>
    </message>
    <message>
        <source>The hub says that the file has nothing after byte {start:,}, though it should.</source>
        <translation>Der Hub sagt, die Datei habe nach Byte {start:,} nichts, obwohl sie sollte.</translation>
    </message>
    <message>
        <source>The hub sent a piece of the file without saying which.</source>
        <translation>Der Hub schickte ein Stück der Datei, ohne zu sagen welches.</translation>
    </message>
    <message>
        <source>The hub sent another piece of the file than was asked for.</source>
        <translation>Der Hub schickte ein anderes Stück der Datei als verlangt.</translation>
    </message>
    <message>
        <source>The hub sent the request in circles. Check its address in the network settings.</source>
        <translation>Der Hub schickte die Anfrage im Kreis. Seine Adresse in den Netzwerkeinstellungen prüfen.</translation>
    </message>
    <message>
        <source>The hub's address is not one that can be opened. Check it in the network settings.</source>
        <translation>Die Adresse des Hubs lässt sich nicht öffnen. Sie in den Netzwerkeinstellungen prüfen.</translation>
    </message>
    <message>
        <source>The hub's answer about “{id}” cannot be understood. Try again, or check its address.</source>
        <translation>Die Antwort des Hubs zu „{id}“ ist unverständlich. Noch einmal versuchen oder seine Adresse prüfen.</translation>
    </message>
    <message>
        <source>The hub's card says “{licence}”</source>
        <translation>Die Karte auf dem Hub sagt „{licence}“</translation>
    </message>
    <message>
        <source>The layers on the GPU are a share of the model's ({share}): they are left to the engine.</source>
        <translation>Die Schichten auf der GPU sind ein Anteil an denen des Modells ({share}): Sie bleiben der Engine überlassen.</translation>
    </message>
    <message>
        <source>The layers that lie in main memory, and the words' embedding.</source>
        <translation>Die Schichten im Hauptspeicher und die Einbettung der Wörter.</translation>
    </message>
    <message>
        <source>The layers that lie on this card.</source>
        <translation>Die Schichten auf dieser Karte.</translation>
    </message>
    <message>
        <source>The length penalty goes from -4 to 4, the alpha of a contrastive search from 0 to 1. Reset them.</source>
        <translation>Die Längenstrafe geht von -4 bis 4, das Alpha einer Kontrastsuche von 0 bis 1. Sie zurücksetzen.</translation>
    </message>
    <message>
        <source>The licence is left out: {app}'s file has no place for it.</source>
        <translation>Die Lizenz entfällt: Die Datei von {app} hat keinen Platz dafür.</translation>
    </message>
    <message>
        <source>The memory's speed was not measured: the system gave none to do it in.</source>
        <translation>Das Tempo des Speichers wurde nicht gemessen: Das System gab keinen dafür her.</translation>
    </message>
    <message>
        <source>The memory's speed was not measured: too little of it is free right now.</source>
        <translation>Das Tempo des Speichers wurde nicht gemessen: Es ist gerade zu wenig davon frei.</translation>
    </message>
    <message>
        <source>The message is too long: with its chat it has {count:,} bytes, and {largest:,} is the most. Send less, or start a new chat.</source>
        <translation>Die Nachricht ist zu lang: Mit ihrem Chat hat sie {count:,} Bytes, und {largest:,} ist das Höchste. Weniger senden oder einen neuen Chat beginnen.</translation>
    </message>
    <message>
        <source>The messages above or the system prompt have changed since, so the model is asked something else.</source>
        <translation>Die Nachrichten darüber oder der Systemprompt haben sich seither geändert, das Modell wird also etwas anderes gefragt.</translation>
    </message>
    <message>
        <source>The model does not remember this far back. Look at a later token.</source>
        <translation>So weit zurück erinnert sich das Modell nicht. Ein späteres Token ansehen.</translation>
    </message>
    <message>
        <source>The model ended the answer itself</source>
        <translation>Das Modell hat die Antwort selbst beendet</translation>
    </message>
    <message>
        <source>The model has been unloaded. Load it again.</source>
        <translation>Das Modell wurde entladen. Es neu laden.</translation>
    </message>
    <message>
        <source>The model is left out: in {app} a preset goes with any.</source>
        <translation>Das Modell entfällt: In {app} passt eine Voreinstellung zu jedem.</translation>
    </message>
    <message>
        <source>The model is still answering. Wait for the end of the answer, or stop it.</source>
        <translation>Das Modell antwortet noch. Das Ende der Antwort abwarten oder sie anhalten.</translation>
    </message>
    <message>
        <source>The model “{base}” is left out: llama-server wants a file or hf.co/….</source>
        <translation>Das Modell „{base}“ entfällt: llama-server braucht eine Datei oder hf.co/….</translation>
    </message>
    <message>
        <source>The model's chat template ends with an image, and the model needs words. Use another model.</source>
        <translation>Die Chat-Vorlage des Modells endet mit einem Bild, das Modell braucht aber Wörter. Ein anderes Modell verwenden.</translation>
    </message>
    <message>
        <source>The model's chat template failed on this conversation: {reason}. Use another model, or another file of this one.</source>
        <translation>Die Chat-Vorlage des Modells ist an dieser Unterhaltung gescheitert: {reason}. Ein anderes Modell oder eine andere Datei davon verwenden.</translation>
    </message>
    <message>
        <source>The model's chat template leaves out an image. Use another model, or another file of this one.</source>
        <translation>Die Chat-Vorlage des Modells lässt ein Bild aus. Ein anderes Modell verwenden, oder eine andere Datei von diesem.</translation>
    </message>
    <message>
        <source>The model's chat template refuses this conversation: {reason}. Start a new chat, or use another model.</source>
        <translation>Die Chat-Vorlage des Modells lehnt diese Unterhaltung ab: {reason}. Einen neuen Chat beginnen oder ein anderes Modell verwenden.</translation>
    </message>
    <message>
        <source>The model's chat template was stopped: it {error}. The model file is broken or made to do harm: use another one.</source>
        <translation>Die Chat-Vorlage des Modells wurde angehalten: Sie {error}. Die Modelldatei ist kaputt oder soll schaden: eine andere verwenden.</translation>
    </message>
    <message>
        <source>The model's file has another content than then (its sha256 differs).</source>
        <translation>Die Datei des Modells hat einen anderen Inhalt als damals (ihre SHA-256 weicht ab).</translation>
    </message>
    <message>
        <source>The model's file has changed since: it had {before:,} bytes and has {now:,} now.</source>
        <translation>Die Datei des Modells hat sich seither geändert: Sie hatte {before:,} Byte und hat jetzt {now:,}.</translation>
    </message>
    <message>
        <source>The model's file is not there any more.</source>
        <translation>Die Datei des Modells ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The model's file was written again since; whether with the same content is not known.</source>
        <translation>Die Datei des Modells wurde seither neu geschrieben; ob mit demselben Inhalt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The model's “{key}” has {count:,} values, more than can be planned with. How much memory it takes can only be estimated.</source>
        <translation>„{key}“ des Modells hat {count:,} Werte, mehr, als sich planen lassen. Der Speicherbedarf lässt sich nur schätzen.</translation>
    </message>
    <message>
        <source>The model's “{key}” is an {kind}, which no version of llama.cpp reads. Choose another.</source>
        <translation>„{key}“ des Modells ist vom Typ {kind}, den keine Version von llama.cpp liest. Ein anderes wählen.</translation>
    </message>
    <message>
        <source>The network settings changed while the hub was asked. Try again.</source>
        <translation>Die Netzwerkeinstellungen änderten sich, während der Hub gefragt wurde. Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The note is left out: {app} keeps none.</source>
        <translation>Die Notiz entfällt: {app} behält keine.</translation>
    </message>
    <message>
        <source>The other app says that it failed.</source>
        <translation>Die andere App sagt, dass es gescheitert ist.</translation>
    </message>
    <message>
        <source>The output cannot be written: {reason}.</source>
        <translation>Die Ausgabe kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The package nvidia-ml-py is not installed, so NVIDIA's cards cannot be read.</source>
        <translation>Das Paket nvidia-ml-py ist nicht installiert, also lassen sich Karten von NVIDIA nicht lesen.</translation>
    </message>
    <message>
        <source>The passages were looked up by their words, not by their meaning.</source>
        <translation>Die Stellen wurden nach ihren Wörtern gesucht, nicht nach ihrer Bedeutung.</translation>
    </message>
    <message>
        <source>The pattern cannot be read: {error}.</source>
        <translation>Das Muster kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>The picture of {host} is larger than {most} MiB: it was not loaded.</source>
        <translation>Das Bild von {host} ist größer als {most} MiB: Es wurde nicht geladen.</translation>
    </message>
    <message>
        <source>The picture's address is not one that can be opened.</source>
        <translation>Die Adresse des Bildes kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The preset's template writes text only, and there are images in this chat. Choose another preset, or remove the images.</source>
        <translation>Die Vorlage der Voreinstellung schreibt nur Text, und in diesem Chat sind Bilder. Eine andere Voreinstellung wählen oder die Bilder entfernen.</translation>
    </message>
    <message>
        <source>The probabilities of an answer's tokens are not asked of Ollama.</source>
        <translation>Die Wahrscheinlichkeiten der Token einer Antwort werden von Ollama nicht erfragt.</translation>
    </message>
    <message>
        <source>The program that runs the model, and its tables.</source>
        <translation>Das Programm, das das Modell ausführt, und seine Tabellen.</translation>
    </message>
    <message>
        <source>The projector failed on an image. Remove the image, or use another projector file.</source>
        <translation>Der Projektor ist an einem Bild gescheitert. Das Bild entfernen, oder eine andere Projektor-Datei verwenden.</translation>
    </message>
    <message>
        <source>The projector writes words around an image that this model does not know: it was made for another one. Use the projector that came with the model.</source>
        <translation>Der Projektor schreibt um ein Bild Wörter, die dieses Modell nicht kennt: Er wurde für ein anderes gemacht. Den Projektor verwenden, der mit dem Modell kam.</translation>
    </message>
    <message>
        <source>The projector “{name}” cannot be opened. Check that it is still there and is a GGUF file.</source>
        <translation>Der Projektor „{name}“ kann nicht geöffnet werden. Prüfen, ob er noch da und eine GGUF-Datei ist.</translation>
    </message>
    <message>
        <source>The projector “{name}” does not see images: it is made for sound.</source>
        <translation>Der Projektor „{name}“ sieht keine Bilder: Er ist für Ton gemacht.</translation>
    </message>
    <message>
        <source>The projector “{name}” does not see images: it is made for sound. Use the model without it.</source>
        <translation>Der Projektor „{name}“ sieht keine Bilder: Er ist für Ton gemacht. Das Modell ohne ihn verwenden.</translation>
    </message>
    <message>
        <source>The projector “{name}” is cut short: it ends before its last tensor does. Fetch it again.</source>
        <translation>Der Projektor „{name}“ ist abgeschnitten: Er endet vor seinem letzten Tensor. Ihn noch einmal holen.</translation>
    </message>
    <message>
        <source>The projector “{name}” is damaged or was not downloaded completely. Download it again.</source>
        <translation>Der Projektor „{name}“ ist beschädigt oder wurde nicht vollständig heruntergeladen. Ihn noch einmal herunterladen.</translation>
    </message>
    <message>
        <source>The projector “{name}” is of the kind “{first}”, which this version of the engine does not know. Update Inglenook, or use the model without it.</source>
        <translation>Der Projektor „{name}“ ist von der Art „{first}“, die diese Version der Engine nicht kennt. Inglenook aktualisieren, oder das Modell ohne ihn verwenden.</translation>
    </message>
    <message>
        <source>The projector “{name}” was made for another model: it writes {second} numbers a token, and this model reads {first}. Use the projector that came with the model, or take this one out of the model's folder.</source>
        <translation>Der Projektor „{name}“ wurde für ein anderes Modell gemacht: Er schreibt {second} Zahlen je Token, und dieses Modell liest {first}. Den Projektor verwenden, der mit dem Modell kam, oder diesen aus dem Ordner des Modells nehmen.</translation>
    </message>
    <message>
        <source>The proxy did not let {host} be reached: {reason}. Check the network settings.</source>
        <translation>Der Proxy ließ {host} nicht erreichen: {reason}. Die Netzwerkeinstellungen prüfen.</translation>
    </message>
    <message>
        <source>The proxy did not let “{server}” be reached: {reason}. Check the network settings.</source>
        <translation>Der Proxy ließ „{server}“ nicht erreichen: {reason}. Die Netzwerkeinstellungen prüfen.</translation>
    </message>
    <message>
        <source>The question was deleted from its chat, so no answer to it can be kept.</source>
        <translation>Die Frage wurde aus ihrem Chat gelöscht, also kann keine Antwort darauf behalten werden.</translation>
    </message>
    <message>
        <source>The role of a MESSAGE is system, user or assistant, in small letters, not “{key}”.</source>
        <translation>Die Rolle einer MESSAGE ist system, user oder assistant, kleingeschrieben, nicht „{key}“.</translation>
    </message>
    <message>
        <source>The same, word for word</source>
        <translation>Wort für Wort gleich</translation>
    </message>
    <message>
        <source>The same, word for word, as far as both went</source>
        <translation>Wort für Wort gleich, soweit beide reichen</translation>
    </message>
    <message>
        <source>The sampler “{name}” stands twice in the order. Take one of them out.</source>
        <translation>Der Sampler „{name}“ steht zweimal in der Reihenfolge. Einen davon herausnehmen.</translation>
    </message>
    <message>
        <source>The sampling of this answer was not kept, so it cannot be replayed.</source>
        <translation>Das Sampling dieser Antwort wurde nicht festgehalten, sie kann also nicht wiederholt werden.</translation>
    </message>
    <message>
        <source>The schema of this source would be too long.</source>
        <translation>Das Schema zu diesem Quelltext wäre zu lang.</translation>
    </message>
    <message>
        <source>The seed is fixed ({seed} where none is chosen), and so is how the prompt is read: in the same portions, and from memory only what reading gives to the last digit. No tokens are guessed ahead, and on the processor flash attention is off where the context can be read without it; the number of threads makes no difference.</source>
        <translation>Fest sind der Startwert ({seed}, wo keiner gewählt ist) und wie der Prompt gelesen wird: in denselben Portionen, und aus dem Speicher nur, was Lesen bis zur letzten Stelle ebenso ergibt. Keine Token werden vorausgeraten, und auf dem Prozessor ist Flash Attention aus, wo der Kontext ohne sie gelesen werden kann; die Zahl der Threads macht keinen Unterschied.</translation>
    </message>
    <message>
        <source>The server decides how it holds this model in memory.</source>
        <translation>Der Server entscheidet, wie er dieses Modell im Speicher hält.</translation>
    </message>
    <message>
        <source>The server of “{model}” is not set up any more: add it again, or choose another model.</source>
        <translation>Der Server von „{model}“ ist nicht mehr eingerichtet: ihn wieder hinzufügen oder ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>The server writes the prompt itself and does not show it.</source>
        <translation>Der Server schreibt den Prompt selbst und zeigt ihn nicht.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in “{path}”: they would be larger than {max_bytes} KiB. What was saved before is still there. Shorten the system prompt.</source>
        <translation>Die Einstellungen lassen sich nicht in „{path}“ speichern: Sie wären größer als {max_bytes} KiB. Was vorher gespeichert war, ist noch da. Den Systemprompt kürzen.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in “{path}”: {reason}. What was saved before is still there. Check that you may write the folder and that the disk is not full.</source>
        <translation>Die Einstellungen lassen sich nicht in „{path}“ speichern: {reason}. Was vorher gespeichert war, ist noch da. Prüfen, ob der Ordner beschreibbar und das Laufwerk nicht voll ist.</translation>
    </message>
    <message>
        <source>The settings in “{path}” cannot be read: {reason}. Check that it is a file and that you may read it.</source>
        <translation>Die Einstellungen in „{path}“ können nicht gelesen werden: {reason}. Prüfen, ob es eine lesbare Datei ist.</translation>
    </message>
    <message>
        <source>The settings in “{path}” could not all be read ({reason}).</source>
        <translation>Die Einstellungen in „{path}“ konnten nicht alle gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>The source has more than {longest:,} characters.</source>
        <translation>Der Quelltext hat mehr als {longest:,} Zeichen.</translation>
    </message>
    <message>
        <source>The source is nested too deeply.</source>
        <translation>Der Quelltext ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The speed of main memory has not been measured yet.</source>
        <translation>Das Tempo des Hauptspeichers wurde noch nicht gemessen.</translation>
    </message>
    <message>
        <source>The system prompt is left out: {app}'s file has no place for it.</source>
        <translation>Der Systemprompt entfällt: Die Datei von {app} hat keinen Platz dafür.</translation>
    </message>
    <message>
        <source>The system's keyring cannot be used: {reason}. Unlock or repair it, or use {variable}.</source>
        <translation>Der Schlüsselbund des Systems kann nicht benutzt werden: {reason}. Ihn entsperren oder reparieren, oder {variable} verwenden.</translation>
    </message>
    <message>
        <source>The system's keyring is locked: unlock it, then try again.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt: ihn entsperren und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The system's keyring is switched off and keeps nothing. Use {variable} instead.</source>
        <translation>Der Schlüsselbund des Systems ist ausgeschaltet und behält nichts. Stattdessen {variable} verwenden.</translation>
    </message>
    <message>
        <source>The template is left out: {app} does not read Go's templates.</source>
        <translation>Die Vorlage entfällt: {app} liest keine Vorlagen von Go.</translation>
    </message>
    <message>
        <source>The template of “{preset}” cannot be used: {problem}</source>
        <translation>Die Vorlage von „{preset}“ kann nicht verwendet werden: {problem}</translation>
    </message>
    <message>
        <source>The template of “{preset}” reads no tools: the model is not told of them.</source>
        <translation>Die Vorlage von „{preset}“ liest keine Werkzeuge: Dem Modell wird nichts davon gesagt.</translation>
    </message>
    <message>
        <source>The tensors that this file's header names are longer than any file can be: it is damaged. Take another copy of it.</source>
        <translation>Die Tensoren, die der Kopf dieser Datei nennt, sind länger, als eine Datei sein kann: Sie ist beschädigt. Eine andere Kopie nehmen.</translation>
    </message>
    <message>
        <source>The text of {piece} cannot be written into a Modelfile: it has lines that end with three quotation marks. Change one of these lines.</source>
        <translation>Der Text von {piece} kann nicht in ein Modelfile geschrieben werden: Er hat Zeilen, die mit drei Anführungszeichen enden. Eine dieser Zeilen ändern.</translation>
    </message>
    <message>
        <source>The text that begins here with {quote} has no {quote} at the end of a line.</source>
        <translation>Der Text, der hier mit {quote} beginnt, hat kein {quote} an einem Zeilenende.</translation>
    </message>
    <message>
        <source>The token limit was reached</source>
        <translation>Die Tokengrenze wurde erreicht</translation>
    </message>
    <message>
        <source>The tools are longer than {most:,} characters.</source>
        <translation>Die Werkzeuge sind länger als {most:,} Zeichen.</translation>
    </message>
    <message>
        <source>The tools cannot be used: {reason}</source>
        <translation>Die Werkzeuge können nicht verwendet werden: {reason}</translation>
    </message>
    <message>
        <source>The trash was emptied by another Inglenook in the middle of the import. Import again.</source>
        <translation>Der Papierkorb wurde mitten im Import von einem anderen Inglenook geleert. Noch einmal importieren.</translation>
    </message>
    <message>
        <source>The window cannot open: {error}. Install Inglenook again.</source>
        <translation>Das Fenster lässt sich nicht öffnen: {error}. Inglenook neu installieren.</translation>
    </message>
    <message>
        <source>The “description” of {name} is a text.</source>
        <translation>Die „description“ von {name} ist ein Text.</translation>
    </message>
    <message>
        <source>The “parameters” of {name} are a JSON schema, an object.</source>
        <translation>Die „parameters“ von {name} sind ein JSON-Schema, ein Objekt.</translation>
    </message>
    <message>
        <source>Then {name} {value:g} leaves {count:,} candidates.</source>
        <translation>Dann lässt {name} {value:g} {count:,} Kandidaten übrig.</translation>
    </message>
    <message>
        <source>There are more than {most:,} sections in it.</source>
        <translation>Es sind mehr als {most:,} Abschnitte darin.</translation>
    </message>
    <message>
        <source>There are more than {most_chats:,} chats. Import them in several parts.</source>
        <translation>Es sind mehr als {most_chats:,} Chats. In mehreren Teilen importieren.</translation>
    </message>
    <message>
        <source>There are no models yet: put GGUF files into “{folder}”.</source>
        <translation>Es gibt noch keine Modelle: GGUF-Dateien in „{folder}“ ablegen.</translation>
    </message>
    <message>
        <source>There are too many models named “{wanted}” already: rename the file.</source>
        <translation>Es gibt schon zu viele Modelle namens „{wanted}“: die Datei umbenennen.</translation>
    </message>
    <message>
        <source>There are {count:,} biases on tokens; {most:,} are the most.</source>
        <translation>Es gibt {count:,} Zuschläge auf Token; höchstens {most:,} sind möglich.</translation>
    </message>
    <message>
        <source>There are {count:,} tools, and {most:,} are the most.</source>
        <translation>Es sind {count:,} Werkzeuge, und {most:,} sind das Höchste.</translation>
    </message>
    <message>
        <source>There is a bias on token {token}, but this model's tokens go from 0 to {last}. Biases belong to one model's vocabulary: reset them in the settings.</source>
        <translation>Es gibt einen Zuschlag auf Token {token}, aber die Token dieses Modells gehen von 0 bis {last}. Zuschläge gehören zum Vokabular eines Modells: sie in den Einstellungen zurücksetzen.</translation>
    </message>
    <message>
        <source>There is a number in it that is too long.</source>
        <translation>Eine Zahl darin ist zu lang.</translation>
    </message>
    <message>
        <source>There is a preset “{name}” already. Give this one another name.</source>
        <translation>Eine Voreinstellung „{name}“ gibt es schon. Dieser einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>There is a server “{name}” already: choose another name.</source>
        <translation>Einen Server „{name}“ gibt es schon: einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is another file at “{target}” already, and it was left as it is. Move or rename it, then try again.</source>
        <translation>Unter „{target}“ ist schon eine andere Datei; sie blieb, wie sie ist. Sie verschieben oder umbenennen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>There is no FROM line. Add one that names the model, such as FROM llama3.2.</source>
        <translation>Es gibt keine FROM-Zeile. Eine ergänzen, die das Modell nennt, etwa FROM llama3.2.</translation>
    </message>
    <message>
        <source>There is no RPC worker {endpoint} in the settings.</source>
        <translation>In den Einstellungen steht kein RPC-Worker {endpoint}.</translation>
    </message>
    <message>
        <source>There is no class here: paste one with its fields, such as “name: str”.</source>
        <translation>Hier ist keine Klasse: eine mit ihren Feldern einfügen, etwa „name: str“.</translation>
    </message>
    <message>
        <source>There is no file to download in “{repository}”.</source>
        <translation>In „{repository}“ ist keine Datei zum Herunterladen.</translation>
    </message>
    <message>
        <source>There is no file “{file}” in “{repository}”: it was renamed or removed.</source>
        <translation>In „{repository}“ gibt es keine Datei „{file}“: Sie wurde umbenannt oder entfernt.</translation>
    </message>
    <message>
        <source>There is no file “{part}” any more. Choose another model, or tell the Models page where it lies now.</source>
        <translation>Die Datei „{part}“ gibt es nicht mehr. Ein anderes Modell wählen oder auf der Seite „Modelle“ angeben, wo sie jetzt liegt.</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>Es gibt keine Datei „{path}“.</translation>
    </message>
    <message>
        <source>There is no file “{path}”. Say where the model is now in the FROM line, or choose another.</source>
        <translation>Es gibt keine Datei „{path}“. In der FROM-Zeile angeben, wo das Modell jetzt ist, oder ein anderes wählen.</translation>
    </message>
    <message>
        <source>There is no file “{source}”: check its name and folder.</source>
        <translation>Es gibt keine Datei „{source}“: Name und Ordner prüfen.</translation>
    </message>
    <message>
        <source>There is no file “{value}” for {name}, seen from this Modelfile.</source>
        <translation>Es gibt keine Datei „{value}“ für {name}, von diesem Modelfile aus gesehen.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”: check its name, or connect its drive.</source>
        <translation>Es gibt keinen Ordner „{folder}“: den Namen prüfen oder das Laufwerk anschließen.</translation>
    </message>
    <message>
        <source>There is no memory for several answers at once, so they are written one after the other.</source>
        <translation>Für mehrere Antworten zugleich fehlt der Speicher, sie werden daher nacheinander geschrieben.</translation>
    </message>
    <message>
        <source>There is no model “{base}” in the library, and Ollama has none of that name here. Fetch it with “ollama pull {base}” or in Discover, or put another name into the FROM line.</source>
        <translation>Ein Modell „{base}“ ist nicht in der Bibliothek, und Ollama hat hier keines dieses Namens. Mit „ollama pull {base}“ oder unter Entdecken holen, oder in die FROM-Zeile einen anderen Namen setzen.</translation>
    </message>
    <message>
        <source>There is no model “{base}”. Fetch one in Discover, or put another name into the FROM line.</source>
        <translation>Ein Modell „{base}“ gibt es nicht. Unter Entdecken eines holen, oder in die FROM-Zeile einen anderen Namen setzen.</translation>
    </message>
    <message>
        <source>There is no model “{reference}”. {advice}</source>
        <translation>Es gibt kein Modell „{reference}“. {advice}</translation>
    </message>
    <message>
        <source>There is no preset “{name}”.</source>
        <translation>Eine Voreinstellung „{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no question above this answer any more.</source>
        <translation>Über dieser Antwort ist keine Frage mehr.</translation>
    </message>
    <message>
        <source>There is no question above this answer.</source>
        <translation>Über dieser Antwort steht keine Frage.</translation>
    </message>
    <message>
        <source>There is no repository “{repository}” on {host}: check its spelling.{private}</source>
        <translation>Auf {host} gibt es kein Repository „{repository}“: die Schreibweise prüfen.{private}</translation>
    </message>
    <message>
        <source>There is no room for the documents: the chat fills the context window of {count:,} tokens. Choose a larger one, or start a new chat.</source>
        <translation>Für die Dokumente ist kein Platz: Der Chat füllt das Kontextfenster von {count:,} Token. Wählen Sie ein größeres, oder beginnen Sie einen neuen Chat.</translation>
    </message>
    <message>
        <source>There is no sampler “{name}”. The order is made of {names}.</source>
        <translation>Es gibt keinen Sampler „{name}“. Die Reihenfolge besteht aus {names}.</translation>
    </message>
    <message>
        <source>There is no section in it, such as [my model].</source>
        <translation>Es ist kein Abschnitt darin, etwa [mein Modell].</translation>
    </message>
    <message>
        <source>There is no server “{name}”.</source>
        <translation>Einen Server „{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is not enough memory for a context window of {window:,} tokens. Choose a smaller context window, or close other programs.</source>
        <translation>Für ein Kontextfenster von {window:,} Token ist nicht genug Speicher da. Ein kleineres Kontextfenster wählen oder andere Programme schließen.</translation>
    </message>
    <message>
        <source>There is not enough memory for the embedding model. Close other programs, or choose a smaller one.</source>
        <translation>Der Speicher reicht nicht für das Embedding-Modell. Andere Programme schließen, oder ein kleineres wählen.</translation>
    </message>
    <message>
        <source>There is not enough memory for “{name}”. Close other programs, place fewer layers on the GPU, or choose a smaller model or quantization.</source>
        <translation>Für „{name}“ ist nicht genug Speicher da. Andere Programme schließen, weniger Schichten auf die GPU legen oder ein kleineres Modell oder eine kleinere Quantisierung wählen.</translation>
    </message>
    <message>
        <source>There is not enough memory to compute several continuations side by side. Choose fewer beams or candidates, a lower limit of tokens, or a smaller context window.</source>
        <translation>Der Speicher reicht nicht, um mehrere Fortsetzungen nebeneinander zu berechnen. Weniger Strahlen oder Kandidaten, eine niedrigere Tokengrenze oder ein kleineres Kontextfenster wählen.</translation>
    </message>
    <message>
        <source>There is not enough room on “{volume_of}”: {size} are needed{reserve}, but only {size_2} are free. Free some space, then resume: it goes on from where it is.</source>
        <translation>Auf „{volume_of}“ ist nicht genug Platz: {size} werden gebraucht{reserve}, aber nur {size_2} sind frei. Platz schaffen, dann fortsetzen: Es geht dort weiter, wo es steht.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Hier steht noch nichts.</translation>
    </message>
    <message>
        <source>There is nothing to answer: the message is empty. Write something.</source>
        <translation>Es gibt nichts zu beantworten: Die Nachricht ist leer. Etwas schreiben.</translation>
    </message>
    <message>
        <source>There is nothing to compute.</source>
        <translation>Es gibt nichts zu berechnen.</translation>
    </message>
    <message>
        <source>There is: {there}.</source>
        <translation>Vorhanden: {there}.</translation>
    </message>
    <message>
        <source>These choices cannot be used: {reason}. Change them.</source>
        <translation>Diese Auswahl ist nicht verwendbar: {reason}. Sie ändern.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>Thinking cannot be switched: this template does not read whether to think.</source>
        <translation>Denken lässt sich nicht schalten: Diese Vorlage liest nicht, ob gedacht werden soll.</translation>
    </message>
    <message>
        <source>This JSON schema cannot be used: no text can be held to {keys} while it is written. Leave it out.</source>
        <translation>Dieses JSON-Schema ist nicht verwendbar: Beim Schreiben lässt sich {keys} nicht einhalten. Es weglassen.</translation>
    </message>
    <message>
        <source>This JSON schema cannot be used: {reason}. Change or leave out that part.</source>
        <translation>Dieses JSON-Schema ist nicht verwendbar: {reason}. Diesen Teil ändern oder weglassen.</translation>
    </message>
    <message>
        <source>This build of llama.cpp cannot be an RPC worker. Use the one that comes with Inglenook.</source>
        <translation>Dieses llama.cpp kann kein RPC-Worker sein. Das mit Inglenook gelieferte verwenden.</translation>
    </message>
    <message>
        <source>This build of llama.cpp has no RPC part, so it cannot use other machines. Switch them off in Settings &gt; Servers, or use the llama.cpp that comes with Inglenook.</source>
        <translation>Dieses llama.cpp hat keinen RPC-Teil und kann andere Rechner nicht nutzen. Sie in Einstellungen &gt; Server ausschalten, oder das mit Inglenook gelieferte llama.cpp verwenden.</translation>
    </message>
    <message>
        <source>This build of llama.cpp was made without images. Use the model without its projector.</source>
        <translation>Dieses llama.cpp wurde ohne Bilder gebaut. Das Modell ohne seinen Projektor verwenden.</translation>
    </message>
    <message>
        <source>This card is a part of the processor: it has no memory of its own and borrows the computer's.</source>
        <translation>Diese Karte ist ein Teil des Prozessors: Sie hat keinen eigenen Speicher und leiht sich den des Computers.</translation>
    </message>
    <message>
        <source>This chat has {length:,} tokens, but the context window holds {window:,}, and the answer needs room too. Send less, start a new chat, or load the model with a larger context window.</source>
        <translation>Dieser Chat hat {length:,} Token, aber das Kontextfenster fasst {window:,}, und auch die Antwort braucht Platz. Weniger senden, einen neuen Chat beginnen oder das Modell mit einem größeren Kontextfenster laden.</translation>
    </message>
    <message>
        <source>This chat is not there any more: it was deleted for good. Choose another chat or start a new one.</source>
        <translation>Diesen Chat gibt es nicht mehr: Er wurde endgültig gelöscht. Einen anderen Chat wählen oder einen neuen beginnen.</translation>
    </message>
    <message>
        <source>This chat is not there any more: it was deleted for good. Choose another chat.</source>
        <translation>Diesen Chat gibt es nicht mehr: Er wurde endgültig gelöscht. Einen anderen Chat wählen.</translation>
    </message>
    <message>
        <source>This chat is too long: it has {length:,} characters, and {longest_chat:,} is the most. Send less, or start a new chat.</source>
        <translation>Dieser Chat ist zu lang: Er hat {length:,} Zeichen, und {longest_chat:,} ist das Höchste. Weniger senden oder einen neuen Chat beginnen.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>This computer cannot be an RPC worker at {endpoint}: the port is in use, or it is not an address of this computer. Choose another port with --port, or another address with --host.</source>
        <translation>Dieser Computer kann bei {endpoint} kein RPC-Worker sein: Der Port ist belegt, oder es ist keine Adresse dieses Computers. Mit --port einen anderen Port wählen, oder mit --host eine andere Adresse.</translation>
    </message>
    <message>
        <source>This file's header does not say how many layers the model has, so its memory cannot be told: choose a file that holds a language model.</source>
        <translation>Der Kopf dieser Datei sagt nicht, wie viele Schichten das Modell hat, also ist sein Speicherbedarf unbekannt: eine Datei wählen, die ein Sprachmodell enthält.</translation>
    </message>
    <message>
        <source>This folder is not there any more. Choose another folder, or make a new one.</source>
        <translation>Diesen Ordner gibt es nicht mehr. Einen anderen wählen oder einen neuen anlegen.</translation>
    </message>
    <message>
        <source>This form makes the engine fail, so it cannot be used. Change it.</source>
        <translation>An dieser Form scheitert die Engine, deshalb ist sie nicht verwendbar. Sie ändern.</translation>
    </message>
    <message>
        <source>This grammar cannot be used: a part that may be empty is repeated, which has no end. Repeat what is never empty, and make the whole of it optional.</source>
        <translation>Diese Grammatik ist nicht verwendbar: Ein Teil, der leer sein kann, wird wiederholt, und das hat kein Ende. Wiederholen, was nie leer ist, und das Ganze weglassbar machen.</translation>
    </message>
    <message>
        <source>This grammar cannot be used: in line {line}, {reason}. Change it.</source>
        <translation>Diese Grammatik ist nicht verwendbar: In Zeile {line}: {reason}. Sie ändern.</translation>
    </message>
    <message>
        <source>This grammar cannot be used: {reason}. Change it.</source>
        <translation>Diese Grammatik ist nicht verwendbar: {reason}. Sie ändern.</translation>
    </message>
    <message>
        <source>This is no JSON: {reason}.</source>
        <translation>Das ist kein JSON: {reason}.</translation>
    </message>
    <message>
        <source>This is no Python: {reason}.</source>
        <translation>Das ist kein Python: {reason}.</translation>
    </message>
    <message>
        <source>This message belongs to another chat. Open that chat and try again.</source>
        <translation>Diese Nachricht gehört zu einem anderen Chat. Jenen Chat öffnen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This message is not there any more. Open the chat again to see it as it is.</source>
        <translation>Diese Nachricht gibt es nicht mehr. Den Chat neu öffnen, um ihn zu sehen, wie er ist.</translation>
    </message>
    <message>
        <source>This message is not there any more: its chat was deleted for good. Choose another chat.</source>
        <translation>Diese Nachricht gibt es nicht mehr: Ihr Chat wurde endgültig gelöscht. Einen anderen Chat wählen.</translation>
    </message>
    <message>
        <source>This model cannot write several answers at once, so they are written one by one.</source>
        <translation>Dieses Modell kann nicht mehrere Antworten zugleich schreiben, sie werden daher einzeln geschrieben.</translation>
    </message>
    <message>
        <source>This model has no chat template</source>
        <translation>Dieses Modell hat keine Chat-Vorlage</translation>
    </message>
    <message>
        <source>This model keeps no context, so it cannot write answers. Choose a model made for chat.</source>
        <translation>Dieses Modell merkt sich keinen Kontext und kann daher keine Antworten schreiben. Ein für Chats gemachtes Modell wählen.</translation>
    </message>
    <message>
        <source>This model reads text only, and there are images in this chat. Choose a model with a projector (a file called mmproj), or remove the images.</source>
        <translation>Dieses Modell liest nur Text, und in diesem Chat sind Bilder. Ein Modell mit einem Projektor wählen (einer Datei, die mmproj heißt), oder die Bilder entfernen.</translation>
    </message>
    <message>
        <source>This model sees no images, says its server.</source>
        <translation>Dieses Modell sieht keine Bilder, sagt sein Server.</translation>
    </message>
    <message>
        <source>This model's chat template is broken ({reason})</source>
        <translation>Die Chat-Vorlage dieses Modells ist kaputt ({reason})</translation>
    </message>
    <message>
        <source>This model's chat template is too long ({count:,} characters)</source>
        <translation>Die Chat-Vorlage dieses Modells ist zu lang ({count:,} Zeichen)</translation>
    </message>
    <message>
        <source>This model's memory cannot be shared by several beams. Choose another strategy.</source>
        <translation>Der Speicher dieses Modells lässt sich nicht von mehreren Strahlen teilen. Eine andere Strategie wählen.</translation>
    </message>
    <message>
        <source>This model's memory cannot be taken back, so no tokens are guessed ahead. Of models with a sliding window it can, when their whole context is kept.</source>
        <translation>Der Speicher dieses Modells lässt sich nicht zurücknehmen, daher wird nichts vorausgeraten. Bei Modellen mit gleitendem Fenster geht es, wenn ihr ganzer Kontext behalten wird.</translation>
    </message>
    <message>
        <source>This model's template reads no tools: it is not told of them.</source>
        <translation>Die Vorlage dieses Modells liest keine Werkzeuge: Ihm wird nichts davon gesagt.</translation>
    </message>
    <message>
        <source>This preset has no template: the model's own writes the prompt.</source>
        <translation>Diese Voreinstellung hat keine Vorlage: Die des Modells schreibt den Prompt.</translation>
    </message>
    <message>
        <source>This regular expression cannot be used: {reason}. Change it.</source>
        <translation>Dieser reguläre Ausdruck ist nicht verwendbar: {reason}. Ihn ändern.</translation>
    </message>
    <message>
        <source>This server begins each answer anew: it cannot go on from words that are there.</source>
        <translation>Dieser Server beginnt jede Antwort neu: Er kann nicht an Worten anknüpfen, die schon da sind.</translation>
    </message>
    <message>
        <source>This server does not count tokens beforehand: what stands here is an estimate.</source>
        <translation>Dieser Server zählt Token nicht vorab: Was hier steht, ist eine Schätzung.</translation>
    </message>
    <message>
        <source>This system has no keyring: install one, such as GNOME Keyring or KWallet, or use {variable} instead.</source>
        <translation>Dieses System hat keinen Schlüsselbund: einen installieren, etwa GNOME Keyring oder KWallet, oder stattdessen {variable} verwenden.</translation>
    </message>
    <message>
        <source>This takes {tokens:,} tokens, and the context window has {most:,}. Nothing was sent.</source>
        <translation>Dies belegt {tokens:,} Token, und das Kontextfenster hat {most:,}. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>This version of llama.cpp cannot plan for a graphics card that is not there, so only an estimate can be given. Update Inglenook.</source>
        <translation>Diese Version von llama.cpp kann nicht für eine Grafikkarte planen, die nicht da ist, also ist nur eine Schätzung möglich. Inglenook aktualisieren.</translation>
    </message>
    <message>
        <source>This version of llama.cpp has another inner layout ({where}), so only an estimate can be given. Update Inglenook.</source>
        <translation>Diese Version von llama.cpp ist innen anders aufgebaut ({where}), also ist nur eine Schätzung möglich. Inglenook aktualisieren.</translation>
    </message>
    <message>
        <source>This worker already holds a model; each model has its own. Start another worker.</source>
        <translation>Dieser Worker hält schon ein Modell; jedes Modell hat seinen eigenen. Einen weiteren Worker starten.</translation>
    </message>
    <message>
        <source>This {name} has no effect: the one in line {line} takes its place.</source>
        <translation>{name} bewirkt hier nichts: Zeile {line} tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>Thought for</source>
        <translation>Nachgedacht</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Tidying up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>Today's copy of the chats could not be made in “{folder}” ({reason}). The chats themselves are as they were. Check that there is room and that you may write there; it is tried again in an hour.</source>
        <translation>Die heutige Kopie der Chats ließ sich nicht in „{folder}“ anlegen ({reason}). Die Chats selbst sind, wie sie waren. Prüfen, ob Platz ist und dort geschrieben werden darf; in einer Stunde wird es wieder versucht.</translation>
    </message>
    <message>
        <source>Today's copy of the chats was not made: the disk is nearly full ({free:,} MiB are free, and the copy with a reserve for the chats needs {needed:,} MiB). Free some space; it is tried again in an hour.</source>
        <translation>Die heutige Kopie der Chats wurde nicht angelegt: Das Laufwerk ist fast voll ({free:,} MiB sind frei, und die Kopie braucht mit einer Reserve für die Chats {needed:,} MiB). Platz schaffen; in einer Stunde wird es wieder versucht.</translation>
    </message>
    <message>
        <source>Token limit</source>
        <translation>Tokengrenze</translation>
    </message>
    <message>
        <source>Tokens are guessed ahead by looking up: up to {gain:.1f} times as fast where the text repeats itself.</source>
        <translation>Token werden durch Nachschlagen vorausgeraten: bis zu {gain:.1f}-mal so schnell, wo sich der Text wiederholt.</translation>
    </message>
    <message>
        <source>Tokens are guessed ahead by {name}: up to {gain:.1f} times as fast while it is right.</source>
        <translation>Token werden von {name} vorausgeraten: bis zu {gain:.1f}-mal so schnell, solange es recht hat.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Tools are a list: it begins with [ and ends with ].</source>
        <translation>Werkzeuge sind eine Liste: Sie beginnt mit [ und endet mit ].</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Top-n-sigma</source>
        <translation>Top-n-sigma</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Trying with fewer layers on the graphics card</source>
        <translation>Neuer Versuch mit weniger Schichten auf der Grafikkarte</translation>
    </message>
    <message>
        <source>Two files of “{repository}” would have the same name here, so nothing was downloaded. Download them one by one.</source>
        <translation>Zwei Dateien von „{repository}“ hätten hier denselben Namen, also wurde nichts geladen. Sie einzeln herunterladen.</translation>
    </message>
    <message>
        <source>Two of the answers agree with a chance of {agreement:.0f} %, their entropy is {entropy:.2f} of 1, and the winner's share lies between {low:.0f} and {high:.0f} % (95 % interval).</source>
        <translation>Zwei der Antworten stimmen mit einer Wahrscheinlichkeit von {agreement:.0f} % überein, ihre Entropie ist {entropy:.2f} von 1, und der Anteil des Gewinners liegt zwischen {low:.0f} und {high:.0f} % (95-%-Intervall).</translation>
    </message>
    <message>
        <source>Two tools are called {name}.</source>
        <translation>Zwei Werkzeuge heißen {name}.</translation>
    </message>
    <message>
        <source>Typical-p</source>
        <translation>Typical-p</translation>
    </message>
    <message>
        <source>Up to {count:,} answers at once</source>
        <translation>Bis zu {count:,} Antworten zugleich</translation>
    </message>
    <message>
        <source>Using what is there</source>
        <translation>Verwenden, was da ist</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>Waiting for the hub</source>
        <translation>Der Hub wird erwartet</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Went on from</source>
        <translation>Fortgesetzt nach</translation>
    </message>
    <message>
        <source>What answers at {endpoint} is no RPC worker of this llama.cpp. Start ggml's rpc-server there, of the same version, or correct the address.</source>
        <translation>Was bei {endpoint} antwortet, ist kein RPC-Worker dieses llama.cpp. Dort den rpc-server von ggml in derselben Version starten, oder die Adresse berichtigen.</translation>
    </message>
    <message>
        <source>What came from {host} is not a picture that can be shown: PNG, JPEG, WebP, GIF or BMP.</source>
        <translation>Was von {host} kam, ist kein Bild, das gezeigt werden kann: PNG, JPEG, WebP, GIF oder BMP.</translation>
    </message>
    <message>
        <source>What came from “{server}” is not what such a server answers. Check its address ({address}) in the settings.</source>
        <translation>Was von „{server}“ kam, ist nicht, was ein solcher Server antwortet. Seine Adresse ({address}) in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>What came was packed on its way, by a proxy perhaps.</source>
        <translation>Was kam, war unterwegs gepackt worden, vielleicht von einem Proxy.</translation>
    </message>
    <message>
        <source>What follows the key in an “inglenook:” comment is JSON, and this is not.</source>
        <translation>Nach dem Schlüssel eines „inglenook:“-Kommentars steht JSON, und das hier ist keines.</translation>
    </message>
    <message>
        <source>What is added for favoured words goes from 0 to {most:g}. Change it.</source>
        <translation>Was für bevorzugte Wörter dazukommt, geht von 0 bis {most:g}. Es ändern.</translation>
    </message>
    <message>
        <source>What must stay is too long by itself: shorten the last message, unpin others, or enlarge the window.</source>
        <translation>Was bleiben muss, ist für sich schon zu lang: die letzte Nachricht kürzen, andere freigeben oder das Fenster vergrößern.</translation>
    </message>
    <message>
        <source>What the answer is held to is no JSON.</source>
        <translation>Woran die Antwort gebunden wird, ist kein JSON.</translation>
    </message>
    <message>
        <source>What the driver takes for a program.</source>
        <translation>Was der Treiber für ein Programm belegt.</translation>
    </message>
    <message>
        <source>What the hub sent for “{name}” is not what it says the file is, twice in a row, so it was thrown away. Try again later, or choose another file.</source>
        <translation>Was der Hub für „{name}“ schickte, ist zweimal hintereinander nicht das, was die Datei laut ihm ist, und wurde daher verworfen. Später noch einmal versuchen oder eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>What the preset leaves open, TextGen switches off or sets to 1: {names}.</source>
        <translation>Was die Voreinstellung offenlässt, schaltet TextGen aus oder setzt es auf 1: {names}.</translation>
    </message>
    <message>
        <source>What the processor notes down while it multiplies.</source>
        <translation>Was der Prozessor beim Multiplizieren notiert.</translation>
    </message>
    <message>
        <source>What this server can do is known once it has been asked.</source>
        <translation>Was dieser Server kann, ist bekannt, sobald er gefragt wurde.</translation>
    </message>
    <message>
        <source>What was attached is not there any more: it was deleted for good. Attach the file again.</source>
        <translation>Was angehängt war, ist nicht mehr da: Es wurde endgültig gelöscht. Die Datei noch einmal anhängen.</translation>
    </message>
    <message>
        <source>What was deleted cannot be put back: the message above it has been deleted since. Undo that deletion first.</source>
        <translation>Was gelöscht wurde, kann nicht zurückgeholt werden: Die Nachricht darüber wurde seither gelöscht. Zuerst jenes Löschen rückgängig machen.</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Was gesendet wurde</translation>
    </message>
    <message>
        <source>Whether Ollama goes on from words that are there depends on the model's template.</source>
        <translation>Ob Ollama von Wörtern aus weitermacht, die schon da sind, hängt von der Vorlage des Modells ab.</translation>
    </message>
    <message>
        <source>Whether the messages above were the same then was not kept.</source>
        <translation>Ob die Nachrichten darüber damals dieselben waren, wurde nicht festgehalten.</translation>
    </message>
    <message>
        <source>Whole numbers from -128 to 127, times a scale.</source>
        <translation>Ganze Zahlen von -128 bis 127, mal einen Faktor.</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Warum sie endete</translation>
    </message>
    <message>
        <source>Windows does not tell how much memory of this card is free.</source>
        <translation>Windows sagt nicht, wie viel Speicher dieser Karte frei ist.</translation>
    </message>
    <message>
        <source>With flash attention, what is read anew rounds a little differently from what was remembered.</source>
        <translation>Mit Flash Attention rundet neu Gelesenes etwas anders als das, was noch im Speicher war.</translation>
    </message>
    <message>
        <source>With images, answers can only be written one after the other.</source>
        <translation>Mit Bildern können Antworten nur nacheinander geschrieben werden.</translation>
    </message>
    <message>
        <source>With more answers another one might win.</source>
        <translation>Mit mehr Antworten könnte eine andere gewinnen.</translation>
    </message>
    <message>
        <source>With this answer it was not kept how its model was loaded, so today's settings are used.</source>
        <translation>Bei dieser Antwort wurde nicht festgehalten, wie ihr Modell geladen war, es gelten also die heutigen Einstellungen.</translation>
    </message>
    <message>
        <source>Work buffer</source>
        <translation>Arbeitspuffer</translation>
    </message>
    <message>
        <source>Writing it down</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Your models folder</source>
        <translation>Eigener Modellordner</translation>
    </message>
    <message>
        <source>Your own models folder is always looked through: remove single models instead.</source>
        <translation>Der eigene Modellordner wird immer durchsucht: stattdessen einzelne Modelle entfernen.</translation>
    </message>
    <message>
        <source>a GBNF grammar</source>
        <translation>eine GBNF-Grammatik</translation>
    </message>
    <message>
        <source>a GGJT file, a format before GGUF</source>
        <translation>eine GGJT-Datei, ein Format vor GGUF</translation>
    </message>
    <message>
        <source>a GGML file, the format before GGUF</source>
        <translation>eine GGML-Datei, das Format vor GGUF</translation>
    </message>
    <message>
        <source>a GGUF model</source>
        <translation>ein GGUF-Modell</translation>
    </message>
    <message>
        <source>a Git LFS pointer, which stands for the real file</source>
        <translation>ein Zeiger von Git LFS, der für die echte Datei steht</translation>
    </message>
    <message>
        <source>a JSON schema</source>
        <translation>ein JSON-Schema</translation>
    </message>
    <message>
        <source>a Lark grammar</source>
        <translation>eine Lark-Grammatik</translation>
    </message>
    <message>
        <source>a base model: it continues a text and follows no instructions</source>
        <translation>ein Basismodell: Es setzt einen Text fort und befolgt keine Anweisungen</translation>
    </message>
    <message>
        <source>a bracket is not closed.</source>
        <translation>eine Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>a closing bracket stands alone</source>
        <translation>eine schließende Klammer steht allein</translation>
    </message>
    <message>
        <source>a closing bracket stands alone.</source>
        <translation>eine schließende Klammer steht allein.</translation>
    </message>
    <message>
        <source>a colon is missing here</source>
        <translation>hier fehlt ein Doppelpunkt</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing here</source>
        <translation>hier fehlt ein Komma oder eine schließende Klammer</translation>
    </message>
    <message>
        <source>a comment {{/* … */}} is not closed.</source>
        <translation>ein Kommentar {{/* … */}} ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>a dimension of {what}</source>
        <translation>eine Dimension von {what}</translation>
    </message>
    <message>
        <source>a faster attention</source>
        <translation>eine schnellere Attention</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>a file that can be recommended</source>
        <translation>eine Datei, die sich empfehlen ließe</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a message has no .{name}.</source>
        <translation>eine Nachricht hat kein .{name}.</translation>
    </message>
    <message>
        <source>a metadata key</source>
        <translation>ein Metadaten-Schlüssel</translation>
    </message>
    <message>
        <source>a metadata key is empty</source>
        <translation>ein Metadaten-Schlüssel ist leer</translation>
    </message>
    <message>
        <source>a model this small loses much to rounding, so more bits are worth their place{fits}</source>
        <translation>ein so kleines Modell verliert viel durch Runden, also sind mehr Bits ihren Platz wert{fits}</translation>
    </message>
    <message>
        <source>a name and a colon were expected</source>
        <translation>ein Name und ein Doppelpunkt wurden erwartet</translation>
    </message>
    <message>
        <source>a name in double quotes is missing here</source>
        <translation>hier fehlt ein Name in doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a part is repeated more than {most} times</source>
        <translation>ein Teil wird mehr als {most} Mal wiederholt</translation>
    </message>
    <message>
        <source>a range goes on for too long.</source>
        <translation>ein range läuft zu lange.</translation>
    </message>
    <message>
        <source>a regular expression</source>
        <translation>einen regulären Ausdruck</translation>
    </message>
    <message>
        <source>a space is missing before {text}.</source>
        <translation>vor {text} fehlt ein Leerzeichen.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a text goes over the end of its line: write \n for that</source>
        <translation>ein Text geht über das Zeilenende hinaus: dafür \n schreiben</translation>
    </message>
    <message>
        <source>a text has no closing quotes</source>
        <translation>einem Text fehlt das schließende Anführungszeichen</translation>
    </message>
    <message>
        <source>a value is missing here</source>
        <translation>hier fehlt ein Wert</translation>
    </message>
    <message>
        <source>a value that is no function is given arguments.</source>
        <translation>ein Wert, der keine Funktion ist, bekommt Argumente.</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a zip archive or a PyTorch file</source>
        <translation>ein ZIP-Archiv oder eine PyTorch-Datei</translation>
    </message>
    <message>
        <source>above 0 favours long answers of a beam search</source>
        <translation>über 0 begünstigt lange Antworten einer Strahlsuche</translation>
    </message>
    <message>
        <source>adapter_scale is a number from -100 to 100.</source>
        <translation>adapter_scale ist eine Zahl von -100 bis 100.</translation>
    </message>
    <message>
        <source>after conversation {number}: </source>
        <translation>nach Unterhaltung {number}: </translation>
    </message>
    <message>
        <source>against repeated passages (DRY); 0 is off</source>
        <translation>gegen wiederholte Passagen (DRY); 0 ist aus</translation>
    </message>
    <message>
        <source>against tokens used at all</source>
        <translation>gegen Token, die schon vorkamen</translation>
    </message>
    <message>
        <source>against tokens used lately; 1 is off</source>
        <translation>gegen Token, die kürzlich vorkamen; 1 ist aus</translation>
    </message>
    <message>
        <source>against tokens used often</source>
        <translation>gegen Token, die oft vorkamen</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>allowed under conditions</source>
        <translation>unter Bedingungen erlaubt</translation>
    </message>
    <message>
        <source>always: the model's template begins each answer with it</source>
        <translation>immer: die Chat-Vorlage des Modells beginnt jede Antwort damit</translation>
    </message>
    <message>
        <source>an action says nothing, or a | has nothing on one side.</source>
        <translation>eine Aktion sagt nichts, oder ein | hat auf einer Seite nichts.</translation>
    </message>
    <message>
        <source>an action {{ … }} is not closed.</source>
        <translation>eine Aktion {{ … }} ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>eine Antwort</translation>
    </message>
    <message>
        <source>an array or an object was expected</source>
        <translation>ein Array oder ein Objekt wurde erwartet</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>an object with a chat's values</source>
        <translation>ein Objekt mit den Werten eines Chats</translation>
    </message>
    <message>
        <source>and, or want a value.</source>
        <translation>and und or brauchen einen Wert.</translation>
    </message>
    <message>
        <source>any will do</source>
        <translation>jede ist recht</translation>
    </message>
    <message>
        <source>anybody without a token</source>
        <translation>niemanden ohne Token</translation>
    </message>
    <message>
        <source>as the engine chooses</source>
        <translation>wie die Engine entscheidet</translation>
    </message>
    <message>
        <source>as the model decides</source>
        <translation>wie das Modell entscheidet</translation>
    </message>
    <message>
        <source>assumed for {backend}</source>
        <translation>angenommen für {backend}</translation>
    </message>
    <message>
        <source>assumed for {get}</source>
        <translation>angenommen für {get}</translation>
    </message>
    <message>
        <source>assumed, as measured once</source>
        <translation>angenommen, wie einmal gemessen</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>Namensnennung</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>biases</source>
        <translation>Vorgaben für Token</translation>
    </message>
    <message>
        <source>can do it</source>
        <translation>kann es</translation>
    </message>
    <message>
        <source>candidates of a contrastive search</source>
        <translation>Kandidaten einer kontrastiven Suche</translation>
    </message>
    <message>
        <source>catalogue, as the card is known to say</source>
        <translation>Katalog, wie es die Karte bekanntlich sagt</translation>
    </message>
    <message>
        <source>catalogue, from a source</source>
        <translation>Katalog, aus einer Quelle</translation>
    </message>
    <message>
        <source>catalogue: a proxy for quality, not a benchmark</source>
        <translation>Katalog: eine Näherung für Qualität, kein Benchmark</translation>
    </message>
    <message>
        <source>catalogue: a proxy for quality, not a benchmark; a mixture counts as the geometric mean of all and active parameters, a rule of thumb</source>
        <translation>Katalog: eine Näherung für Qualität, kein Benchmark; eine Mischung zählt als geometrisches Mittel aller und der aktiven Parameter, eine Faustregel</translation>
    </message>
    <message>
        <source>catalogue: its flavour, domain and capabilities</source>
        <translation>Katalog: Ausrichtung, Fachgebiet und Fähigkeiten</translation>
    </message>
    <message>
        <source>catalogue: the languages of its card</source>
        <translation>Katalog: die Sprachen der Karte</translation>
    </message>
    <message>
        <source>catalogue: when it came out, as a proxy</source>
        <translation>Katalog: wann es erschien, als Näherung</translation>
    </message>
    <message>
        <source>catalogue; by the table of licences: {commercial_text}</source>
        <translation>Katalog; laut Lizenztabelle: {commercial_text}</translation>
    </message>
    <message>
        <source>character that does</source>
        <translation>Zeichen ist</translation>
    </message>
    <message>
        <source>characters that do</source>
        <translation>Zeichen sind</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>eine Auswahl</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>commercial use allowed</source>
        <translation>gewerbliche Nutzung erlaubt</translation>
    </message>
    <message>
        <source>commercial use is not allowed, or nothing is known of it: {licence}</source>
        <translation>gewerbliche Nutzung ist nicht erlaubt, oder nichts ist darüber bekannt: {licence}</translation>
    </message>
    <message>
        <source>commercial use under conditions</source>
        <translation>gewerbliche Nutzung unter Bedingungen</translation>
    </message>
    <message>
        <source>complete, stopped or failed</source>
        <translation>complete, stopped oder failed</translation>
    </message>
    <message>
        <source>computed: {parameters} active parameters at {bits} bits, a proxy: nothing was measured</source>
        <translation>berechnet: {parameters} aktive Parameter mit {bits} Bit, eine Näherung: gemessen wurde nichts</translation>
    </message>
    <message>
        <source>computed: {parameters} parameters at {bits_at_4} bits, and 1 GiB</source>
        <translation>berechnet: {parameters} Parameter mit {bits_at_4} Bit, und 1 GiB</translation>
    </message>
    <message>
        <source>computed: {parameters} parameters at {bits} bits, a proxy: nothing was measured</source>
        <translation>berechnet: {parameters} Parameter mit {bits} Bit, eine Näherung: gemessen wurde nichts</translation>
    </message>
    <message>
        <source>conversation {number}</source>
        <translation>Unterhaltung {number}</translation>
    </message>
    <message>
        <source>conversation {number}: </source>
        <translation>Unterhaltung {number}: </translation>
    </message>
    <message>
        <source>does not match {pattern}</source>
        <translation>passt nicht zu {pattern}</translation>
    </message>
    <message>
        <source>does not say how many layers it has</source>
        <translation>sagt nicht, wie viele Schichten es hat</translation>
    </message>
    <message>
        <source>draw among the likeliest that together reach this probability; 1 is off</source>
        <translation>unter den wahrscheinlichsten ziehen, die zusammen diese Wahrscheinlichkeit erreichen; 1 ist aus</translation>
    </message>
    <message>
        <source>draw only among this many likeliest tokens; 0 is off</source>
        <translation>nur unter so vielen wahrscheinlichsten Token ziehen; 0 ist aus</translation>
    </message>
    <message>
        <source>else {text} cannot follow {kind}.</source>
        <translation>else {text} kann nicht auf {kind} folgen.</translation>
    </message>
    <message>
        <source>eq wants two values</source>
        <translation>eq braucht zwei Werte</translation>
    </message>
    <message>
        <source>estimated from the file's header</source>
        <translation>aus dem Dateikopf geschätzt</translation>
    </message>
    <message>
        <source>finance</source>
        <translation>Finanzen</translation>
    </message>
    <message>
        <source>formats a date at too great a length</source>
        <translation>formatiert ein Datum zu lang</translation>
    </message>
    <message>
        <source>formats at too great a length</source>
        <translation>formatiert zu lang</translation>
    </message>
    <message>
        <source>formats something to too great a width</source>
        <translation>formatiert etwas zu breit</translation>
    </message>
    <message>
        <source>from which probability XTC leaves out</source>
        <translation>ab welcher Wahrscheinlichkeit XTC weglässt</translation>
    </message>
    <message>
        <source>general.alignment is not a power of two</source>
        <translation>general.alignment ist keine Zweierpotenz</translation>
    </message>
    <message>
        <source>goes from {least:g} to {most:g}</source>
        <translation>reicht von {least:g} bis {most:g}</translation>
    </message>
    <message>
        <source>greedy</source>
        <translation>Greedy</translation>
    </message>
    <message>
        <source>groups that beams search in; 1 is off</source>
        <translation>Gruppen, in denen Beams suchen; 1 ist aus</translation>
    </message>
    <message>
        <source>has a form that it must not have</source>
        <translation>hat eine Form, die es nicht haben darf</translation>
    </message>
    <message>
        <source>has a second else</source>
        <translation>hat ein zweites else</translation>
    </message>
    <message>
        <source>has an entry twice</source>
        <translation>hat einen Eintrag zweimal</translation>
    </message>
    <message>
        <source>has {count:,} characters, and {least:,} is the least</source>
        <translation>hat {count:,} Zeichen, mindestens {least:,} sind nötig</translation>
    </message>
    <message>
        <source>has {count:,} characters, and {most:,} is the most</source>
        <translation>hat {count:,} Zeichen, höchstens {most:,} sind möglich</translation>
    </message>
    <message>
        <source>has {count:,} entries of the form that is looked for</source>
        <translation>hat {count:,} Einträge der gesuchten Form</translation>
    </message>
    <message>
        <source>has {count:,} entries, and {least:,} is the least</source>
        <translation>hat {count:,} Einträge, mindestens {least:,} sind nötig</translation>
    </message>
    <message>
        <source>has {count:,} entries, and {most:,} is the most</source>
        <translation>hat {count:,} Einträge, höchstens {most:,} sind möglich</translation>
    </message>
    <message>
        <source>has {count:,} properties, which is too few or too many</source>
        <translation>hat {count:,} Eigenschaften, zu wenige oder zu viele</translation>
    </message>
    <message>
        <source>held the surprise of the text steady, 1 and 2 were its versions</source>
        <translation>hielt die Überraschung des Textes gleich, 1 und 2 waren seine Fassungen</translation>
    </message>
    <message>
        <source>higher is more varied; 0 always takes the likeliest</source>
        <translation>höher ist vielfältiger; 0 nimmt immer das wahrscheinlichste</translation>
    </message>
    <message>
        <source>higher is more varied; 0 takes the likeliest</source>
        <translation>höher ist vielfältiger; 0 nimmt das wahrscheinlichste</translation>
    </message>
    <message>
        <source>holds a reranker, which only sorts texts by how well they answer</source>
        <translation>enthält einen Reranker, der Texte nur danach ordnet, wie gut sie antworten</translation>
    </message>
    <message>
        <source>holds an adapter (LoRA), which changes another model and is none itself</source>
        <translation>enthält einen Adapter (LoRA), der ein anderes Modell ändert und selbst keines ist</translation>
    </message>
    <message>
        <source>holds an embedding model, which turns texts into numbers for searching and cannot write</source>
        <translation>enthält ein Embedding-Modell, das Texte für die Suche in Zahlen verwandelt und nicht schreiben kann</translation>
    </message>
    <message>
        <source>holds no weights of a language model</source>
        <translation>enthält keine Gewichte eines Sprachmodells</translation>
    </message>
    <message>
        <source>holds only a vocabulary and no weights</source>
        <translation>enthält nur ein Vokabular und keine Gewichte</translation>
    </message>
    <message>
        <source>holds surprise steady: 0 is off, 1 or 2 its version</source>
        <translation>hält die Überraschung gleich: 0 ist aus, 1 oder 2 die Fassung</translation>
    </message>
    <message>
        <source>holds the eyes or ears of another model</source>
        <translation>enthält die Augen oder Ohren eines anderen Modells</translation>
    </message>
    <message>
        <source>how far DRY looks back; -1 is the whole context</source>
        <translation>wie weit DRY zurückblickt; -1 ist der ganze Kontext</translation>
    </message>
    <message>
        <source>how far back the penalties look; 0 is off, -1 the whole context</source>
        <translation>wie weit die Strafen zurückblicken; 0 ist aus, -1 der ganze Kontext</translation>
    </message>
    <message>
        <source>how far penalties look back</source>
        <translation>wie weit Strafen zurückblicken</translation>
    </message>
    <message>
        <source>how far the temperature may move; 0 is off</source>
        <translation>wie weit sich die Temperatur bewegen darf; 0 ist aus</translation>
    </message>
    <message>
        <source>how fast Mirostat adapts</source>
        <translation>wie schnell Mirostat sich anpasst</translation>
    </message>
    <message>
        <source>how it moves with the entropy</source>
        <translation>wie sie sich mit der Entropie bewegt</translation>
    </message>
    <message>
        <source>how large it is, only its header tells</source>
        <translation>wie groß es ist, sagt nur sein Kopf</translation>
    </message>
    <message>
        <source>how many beams a beam search keeps</source>
        <translation>wie viele Strahlen eine Strahlsuche behält</translation>
    </message>
    <message>
        <source>how much sooner; 0 is off</source>
        <translation>wie viel eher; 0 ist aus</translation>
    </message>
    <message>
        <source>how much what is like the text is held back</source>
        <translation>wie sehr zurückgehalten wird, was dem Text gleicht</translation>
    </message>
    <message>
        <source>how often the likeliest are left out; 0 is off</source>
        <translation>wie oft die wahrscheinlichsten entfallen; 0 ist aus</translation>
    </message>
    <message>
        <source>how shy groups of beams are of each other</source>
        <translation>wie sehr Gruppen von Beams einander meiden</translation>
    </message>
    <message>
        <source>how slowly the aim moves</source>
        <translation>wie langsam sich das Ziel bewegt</translation>
    </message>
    <message>
        <source>how steeply DRY grows</source>
        <translation>wie steil DRY wächst</translation>
    </message>
    <message>
        <source>how the context's keys are stored</source>
        <translation>wie die Schlüssel des Kontexts gespeichert werden</translation>
    </message>
    <message>
        <source>how the context's values are stored</source>
        <translation>wie die Werte des Kontexts gespeichert werden</translation>
    </message>
    <message>
        <source>how the next token is found: drawn, or searched for</source>
        <translation>wie das nächste Token gefunden wird: gezogen oder gesucht</translation>
    </message>
    <message>
        <source>in a few minutes</source>
        <translation>in einigen Minuten</translation>
    </message>
    <message>
        <source>in {wait_s:.0f} seconds</source>
        <translation>in {wait_s:.0f} Sekunden</translation>
    </message>
    <message>
        <source>included</source>
        <translation>enthalten</translation>
    </message>
    <message>
        <source>indents JSON too far</source>
        <translation>rückt JSON zu weit ein</translation>
    </message>
    <message>
        <source>index wants a list and a number</source>
        <translation>index braucht eine Liste und eine Zahl</translation>
    </message>
    <message>
        <source>index {key} is not in a list of {count}</source>
        <translation>index {key} liegt nicht in einer Liste von {count}</translation>
    </message>
    <message>
        <source>is a list of texts</source>
        <translation>ist eine Liste von Texten</translation>
    </message>
    <message>
        <source>is a name that may not be used</source>
        <translation>ist ein Name, der nicht verwendet werden darf</translation>
    </message>
    <message>
        <source>is a number</source>
        <translation>ist eine Zahl</translation>
    </message>
    <message>
        <source>is a property that the schema does not have</source>
        <translation>ist eine Eigenschaft, die das Schema nicht hat</translation>
    </message>
    <message>
        <source>is a text</source>
        <translation>ist ein Text</translation>
    </message>
    <message>
        <source>is a whole number</source>
        <translation>ist eine ganze Zahl</translation>
    </message>
    <message>
        <source>is at least {least:g}</source>
        <translation>ist mindestens {least:g}</translation>
    </message>
    <message>
        <source>is less than {least:g}</source>
        <translation>ist kleiner als {least:g}</translation>
    </message>
    <message>
        <source>is more than {most:g}</source>
        <translation>ist größer als {most:g}</translation>
    </message>
    <message>
        <source>is no multiple of {step:g}</source>
        <translation>ist kein Vielfaches von {step:g}</translation>
    </message>
    <message>
        <source>is not closed by {{ end }}</source>
        <translation>wird nicht mit {{ end }} geschlossen</translation>
    </message>
    <message>
        <source>is not less than {bound:g}</source>
        <translation>ist nicht kleiner als {bound:g}</translation>
    </message>
    <message>
        <source>is not more than {bound:g}</source>
        <translation>ist nicht größer als {bound:g}</translation>
    </message>
    <message>
        <source>is not one of {choices}</source>
        <translation>ist keins von {choices}</translation>
    </message>
    <message>
        <source>is not {wanted}</source>
        <translation>ist nicht {wanted}</translation>
    </message>
    <message>
        <source>is one of {choices}</source>
        <translation>ist eines von {choices}</translation>
    </message>
    <message>
        <source>is true or false</source>
        <translation>ist true oder false</translation>
    </message>
    <message>
        <source>is {kind}, and the schema wants {wanted}</source>
        <translation>ist {kind}, das Schema will {wanted}</translation>
    </message>
    <message>
        <source>it begins with “{begins}” where “GGUF” should stand</source>
        <translation>sie beginnt mit „{begins}“, wo „GGUF“ stehen sollte</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>er antwortete nicht rechtzeitig</translation>
    </message>
    <message>
        <source>it does not come to an end.</source>
        <translation>sie kommt zu keinem Ende.</translation>
    </message>
    <message>
        <source>it ends in the middle of a character, at byte {read:,}</source>
        <translation>sie endet mitten in einem Zeichen, bei Byte {read:,}</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>sie nannte keinen Grund</translation>
    </message>
    <message>
        <source>it goes from {least} to {most}</source>
        <translation>er geht von {least} bis {most}</translation>
    </message>
    <message>
        <source>it has a chat template</source>
        <translation>es hat eine Chat-Vorlage</translation>
    </message>
    <message>
        <source>it has a chat template all the same, as base models of some families do</source>
        <translation>es hat trotzdem eine Chat-Vorlage, wie Basismodelle mancher Familien</translation>
    </message>
    <message>
        <source>it has more than {most_messages:,} messages</source>
        <translation>sie hat mehr als {most_messages:,} Nachrichten</translation>
    </message>
    <message>
        <source>it has no chat template, so it may need one to answer well</source>
        <translation>es hat keine Chat-Vorlage und braucht vielleicht eine, um gut zu antworten</translation>
    </message>
    <message>
        <source>it has no chat template: probably a base model</source>
        <translation>es hat keine Chat-Vorlage: wahrscheinlich ein Basismodell</translation>
    </message>
    <message>
        <source>it holds more than {most_values:,} values, which is more than is read at once</source>
        <translation>sie enthält mehr als {most_values:,} Werte, mehr, als auf einmal gelesen wird</translation>
    </message>
    <message>
        <source>it is a database, but not that of Ollama's app: its tables are others</source>
        <translation>es ist eine Datenbank, aber nicht die der Ollama-App: Ihre Tabellen sind andere</translation>
    </message>
    <message>
        <source>it is at least {least}</source>
        <translation>er ist mindestens {least}</translation>
    </message>
    <message>
        <source>it is larger than {largest} GiB, which is more than is read at once</source>
        <translation>sie ist größer als {largest} GiB, mehr, als auf einmal gelesen wird</translation>
    </message>
    <message>
        <source>it is larger than {largest} MiB, which is more than is read at once</source>
        <translation>sie ist größer als {largest} MiB, mehr, als auf einmal gelesen wird</translation>
    </message>
    <message>
        <source>it is larger than {max_bytes} KiB</source>
        <translation>sie ist größer als {max_bytes} KiB</translation>
    </message>
    <message>
        <source>it is longer than {longest} KiB, which no chat template is.</source>
        <translation>sie ist länger als {longest} KiB; so lang ist keine Chat-Vorlage.</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>sie ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is not JSON at line {line:,}, column {column:,}: {what}</source>
        <translation>sie ist kein JSON in Zeile {line:,}, Spalte {column:,}: {what}</translation>
    </message>
    <message>
        <source>it is not UTF-8 text at byte {byte:,}</source>
        <translation>sie ist kein UTF-8-Text bei Byte {byte:,}</translation>
    </message>
    <message>
        <source>it is tagged “{tag}”</source>
        <translation>es trägt das Schlagwort „{tag}“</translation>
    </message>
    <message>
        <source>it is {not_ours}</source>
        <translation>sie ist {not_ours}</translation>
    </message>
    <message>
        <source>it looks like {kind}</source>
        <translation>sie sieht aus wie {kind}</translation>
    </message>
    <message>
        <source>it makes embeddings and writes no text</source>
        <translation>es macht Embeddings und schreibt keinen Text</translation>
    </message>
    <message>
        <source>it makes no embeddings to search with</source>
        <translation>es macht keine Embeddings zum Suchen</translation>
    </message>
    <message>
        <source>it may be cut short</source>
        <translation>sie ist vielleicht abgeschnitten</translation>
    </message>
    <message>
        <source>it may hold another model</source>
        <translation>sie enthält vielleicht ein anderes Modell</translation>
    </message>
    <message>
        <source>it needs too much memory</source>
        <translation>sie braucht zu viel Speicher</translation>
    </message>
    <message>
        <source>it was made from “{base}”</source>
        <translation>es ging aus „{base}“ hervor</translation>
    </message>
    <message>
        <source>it was trained for {tokens:,} tokens</source>
        <translation>es wurde für {tokens:,} Token trainiert</translation>
    </message>
    <message>
        <source>it was written by a newer Inglenook (version {version} of the format; this one knows {known}). Update Inglenook to import it</source>
        <translation>sie wurde von einem neueren Inglenook geschrieben (Version {version} des Formats; dieses kennt {known}). Inglenook aktualisieren, um sie zu importieren</translation>
    </message>
    <message>
        <source>it writes more than any context window holds.</source>
        <translation>sie schreibt mehr, als in ein Kontextfenster passt.</translation>
    </message>
    <message>
        <source>its architecture turns texts into numbers for searching</source>
        <translation>seine Architektur verwandelt Texte in Zahlen für die Suche</translation>
    </message>
    <message>
        <source>its base model {base}</source>
        <translation>sein Basismodell {base}</translation>
    </message>
    <message>
        <source>its chat template has a place for thoughts</source>
        <translation>seine Chat-Vorlage hat einen Platz für Gedanken</translation>
    </message>
    <message>
        <source>its conversation</source>
        <translation>ihre Unterhaltung</translation>
    </message>
    <message>
        <source>its driver</source>
        <translation>ihr Treiber</translation>
    </message>
    <message>
        <source>its name has “{word}”</source>
        <translation>sein Name enthält „{word}“</translation>
    </message>
    <message>
        <source>keep tokens about as surprising as expected, up to this mass; 1 is off</source>
        <translation>Token behalten, die etwa so überraschen wie erwartet, bis zu dieser Masse; 1 ist aus</translation>
    </message>
    <message>
        <source>keeps to {count} of the forms, and one is wanted</source>
        <translation>entspricht {count} der Formen, eine soll es sein</translation>
    </message>
    <message>
        <source>kept the weights from being swapped out</source>
        <translation>hielt die Gewichte davon ab, ausgelagert zu werden</translation>
    </message>
    <message>
        <source>keys and values in 8 bits</source>
        <translation>Schlüssel und Werte in 8 Bit</translation>
    </message>
    <message>
        <source>keys and values in {kv_type_k}</source>
        <translation>Schlüssel und Werte in {kv_type_k}</translation>
    </message>
    <message>
        <source>law</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>layers on the GPU</source>
        <translation>Schichten auf der GPU</translation>
    </message>
    <message>
        <source>layers on the GPU; -1 is automatic, 0 none</source>
        <translation>Schichten auf der GPU; -1 ist automatisch, 0 keine</translation>
    </message>
    <message>
        <source>layers that keep their experts in main memory</source>
        <translation>Schichten, deren Experten im Hauptspeicher bleiben</translation>
    </message>
    <message>
        <source>leave out tokens less likely than this share of the likeliest; 0 is off</source>
        <translation>Token weglassen, die unwahrscheinlicher sind als dieser Anteil des wahrscheinlichsten; 0 ist aus</translation>
    </message>
    <message>
        <source>leave the weights in the file</source>
        <translation>die Gewichte in der Datei lassen</translation>
    </message>
    <message>
        <source>left this computer</source>
        <translation>verließ diesen Computer</translation>
    </message>
    <message>
        <source>len wants a text or a list</source>
        <translation>len braucht einen Text oder eine Liste</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>aufgeführt</translation>
    </message>
    <message>
        <source>llama-server does not know all of the samplers in sampler_order: the order is left out.</source>
        <translation>llama-server kennt nicht alle Sampler in sampler_order: Die Reihenfolge entfällt.</translation>
    </message>
    <message>
        <source>llama-server thinks where the model does: thinking can be switched off there, but not on.</source>
        <translation>llama-server denkt, wo das Modell es tut: Denken lässt sich dort aus-, aber nicht einschalten.</translation>
    </message>
    <message>
        <source>llama-server's file holds one stop string, without line breaks, ; or #: others are left out.</source>
        <translation>Die Datei von llama-server hält einen Stopptext, ohne Zeilenumbrüche, ; oder #: Andere entfallen.</translation>
    </message>
    <message>
        <source>llama.cpp cannot use the model with these settings: {reason}.</source>
        <translation>llama.cpp kann das Modell mit diesen Einstellungen nicht verwenden: {reason}.</translation>
    </message>
    <message>
        <source>llama.cpp cannot use this model: {reason}.</source>
        <translation>llama.cpp kann dieses Modell nicht verwenden: {reason}.</translation>
    </message>
    <message>
        <source>llama.cpp did not finish planning within {patience_s:.0f} seconds, so only an estimate can be given.</source>
        <translation>llama.cpp wurde nicht innerhalb von {patience_s:.0f} Sekunden mit dem Planen fertig, also ist nur eine Schätzung möglich.</translation>
    </message>
    <message>
        <source>llama.cpp did not say what the processor needs while it computes; that is estimated.</source>
        <translation>llama.cpp sagte nicht, was der Prozessor beim Rechnen braucht; das ist geschätzt.</translation>
    </message>
    <message>
        <source>llama.cpp does not understand this grammar. Look for a rule that is missing, or that refers to itself first.</source>
        <translation>llama.cpp versteht diese Grammatik nicht. Nach einer Regel suchen, die fehlt oder zuerst sich selbst nennt.</translation>
    </message>
    <message>
        <source>llama.cpp hit an internal error{because}, and the engine ended. {again}</source>
        <translation>llama.cpp stieß auf einen inneren Fehler{because}, und die Engine endete. {again}</translation>
    </message>
    <message>
        <source>llama.cpp takes {most} RPC workers at most: remove one first.</source>
        <translation>llama.cpp nimmt höchstens {most} RPC-Worker: Erst einen entfernen.</translation>
    </message>
    <message>
        <source>macOS does not tell how much memory these graphics may use.</source>
        <translation>macOS sagt nicht, wie viel Speicher diese Grafik verwenden darf.</translation>
    </message>
    <message>
        <source>made for it</source>
        <translation>dafür gemacht</translation>
    </message>
    <message>
        <source>made for {domain}</source>
        <translation>gemacht für {domain}</translation>
    </message>
    <message>
        <source>main memory ({speed:,.0f} GB/s)</source>
        <translation>Hauptspeicher ({speed:,.0f} GB/s)</translation>
    </message>
    <message>
        <source>makes a text of more than {largest_text:,} characters</source>
        <translation>macht einen Text von mehr als {largest_text:,} Zeichen</translation>
    </message>
    <message>
        <source>makes a token less likely each time it was used; 0 is off</source>
        <translation>macht ein Token mit jedem Vorkommen unwahrscheinlicher; 0 ist aus</translation>
    </message>
    <message>
        <source>makes a token less likely once it was used; 0 is off</source>
        <translation>macht ein Token unwahrscheinlicher, sobald es vorkam; 0 ist aus</translation>
    </message>
    <message>
        <source>makes more than {largest_total:,} characters in all</source>
        <translation>macht insgesamt mehr als {largest_total:,} Zeichen</translation>
    </message>
    <message>
        <source>makes tokens used lately less likely; 1 is off</source>
        <translation>macht kürzlich verwendete Token unwahrscheinlicher; 1 ist aus</translation>
    </message>
    <message>
        <source>makes too large a number</source>
        <translation>macht eine zu große Zahl</translation>
    </message>
    <message>
        <source>many, not listed one by one</source>
        <translation>viele, nicht einzeln aufgeführt</translation>
    </message>
    <message>
        <source>mathematics</source>
        <translation>Mathematik</translation>
    </message>
    <message>
        <source>measured on this card</source>
        <translation>auf dieser Karte gemessen</translation>
    </message>
    <message>
        <source>measured when it was loaded here</source>
        <translation>beim Laden hier gemessen</translation>
    </message>
    <message>
        <source>medicine</source>
        <translation>Medizin</translation>
    </message>
    <message>
        <source>message “{lost}” is its own ancestor</source>
        <translation>Nachricht „{lost}“ ist ihr eigener Vorfahr</translation>
    </message>
    <message>
        <source>more than {deepest} brackets stand within each other</source>
        <translation>mehr als {deepest} Klammern stehen ineinander</translation>
    </message>
    <message>
        <source>more than {deepest} branches stand inside each other.</source>
        <translation>mehr als {deepest} Verzweigungen stehen ineinander.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>no GGUF model</source>
        <translation>kein GGUF-Modell</translation>
    </message>
    <message>
        <source>no commercial use</source>
        <translation>keine gewerbliche Nutzung</translation>
    </message>
    <message>
        <source>no derivatives</source>
        <translation>keine Bearbeitungen</translation>
    </message>
    <message>
        <source>no machine of that name is known</source>
        <translation>kein Rechner dieses Namens ist bekannt</translation>
    </message>
    <message>
        <source>no token below this share of the likeliest; 0 is off</source>
        <translation>kein Token unter diesem Anteil des wahrscheinlichsten; 0 ist aus</translation>
    </message>
    <message>
        <source>non-commercial</source>
        <translation>nicht gewerblich</translation>
    </message>
    <message>
        <source>none of the kinds of chats that Inglenook knows (its own, ChatGPT's, LM Studio's, Open WebUI's)</source>
        <translation>keine der Arten von Chats, die Inglenook kennt (eigene, die von ChatGPT, LM Studio, Open WebUI)</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>not an open licence: {licence}</source>
        <translation>keine offene Lizenz: {licence}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not known: treat it as not allowed</source>
        <translation>unbekannt: als nicht erlaubt behandeln</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>nothing answers there</source>
        <translation>dort antwortet nichts</translation>
    </message>
    <message>
        <source>nothing follows end in its action.</source>
        <translation>nach end steht in seiner Aktion nichts.</translation>
    </message>
    <message>
        <source>nothing may stand here</source>
        <translation>hier darf nichts stehen</translation>
    </message>
    <message>
        <source>nothing was expected after the end</source>
        <translation>nach dem Ende wurde nichts erwartet</translation>
    </message>
    <message>
        <source>nothing: no guess was worth trying</source>
        <translation>nichts: kein Raten hätte sich gelohnt</translation>
    </message>
    <message>
        <source>of main memory</source>
        <translation>Hauptspeicher</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>on {device}</source>
        <translation>auf {device}</translation>
    </message>
    <message>
        <source>only the file's header tells</source>
        <translation>das sagt nur der Dateikopf</translation>
    </message>
    <message>
        <source>only the likeliest that reach this mass; 1 is off</source>
        <translation>nur die wahrscheinlichsten, die diese Masse erreichen; 1 ist aus</translation>
    </message>
    <message>
        <source>only this many likeliest tokens; 0 is off</source>
        <translation>nur so viele wahrscheinlichste Token; 0 ist aus</translation>
    </message>
    <message>
        <source>other machines and graphics cards</source>
        <translation>anderen Rechnern und Grafikkarten</translation>
    </message>
    <message>
        <source>other models</source>
        <translation>anderen Modellen</translation>
    </message>
    <message>
        <source>others holds pairs of a name and a text: one is left out.</source>
        <translation>others enthält Paare aus Name und Text: Eines wird weggelassen.</translation>
    </message>
    <message>
        <source>part of {place},</source>
        <translation>Teil von {place},</translation>
    </message>
    <message>
        <source>penalties</source>
        <translation>Strafen</translation>
    </message>
    <message>
        <source>planned by the engine from the file's header</source>
        <translation>von der Engine aus dem Dateikopf geplant</translation>
    </message>
    <message>
        <source>printf cannot write this value with %{width}{verb}</source>
        <translation>printf kann diesen Wert nicht mit %{width}{verb} schreiben</translation>
    </message>
    <message>
        <source>printf does not know %{verb} here</source>
        <translation>printf kennt hier %{verb} nicht</translation>
    </message>
    <message>
        <source>printf has a width that is too large</source>
        <translation>printf hat eine zu große Breite</translation>
    </message>
    <message>
        <source>printf wants a text first</source>
        <translation>printf braucht zuerst einen Text</translation>
    </message>
    <message>
        <source>probability {chance:g}, threshold {threshold:g}</source>
        <translation>Wahrscheinlichkeit {chance:g}, Schwelle {threshold:g}</translation>
    </message>
    <message>
        <source>processor threads</source>
        <translation>Threads des Prozessors</translation>
    </message>
    <message>
        <source>processor threads; 0 leaves it to the engine</source>
        <translation>Threads des Prozessors; 0 überlässt es der Engine</translation>
    </message>
    <message>
        <source>range wants a list.</source>
        <translation>range braucht eine Liste.</translation>
    </message>
    <message>
        <source>reading documents</source>
        <translation>Dokumente lesen</translation>
    </message>
    <message>
        <source>rounds to too many places</source>
        <translation>rundet auf zu viele Stellen</translation>
    </message>
    <message>
        <source>safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>saved graphics memory</source>
        <translation>sparte Grafikspeicher</translation>
    </message>
    <message>
        <source>says that it has {layers:,} layers</source>
        <translation>sagt, dass es {layers:,} Schichten hat</translation>
    </message>
    <message>
        <source>share alike</source>
        <translation>Weitergabe unter gleichen Bedingungen</translation>
    </message>
    <message>
        <source>signal {exit_code}</source>
        <translation>Signal {exit_code}</translation>
    </message>
    <message>
        <source>slice wants a list and up to two numbers</source>
        <translation>slice braucht eine Liste und bis zu zwei Zahlen</translation>
    </message>
    <message>
        <source>slice {start}:{end} is not in a list of {count}</source>
        <translation>slice {start}:{end} liegt nicht in einer Liste von {count}</translation>
    </message>
    <message>
        <source>something follows the end of the JSON</source>
        <translation>nach dem Ende des JSON folgt noch etwas</translation>
    </message>
    <message>
        <source>starter: tiny, to try things out</source>
        <translation>Startmodell: winzig, zum Ausprobieren</translation>
    </message>
    <message>
        <source>stayed on this computer</source>
        <translation>blieb auf diesem Computer</translation>
    </message>
    <message>
        <source>system, user or assistant</source>
        <translation>system, user oder assistant</translation>
    </message>
    <message>
        <source>takes longer than {seconds:g} seconds</source>
        <translation>dauert länger als {seconds:g} Sekunden</translation>
    </message>
    <message>
        <source>takes {size} with its context, and {size_2} of {size_3} can be given to a model</source>
        <translation>belegt mit seinem Kontext {size}, und {size_2} von {size_3} lassen sich einem Modell geben</translation>
    </message>
    <message>
        <source>target {target:g}, decay {decay:g}</source>
        <translation>Ziel {target:g}, Abklingen {decay:g}</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>text, pdf, docx or image</source>
        <translation>text, pdf, docx oder image</translation>
    </message>
    <message>
        <source>texts at which a repeated passage ends</source>
        <translation>Texte, an denen eine wiederholte Passage endet</translation>
    </message>
    <message>
        <source>texts at which an answer ends</source>
        <translation>Texte, an denen eine Antwort endet</translation>
    </message>
    <message>
        <source>that of a picture that can be read</source>
        <translation>die eines lesbaren Bildes</translation>
    </message>
    <message>
        <source>the answer ends where the model writes this</source>
        <translation>die Antwort endet, wo das Modell das schreibt</translation>
    </message>
    <message>
        <source>the best that fits the {size} free here: {quantization} needs {size_2}</source>
        <translation>die beste, die in die {size} passt, die hier frei sind: {quantization} braucht {size_2}</translation>
    </message>
    <message>
        <source>the catalogue does not list {capability} among what it can do</source>
        <translation>der Katalog führt {capability} nicht unter seinen Fähigkeiten auf</translation>
    </message>
    <message>
        <source>the comma before the closing bracket is one too many</source>
        <translation>das Komma vor der schließenden Klammer ist zu viel</translation>
    </message>
    <message>
        <source>the context window, in tokens</source>
        <translation>das Kontextfenster, in Token</translation>
    </message>
    <message>
        <source>the database cannot be read ({error})</source>
        <translation>die Datenbank kann nicht gelesen werden ({error})</translation>
    </message>
    <message>
        <source>the draw</source>
        <translation>das Ziehen</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>the file “{file}”</source>
        <translation>die Datei „{file}“</translation>
    </message>
    <message>
        <source>the file's header</source>
        <translation>der Dateikopf</translation>
    </message>
    <message>
        <source>the graphics card</source>
        <translation>der Grafikkarte</translation>
    </message>
    <message>
        <source>the graphics cards</source>
        <translation>den Grafikkarten</translation>
    </message>
    <message>
        <source>the header</source>
        <translation>der Kopf</translation>
    </message>
    <message>
        <source>the hub</source>
        <translation>der Hub</translation>
    </message>
    <message>
        <source>the hub's card</source>
        <translation>die Karte auf dem Hub</translation>
    </message>
    <message>
        <source>the length of {what}</source>
        <translation>die Länge von: {what}</translation>
    </message>
    <message>
        <source>the line</source>
        <translation>die Zeile</translation>
    </message>
    <message>
        <source>the machine is there, but no worker runs on it</source>
        <translation>der Rechner ist da, aber kein Worker läuft auf ihm</translation>
    </message>
    <message>
        <source>the mark “GGUF”</source>
        <translation>das Kennzeichen „GGUF“</translation>
    </message>
    <message>
        <source>the metadata key “{shown}” comes a second time</source>
        <translation>der Metadaten-Schlüssel „{shown}“ kommt ein zweites Mal</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>das Modell</translation>
    </message>
    <message>
        <source>the model was trained to lose little in just this form{fits}</source>
        <translation>das Modell wurde darauf trainiert, in genau dieser Form wenig zu verlieren{fits}</translation>
    </message>
    <message>
        <source>the most tokens of an answer</source>
        <translation>die meisten Token einer Antwort</translation>
    </message>
    <message>
        <source>the most tokens of an answer; -1 is no limit</source>
        <translation>die meisten Token einer Antwort; -1 ist keine Grenze</translation>
    </message>
    <message>
        <source>the name of tensor {number:,}</source>
        <translation>der Name von Tensor {number:,}</translation>
    </message>
    <message>
        <source>the nearest here to {tiny}, the usual choice{fits}</source>
        <translation>die hier nächste zu {tiny}, der üblichen Wahl{fits}</translation>
    </message>
    <message>
        <source>the number of dimensions of {what}</source>
        <translation>die Zahl der Dimensionen von: {what}</translation>
    </message>
    <message>
        <source>the number of items of “{key}”</source>
        <translation>die Zahl der Einträge von „{key}“</translation>
    </message>
    <message>
        <source>the number of metadata entries</source>
        <translation>die Zahl der Metadaten-Einträge</translation>
    </message>
    <message>
        <source>the number of tensors</source>
        <translation>die Zahl der Tensoren</translation>
    </message>
    <message>
        <source>the other machine</source>
        <translation>dem anderen Rechner</translation>
    </message>
    <message>
        <source>the other machines</source>
        <translation>den anderen Rechnern</translation>
    </message>
    <message>
        <source>the parent of {place} does not come before it</source>
        <translation>der Vorgänger von {place} steht nicht davor</translation>
    </message>
    <message>
        <source>the place of {what}</source>
        <translation>der Ort von: {what}</translation>
    </message>
    <message>
        <source>the probability aimed at; -1 is off</source>
        <translation>die angestrebte Wahrscheinlichkeit; -1 ist aus</translation>
    </message>
    <message>
        <source>the quantization “{quantization}”</source>
        <translation>die Quantisierung „{quantization}“</translation>
    </message>
    <message>
        <source>the same seed repeats an answer; -1 draws another each time</source>
        <translation>derselbe Startwert wiederholt eine Antwort; -1 zieht jedes Mal einen anderen</translation>
    </message>
    <message>
        <source>the same seed repeats an answer; -1 is a new one each time</source>
        <translation>derselbe Startwert wiederholt eine Antwort; -1 ist jedes Mal ein neuer</translation>
    </message>
    <message>
        <source>the same weights as {repository}</source>
        <translation>dieselben Gewichte wie {repository}</translation>
    </message>
    <message>
        <source>the samplers, in the order in which they act</source>
        <translation>die Sampler, in der Reihenfolge, in der sie wirken</translation>
    </message>
    <message>
        <source>the surprise aimed at, in bits</source>
        <translation>die angestrebte Überraschung, in Bit</translation>
    </message>
    <message>
        <source>the system does not say why</source>
        <translation>das System sagt nicht, warum</translation>
    </message>
    <message>
        <source>the tensor “{shown}”</source>
        <translation>der Tensor „{shown}“</translation>
    </message>
    <message>
        <source>the tensor “{shown}” comes a second time</source>
        <translation>der Tensor „{shown}“ kommt ein zweites Mal</translation>
    </message>
    <message>
        <source>the type of the items of “{key}”</source>
        <translation>der Typ der Einträge von „{key}“</translation>
    </message>
    <message>
        <source>the type of {what}</source>
        <translation>der Typ von: {what}</translation>
    </message>
    <message>
        <source>the type of “{shown}”</source>
        <translation>der Typ von „{shown}“</translation>
    </message>
    <message>
        <source>the usual balance of size and quality{fits}</source>
        <translation>die übliche Balance von Größe und Qualität{fits}</translation>
    </message>
    <message>
        <source>the value of “{key}”</source>
        <translation>der Wert von „{key}“</translation>
    </message>
    <message>
        <source>the value of “{shown}”</source>
        <translation>der Wert von „{shown}“</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>die Version</translation>
    </message>
    <message>
        <source>the version is {version:,}, but 2 and 3 are the versions known</source>
        <translation>die Version ist {version:,}, aber bekannt sind nur 2 und 3</translation>
    </message>
    <message>
        <source>the zip archive cannot be unpacked here ({error})</source>
        <translation>das ZIP-Archiv kann hier nicht entpackt werden ({error})</translation>
    </message>
    <message>
        <source>the zip archive is damaged ({error})</source>
        <translation>das ZIP-Archiv ist beschädigt ({error})</translation>
    </message>
    <message>
        <source>the {kind} that begins here {what}.</source>
        <translation>das {kind}, das hier beginnt, {what}.</translation>
    </message>
    <message>
        <source>there is no .{name} in a text, number or list.</source>
        <translation>in einem Text, einer Zahl oder einer Liste gibt es kein .{name}.</translation>
    </message>
    <message>
        <source>there is no conversations.json in this zip archive</source>
        <translation>in diesem ZIP-Archiv ist keine conversations.json</translation>
    </message>
    <message>
        <source>there is no function {name}.</source>
        <translation>es gibt keine Funktion {name}.</translation>
    </message>
    <message>
        <source>there is no variable ${name} here.</source>
        <translation>es gibt hier keine Variable ${name}.</translation>
    </message>
    <message>
        <source>there is no variable ${unknown} here.</source>
        <translation>es gibt hier keine Variable ${unknown}.</translation>
    </message>
    <message>
        <source>there is no variable {text} here.</source>
        <translation>es gibt hier keine Variable {text}.</translation>
    </message>
    <message>
        <source>there is nothing that {{{{ {end} }}}} could belong to.</source>
        <translation>es gibt nichts, wozu {{{{ {end} }}}} gehören könnte.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>diesem Modell</translation>
    </message>
    <message>
        <source>this token</source>
        <translation>dieses Token</translation>
    </message>
    <message>
        <source>tokens about as surprising as expected; 1 is off</source>
        <translation>Token, die etwa so überraschen wie erwartet; 1 ist aus</translation>
    </message>
    <message>
        <source>tokens kept at the start when the context overflows; -1 all of the prompt</source>
        <translation>Token am Anfang, die bleiben, wenn der Kontext überläuft; -1 der ganze Prompt</translation>
    </message>
    <message>
        <source>tokens of a prompt read at once</source>
        <translation>Token eines Prompts, die auf einmal gelesen werden</translation>
    </message>
    <message>
        <source>tokens that fit</source>
        <translation>Token, die hineinpassen</translation>
    </message>
    <message>
        <source>tokens that may repeat freely</source>
        <translation>Token, die sich frei wiederholen dürfen</translation>
    </message>
    <message>
        <source>tokens that the draft model writes ahead; 0 is off</source>
        <translation>Token, die das Entwurfsmodell vorausschreibt; 0 ist aus</translation>
    </message>
    <message>
        <source>tokens within so many deviations; -1 is off</source>
        <translation>Token innerhalb so vieler Abweichungen; -1 ist aus</translation>
    </message>
    <message>
        <source>told how fast Mirostat adapts</source>
        <translation>sagte, wie schnell Mirostat sich anpasst</translation>
    </message>
    <message>
        <source>told how memory is spread over processors</source>
        <translation>sagte, wie sich der Speicher auf Prozessoren verteilt</translation>
    </message>
    <message>
        <source>told how the context is stored</source>
        <translation>sagte, wie der Kontext gespeichert wird</translation>
    </message>
    <message>
        <source>told whether line breaks count for the penalties</source>
        <translation>sagte, ob Zeilenumbrüche für die Strafen zählen</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>tools that the model is told of, as JSON; none is ever run</source>
        <translation>Werkzeuge, von denen das Modell erfährt, als JSON; keines wird je ausgeführt</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>treat as all rights reserved: do not pass it on, ask the publisher</source>
        <translation>als „alle Rechte vorbehalten“ behandeln: nicht weitergeben, den Herausgeber fragen</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>two messages have the id {number}</source>
        <translation>zwei Nachrichten haben die Nummer {number}</translation>
    </message>
    <message>
        <source>typical</source>
        <translation>Typical</translation>
    </message>
    <message>
        <source>up to {by:g} more or less, exponent {exponent:g}</source>
        <translation>bis zu {by:g} mehr oder weniger, Exponent {exponent:g}</translation>
    </message>
    <message>
        <source>use restrictions</source>
        <translation>Nutzungsbeschränkungen</translation>
    </message>
    <message>
        <source>version of {place},</source>
        <translation>Version von {place},</translation>
    </message>
    <message>
        <source>was a property of the model, which its file says today</source>
        <translation>war eine Eigenschaft des Modells, die heute seine Datei nennt</translation>
    </message>
    <message>
        <source>was an inner switch of the engine</source>
        <translation>war ein innerer Schalter der Engine</translation>
    </message>
    <message>
        <source>was tail-free sampling, which engines have dropped; 1 was off</source>
        <translation>war Tail-free-Sampling, das Engines aufgegeben haben; 1 war aus</translation>
    </message>
    <message>
        <source>was the surprise that Mirostat aims at</source>
        <translation>war die Überraschung, die Mirostat anstrebt</translation>
    </message>
    <message>
        <source>what came is not what a hub answers. A sign-in page of the network may be in between, or the hub's address in the settings is not one.</source>
        <translation>Was kam, ist keine Antwort eines Hubs. Vielleicht ist eine Anmeldeseite des Netzes dazwischen, oder die Adresse des Hubs in den Einstellungen ist keine.</translation>
    </message>
    <message>
        <source>what follows a backslash is no escape of JSON</source>
        <translation>auf einen Rückstrich folgt nichts, was JSON kennt</translation>
    </message>
    <message>
        <source>what sees pictures or hears is kept fine: it is small beside the model</source>
        <translation>was Bilder sieht oder hört, bleibt fein: Es ist klein neben dem Modell</translation>
    </message>
    <message>
        <source>what the answer is held to, as JSON</source>
        <translation>woran die Antwort gehalten wird, als JSON</translation>
    </message>
    <message>
        <source>when a beam search ends</source>
        <translation>wann eine Strahlsuche endet</translation>
    </message>
    <message>
        <source>whether the model thinks first</source>
        <translation>ob das Modell zuerst denkt</translation>
    </message>
    <message>
        <source>whether the same question gets the same answer again</source>
        <translation>ob dieselbe Frage wieder dieselbe Antwort bekommt</translation>
    </message>
    <message>
        <source>which GPU, from 0</source>
        <translation>welche GPU, ab 0</translation>
    </message>
    <message>
        <source>whole, cut or passages</source>
        <translation>whole, cut oder passages</translation>
    </message>
    <message>
        <source>words that are never written</source>
        <translation>Wörter, die nie geschrieben werden</translation>
    </message>
    <message>
        <source>words that are written sooner</source>
        <translation>Wörter, die eher geschrieben werden</translation>
    </message>
    <message>
        <source>your models folder</source>
        <translation>eigener Modellordner</translation>
    </message>
    <message>
        <source>{accepted:,} of {drafted:,} tokens right, by looking up</source>
        <translation>{accepted:,} von {drafted:,} Token richtig, durch Nachschlagen</translation>
    </message>
    <message>
        <source>{accepted:,} of {drafted:,} tokens right, by {name}</source>
        <translation>{accepted:,} von {drafted:,} Token richtig, von {name}</translation>
    </message>
    <message>
        <source>{all}, {active} active</source>
        <translation>{all}, {active} aktiv</translation>
    </message>
    <message>
        <source>{answers} answers</source>
        <translation>{answers} Antworten</translation>
    </message>
    <message>
        <source>{beams} beams cannot be shared by {groups} groups of the same size.</source>
        <translation>{beams} Strahlen lassen sich nicht auf {groups} gleich große Gruppen verteilen.</translation>
    </message>
    <message>
        <source>{bits:g} bits, learning rate {eta:g}</source>
        <translation>{bits:g} Bit, Lernrate {eta:g}</translation>
    </message>
    <message>
        <source>{block_items} numbers share a scale: {block_bytes} bytes together.</source>
        <translation>{block_items} Zahlen teilen sich einen Faktor: zusammen {block_bytes} Bytes.</translation>
    </message>
    <message>
        <source>{context:,} tokens</source>
        <translation>{context:,} Token</translation>
    </message>
    <message>
        <source>{count:,} characters that were there</source>
        <translation>{count:,} Zeichen, die schon da waren</translation>
    </message>
    <message>
        <source>{count:,} of its tokens were guessed ahead and read several at once, which rounds a little differently. Now they are written one by one.</source>
        <translation>{count:,} ihrer Token wurden vorausgeraten und mehrere auf einmal gelesen, was ein wenig anders rundet. Jetzt werden sie einzeln geschrieben.</translation>
    </message>
    <message>
        <source>{count:,} of them remembered from before</source>
        <translation>davon {count:,} noch im Speicher</translation>
    </message>
    <message>
        <source>{count:,} tokens</source>
        <translation>{count:,} Token</translation>
    </message>
    <message>
        <source>{error} It was begun anew once already.</source>
        <translation>{error} Es wurde schon einmal neu begonnen.</translation>
    </message>
    <message>
        <source>{first} is given {count} values, which is not what it takes.</source>
        <translation>{first} bekommt {count} Werte; das passt nicht.</translation>
    </message>
    <message>
        <source>{first} is not known here: templates made of several named ones are not supported.</source>
        <translation>{first} ist hier nicht bekannt: Vorlagen aus mehreren benannten werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>{first} stands outside of a range.</source>
        <translation>{first} steht außerhalb von range.</translation>
    </message>
    <message>
        <source>{gib:.1f} GiB</source>
        <translation>{gib:.1f} GiB</translation>
    </message>
    <message>
        <source>{gpu_layers} of {layers} layers on {cards}</source>
        <translation>{gpu_layers} von {layers} Schichten auf {cards}</translation>
    </message>
    <message>
        <source>{gpu_layers} of {layers} layers on {cards}, the others in main memory.</source>
        <translation>{gpu_layers} von {layers} Schichten auf {cards}, die anderen im Hauptspeicher.</translation>
    </message>
    <message>
        <source>{groups}, diversity {by:g}</source>
        <translation>{groups}, Vielfalt {by:g}</translation>
    </message>
    <message>
        <source>{happened}. It was planning for this model, of which only an estimate can be given now: its file may be damaged, or made for another version of llama.cpp.</source>
        <translation>{happened}. Gerade wurde für dieses Modell geplant, daher ist dafür nur noch eine Schätzung möglich: Die Datei ist vielleicht beschädigt oder für eine andere Version von llama.cpp gemacht.</translation>
    </message>
    <message>
        <source>{host} answered with status {status}, which was not expected. Try again, or check the hub's address in the network settings.</source>
        <translation>{host} antwortete mit dem unerwarteten Status {status}. Noch einmal versuchen oder die Adresse des Hubs in den Netzwerkeinstellungen prüfen.</translation>
    </message>
    <message>
        <source>{host} cannot be reached: {reason}. Check the network connection, then try again.</source>
        <translation>{host} ist nicht zu erreichen: {reason}. Die Netzwerkverbindung prüfen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{host} did not answer in time. Check the network connection, then try again.</source>
        <translation>{host} hat nicht rechtzeitig geantwortet. Die Netzwerkverbindung prüfen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{host} did not give the picture: it answered with status {status}.</source>
        <translation>{host} hat das Bild nicht hergegeben: Die Antwort hat den Status {status}.</translation>
    </message>
    <message>
        <source>{host} does not let {who} see {what}. Check the token in the network settings.</source>
        <translation>{host} lässt {who} {what} nicht sehen. Das Token in den Netzwerkeinstellungen prüfen.</translation>
    </message>
    <message>
        <source>{host} does not say how long “{value}” is, so it cannot be read.</source>
        <translation>{host} sagt nicht, wie lang „{value}“ ist, also lässt es sich nicht lesen.</translation>
    </message>
    <message>
        <source>{host} does not say which part of “{value}” it sent. Try again.</source>
        <translation>{host} sagt nicht, welchen Teil von „{value}“ es schickte. Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{host} does not serve parts of “{value}”, so only a download reads it.</source>
        <translation>{host} liefert keine Teile von „{value}“, also liest es nur ein Download.</translation>
    </message>
    <message>
        <source>{host} does not take the token: it may have been revoked or be misspelt. Put another one into the network settings.</source>
        <translation>{host} nimmt das Token nicht an: Es ist vielleicht widerrufen oder falsch geschrieben. Ein anderes in die Netzwerkeinstellungen eintragen.</translation>
    </message>
    <message>
        <source>{host} failed to answer (status {status}): try again in a while.</source>
        <translation>{host} konnte nicht antworten (Status {status}): in einer Weile noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{host} has had too many requests from here: try again {when}.</source>
        <translation>{host} bekam zu viele Anfragen von hier: {when} noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{host} sent less of “{value}” than it said. Try again.</source>
        <translation>{host} schickte weniger von „{value}“ als angekündigt. Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{host} sent the request in circles: there is no picture.</source>
        <translation>{host} hat die Anfrage im Kreis geschickt: Es gibt kein Bild.</translation>
    </message>
    <message>
        <source>{host} turned down the hub's own link to the file, which had expired: try again.</source>
        <translation>{host} lehnte den Link des Hubs zur Datei ab, der abgelaufen war: noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{instruction} has an empty value.</source>
        <translation>{instruction} hat einen leeren Wert.</translation>
    </message>
    <message>
        <source>{key} is a text.</source>
        <translation>{key} ist ein Text.</translation>
    </message>
    <message>
        <source>{key} is nothing that this Inglenook knows; the comment is kept.</source>
        <translation>{key} kennt dieses Inglenook nicht; der Kommentar bleibt erhalten.</translation>
    </message>
    <message>
        <source>{key} {why_not}: it is left out here.</source>
        <translation>{key} {why_not}: Hier wird es weggelassen.</translation>
    </message>
    <message>
        <source>{k}, alpha {alpha:g}</source>
        <translation>{k}, Alpha {alpha:g}</translation>
    </message>
    <message>
        <source>{layers} layers did not go onto the graphics card, so {fewer} were tried.</source>
        <translation>{layers} Schichten gingen nicht auf die Grafikkarte, also wurden {fewer} versucht.</translation>
    </message>
    <message>
        <source>{layers} of {layers_2} layers on {where}{rest}{wanted}.</source>
        <translation>{layers} von {layers_2} Schichten auf {where}{rest}{wanted}.</translation>
    </message>
    <message>
        <source>{missing} not among its languages</source>
        <translation>{missing} nicht unter seinen Sprachen</translation>
    </message>
    <message>
        <source>{multiplier:g}, times {base:g} for each token beyond {allowed}, over {count} tokens</source>
        <translation>{multiplier:g}, mal {base:g} für jedes Token über {allowed} hinaus, über {count} Token</translation>
    </message>
    <message>
        <source>{names} and {count:,} more</source>
        <translation>{names} und {count:,} weitere</translation>
    </message>
    <message>
        <source>{names}: the content differs from what was published. Fetch it again.</source>
        <translation>{names}: Der Inhalt weicht vom veröffentlichten ab. Neu herunterladen.</translation>
    </message>
    <message>
        <source>{name} ({speed:,.0f} GB/s)</source>
        <translation>{name} ({speed:,.0f} GB/s)</translation>
    </message>
    <message>
        <source>{name} compares texts, numbers, true and false, but no lists</source>
        <translation>{name} vergleicht Texte, Zahlen, true und false, aber keine Listen</translation>
    </message>
    <message>
        <source>{name} has no place in a preset here: it is left out.</source>
        <translation>{name} hat in einer Voreinstellung hier keinen Platz: Es wird weggelassen.</translation>
    </message>
    <message>
        <source>{name} has no value: {end} ends behind it.</source>
        <translation>{name} hat keinen Wert: Dahinter endet {end}.</translation>
    </message>
    <message>
        <source>{name} is gone: today's Ollama refuses it. It {removed}.</source>
        <translation>{name} gibt es nicht mehr: Das heutige Ollama lehnt es ab. Es {removed}.</translation>
    </message>
    <message>
        <source>{name} is no list: it is left out.</source>
        <translation>{name} ist keine Liste: Es wird weggelassen.</translation>
    </message>
    <message>
        <source>{name} is no object: it is left out.</source>
        <translation>{name} ist kein Objekt: Es wird weggelassen.</translation>
    </message>
    <message>
        <source>{name} is no parameter that Ollama knows; it is kept as it is.{meant}</source>
        <translation>{name} ist kein Parameter, den Ollama kennt; er bleibt, wie er ist.{meant}</translation>
    </message>
    <message>
        <source>{name} is no text: it is left out.</source>
        <translation>{name} ist kein Text: Es wird weggelassen.</translation>
    </message>
    <message>
        <source>{name} is out of date: Ollama ignores it. It {deprecated}.</source>
        <translation>{name} ist veraltet: Ollama übergeht es. Es {deprecated}.</translation>
    </message>
    <message>
        <source>{name} takes {need}.</source>
        <translation>{name} belegt {need}.</translation>
    </message>
    <message>
        <source>{name} wants two numbers or two texts</source>
        <translation>{name} braucht zwei Zahlen oder zwei Texte</translation>
    </message>
    <message>
        <source>{name} wants two values of one kind</source>
        <translation>{name} braucht zwei Werte einer Art</translation>
    </message>
    <message>
        <source>{name} {value:g} leaves one candidate, so nothing is left to chance here.</source>
        <translation>{name} {value:g} lässt einen Kandidaten übrig, dem Zufall bleibt hier also nichts.</translation>
    </message>
    <message>
        <source>{name} {value:g} leaves {count:,} candidates, so temperature has little left to change.</source>
        <translation>{name} {value:g} lässt {count:,} Kandidaten übrig, die Temperatur kann also kaum noch etwas ändern.</translation>
    </message>
    <message>
        <source>{name} {value:g} leaves {count:,} candidates, with {mass:.0%} of the model's probability.</source>
        <translation>{name} {value:g} lässt {count:,} Kandidaten übrig, mit {mass:.0%} der Wahrscheinlichkeit des Modells.</translation>
    </message>
    <message>
        <source>{name} {value:g} leaves {count:,} candidates; temperature moves {moved:.0%} of their probability.</source>
        <translation>{name} {value:g} lässt {count:,} Kandidaten übrig; die Temperatur verschiebt {moved:.0%} ihrer Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>{name} {why_not}: it is left out here.</source>
        <translation>{name} {why_not}: Hier wird es weggelassen.</translation>
    </message>
    <message>
        <source>{name} {why_not}: it is left out.</source>
        <translation>{name} {why_not}: Es wird weggelassen.</translation>
    </message>
    <message>
        <source>{origin} says “{licence}”</source>
        <translation>{origin} sagt „{licence}“</translation>
    </message>
    <message>
        <source>{parameters:.0f} million</source>
        <translation>{parameters:.0f} Millionen</translation>
    </message>
    <message>
        <source>{parameters:.1f} billion</source>
        <translation>{parameters:.1f} Milliarden</translation>
    </message>
    <message>
        <source>{parameters}, {like}-like</source>
        <translation>{parameters}, wie {like}</translation>
    </message>
    <message>
        <source>{parameter} wants {words}, not “{text}”.</source>
        <translation>{parameter} braucht {words}, nicht „{text}“.</translation>
    </message>
    <message>
        <source>{parameter} {text} is out of range: {range}.</source>
        <translation>{parameter} {text} liegt außerhalb des Bereichs: {range}.</translation>
    </message>
    <message>
        <source>{penalty} over {count} tokens</source>
        <translation>{penalty} über {count} Token</translation>
    </message>
    <message>
        <source>{placed} of {layers}</source>
        <translation>{placed} von {layers}</translation>
    </message>
    <message>
        <source>{place} is larger than {size} MiB</source>
        <translation>{place} ist größer als {size} MiB</translation>
    </message>
    <message>
        <source>{place} is not an object</source>
        <translation>{place} ist kein Objekt</translation>
    </message>
    <message>
        <source>{place}, the experts of {experts_on_cpu} in main memory</source>
        <translation>{place}, die Experten von {experts_on_cpu} im Hauptspeicher</translation>
    </message>
    <message>
        <source>{place}, {kept}: {need}.</source>
        <translation>{place}, {kept}: {need}.</translation>
    </message>
    <message>
        <source>{place}: {need}.</source>
        <translation>{place}: {need}.</translation>
    </message>
    <message>
        <source>{place}a comma or “{end}” was expected</source>
        <translation>{place}ein Komma oder „{end}“ wurde erwartet</translation>
    </message>
    <message>
        <source>{place}a number cannot be read, in what begins here</source>
        <translation>{place}eine Zahl ist nicht lesbar, in dem, was hier beginnt</translation>
    </message>
    <message>
        <source>{place}it is nested too deeply, in what begins here</source>
        <translation>{place}es ist zu tief verschachtelt, in dem, was hier beginnt</translation>
    </message>
    <message>
        <source>{problem} It is kept as “{aside}”. {error}</source>
        <translation>{problem} Es liegt als „{aside}“ bereit. {error}</translation>
    </message>
    <message>
        <source>{problem} It is kept as “{aside}”{still}.</source>
        <translation>{problem} Es liegt als „{aside}“ bereit{still}.</translation>
    </message>
    <message>
        <source>{problem} The chats are as they were. Choose another copy.</source>
        <translation>{problem} Die Chats sind, wie sie waren. Eine andere Kopie wählen.</translation>
    </message>
    <message>
        <source>{problem} The file could not be kept aside: {reason}.</source>
        <translation>{problem} Die Datei ließ sich nicht beiseitelegen: {reason}.</translation>
    </message>
    <message>
        <source>{quantization} of {parameters} parameters takes about {usual}, this one {size}: {guess}.</source>
        <translation>{quantization} von {parameters} Parametern belegt etwa {usual}, diese {size}: {guess}.</translation>
    </message>
    <message>
        <source>{rank} of {count}</source>
        <translation>{rank} von {count}</translation>
    </message>
    <message>
        <source>{said}: the strictest of each counts.</source>
        <translation>{said}: Von allem gilt das Strengste.</translation>
    </message>
    <message>
        <source>{score:.4f}</source>
        <translation>{score:.4f}</translation>
    </message>
    <message>
        <source>{seconds:.1f} s</source>
        <translation>{seconds:.1f} s</translation>
    </message>
    <message>
        <source>{seconds:.2f} s</source>
        <translation>{seconds:.2f} s</translation>
    </message>
    <message>
        <source>{seed} (drawn for this answer)</source>
        <translation>{seed} (für diese Antwort gezogen)</translation>
    </message>
    <message>
        <source>{shown} cannot be loaded: the file's name is not valid text. Rename it.</source>
        <translation>{shown} lässt sich nicht laden: Der Dateiname ist kein gültiger Text. Die Datei umbenennen.</translation>
    </message>
    <message>
        <source>{size:,} bytes, written {moment}</source>
        <translation>{size:,} Byte, geschrieben {moment}</translation>
    </message>
    <message>
        <source>{size:g} GiB card</source>
        <translation>Karte mit {size:g} GiB</translation>
    </message>
    <message>
        <source>{size_bytes:.0f} MiB</source>
        <translation>{size_bytes:.0f} MiB</translation>
    </message>
    <message>
        <source>{size_bytes:.1f} GiB</source>
        <translation>{size_bytes:.1f} GiB</translation>
    </message>
    <message>
        <source>{size_bytes:.1f} MiB</source>
        <translation>{size_bytes:.1f} MiB</translation>
    </message>
    <message>
        <source>{size} a token</source>
        <translation>{size} je Token</translation>
    </message>
    <message>
        <source>{size} at {context:,} tokens</source>
        <translation>{size} bei {context:,} Token</translation>
    </message>
    <message>
        <source>{size} {where} at {context:,} tokens</source>
        <translation>{size} {where} bei {context:,} Token</translation>
    </message>
    <message>
        <source>{sources}, within {tolerance_pct:g} %</source>
        <translation>{sources}, auf {tolerance_pct:g} % genau</translation>
    </message>
    <message>
        <source>{speed:.1f} tokens per second</source>
        <translation>{speed:.1f} Token pro Sekunde</translation>
    </message>
    <message>
        <source>{subject} is the finest that fits: {need}.</source>
        <translation>{subject} ist die feinste, die passt: {need}.</translation>
    </message>
    <message>
        <source>{text} follows no rule's name</source>
        <translation>{text} folgt auf keinen Namen einer Regel</translation>
    </message>
    <message>
        <source>{text} follows nothing that could be repeated</source>
        <translation>{text} folgt auf nichts, was sich wiederholen ließe</translation>
    </message>
    <message>
        <source>{text} has no fields.</source>
        <translation>{text} hat keine Felder.</translation>
    </message>
    <message>
        <source>{text} is no number.</source>
        <translation>{text} ist keine Zahl.</translation>
    </message>
    <message>
        <source>{text} is no text: look at its backslashes.</source>
        <translation>{text} ist kein Text: seine Backslashes ansehen.</translation>
    </message>
    <message>
        <source>{tokens:,} tokens in {seconds:.1f} s, one answer after the other; seed {seed}.</source>
        <translation>{tokens:,} Token in {seconds:.1f} s, eine Antwort nach der anderen; Startwert {seed}.</translation>
    </message>
    <message>
        <source>{tokens:,} tokens in {seconds:.1f} s, up to {width} answers at once; seed {seed}.</source>
        <translation>{tokens:,} Token in {seconds:.1f} s, bis zu {width} Antworten zugleich; Startwert {seed}.</translation>
    </message>
    <message>
        <source>{tokens:,} words and how they are put together.</source>
        <translation>{tokens:,} Wörter und wie sie zusammengesetzt werden.</translation>
    </message>
    <message>
        <source>{total:.3f} nats over {count:,} tokens</source>
        <translation>{total:.3f} Nats über {count:,} Token</translation>
    </message>
    <message>
        <source>{type_k} and {type_v}</source>
        <translation>{type_k} und {type_v}</translation>
    </message>
    <message>
        <source>{what} goes beyond {header_limit} MiB, longer than any header is</source>
        <translation>{what} geht über {header_limit} MiB hinaus, länger als jeder Kopf</translation>
    </message>
    <message>
        <source>{what} has more elements than can be counted</source>
        <translation>{what} hat mehr Elemente, als sich zählen lassen</translation>
    </message>
    <message>
        <source>{what} has rows of {shape:,}, which {kind} cannot store</source>
        <translation>{what} hat Zeilen von {shape:,}, die {kind} nicht speichern kann</translation>
    </message>
    <message>
        <source>{what} holds {count:,} arrays, but {kept_items:,} is the most there can be</source>
        <translation>{what} enthält {count:,} Arrays, aber höchstens {kept_items:,} sind möglich</translation>
    </message>
    <message>
        <source>{what} is nested more than {nesting} times</source>
        <translation>{what} ist mehr als {nesting}-mal verschachtelt</translation>
    </message>
    <message>
        <source>{what} is stored in a way that this version of Inglenook does not know</source>
        <translation>{what} ist auf eine Art gespeichert, die diese Version von Inglenook nicht kennt</translation>
    </message>
    <message>
        <source>{what} is {value:,}, but {limit:,} is the most there can be</source>
        <translation>{what} ist {value:,}, aber höchstens {limit:,} ist möglich</translation>
    </message>
    <message>
        <source>{what} makes its description larger than {kept_limit} MiB</source>
        <translation>{what} macht die Beschreibung größer als {kept_limit} MiB</translation>
    </message>
    <message>
        <source>{what} would go to byte {position:,}, but the file ends at byte {last:,}</source>
        <translation>{what} ginge bis Byte {position:,}, aber die Datei endet bei Byte {last:,}</translation>
    </message>
    <message>
        <source>{what}: {now} now, {then} then.</source>
        <translation>{what}: jetzt {now}, damals {then}.</translation>
    </message>
    <message>
        <source>{why}: the common ChatML format is used instead, and answers may be worse.</source>
        <translation>{why}: Stattdessen wird das übliche ChatML-Format verwendet, und Antworten können schlechter sein.</translation>
    </message>
    <message>
        <source>{word}, but the model's template does not read it</source>
        <translation>{word}, aber die Chat-Vorlage des Modells liest es nicht</translation>
    </message>
    <message>
        <source>“$ref” leads to another file, which is not read: put what it says under $defs here.</source>
        <translation>„$ref“ führt zu einer anderen Datei, die nicht gelesen wird: ihren Inhalt hier unter $defs setzen.</translation>
    </message>
    <message>
        <source>“{address}” is no address of a server: it looks like http://127.0.0.1:8080 and has neither name, password nor question mark.</source>
        <translation>„{address}“ ist keine Adresse eines Servers: Sie sieht aus wie http://127.0.0.1:8080 und hat weder Namen noch Passwort noch Fragezeichen.</translation>
    </message>
    <message>
        <source>“{base}” is a file of Ollama's that is not on this computer. Put the model's name in its place, such as FROM llama3.2, or fetch it with Ollama.</source>
        <translation>„{base}“ ist eine Datei von Ollama, die nicht auf diesem Computer ist. Den Namen des Modells an ihre Stelle setzen, etwa FROM llama3.2, oder es mit Ollama holen.</translation>
    </message>
    <message>
        <source>“{base}” is not on this computer. Fetch it in Discover, or with “inglenook hub download {name}”.</source>
        <translation>„{base}“ ist nicht auf diesem Computer. Unter Entdecken holen, oder mit „inglenook hub download {name}“.</translation>
    </message>
    <message>
        <source>“{endpoint}” is not the address of a hub: it should look like {hugging_face}. Correct it in the network settings, or in HF_ENDPOINT when that field is empty.</source>
        <translation>„{endpoint}“ ist nicht die Adresse eines Hubs: Sie sollte aussehen wie {hugging_face}. Sie in den Netzwerkeinstellungen berichtigen, oder in HF_ENDPOINT, wenn jenes Feld leer ist.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}.</source>
        <translation>„{file}“ kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” could not be deleted: {why}. Close what uses it, then try again.</source>
        <translation>„{file}“ konnte nicht gelöscht werden: {why}. Schließen, was sie verwendet, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“{file}” could not be moved to the trash: {why}. Close what uses it, or delete it permanently, as there may be no trash on this system or drive.</source>
        <translation>„{file}“ konnte nicht in den Papierkorb: {why}. Schließen, was sie verwendet, oder sie endgültig löschen, da dieses System oder Laufwerk vielleicht keinen Papierkorb hat.</translation>
    </message>
    <message>
        <source>“{file}” has no certificates that can be read: name a file in PEM format in the network settings.</source>
        <translation>„{file}“ hat keine lesbaren Zertifikate: in den Netzwerkeinstellungen eine Datei im PEM-Format nennen.</translation>
    </message>
    <message>
        <source>“{file}” is a folder: add it as a folder, or choose a GGUF file in it.</source>
        <translation>„{file}“ ist ein Ordner: ihn als Ordner hinzufügen oder eine GGUF-Datei darin wählen.</translation>
    </message>
    <message>
        <source>“{file}” is not in “{repository}” any more; your copy stays as it is.</source>
        <translation>„{file}“ ist nicht mehr in „{repository}“; die eigene Kopie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>“{file}”: {error}.</source>
        <translation>„{file}“: {error}.</translation>
    </message>
    <message>
        <source>“{file}”: {where} was left out: {error}.</source>
        <translation>„{file}“: {where} wurde weggelassen: {error}.</translation>
    </message>
    <message>
        <source>“{folder}” was not added: it holds no model that can be used.</source>
        <translation>„{folder}“ wurde nicht hinzugefügt: Es ist kein verwendbares Modell darin.</translation>
    </message>
    <message>
        <source>“{found}” in “{name}” is not whole, the hub lacks {missing}: choose another.</source>
        <translation>„{found}“ in „{name}“ ist nicht vollständig, dem Hub fehlen {missing}: ein anderes wählen.</translation>
    </message>
    <message>
        <source>“{gpu}” is not used: this engine was built without what computes on it.</source>
        <translation>„{gpu}“ wird nicht verwendet: Diese Engine wurde ohne das gebaut, was darauf rechnet.</translation>
    </message>
    <message>
        <source>“{group}” is not whole, the hub lacks {missing}.</source>
        <translation>„{group}“ ist nicht vollständig, dem Hub fehlen {missing}.</translation>
    </message>
    <message>
        <source>“{key}” is a list of names.</source>
        <translation>„{key}“ ist eine Liste von Namen.</translation>
    </message>
    <message>
        <source>“{key}” is a list that is not empty.</source>
        <translation>„{key}“ ist eine Liste, die nicht leer ist.</translation>
    </message>
    <message>
        <source>“{key}” is a number.</source>
        <translation>„{key}“ ist eine Zahl.</translation>
    </message>
    <message>
        <source>“{key}” is a text.</source>
        <translation>„{key}“ ist ein Text.</translation>
    </message>
    <message>
        <source>“{key}” is an object of schemas by name.</source>
        <translation>„{key}“ ist ein Objekt mit Schemas unter ihren Namen.</translation>
    </message>
    <message>
        <source>“{key}” is no keyword of JSON Schema and has no effect.</source>
        <translation>„{key}“ ist kein Schlüsselwort von JSON Schema und hat keine Wirkung.</translation>
    </message>
    <message>
        <source>“{key}” is not {wanted}</source>
        <translation>„{key}“ ist nicht {wanted}</translation>
    </message>
    <message>
        <source>“{key}” of {place}</source>
        <translation>„{key}“ von {place}</translation>
    </message>
    <message>
        <source>“{key}” of {place} is not {wanted}</source>
        <translation>„{key}“ von {place} ist nicht {wanted}</translation>
    </message>
    <message>
        <source>“{kind}” is no type: take one of {types}.</source>
        <translation>„{kind}“ ist kein Typ: einen von {types} nehmen.</translation>
    </message>
    <message>
        <source>“{like}” is no family that is known. Choose one of these: {families}.</source>
        <translation>„{like}“ ist keine bekannte Familie. Eine von diesen wählen: {families}.</translation>
    </message>
    <message>
        <source>“{low}” is greater than “{high}”.</source>
        <translation>„{low}“ ist größer als „{high}“.</translation>
    </message>
    <message>
        <source>“{model}” cannot see the picture. {problem}</source>
        <translation>„{model}“ kann das Bild nicht sehen. {problem}</translation>
    </message>
    <message>
        <source>“{model}” does not fit. {reason}</source>
        <translation>„{model}“ passt nicht. {reason}</translation>
    </message>
    <message>
        <source>“{model}” gave this answer on a server that is not set up any more. Regenerate the answer with another model.</source>
        <translation>„{model}“ gab diese Antwort auf einem Server, der nicht mehr eingerichtet ist. Die Antwort mit einem anderen Modell neu erzeugen.</translation>
    </message>
    <message>
        <source>“{model}” gave this answer, and its file is not there any more ({path}). Regenerate the answer with another model.</source>
        <translation>„{model}“ hat diese Antwort gegeben, und die Datei ist nicht mehr da ({path}). Erzeugen Sie die Antwort mit einem anderen Modell neu.</translation>
    </message>
    <message>
        <source>“{model}” is not an embedding model that can be used now.</source>
        <translation>„{model}“ ist kein Embedding-Modell, das jetzt verwendet werden kann.</translation>
    </message>
    <message>
        <source>“{model}” on “{server}” turns texts into numbers and does not chat: choose another model.</source>
        <translation>„{model}“ auf „{server}“ macht aus Texten Zahlen und chattet nicht: ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>“{model}” reads text only: choose a model with a projector (mmproj file), or remove the picture.</source>
        <translation>„{model}“ liest nur Text: ein Modell mit Projektor (mmproj-Datei) wählen, oder das Bild entfernen.</translation>
    </message>
    <message>
        <source>“{name}” came with the app and cannot be deleted.</source>
        <translation>„{name}“ kam mit der App und kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>“{name}” came with the app and keeps its name. Duplicate it instead.</source>
        <translation>„{name}“ kam mit der App und behält ihren Namen. Stattdessen duplizieren.</translation>
    </message>
    <message>
        <source>“{name}” cannot be a model's name: one looks like llama3.2 or qwen3:8b.</source>
        <translation>„{name}“ kann kein Name eines Modells sein: Einer sieht aus wie llama3.2 oder qwen3:8b.</translation>
    </message>
    <message>
        <source>“{name}” cannot be a name: systems keep such file names for themselves. Give it another.</source>
        <translation>„{name}“ kann kein Name sein: Systeme behalten sich solche Dateinamen vor. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>“{name}” cannot be a name: “{shown}” is not allowed in the name of a file. Leave it out.</source>
        <translation>„{name}“ kann kein Name sein: „{shown}“ ist in Dateinamen nicht erlaubt. Das weglassen.</translation>
    </message>
    <message>
        <source>“{name}” cannot be a server's name: up to 60 letters on one line, without a /.</source>
        <translation>„{name}“ kann kein Name eines Servers sein: bis zu 60 Zeichen in einer Zeile, ohne /.</translation>
    </message>
    <message>
        <source>“{name}” cannot be deleted: {reason}. Check that you may write the folder.</source>
        <translation>„{name}“ kann nicht gelöscht werden: {reason}. Prüfen, ob in den Ordner geschrieben werden darf.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened. Check that the file is still there and that you may read it.</source>
        <translation>„{name}“ lässt sich nicht öffnen. Prüfen, ob die Datei noch da und lesbar ist.</translation>
    </message>
    <message>
        <source>“{name}” cannot be renamed: {reason}. Check that you may write the folder.</source>
        <translation>„{name}“ kann nicht umbenannt werden: {reason}. Prüfen, ob in den Ordner geschrieben werden darf.</translation>
    </message>
    <message>
        <source>“{name}” cannot take back what it guessed wrong, so it cannot guess for another model. Choose another draft model.</source>
        <translation>„{name}“ kann falsch Geratenes nicht zurücknehmen und daher nicht für ein anderes Modell raten. Ein anderes Entwurfsmodell wählen.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: {tries} tries in a row brought nothing. {error} Try again later: it goes on from where it is.</source>
        <translation>„{name}“ konnte nicht geladen werden: {tries} Versuche hintereinander brachten nichts. {error} Später noch einmal versuchen: Es geht dort weiter, wo es steht.</translation>
    </message>
    <message>
        <source>“{name}” does not have {what}. It has: {there}.</source>
        <translation>„{name}“ hat {what} nicht. Vorhanden: {there}.</translation>
    </message>
    <message>
        <source>“{name}” does not say what kind of model it is: fetch it again or choose another.</source>
        <translation>„{name}“ sagt nicht, was für ein Modell es ist: neu laden oder ein anderes wählen.</translation>
    </message>
    <message>
        <source>“{name}” does not write answers: it is made for embeddings or translation. Choose a model made for chat.</source>
        <translation>„{name}“ schreibt keine Antworten: Es ist für Embeddings oder Übersetzung gemacht. Ein für Chats gemachtes Modell wählen.</translation>
    </message>
    <message>
        <source>“{name}” has another vocabulary than the model, so it cannot guess for it. Choose a smaller model of the same family as the draft model, or none.</source>
        <translation>„{name}“ hat ein anderes Vokabular als das Modell und kann daher nicht für es raten. Ein kleineres Modell derselben Familie als Entwurfsmodell wählen, oder keines.</translation>
    </message>
    <message>
        <source>“{name}” has changed on the hub since it was chosen, so it was not fetched further. Remove this download and choose the file again.</source>
        <translation>„{name}“ hat sich auf dem Hub geändert, seit es gewählt wurde, und wurde daher nicht weiter geladen. Diesen Download entfernen und die Datei neu wählen.</translation>
    </message>
    <message>
        <source>“{name}” has no values.</source>
        <translation>„{name}“ hat keine Werte.</translation>
    </message>
    <message>
        <source>“{name}” has version 1 of GGUF at byte 4, which llama.cpp no longer reads: convert it.</source>
        <translation>„{name}“ hat bei Byte 4 die Version 1 von GGUF, die llama.cpp nicht mehr liest: umwandeln.</translation>
    </message>
    <message>
        <source>“{name}” holds no vocabulary, so it cannot read text. Choose another file.</source>
        <translation>„{name}“ enthält kein Vokabular und kann daher keinen Text lesen. Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>“{name}” holds only a vocabulary, no weights. Choose the file that holds the model itself.</source>
        <translation>„{name}“ enthält nur ein Vokabular, keine Gewichte. Die Datei wählen, die das Modell selbst enthält.</translation>
    </message>
    <message>
        <source>“{name}” is a class that is not here: paste it too.</source>
        <translation>„{name}“ ist eine Klasse, die hier fehlt: sie auch einfügen.</translation>
    </message>
    <message>
        <source>“{name}” is a diffusion model, which Inglenook cannot run. Choose another model.</source>
        <translation>„{name}“ ist ein Diffusionsmodell, das Inglenook nicht ausführen kann. Ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>“{name}” is cut short: it ends before its last tensor does. Take another copy of it.</source>
        <translation>„{name}“ ist abgeschnitten: Sie endet vor ihrem letzten Tensor. Eine andere Kopie nehmen.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or was not downloaded completely. Download it again.</source>
        <translation>„{name}“ ist beschädigt oder wurde nicht vollständig geladen. Noch einmal herunterladen.</translation>
    </message>
    <message>
        <source>“{name}” is empty: fetch it again.</source>
        <translation>„{name}“ ist leer: noch einmal laden.</translation>
    </message>
    <message>
        <source>“{name}” is made for translation, not for embeddings. Choose an embedding model.</source>
        <translation>„{name}“ ist für Übersetzungen gemacht, nicht für Embeddings. Ein Embedding-Modell wählen.</translation>
    </message>
    <message>
        <source>“{name}” is missing</source>
        <translation>„{name}“ fehlt</translation>
    </message>
    <message>
        <source>“{name}” is no adapter (LoRA). Choose another file in the preset.</source>
        <translation>„{name}“ ist kein Adapter (LoRA). In der Voreinstellung eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>“{name}” is no embedding model: choose one that turns texts into numbers for searching.</source>
        <translation>„{name}“ ist kein Embedding-Modell: eines wählen, das Texte für die Suche in Zahlen verwandelt.</translation>
    </message>
    <message>
        <source>“{name}” is no precision that is known. Choose one of these: {names}.</source>
        <translation>„{name}“ ist keine bekannte Genauigkeit. Eine von diesen wählen: {names}.</translation>
    </message>
    <message>
        <source>“{name}” is no projector, so images cannot be seen through it.</source>
        <translation>„{name}“ ist kein Projektor, durch den Bilder zu sehen wären.</translation>
    </message>
    <message>
        <source>“{name}” is not a GGUF file: {looks}. Choose another, or download it again.</source>
        <translation>„{name}“ ist keine GGUF-Datei: {looks}. Eine andere wählen oder neu herunterladen.</translation>
    </message>
    <message>
        <source>“{name}” is not a GGUF model file. Choose another file.</source>
        <translation>„{name}“ ist keine GGUF-Modelldatei. Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>“{name}” is not a sound model file: at byte {place:,} {what}. Fetch the file again.</source>
        <translation>„{name}“ ist keine heile Modelldatei: bei Byte {place:,}: {what}. Die Datei neu laden.</translation>
    </message>
    <message>
        <source>“{name}” is of the kind “{found}”, which this version of the engine does not know. Update Inglenook, or choose another model.</source>
        <translation>„{name}“ ist von der Art „{found}“, die diese Version der Engine nicht kennt. Inglenook aktualisieren oder ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>“{name}” is required, but not among the properties.</source>
        <translation>„{name}“ ist Pflicht, steht aber nicht unter den Eigenschaften.</translation>
    </message>
    <message>
        <source>“{name}” lies where the layers lie that it changes.</source>
        <translation>„{name}“ liegt, wo die Schichten liegen, die er ändert.</translation>
    </message>
    <message>
        <source>“{name}” of Field() is not understood. Leave it out.</source>
        <translation>„{name}“ von Field() wird nicht verstanden. Es weglassen.</translation>
    </message>
    <message>
        <source>“{name}” sorts texts and makes no vectors of them. Choose an embedding model.</source>
        <translation>„{name}“ sortiert Texte und macht keine Vektoren daraus. Ein Embedding-Modell wählen.</translation>
    </message>
    <message>
        <source>“{name}” uses the tokenizer “{found}”, which this version of the engine does not know. Update Inglenook, or choose another model.</source>
        <translation>„{name}“ benutzt den Tokenizer „{found}“, den diese Version der Engine nicht kennt. Inglenook aktualisieren oder ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>“{name}” was not attached: it cannot be read ({reason}). See whether it is still there, and may be read.</source>
        <translation>„{name}“ wurde nicht angehängt: Es kann nicht gelesen werden ({reason}). Nachsehen, ob es noch da und lesbar ist.</translation>
    </message>
    <message>
        <source>“{name}” was not attached: it has more than {count:,} pages. Attach a part.</source>
        <translation>„{name}“ wurde nicht angehängt: Es hat mehr als {count:,} Seiten. Einen Teil anhängen.</translation>
    </message>
    <message>
        <source>“{name}” was not attached: it holds more than {count:,} files.</source>
        <translation>„{name}“ wurde nicht angehängt: Es enthält mehr als {count:,} Dateien.</translation>
    </message>
    <message>
        <source>“{name}” was not attached: it is a PDF that cannot be read ({reason}). Open it in its program, print it into a new PDF, and attach that.</source>
        <translation>„{name}“ wurde nicht angehängt: Es ist ein PDF, das sich nicht lesen lässt ({reason}). Es in seinem Programm öffnen, in ein neues PDF drucken und dieses anhängen.</translation>
    </message>
    <message>
        <source>“{name}” was not attached: it is a model. Open it as a model file to chat with it.</source>
        <translation>„{name}“ wurde nicht angehängt: Es ist ein Modell. Es als Modelldatei öffnen, um damit zu chatten.</translation>
    </message>
    <message>
        <source>“{name}” was not attached: it is larger than {size} MiB. Attach a part of it.</source>
        <translation>„{name}“ wurde nicht angehängt: Es ist größer als {size} MiB. Einen Teil davon anhängen.</translation>
    </message>
    <message>
        <source>“{name}” was not attached: it is locked with a password. Save it without one in its program, and attach that.</source>
        <translation>„{name}“ wurde nicht angehängt: Es ist mit einem Passwort gesperrt. Es in seinem Programm ohne Passwort speichern und das anhängen.</translation>
    </message>
    <message>
        <source>“{name}” was not attached: it is neither text nor code, PDF or Word (docx). Save it as one of these, and attach that.</source>
        <translation>„{name}“ wurde nicht angehängt: Es ist weder Text noch Code, PDF oder Word (docx). Es als eines davon speichern und das anhängen.</translation>
    </message>
    <message>
        <source>“{name}” was not attached: it is no Word document that can be read. Open it in its program, save it again, and attach that.</source>
        <translation>„{name}“ wurde nicht angehängt: Es ist kein lesbares Word-Dokument. Es in seinem Programm öffnen, neu speichern und das anhängen.</translation>
    </message>
    <message>
        <source>“{name}” was not attached: it unpacks to more than {size} MiB.</source>
        <translation>„{name}“ wurde nicht angehängt: Entpackt ist es größer als {size} MiB.</translation>
    </message>
    <message>
        <source>“{name}” was not attached: its pages hold pictures and no text, as scans do. Have its text recognised (OCR) by another program first.</source>
        <translation>„{name}“ wurde nicht angehängt: Seine Seiten enthalten Bilder und keinen Text, wie Scans. Den Text zuerst von einem anderen Programm erkennen lassen (OCR).</translation>
    </message>
    <message>
        <source>“{name}” was not attached: its text has more than {count:,} characters. Attach a part of it.</source>
        <translation>„{name}“ wurde nicht angehängt: Sein Text hat mehr als {count:,} Zeichen. Einen Teil davon anhängen.</translation>
    </message>
    <message>
        <source>“{name}” was not attached: reading it takes more memory than there is.</source>
        <translation>„{name}“ wurde nicht angehängt: Zum Lesen braucht es mehr Speicher, als da ist.</translation>
    </message>
    <message>
        <source>“{name}” was not attached: reading it took longer than {seconds:.0f} seconds. Save it as plain text and attach that.</source>
        <translation>„{name}“ wurde nicht angehängt: Das Lesen dauerte länger als {seconds:.0f} Sekunden. Es als reinen Text speichern und das anhängen.</translation>
    </message>
    <message>
        <source>“{name}” was not attached: the picture has {width:,} by {height:,} pixels, which is too large to be unpacked. Scale it down, and attach that.</source>
        <translation>„{name}“ wurde nicht angehängt: Das Bild hat {width:,} × {height:,} Pixel und ist zu groß, um entpackt zu werden. Es verkleinern und dann anhängen.</translation>
    </message>
    <message>
        <source>“{name}” was not attached: the picture is damaged, or of a kind that cannot be read.</source>
        <translation>„{name}“ wurde nicht angehängt: Das Bild ist beschädigt oder von einer Art, die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>“{name}” was not attached: there is no text in it.</source>
        <translation>„{name}“ wurde nicht angehängt: Es ist kein Text darin.</translation>
    </message>
    <message>
        <source>“{name}” {holds}: choose a language model's own file.</source>
        <translation>„{name}“ {holds}: die Datei eines Sprachmodells selbst wählen.</translation>
    </message>
    <message>
        <source>“{name}”, which guesses tokens ahead, with its own context.</source>
        <translation>„{name}“, das Token vorausrät, mit eigenem Kontext.</translation>
    </message>
    <message>
        <source>“{name}…” is too long for a name: {longest} characters at most.</source>
        <translation>„{name}…“ ist als Name zu lang: höchstens {longest} Zeichen.</translation>
    </message>
    <message>
        <source>“{part}” cannot be read: {reason}.</source>
        <translation>„{part}“ kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>“{part}” changed while it was read: check it again when nothing writes to it.</source>
        <translation>„{part}“ änderte sich beim Lesen: noch einmal prüfen, wenn nichts hineinschreibt.</translation>
    </message>
    <message>
        <source>“{part}” is cut short: its tensors go to byte {data_end:,}, but it ends at byte {file_bytes:,}. Fetch it again.</source>
        <translation>„{part}“ ist abgeschnitten: Ihre Tensoren gehen bis Byte {data_end:,}, aber sie endet bei Byte {file_bytes:,}. Neu laden.</translation>
    </message>
    <message>
        <source>“{part}” is no device: write its name, a colon and its memory in GiB, such as “RTX 4090:24”.</source>
        <translation>„{part}“ ist kein Gerät: Name, Doppelpunkt und Speicher in GiB schreiben, wie „RTX 4090:24“.</translation>
    </message>
    <message>
        <source>“{path}” belongs to {app}, which would not find it any more: copy it, or use it where it is.</source>
        <translation>„{path}“ gehört zu {app}, das es dann nicht mehr fände: es kopieren oder dort verwenden, wo es ist.</translation>
    </message>
    <message>
        <source>“{path}” cannot be looked at now: connect its drive, or take the folder off the list.</source>
        <translation>„{path}“ lässt sich jetzt nicht ansehen: das Laufwerk anschließen oder den Ordner von der Liste nehmen.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read ({reason}).</source>
        <translation>„{path}“ kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}.</source>
        <translation>„{path}“ kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” cannot be saved: it would be larger than {largest_bytes} MiB. What was saved before is still there. Shorten its texts.</source>
        <translation>„{path}“ kann nicht gespeichert werden: Die Datei wäre größer als {largest_bytes} MiB. Was vorher gespeichert war, ist noch da. Die Texte kürzen.</translation>
    </message>
    <message>
        <source>“{path}” cannot be saved: {reason}. What was saved before is still there. Check that you may write the folder and that the disk is not full.</source>
        <translation>„{path}“ kann nicht gespeichert werden: {reason}. Was vorher gespeichert war, ist noch da. Prüfen, ob in den Ordner geschrieben werden darf und die Platte nicht voll ist.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}. Choose another place, or make room there.</source>
        <translation>„{path}“ kann nicht geschrieben werden: {reason}. Einen anderen Ort wählen oder dort Platz schaffen.</translation>
    </message>
    <message>
        <source>“{path}” could not be imported: {reason}.</source>
        <translation>„{path}“ konnte nicht importiert werden: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” does not hold chats of Inglenook.</source>
        <translation>„{path}“ enthält keine Chats von Inglenook.</translation>
    </message>
    <message>
        <source>“{path}” is a database of another program, so Inglenook leaves it alone. Move it to another folder to start with no chats.</source>
        <translation>„{path}“ ist die Datenbank eines anderen Programms, also lässt Inglenook sie in Ruhe. Sie in einen anderen Ordner verschieben, um ohne Chats zu beginnen.</translation>
    </message>
    <message>
        <source>“{path}” is a folder. Inglenook runs single GGUF files: convert the model with llama.cpp, or name a GGUF file of it.</source>
        <translation>„{path}“ ist ein Ordner. Inglenook führt einzelne GGUF-Dateien aus: Das Modell mit llama.cpp umwandeln, oder eine GGUF-Datei davon nennen.</translation>
    </message>
    <message>
        <source>“{path}” is a folder: choose a GGUF file in it.</source>
        <translation>„{path}“ ist ein Ordner: eine GGUF-Datei darin wählen.</translation>
    </message>
    <message>
        <source>“{path}” is a folder: give the Modelfile in it.</source>
        <translation>„{path}“ ist ein Ordner: das Modelfile darin angeben.</translation>
    </message>
    <message>
        <source>“{path}” is a pipe, not a file.</source>
        <translation>„{path}“ ist eine Pipe, keine Datei.</translation>
    </message>
    <message>
        <source>“{path}” is another model: it has {size_bytes:,} bytes, and “{path_2}” had {size_bytes_2:,}. Choose the file that was moved, or import this one as a model of its own.</source>
        <translation>„{path}“ ist ein anderes Modell: Es hat {size_bytes:,} Bytes, und „{path_2}“ hatte {size_bytes_2:,}. Die verschobene Datei wählen oder diese als eigenes Modell importieren.</translation>
    </message>
    <message>
        <source>“{path}” is another model: it is as large as “{path_2}” was, but its content differs. Choose the file that was moved, or import this one as a model of its own.</source>
        <translation>„{path}“ ist ein anderes Modell: Es ist so groß, wie „{path_2}“ war, aber sein Inhalt ist anders. Die verschobene Datei wählen oder diese als eigenes Modell importieren.</translation>
    </message>
    <message>
        <source>“{path}” is cut short: it ends before its last tensor does. Fetch it again.</source>
        <translation>„{path}“ ist abgeschnitten: Sie endet vor ihrem letzten Tensor. Neu laden.</translation>
    </message>
    <message>
        <source>“{path}” is damaged ({fault}).</source>
        <translation>„{path}“ ist beschädigt ({fault}).</translation>
    </message>
    <message>
        <source>“{path}” is in your models folder already, with the same content: nothing was done. It lies in “{folder}”.</source>
        <translation>„{path}“ ist schon im eigenen Modellordner, mit demselben Inhalt: Nichts wurde getan. Es liegt in „{folder}“.</translation>
    </message>
    <message>
        <source>“{path}” is in your models folder now, but “{file}” could not be deleted: {reason}.</source>
        <translation>„{path}“ ist jetzt im eigenen Modellordner, aber „{file}“ konnte nicht gelöscht werden: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” is looked for where the file was: {whole}</source>
        <translation>„{path}“ wird dort gesucht, wo die Datei war: {whole}</translation>
    </message>
    <message>
        <source>“{path}” is not there any more: say where it lies now, or take it off the list.</source>
        <translation>„{path}“ ist nicht mehr da: angeben, wo es jetzt liegt, oder es von der Liste nehmen.</translation>
    </message>
    <message>
        <source>“{path}” is not there: say where it lies now, then check it.</source>
        <translation>„{path}“ ist nicht da: angeben, wo es jetzt liegt, dann prüfen.</translation>
    </message>
    <message>
        <source>“{path}” needs {total_bytes:.1f} GB, and {spare_bytes} MiB stay free for the system, but only {free:.1f} GB are free on the drive of “{top}”: make room there, or use the model where it is.</source>
        <translation>„{path}“ braucht {total_bytes:.1f} GB, und {spare_bytes} MiB bleiben für das System frei, aber nur {free:.1f} GB sind auf dem Laufwerk von „{top}“ frei: dort Platz schaffen oder das Modell dort verwenden, wo es ist.</translation>
    </message>
    <message>
        <source>“{path}” was written by a newer Inglenook (format {version}). Update Inglenook to use it.</source>
        <translation>„{path}“ wurde von einem neueren Inglenook geschrieben (Format {version}). Inglenook aktualisieren, um es zu verwenden.</translation>
    </message>
    <message>
        <source>“{path}” {says}, but a model has between 1 and {most_layers}. Fetch it again or choose another.</source>
        <translation>„{path}“ {says}, aber ein Modell hat zwischen 1 und {most_layers}. Neu laden oder ein anderes wählen.</translation>
    </message>
    <message>
        <source>“{reference}” could be any of these, say which by its path: {paths}.</source>
        <translation>„{reference}“ könnte jedes von diesen sein, durch den Pfad sagen welches: {paths}.</translation>
    </message>
    <message>
        <source>“{repository}” has no GGUF model that is whole: choose another repository.</source>
        <translation>„{repository}“ hat kein vollständiges GGUF-Modell: ein anderes Repository wählen.</translation>
    </message>
    <message>
        <source>“{repository}” has no such revision: leave it out, or check its spelling.</source>
        <translation>„{repository}“ hat keine solche Revision: sie weglassen oder die Schreibweise prüfen.</translation>
    </message>
    <message>
        <source>“{repository}” is not the name of a repository: it reads like “publisher/model”.</source>
        <translation>„{repository}“ ist kein Name eines Repositorys: Er sieht aus wie „herausgeber/modell“.</translation>
    </message>
    <message>
        <source>“{repository}” is open only to those who accepted its licence, and you have not yet: do so on {page}, then try again.</source>
        <translation>„{repository}“ steht nur denen offen, die seine Lizenz angenommen haben, und das ist noch nicht geschehen: auf {page} nachholen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“{repository}” is open only to those who accepted its licence, so the hub wants to know who asks, and there is no token: make one at {endpoint}/settings/tokens and put it into the network settings.</source>
        <translation>„{repository}“ steht nur denen offen, die seine Lizenz angenommen haben, also will der Hub wissen, wer fragt, und es gibt kein Token: unter {endpoint}/settings/tokens eines anlegen und in die Netzwerkeinstellungen eintragen.</translation>
    </message>
    <message>
        <source>“{server}” cannot be reached at {address}: {reason}. Start it there, or choose another model.</source>
        <translation>„{server}“ ist unter {address} nicht zu erreichen: {reason}. Ihn dort starten oder ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>“{server}” cannot go on from what is there: have the answer given anew, or choose another model.</source>
        <translation>„{server}“ kann nicht an dem anknüpfen, was da ist: die Antwort neu geben lassen oder ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>“{server}” does not let you in (status {status}): check its key in the settings.</source>
        <translation>„{server}“ lässt dich nicht hinein (Status {status}): seinen Schlüssel in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>“{server}” does not run “{model}” itself: it would send the chat on to {host}. Choose a model that it runs.</source>
        <translation>„{server}“ führt „{model}“ nicht selbst aus: Der Chat würde an {host} weitergeschickt. Ein Modell wählen, das dort läuft.</translation>
    </message>
    <message>
        <source>“{server}” does not take the adapter of “{preset}”: it has no effect there. Choose a model of this computer for it.</source>
        <translation>„{server}“ nimmt den Adapter von „{preset}“ nicht an: Er hat dort keine Wirkung. Für ihn ein Modell dieses Computers wählen.</translation>
    </message>
    <message>
        <source>“{server}” does not take this request (status {status}).</source>
        <translation>„{server}“ nimmt diese Anfrage nicht an (Status {status}).</translation>
    </message>
    <message>
        <source>“{server}” does not take {fields}: it was asked without.</source>
        <translation>„{server}“ nimmt {fields} nicht an: Es wurde ohne gefragt.</translation>
    </message>
    <message>
        <source>“{server}” does not tell the probabilities of an answer's tokens.</source>
        <translation>„{server}“ gibt die Wahrscheinlichkeiten der Token einer Antwort nicht an.</translation>
    </message>
    <message>
        <source>“{server}” does not tell tokens.</source>
        <translation>„{server}“ nennt keine Token.</translation>
    </message>
    <message>
        <source>“{server}” ended the connection in the middle of its answer. Try again.</source>
        <translation>„{server}“ beendete die Verbindung mitten in seiner Antwort. Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“{server}” failed (status {status}): try again, or choose another model.</source>
        <translation>„{server}“ ist gescheitert (Status {status}): noch einmal versuchen oder ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>“{server}” finds no model “{model}” to fetch. Look for its name at ollama.com/library, or write hf.co/ before a repository.</source>
        <translation>„{server}“ findet kein Modell „{model}“ zum Holen. Den Namen auf ollama.com/library nachsehen, oder hf.co/ vor ein Repository schreiben.</translation>
    </message>
    <message>
        <source>“{server}” has had too many requests from here: try again in a while.</source>
        <translation>„{server}“ hatte zu viele Anfragen von hier: in einer Weile noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“{server}” has no model “{model}”: choose another one.</source>
        <translation>„{server}“ hat kein Modell „{model}“: ein anderes wählen.</translation>
    </message>
    <message>
        <source>“{server}” has said nothing for {seconds:.0f} seconds, so it was given up. Look whether it is busy, or choose another model.</source>
        <translation>„{server}“ hat {seconds:.0f} Sekunden lang nichts gesagt und wurde aufgegeben. Nachsehen, ob er beschäftigt ist, oder ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>“{server}” holds an answer to a schema only where each object has “additionalProperties”: false and lists all its properties under “required”. Add them.</source>
        <translation>„{server}“ hält eine Antwort nur dann an ein Schema, wenn jedes Objekt „additionalProperties“: false hat und alle Eigenschaften unter „required“ nennt. Beides ergänzen.</translation>
    </message>
    <message>
        <source>“{server}” is Ollama {version}, which is too old: {oldest} or newer is needed. Update it there, or choose another model.</source>
        <translation>„{server}“ ist Ollama {version} und damit zu alt: {oldest} oder neuer ist nötig. Es dort aktualisieren, oder ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>“{server}” is loading the model</source>
        <translation>„{server}“ lädt das Modell</translation>
    </message>
    <message>
        <source>“{server}” is no Ollama: its models are looked after where it runs.</source>
        <translation>„{server}“ ist kein Ollama: Seine Modelle werden dort gepflegt, wo er läuft.</translation>
    </message>
    <message>
        <source>“{server}” is not known to decode by this strategy: choose sampling or greedy, or another model.</source>
        <translation>Von „{server}“ ist nicht bekannt, dass er nach dieser Strategie dekodiert: Sampling oder gierig wählen, oder ein anderes Modell.</translation>
    </message>
    <message>
        <source>“{server}” is not known to hold an answer to {what}: take a JSON schema, or another model.</source>
        <translation>Von „{server}“ ist nicht bekannt, dass er eine Antwort an {what} binden kann: ein JSON-Schema oder ein anderes Modell nehmen.</translation>
    </message>
    <message>
        <source>“{server}” is told the seed ({seed} where none is chosen). All else is decided there, so no same answer can be promised.</source>
        <translation>„{server}“ wird der Startwert gesagt ({seed}, wo keiner gewählt ist). Alles andere wird dort entschieden, daher lässt sich dieselbe Antwort nicht versprechen.</translation>
    </message>
    <message>
        <source>“{server}” sends to another address (status {status}): put that one into the settings.</source>
        <translation>„{server}“ verweist auf eine andere Adresse (Status {status}): diese in die Einstellungen schreiben.</translation>
    </message>
    <message>
        <source>“{server}” sent more than an answer can be, so it was given up.</source>
        <translation>„{server}“ sandte mehr, als eine Antwort sein kann, und wurde aufgegeben.</translation>
    </message>
    <message>
        <source>“{server}” wants to be paid first (status {status}).</source>
        <translation>„{server}“ will zuerst bezahlt werden (Status {status}).</translation>
    </message>
    <message>
        <source>“{server}” writes the prompt by the template of its own model: that of “{preset}” has no effect there.</source>
        <translation>„{server}“ schreibt den Prompt nach der Vorlage seines eigenen Modells: Die von „{preset}“ hat dort keine Wirkung.</translation>
    </message>
    <message>
        <source>“{shown}” cannot stand in an action.</source>
        <translation>„{shown}“ kann nicht in einer Aktion stehen.</translation>
    </message>
    <message>
        <source>“{shown}” has {votes} of {count} votes.</source>
        <translation>„{shown}“ hat {votes} von {count} Stimmen.</translation>
    </message>
    <message>
        <source>“{shown}” is no instruction. A line begins with one of {known}, or with #.</source>
        <translation>„{shown}“ ist keine Anweisung. Eine Zeile beginnt mit {known} oder mit #.</translation>
    </message>
    <message>
        <source>“{source}” cannot be loaded: this engine runs no embedding models.</source>
        <translation>„{source}“ kann nicht geladen werden: Diese Engine führt keine Embedding-Modelle aus.</translation>
    </message>
    <message>
        <source>“{source}” cannot be read: {reason}.</source>
        <translation>„{source}“ kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>“{source}” was not copied correctly: it was left where it is. Check the drive.</source>
        <translation>„{source}“ wurde nicht richtig kopiert: Es blieb, wo es war. Das Laufwerk prüfen.</translation>
    </message>
    <message>
        <source>“{target}” could not be written ({reason}). Check the disk and that you may write into its folder, then try again: it goes on from where it is.</source>
        <translation>„{target}“ konnte nicht geschrieben werden ({reason}). Laufwerk und Schreibrecht im Ordner prüfen, dann noch einmal versuchen: Es geht dort weiter, wo es steht.</translation>
    </message>
    <message>
        <source>“{target}” is being fetched by another download or another Inglenook. Stop it there first.</source>
        <translation>„{target}“ wird gerade von einem anderen Download oder einem anderen Inglenook geladen. Es zuerst dort anhalten.</translation>
    </message>
    <message>
        <source>“{target}” is there already and cannot be read ({reason}). Check that you may read it, or move it, then try again.</source>
        <translation>„{target}“ ist schon da und kann nicht gelesen werden ({reason}). Das Leserecht prüfen oder es verschieben, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“{text}” cannot stand here.</source>
        <translation>„{text}“ kann hier nicht stehen.</translation>
    </message>
    <message>
        <source>“{text}” cannot stand there</source>
        <translation>„{text}“ kann dort nicht stehen</translation>
    </message>
    <message>
        <source>“{text}” is no address of an RPC worker: it is a name or a number of version 4 and a port, such as 192.168.1.20:50052.</source>
        <translation>„{text}“ ist keine Adresse eines RPC-Workers: Sie ist ein Name oder eine Nummer der Version 4 und ein Port, wie 192.168.1.20:50052.</translation>
    </message>
    <message>
        <source>“{text}” is no number of parameters: write one such as “8B” or “350M”.</source>
        <translation>„{text}“ ist keine Zahl von Parametern: eine schreiben wie „8B“ oder „350M“.</translation>
    </message>
    <message>
        <source>“{text}” is not understood as a type of a field.</source>
        <translation>„{text}“ wird nicht als Typ eines Feldes verstanden.</translation>
    </message>
    <message>
        <source>“{there}” cannot be read: what it points to is not there, or is not yours to read.</source>
        <translation>„{there}“ kann nicht gelesen werden: Worauf es zeigt, ist nicht da oder nicht lesbar.</translation>
    </message>
    <message>
        <source>“{token}”, which came, could not come with these values: {name} takes it out.</source>
        <translation>„{token}“, das kam, könnte mit diesen Werten nicht kommen: {name} nimmt es heraus.</translation>
    </message>
    <message>
        <source>“{token}”, which came, would not be taken with these values.</source>
        <translation>„{token}“, das kam, würde mit diesen Werten nicht genommen.</translation>
    </message>
    <message>
        <source>“{url}” is no address of a model file: it should begin with https:// and name a file.</source>
        <translation>„{url}“ ist keine Adresse einer Modelldatei: Sie sollte mit https:// beginnen und eine Datei nennen.</translation>
    </message>
    <message>
        <source>“{value}” changed on the hub while it was read. Open it again.</source>
        <translation>„{value}“ änderte sich auf dem Hub beim Lesen. Noch einmal öffnen.</translation>
    </message>
    <message>
        <source>“{whole_stem}” lacks {count:,} of its {count_2:,} parts: {few}. Put them into the same folder, or fetch the model again.</source>
        <translation>„{whole_stem}“ fehlen {count:,} von {count_2:,} Teilen: {few}. Sie in denselben Ordner legen oder das Modell neu laden.</translation>
    </message>
    <message>
        <source>“{without_password}” cannot be used as a proxy. Correct it in the network settings, or in the system's when that field is empty.</source>
        <translation>„{without_password}“ ist nicht als Proxy verwendbar. In den Netzwerkeinstellungen berichtigen, oder in denen des Systems, wenn jenes Feld leer ist.</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>Add a server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change “{server}”</source>
        <translation>„{server}“ ändern</translation>
    </message>
    <message>
        <source>Do not check its certificate</source>
        <translation>Sein Zertifikat nicht prüfen</translation>
    </message>
    <message>
        <source>For a server that made its certificate itself: whoever is in between could then read along.</source>
        <translation>Für einen Server, der sein Zertifikat selbst gemacht hat: Wer dazwischen ist, könnte dann mitlesen.</translation>
    </message>
    <message>
        <source>Keep in memory</source>
        <translation>Im Speicher halten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>as Ollama is set; 30s, 10m, 2h, 0 or -1 for ever</source>
        <translation>wie Ollama eingestellt ist; 30s, 10m, 2h, 0 oder -1 für immer</translation>
    </message>
    <message>
        <source>as the network settings say; “none” for none</source>
        <translation>wie in den Netzwerk-Einstellungen; „none“ für keinen</translation>
    </message>
</context>
<context>
    <name>ServerKeyField</name>
    <message>
        <source>A key comes from a variable of the environment.</source>
        <translation>Ein Schlüssel kommt aus einer Umgebungsvariablen.</translation>
    </message>
    <message>
        <source>A key is kept in the keyring. Write another one to replace it.</source>
        <translation>Ein Schlüssel liegt im Schlüsselbund. Einen anderen eingeben, um ihn zu ersetzen.</translation>
    </message>
    <message>
        <source>Forget key</source>
        <translation>Schlüssel vergessen</translation>
    </message>
    <message>
        <source>It is kept in this computer's keyring, for this address only.</source>
        <translation>Er liegt im Schlüsselbund dieses Computers, nur für diese Adresse.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>if the server wants one</source>
        <translation>falls der Server einen will</translation>
    </message>
</context>
<context>
    <name>ServerList</name>
    <message>
        <source>Add a server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>Add a server…</source>
        <translation>Server hinzufügen…</translation>
    </message>
    <message>
        <source>No server is set up.</source>
        <translation>Kein Server ist eingerichtet.</translation>
    </message>
    <message>
        <source>Their models stand beside those of this computer. What is sent to a server of another computer leaves this one.</source>
        <translation>Ihre Modelle stehen neben denen dieses Computers. Was an den Server eines anderen Computers gesendet wird, verlässt diesen.</translation>
    </message>
</context>
<context>
    <name>ServerQuestions</name>
    <message>
        <source>Its key is forgotten too. Chats keep its answers, and the server runs on.</source>
        <translation>Auch sein Schlüssel wird vergessen. Chats behalten seine Antworten, und der Server läuft weiter.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove “{server}”?</source>
        <translation>„{server}“ entfernen?</translation>
    </message>
</context>
<context>
    <name>ServerRow</name>
    <message>
        <source>Asking which models it has…</source>
        <translation>Wird nach seinen Modellen gefragt…</translation>
    </message>
    <message>
        <source>Change {server}</source>
        <translation>{server} ändern</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Models of {server}</source>
        <translation>Modelle von {server}</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelle…</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Noch nicht gefragt.</translation>
    </message>
    <message>
        <source>Remove {server}</source>
        <translation>{server} entfernen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Set up {server}</source>
        <translation>{server} einrichten</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop asking {server}</source>
        <translation>{server} nicht weiter fragen</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Test {server}</source>
        <translation>{server} testen</translation>
    </message>
    <message>
        <source>found on this computer</source>
        <translation>auf diesem Computer gefunden</translation>
    </message>
</context>
<context>
    <name>Servers</name>
    <message>
        <source>It answers, and has no models.</source>
        <translation>Er antwortet und hat keine Modelle.</translation>
    </message>
    <message>
        <source>It answers. Its models: {count}</source>
        <translation>Er antwortet. Seine Modelle: {count}</translation>
    </message>
    <message>
        <source>Leaves this computer: {server} ({address})</source>
        <translation>Verlässt diesen Computer: {server} ({address})</translation>
    </message>
    <message>
        <source>Ollama</source>
        <translation>Ollama</translation>
    </message>
    <message>
        <source>OpenAI-compatible</source>
        <translation>OpenAI-kompatibel</translation>
    </message>
    <message>
        <source>leaves this computer</source>
        <translation>verlässt diesen Computer</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>SettingNames</name>
    <message>
        <source>Access token</source>
        <translation>Zugangstoken</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Certificates file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Colour by confidence</source>
        <translation>Nach Sicherheit färben</translation>
    </message>
    <message>
        <source>Context window by default</source>
        <translation>Standard-Kontextfenster</translation>
    </message>
    <message>
        <source>Default system prompt</source>
        <translation>Standard-Systemprompt</translation>
    </message>
    <message>
        <source>Defaults for answers</source>
        <translation>Antwortvorgaben</translation>
    </message>
    <message>
        <source>Delete all chats</source>
        <translation>Alle Chats löschen</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Downloads zugleich</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>Entwurfsmodell</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Every request this app has made</source>
        <translation>Jede Anfrage, die diese App gestellt hat</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <translation>Alle Chats exportieren</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash-Attention</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>GPU layers by default</source>
        <translation>Standard-GPU-Schichten</translation>
    </message>
    <message>
        <source>Guess tokens ahead</source>
        <translation>Token vorausraten</translation>
    </message>
    <message>
        <source>Hub address</source>
        <translation>Adresse des Hubs</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys of commands</source>
        <translation>Tasten der Befehle</translation>
    </message>
    <message>
        <source>Keys of the context</source>
        <translation>Schlüssel des Kontexts</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Leave weights in the file</source>
        <translation>Gewichte in der Datei lassen</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Look up passages with</source>
        <translation>Stellen suchen mit</translation>
    </message>
    <message>
        <source>Min-p by default</source>
        <translation>Standard-Min-p</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Preset of new chats</source>
        <translation>Voreinstellung neuer Chats</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Read answers along</source>
        <translation>Antworten mitlesen</translation>
    </message>
    <message>
        <source>Repeat penalty by default</source>
        <translation>Standard-Wiederholungsstrafe</translation>
    </message>
    <message>
        <source>Reproducible by default</source>
        <translation>Reproduzierbar als Vorgabe</translation>
    </message>
    <message>
        <source>Seed by default</source>
        <translation>Standard-Startwert</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>Senden mit</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Servers that run models</source>
        <translation>Server, die Modelle ausführen</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Einstellungsdatei</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Tempolimit</translation>
    </message>
    <message>
        <source>Strategy by default</source>
        <translation>Standard-Strategie</translation>
    </message>
    <message>
        <source>Temperature by default</source>
        <translation>Standard-Temperatur</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Thinking by default</source>
        <translation>Standard-Nachdenken</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Tokens guessed at once</source>
        <translation>Auf einmal geratene Token</translation>
    </message>
    <message>
        <source>Tokens read at once</source>
        <translation>Zugleich gelesene Token</translation>
    </message>
    <message>
        <source>Top-k by default</source>
        <translation>Standard-Top-k</translation>
    </message>
    <message>
        <source>Top-p by default</source>
        <translation>Standard-Top-p</translation>
    </message>
    <message>
        <source>Values of the context</source>
        <translation>Werte des Kontexts</translation>
    </message>
    <message>
        <source>What stays on this computer</source>
        <translation>Was auf diesem Computer bleibt</translation>
    </message>
    <message>
        <source>When a chat is too long</source>
        <translation>Wenn ein Chat zu lang ist</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>Wo alles liegt</translation>
    </message>
    <message>
        <source>llama.cpp on several machines</source>
        <translation>llama.cpp auf mehreren Rechnern</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Put “{name}” back to its default</source>
        <translation>„{name}“ auf den Standardwert zurücksetzen</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation>{name} zurücksetzen</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A faster way to compute attention, for graphics cards above all.</source>
        <translation>Eine schnellere Art, Attention zu berechnen, vor allem für Grafikkarten.</translation>
    </message>
    <message>
        <source>A file with further certificates to trust, for networks that read along; empty: the system's.</source>
        <translation>Eine Datei mit weiteren vertrauenswürdigen Zertifikaten, für Netze, die mitlesen; leer: die des Systems.</translation>
    </message>
    <message>
        <source>A proxy's address on the way there, or none; empty: as the network settings say.</source>
        <translation>Die Adresse eines Proxys auf dem Weg dorthin, oder none; leer: wie in den Netzwerk-Einstellungen.</translation>
    </message>
    <message>
        <source>A proxy's address; empty: as the system is set up.</source>
        <translation>Adresse eines Proxys; leer: wie im System eingestellt.</translation>
    </message>
    <message>
        <source>Above 0 a beam search favours long answers, below 0 short ones.</source>
        <translation>Über 0 bevorzugt eine Strahlsuche lange Antworten, unter 0 kurze.</translation>
    </message>
    <message>
        <source>Draw among likely tokens, take the likeliest, hold the surprise steady, or search.</source>
        <translation>Unter wahrscheinlichen Token ziehen, das wahrscheinlichste nehmen, die Überraschung gleich halten, oder suchen.</translation>
    </message>
    <message>
        <source>Draw only among the likeliest that together reach this probability; 1 is off.</source>
        <translation>Nur unter den wahrscheinlichsten ziehen, die zusammen diese Wahrscheinlichkeit erreichen; 1 ist aus.</translation>
    </message>
    <message>
        <source>Draw only among this many likeliest tokens; 0 is off.</source>
        <translation>Nur unter so vielen der wahrscheinlichsten Token ziehen; 0 ist aus.</translation>
    </message>
    <message>
        <source>From which probability tokens are left out then; above 0.5 is off.</source>
        <translation>Ab welcher Wahrscheinlichkeit Token dann weggelassen werden; über 0,5 ist aus.</translation>
    </message>
    <message>
        <source>Groups that the beams search in, each shy of what the others take; they divide the beams.</source>
        <translation>Gruppen, in denen die Strahlen suchen, jede scheut, was die anderen nehmen; sie teilen die Strahlen auf.</translation>
    </message>
    <message>
        <source>Guess tokens ahead and read them at once: by what followed the same words before, or by a smaller model. It is only done where measuring finds it faster; near-ties between tokens may fall otherwise.</source>
        <translation>Token vorausraten und auf einmal lesen: nach dem, was denselben Wörtern früher folgte, oder durch ein kleineres Modell. Nur wo es gemessen schneller ist; fast gleich wahrscheinliche Token können anders ausfallen.</translation>
    </message>
    <message>
        <source>Height in pixels.</source>
        <translation>Höhe in Pixeln.</translation>
    </message>
    <message>
        <source>Higher is more varied; 0 always takes the likeliest.</source>
        <translation>Höher ist abwechslungsreicher; 0 nimmt immer das wahrscheinlichste.</translation>
    </message>
    <message>
        <source>Hosts whose links in messages are opened without asking.</source>
        <translation>Hosts, deren Links in Nachrichten ohne Frage geöffnet werden.</translation>
    </message>
    <message>
        <source>How a model is put into memory.</source>
        <translation>Wie ein Modell in den Speicher kommt.</translation>
    </message>
    <message>
        <source>How chats start and are written.</source>
        <translation>Wie Chats beginnen und geschrieben werden.</translation>
    </message>
    <message>
        <source>How far the temperature moves: down where the model is sure, up where it is not; 0 is off.</source>
        <translation>Wie weit sich die Temperatur bewegt: hinunter, wo das Modell sicher ist, hinauf, wo nicht; 0 ist aus.</translation>
    </message>
    <message>
        <source>How fast Mirostat corrects itself.</source>
        <translation>Wie schnell Mirostat sich berichtigt.</translation>
    </message>
    <message>
        <source>How long Ollama keeps a model in memory: 10m, 0, -1 for ever; empty: as it is set there.</source>
        <translation>Wie lange Ollama ein Modell im Speicher hält: 10m, 0, -1 für immer; leer: wie dort eingestellt.</translation>
    </message>
    <message>
        <source>How long that remembers what was taken before; 0.9 is about ten tokens.</source>
        <translation>Wie lange das behält, was vorher genommen wurde; 0,9 sind etwa zehn Token.</translation>
    </message>
    <message>
        <source>How many answers a beam search grows side by side.</source>
        <translation>Wie viele Antworten eine Strahlsuche nebeneinander wachsen lässt.</translation>
    </message>
    <message>
        <source>How many candidates a contrastive search has.</source>
        <translation>Wie viele Kandidaten eine Kontrastsuche hat.</translation>
    </message>
    <message>
        <source>How many downloads run at the same time.</source>
        <translation>Wie viele Downloads zugleich laufen.</translation>
    </message>
    <message>
        <source>How many tokens are looked through for repeated passages; 0 is off, -1 the whole context.</source>
        <translation>Wie viele Token nach wiederholten Stellen durchsucht werden; 0 ist aus, -1 der ganze Kontext.</translation>
    </message>
    <message>
        <source>How many tokens the penalties look back; 0 is off, -1 the whole context.</source>
        <translation>Wie viele Token die Strafen zurückblicken; 0 ist aus, -1 der ganze Kontext.</translation>
    </message>
    <message>
        <source>How much a contrastive search holds back what is like the text before; 0 takes the likeliest.</source>
        <translation>Wie stark eine Kontrastsuche zurückhält, was dem Text davor gleicht; 0 nimmt das Wahrscheinlichste.</translation>
    </message>
    <message>
        <source>How much is added to the scores of favoured words; 0 is off.</source>
        <translation>Wie viel zu den Werten bevorzugter Wörter dazukommt; 0 ist aus.</translation>
    </message>
    <message>
        <source>How much larger all text is than designed.</source>
        <translation>Wie viel größer als vorgesehen aller Text ist.</translation>
    </message>
    <message>
        <source>How often the likeliest tokens are left out, for less usual words; 0 is off.</source>
        <translation>Wie oft die wahrscheinlichsten Token weggelassen werden, für weniger übliche Wörter; 0 ist aus.</translation>
    </message>
    <message>
        <source>How passages of long documents are found: by the words that they share with the question, or by their meaning, with an embedding model from your Models page.</source>
        <translation>Wie Stellen in langen Dokumenten gefunden werden: nach den Wörtern, die sie mit der Frage teilen, oder nach ihrer Bedeutung, mit einem Embedding-Modell von der Seite Modelle.</translation>
    </message>
    <message>
        <source>How shy groups of beams are of each other.</source>
        <translation>Wie sehr Gruppen von Strahlen einander scheuen.</translation>
    </message>
    <message>
        <source>How steeply that grows with the passage's length.</source>
        <translation>Wie steil das mit der Länge der Stelle wächst.</translation>
    </message>
    <message>
        <source>How strongly a token that would go on with a repeated passage is held back; 0 is off.</source>
        <translation>Wie stark ein Token zurückgehalten wird, das eine wiederholte Stelle fortsetzen würde; 0 ist aus.</translation>
    </message>
    <message>
        <source>How the app reaches the hub.</source>
        <translation>Wie die App den Hub erreicht.</translation>
    </message>
    <message>
        <source>How the context's keys are stored; smaller ones lose a little.</source>
        <translation>Wie die Schlüssel des Kontexts gespeichert werden; kleinere verlieren ein wenig.</translation>
    </message>
    <message>
        <source>How the context's values are stored; smaller ones need flash attention.</source>
        <translation>Wie die Werte des Kontexts gespeichert werden; kleinere brauchen Flash-Attention.</translation>
    </message>
    <message>
        <source>How the next token is chosen.</source>
        <translation>Wie das nächste Token gewählt wird.</translation>
    </message>
    <message>
        <source>How the temperature follows the model's doubt; 1 is evenly.</source>
        <translation>Wie die Temperatur dem Zweifel des Modells folgt; 1 ist gleichmäßig.</translation>
    </message>
    <message>
        <source>How the window looks.</source>
        <translation>Wie das Fenster aussieht.</translation>
    </message>
    <message>
        <source>Its certificate is not checked.</source>
        <translation>Sein Zertifikat wird nicht geprüft.</translation>
    </message>
    <message>
        <source>Keep the tokens about as surprising as expected, up to this probability; 1 is off.</source>
        <translation>Die Token behalten, die etwa so überraschend sind wie erwartet, bis zu dieser Wahrscheinlichkeit; 1 ist aus.</translation>
    </message>
    <message>
        <source>Keep the tokens within so many standard deviations of the best; 0 and below are off.</source>
        <translation>Die Token behalten, die so viele Standardabweichungen vom besten entfernt sind; 0 und darunter ist aus.</translation>
    </message>
    <message>
        <source>Keep the whole context of layers that look back a little only.</source>
        <translation>Den ganzen Kontext auch bei Schichten halten, die nur wenig zurückblicken.</translation>
    </message>
    <message>
        <source>Keys of your own, by command; an empty list takes them away.</source>
        <translation>Eigene Tasten, nach Befehl; eine leere Liste nimmt sie weg.</translation>
    </message>
    <message>
        <source>Layers placed on the GPU; auto: as many as fit.</source>
        <translation>Schichten auf der GPU; auto: so viele wie passen.</translation>
    </message>
    <message>
        <source>Layers that keep their experts in main memory, for models made of experts.</source>
        <translation>Schichten, die ihre Experten im Hauptspeicher behalten, für Modelle aus Experten.</translation>
    </message>
    <message>
        <source>Leave out tokens less likely than this share of the likeliest; 0 is off.</source>
        <translation>Token weglassen, die unwahrscheinlicher sind als dieser Anteil des wahrscheinlichsten; 0 ist aus.</translation>
    </message>
    <message>
        <source>Leave weights in the file; the system may drop and read them again.</source>
        <translation>Gewichte in der Datei lassen; das System darf sie verwerfen und wieder lesen.</translation>
    </message>
    <message>
        <source>Light, dark, or as the system is.</source>
        <translation>Hell, dunkel oder wie das System.</translation>
    </message>
    <message>
        <source>Makes a token less likely each time it was used; 0 is off.</source>
        <translation>Macht ein Token mit jeder Verwendung unwahrscheinlicher; 0 ist aus.</translation>
    </message>
    <message>
        <source>Makes a token less likely once it was used; 0 is off.</source>
        <translation>Macht ein Token unwahrscheinlicher, sobald es verwendet wurde; 0 ist aus.</translation>
    </message>
    <message>
        <source>Makes tokens used lately less likely; 1 is off.</source>
        <translation>Macht zuletzt verwendete Token unwahrscheinlicher; 1 ist aus.</translation>
    </message>
    <message>
        <source>Open no connection at all.</source>
        <translation>Überhaupt keine Verbindung öffnen.</translation>
    </message>
    <message>
        <source>Other machines that models are spread over.</source>
        <translation>Weitere Rechner, auf die Modelle verteilt werden.</translation>
    </message>
    <message>
        <source>Prefer tokens of about this probability; below 0 is off.</source>
        <translation>Token von etwa dieser Wahrscheinlichkeit bevorzugen; unter 0 ist aus.</translation>
    </message>
    <message>
        <source>Processor threads; auto: chosen from the processor's cores.</source>
        <translation>Prozessor-Threads; auto: nach den Kernen des Prozessors gewählt.</translation>
    </message>
    <message>
        <source>Servers whose models stand beside those of this computer.</source>
        <translation>Server, deren Modelle neben denen dieses Computers stehen.</translation>
    </message>
    <message>
        <source>Stays when the name or the address changes.</source>
        <translation>Bleibt, wenn sich Name oder Adresse ändern.</translation>
    </message>
    <message>
        <source>Texts at which a repeated passage ends.</source>
        <translation>Texte, an denen eine wiederholte Stelle endet.</translation>
    </message>
    <message>
        <source>The hub's address, for a mirror; empty: HF_ENDPOINT, else Hugging Face itself.</source>
        <translation>Die Adresse des Hubs, für einen Spiegel; leer: HF_ENDPOINT, sonst Hugging Face selbst.</translation>
    </message>
    <message>
        <source>The key that sends: Enter, or Ctrl+Enter so that Enter breaks the line.</source>
        <translation>Die Taste, die sendet: Enter, oder Strg+Enter, sodass Enter die Zeile umbricht.</translation>
    </message>
    <message>
        <source>The model used last: its path or its name.</source>
        <translation>Das zuletzt verwendete Modell: sein Pfad oder sein Name.</translation>
    </message>
    <message>
        <source>The most that all downloads take together, in MiB a second.</source>
        <translation>Was alle Downloads zusammen höchstens nehmen, in MiB je Sekunde.</translation>
    </message>
    <message>
        <source>The preset that a new chat begins with, in the window and in a terminal.</source>
        <translation>Die Voreinstellung, mit der ein neuer Chat beginnt, im Fenster und in einem Terminal.</translation>
    </message>
    <message>
        <source>The same seed repeats an answer; -1 draws another each time.</source>
        <translation>Derselbe Startwert wiederholt eine Antwort; -1 zieht jedes Mal einen anderen.</translation>
    </message>
    <message>
        <source>The samplers in the order in which they act; one that is left out is off.</source>
        <translation>Die Sampler in der Reihenfolge, in der sie wirken; einer, der fehlt, ist aus.</translation>
    </message>
    <message>
        <source>The smaller model that guesses ahead; it needs the same vocabulary as the one that answers.</source>
        <translation>Das kleinere Modell, das vorausrät; es braucht dasselbe Vokabular wie das antwortende.</translation>
    </message>
    <message>
        <source>The surprise that Mirostat aims at, in bits a token.</source>
        <translation>Die Überraschung, die Mirostat anstrebt, in Bit je Token.</translation>
    </message>
    <message>
        <source>The window's letters: Inter, which comes along, or the system's. Code stays as it is.</source>
        <translation>Die Schrift des Fensters: Inter, die mitkommt, oder die des Systems. Code bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Tokens computed at once; auto: the whole batch.</source>
        <translation>Zugleich berechnete Token; auto: der ganze Stapel.</translation>
    </message>
    <message>
        <source>Tokens guessed ahead at once, at most.</source>
        <translation>Auf einmal vorausgeratene Token, höchstens.</translation>
    </message>
    <message>
        <source>Tokens of a prompt that are read at once.</source>
        <translation>Token eines Prompts, die auf einmal gelesen werden.</translation>
    </message>
    <message>
        <source>Tokens that fit; auto: as trained, up to 8,192.</source>
        <translation>Token, die hineinpassen; auto: wie trainiert, bis 8.192.</translation>
    </message>
    <message>
        <source>Tokens that may be repeated without being held back.</source>
        <translation>Token, die ohne Zurückhalten wiederholt werden dürfen.</translation>
    </message>
    <message>
        <source>Tools that models are told of, as the panel beside a chat writes them; none is ever run.</source>
        <translation>Werkzeuge, von denen Modelle erfahren, wie sie die Leiste neben einem Chat schreibt; keines wird je ausgeführt.</translation>
    </message>
    <message>
        <source>What a new chat tells the model before the first message.</source>
        <translation>Was ein neuer Chat dem Modell vor der ersten Nachricht sagt.</translation>
    </message>
    <message>
        <source>What answers are held to, as the panel beside a chat writes it; empty: nothing.</source>
        <translation>Woran Antworten gehalten werden, wie es das Feld neben einem Chat schreibt; leer: an nichts.</translation>
    </message>
    <message>
        <source>What happens when a chat is longer than the context window; the system prompt always stays.</source>
        <translation>Was geschieht, wenn ein Chat länger als das Kontextfenster ist; der Systemprompt bleibt immer.</translation>
    </message>
    <message>
        <source>What is added to a token's score, by the token's number; -100 is never. It belongs to one model.</source>
        <translation>Was zum Wert eines Tokens hinzukommt, nach dessen Nummer; -100 ist nie. Es gehört zu einem Modell.</translation>
    </message>
    <message>
        <source>What the window speaks.</source>
        <translation>Was das Fenster spricht.</translation>
    </message>
    <message>
        <source>What was gone to last by the palette.</source>
        <translation>Wohin die Palette zuletzt führte.</translation>
    </message>
    <message>
        <source>What you call it.</source>
        <translation>Wie du ihn nennst.</translation>
    </message>
    <message>
        <source>When a beam search ends: with enough answers, when none seems to become better, or when none can.</source>
        <translation>Wann eine Strahlsuche endet: mit genug Antworten, wenn keine mehr besser zu werden scheint, oder wenn es keine mehr kann.</translation>
    </message>
    <message>
        <source>Where it is, such as http://127.0.0.1:8080.</source>
        <translation>Wo er ist, etwa http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>Where llama.cpp's RPC workers are, such as 192.168.1.20:50052.</source>
        <translation>Wo die RPC-Worker von llama.cpp sind, wie 192.168.1.20:50052.</translation>
    </message>
    <message>
        <source>Where the window was left.</source>
        <translation>Wo das Fenster zuletzt war.</translation>
    </message>
    <message>
        <source>Whether a screen reader is told an answer line by line while it arrives.</source>
        <translation>Ob ein Bildschirmleser eine Antwort Zeile für Zeile gesagt bekommt, während sie kommt.</translation>
    </message>
    <message>
        <source>Whether answers keep how likely their words were, and are coloured by it.</source>
        <translation>Ob Antworten behalten, wie wahrscheinlich ihre Wörter waren, und danach gefärbt werden.</translation>
    </message>
    <message>
        <source>Whether it fills the screen.</source>
        <translation>Ob es den Bildschirm füllt.</translation>
    </message>
    <message>
        <source>Whether keys do what the list says; Tab, Enter and Esc work without it too.</source>
        <translation>Ob Tasten tun, was die Liste sagt; Tab, Enter und Esc wirken auch ohne.</translation>
    </message>
    <message>
        <source>Whether models are spread over other machines too. What is sent there is not encrypted.</source>
        <translation>Ob Modelle auch auf weitere Rechner verteilt werden. Was dorthin geht, ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Whether models think before they answer, where their template lets one choose.</source>
        <translation>Ob Modelle vor der Antwort nachdenken, wo ihre Chat-Vorlage die Wahl lässt.</translation>
    </message>
    <message>
        <source>Whether the first start is over.</source>
        <translation>Ob der erste Start vorbei ist.</translation>
    </message>
    <message>
        <source>Whether the panel with the sampling is open.</source>
        <translation>Ob die Leiste mit dem Sampling offen ist.</translation>
    </message>
    <message>
        <source>Whether the same question gets the same answer again, as far as this computer can promise it.</source>
        <translation>Ob dieselbe Frage wieder dieselbe Antwort bekommt, soweit dieser Computer das versprechen kann.</translation>
    </message>
    <message>
        <source>Which keys do what.</source>
        <translation>Welche Tasten was tun.</translation>
    </message>
    <message>
        <source>Which model answers.</source>
        <translation>Welches Modell antwortet.</translation>
    </message>
    <message>
        <source>Which protocol it speaks.</source>
        <translation>Welches Protokoll er spricht.</translation>
    </message>
    <message>
        <source>Which version of Mirostat holds the surprise of the text steady; 0 is off.</source>
        <translation>Welche Version von Mirostat die Überraschung des Textes gleich hält; 0 ist aus.</translation>
    </message>
    <message>
        <source>Width in pixels.</source>
        <translation>Breite in Pixeln.</translation>
    </message>
    <message>
        <source>Words that are never written, as far as the model spells them as usual.</source>
        <translation>Wörter, die nie geschrieben werden, soweit das Modell sie wie üblich schreibt.</translation>
    </message>
    <message>
        <source>Words that are written sooner than others.</source>
        <translation>Wörter, die eher als andere geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As the model decides</source>
        <translation>Wie das Modell entscheidet</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Beam search</source>
        <translation>Strahlsuche</translation>
    </message>
    <message>
        <source>By a draft model</source>
        <translation>Durch ein Entwurfsmodell</translation>
    </message>
    <message>
        <source>By looking up</source>
        <translation>Durch Nachschlagen</translation>
    </message>
    <message>
        <source>Contrastive search</source>
        <translation>Kontrastsuche</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Greedy</source>
        <translation>Greedy</translation>
    </message>
    <message>
        <source>Inter</source>
        <translation>Inter</translation>
    </message>
    <message>
        <source>Keep start and end</source>
        <translation>Anfang und Ende</translation>
    </message>
    <message>
        <source>Leave out the oldest</source>
        <translation>Älteste weglassen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Mirostat</source>
        <translation>Mirostat</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No setting found</source>
        <translation>Keine Einstellung gefunden</translation>
    </message>
    <message>
        <source>No setting has “{words}” in its name or its sentence.</source>
        <translation>Keine Einstellung hat „{words}“ im Namen oder in ihrem Satz.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Sampling</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Send nothing</source>
        <translation>Nichts senden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Alle Einstellungen zeigen</translation>
    </message>
    <message>
        <source>Such as: Answer briefly and in English.</source>
        <translation>Zum Beispiel: Antworte kurz und auf Deutsch.</translation>
    </message>
    <message>
        <source>The system's</source>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>Their words (BM25)</source>
        <translation>Ihren Wörtern (BM25)</translation>
    </message>
    <message>
        <source>Where it works</source>
        <translation>Wo es geht</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>{name} (not found)</source>
        <translation>{name} (nicht gefunden)</translation>
    </message>
</context>
<context>
    <name>ShownDialog</name>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>Kontextfenster</translation>
    </message>
    <message>
        <source>It can</source>
        <translation>Es kann</translation>
    </message>
    <message>
        <source>It says nothing of its Modelfile.</source>
        <translation>Er sagt nichts über sein Modelfile.</translation>
    </message>
    <message>
        <source>Modelfile</source>
        <translation>Modelfile</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Quantisierung</translation>
    </message>
    <message>
        <source>Trained for</source>
        <translation>Trainiert für</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} Token</translation>
    </message>
</context>
<context>
    <name>SidePanels</name>
    <message>
        <source>closed</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
</context>
<context>
    <name>Sizes</name>
    <message>
        <source>{size} GiB</source>
        <translation>{size} GiB</translation>
    </message>
    <message>
        <source>{size} KiB</source>
        <translation>{size} KiB</translation>
    </message>
    <message>
        <source>{size} MiB</source>
        <translation>{size} MiB</translation>
    </message>
</context>
<context>
    <name>SliderRow</name>
    <message>
        <source>Put {name} back to {value}</source>
        <translation>{name} auf {value} zurücksetzen</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>{name}, value</source>
        <translation>{name}, Wert</translation>
    </message>
</context>
<context>
    <name>SourceMark</name>
    <message>
        <source>Do not set it for this model</source>
        <translation>Für dieses Modell nicht mehr festlegen</translation>
    </message>
    <message>
        <source>Do not use the publisher's values of this model</source>
        <translation>Werte des Herausgebers für dieses Modell nicht nutzen</translation>
    </message>
    <message>
        <source>Put back to {value}</source>
        <translation>Zurück auf {value}</translation>
    </message>
    <message>
        <source>Put {name} back to {value}</source>
        <translation>{name} auf {value} zurücksetzen</translation>
    </message>
    <message>
        <source>Use for all chats</source>
        <translation>Für alle Chats verwenden</translation>
    </message>
    <message>
        <source>Use for this model</source>
        <translation>Für dieses Modell verwenden</translation>
    </message>
    <message>
        <source>{name}: where it comes from</source>
        <translation>{name}: woher der Wert kommt</translation>
    </message>
</context>
<context>
    <name>StartingPoints</name>
    <message>
        <source>Against repetition</source>
        <translation>Gegen Wiederholung</translation>
    </message>
    <message>
        <source>Contrastive search: the same answer each time, and no going round in circles.</source>
        <translation>Kontrastive Suche: jedes Mal dieselbe Antwort, und kein Drehen im Kreis.</translation>
    </message>
    <message>
        <source>DRY holds repeated passages back, and leaves single words alone.</source>
        <translation>DRY hält wiederholte Passagen zurück und lässt einzelne Wörter in Ruhe.</translation>
    </message>
    <message>
        <source>Different answers</source>
        <translation>Verschiedene Antworten</translation>
    </message>
    <message>
        <source>Facts, code, extraction: little is left to chance.</source>
        <translation>Fakten, Code, Auszüge: wenig bleibt dem Zufall.</translation>
    </message>
    <message>
        <source>Likeliest whole</source>
        <translation>Das wahrscheinlichste Ganze</translation>
    </message>
    <message>
        <source>Mirostat 2 keeps a long text from becoming dull or confused.</source>
        <translation>Mirostat 2 bewahrt einen langen Text davor, öde oder wirr zu werden.</translation>
    </message>
    <message>
        <source>No sampler acts: tokens are drawn as likely as the model has them.</source>
        <translation>Kein Sampler wirkt: Token werden so wahrscheinlich gezogen, wie das Modell sie hat.</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>Short answers with one right wording, such as translations: four beams.</source>
        <translation>Kurze Antworten mit einem richtigen Wortlaut, etwa Übersetzungen: vier Beams.</translation>
    </message>
    <message>
        <source>Six beams in three groups: the search looks at answers that differ.</source>
        <translation>Sechs Beams in drei Gruppen: Die Suche sieht sich verschiedene Antworten an.</translation>
    </message>
    <message>
        <source>Steady surprise</source>
        <translation>Gleichmäßige Überraschung</translation>
    </message>
    <message>
        <source>Stories and ideas: min-p cuts what makes no sense, so a higher temperature stays readable.</source>
        <translation>Geschichten und Ideen: Min-p nimmt weg, was keinen Sinn ergibt, so bleibt eine höhere Temperatur lesbar.</translation>
    </message>
    <message>
        <source>The model as it is</source>
        <translation>Das Modell, wie es ist</translation>
    </message>
    <message>
        <source>Top-n-sigma cuts by the scores before the temperature acts, which may then be high.</source>
        <translation>Top-n-sigma schneidet nach den Werten, bevor die Temperatur wirkt; die darf dann hoch sein.</translation>
    </message>
    <message>
        <source>Unusual words</source>
        <translation>Ungewöhnliche Wörter</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Varied</source>
        <translation>Abwechslungsreich</translation>
    </message>
    <message>
        <source>Very varied</source>
        <translation>Sehr abwechslungsreich</translation>
    </message>
    <message>
        <source>Without repetition or chance</source>
        <translation>Ohne Wiederholung und Zufall</translation>
    </message>
    <message>
        <source>XTC now and then leaves out the likeliest tokens where others are good, too.</source>
        <translation>XTC lässt ab und zu die wahrscheinlichsten Token aus, wo auch andere gut sind.</translation>
    </message>
    <message>
        <source>llama.cpp's own values.</source>
        <translation>Die eigenen Werte von llama.cpp.</translation>
    </message>
</context>
<context>
    <name>StepsSlider</name>
    <message>
        <source>Leave {name} to Inglenook</source>
        <translation>{name} Inglenook überlassen</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>auto: {value}</source>
        <translation>auto: {value}</translation>
    </message>
    <message>
        <source>{name}, value</source>
        <translation>{name}, Wert</translation>
    </message>
</context>
<context>
    <name>StrategyRow</name>
    <message>
        <source>Put all of these back to what holds without this chat's own values</source>
        <translation>Alle auf das zurücksetzen, was ohne eigene Werte dieses Chats gilt</translation>
    </message>
    <message>
        <source>Reset sampling</source>
        <translation>Sampling zurücksetzen</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Sampling</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
    <message>
        <source>Starting points</source>
        <translation>Ausgangspunkte</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Whole sets of values to begin from</source>
        <translation>Ganze Sätze von Werten für den Anfang</translation>
    </message>
</context>
<context>
    <name>SubjectLines</name>
    <message>
        <source>Another question</source>
        <translation>Eine andere Frage</translation>
    </message>
    <message>
        <source>In the chat “{title}”</source>
        <translation>Im Chat „{title}“</translation>
    </message>
    <message>
        <source>Show the chat</source>
        <translation>Chat zeigen</translation>
    </message>
    <message>
        <source>With all that stands above it in the chat, as the chat would ask it.</source>
        <translation>Mit allem, was im Chat darüber steht, wie der Chat sie stellen würde.</translation>
    </message>
</context>
<context>
    <name>SubjectPanel</name>
    <message>
        <source>A repository, address or file</source>
        <translation>Ein Repository, eine Adresse oder Datei</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>As in the file ({quantization})</source>
        <translation>Wie in der Datei ({quantization})</translation>
    </message>
    <message>
        <source>Built like</source>
        <translation>Gebaut wie</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Eines wählen</translation>
    </message>
    <message>
        <source>From the catalogue</source>
        <translation>Aus dem Katalog</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Model of the catalogue</source>
        <translation>Modell des Katalogs</translation>
    </message>
    <message>
        <source>Model on this computer</source>
        <translation>Modell auf diesem Computer</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Netzwerkeinstellungen</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>One of a size</source>
        <translation>Eines von einer Größe</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Press Enter to read its header: some hundred KiB, not the model</source>
        <translation>Enter drücken, um den Kopf zu lesen: einige hundert KiB, nicht das Modell</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Quantisierung</translation>
    </message>
    <message>
        <source>Quantization in the repository</source>
        <translation>Quantisierung im Repository</translation>
    </message>
    <message>
        <source>Repository, address or file</source>
        <translation>Repository, Adresse oder Datei</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>Gespeichert als</translation>
    </message>
    <message>
        <source>There is none yet</source>
        <translation>Es gibt noch keines</translation>
    </message>
    <message>
        <source>Where the model is</source>
        <translation>Wo das Modell liegt</translation>
    </message>
    <message>
        <source>Which model</source>
        <translation>Welches Modell</translation>
    </message>
    <message>
        <source>publisher/name, https://… or a file</source>
        <translation>herausgeber/name, https://… oder eine Datei</translation>
    </message>
</context>
<context>
    <name>SubjectReading</name>
    <message>
        <source>It ended by a fault of Inglenook's own.</source>
        <translation>Ein Fehler von Inglenook selbst hat es beendet.</translation>
    </message>
    <message>
        <source>Reading the header of {model} …</source>
        <translation>Der Kopf von {model} wird gelesen …</translation>
    </message>
    <message>
        <source>“{text}” names no file, repository or address: write one as “publisher/name”.</source>
        <translation>„{text}“ nennt keine Datei, kein Repository und keine Adresse: eine schreiben wie „herausgeber/name“.</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Known tags</source>
        <translation>Bekannte Schlagwörter</translation>
    </message>
    <message>
        <source>New tags</source>
        <translation>Neue Schlagwörter</translation>
    </message>
    <message>
        <source>New tags, with commas between them</source>
        <translation>Neue Schlagwörter, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>TextFiles</name>
    <message>
        <source>Saved as {name}.</source>
        <translation>Als {name} gespeichert.</translation>
    </message>
</context>
<context>
    <name>TextsField</name>
    <message>
        <source>Add a text</source>
        <translation>Einen Text hinzufügen</translation>
    </message>
    <message>
        <source>Add to: {name}</source>
        <translation>Hinzufügen zu: {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>\n stands for a line break, \t for a tab</source>
        <translation>\n steht für einen Zeilenumbruch, \t für einen Tabulator</translation>
    </message>
</context>
<context>
    <name>ThinkingChoice</name>
    <message>
        <source>As the model decides</source>
        <translation>Wie das Modell entscheidet</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>Thinking cannot be chosen. {reason}</source>
        <translation>Nachdenken ist nicht wählbar. {reason}</translation>
    </message>
    <message>
        <source>Thinking: {choice}</source>
        <translation>Nachdenken: {choice}</translation>
    </message>
    <message>
        <source>This model's template begins every answer with thinking: it has no effect.</source>
        <translation>Die Chat-Vorlage dieses Modells beginnt jede Antwort mit Nachdenken: ohne Wirkung.</translation>
    </message>
    <message>
        <source>This model's template does not read it: it has no effect.</source>
        <translation>Die Chat-Vorlage dieses Modells liest es nicht: ohne Wirkung.</translation>
    </message>
    <message>
        <source>{sentence} Whether this model does is known once it is loaded.</source>
        <translation>{sentence} Ob dieses Modell das tut, ist nach dem Laden bekannt.</translation>
    </message>
</context>
<context>
    <name>ThinkingRow</name>
    <message>
        <source>Show or hide what the model thought before it answered</source>
        <translation>Ein- oder ausblenden, was das Modell vor der Antwort dachte</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Denkt nach …</translation>
    </message>
    <message>
        <source>Thought for {0} s</source>
        <translation>{0} s lang nachgedacht</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Gedanken</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>eingeblendet</translation>
    </message>
</context>
<context>
    <name>TokenActions</name>
    <message>
        <source>Answers from now on keep how likely their words were. Tokens… in an answer's menu reads others.</source>
        <translation>Antworten behalten ab jetzt, wie wahrscheinlich ihre Wörter waren. „Token …“ im Menü einer Antwort liest andere.</translation>
    </message>
    <message>
        <source>This token is not a word of the answer by itself, so nothing can go on from it.</source>
        <translation>Dieses Token ist für sich kein Wort der Antwort, also kann von ihm aus nichts weitergehen.</translation>
    </message>
</context>
<context>
    <name>TokenBars</name>
    <message>
        <source>Likeliest next tokens</source>
        <translation>Wahrscheinlichste nächste Token</translation>
    </message>
    <message>
        <source>after</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>before</source>
        <translation>davor</translation>
    </message>
    <message>
        <source>out</source>
        <translation>heraus</translation>
    </message>
    <message>
        <source>{sentence}; it is the one that came</source>
        <translation>{sentence}; dieses kam</translation>
    </message>
    <message>
        <source>“{token}”: {before} before, then taken out</source>
        <translation>„{token}“: davor {before}, dann herausgenommen</translation>
    </message>
    <message>
        <source>“{token}”: {before} before, {after} after</source>
        <translation>„{token}“: davor {before}, danach {after}</translation>
    </message>
</context>
<context>
    <name>TokenField</name>
    <message>
        <source>A token comes from {origin}.</source>
        <translation>Ein Token kommt aus {origin}.</translation>
    </message>
    <message>
        <source>A token is in the keyring.</source>
        <translation>Ein Token ist im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugangstoken</translation>
    </message>
    <message>
        <source>For what is private or gated. It is kept in this computer's keyring, never in a file of this app.</source>
        <translation>Für Privates oder Zugangsbeschränktes. Es liegt im Schlüsselbund dieses Computers, nie in einer Datei dieser App.</translation>
    </message>
    <message>
        <source>Forget token</source>
        <translation>Token vergessen</translation>
    </message>
    <message>
        <source>Save token</source>
        <translation>Token speichern</translation>
    </message>
    <message>
        <source>There is no token: only what is public can be opened.</source>
        <translation>Es gibt kein Token: Nur Öffentliches kann geöffnet werden.</translation>
    </message>
    <message>
        <source>the file of huggingface-cli</source>
        <translation>der Datei von huggingface-cli</translation>
    </message>
</context>
<context>
    <name>Tokens</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Nothing foretells the first token.</source>
        <translation>Nichts sagt das erste Token voraus.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>cut: {sampler}</source>
        <translation>raus: {sampler}</translation>
    </message>
    <message>
        <source>drawn from {count} tokens</source>
        <translation>aus {count} Token gezogen</translation>
    </message>
    <message>
        <source>surprisal {surprisal} bits, entropy {entropy} bits</source>
        <translation>Überraschung {surprisal} Bit, Entropie {entropy} Bit</translation>
    </message>
    <message>
        <source>the end of the answer</source>
        <translation>das Ende der Antwort</translation>
    </message>
    <message>
        <source>the samplers left this one only</source>
        <translation>die Sampler ließen nur dieses übrig</translation>
    </message>
    <message>
        <source>then {share}</source>
        <translation>dann {share}</translation>
    </message>
    <message>
        <source>{share} by the model</source>
        <translation>{share} nach dem Modell</translation>
    </message>
    <message>
        <source>{token}, {before}</source>
        <translation>{token}, {before}</translation>
    </message>
    <message>
        <source>{what}, taken out by {sampler}</source>
        <translation>{what}, entfernt von {sampler}</translation>
    </message>
    <message>
        <source>{what}, {after} after the samplers</source>
        <translation>{what}, {after} nach den Samplern</translation>
    </message>
    <message>
        <source>← → tokens · ↑ ↓ others · Enter goes on with another · Esc</source>
        <translation>← → Token · ↑ ↓ andere · Enter geht mit einem anderen weiter · Esc</translation>
    </message>
</context>
<context>
    <name>TokensDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Go on with this token</source>
        <translation>Mit diesem Token weiter</translation>
    </message>
    <message>
        <source>How far the reading is</source>
        <translation>Wie weit das Lesen ist</translation>
    </message>
    <message>
        <source>Read by {model}: {count} tokens in the answer, {bits} bits of surprisal each.</source>
        <translation>Gelesen von {model}: {count} Token in der Antwort, je {bits} Bit Überraschung.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The model reads the answer and its prompt: {done} of {total} tokens…</source>
        <translation>Das Modell liest die Antwort und ihren Prompt: {done} von {total} Token …</translation>
    </message>
    <message>
        <source>The model reads the answer and its prompt…</source>
        <translation>Das Modell liest die Antwort und ihren Prompt …</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
</context>
<context>
    <name>ToolsPart</name>
    <message>
        <source>Begin the tools with an example</source>
        <translation>Die Werkzeuge mit einem Beispiel beginnen</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>Mit einem Beispiel beginnen</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>Zeile {line}: {problem}</translation>
    </message>
    <message>
        <source>State of the tools</source>
        <translation>Zustand der Werkzeuge</translation>
    </message>
    <message>
        <source>The model is told of: {names}</source>
        <translation>Das Modell erfährt von: {names}</translation>
    </message>
    <message>
        <source>The preset's template reads no tools: it is not told of them.</source>
        <translation>Die Vorlage der Voreinstellung liest keine Werkzeuge: Dem Modell wird nichts davon gesagt.</translation>
    </message>
    <message>
        <source>The tools cannot be used. {reason}</source>
        <translation>Die Werkzeuge können nicht verwendet werden. {reason}</translation>
    </message>
    <message>
        <source>Told of</source>
        <translation>Erfährt von</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Tools of the preset</source>
        <translation>Werkzeuge der Voreinstellung</translation>
    </message>
    <message>
        <source>What the model may ask for, as a JSON list in OpenAI's form. Its calls are shown and kept with the answer; Inglenook runs none of them.</source>
        <translation>Worum das Modell bitten darf, als JSON-Liste in der Form von OpenAI. Seine Aufrufe werden gezeigt und mit der Antwort behalten; Inglenook führt keinen aus.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>Endgültig löschen?</translation>
    </message>
    <message>
        <source>Deleted chats</source>
        <translation>Gelöschte Chats</translation>
    </message>
    <message>
        <source>Deleted chats are kept for {days} days.</source>
        <translation>Gelöschte Chats bleiben {days} Tage erhalten.</translation>
    </message>
    <message>
        <source>Empty now…</source>
        <translation>Jetzt leeren …</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>Papierkorb leeren?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Nothing is in the trash.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>What is deleted for good cannot be brought back.</source>
        <translation>Was endgültig gelöscht ist, lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>{title} — deleted {when}, kept for {days} more days</source>
        <translation>{title} — {when} gelöscht, noch {days} Tage erhalten</translation>
    </message>
</context>
<context>
    <name>TreeActions</name>
    <message>
        <source>The message and those below it were deleted.</source>
        <translation>Die Nachricht und die darunter wurden gelöscht.</translation>
    </message>
    <message>
        <source>The message is by another writer now.</source>
        <translation>Die Nachricht ist jetzt von jemand anderem.</translation>
    </message>
    <message>
        <source>The message may leave the context.</source>
        <translation>Die Nachricht darf den Kontext verlassen.</translation>
    </message>
    <message>
        <source>The message stays in the context.</source>
        <translation>Die Nachricht bleibt im Kontext.</translation>
    </message>
    <message>
        <source>The message was deleted.</source>
        <translation>Die Nachricht wurde gelöscht.</translation>
    </message>
    <message>
        <source>The other words were dropped.</source>
        <translation>Die anderen Worte wurden verworfen.</translation>
    </message>
    <message>
        <source>There is no question above this answer.</source>
        <translation>Über dieser Antwort steht keine Frage.</translation>
    </message>
    <message>
        <source>This is a new chat with the messages down to that one.</source>
        <translation>Dies ist ein neuer Chat mit den Nachrichten bis zu jener.</translation>
    </message>
</context>
<context>
    <name>TurnProgress</name>
    <message>
        <source>Loading {model}…</source>
        <translation>{model} wird geladen …</translation>
    </message>
    <message>
        <source>Looking up passages…</source>
        <translation>Stellen werden gesucht…</translation>
    </message>
    <message>
        <source>Nothing came for {seconds} s</source>
        <translation>Seit {seconds} s kam nichts</translation>
    </message>
    <message>
        <source>Reading the chat so far…</source>
        <translation>Der bisherige Chat wird gelesen …</translation>
    </message>
    <message>
        <source>{done} of {total} tokens</source>
        <translation>{done} von {total} Token</translation>
    </message>
    <message>
        <source>{model} is still at work…</source>
        <translation>{model} arbeitet noch …</translation>
    </message>
    <message>
        <source>{stage} · {percent}</source>
        <translation>{stage} · {percent}</translation>
    </message>
</context>
<context>
    <name>Undos</name>
    <message>
        <source>This can be undone until Inglenook is closed.</source>
        <translation>Das kann rückgängig gemacht werden, bis Inglenook geschlossen wird.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>UpdateCheck</name>
    <message>
        <source>Update available: “{repository}” has another file in the place of “{model}” now.</source>
        <translation>Aktualisierung verfügbar: „{repository}“ hat jetzt eine andere Datei an der Stelle von „{model}“.</translation>
    </message>
    <message>
        <source>“{model}” is the same as on the hub.</source>
        <translation>„{model}“ ist wie auf dem Hub.</translation>
    </message>
</context>
<context>
    <name>ValueDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Wert kopieren</translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <source>Do not set {name}</source>
        <translation>{name} nicht setzen</translation>
    </message>
    <message>
        <source>Leave it to the chat and the model</source>
        <translation>Es dem Chat und dem Modell überlassen</translation>
    </message>
    <message>
        <source>Not said: as the chat and the model have it. Click to say it.</source>
        <translation>Nicht gesagt: wie Chat und Modell es haben. Klicken, um es zu sagen.</translation>
    </message>
    <message>
        <source>Set {name}</source>
        <translation>{name} setzen</translation>
    </message>
    <message>
        <source>Usual: {value}</source>
        <translation>Üblich: {value}</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
</context>
<context>
    <name>ValueSources</name>
    <message>
        <source>Advised by the publisher of {name}</source>
        <translation>Vom Herausgeber von {name} empfohlen</translation>
    </message>
    <message>
        <source>From the preset “{name}”</source>
        <translation>Aus der Voreinstellung „{name}“</translation>
    </message>
    <message>
        <source>From the settings for all chats</source>
        <translation>Aus den Einstellungen für alle Chats</translation>
    </message>
    <message>
        <source>Set for this chat</source>
        <translation>Für diesen Chat gesetzt</translation>
    </message>
    <message>
        <source>Set for {name}</source>
        <translation>Für {name} gesetzt</translation>
    </message>
    <message>
        <source>Without it: {value}, {origin}.</source>
        <translation>Sonst: {value}, {origin}.</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>Voreinst.</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>Herausg.</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Use these settings</source>
        <translation>Diese Einstellungen verwenden</translation>
    </message>
    <message>
        <source>the engine is asked …</source>
        <translation>die Engine wird gefragt …</translation>
    </message>
</context>
<context>
    <name>VoteAction</name>
    <message>
        <source>Ask {count} times</source>
        <translation>{count}-mal fragen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>VoteExperiment</name>
    <message>
        <source>Answer {number} is a version in the chat now.</source>
        <translation>Antwort {number} ist jetzt eine Version im Chat.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The vote has ended. {result}</source>
        <translation>Die Abstimmung ist zu Ende. {result}</translation>
    </message>
    <message>
        <source>What is 17 + 25?</source>
        <translation>Was ist 17 + 25?</translation>
    </message>
</context>
<context>
    <name>VoteFiles</name>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Als JSON speichern…</translation>
    </message>
    <message>
        <source>Save the vote</source>
        <translation>Abstimmung speichern</translation>
    </message>
    <message>
        <source>The vote is in the clipboard.</source>
        <translation>Die Abstimmung ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>VotePanel</name>
    <message>
        <source>A sentence behind the question has the model reason first and mark its result (chain of thought).</source>
        <translation>Ein Satz hinter der Frage lässt das Modell erst überlegen und sein Ergebnis kennzeichnen (Chain of Thought).</translation>
    </message>
    <message>
        <source>All answers would be the same: nothing is drawn with these values.</source>
        <translation>Alle Antworten wären gleich: Mit diesen Werten wird nichts gezogen.</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Wie gezählt wird</translation>
    </message>
    <message>
        <source>How the answers are drawn</source>
        <translation>Wie die Antworten gezogen werden</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>There is no model yet: open a model file first.</source>
        <translation>Es gibt noch kein Modell: zuerst eine Modelldatei öffnen.</translation>
    </message>
    <message>
        <source>Think step by step</source>
        <translation>Schritt für Schritt denken</translation>
    </message>
    <message>
        <source>What is 17 + 25?</source>
        <translation>Was ist 17 + 25?</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was gefragt wird</translation>
    </message>
    <message>
        <source>Write a question first.</source>
        <translation>Erst eine Frage schreiben.</translation>
    </message>
</context>
<context>
    <name>VoteProgress</name>
    <message>
        <source>Loading {model}…</source>
        <translation>{model} wird geladen …</translation>
    </message>
    <message>
        <source>Looking up passages…</source>
        <translation>Stellen werden gesucht…</translation>
    </message>
    <message>
        <source>Measuring how fast several answers at once are</source>
        <translation>Messen, wie schnell mehrere Antworten zugleich sind</translation>
    </message>
    <message>
        <source>Nothing came for {seconds} s</source>
        <translation>Seit {seconds} s kam nichts</translation>
    </message>
    <message>
        <source>Once for each model; it takes some seconds.</source>
        <translation>Einmal für jedes Modell; es dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Eine nach der anderen</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>Der Prompt wird gelesen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>The vote begins once its answer is written.</source>
        <translation>Die Abstimmung beginnt, sobald seine Antwort geschrieben ist.</translation>
    </message>
    <message>
        <source>Up to {width} at once</source>
        <translation>Bis zu {width} zugleich</translation>
    </message>
    <message>
        <source>Waiting for the chat</source>
        <translation>Warten auf den Chat</translation>
    </message>
    <message>
        <source>{done} of {total} tokens</source>
        <translation>{done} von {total} Token</translation>
    </message>
    <message>
        <source>{model} is still at work…</source>
        <translation>{model} arbeitet noch …</translation>
    </message>
    <message>
        <source>{whole} of {asked} answers</source>
        <translation>{whole} von {asked} Antworten</translation>
    </message>
</context>
<context>
    <name>VoteResults</name>
    <message>
        <source>A tie of {count} so far</source>
        <translation>Bisher ein Gleichstand von {count}</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Ask one thing many times and see what most of the answers say. Where a model has to reason, that is right more often than a single answer: wrong ways lead to different results, right ones to the same.</source>
        <translation>Eines viele Male fragen und sehen, was die meisten Antworten sagen. Wo ein Modell überlegen muss, ist das öfter richtig als eine einzelne Antwort: Falsche Wege führen zu verschiedenen Ergebnissen, richtige zum gleichen.</translation>
    </message>
    <message>
        <source>Copy or save…</source>
        <translation>Kopieren oder speichern…</translation>
    </message>
    <message>
        <source>Its first answer becomes a version of the answer in the chat.</source>
        <translation>Seine erste Antwort wird eine Version der Antwort im Chat.</translation>
    </message>
    <message>
        <source>Keep the winner</source>
        <translation>Gewinner behalten</translation>
    </message>
    <message>
        <source>Many answers, one result</source>
        <translation>Viele Antworten, ein Ergebnis</translation>
    </message>
    <message>
        <source>No answer was counted</source>
        <translation>Keine Antwort wurde gezählt</translation>
    </message>
    <message>
        <source>Try it with a sum</source>
        <translation>Mit einer Rechnung versuchen</translation>
    </message>
    <message>
        <source>“{shown}” leads with {votes}</source>
        <translation>„{shown}“ führt mit {votes}</translation>
    </message>
</context>
<context>
    <name>WaitLine</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>Edit waiting message</source>
        <translation>Wartende Nachricht bearbeiten</translation>
    </message>
    <message>
        <source>Remove waiting message</source>
        <translation>Wartende Nachricht entfernen</translation>
    </message>
    <message>
        <source>Send earlier (Alt+Up)</source>
        <translation>Früher senden (Alt+Auf)</translation>
    </message>
    <message>
        <source>Send later (Alt+Down)</source>
        <translation>Später senden (Alt+Ab)</translation>
    </message>
    <message>
        <source>Waiting for the first word…</source>
        <translation>Das erste Wort wird erwartet …</translation>
    </message>
    <message>
        <source>Waiting message {number} of {count}: {words}</source>
        <translation>Wartende Nachricht {number} von {count}: {words}</translation>
    </message>
    <message>
        <source>{count} attached</source>
        <translation>{count} angehängt</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A new chat</source>
        <translation>Ein neuer Chat</translation>
    </message>
    <message>
        <source>Find a model to download</source>
        <translation>Ein Modell zum Herunterladen finden</translation>
    </message>
    <message>
        <source>Looking for the models on this computer…</source>
        <translation>Die Modelle auf diesem Computer werden gesucht …</translation>
    </message>
    <message>
        <source>Name five quick dinners with rice.</source>
        <translation>Nenne fünf schnelle Abendessen mit Reis.</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Modelldatei öffnen …</translation>
    </message>
    <message>
        <source>See them under Models</source>
        <translation>Sie unter „Modelle“ ansehen</translation>
    </message>
    <message>
        <source>There are also models of other apps on this computer, which can be used in place: {apps}.</source>
        <translation>Auf diesem Computer gibt es auch Modelle anderer Apps, die an Ort und Stelle verwendbar sind: {apps}.</translation>
    </message>
    <message>
        <source>There is no model on this computer yet. A model is one file whose name ends in .gguf: open one with the button below, drop it onto this window, or download one.</source>
        <translation>Auf diesem Computer ist noch kein Modell. Ein Modell ist eine Datei, deren Name auf .gguf endet: mit der Schaltfläche unten eine öffnen, eine auf dieses Fenster ziehen oder eine herunterladen.</translation>
    </message>
    <message>
        <source>Try one of these</source>
        <translation>Zum Ausprobieren</translation>
    </message>
    <message>
        <source>Welcome to Inglenook</source>
        <translation>Willkommen bei Inglenook</translation>
    </message>
    <message>
        <source>Why is the sky blue?</source>
        <translation>Warum ist der Himmel blau?</translation>
    </message>
    <message>
        <source>Write a short poem about a winter fire.</source>
        <translation>Schreibe ein kurzes Gedicht über ein Feuer im Winter.</translation>
    </message>
    <message>
        <source>{model} answers, on {server}, a server of this computer.</source>
        <translation>{model} antwortet, auf {server}, einem Server dieses Computers.</translation>
    </message>
    <message>
        <source>{model} answers, on {server}: what you write leaves this computer.</source>
        <translation>{model} antwortet, auf {server}: Was du schreibst, verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>{model} is ready on this computer.</source>
        <translation>{model} ist auf diesem Computer bereit.</translation>
    </message>
    <message>
        <source>{model} is ready on this computer. Nothing leaves it.</source>
        <translation>{model} ist auf diesem Computer bereit. Nichts verlässt ihn.</translation>
    </message>
</context>
<context>
    <name>WideText</name>
    <message>
        <source>Scroll sideways</source>
        <translation>Seitwärts scrollen</translation>
    </message>
</context>
<context>
    <name>WindowContents</name>
    <message>
        <source>Some of the keys in settings.toml cannot be used: {faults} F1 lists them.</source>
        <translation>Einige Tasten in settings.toml sind nicht verwendbar: {faults} F1 zeigt sie.</translation>
    </message>
    <message>
        <source>{model} answers from now on. The next message loads it.</source>
        <translation>{model} antwortet von jetzt an. Die nächste Nachricht lädt es.</translation>
    </message>
</context>
<context>
    <name>WindowPages</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Entdecken</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Voreinst.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>{file} is here.</source>
        <translation>{file} ist da.</translation>
    </message>
</context>
<context>
    <name>WindowPalette</name>
    <message>
        <source>Edit preset “{name}”</source>
        <translation>Voreinstellung „{name}“ bearbeiten</translation>
    </message>
    <message>
        <source>In messages</source>
        <translation>In Nachrichten</translation>
    </message>
</context>
<context>
    <name>WritingDesk</name>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
</context>
<context>
    <name>_ModelMenu</name>
    <message>
        <source>Models on this computer</source>
        <translation>Modelle auf diesem Computer</translation>
    </message>
    <message>
        <source>No model on this computer yet.</source>
        <translation>Noch kein Modell auf diesem Computer.</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Modelldatei öffnen …</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Licence of the preset</source>
        <translation>Lizenz der Voreinstellung</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Move down: {which}</source>
        <translation>Nach unten: {which}</translation>
    </message>
    <message>
        <source>Move up: {which}</source>
        <translation>Nach oben: {which}</translation>
    </message>
    <message>
        <source>Remove licence {number}</source>
        <translation>Lizenz {number} entfernen</translation>
    </message>
    <message>
        <source>Remove {which}</source>
        <translation>{which} entfernen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Role of {which}</source>
        <translation>Rolle von {which}</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Text of {which}</source>
        <translation>Text von {which}</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>message {number}</source>
        <translation>Nachricht {number}</translation>
    </message>
    <message>
        <source>{needed} of {free} free</source>
        <translation>{needed} von {free} frei</translation>
    </message>
    <message>
        <source>{needed} of {free} free: {missing} too much</source>
        <translation>{needed} von {free} frei: {missing} zu viel</translation>
    </message>
    <message>
        <source>{needed}, what is free is not known</source>
        <translation>{needed}, was frei ist, ist unbekannt</translation>
    </message>
    <message>
        <source>{which}, {number}</source>
        <translation>{which}, {number}</translation>
    </message>
</context>
</TS>
