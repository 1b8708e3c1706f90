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
