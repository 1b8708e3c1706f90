# What Katern tells an author. A message's name is the code of its diagnostic.
# .label stands beside the place, .related at a second place, .help says how to mend it.

severity-error = fout
severity-warning = waarschuwing
severity-info = info
help = zo los je het op

## YAML

yaml-syntax = { $reason ->
        [several-documents] Dit bestand bevat meer dan één YAML-document.
        [tab] Hier staat een tab; YAML springt alleen in met spaties.
        [alias] Deze verwijzing (*naam) of naam (&naam) hoort nergens bij.
        [quote] Hier begint een tekst tussen aanhalingstekens die nergens eindigt.
        [colon] Deze regel is geen geldige ‘sleutel: waarde’.
        [bracket] Een haakje [ of { "{" } wordt niet goed gesloten.
        [indentation] De inspringing klopt hier niet.
        [key] Een sleutel moet gewone tekst zijn.
        [character] Hier staat een teken dat je niet ziet en dat hier niet kan.
        [escape] Achter de \ in deze tekst staat iets dat niet kan.
        [behind-quote] Achter het laatste aanhalingsteken van deze tekst staat nog iets.
        [too-deep] Deze regel springt verder in dan de regel erboven.
        [align] ‘{ $key }’ staat niet recht onder ‘{ $above }’.
        [align-dash] Dit streepje staat niet recht onder de streepjes erboven.
        [pushed-in] Voor ‘{ $key }’ { $n ->
            [one] staat een spatie te veel.
           *[other] staan { $n } spaties te veel.
        }
        [no-space] Achter de dubbele punt van ‘{ $key }’ hoort een spatie.
        [no-space-dash] Achter het streepje hoort een spatie.
        [tab-behind] Achter de dubbele punt van ‘{ $key }’ staat een tab.
        [fixed-space] Hier staat een vaste spatie; YAML leest die als een letter.
        [curly] Dit zijn gekrulde aanhalingstekens (“ ”); die kent YAML niet.
        [apostrophe] Met een apostrof vooraan denkt YAML dat hier een tekst tussen aanhalingstekens begint.
        [bullet] Met { $sign } begint in YAML geen onderdeel van een lijst.
        [unclosed] Het haakje { $sign } op deze regel wordt nergens gesloten.
        [equals] Achter een sleutel hoort een dubbele punt, en hier staat =.
        [behind-bracket] Achter het haakje dat sluit, staat nog tekst.
        [comma] Tussen {"{"} en {"}"} houdt een tekst bij de komma op; wat erachter staat, leest YAML als een sleutel.
        [sign] Met { $sign } vooraan bedoelt YAML iets anders dan tekst.
       *[other] Dit is geen geldige YAML.
    }
    .label = hier
    .help = { $reason ->
        [several-documents] Haal de regel --- in het midden weg, of maak er twee bestanden van.
        [tab] Vervang de tab door spaties.
        [alias] Begint een tekst met * of &? Zet de hele tekst dan tussen aanhalingstekens: "…".
        [key] Zet vóór de dubbele punt één naam, zonder haakjes.
        [character] Haal het teken weg: typ de regel opnieuw, of plak hem als tekst zonder opmaak.
        [escape] Schrijf \\ voor een gewone \, of zet de tekst tussen enkele aanhalingstekens: '…'.
        [behind-quote] Zet de hele tekst tussen één paar aanhalingstekens. Staan er in de tekst zelf ook? Schrijf die dan als \".
        [colon] Staat er een dubbele punt in de tekst zelf? Zet de hele tekst dan tussen aanhalingstekens: "…".
        [quote] Sluit de tekst af met hetzelfde aanhalingsteken.
        [indentation] Zet sleutels die bij elkaar horen recht onder elkaar, met evenveel spaties ervoor.
        [too-deep] Haal de spaties vooraan weg.
        [align] Voeg spaties toe of haal ze weg, tot ze recht onder elkaar staan.
        [align-dash] Zet de streepjes van een lijst recht onder elkaar, met evenveel spaties ervoor.
        [pushed-in] Haal { $n ->
            [one] die spatie
           *[other] die spaties
        } weg.
        [no-space] Typ daar een spatie: ‘{ $key }: …’.
        [no-space-dash] Typ daar een spatie: ‘- …’.
        [tab-behind] Maak er een spatie van.
        [fixed-space] Haal haar weg en typ een gewone spatie. Zo’n vaste spatie komt vaak mee uit Word of van een webpagina.
        [curly] Gebruik rechte: { $whole }.
        [apostrophe] Zet de hele tekst tussen dubbele aanhalingstekens: { $whole }
        [bullet] Begin met een gewoon streepje en een spatie: ‘{ $whole }’.
        [unclosed] Zet { $closing } achter het laatste onderdeel. Hoort { $sign } bij de tekst? Zet de hele tekst dan tussen aanhalingstekens: "…".
        [equals] Schrijf: ‘{ $whole }’.
        [behind-bracket] Zet de hele tekst tussen aanhalingstekens: { $whole }
        [comma] Zet de hele tekst tussen aanhalingstekens: { $whole }
        [sign] Een tekst die met { $sign } begint, zet je tussen aanhalingstekens: { $whole }
       *[other] Kijk naar deze regel en de regel erboven. Teksten met : # [ {"{"} of aanhalingstekens erin staan het veiligst tussen aanhalingstekens.
    }
merged-item = { $reason ->
        [align] Dit streepje staat niet recht onder het vorige; wat erachter staat, hoort nu bij de tekst erboven.
        [text] Dit streepje begint geen lijst; wat erachter staat, hoort nu bij de tekst erboven.
       *[sign] Met { $sign } begint in YAML geen onderdeel van een lijst; alles wordt één tekst.
    }
    .label = hier
    .help = { $reason ->
        [align] Zet de streepjes van een lijst recht onder elkaar, met evenveel spaties ervoor. Hoort het streepje bij de tekst? Zet de hele tekst dan tussen aanhalingstekens: "…".
        [text] Is het een lijst? Zet dan ook wat erboven staat op een eigen regel met een streepje. Hoort het streepje bij de tekst? Zet de hele tekst dan tussen aanhalingstekens: "…".
       *[sign] Begin elk onderdeel met een gewoon streepje en een spatie: ‘- …’. Is het geen lijst? Zet de hele tekst dan tussen aanhalingstekens: "…".
    }
yaml-too-large = Deze YAML is te groot of te diep genest om nog te begrijpen.
    .help = Deel het bestand op, of haal de verwijzingen weg die zichzelf herhalen.
duplicate-key = De sleutel ‘{ $key }’ staat er twee keer.
    .related = hier stond hij al
    .help = Houd er één over.
unknown-key = De sleutel ‘{ $key }’ ken ik hier niet.
    .label = { $suggestion ->
        [none] { $under ->
            [none] onbekend
           *[other] hoort onder ‘{ $under }’
        }
       *[other] bedoel je ‘{ $suggestion }’?
    }
    .help = { $under ->
        [none] Hier kunnen staan: { $known }.{ $extra ->
            [yes] {" "}Eigen gegevens passen onder ‘extra’.
           *[no] { "" }
        }
       *[other] Zet hem onder ‘{ $under }:’, met twee spaties meer ervoor dan daarvoor.
    }
missing-key = Hier ontbreekt ‘{ $key }’.
    .help = Voeg een regel toe die begint met ‘{ $key }:’.
wrong-kind = Hier hoort { $expected ->
        [text] een tekst
        [list] een lijst
       *[map] een groepje sleutels met waarden
    }, maar er staat { $found ->
        [nothing] niets
        [text] een tekst
        [list] een lijst
       *[map] een groepje sleutels met waarden
    }.
    .help = { $expected ->
        [text] Schrijf de waarde op dezelfde regel als de sleutel.
        [list] Schrijf elk onderdeel op een eigen regel die begint met ‘- ’, of alles tussen [ en ] met komma’s.
       *[map] { $known ->
            [none] Schrijf elke sleutel op een eigen regel, ingesprongen, als ‘sleutel: waarde’.
           *[other] Hier horen: { $known }. Schrijf elke sleutel op een eigen regel, ingesprongen, als ‘sleutel: waarde’.
        }
    }
wrong-value = ‘{ $value }’ kan hier niet.
    .label = { $suggestion ->
        [none] { $expected ->
            [choice] kies een van de mogelijkheden
            [number] hier hoort een getal
            [date] hier hoort een datum
            [minutes] hier horen minuten
            [size] hier hoort een groepsgrootte
            [lines] hier hoort een aantal regels
            [slug] hier hoort een id
            [colour] hier hoort een kleur
            [url] hier hoort een webadres
            [site-url] hier hoort het webadres van de site
            [email] hier hoort een e-mailadres
            [time] hier hoort een tijd
            [path] hier hoort een pad
            [font] hier hoort een lettertype
            [picture] hier hoort een afbeelding
            [day] deze dag bestaat niet
            [month] deze maand bestaat niet
            [curly] gekrulde aanhalingstekens
           *[other] past hier niet
        }
       *[other] bedoel je ‘{ $suggestion }’?
    }
    .help = { $expected ->
        [choice] Kies uit: { $words }.
        [number] Schrijf een heel getal, zonder woorden erbij.
        [date] Schrijf de datum als jaar-maand-dag, bijvoorbeeld 2027-03-28.
        [minutes] Schrijf een getal (60) of van-tot (30-60), zonder het woord ‘minuten’.
        [size] Schrijf een getal (4) of van-tot (2-12).
        [lines] Schrijf een getal van 1 tot en met 20.
        [slug] Gebruik kleine letters, cijfers en streepjes, en begin met een letter of cijfer: bijvoorbeeld leraar-van-leraren.
        [colour] Schrijf een kleur als zes tekens achter een hekje, tussen aanhalingstekens: "#0b6469".
        [url] Begin met https:// of http://.
        [site-url] Begin met https:// of http://, en laat weg wat er vanaf een ? of # staat: https://voorbeeld.nl/site.
        [email] Schrijf een adres als naam@voorbeeld.nl.
        [time] Schrijf uren en minuten met een dubbele punt: "13:00".
        [path] Schrijf een pad binnen deze map, met / ertussen en zonder ..
        [font] Schrijf het pad van een bestand dat op .woff2 eindigt, of het woord system.
        [picture] Kies een bestand dat eindigt op .svg, .png, .jpg, .webp, .avif of .gif.
        [day] Deze dag bestaat niet: de maand heeft { $words } dagen.
        [month] Schrijf eerst het jaar, dan de maand (01 tot en met 12) en dan de dag: bijvoorbeeld 2027-03-28.
        [turned] Het eerste getal is groter dan het tweede. Schrijf het kleinste getal eerst.
        [curly] Dit zijn gekrulde aanhalingstekens (“ ”); gebruik rechte (").
       *[other] { "" }
    }
empty-value = Achter ‘{ $key }:’ staat niets.
    .help = Schrijf er een waarde achter, of haal de regel weg. Een waarde die met # begint, zet je tussen aanhalingstekens.

## Bestanden

unreadable = Dit bestand kan niet worden gelezen: { world-reason }.
    .help = { $reason ->
        [name] Geef het een naam van gewone letters, cijfers en streepjes.
        [special] Zet hier een gewoon bestand neer, of haal dit weg.
        [folder] Hier hoort een bestand. Geef de map een andere naam, of haal hem weg.
        [not-folder] Hier hoort een map. Geef het bestand een andere naam, of haal het weg.
       *[other] Kijk of het bestand nog bestaat en of je het mag openen.
    }
symlink = Dit is een snelkoppeling (symbolische link); die volgt Katern niet.
    .help = Zet het bestand of de map zelf op deze plek.
file-too-large = { $of ->
        [together] Met dit bestand erbij zijn de bestanden van de site samen groter dan { $most } MB.
       *[alone] Dit bestand is groter dan { $most } MB.
    }
    .help = Maak het kleiner, of verwijs ernaar op een plek die daarvoor bedoeld is.
not-text = { $program ->
        [docx] Dit is een Word-bestand, ook al heet het anders.
        [pptx] Dit is een PowerPoint, ook al heet het anders.
        [xlsx] Dit is een Excel-bestand, ook al heet het anders.
        [odt] Dit is een bestand van LibreOffice, ook al heet het anders.
        [ods] Dit is een rekenblad van LibreOffice, ook al heet het anders.
        [epub] Dit is een e-boek (EPUB), ook al heet het anders.
        [rtf] Dit is een RTF-bestand uit een tekstverwerker, ook al heet het anders.
        [html] Dit is een webpagina (HTML), ook al heet het bestand anders.
        [pdf] Dit is een pdf, ook al heet het bestand anders.
        [zip] Dit is een zip, ook al heet het bestand anders.
       *[other] Dit bestand is geen gewone tekst (UTF-8).
    }
    .help = { $advice ->
        [import] Een andere naam maakt er geen tekst van. Noem het { $file }, en neem het over met: katern import { $file }
        [table] Een andere naam maakt er geen tekst van. Noem het { $file }, open het en bewaar het als CSV (UTF-8): dat neemt ‘katern import’ over.
        [copy] Een pdf neemt Katern niet over. Open hem, en kopieer de tekst naar een nieuw bestand; dat maak je met ‘katern new’.
        [unpack] Pak hem uit, en zet op deze plek het bestand dat erin zit.
        [text] Hier hoort gewone tekst. Haal of maak het bestand opnieuw, in een eenvoudig tekstprogramma.
       *[none] Bewaar het opnieuw en kies bij de codering ‘UTF-8’.
    }
unsafe-drawing = { $reason ->
        [element] In deze tekening staat ‘{ $name }’. Wie de tekening los opent, laat daarmee een programma lopen.
        [attribute] In deze tekening staat ‘{ $name }’. Wie de tekening los opent, laat daarmee een programma lopen.
        [address] Bij ‘{ $name }’ staat in deze tekening een link die een programma laat lopen.
        [encoding] Deze tekening is niet als UTF-8 bewaard, en dan is niet te zien of ze veilig is.
        [declaration] In deze tekening staan eigen afkortingen (DOCTYPE of &…;), en dan is niet te zien of ze veilig is.
       *[broken] Deze tekening is hier niet heel: een browser kan haar niet laten zien.
    }
    .label = hier
    .help = Open de tekening in een tekenprogramma en bewaar haar opnieuw, als gewone SVG of als PNG.
no-picture = Dit bestand heet als een afbeelding, maar een browser kan het niet laten zien.
    .help = Open het in een programma voor foto’s en bewaar het opnieuw als .jpg of .png. Alleen een andere naam geven is niet genoeg.
unused-file = { $where ->
        [theme-folder] Met deze map doet Katern niets.
        [unused-theme] Dit thema gebruikt Katern niet: katern.yaml noemt het niet.
       *[other] Met dit bestand doet Katern niets.
    }
    .help = { $where ->
        [theme] { $meant ->
            [none] { "" }
           *[other] Bedoel je ‘{ $meant }’?{" "}
        }{ unused-file.themes }
        [theme-folder] { $meant ->
            [none] { "" }
           *[other] Bedoel je ‘{ $meant }’?{" "}
        }{ unused-file.themes }
        [unused-theme] { $meant ->
            [none] { "" }
           *[other] Bedoel je ‘{ $meant }’? Noem de map dan zo. Is het een ander thema?{" "}
        }{ $renamed ->
            [yes] Noem de map { $name }, en zet in katern.yaml: theme: { $name }
           *[no] Zet in katern.yaml: theme: { $name }
        }
        [partnership] In de map van een partnerschap horen katern.yaml, zoeken.yaml, het logo en de letters die katern.yaml noemt, en weer mappen content, frameworks en themes. Verplaats of verwijder het.
        [bib] Zet een bestand met bronnen in de map content/literatuur.
        [import] Neem het over met: katern import { $path }
        [txt] Hoort het bij de site? Geef het een naam die op .{ $ending } eindigt, en niet op .txt. Windows verbergt dat einde soms: laat in de Verkenner bestandsnaamextensies zien.
       *[other] In content horen .md-bestanden, begrippen.yaml, formulieren (.yaml in de map formulieren) en afbeeldingen; in frameworks .yaml-bestanden. Verplaats of verwijder het.
    }
    .themes = Een thema heeft de mappen templates, styles, scripts, fonts en i18n (met nl.ftl en en.ftl). Een sjabloon doet mee als het heet als een van Katern, of als een ander sjabloon het noemt. Alle namen zie je met: katern theme
misplaced = { $reason ->
        [beside] ‘{ $name }’ staat naast katern.yaml; daar doet Katern er niets mee.
        [folder-beside] De map ‘{ $name }’ staat naast katern.yaml; daar doet Katern er niets mee.
        [text] In deze map horen bestanden die op .yaml eindigen; van dit bestand maakt Katern iets anders.
        [glossary] Dit wordt een gewone pagina, en geen begrippenlijst.
       *[folder] De map ‘{ $name }’ ken ik niet. Bedoel je ‘{ $meant }’?
    }
    .help = { $reason ->
        [beside] Verplaats het naar { $meant }.
        [folder-beside] Verplaats wat erin staat naar { $meant }.
        [text] Schrijf je een formulier of een groep? Begin dan met ‘katern new’. Een gewone pagina hoort in een andere map.
        [glossary] Schrijf begrippen in { $meant }. Is het toch een gewone pagina? Geef het bestand een andere naam.
       *[folder] Noem de map { $meant }.
    }
file-name = ‘{ $name }’ kan geen deel van een adres zijn.
    .help = Noem het bestand of de map met kleine letters, cijfers en streepjes: bijvoorbeeld kaarten-op-assen.md.
front-matter = { $reason ->
        [unclosed] Het blok met gegevens bovenaan wordt niet afgesloten.
        [line-ends] Dit bestand heeft regeleinden van vroeger (CR); daardoor lijkt het één lange regel.
        [dashes] Hier horen drie gewone streepjes: ---.
        [late] Boven het blok met gegevens staat nog een lege regel.
       *[missing] Bovenaan dit bestand ontbreekt het blok met gegevens.
    }
    .help = { $reason ->
        [unclosed] Zet na het laatste gegeven een regel met alleen ---.
        [line-ends] Bewaar het opnieuw en kies bij de regeleinden ‘LF’ of ‘CRLF’.
        [dashes] Typ precies drie streepjes (---), boven en onder de gegevens. Word maakt er soms één lange streep van.
        [late] Haal alles weg wat boven de eerste --- staat.
       *[missing] Begin het bestand met een regel ---, dan ‘title: …’, en dan weer een regel ---.
    }
text-cut-off = Een # met een spatie ervoor begint in YAML een aantekening: wat erachter staat, komt niet op de site.
    .label = dit leest Katern niet
    .help = Hoort het bij de tekst? Zet de hele tekst tussen aanhalingstekens: { $whole }. Is het een aantekening? Zet dan twee spaties voor de #.
people-in-cohort = ‘{ $key }’ hoort niet in het bestand van een groep: de site is openbaar.
    .label = haal dit weg
    .help = Bewaar namen en adressen op een plek die alleen jij ziet. Hier horen data, tijden en plekken.
id-differs = De id ‘{ $id }’ is anders dan de naam van het bestand (‘{ $name }’).
    .help = Maak ze gelijk.

## Formulieren

scale-gap = Na { $before } komt hier { $value }, maar verwacht wordt { $expected }.
    .help = Nummer de mogelijkheden van laag naar hoog, zonder een getal over te slaan.
anchor-outside = De schaal loopt van { $from } tot en met { $to }; { $value } valt daarbuiten.
    .help = Zet de omschrijving bij een getal van de schaal, of pas ‘from’ of ‘to’ aan.
scale-size = { $reason ->
        [size] Een schaal heeft 2 tot en met 11 mogelijkheden.
        [order] ‘to’ moet hoger zijn dan ‘from’.
       *[neither] Zo weet ik niet welke mogelijkheden de schaal heeft.
    }
    .help = { $reason ->
        [size] Haal mogelijkheden weg of voeg er toe.
        [order] Schrijf bij ‘from’ het laagste getal en bij ‘to’ het hoogste.
       *[neither] Schrijf alle mogelijkheden bij ‘options’, of een begin en eind (‘from’ en ‘to’) met een paar ‘anchors’; niet allebei.
    }
form-id-twice = De id ‘{ $id }’ staat er twee keer in dit formulier.
    .related = hier al
    .help = Geef een van beide een andere id: daaraan wordt een antwoord herkend.
heading-twice = Twee delen heten ‘{ $title }’.
    .related = hier al
    .help = Geef een van beide een eigen titel. Wie het formulier invult of laat voorlezen, kan ze anders niet uit elkaar houden.
rubric-high = Bij de rubric ‘{ $id }’ staat niet welk niveau het hoogst is.
    .help = Voeg ‘high: first’ toe als het eerste niveau het hoogste is, of ‘high: last’ als het laatste dat is.
rubric-levels = De rubric ‘{ $id }’ heeft minder dan twee niveaus.
    .help = Beschrijf onder ‘levels’ minstens twee niveaus.
statements-without-scale = Dit formulier heeft stellingen, maar geen schaal om ze mee te beantwoorden.
    .label = de eerste stelling
    .help = Voeg ‘scale:’ toe met de mogelijkheden, of maak open vragen van de stellingen.
too-many-statements = Dit deel heeft { $count } stellingen; meer dan de { $most } die je zelf hebt afgesproken.
    .help = Voeg stellingen samen, verdeel ze over twee delen, of pas ‘max_per_part’ aan.
bib-syntax = { $reason ->
        [unclosed] Deze bron wordt niet afgesloten.
        [key] Deze bron heeft geen sleutel.
        [comma] Hier ontbreekt een komma.
        [equals] Hier ontbreekt een = achter de naam van een veld.
        [name] Hier hoort een naam te staan.
        [brace] Hier ontbreekt een accolade.
        [abbreviation] De afkorting ‘{ $word }’ is nergens omschreven.
        [above] De afkorting ‘{ $word }’ is hierboven nergens omschreven.
        [repeats] De afkortingen vullen elkaar zo vaak aan dat de tekst te lang wordt.
        [command] Deze TeX-opdracht is niet af.
       *[other] Dit is geen geldige BibTeX.
    }
    .label = hier
    .help = { $reason ->
        [unclosed] Zet achter het laatste veld een {"}"}, en kijk of elke {"{"} in de bron een {"}"} heeft.
        [key] Zet achter de accolade een naam voor de bron, met een komma erachter: @book{"{"}jansen2020,
        [comma] Zet een komma achter de sleutel en achter elk veld.
        [equals] Schrijf een veld als naam = {"{waarde}"}.
        [abbreviation] Zet de waarde tussen accolades: {"{"}{ $word }{"}"}.
        [above] Schrijf hier de hele tekst tussen accolades, of zet de andere afkorting erboven.
        [repeats] Schrijf de tekst voluit, tussen accolades.
       *[other] Exporteer de bron opnieuw uit je literatuurprogramma (BibTeX of BibLaTeX), of vergelijk haar met de bron erboven.
    }
bib-slip = { $reason ->
        [kind] De soort ‘@{ $word }’ ken ik niet.
        [field] Het veld ‘{ $word }’ ken ik niet.
        [names] Tussen deze schrijvers staat geen ‘and’; zo lijken ze één persoon.
       *[year] ‘{ $word }’ is geen jaar.
    }
    .label = { $reason ->
        [kind] bedoel je @{ $suggestion }?
        [field] bedoel je { $suggestion }?
       *[other] hier
    }
    .help = { $reason ->
        [kind] Soorten heten in BibTeX altijd zo, in het Engels.
        [field] Velden heten in BibTeX altijd zo, in het Engels.
        [names] Zet tussen schrijvers ‘and’, niet ‘en’ of ‘&’.
       *[year] Schrijf een jaar als vier cijfers: 2020. Is er geen jaar, haal het veld dan weg.
    }
bib-address = Het adres ‘{ $address }’ van ‘{ $key }’ is geen webadres en wordt weggelaten.
    .help = Begin een adres met https:// of http://.

## Instellingen

unknown-code = { $reason ->
        [fixed] De ernst van ‘{ $name }’ kan niet worden aangepast.
       *[unknown] Een melding met de naam ‘{ $name }’ is er niet.
    }
    .label = { $suggestion ->
        [none] { "" }
       *[other] bedoel je ‘{ $suggestion }’?
    }
    .help = Aanpassen kan bij: { $known }.
unknown-theme = Een thema met de naam ‘{ $name }’ is er niet.
    .label = { $suggestion ->
        [none] { "" }
       *[other] bedoel je ‘{ $suggestion }’?
    }
    .help = Maak de map themes/{ $name } met je eigen bestanden erin, of haal deze regel weg.
partnership-id = { $reason ->
        [missing] Dit partnerschap heeft nog geen eigen id.
       *[taken] Een andere site heeft deze id al.
    }
    .related = hier al
    .help = Schrijf in de katern.yaml van dit partnerschap een eigen id, bijvoorbeeld ‘id: { $example }’. Wat bezoekers bewaren, hangt eraan vast: verander hem daarna nooit meer.
hidden-reference = ‘{ $id }’ is verborgen, maar { $n ->
        [one] op één plaats wordt er nog naar verwezen
       *[other] op { $n } plaatsen wordt er nog naar verwezen
    }. Wat ernaar verwijst, wordt gewone tekst.
    .related = hier
    .help = Maak voor dit partnerschap een eigen versie van de tekst die ernaar verwijst, of haal deze regel bij ‘hide’ weg.
font-file = ‘{ $file }’ kan niet worden gelezen als lettertype.
    .help = Neem het oorspronkelijke .woff2-bestand, met gewone letters erin, of schrijf het woord system: dan gebruikt elke bezoeker de letter van zijn eigen apparaat.
colour-contrast = De kleur { $colour } is te licht om tekst in te lezen.
    .label = contrast { $whole },{ $tenth }; nodig is 4,5
    .help = Katern gebruikt { $used }, een donkerder tint ervan. Wil je zelf kiezen, neem dan een donkerder kleur.

## Tekst

heading-attributes = { $reason ->
        [unknown] ‘{ $word }’ ken ik niet tussen de accolades van een kop.
        [minutes] ‘{ $word }’ is geen aantal minuten.
        [grouping] ‘{ $word }’ is geen groepering.
        [time] ‘{ $word }’ is geen tijd.
        [reference] ‘{ $word }’ is geen id.
        [id] ‘{ $word }’ kan geen anker zijn.
        [class] ‘{ $word }’ kan geen klasse zijn.
        [value] Achter ‘{ $word }’ hoort = met een waarde.
        [flag] ‘{ $word }’ staat alleen, zonder waarde.
        [twice] ‘{ $word }’ staat er twee keer.
        [quote] Hier begint een aanhalingsteken dat niet sluit.
        [open] Deze accolade wordt niet gesloten.
        [empty] Er staat niets tussen de accolades.
        [untitled] Deze kop heeft geen tekst.
        [colon] Achter ‘{ $word }’ hoort hier een =, geen dubbele punt.
        [bare] Bij ‘{ $word }’ staat niet wat het is.
       *[inside] Een kop in een citaat of lijst kan geen onderdeel met een tijd zijn.
    }
    .label = { $suggestion ->
        [none] { $reason ->
            [bare] bedoel je ‘minuten={ $word }’?
            [open] hier begint hij
           *[other] hier
        }
       *[other] bedoel je ‘{ $suggestion }’?
    }
    .help = { $reason ->
        [unknown] Mogelijk zijn minuten=, groepering=, werkvorm=, onderdeel=, om=, pauze, facultatief, #anker en .klasse. Horen de accolades bij de tekst zelf? Schrijf dan \{"{"} en \{"}"}.
        [minutes] Schrijf een getal (minuten=15) of van-tot (minuten=10-15).
        [grouping] Kies uit: alleen, duo, groepjes, samen.
        [time] Schrijf uren en minuten met een dubbele punt: om=14:30.
        [reference] Gebruik de naam van het bestand zonder .md: kleine letters, cijfers en streepjes.
        [id] Gebruik kleine letters, cijfers en streepjes, en begin niet met fn- of fnref-: bijvoorbeeld #onze-afspraken.
        [class] Gebruik alleen kleine letters en streepjes: bijvoorbeeld .breed.
        [value] Bijvoorbeeld minuten=15.
        [flag] Laat het =-teken en wat erachter staat weg.
        [twice] Houd er één over.
        [quote] Sluit af met hetzelfde aanhalingsteken.
        [open] Zet aan het eind van de regel een {"}"}. Hoort de accolade bij de tekst zelf? Schrijf dan \{"{"}.
        [empty] Haal de accolades weg. Horen ze bij de tekst zelf? Schrijf dan \{"{"} en \{"}"}.
        [untitled] Schrijf een tekst vóór de accolades.
        [colon] Schrijf het met een = en zonder spatie: { $suggestion }.
        [bare] Zijn het minuten? Schrijf dan minuten={ $word }.
       *[inside] Zet de kop buiten het citaat of de lijst, of haal de tijd weg.
    }
empty-heading = Deze kop heeft geen tekst.
    .help = Schrijf achter de hekjes wat eronder komt, of haal ze weg. Horen ze bij de tekst zelf? Schrijf dan \#.
heading-level-one = Een kop met één # is zo groot als de titel van de pagina.
    .help = De titel staat al bovenaan het bestand, achter ‘title:’. Begin koppen in de tekst met ##.
heading-jump = Deze kop is van niveau { $level }, maar de kop ervoor is van niveau { $before }.
    .help = Sla geen niveau over: wie de koppen laat voorlezen, zoekt anders naar wat er ontbreekt.
duplicate-anchor = Het anker ‘#{ $id }’ staat er twee keer.
    .related = hier stond het al
    .help = Geef een van de twee koppen een ander anker.
unsafe-link = { $reason ->
        [scheme] Een link die met ‘{ $scheme }:’ begint, kan hier niet.
        [host] Dit webadres heeft geen naam van een site.
        [spaces] In het adres van deze link staat een spatie; daardoor is het geen link.
       *[protocol] Een link kan niet met // beginnen.
    }
    .help = { $reason ->
        [scheme] Begin een link naar buiten met https://, http://, mailto: of tel:. Naar een bestand van de site gaat een link zonder dubbele punt.
        [host] Schrijf het hele adres: https://voorbeeld.nl/pagina.
        [spaces] Zet < en > om het adres: (<{ $address }>). Nog beter: een naam zonder spaties.
       *[protocol] Schrijf https:// ervoor.
    }
outside-image = Een afbeelding van buiten de site wordt niet getoond.
    .help = Zet de afbeelding in de map van de site en schrijf haar pad: ![beschrijving](beeld/naam.jpg).
unknown-callout = Een kader ‘[!{ $kind }]’ ken ik niet.
    .label = { $suggestion ->
        [none] onbekend
       *[other] bedoel je ‘[!{ $suggestion }]’?
    }
    .help = Kies uit: { $known }. Is het gewoon een citaat? Schrijf dan \[ voor het uitroepteken.
unknown-block = { $suggestion ->
        [none] Een blok ‘{ $name }’ kan hier niet.
       *[other] Een blok ‘{ $name }’ ken ik niet.
    }
    .label = { $suggestion ->
        [none] kan in deze tekst niet
       *[other] bedoel je ‘{ $suggestion }’?
    }
    .help = { $suggestion ->
        [none] In de tekst van een formulier kan geen blok. Zet het op een pagina, en verwijs daarnaar.
       *[other] Schrijf ‘{ $suggestion }’ achter de drie schuine aanhalingstekens (```), of een programmeertaal als het code is.
    }
unclosed-block = Dit blok wordt niet afgesloten: alles wat eronder staat, hoort er nu bij.
    .label = hier begint het
    .help = Zet onder het blok een regel met alleen { $fence }.
unused-footnote = Naar de voetnoot ‘[^{ $label }]’ verwijst niets, dus hij staat niet op de pagina.
    .help = Zet [^{ $label }] in de tekst waar hij bij hoort, of haal de voetnoot weg.
missing-footnote = { $reason ->
        [colon] Achter ‘[^{ $label }]’ ontbreekt een dubbele punt; daarom is deze regel geen voetnoot.
       *[text] Een voetnoot ‘[^{ $label }]’ is er niet.
    }
    .help = { $reason ->
        [colon] Begin de regel met [^{ $label }]: (een dubbele punt meteen achter het haakje, dan een spatie).
       *[text] Schrijf de noot op een eigen regel die begint met [^{ $label }]: en een spatie. Bedoel je geen voetnoot? Schrijf dan \[^{ $label }].
    }
raw-html-removed = Dit stukje HTML wordt weggelaten: { $what }
    .help = { $kind ->
        [comment] Sluit het commentaar af met -->; nu verdwijnt alles wat erachter staat.
        [address] Schrijf de link als [tekst](adres). In HTML kan alleen een heel adres, met https://, http://, mailto: of tel:.
        [image] Schrijf een afbeelding als ![beschrijving](pad).
       *[other] HTML mag tekst opmaken, maar niets laden, uitvoeren of vormgeven. Wil je de HTML zelf laten zien? Zet haar tussen `…`.
    }
table-too-wide = Deze tabel is te groot: meer dan 100 kolommen of 50.000 cellen.
    .help = Verdeel hem over meerdere tabellen.
too-many-cells = Deze rij heeft meer vakjes dan de kop van de tabel; dit vakje staat niet op de pagina.
    .help = Haal de | weg die te veel is, of geef de kop en de streepjes eronder ook een kolom erbij. Hoort de | bij de tekst? Schrijf dan \|.
nested-too-deep = Hier zijn te veel dingen in elkaar gezet: meer dan 100 citaten, lijsten of andere elementen.
    .help = Haal lagen weg.

## Verwijzingen

unknown-reference = { $reason ->
        [list] ‘{ $id }’ staat er als één id.
        [kind] ‘{ $id }’ is { $kind ->
            [framework] een raamwerk
            [area] een gebied
            [competency] een bekwaamheid
            [activity] een werkvorm
            [form] een formulier
            [literature] een bron
            [meeting] een bijeenkomst
            [programme] een traject
            [cohort] een groep
            [term] een begrip
           *[page] een pagina
        }, en hier hoort { $what ->
            [framework] een raamwerk
            [area] een gebied
            [competency] een bekwaamheid
            [activity] een werkvorm
            [form] een formulier
            [meeting] een bijeenkomst
            [programme] een traject
            [cohort] een groep
            [term] een begrip
           *[other] iets anders
        }.
        [framework] ‘{ $id }’ hoort bij het raamwerk { $framework }; deze site is ingedeeld volgens { $main }.
        [fixed] ‘{ $id }’ kun je niet verbergen: { $kind ->
            [literature] een bron hoort bij de literatuurlijst
           *[other] een gebied of bekwaamheid hoort bij het raamwerk
        }.
       *[other] Er is niets met de id ‘{ $id }’.
    }
    .label = { $suggestion ->
        [none] { $reason ->
            [list] een komma hoort niet in een id
            [kind] past hier niet
            [framework] uit een ander raamwerk
            [fixed] dit blijft staan
           *[other] deze id bestaat niet
        }
       *[other] bedoel je ‘{ $suggestion }’?
    }
    .help = { $reason ->
        [list] Meer dan een? Schrijf [{ $words }].
        [fixed] Haal deze id hier weg. Verbergen kan met werkvormen, bijeenkomsten, trajecten, groepen, formulieren, begrippen en pagina’s.
        [framework] Schrijf { $framework }/{ $id }, of zet in katern.yaml: framework: { $framework }.
       *[other] { $reason ->
            [kind] { $key ->
                [none] { "" }
               *[other] Zet ‘{ $id }’ bij { $key }.{" "}
            }
           *[other] { "" }
        }{ $known ->
            [none] { $what ->
                [area] Een gebied noem je met de id uit het raamwerk.
                [competency] Een bekwaamheid noem je met de id uit het raamwerk.
                [framework] Raamwerken staan in de map frameworks; hun id is de naam van het bestand, zonder .yaml.
                [role] Rollen staan bovenaan in het raamwerk, onder ‘roles’.
                [term] Begrippen staan in content/begrippen.yaml; hun id is het woord, met streepjes in plaats van spaties.
                [form] Een id is de naam van een bestand zonder .yaml.
                [cohort] Een id is de naam van een bestand zonder .yaml.
                [any] Een id is de naam van een bestand zonder .md of .yaml, of een id uit het raamwerk of de begrippenlijst.
               *[other] Een id is de naam van een bestand zonder .md.
            }
           *[other] { $what ->
                [area] Gebieden zijn
                [competency] Bekwaamheden zijn
                [framework] Raamwerken zijn
                [role] Rollen zijn
               *[other] Hier kunnen staan
            }: { $known }.
        }
    }
choose-framework = Deze site heeft { $n } raamwerken, en nergens staat welk daarvan de site indeelt. Nu is dat { $id }, omdat die naam in het alfabet vooraan staat.
    .help = Zet in katern.yaml een regel ‘framework:’ met je keuze erachter: bijvoorbeeld framework: { $id }. Kiezen kun je uit: { $known }.
ambiguous-reference = De id ‘{ $id }’ komt op meer plekken voor.
    .label = welke bedoel je?
    .help = Zet de map ervoor, bijvoorbeeld [[{ $folder }/{ $id }]] (mogelijk: { $folders }), of verwijs met een gewone link naar het bestand.
broken-link = { $from ->
        [empty] Deze link heeft nog geen adres.
        [foreign] Een bestand als ‘{ $link }’ komt niet op de site.
        [photo] Een bestand als ‘{ $link }’ komt niet op de site.
        [other] Een bestand als ‘{ $link }’ komt niet op de site.
        [no-picture] ‘{ $link }’ kan niet als afbeelding op een pagina staan.
        [only-linked] ‘{ $link }’ kan niet als afbeelding op een pagina staan.
        [no-page] Van ‘{ $link }’ maakt Katern geen pagina.
       *[file] Het bestand ‘{ $link }’ is er niet.
    }
    .label = { $suggestion ->
        [none] { $from ->
            [empty] tussen de haakjes staat niets
           *[other] deze verwijzing loopt dood
        }
       *[other] bedoel je ‘{ $suggestion }’?
    }
    .help = { $from ->
        [website] Is dit een website? Zet er https:// voor: https://{ $link }
        [mail] Is dit een mailadres? Zet er mailto: voor: mailto:{ $link }
        [empty] Schrijf tussen de haakjes de weg naar een bestand, of een webadres dat met https:// begint.
        [asset] Zet het bestand in de map content en schrijf de weg ernaartoe, vanaf dit bestand.
        [foreign] Bewaar het als pdf in de map content, en schrijf de weg daarnaartoe.
        [photo] Open de foto in een programma voor foto’s, bewaar haar als .jpg of .png in de map content, en schrijf de weg daarnaartoe.
        [other] Wat wel meekomt, zijn afbeeldingen (svg, png, jpg, webp, gif, avif) en pdf. Zet een film, geluid of iets anders op een plek die daarvoor bedoeld is, en verwijs ernaar met een adres dat met https:// begint.
        [no-picture] Bewaar het als .png, .jpg of .svg in de map content, en schrijf de weg daarnaartoe.
        [only-linked] Bewaar het als .png, .jpg of .svg in de map content. Wil je er een link naar, haal dan het uitroepteken weg: [tekst]({ $link })
        [yaml] Schrijf de weg vanaf dit bestand, met .yaml aan het eind: bijvoorbeeld ../formulieren/zelfscan.yaml.
        [no-page] Schrijf de weg naar een tekst, vanaf de map content: bijvoorbeeld over.md.
        [content] Schrijf de weg vanaf de map content: bijvoorbeeld over.md.
        [root] Schrijf de weg vanaf de map waarin katern.yaml staat.
       *[file] Schrijf de weg vanaf dit bestand, met .md aan het eind: bijvoorbeeld ../over.md.
    }
broken-anchor = Een kopje met de naam ‘#{ $anchor }’ is daar niet.
    .label = { $suggestion ->
        [none] deze verwijzing komt bovenaan de pagina uit
       *[other] bedoel je ‘#{ $suggestion }’?
    }
    .help = De naam van een kopje is de tekst in kleine letters met streepjes; je kunt er zelf een geven met {"{#naam}"} achter het kopje.
draft-reference = { $from ->
        [site] ‘{ $id }’ is nog een concept en komt niet op de site.
       *[other] ‘{ $id }’ is een concept en wordt niet gepubliceerd; de verwijzing valt weg.
    }
    .help = { $from ->
        [site] Haal daar ‘draft: true’ weg, of haal deze regel weg.
       *[other] Haal ‘draft: true’ daar weg zodra het klaar is, of bouw met --drafts om het alvast te zien.
    }
id-twice = De id ‘{ $id }’ is al vergeven.
    .related = hier al
    .help = Geef een van de twee een andere id (of bestandsnaam).
about-replaced = Deze tekst gaat over ‘{ $id }’, en daarvoor is iets anders in de plaats gekomen. De tekst staat nergens meer.
    .help = Geef het bestand de id van wat ervoor in de plaats kwam, of haal het weg.
replaced-in-circle = ‘{ $title }’ wordt vervangen door iets dat op zijn beurt weer door ‘{ $title }’ wordt vervangen.
    .label = zo kom je weer bij het begin uit
    .help = Laat de laatste in de rij staan zonder ‘replaced_by’.
mapped-twice = ‘{ $from }’ en ‘{ $to }’ zijn al met elkaar vergeleken; deze regel telt niet mee.
    .related = hier staat de eerste keer
    .help = Houd er één over.
mapped-to-itself = Het raamwerk ‘{ $id }’ wordt hier met zichzelf vergeleken.
    .help = Noem bij ‘from’ en ‘to’ twee verschillende raamwerken.
not-in-framework = Geen enkel raamwerk kent ‘{ $id }’.
    .label = { $suggestion ->
        [none] onbekend
       *[other] bedoel je ‘{ $suggestion }’?
    }
    .help = { $suggestion ->
        [none] Een bestand in ‘bekwaamheden’ heeft als naam de id van een bekwaamheid of gebied uit het raamwerk. Pas de naam aan, of neem de bekwaamheid op in het raamwerk.
       *[other] Heet het bestand misschien { $suggestion }.md? Anders hoort de bekwaamheid eerst in het raamwerk.
    }
unknown-item = Het formulier ‘{ $form }’ heeft niets met de id ‘{ $id }’.
    .label = { $suggestion ->
        [none] deze id bestaat daar niet
       *[other] bedoel je ‘{ $suggestion }’?
    }
    .help = Noem de id van een deel, een stelling, een rubric of een vraag van dat formulier.

unknown-citation = Geen enkele bron heeft de sleutel ‘{ $key }’.
    .label = { $suggestion ->
        [none] onbekend
       *[other] bedoel je ‘{ $suggestion }’?
    }
    .help = { $from ->
        [note] Een bestand in ‘literatuur’ heeft als naam de sleutel van een bron. Pas de naam aan, of neem de bron op in een .bib-bestand in content/literatuur.
        [text] De sleutel van een bron staat in het .bib-bestand, achter @…{"{"}. Is het geen verwijzing naar een bron? Schrijf dan \@.
        [many] Meer dan een? Schrijf [{ $key }].
       *[list] De sleutel van een bron staat in een .bib-bestand in content/literatuur, achter @…{"{"}.
    }
unknown-block-kind = Geen enkel traject kent het onderdeel ‘{ $id }’.
    .label = { $suggestion ->
        [none] onbekend
       *[other] bedoel je ‘{ $suggestion }’?
    }
    .help = Kies uit: { $known }. Een nieuw onderdeel zet je eerst bij ‘blocks’ van een traject.
unknown-phase = Dit traject heeft geen fase ‘{ $id }’.
    .label = { $suggestion ->
        [none] onbekend
       *[other] bedoel je ‘{ $suggestion }’?
    }
    .help = { $known ->
        [none] Zet de fasen eerst bij ‘phases’ van dit traject.
       *[other] Kies een van de fasen van dit traject: { $known }.
    }

## Controles

area-twice = Twee delen gaan over ‘{ $title }’; hun antwoorden tellen samen.
    .related = hier al
    .help = Geef een van beide een ander gebied, of maak er één deel van.
checklist-of-competencies = Deze checklist gaat over wat iemand kan. Bekwaamheden zijn geen afvinklijst.
    .label = hier voor het eerst
    .help = Maak er een zelfscan of observatie van (‘kind: scan’ of ‘kind: observation’), of laat de bekwaamheden en gebieden weg als het formulier over een plek gaat.

minutes-add-up = De stappen duren samen { $steps } minuten, maar hier staat { $minutes }.
    .help = Pas de minuten van een stap aan, of die van het geheel.
minutes-in-words = Hier staat de tijd in woorden. Zo is dit geen stap met minuten, en komt hij niet op de tijdlijn.
    .label = schrijf: { $title } {"{"}minuten={ $minutes }{"}"}
    .help = Zet de minuten tussen accolades achter de kop, zonder het woord erbij.
missing-alt-text = Deze afbeelding heeft geen beschrijving.
    .label = voor wie haar niet kan zien
    .help = Schrijf tussen de blokhaken wat erop te zien is: ![Beschrijving](bestand.svg).
outdated-word = In je begrippenlijst staat dat je ‘{ $word }’ liever niet schrijft.
    .related = hier
    .help = { $plural ->
            [none] Schrijf ‘{ $term }’.
           *[other] Schrijf ‘{ $term }’ of ‘{ $plural }’.
        } Gaat een tekst over het oude woord zelf, schrijf dan ~~{ $word }~~. In een citaat (>) mag het blijven staan.
synonym-is-term = ‘{ $word }’ staat bij ‘{ $term }’, maar heeft ook een eigen plek in de begrippenlijst.
    .related = hier
    .help = Haal het woord hier weg, of voeg de twee begrippen samen.
term-twice = ‘{ $word }’ is twee keer omschreven.
    .related = hier al
    .help = Voeg de twee samen, of geef een van beide een eigen woord.
activity-does-not-fit = ‘{ $title }’ duurt { $steps } minuten, maar dit onderdeel duurt er { $minutes }.
    .help = Geef het onderdeel de tijd van de werkvorm, of geef de stappen van de werkvorm ruimte met van-tot (10-15).
dates-out-of-order = { $date } komt niet na de datum erboven.
    .related = de datum erboven
    .help = Zet de bijeenkomsten op volgorde, of verbeter een van de twee data.
gap-too-large = Tussen deze twee bijeenkomsten zitten { $days } dagen; het traject houdt het op hooguit { $most }.
    .related = de vorige keer
    .help = Kies een eerdere datum, of verander ‘largest_gap’ in het traject.
on-holiday = { $date } staat bij de vrije dagen van deze groep.
    .help = Kies een andere datum, of haal de dag weg bij ‘holidays’.
end-before-start = Deze bijeenkomst eindigt om { $end }, maar begint om { $start }.
    .help = Verbeter een van de twee tijden.
meeting-not-in-programme = ‘{ $id }’ hoort niet bij ‘{ $title }’.
    .help = Neem de bijeenkomst op bij ‘meetings’ van het traject, of schrijf ‘programme: { $programme }’ in de bijeenkomst zelf.
meeting-too-long = { $reason ->
        [programme] Deze bijeenkomst duurt { $minutes } minuten; in het traject duurt een bijeenkomst er { $most }.
       *[blocks] De onderdelen vragen samen { $minutes } minuten, maar de bijeenkomst duurt er { $most }.
    }
    .help = { $reason ->
        [programme] Maak de bijeenkomst korter, of verander ‘meeting_minutes’ in het traject.
       *[blocks] Maak onderdelen korter, haal er een weg, of geef de bijeenkomst meer tijd.
    }
times-overlap = { $time } is { $n } { $n ->
        [one] minuut
       *[other] minuten
    } te vroeg: wat erboven staat, is dan nog bezig.
    .help = Zet de vaste tijd later, of maak de onderdelen ervoor korter.
two-mechanisms = Het onderdeel ‘{ $id }’ wordt in twee trajecten anders uitgelegd.
    .related = hier ook
    .help = Maak de uitleg gelijk, of geef een van de twee een andere id.
variant-cycle = ‘{ $title }’ is hier een variant van zichzelf.
    .help = Haal ‘variant_of’ weg bij de werkvorm die er het eerst was.
unused-competency = Met geen enkele werkvorm oefen je ‘{ $title }’.
    .help = Zet ‘{ $id }’ bij ‘competencies’ van een werkvorm die eraan werkt.
voice-lags = { $reason ->
        [version] Dit formulier is versie { $version }, maar ‘{ $other }’, waarmee je het vergelijkt, is versie { $newer }.
       *[area] Dit formulier vraagt niet naar ‘{ $area }’, en ‘{ $other }’, waarmee je het vergelijkt, wel.
    }
    .help = Kijk of de stellingen nog bij elkaar passen, en pas dan deze versie aan.

missing-field = Bij ‘{ $key }’ ontbreekt: { $fields }.
    .help = Vul aan wat je weet: zo vindt een lezer de bron terug. De namen zijn die van de velden in het .bib-bestand.
missing-section = Een paragraaf { $number } is er op deze pagina niet.
    .help = Pas het nummer aan, of maak er een link naar het kopje van: [tekst](#naam-van-het-kopje).
same-work-twice = ‘{ $key }’ en ‘{ $other }’ zijn dezelfde bron.
    .related = hier
    .help = Houd er één, en gebruik overal die sleutel.
uncited-work = Nergens op de site wordt ‘{ $key }’ aangehaald.
    .help = Haal de bron aan met [@{ $key }] of zet haar bij ‘literature:’. Is de bron alleen bedoeld om verder te lezen, schrijf dan in content/literatuur/{ $key }.md waarom.
unlisted-work = Bij ‘{ $work }’ hoort geen bron in de literatuurlijst.
    .label = { $known ->
        [none] niet in de lijst
       *[other] in de lijst staat: { $known }
    }
    .help = { $known ->
        [none] Neem de bron op in een .bib-bestand in content/literatuur, en haal haar aan met [@sleutel].
       *[other] Kijk welk jaar klopt, en haal de bron aan met [@sleutel]: dan kloppen naam en jaar altijd met de lijst.
    }

## Adressen

address-twice = Het adres ‘{ $address }’ wordt twee keer gebruikt.
    .related = hier ook
    .help = Geef een van beide een andere naam. Adressen die alleen in hoofdletters of accenten verschillen, zijn op sommige schijven hetzelfde.
address-unfit = { $reason ->
        [device] ‘{ $part }’ kan op Windows geen naam van een bestand of map zijn.
        [long] ‘{ $part }’ is te lang voor de naam van een bestand of map.
        [sign] In ‘{ $part }’ staat een teken dat op Windows niet in een naam kan.
       *[end] ‘{ $part }’ eindigt op een punt of een spatie, en dat kan op Windows niet.
    }
    .help = { $reason ->
        [device] Geef het een andere naam. Con, prn, aux, nul, com1 tot en met com9 en lpt1 tot en met lpt9 houdt Windows voor zichzelf.
        [long] Kies een korte naam: hooguit 255 tekens; letters met een accent tellen dubbel.
       *[other] Gebruik letters, cijfers, streepjes en een punt voor het einde: bijvoorbeeld kaart-1.svg.
    }
domain-address = De id ‘{ $id }’ kan niet het adres van een site worden: dat is al in gebruik.
    .help = Geef het bekwaamheidsgebied een andere id, of de pagina een andere naam.

## Thema

theme-words = Deze regel in de woorden van het thema kan ik niet lezen.
    .help = Elke regel heeft de vorm ‘naam = tekst’; wat op een volgende regel verdergaat, springt in. Het bestand van het thema zelf is een voorbeeld.
unused-word = Geen pagina gebruikt een woord met de naam ‘{ $name }’.
    .label = { $suggestion ->
        [none] { "" }
       *[other] bedoel je ‘{ $suggestion }’?
    }
    .help = Schrijf de naam zoals in het ingebouwde thema, of haal de regel weg.
template = Dit sjabloon kan niet worden gebruikt. De sjabloontaal zegt: ‘{ $reason }’.
    .help = Herstel het sjabloon, of haal je eigen versie weg: dan geldt weer die van het thema.

## Opdrachtregel

count-errors = { $n ->
        [one] 1 fout
       *[other] { $n } fouten
    }
count-warnings = { $n ->
        [one] 1 waarschuwing
       *[other] { $n } waarschuwingen
    }
count-infos = { $n ->
        [one] 1 opmerking
       *[other] { $n } opmerkingen
    }
nothing-written = Er is niets geschreven. Stond er al een site, dan staat die er nog.
strict-written = Er zijn waarschuwingen, en met --strict telt dat als mislukt. De site is wel geschreven.
built = { $pages ->
        [one] 1 pagina
       *[other] { $pages } pagina’s
    } in { $editions ->
        [one] 1 site
       *[other] { $editions } sites
    } geschreven naar { $path } ({ $seconds } s).
packed = { $files ->
        [one] 1 zip geschreven naar { $path }: { $names } ({ $seconds } s).
       *[other] { $files } zips geschreven naar { $path }: { $names } ({ $seconds } s).
    }
all-well = Alles in orde.
drafts-unchecked = { $n ->
        [one] Eén concept is niet helemaal nagekeken.
       *[other] { $n } concepten zijn niet helemaal nagekeken.
    } Dat doe je met: katern check --drafts
no-site = { $place ->
        [here] Hier
       *[there] In { $path }
    } staat geen site: katern.yaml ontbreekt.
    { $file ->
        [none] { $near ->
            [none] Ga eerst naar de map van je site (cd naam-van-de-map), of wijs die aan met --root. Heb je nog geen site? Begin er een met ‘katern init’.
           *[other] { $place ->
                [here] Vlakbij staat er wel een. Ga er eerst heen: cd { $near }
               *[there] Vlakbij staat er wel een. Wijs die aan: --root { $near }
            }
        }
       *[other] Er staat wel een bestand { $file }. Noem het katern.yaml. Windows verbergt het einde van een naam soms: laat in de Verkenner bestandsnaamextensies zien.
    }
world-reason = { $reason ->
        [missing] het is er niet
        [permission] je mag er niet bij
        [full] de schijf is vol
        [read-only] hier kan niets worden geschreven
        [folder] het is een map
        [too-large] het bestand is groter dan hier kan
        [special] het is geen gewoon bestand
        [not-folder] het is geen map, of een deel van het pad is dat niet
        [name] zo mag het hier niet heten
        [in-use] dit adres is al in gebruik
        [not-here] dit adres is niet van deze computer
        [silent] er kwam geen antwoord
        [gone] het is er niet meer
        [not-text] dit bestand is geen gewone tekst (UTF-8)
        [busy] iets anders houdt het bezet
        [watches] het zijn er te veel om te volgen
       *[other] het systeem zegt: ‘{ $reason }’
    }
world = { $path }: { world-reason }.
refused-foreign = In { $path } staat iets dat niet van Katern is; daar blijft Katern af.
    Kies met -o een andere of een lege map.
refused-edition = In { $path } { $zips ->
        [yes] staan zips van
       *[no] staat
    } { $what ->
        [all] de hele site
        [each] de site van elk partnerschap
        [one] de site van het partnerschap ‘{ $partnership }’
        [edition-of-one] de uitgave ‘{ $edition }’ van het partnerschap ‘{ $partnership }’
       *[edition] de uitgave ‘{ $edition }’
    }. Dat is iets anders dan je nu vraagt.
    Kies met -o een andere map, of vervang wat er staat met --force.
refused-source = In { $path } kan de site niet komen: daar staan bestanden waaruit de site wordt opgebouwd.
    Kies met -o een map daarbuiten.
unknown-edition = Er is geen uitgave ‘{ $id }’.{ $suggestion ->
        [none] { "" }
       *[other] {" "}Bedoel je ‘{ $suggestion }’?
    } Kies uit: { $known }.
init-site = { $place ->
        [here] Hier
       *[there] In { $path }
    } staat al een site; er is niets veranderd.
    Kijk hem na met ‘katern check’, of kies een andere map: katern init naam-van-een-map
init-exists = { $path } bestaat al; er is niets veranderd.
init-done = Klaar: een kleine site in { $place ->
        [here] deze map
       *[there] { $path }
    } ({ $files } bestanden).
init-example-done = Klaar: het hele voorbeeld in { $place ->
        [here] deze map
       *[there] { $path }
    } ({ $files } bestanden). Het partnerschap erin is verzonnen.
init-go = Ga erheen met: cd { $path }
init-next = Bekijk de site met: katern serve --open
cli = Maakt websites van lesmateriaal en een bekwaamheidsraamwerk
cli-init = Begint een kleine site die meteen werkt
cli-init-folder = De map voor de nieuwe site
cli-build = Schrijft de site als bestanden
cli-check = Noemt alles wat er niet klopt, en schrijft niets
cli-schema = Geeft een schema (JSON Schema), waarmee een editor sleutels aanvult en fouten aanwijst
cli-schema-kind = Van welk bestand; zonder dit: welke er zijn
cli-serve = Toont de site in de browser terwijl je schrijft
cli-arg-root = De map van de site
cli-arg-quiet = Zeg alleen wat misgaat
cli-arg-lang = De taal van de meldingen
cli-arg-base-url = Het webadres waar de site komt te staan
cli-arg-drafts = Neem ook concepten mee
cli-arg-partnership = Voor welk partnerschap: de naam van een map in partnerships, of all voor allemaal
no-partnerships = Deze site heeft geen partnerschappen: in de map partnerships staat niets.
    Maak daarin een map per partnerschap, met een katern.yaml erin.
one-partnership = Hier kan één partnerschap tegelijk. Kies uit: { $known }.
unknown-partnership = Er is geen partnerschap ‘{ $name }’.{ $suggestion ->
        [none] { "" }
       *[other] {" "}Bedoel je ‘{ $suggestion }’?
    } Kies uit: { $known }.
cli-arg-help = Toon deze uitleg
cli-arg-version = Toon de versie
cli-build-output-dir = De map om naar te schrijven (anders: public)
cli-build-edition = Schrijf alleen deze uitgave: een bekwaamheidsgebied of portal
cli-build-force = Vervang ook een andere uitgave
cli-build-zip = Schrijf elke uitgave als één zip, om te versturen (naar de map zip, of die van -o)
cli-build-strict = Eindig met een fout (1) als er waarschuwingen zijn; de site wordt dan wel geschreven
cli-build-timings = Zeg hoe lang elke stap duurt
cli-check-format = De vorm van de meldingen
cli-check-strict = Eindig ook bij waarschuwingen met een fout (1)
cli-serve-port = De poort; is die bezet, dan de eerstvolgende vrije
cli-serve-interface = Het netwerkadres om op te luisteren
cli-serve-open = Open de browser
cli-serve-poll = Kijk steeds zelf naar de bestanden (voor netwerkschijven)
cli-serve-editor = Je editor, om bij een fout het bestand te openen: vscode, vscodium, zed, idea, sublime, of een eigen adres met {"{path}"}, {"{line}"} en {"{column}"} erin

## Schrijven en tonen

refused-link = { $path } is een snelkoppeling (symbolische link); daar schrijft Katern niet doorheen.
    Kies met -o de map zelf.
refused-busy = Er wordt al een site geschreven in { $path }.
    Wacht tot die klaar is, of kies met -o een andere map.
timing = { $stage ->
        [read] lezen
        [parse] begrijpen
        [link] verbinden
        [check] controleren
        [compose] ordenen
        [render] opmaken
       *[write] schrijven
    }: { $ms } ms
serve-listening = De site staat op { $url } (stoppen met Ctrl-C).
serve-beyond = Let op: op { $address } kan iedereen op dit netwerk meekijken.
serve-polling = Het systeem meldt geen wijzigingen ({ world-reason }); Katern kijkt steeds zelf of er iets verandert.
serve-no-browser = Er kon geen browser worden geopend: { world-reason }
serve-unreadable = De map van de site kan nu niet worden gelezen: { world-reason }
serve-built = Klaar in { $ms } ms: { $pages ->
        [one] 1 pagina
       *[other] { $pages } pagina’s
    }{ $domains ->
        [0] {""}
        [one] {" "}en de site van 1 domein
       *[other] {" "}en de sites van { $domains } domeinen
    }.
serve-last-good = De browser toont de laatste goede versie.
serve-none-good = Er is nog niets te tonen; de browser laat zien wat er mis is.
serve-editor = Ik ken geen editor ‘{ $name }’.
    Kies { $known }, of geef een adres met {"{path}"} erin: --editor "mijneditor://open?file={"{path}"}&line={"{line}"}"
serve-ended = Gestopt.
serve-not-found-title = Hier staat niets
serve-not-found-text = Op dit adres staat geen pagina. Komt die er, dan verschijnt ze hier vanzelf.
serve-not-found-home = Naar de voorpagina
serve-not-yet-title = Nog niets te tonen
serve-not-yet-text = Los de fouten op; daarna verschijnt de site hier vanzelf.
serve-not-yet-home = Naar de voorpagina
overlay-title = { $count ->
        [one] 1 fout houdt je wijziging tegen
       *[other] { $count } fouten houden je wijziging tegen
    }
overlay-last-good = Hieronder staat de laatste goede versie. Dit venster gaat weg zodra het opgelost is.
overlay-none-good = Er is nog geen goede versie. Dit venster gaat weg zodra het opgelost is.
overlay-close = Sluiten
overlay-show = { $count ->
        [one] 1 fout tonen
       *[other] { $count } fouten tonen
    }
overlay-around = Bekijk de tekst eromheen
overlay-around-title = Fouten in { $file }
overlay-editor = Open in je editor
overlay-copy = Kopieer de plaats
overlay-copied = Gekopieerd
overlay-changed = Deze pagina is veranderd. Wat je hier invulde, blijft staan tot je de nieuwe versie toont.
overlay-renew = Toon de nieuwe versie
new-slug = ‘{ $slug }’ kan geen bestandsnaam zijn.{ $suggestion ->
        [none] { "" }
       *[other] {" "}Bedoel je ‘{ $suggestion }’?
    }
    Gebruik kleine letters, cijfers en streepjes: bijvoorbeeld kaarten-op-assen.
new-no-file = { $kind ->
        [term] Begrippen schrijf je in content/begrippen.yaml; elk begrip begint daar met ‘- term:’.
        [mapping] Hoe twee raamwerken zich tot elkaar verhouden, schrijf je in een bestand in frameworks/relaties. Het begint met ‘from:’ en ‘to:’, met de id’s van de twee raamwerken.
       *[other] Bronnen bewaar je in een .bib-bestand in content/literatuur: exporteer ze uit Zotero of een ander literatuurprogramma.
        Voor wie een bron is en waarom, schrijf je in content/literatuur/sleutel-van-de-bron.md.
    }
new-exists = { $path } bestaat al; er is niets veranderd.
new-mistakes = { $path } is niet gemaakt: de site zou er fouten door krijgen.
new-done = Gemaakt: { $path }
cli-new = Maakt een bestand met uitleg erin, klaar om in te vullen
cli-new-kind = Wat het wordt: activity (werkvorm), competency (bekwaamheid), meeting (bijeenkomst), programme (traject), cohort (groep), form (formulier), framework (raamwerk), page (pagina), partnership (partnerschap) of workflow (werkstroom: github of gitlab)
cli-new-slug = De naam van het bestand, zonder .md of .yaml: kleine letters, cijfers en streepjes

## Raamwerken vergelijken en overnemen

import-form = { $reason ->
        [json] Dit is geen geldige JSON.
        [no-framework] In deze tabel staat geen raamwerk: in geen enkele regel staat ‘Is framework’ aan.
       *[other] Hierin herken ik geen raamwerk.
    }
    .label = { $reason ->
        [json] hier gaat het mis
        [no-framework] deze kolommen
       *[other] { "" }
    }
    .help = { $reason ->
        [json] Haal het bestand opnieuw op: misschien is het onderweg afgebroken.
        [no-framework] Voer het raamwerk opnieuw uit vanuit Moodle, met alle 14 kolommen.
       *[other] Overnemen kan uit een CASE-pakket (JSON met ‘CFDocument’) en uit de CSV die Moodle van een raamwerk maakt (14 kolommen).
    }
import-item = { $reason ->
        [nameless] Deze regel heeft geen ‘ID number’ of geen ‘Short name’.
        [twice] ‘{ $id }’ staat er twee keer.
        [parent] ‘{ $id }’ komt in dit bestand niet voor.
        [two-parents] ‘{ $id }’ hoort hier bij twee dingen tegelijk.
        [circle] ‘{ $id }’ hoort bij iets dat op zijn beurt weer bij ‘{ $id }’ hoort.
        [lost] ‘{ $id }’ hoort nergens bij.
        [value] In dit onderdeel staat ‘{ $id }’ op een plek waar iets anders hoort, meestal een tekst.
       *[field] In dit onderdeel ontbreekt ‘{ $id }’.
    }
    .label = { $reason ->
        [field] dit onderdeel
        [value] dit onderdeel
       *[other] { "" }
    }
    .help = { $reason ->
        [twice] Geef een van beide een andere id.
        [parent] Verbeter de id, of voeg toe wat ontbreekt.
        [two-parents] Laat één van de twee verbanden staan.
        [circle] Maak de rij ergens los.
        [lost] Voeg een ‘isChildOf’ toe naar waar het bij hoort.
       *[other] Vul het aan in het programma waar het bestand vandaan komt.
    }
framework-missing = Er is geen bestand en geen raamwerk ‘{ $name }’.
    Noem een bestand, of de id van een raamwerk van deze site.
framework-imported = Gemaakt: { $path }
    Lees het na: ids, gebieden en teksten zijn overgenomen zoals ze waren.
diff-same = Er is niets veranderd.
diff-added = Nieuw ({ $n })
diff-dropped = Vervallen ({ $n })
diff-moved = Verplaatst ({ $n })
diff-reworded = Anders verwoord ({ $n })
diff-area = gebied
diff-competency = bekwaamheid
diff-behaviour = gedraging
diff-within = (in ‘{ $name }’)
diff-from-to = van ‘{ $from }’ naar ‘{ $to }’
diff-outermost = het raamwerk zelf
diff-nothing = (niets)
diff-field-title = naam
diff-field-text = tekst
diff-field-short = korte naam
diff-field-label = letter
diff-field-role = rol
cli-framework = Vergelijkt raamwerken en neemt ze over
cli-framework-diff = Zegt wat er tussen twee versies van een raamwerk veranderd is
cli-framework-diff-older = De oude versie: een bestand, of de id van een raamwerk
cli-framework-diff-newer = De nieuwe versie: een bestand, of de id van een raamwerk
cli-framework-diff-format = De vorm van het verslag
cli-framework-import = Maakt YAML van een raamwerk uit Moodle (CSV) of uit een CASE-pakket (JSON)
cli-framework-import-file = Het bestand
cli-framework-import-output = Het bestand om te maken, bijvoorbeeld frameworks/x.yaml (anders: op het scherm)

## Zoeken

search-idle = { $reason ->
        [absent] Geen van deze woorden staat op de site: { $words }.
        [same] Deze woorden vinden elkaar al: { $words }.
       *[apart] Deze woorden vinden elkaar toch al niet: { $words }.
    }
    .label = dit verandert niets
    .help = { $reason ->
        [absent] Kijk of je ze schrijft zoals in je teksten, of haal de regel weg.
        [same] Haal de regel weg. Vindt het ene woord niet wat je bij het andere verwacht, kijk dan met ‘katern search … --explain’ waar dat aan ligt.
       *[apart] Haal de regel weg. Vindt een vraag iets wat er niet bij hoort, kijk dan met ‘katern search … --explain’ door welk woord dat komt.
    }

search-miss = { $reason ->
        [unwanted] ‘{ $query }’ vindt ‘{ $title }’, en dat hoort niet.
        [low] ‘{ $query }’ vindt ‘{ $title }’ niet bij de eerste tien.
       *[absent] ‘{ $query }’ vindt ‘{ $title }’ niet.
    }
    .label = { $rank ->
        [0] staat nergens
       *[other] staat nu op plaats { $rank }; vooraan staat: { $first }
    }
    .help = { $reason ->
        [unwanted] Horen twee woorden niet bij elkaar, zet ze dan in zoeken.yaml bij ‘apart:’. Kijk met ‘katern search … --explain’ waardoor de pagina gevonden wordt.
       *[other] Gebruik het woord in de titel, een kop of de tekst, zet het als ander woord bij een begrip, of zet in zoeken.yaml bij ‘same:’ welke woorden bij elkaar horen. Kijk met ‘katern search … --explain’ wat er nu gebeurt.
    }

cli-search = Zoekt zoals de zoekpagina en laat zien waarom iets vooraan staat
cli-search-words = Wat je zoekt; zonder woorden de vragen uit zoeken.yaml
cli-search-edition = In welke site: de id van een bekwaamheidsgebied, of portal
cli-search-explain = Zeg van elk woord waar het voor stond en hoeveel het telde
cli-search-typing = Zoek alsof je het laatste woord nog typt
cli-search-format = De vorm van het antwoord

search-nothing = Zet erbij wat je zoekt: katern search samen kijken. Zonder woorden zoekt Katern op de vragen in zoeken.yaml, en daar staan er geen.
search-count = { $n ->
        [0] Niets gevonden voor ‘{ $query }’.
        [one] 1 pagina voor ‘{ $query }’.
       *[other] { $n } pagina’s voor ‘{ $query }’.
    }
search-also = Ook gezocht op: { $names }.
search-meant = ‘{ $word }’ staat nergens; bedoelde je ‘{ $meant }’?
search-parts = ‘{ $word }’ staat nergens; gezocht op de delen: { $parts }.
search-partial = Geen pagina heeft alle woorden.
search-term = { $word } (telt { $weight })
search-candidate = { $word } · { $route ->
        [exact] het woord zelf of een vorm ervan
        [synonym] ander woord voor hetzelfde
        [form] waarschijnlijk een andere vorm
        [beginning] begint ermee
        [part] deel van het woord
        [slip] waarschijnlijk een tikfout
       *[within] staat in een woord
    } · telt { $weight } · { $n ->
        [one] 1 pagina
       *[other] { $n } pagina’s
    }
search-field-title = titel
search-field-headings = kop of samenvatting
search-field-text = tekst

## Uitleg

explain-unknown = Een melding ‘{ $name }’ is er niet.{ $suggestion ->
        [none] { "" }
       *[other] {" "}Bedoel je ‘{ $suggestion }’?
    }
    Alle meldingen zie je met ‘katern explain’.
explain-wrong = Zo gaat het mis
explain-right = Zo klopt het
explain-told = Katern zegt dan:
explain-gone = { $path } is er niet meer
explain-more = De handleiding vertelt meer over ‘{ $name }’.
explain-handbook = De handleiding staat op deze computer: open { $path }
explain-hint = Meer over een melding: katern explain { $code }
cli-explain = Legt een melding uit, met een voorbeeld dat misgaat en een dat klopt
cli-explain-code = De naam van de melding, zoals ze tussen blokhaken staat; zonder naam: alle meldingen

cli-theme = Toont waaruit het thema bestaat, of legt een bestand ervan in je site om het te veranderen
cli-theme-file = Welk bestand, bijvoorbeeld templates/404.html; zonder dit: welke er zijn
theme-more = Wil je er een veranderen? Leg het in je site met: katern theme naam-van-het-bestand
theme-unknown = In het thema zit geen bestand ‘{ $name }’.{ $suggestion ->
        [none] { "" }
       *[other] {" "}Bedoel je ‘{ $suggestion }’?
    } Alle bestanden zie je met ‘katern theme’.
theme-next = Vanaf nu geldt dit bestand. Haal je het weg, dan geldt weer dat van Katern.
theme-words-next = Elke regel begint nog met een hekje. Haal het hekje en de spatie weg voor wat je anders wilt zeggen.
theme-words-about = Woorden die deze site anders zegt dan Katern. Een regel met een hekje ervoor doet niets.
    Haal het hekje en de spatie weg, ook van de regels eronder die inspringen, en verander de tekst achter het =-teken.
    Wat je niet verandert, mag je laten staan of weghalen.

## Beginnen en overnemen

-pandoc = pandoc (https://pandoc.org)
init-example-language = Het voorbeeld is in het Nederlands.
new-next = Wat nieuw is, is nog een concept. Zie het met ‘katern serve --drafts’, en haal ‘draft: true’ weg als het klaar is.
new-framework-next = Vul het aan: het komt meteen op de site. Zet de id achter ‘framework:’ in katern.yaml als dit raamwerk de site indeelt.
new-workflow-unknown = Voor ‘{ $name }’ heb ik geen werkstroom.{ $suggestion ->
        [none] { "" }
       *[other] {" "}Bedoel je ‘{ $suggestion }’?
    } Kies uit: { $known }.
new-workflow-next = Vul er bij KATERN in waar het pakket van Katern voor Linux te halen is. Hoe het verder gaat, staat in de handleiding bij ‘publiceren’.
new-partnership-next = Bekijk dit partnerschap met: katern serve --partnership { $slug } --open
new-framework-only = Met --framework maak je alleen formulieren: katern new form naam --framework id
new-unknown-framework = Er is geen raamwerk ‘{ $id }’.{ $suggestion ->
        [none] { "" }
       *[other] {" "}Bedoel je ‘{ $suggestion }’?
    } Kies uit: { $known }.
new-empty-framework = In { $path } staan geen bekwaamheden die ik kan lezen. Kijk het na met ‘katern check’.
new-form-student-id = student
new-form-educator-id = opleider
new-form-title = { $name }{ $voice }
new-form-self-voice = { "" }
new-form-student-voice = : de student
new-form-educator-voice = : de opleider
new-form-self-respondent = jijzelf
new-form-student-respondent = een student die je begeleidt
new-form-educator-respondent = een schoolopleider, instituutsopleider of collega
new-form-self-intro = Kijk naar wat je al doet, en kies daarna zelf wat je wilt leren. Je antwoorden blijven op dit apparaat.
new-form-student-intro = Je begeleider vraagt je om feedback. Wat je invult, blijft op dit apparaat tot je het zelf doorgeeft; je begeleider weet dan van wie het komt.
new-form-educator-intro = Je wordt gevraagd om feedback. Wat je invult, blijft op dit apparaat tot je het zelf doorgeeft; degene over wie het gaat, weet dan van wie het komt.
new-form-self-statement = Ik …
new-form-student-statement = Mijn begeleider …
new-form-educator-statement = Deze begeleider …
new-form-about = Gemaakt van een raamwerk: een deel per gebied, een stelling per bekwaamheid.
    Maak van elke stelling een zin die je hardop zou zeggen. Wat een bekwaamheid inhoudt, staat erboven.
    Laat de id’s staan: daaraan worden antwoorden herkend en naast die van anderen gezet.
new-form-draft = Zolang dit er staat, komt het formulier niet op de site (wel met --drafts).
new-form-scale = De schaal, van laag naar hoog. Zet er woorden bij met: anchors: [{"{"}value: 1, label: …{"}"}]
    Houd haar in alle drie de formulieren gelijk; anders zijn ze niet te vergelijken.
new-form-apart = niet gezien
cli-new-framework = Van welk raamwerk: maakt in één keer een formulier voor jezelf, voor een student en voor een opleider
cli-init-example = Neem het hele voorbeeld mee (in het Nederlands), om te bekijken en te veranderen
cli-schema-save = Schrijf ze in de map .vscode, zodat VS Code sleutels aanvult en fouten aanwijst
cli-packaging = Maakt man-pagina’s en aanvullingen voor de terminal
man-name = NAAM
man-synopsis = SAMENVATTING
man-description = BESCHRIJVING
man-version = VERSIE
cli-packaging-folder = De map om ze in te zetten
cli-import = Neemt een tekst over uit een ander programma, of een tabel met werkvormen of stellingen
cli-import-file = Het bestand: .docx, .odt, .pptx, .html, .rtf of .epub (daarvoor is pandoc nodig), of .csv
cli-import-kind = Wat het wordt: page (pagina), activity (werkvorm), meeting (bijeenkomst) of, van een tabel, form (formulier)
cli-import-name = De naam van het nieuwe bestand; anders die van het oude. Werkvormen uit een tabel heten naar hun titel of ‘id’
schema-answers = Antwoorden op een formulier (JSON), zoals de site ze bewaart
schema-unknown = Een schema ‘{ $name }’ is er niet.{ $suggestion ->
        [none] { "" }
       *[other] {" "}Bedoel je ‘{ $suggestion }’?
    } Kies uit: { $known }.
schema-saved = Klaar: VS Code gebruikt nu de map { $path }. Open in VS Code de map van je site, en installeer de uitbreiding die VS Code aanraadt.
schema-kept = { $path } is van jezelf en bleef zoals het was. Zet dit erbij:

    { $text }
import-made = Gemaakt: { $path }
import-next = Lees het na en vul de gegevens bovenaan aan. Haal ‘draft: true’ weg als het klaar is.
import-exists = { $path } bestaat al; er is niets gemaakt. { $by ->
        [row] Geef die regel van de tabel een andere titel, of een eigen naam in een kolom ‘id’.
       *[name] Kies met --name een andere naam.
    }
import-large = { $path } is groter dan { $most } MB. Deel het op, of haal er grote beelden uit.
import-kind = { $extension ->
        [none] Aan { $path } zie ik niet wat voor bestand het is.
        [doc] Een oud Word-bestand (.doc) kan ik niet lezen. Open het in Word of LibreOffice en bewaar het als .docx.
        [ppt] Een oude PowerPoint (.ppt) kan ik niet lezen. Open hem in PowerPoint of LibreOffice en bewaar hem als .pptx.
        [xlsx] Een Excel-bestand kan ik niet lezen. Open het en bewaar het als CSV (UTF-8).
        [ods] Een rekenblad kan ik niet lezen. Open het en bewaar het als CSV (UTF-8).
        [pdf] Uit een pdf is geen goede tekst te halen. Zoek het bestand waar hij van gemaakt is.
        [json] Een raamwerk in JSON neem je over met: katern framework import { $path }
        [txt] Een kale tekst hoeft niet overgenomen te worden: maak met ‘katern new pagina naam-van-de-pagina’ een bestand, en plak de tekst onder de streepjes.
        [md] Markdown hoeft niet overgenomen te worden: zet het bestand in de map content.
       *[other] Een bestand dat eindigt op .{ $extension } kan ik niet overnemen.
    } Wel: .docx, .odt, .pptx, .html, .rtf, .epub en .csv.
import-no-pandoc = Hiervoor is het programma { -pandoc } nodig, en dat staat niet op deze computer.
    Op Debian en Ubuntu: sudo apt install pandoc. Op Windows: winget install pandoc. Op een Mac: brew install pandoc.
    Probeer het daarna nog eens. Er is niets gemaakt.
import-old-pandoc = Deze pandoc kan zo’n bestand nog niet lezen; vanaf versie 3.8.3 kan dat. Haal een nieuwere van https://pandoc.org,
    of bewaar de dia’s in PowerPoint als ‘Overzicht/RTF’ en neem die tekst over. Er is niets gemaakt.
import-failed = { $path } kan niet worden overgenomen. pandoc zegt: { $said }
    Open het bestand in het programma waarmee het gemaakt is, en bewaar het opnieuw. Er is niets gemaakt.
import-slow = { $path } overnemen duurde langer dan { $seconds } seconden en is gestopt. Deel het bestand op. Er is niets gemaakt.
import-form-of-text = Een formulier maak ik van een tabel (.csv) met een kolom ‘stelling’. Een tekst kan page, activity of meeting worden.
import-table-kind = Een tabel wordt activity (een werkvorm per regel) of form (een formulier met stellingen).
import-not-text = { $path } is geen gewone tekst. Bewaar de tabel opnieuw en kies ‘CSV UTF-8’.
import-quote = In { $path } begint op regel { $line } een tekst tussen aanhalingstekens die nergens goed eindigt; wat eronder staat, hoort er zo bij.
    Zet achter de tekst een ", of haal het eerste weg. Er is niets gemaakt.
import-rows = { $path } heeft meer dan { $most } regels. Deel de tabel op.
import-no-titles = In { $path } is geen kolom ‘titel’.{ $found ->
        [none] { "" }
       *[other] {" "}Er staat boven: { $found }.
    } Zet boven de kolom met namen ‘titel’ (of, voor een formulier, ‘stelling’ boven de stellingen).
import-no-statements = In { $path } is geen kolom ‘stelling’.{ $found ->
        [none] { "" }
       *[other] {" "}Er staat boven: { $found }.
    } Zet boven de kolom met stellingen ‘stelling’.
import-empty = In { $path } staat onder de koppen niets om over te nemen.
import-columns-left = Overgeslagen kolommen: { $names }. Die koppen ken ik niet. Wel: { $known }.
import-rows-left = Overgeslagen regels, omdat de titel of de stelling leeg is: { $lines }.
import-pictures-left = Niet meegenomen, omdat browsers ze niet tonen: { $names }. Bewaar ze als .png en zet ze er zelf bij.
import-part = Stellingen
import-front-page = # Overgenomen uit { $file }. Verplicht is alleen ‘title’; haal een hekje weg om een regel te gebruiken.
    #summary: Een of twee zinnen voor lijsten en voorvertoningen.
    #domains: [id-van-een-gebied]
import-front-activity = # Overgenomen uit { $file }. Verplicht is alleen ‘title’; haal een hekje weg om een regel te gebruiken.
    #summary: Wat doe je, en wat levert het op?
    #domains: [id-van-een-gebied]
    #competencies: [id-van-een-bekwaamheid]
    #minutes: 60
    #group_size: 2-12
    # De minuten van een stap zet je achter zijn kopje: ## Vertellen {"{"}minuten=10 groepering=duo{"}"}
import-front-meeting = # Overgenomen uit { $file }. Verplicht is alleen ‘title’; haal een hekje weg om een regel te gebruiken.
    #summary: Wat doen jullie, en wat levert het op?
    #programme: id-van-een-traject
    #start: "13:00"
    #minutes: 180
    # De minuten van een onderdeel zet je achter zijn kopje: ## Welkom {"{"}minuten=15 groepering=samen{"}"}
import-front-row = # Overgenomen uit { $file }.

## Wat er getypt is

cli-usage = Zo gebruik je het
cli-commands = Opdrachten
cli-arguments = Wat je erbij zet
cli-options = Opties
cli-default = anders: { $value }
cli-value-command = OPDRACHT
cli-value-dir = MAP
cli-value-file = BESTAND
cli-value-kind = SOORT
cli-value-slug = NAAM
cli-value-name = NAAM
cli-value-code = MELDING
cli-value-words = WOORDEN
cli-value-address = ADRES
cli-value-port = POORT
cli-value-format = VORM
typed = { $reason ->
        [argument] ‘{ $about }’ ken ik hier niet.
        [word] ‘{ $about }’ is een woord te veel. Hoort het bij een naam? Schrijf dan streepjes in plaats van spaties.
        [command] Een opdracht ‘{ $about }’ is er niet.
        [command-missing] Zet er een opdracht bij.
        [value-missing] Achter ‘{ $about }’ ontbreekt een waarde.
        [value] ‘{ $value }’ past niet op de plaats van ‘{ $about }’.
        [web-address] ‘{ $value }’ is geen webadres van een site. Schrijf het helemaal en zonder ? of #, zoals https://voorbeeld.nl/site.
        [port] ‘{ $value }’ is geen poort. Schrijf een getal van 0 tot en met 65535, zoals 8080.
        [missing] Er ontbreekt nog iets: { $about }.
        [conflict] ‘{ $about }’ kan hier niet, of niet nog een keer.
        [number] Bij ‘{ $about }’ hoort een ander aantal waarden.
        [utf8] Hier staan tekens in die ik niet kan lezen.
       *[other] Dit begrijp ik niet.
    }{ $suggestion ->
        [none] { "" }
       *[other] {" "}Bedoel je ‘{ $suggestion }’?
    }{ $known ->
        [none] { "" }
       *[other] {" "}Kies uit: { $known }.
    }
typed-usage = Zo gebruik je het: { $usage }
typed-more = Meer uitleg: zet er --help achter.
built-open = Open { $path } om de site te bekijken.
