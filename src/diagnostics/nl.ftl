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
       *[other] Dit is geen geldige YAML.
    }
    .label = hier
    .help = { $reason ->
        [several-documents] Haal de regel --- in het midden weg, of maak er twee bestanden van.
        [tab] Vervang de tab door spaties.
        [colon] Staat er een dubbele punt in de tekst zelf? Zet de hele tekst dan tussen aanhalingstekens: "…".
        [quote] Sluit de tekst af met hetzelfde aanhalingsteken.
        [indentation] Zet sleutels die bij elkaar horen recht onder elkaar, met evenveel spaties ervoor.
       *[other] Kijk naar deze regel en de regel erboven. Teksten met : # [ {"{"} of aanhalingstekens erin staan het veiligst tussen aanhalingstekens.
    }
yaml-too-large = Deze YAML is te groot of te diep genest om nog te begrijpen.
    .help = Deel het bestand op, of haal de verwijzingen weg die zichzelf herhalen.
duplicate-key = De sleutel ‘{ $key }’ staat er twee keer.
    .related = hier stond hij al
    .help = Houd er één over.
unknown-key = De sleutel ‘{ $key }’ ken ik hier niet.
    .label = { $suggestion ->
        [none] onbekend
       *[other] bedoel je ‘{ $suggestion }’?
    }
    .help = Hier kunnen staan: { $known }. Eigen gegevens passen onder ‘extra’, waar die sleutel bestaat.
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
       *[map] Schrijf elke sleutel op een eigen regel, ingesprongen, als ‘sleutel: waarde’.
    }
wrong-value = ‘{ $value }’ kan hier niet.
    .label = { $suggestion ->
        [none] { $expected ->
            [choice] kies een van de mogelijkheden
            [number] hier hoort een getal
            [date] hier hoort een datum
            [minutes] hier horen minuten
            [size] hier hoort een groepsgrootte
            [slug] hier hoort een id
            [colour] hier hoort een kleur
            [url] hier hoort een webadres
            [email] hier hoort een e-mailadres
            [path] hier hoort een pad
           *[other] past hier niet
        }
       *[other] bedoel je ‘{ $suggestion }’?
    }
    .help = { $expected ->
        [choice] Mogelijk zijn: { $words }.
        [number] Schrijf een heel getal, zonder woorden erbij.
        [date] Schrijf de datum als jaar-maand-dag, bijvoorbeeld 2027-03-28.
        [minutes] Schrijf een getal (60) of van-tot (30-60), zonder het woord ‘minuten’.
        [size] Schrijf een getal (4) of van-tot (2-12).
        [slug] Gebruik kleine letters, cijfers en streepjes, en begin met een letter of cijfer: bijvoorbeeld leraar-van-leraren.
        [colour] Schrijf een kleur als zes tekens achter een hekje, tussen aanhalingstekens: "#0b6469".
        [url] Begin met https:// of http://.
        [email] Schrijf een adres als naam@voorbeeld.nl.
        [path] Schrijf een pad binnen deze map, met / ertussen en zonder ..
       *[other] { "" }
    }
empty-value = Achter ‘{ $key }:’ staat niets.
    .help = Schrijf er een waarde achter, of haal de regel weg.

## Text

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
       *[inside] Een kop in een citaat of lijst kan geen onderdeel met een tijd zijn.
    }
    .label = { $suggestion ->
        [none] { $reason ->
            [open] hier begint hij
           *[other] hier
        }
       *[other] bedoel je ‘{ $suggestion }’?
    }
    .help = { $reason ->
        [unknown] Mogelijk zijn minuten=, groepering=, werkvorm=, onderdeel=, om=, pauze, facultatief, #anker en .klasse. Horen de accolades bij de tekst zelf? Schrijf dan \{"{"} en \{"}"}.
        [minutes] Schrijf een getal (minuten=15) of van-tot (minuten=10-15).
        [grouping] Mogelijk zijn: alleen, duo, groepjes, samen.
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
       *[inside] Zet de kop buiten het citaat of de lijst, of haal de tijd weg.
    }
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
       *[protocol] Een link kan niet met // beginnen.
    }
    .help = { $reason ->
        [scheme] Begin een link naar buiten met https://, http://, mailto: of tel:. Naar een bestand van de site gaat een link zonder dubbele punt.
        [host] Schrijf het hele adres: https://voorbeeld.nl/pagina.
       *[protocol] Schrijf https:// ervoor.
    }
outside-image = Een afbeelding van buiten de site wordt niet getoond.
    .help = Zet de afbeelding in de map van de site en schrijf haar pad: ![beschrijving](beeld/naam.jpg).
unknown-callout = Een kader ‘[!{ $kind }]’ ken ik niet.
    .label = { $suggestion ->
        [none] onbekend
       *[other] bedoel je ‘[!{ $suggestion }]’?
    }
    .help = Mogelijk zijn: { $known }. Is het gewoon een citaat? Schrijf dan \[ voor het uitroepteken.
unknown-block = Een blok ‘{ $name }’ ken ik niet.
    .label = bedoel je ‘{ $suggestion }’?
    .help = Schrijf ‘{ $suggestion }’ achter de drie aanhalingstekens, of een programmeertaal als het code is.
unused-footnote = Naar de voetnoot ‘[^{ $label }]’ verwijst niets, dus hij staat niet op de pagina.
    .help = Zet [^{ $label }] in de tekst waar hij bij hoort, of haal de voetnoot weg.
raw-html-removed = Dit stukje HTML wordt weggelaten: { $what }
    .help = { $kind ->
        [comment] Sluit het commentaar af met -->; nu verdwijnt alles wat erachter staat.
        [address] Schrijf de link als [tekst](adres). In HTML kan alleen een heel adres, met https://, http://, mailto: of tel:.
        [image] Schrijf een afbeelding als ![beschrijving](pad).
       *[other] HTML mag tekst opmaken, maar niets laden, uitvoeren of vormgeven. Wil je de HTML zelf laten zien? Zet haar tussen `…`.
    }
table-too-wide = Deze tabel is te groot: meer dan 100 kolommen of 50.000 cellen.
    .help = Verdeel hem over meer tabellen.
nested-too-deep = Hier zit te veel in elkaar: meer dan 100 citaten, lijsten of andere elementen.
    .help = Haal lagen weg.
