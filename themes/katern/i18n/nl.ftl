# De woorden van de interface. Gesorteerd naar waar ze staan.
# Een site zet eigen woorden in themes/<naam>/i18n/nl.ftl; wat daar ontbreekt, komt hiervandaan.

## Kader van elke pagina
skip = Naar de inhoud
start = Start
main-menu = Hoofdmenu
menu = Menu
menu-close = Sluit menu
crumbs = Kruimelpad
all-domains = Alle bekwaamheidsgebieden
contact = Vragen of een aanvulling?
colophon-framework = Bekwaamheden: { $name }.
colophon-licence = Licentie:
updated = Bijgewerkt op
edit = Verbeter deze pagina
made-with = Gemaakt met Katern.
version = versie

## Soorten
kind-area = Bekwaamheidsgebied
kinds-area = Bekwaamheidsgebieden
kind-competency = Bekwaamheid
kinds-competency = Bekwaamheden
kind-behaviour = Gedraging
kind-framework = Raamwerk
kinds-framework = Bekwaamheden
kind-activity = Werkvorm
kinds-activity = Werkvormen
kind-form = Formulier
kinds-form = Formulieren
kind-literature = Bron
kinds-literature = Literatuur
kind-meeting = Bijeenkomst
kinds-meeting = Bijeenkomsten
kind-programme = Traject
kinds-programme = Trajecten
kind-cohort = Groep
kinds-cohort = Groepen
kind-term = Begrip
kinds-term = Begrippen
kind-page = Pagina
kinds-page = Pagina’s

## Tekens van gebieden
sign-0 = Een cirkel, het teken van dit gebied
sign-1 = Een vierkant, het teken van dit gebied
sign-2 = Een driehoek, het teken van dit gebied
sign-3 = Een ruit, het teken van dit gebied
sign-4 = Een zeshoek, het teken van dit gebied
sign-5 = Een halve cirkel, het teken van dit gebied
sign-6 = Een kruis, het teken van dit gebied
sign-7 = Een ring, het teken van dit gebied

## Start van het portaal
domains = Bekwaamheidsgebieden
role = Rol: { $name }
count-competencies = { $n ->
    [one] { $n } bekwaamheid
   *[other] { $n } bekwaamheden
}
count-activities = { $n ->
    [one] { $n } werkvorm
   *[other] { $n } werkvormen
}
home-lists = Wat je hier vindt
list-activity = Met tijden, stappen en wat je nodig hebt.
list-form = Om in te vullen, op papier of op je scherm.
list-meeting = Met een draaiboek, een paklijst en wat je uitdeelt.
list-programme = Welke bijeenkomsten bij elkaar horen, en waarom.
list-competency = Wat je kunt leren, met voorbeelden van gedrag.
list-literature = Wat we lazen, en wat jij eruit kunt halen.
list-term = Wat we met een woord bedoelen.
read-on = Lees verder
home-empty = Hier staat nog niets. Kom later eens terug.

## Gebied
part-of = Onderdeel van
roles-here = { $n ->
    [one] De rol die erbij hoort
   *[other] De rollen die erbij horen
}
door-competencies = Ontdek de bekwaamheden
door-competencies-text = { $n ->
    [one] Eén bekwaamheid, om over te praten.
   *[other] Het zijn er { $n }, om over te praten.
}
door-activities = Kies een werkvorm
door-activities-text = { $n ->
    [one] Er ligt er één klaar, met tijden en stappen.
   *[other] Er liggen er { $n } klaar, met tijden en stappen.
}
door-scan = Kijk waar je staat
door-scan-text = Op papier of op je scherm. Daarna kies je zelf wat je wilt leren.
door-feedback = Vraag feedback
door-feedback-text = Laat het formulier invullen door: { $name }.
area-forms = Formulieren over dit gebied
door-meetings = Bereid een bijeenkomst voor
door-meetings-text = { $n ->
    [one] Eén draaiboek ligt klaar om over te nemen.
   *[other] Er liggen { $n } draaiboeken klaar om over te nemen.
}
door-terms = Zoek een woord op
door-terms-text = Wat we bedoelen, en welk woord we liever gebruiken.
all-activities = Alle { $n } werkvormen
area-empty = De bekwaamheden van dit gebied worden nog beschreven.
area-activities-empty = Bij dit gebied staan nog geen werkvormen.

## Raamwerk
framework-version = Versie
framework-standard = Standaard
framework-partial = Je ziet hier alleen wat bij { $name } hoort.
framework-empty = De bekwaamheden worden nog beschreven.
framework-others = Op deze site staan ook:
framework-compared = Vergeleken met
downloads = Meenemen
download-table = Tabel (CSV)
download-text-table = om mee te werken in een rekenblad
download-moodle = Moodle (CSV)
download-text-moodle = om in te lezen als competentieraamwerk
download-case = CASE-pakket (JSON)
download-text-case = voor andere systemen die raamwerken uitwisselen
moodle-scale-first = nog niet gezien
moodle-scale-second = gezien
table-kind = Soort
table-id = Id
table-within = Hoort bij
table-label = Letter
table-title = Naam
table-text = Omschrijving
table-role = Rol
roles = Rollen
origin = Herkomst

## Bekwaamheid
behaviours = Dat zie je bijvoorbeeld zo
practised-by = Werkvormen om dit te oefenen
practised-by-none = Er is nog geen werkvorm voor deze bekwaamheid.
siblings = Ook in dit gebied

## Werkvormen
activities-summary = Om samen te doen in een bijeenkomst, elk met stappen en tijden.
activities-empty = Er staan nog geen werkvormen op deze site.
activity-empty = De beschrijving van deze werkvorm komt nog.
minutes-short = min
minutes-long = minuten
minutes-none = geen tijd opgegeven
all-areas = alle gebieden
group-size = { $n } deelnemers
group-size-one = 1 deelnemer
grouping-alone = alleen
grouping-pairs = duo’s
grouping-groups = groepjes
grouping-all = samen
fact-minutes = Duur
fact-group = Groep
fact-blocks = Onderdeel
fact-materials = Nodig
fact-preparation = Voorbereiding
fact-competencies = Oefent
fact-areas = Gebied
variant-of = variant van
per-person = { $n ->
    [0] voor iedereen
   *[other] { $n } per persoon
}
per-pair = { $n ->
    [0] per duo
   *[other] { $n } per duo
}
per-group = { $n ->
    [0] per groepje
   *[other] { $n } per groepje
}
per-meeting = { $n ->
    [0] voor de bijeenkomst
   *[other] { $n } voor de bijeenkomst
}
per-none = { $n }×
step-at = om { $name }
step-optional = mag je overslaan

## Formulieren
forms-summary = Vul ze in op papier of op je scherm. Wat je invult, blijft bij jou tot je het zelf deelt.
form-by = wie vult in: { $name }
form-not-seen = niet gezien
form-kind-scan = Zelfscan
form-kind-feedback = Feedbackformulier
form-kind-observation = Observatieformulier
form-kind-checklist = Checklist
form-kind-reflection = Reflectie
form-kind-plan = Plan
form-kinds-scan = Kijk naar jezelf
form-kinds-feedback = Vraag feedback
form-kinds-observation = Kijk mee
form-kinds-checklist = Kijk naar de werkplek
form-kinds-reflection = Kijk terug
form-kinds-plan = Maak een plan
form-count-statements = { $n ->
    [one] { $n } uitspraak
   *[other] { $n } uitspraken
}
form-count-points = { $n ->
    [one] { $n } punt
   *[other] { $n } punten
}
form-count-rubrics = { $n ->
    [one] { $n } rubric
   *[other] { $n } rubrics
}
form-count-questions = { $n ->
    [one] { $n } open vraag
   *[other] { $n } open vragen
}
forms-empty = Er staan nog geen formulieren op deze site.
form-unkept = Dit formulier kun je hier invullen en printen. Bewaren lukt in deze browser niet: wat je invult, is weg als je de pagina sluit.
form-date = Datum
form-place = Welke werkplek?
form-role = Jouw rol
form-roles = werkplekbegeleider; werkplekopleider; student; schoolopleider; instituutsopleider; collega
form-parts = Onderdelen
form-last = Tot slot
form-how-statement = Kies bij elke uitspraak wat past. Iets overslaan mag.
form-how-point = Kies bij elk punt wat past. Iets overslaan mag.
form-how-paper-statement = Zet bij elke uitspraak één kruisje. Iets overslaan mag.
form-how-paper-point = Zet bij elk punt één kruisje. Iets overslaan mag.
form-clear = Wis dit antwoord
form-evidence = Wat zag of hoorde je?
form-evidence-hint = Schrijf op wat er gebeurde. Wat je ervan vindt, komt later.
form-level = Welk niveau past daarbij?
form-level-free = Dit mag je openlaten.
form-level-none = Nog geen niveau
form-talk = Hierover wil ik in gesprek
form-note = Aantekeningen
form-paper-radar = Teken het spinnenweb
form-paper-dots = Zet je uitkomst op een rij
form-paper-mean = Tel per gebied de aangekruiste getallen op en deel door hoeveel het er zijn. Dat is het gemiddelde.
form-paper-mark = Zet op de lijn van dat gebied een stip bij het gemiddelde.
form-paper-mark-dots = Zet op de lijn van dat gebied een stip bij het gemiddelde. Niets ingevuld? Laat de lijn leeg.
form-paper-join = Verbind de stippen. Is bij een gebied niets ingevuld, laat daar dan een gat.
form-paper-area = Gebied
form-paper-count = Ingevuld
form-paper-average = Gemiddeld
form-paper-summary = Overzicht
form-paper-summary-how = Tel per onderdeel hoe vaak elk antwoord is aangekruist.
form-paper-part = Onderdeel
form-paper-talk = Waarover praten we verder?
form-block-go = Invullen of afdrukken
## Bijeenkomsten
meetings-summary = Een draaiboek met tijden, wat je nodig hebt en wat je uitdeelt. Neem er een over, of maak het passend.
meetings-other = Losse bijeenkomsten
meetings-empty = Er staan nog geen bijeenkomsten op deze site.
meeting-empty = De agenda van deze bijeenkomst komt nog.
meeting-number = bijeenkomst { $n }
meeting-numbers = bijeenkomst { $from }–{ $to }
meeting-where = Waar
meeting-where-room = in een ruimte
meeting-where-online = online
meeting-goals = Waar je naartoe werkt
meeting-homework = Huiswerk
meeting-handout = Hand-out
meeting-projection = Op het scherm
meeting-all = Print alles
sheet-title = Draaiboek
sheet-materials = Leg klaar
sheet-all = samen { $n }
sheet-starts = Je begint om { $name }.
sheet-ends = Je bent klaar om { $name }.
sheet-total = De onderdelen duren samen { $name } minuten.
sheet-breaks = waarvan { $name } pauze
sheet-unknown = { $n ->
    [one] Eén onderdeel heeft nog geen tijd.
   *[other] { $n } onderdelen hebben nog geen tijd.
}
sheet-overrun = Dit past niet: je loopt { $name } minuten uit.
sheet-overrun-least = Dit past niet: je loopt minstens { $name } minuten uit.
sheet-overrun-perhaps = Dit kan krap worden: je loopt misschien tot { $n } minuten uit.
sheet-time-unknown = tijd nog niet bekend
sheet-pause = pauze
sheet-why = Waarom:
sheet-slack = Vóór dit onderdeel heb je { $name } minuten over.
sheet-overlap = { $n ->
    [one] Deze tijd is een minuut te vroeg voor wat eraan voorafgaat.
   *[other] Deze tijd is { $n } minuten te vroeg voor wat eraan voorafgaat.
}
sheet-steps = { $n ->
    [one] De stap
   *[other] De { $n } stappen
}
sheet-late = Wat kan vervallen als je uitloopt
sheet-late-text = Samen scheelt dit { $name } minuten.
handout-agenda = Wat we gaan doen
handout-notes = Ruimte voor aantekeningen
all-lede = Eerst een paklijst, dan je draaiboek, de hand-out, alles wat op een eigen vel hoort en de formulieren. Kies ‘Afdrukken’ in je browser.
all-packing = Paklijst
all-print = Afdrukken
all-bring = Meenemen
all-once = één keer
all-cards = Kaartjes om te knippen
all-quadrant = Assenkruis
all-sheet = Invulblad
all-form-row = Formulier
all-form = Dit formulier komt in zijn geheel mee uit de printer.
all-form-go = Vul het in op het scherm
recap = Na afloop
recap-text = Schrijf op wat jullie afspraken. Het blijft op dit apparaat of op papier.
recap-within = { $n ->
    [one] Stuur binnen een dag een bericht met wat jullie afspraken. Wat je hier invult, verstuur je zelf.
   *[other] Stuur binnen { $n } dagen een bericht met wat jullie afspraken. Wat je hier invult, verstuur je zelf.
}
recap-question = De leervraag van de groep
recap-homework = Wat ieder gaat doen
recap-theory = Wat jullie gaan lezen
recap-next = De volgende keer

## Trajecten en groepen
programmes-summary = Bijeenkomsten die bij elkaar horen: in welke volgorde, met welke bedoeling en voor welke groepen.
programmes-empty = Er staan nog geen trajecten op deze site.
count-meetings = { $n ->
    [one] { $n } bijeenkomst
   *[other] { $n } bijeenkomsten
}
count-cohorts = { $n ->
    [one] { $n } groep
   *[other] { $n } groepen
}
programme-phases = De cyclus
cycle-alt = Een kring van { $n } fasen, met pijlen van de ene naar de volgende:
cycle-again = Na de laatste fase begint de kring opnieuw.
programme-blocks = Waar elk onderdeel voor is
programme-block-activities = Werkvormen:
programme-rules = Wat we afspreken
rule-minutes = Een bijeenkomst duurt { $name } minuten.
rule-gap = { $n ->
    [one] Tussen twee bijeenkomsten zit hooguit een dag.
   *[other] Tussen twee bijeenkomsten zitten hooguit { $n } dagen.
}
rule-recap = { $n ->
    [one] Binnen een dag na een bijeenkomst krijg je een samenvatting.
   *[other] Binnen { $n } dagen na een bijeenkomst krijg je een samenvatting.
}
rule-reminder-halfway = Midden tussen twee bijeenkomsten krijg je een herinnering.
cohort-dates = Wanneer we bij elkaar komen
cohort-empty = De data komen nog.
cohort-from-to = { $from } – { $to } uur
cohort-from = vanaf { $name } uur
cohort-calendar = Zet het in je agenda
cohort-calendar-text = Open het bestand met je agenda, of voeg het daar toe bij ‘importeren’. Verandert er een datum, haal het dan opnieuw op: de oude afspraken worden vervangen.
cohort-calendar-participants = Agenda voor deelnemers
cohort-calendar-facilitator = Agenda voor de facilitator
cohort-tasks = Tussendoor, voor de facilitator
cohort-task-recap = Laatste dag voor de samenvatting van bijeenkomst { $n }, ‘{ $title }’
cohort-task-reminder = Herinnering sturen na bijeenkomst { $n }, ‘{ $title }’
calendar-recap = Samenvatting sturen
calendar-recap-text = Vandaag is de laatste dag om de samenvatting te sturen: de leervraag, het huiswerk en de theorie.
calendar-reminder = Herinnering sturen
calendar-reminder-text = Jullie zijn nu halverwege de tijd tussen twee bijeenkomsten. Een vriendelijk bericht haalt het huiswerk weer naar boven.
weekday-1 = maandag
weekday-2 = dinsdag
weekday-3 = woensdag
weekday-4 = donderdag
weekday-5 = vrijdag
weekday-6 = zaterdag
weekday-7 = zondag

## Begrippen
glossary-summary = Samen leren begint met dezelfde woorden. Ken je een begrip onder een andere naam, dan vind je het hier ook.
letters = Letters
term-synonyms = Ook:
term-outdated = Liever niet meer:
term-plural = Meervoud
term-also = Ook wel
term-rather-not = Liever niet
term-from = Bron
term-unused = Dit begrip komt nog in geen tekst voor.
terms-here = Woorden uit deze tekst
term-more = Meer over dit begrip
term-close = Sluiten

## Literatuur
literature-summary = Lees verder over wat je hier vindt. Bij elke bron zie je waar we haar gebruiken.
literature-files = Neem de lijst mee naar je eigen literatuurprogramma:
work-for = Voor:
work-read = Lees vooral:
work-more = Meer over deze bron
work-supports = Onderbouwt
work-cited-in = Aangehaald in

## Pagina’s
contents = Op deze pagina
page-empty = Deze pagina is nog leeg.
not-found-title = Deze pagina is er niet
not-found-text = Misschien is ze verhuisd, of heet ze nu anders. Begin opnieuw, of kijk in een van de lijsten.
to-start = Naar het begin

## Dekking, voor wie de site maakt
coverage = Dekking
coverage-for = Voor de redactie
coverage-summary = Wat er bij elke bekwaamheid ligt, en waar nog niets ligt. Geen menu van de site leidt hierheen.
coverage-nothing = Nog niets op deze site noemt een bekwaamheid.
coverage-caption = Hoeveel er bij elke bekwaamheid hoort: { $name }
coverage-none = geen
coverage-without = Bekwaamheden zonder
coverage-of = { $n } van { $count }
coverage-often = Vaak genoemd
coverage-often-means = Vaak is hier: bij { $n } of meer van de { $count } bekwaamheden. Dat is goed als het zo bedoeld is; soms komt steeds hetzelfde van de plank waar iets anders beter past.
coverage-often-none = Niets wordt zo vaak genoemd.
## Oude adressen
redirect-kicker = Dit heet nu anders
redirect-text = { $n ->
    [one] Hiervoor is iets nieuws in de plaats gekomen.
   *[other] Hiervoor is meer dan één ding in de plaats gekomen. Kies wat je zoekt.
}

## Hoe dingen samenhangen
relations = Hangt samen met
relation-practises-to = Oefent
relation-practises-by = Wordt geoefend in
relation-asks-to = Vraagt naar
relation-asks-by = Bevraagd in
relation-compares-to = Leg ernaast
relation-compares-by = Leg ernaast
relation-works-on-to = Werkt aan
relation-works-on-by = Komt aan bod in
relation-uses-to = Gebruikt
relation-uses-by = Gebruikt in
relation-consists-of-to = Bestaat uit
relation-consists-of-by = Hoort bij
relation-part-of-to = Hoort bij
relation-part-of-by = Bestaat uit
relation-follows-to = Volgt
relation-follows-by = Gevolgd door
relation-plans-to = Plant
relation-plans-by = Gepland door
relation-variant-of-to = Variant van
relation-variant-of-by = Varianten
relations-more = { $n ->
    [one] Nog één
   *[other] Nog { $n }
}
relation-uses-activity-to = Gebruikt
relation-uses-activity-by = Gebruikt in
relation-same-to = Komt overeen met
relation-broader-to = Is ruimer dan
relation-broader-by = Is smaller dan
relation-related-to = Raakt aan
relation-replaced-by-to = Vervangen door
relation-replaced-by-by = Komt in de plaats van
relation-supports-to = Steunt op
relation-supports-by = Onderbouwt
relation-cites-to = Haalt aan
relation-cites-by = Aangehaald in
relation-mentions-to = Verwijst naar
relation-mentions-by = Genoemd in

## In teksten
callout-note = Let op
callout-tip = Tip
callout-warning = Pas op
callout-praktijk = Uit de praktijk
callout-inzicht = Inzicht
callout-opdracht = Aan de slag
callout-theorie = Theorie
callout-facilitator = Voor de facilitator
footnotes = Noten
footnote-back = Terug naar de tekst bij noot
table-region = Tabel
task-done = gedaan
task-open = nog te doen
card-blank = leeg kaartje
quadrant = Assen
sheet = Invulblad: { $title }
video-plays-at = Video op { $name }

## Formulieren: wat er met antwoorden gebeurt
saved = Jouw antwoorden
saved-notice = Over dit formulier
saved-disk = Je opent deze site vanaf een schijf of stick. Sommige browsers bewaren antwoorden dan per pagina, en zijn ze kwijt als de map verhuist. Bewaar ze daarom ook als bestand.
saved-not = Niet bewaren op dit apparaat
saved-wipe = Wis mijn antwoorden
saved-copy = Exemplaar:
saved-copies-why = Vul je dit formulier vaker in, of voor meer mensen? Geef elk exemplaar een naam, zoals ‘maart’ of ‘voor Noor’.
saved-label = Naam van dit exemplaar
saved-choose = Ga naar een ander exemplaar
saved-new = Begin een nieuw exemplaar
saved-remove = Gooi dit exemplaar weg
saved-pick = Kies waar je op let
saved-pick-why = Vink aan wat in jouw kijkwijzer hoort. De rest verdwijnt van het scherm en van papier.
saved-pick-all = Toon alles weer
result-scan = Wat je ziet
result-feedback = Wat je ziet
result-observation = Wat je zag
result-checklist = Overzicht
result-reflection = Overzicht
result-plan = Overzicht
result-note-scan = Geen cijfer en geen oordeel: een begin voor een gesprek. Jij bepaalt wat het betekent.
result-note-feedback = Geen cijfer en geen oordeel: een begin voor een gesprek.
result-note-observation = Geen beoordeling: een begin voor een gesprek over wat er gebeurde.
result-note-checklist = Zo staat de werkplek ervoor, per onderdeel. Geen eindoordeel: bespreek wat jullie opvalt.
result-note-reflection = Een begin voor een gesprek.
result-note-plan = Een begin voor een gesprek.
result-helps = Hiermee kun je verder
result-helps-how = Bij elk gebied staat wat er is. Kies zelf waar je nieuwsgierig naar bent.
result-helps-all = Lees meer over
result-question = Van beeld naar leervraag
result-question-how = Neem even de tijd. Wat je hier schrijft, wordt bewaard bij je antwoorden en geef je alleen door als je dat kiest.
result-question-zie = Wat zie ik?
result-question-verrast = Wat verrast me?
result-question-leren = Wat wil ik leren met mijn student?
result-question-copy = Kopieer de leervraag
result-question-mail = Zet hem in een mail
result-question-print = Print alleen de leervraag
compare = Leg er andere antwoorden naast
compare-how = Zet je eerdere antwoorden of die van een ander naast die van jou: hoogstens vier bij elkaar. Ze blijven naast elkaar staan en worden nooit samen één getal.
compare-open = Open antwoorden die je kreeg of bewaarde
compare-open-how = Je ziet eerst wat erin staat. Pas daarna kies je of je er iets mee doet.
compare-open-file = Kies een bestand
compare-open-code = Of plak een code of link
compare-open-look = Bekijk de code
ask = Vraag om feedback
ask-how = Pas de tekst aan tot hij bij jullie past, en stuur hem zelf. Deze site verstuurt niets.
ask-whom = Aan wie?
ask-text = Jouw bericht
ask-copy = Kopieer het bericht
ask-mail = Zet het in een mail
ask-print = Print het bericht
share = Bewaar of geef door
share-about-someone = Dit gaat over iemand die je kent, en anoniem is het niet: wie je antwoorden krijgt, weet dat ze van jou zijn. Eerst samen praten is prima, en vaak het beste begin. Bij het doorgeven kies je zelf wat er meegaat.
share-how = Je antwoorden gaan nergens heen, tot jij ze doorgeeft.
share-not-anonymous = Wie ze krijgt, weet dat ze van jou zijn: kies dus wat je wilt vertellen.
share-choose = Geef mijn antwoorden door
share-what = Wat gaat er mee?
share-label = Van wie of wanneer?
share-label-hint = Mag leeg blijven. Een naam hoeft niet: ‘student’ of ‘maart’ is genoeg.
share-file = Bewaar als bestand
share-code = Maak een code
share-link = Maak een link
share-code-label = Code
share-copy = Kopieer
share-link-stays = Je antwoorden staan in de link zelf. Die blijft staan in de mail of app waarmee je hem stuurt, en in de geschiedenis van de browser die hem opent.
share-print = Print of bewaar als pdf
share-csv = Bewaar voor een rekenblad
share-csv-hint = Het rekenblad (csv) is voor jezelf: alles wat je invulde staat erin.
share-stays = Wat blijft waar?
share-stays-here = Wat je invult, staat alleen in deze browser op dit apparaat. Er wordt niets verstuurd en niemand kijkt mee.
share-stays-file = Een bestand, een code of een rekenblad staat waar jij het bewaart of heen stuurt. Wie het heeft, kan het lezen.
share-stays-link = Een link bevat je antwoorden. Hij blijft achter in berichten en in de geschiedenis van browsers, ook als je hier alles wist.
share-stays-shared = Werk je op een gedeeld apparaat? Kies ‘Niet bewaren op dit apparaat’, of wis je antwoorden als je klaar bent.

## Formulieren: woorden die het script samenstelt. Gaten blijven gaten; ‘-one’ is voor één.
script-form-kept = Bewaard op dit apparaat. Er wordt niets verstuurd.
script-form-kept-begin = Wat je invult, wordt bewaard op dit apparaat. Er wordt niets verstuurd.
script-form-not-kept = Wordt niet bewaard: sluit je deze pagina, dan zijn je antwoorden weg.
script-form-not-kept-others = Andere exemplaren op dit apparaat blijven staan tot je ze wist.
script-form-off = Deze browser kan hier niets bewaren: sluit je deze pagina, dan zijn je antwoorden weg. Bewaar ze als bestand of print ze.
script-form-full = Bewaren lukt niet, het geheugen van deze browser is vol. Bewaar je antwoorden als bestand of print ze.
script-form-unreadable = Op dit apparaat staan al antwoorden die deze pagina niet kan lezen. We laten ze staan en bewaren nu niets: bewaar wat je invult als bestand.
script-form-this-copy = mijn antwoorden
script-form-unnamed = zonder naam, { $date }, { $n } ingevuld
script-form-unnamed-new = nieuw, nog leeg
script-form-you = jij
script-form-progress = { $n } van { $of }
script-form-wipe-title = Antwoorden wissen?
script-form-wipe-text = Ze verdwijnen van dit apparaat. Dat kun je niet terugdraaien.
script-form-wipe-more = Je hebt hier meer dan één exemplaar, of antwoorden van een ander.
script-form-wipe-no = Laat staan
script-form-wipe-yes = Wis ze
script-form-wipe-copy = Wis alleen ‘{ $name }’
script-form-wipe-all = Wis alles van dit formulier
script-form-remove-title = Exemplaar ‘{ $name }’ weggooien?
script-form-remove-yes = Gooi weg
script-form-older = Dit formulier is veranderd sinds je het invulde (van versie { $from } naar { $to }). Je antwoorden in ‘{ $name }’ blijven zoals ze zijn: je kunt ze hieronder naast je nieuwe leggen.
script-form-older-adopt = Neem over wat gelijk bleef ({ $n } van { $of })
script-form-older-adopt-texts = Neem de teksten over
script-form-older-begin = Begin leeg
script-form-result-empty = Zodra je iets invult, zie je het hier.
script-form-radar = Spinnenweb.
script-form-dots = Stippen op een lijn.
script-form-table = Uitkomsten per gebied
script-form-axis = Gebied
script-form-answered-of = { $n } van { $of }
script-form-no-answer = niet ingevuld
script-form-not-asked = niet gevraagd
script-form-other-scale-short = andere schaal
script-form-other-scale = { $name } vulde een andere schaal in, en staat daarom alleen in de tabel.
script-form-was = (toen: { $title })
script-form-now = (nu: { $title })
script-form-summary = Antwoorden per onderdeel
script-form-heading = Onderdeel
script-form-open = open
script-form-rubric = Waar je op lette
script-form-rubric-table = Wat er gezien is
script-form-seen = Wat er te zien was
script-form-level = Niveau: { $title }
script-form-talk = Hierover in gesprek
script-form-earlier = een ander exemplaar van jou
script-form-made-on = Ingevuld op versie { $from }; hier staat versie { $to }. De waarden staan er zoals ze toen waren.
script-form-reworded = Van { $n } uitspraken zijn de woorden sindsdien veranderd.
script-form-reworded-one = Van één uitspraak zijn de woorden sindsdien veranderd.
script-form-written = Wat er geschreven is ({ $n })
script-form-text = Tekst
script-form-learning = Mijn leervraag
script-form-take-away = Haal weg
script-form-take-away-title = { $name } weghalen?
script-form-take-away-text = Deze antwoorden verdwijnen van dit apparaat. Die van jou blijven staan.
script-form-take-away-yes = Haal weg
script-form-most = Er staan er nu { $n } in beeld. Zet er een uit om een ander te kiezen.
script-form-talk-points = Om over te praten
script-form-differ = Bij ‘{ $title }’ kiest { $name } gemiddeld { $other } en jij { $own }. Wat ziet de een dat de ander niet ziet?
script-form-differ-earlier = Bij ‘{ $title }’ had je gemiddeld { $other } ({ $name }) en nu { $own }. Wat is er anders: wat je doet, of hoe je kijkt?
script-form-agree = Over ‘{ $title }’ kiezen { $name } ({ $other }) en jij ({ $own }) zo goed als hetzelfde. Waaraan merken jullie dat in de praktijk?
script-form-agree-earlier = Bij ‘{ $title }’ koos je zo goed als hetzelfde als in { $name } ({ $other } en nu { $own }). Herken je dat?
script-form-shared = Uitspraken over hetzelfde ({ $n })
script-form-shared-one = Een uitspraak over hetzelfde
script-form-shared-how = De woorden verschillen soms; deze uitspraken gaan over dezelfde bekwaamheid.
script-form-copied = Gekopieerd.
script-form-copy-failed = Kopiëren lukte niet. Selecteer de tekst en kopieer hem zelf.
script-form-refused-too-large = Dit is te groot om antwoorden van een formulier te zijn.
script-form-refused-not-answers = Dit zijn geen antwoorden van een formulier. Kies het bestand dat iemand met ‘Bewaar als bestand’ maakte, of plak de hele code.
script-form-refused-newer = Deze antwoorden komen van een nieuwere versie van deze site. Ververs de pagina, of vraag ze opnieuw op.
script-form-refused-damaged = Deze antwoorden kloppen niet met het formulier (bij ‘{ $where }’). Misschien is het bestand beschadigd of aangepast.
script-form-refused-other-form = Deze antwoorden horen bij een ander formulier: ‘{ $title }’. Open ze daar.
script-form-refused-other-site = Deze antwoorden op ‘{ $title }’ komen van een andere site, met een ander formulier.
script-form-refused-nothing-in-it = Er zit geen antwoord in.
script-form-refused-code-broken = Deze code is niet compleet. Kopieer hem nog eens helemaal, van begin tot eind.
script-form-refused-safe = Jouw antwoorden zijn niet veranderd.
script-form-preview = Antwoorden bekijken
script-form-preview-how = Er is nog niets toegevoegd. Kijk of dit is wat je verwacht.
script-form-preview-form = Formulier
script-form-preview-from = Van
script-form-preview-role = Rol
script-form-preview-place = Werkplek
script-form-preview-date = Datum
script-form-preview-answers = Antwoorden
script-form-preview-texts = Teksten
script-form-preview-read = Lees de teksten
script-form-preview-name = Zo noem ik deze antwoorden
script-form-preview-no = Doe er niets mee
script-form-preview-mine = Dit zijn mijn antwoorden: ga ermee verder
script-form-preview-beside = Leg ze ernaast
script-form-answers = { $n } antwoorden
script-form-answers-one = 1 antwoord
script-form-texts = { $n } teksten
script-form-texts-one = 1 tekst
script-form-share-part = { $title }: { $n } antwoorden
script-form-share-part-one = { $title }: 1 antwoord
script-form-share-text-q = Tekst bij: { $title }
script-form-share-text-e = Wat je zag bij: { $title }
script-form-share-text-n = Aantekening bij: { $title }
script-form-share-empty = Er is nog niets ingevuld.
script-form-share-nothing = Kies eerst wat er meegaat.
script-form-share-saved = Bewaard als { $name }. Kijk bij je downloads.
script-form-share-too-large = Dit is te veel voor een bestand. Kies minder teksten, of print het.
script-form-share-too-long = Dit is te lang voor een code of link. Bewaar het als bestand, of kies minder teksten.
script-form-share-your-link = Jouw link
script-form-share-your-code = Jouw code
script-form-ask-subject = Wil je me feedback geven?
script-form-ask-request =
    Hoi,

    Wil je me feedback geven op hoe ik studenten begeleid? Ik wil ervan leren; het is geen beoordeling.

    Het formulier heet ‘{ $title }’ en staat hier:
    { $address }

    Wat je invult, blijft op jouw apparaat. Ik zie alleen wat je me zelf stuurt: onderaan het formulier kies je wat er meegaat. Anoniem is het niet, want ik weet dat het van jou komt. Verder ziet niemand het, tenzij we dat samen afspreken.

    Liever eerst praten? Ook goed.
script-form-ask-request-paper =
    Hoi,

    Wil je me feedback geven op hoe ik studenten begeleid? Ik wil ervan leren; het is geen beoordeling.

    Ik geef je het formulier ‘{ $title }’ op papier, of de map met onze site ({ $site }), waarin het staat bij Formulieren.

    Ik zie alleen wat je me zelf geeft. Anoniem is het niet, want ik weet dat het van jou komt. Verder ziet niemand het, tenzij we dat samen afspreken.

    Liever eerst praten? Ook goed.
script-form-csv-part = Onderdeel
script-form-csv-question = Vraag of uitspraak
script-form-csv-answer = Antwoord

## Maanden
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december

## Wat scripts op meer pagina’s zeggen
script-copied = Gekopieerd.
script-copy-failed = Kopiëren lukt niet vanzelf. De tekst is geselecteerd: kopieer hem met Ctrl+C.
mail-long = Dit bericht is te lang om meteen mee te geven aan je mailprogramma. Kopieer het, en plak het in je mail.

## Wat scripts bij een bijeenkomst zeggen
sheet-start = Begintijd
sheet-start-again = Terug naar de geplande tijd
sheet-group = Met hoeveel zijn jullie?
recap-wipe = Wis wat ik invulde
recap-message-recap = Bericht na afloop
recap-message-reminder = Herinnering voor halverwege
recap-copy = Kopieer
recap-mail = Open in je mailprogramma
projection-bar = Door de bijeenkomst bladeren
projection-out = Terug naar de bijeenkomst
projection-progress = Hoe ver jullie zijn
projection-full = Volledig scherm
projection-back = Vorige
projection-next = Volgende
script-meeting-place = { $n } van { $count }
script-meeting-until = tot { $name }
script-meeting-kept = Bewaard op dit apparaat.
script-meeting-not-kept = Deze browser bewaart niets. Kopieer je berichten voordat je de pagina sluit.
script-meeting-wipe = Wil je alles wissen wat je hier invulde?
script-meeting-wiped = Gewist.
script-meeting-recap-subject = Wat we afspraken: { $title }
script-meeting-recap-hello =
    Dag allemaal,

    Dit nemen we mee uit ‘{ $title }’. Was je er niet bij? Dan ben je hiermee weer bij.
script-meeting-recap-question = Onze vraag
script-meeting-recap-done = Wat we deden
script-meeting-recap-homework = Wat ieder gaat doen
script-meeting-recap-theory = Wat we lezen
script-meeting-recap-next = De volgende keer
script-meeting-recap-bye = Heb je een vraag? Antwoord gerust.
script-meeting-reminder-subject = Halverwege: { $title }
script-meeting-reminder-hello =
    Dag allemaal,

    We zijn halverwege, op weg naar de volgende bijeenkomst. Een klein duwtje na ‘{ $title }’.
script-meeting-reminder-homework = Is het gelukt? Dit spraken we af
script-meeting-reminder-bye = Lukt het niet? Neem dan mee wat je tegenkwam, daar leren we ook van.

## Zelf een bijeenkomst samenstellen
compose = Stel zelf een bijeenkomst samen
compose-summary = Begin leeg of met een bijeenkomst van deze site. Je ziet meteen hoe laat alles is en wat je nodig hebt.
compose-way = Stel zelf een bijeenkomst samen
compose-without = Samenstellen kan alleen met JavaScript. Deze draaiboeken kun je zo afdrukken en met een pen aanpassen:
compose-adapt = Aanpassen
compose-in = In mijn bijeenkomst
compose-from = Begin met
compose-take = Neem over
compose-empty = Begin leeg
compose-title = Naam van je bijeenkomst
compose-length = Hoeveel minuten heb je?
compose-open = maakt niet uit
compose-more = Doelen, huiswerk en materiaal
compose-lines = één per regel
compose-intro = Vooraf
compose-materials = Leg verder klaar
compose-blocks = Wat jullie gaan doen
compose-none = Er staat nog niets. Kies een werkvorm, of maak een eigen onderdeel.
compose-activity = Werkvorm
compose-add = Voeg toe
compose-own = Eigen onderdeel
compose-pause = Pauze
compose-undo = Zet terug
compose-give = Afdrukken en meenemen
compose-print = Druk het draaiboek af
compose-file = Download voor de site
compose-code = Maak een code
compose-link = Maak een link
compose-give-what = Je bijeenkomst blijft op dit apparaat tot je haar zelf deelt. In een link zit alles wat je schreef, en hij blijft staan in mail en geschiedenis. Het bestand kan een redacteur zo op de site zetten; opmaak en links uit een overgenomen tekst gaan niet mee.
compose-receive = Open een code die je kreeg
compose-paste = Plak hier de code of de link
compose-look = Bekijk
compose-leave = Laat staan wat ik heb
compose-block-title = Onderdeel
compose-minutes = Minuten
compose-kind = Soort
compose-grouping = Hoe werken jullie?
compose-at = Vaste begintijd
compose-is-pause = Dit is een pauze
compose-is-optional = Kan vervallen als je uitloopt
compose-note = Wat doen jullie?
script-compose-block = Onderdeel
script-compose-untitled = Mijn bijeenkomst
script-compose-file = mijn-bijeenkomst
script-compose-open = maakt niet uit
script-compose-kept = Bewaard op dit apparaat.
script-compose-not-kept = Deze browser bewaart niets. Druk je draaiboek af of maak een code voordat je de pagina sluit.
script-compose-unreadable = Wat hier eerder bewaard is, kan deze pagina niet lezen. Het blijft staan; wat je nu maakt, wordt niet bewaard. Met ‘Begin leeg’ ruim je het op.
script-compose-up = Zet ‘{ $title }’ eerder
script-compose-down = Zet ‘{ $title }’ later
script-compose-remove = Haal ‘{ $title }’ weg
script-compose-about = Meer over dit onderdeel
script-compose-about-activity = Meer, met de werkvorm ‘{ $title }’
script-compose-moved = ‘{ $title }’ staat nu op plaats { $n } van { $count }.
script-compose-added = ‘{ $title }’ staat erbij, op plaats { $n }.
script-compose-removed = ‘{ $title }’ is weg.
script-compose-restored = ‘{ $title }’ staat er weer.
script-compose-pause = Pauze
script-compose-wrong-minutes = Schrijf een aantal minuten, zoals 15 of 30-60.
script-compose-full = Meer dan { $n } onderdelen passen er niet in.
script-compose-unreachable = ‘{ $title }’ is nu niet te laden. Probeer het straks nog eens.
script-compose-left = Je hebt nog { $name } minuten over.
script-compose-taken = ‘{ $title }’ staat klaar om aan te passen.
script-compose-emptied = Je begint leeg.
script-compose-ask-from = ‘{ $title }’ overnemen?
script-compose-ask-from-text = Dan verdwijnt wat er nu staat: ‘{ $title }’.
script-compose-ask-code = Wil je ‘{ $title }’ openen?
script-compose-ask-code-text = Dan verdwijnt wat er nu staat: ‘{ $title }’.
script-compose-ask-empty = Leeg beginnen?
script-compose-ask-empty-text = Dan verdwijnt wat er nu staat: ‘{ $title }’.
script-compose-lost = { $n } werkvormen of soorten staan niet op deze site. Die onderdelen houden hun naam en hun tijd.
script-compose-lost-one = Eén werkvorm of soort staat niet op deze site. Dat onderdeel houdt zijn naam en zijn tijd.
script-compose-replace = Neem over
script-compose-take = Open
script-compose-clear = Begin leeg
script-compose-code-broken = Deze code is niet compleet. Kopieer hem nog eens, van begin tot eind.
script-compose-newer = Deze code komt van een nieuwere versie van de site. Vraag om het bestand of een afdruk.
script-compose-too-large = Deze code is te groot om te openen.
script-compose-not-meeting = Hier zit geen bijeenkomst in.
script-compose-damaged = Er klopt iets niet in deze code. Vraag om een nieuwe.
script-compose-too-long = Je bijeenkomst is te lang voor een code. Download het bestand, of druk haar af.
script-compose-code-ready = Deze code bevat je hele bijeenkomst
script-compose-link-ready = Deze link bevat je hele bijeenkomst
script-compose-saved = Gedownload als { $name }.
script-compose-nothing = Er is nog niets om te delen.
script-compose-in = Toegevoegd. Je bijeenkomst heeft nu { $n } onderdelen.
script-compose-in-one = Toegevoegd. Je bijeenkomst heeft nu één onderdeel.
script-compose-see = Bekijk haar

## Kaartjes op assen
cards-lay = Leg de kaartjes op het scherm
cards-how = Kies een kaartje en tik in het veld waar het hoort, of sleep het erheen. Met het toetsenbord: Enter legt een kaartje in het midden, de pijltjes schuiven het (met Shift een klein stukje), met nog een keer Enter ben je klaar en Delete haalt het terug.
cards-tray = Kaartjes die nog liggen te wachten
cards-own = Eigen kaartje
cards-own-add = Maak het
cards-print = Druk af wat er ligt
cards-clear = Haal alles weg
script-cards-where = { $n } { $title }: { $name }
script-cards-taken = ‘{ $title }’ gekozen. Tik in het veld waar het hoort.
script-cards-placed = ‘{ $title }’ ligt { $name }.
script-cards-moved = { $title }: { $name }.
script-cards-back = ‘{ $title }’ ligt weer bij de kaartjes.
script-cards-clear = Wil je alle kaartjes weghalen, ook die je zelf maakte?
script-cards-cleared = Het veld is leeg.
script-cards-none = Alle kaartjes liggen.
script-cards-top-left = linksboven: { $left }, { $top }
script-cards-top-right = rechtsboven: { $right }, { $top }
script-cards-bottom-left = linksonder: { $left }, { $bottom }
script-cards-bottom-right = rechtsonder: { $right }, { $bottom }
script-cards-middle = op een lijn
script-cards-kept = Wat je legt, blijft bewaard op dit apparaat.
script-cards-not-kept = Deze browser bewaart niets. Druk af wat er ligt voordat je de pagina sluit.

## Zoeken
search = Zoek
search-title = Zoeken
search-field = Wat zoek je?
search-go = Zoek
search-filters = Verfijn
search-filters-clear = Wis filters
search-results = Resultaten
search-more = Toon meer
search-chosen = Gekozen
search-without = Zoeken werkt met een script, en dat staat in je browser uit. Alles staat ook in de lijsten van het menu bovenaan, en geordend in de overzichten hieronder.
search-facet-kind = Soort
search-facet-area = Gebied
search-facet-competency = Bekwaamheid
search-facet-block = Onderdeel van een bijeenkomst
search-facet-minutes = Hoeveel tijd heb je?
search-facet-group = Met hoeveel zijn jullie?
search-facet-grouping = Hoe werken jullie?
search-kind-framework = Raamwerken
search-minutes-15 = hooguit 15 minuten
search-minutes-30 = hooguit 30 minuten
search-minutes-60 = hooguit 60 minuten
search-minutes-90 = hooguit 90 minuten
search-minutes-91 = meer dan 90 minuten
search-group-2 = 2 mensen
search-group-3-4 = 3 of 4 mensen
search-group-5-8 = 5 tot en met 8 mensen
search-group-9-12 = 9 tot en met 12 mensen
search-group-13 = 13 mensen of meer
search-all-areas = over alle gebieden
search-none = niet opgegeven
search-find-activities = Zoek op tijd, werkwijze en onderdeel
search-overviews = Overzichten
search-overview-minutes = Overzicht op tijd
search-overview-group = Overzicht op groepsgrootte
search-overview-grouping = Overzicht op werkwijze
search-overview-block = Overzicht op onderdeel
search-overview-minutes-summary = Wat kun je doen in de tijd die je hebt? Wat in meer tijden past, staat er vaker.
search-overview-group-summary = Wat past bij je groep? Wat bij meer groepen past, staat er vaker.
search-overview-grouping-summary = Alleen, in duo’s, in groepjes of samen: hoe werken jullie?
search-overview-block-summary = Voor elk onderdeel van een bijeenkomst, van terugblik tot afspraken.
search-overview-empty = Hier staat nog niets.
search-band-15 = tot en met 15 minuten
search-band-16-30 = 16 tot en met 30 minuten
search-band-31-60 = 31 tot en met 60 minuten
search-band-61-90 = 61 tot en met 90 minuten
search-band-91 = meer dan 90 minuten
script-search-count = { $n } resultaten
script-search-count-one = 1 resultaat
script-search-count-for = { $n } resultaten voor ‘{ $query }’
script-search-count-for-one = 1 resultaat voor ‘{ $query }’
script-search-none = Niets gevonden
script-search-none-for = Niets gevonden voor ‘{ $query }’
script-search-all = Alles wat er is: { $n } pagina’s
script-search-all-one = Alles wat er is: 1 pagina
script-search-also = ook gezocht op { $name }
script-search-meant = Bedoelde je { $name }?
script-search-meant-said = bedoelde je { $name }?
script-search-inside = gevonden als deel van een woord
script-search-parts = gezocht op de delen { $name }
script-search-partial = Geen pagina heeft al je woorden. Dit komt er het dichtst bij.
script-search-partial-said = geen pagina heeft al je woorden
script-search-hint = Probeer een ander woord, of een deel ervan.
script-search-hint-filters = Met minder filters vind je misschien meer.
script-search-lists = Of blader in de overzichten.
script-search-show = Toon { $n } resultaten
script-search-show-one = Toon het resultaat
script-search-more = Nog { $n } te zien
script-search-section = Bij: { $title }
script-search-minutes = { $n } min
script-search-remove = Haal weg: { $title }
script-search-failed = Een deel van de zoekgegevens is niet te laden. Ververs de pagina en zoek opnieuw.
script-search-busy = Even zoeken …

## Bijdragen: iets schrijven voor de site

contribute-entry = Bijdragen
contribute = Draag iets bij
contribute-summary = Heb je een werkvorm, een voorbeeld uit je praktijk of een goede bron? Schrijf het hier op en stuur het in.
contribute-yours = Wat je schrijft, blijft op dit apparaat tot je het zelf verstuurt. Er komt niets vanzelf op de site: de redactie leest het eerst. Deel alleen wat van jou is of wat je mag delen, en noem geen namen van leerlingen of studenten.
contribute-without = Het formulier werkt alleen met JavaScript. Je kunt je bijdrage ook gewoon in een mail zetten. Vertel dan:
contribute-without-activity = bij een werkvorm: hoe hij heet, wat jullie doen, stap voor stap, hoeveel minuten het duurt, voor hoeveel mensen het is en wat je nodig hebt;
contribute-without-example = bij een voorbeeld uit de praktijk: wat er aan de hand was, wat je deed en wat het opleverde;
contribute-without-source = bij een bron: wie de schrijvers zijn, de titel, het jaar, waar je haar vindt en voor wie ze handig is.
contribute-to = Stuur je bijdrage naar:
contribute-wipe = Wis alles
contribute-undo = Zet terug
contribute-what = Wat wil je delen?
contribute-activity = Een werkvorm
contribute-example = Een voorbeeld uit de praktijk
contribute-source = Een bron: een boek, artikel, website of filmpje
contribute-title = Titel
contribute-summary-field = In één of twee zinnen
contribute-minutes = Hoeveel minuten duurt het?
contribute-wrong-minutes = Schrijf een aantal minuten, zoals 15 of 30-60. Anders gaat het niet mee.
contribute-group = Voor hoeveel mensen?
contribute-wrong-group = Schrijf een aantal, zoals 8 of 4-12. Anders gaat het niet mee.
contribute-materials = Wat heb je nodig? Zet elk ding op een eigen regel.
contribute-preparation = Wat bereid je voor?
contribute-intro = Waar gaat het om?
contribute-steps = De stappen
contribute-step-add = Voeg een stap toe
contribute-step-title = Naam van de stap
contribute-step-text = Wat doen jullie?
contribute-grouping = Hoe werken jullie?
contribute-about = Wat was er aan de hand?
contribute-did = Wat deed je?
contribute-result = Wat leverde het op?
contribute-work = Wat is het?
contribute-work-book = boek
contribute-work-article = artikel
contribute-work-report = rapport of katern
contribute-work-online = website
contribute-work-video = filmpje
contribute-authors = Schrijvers. Zet elk op een eigen regel, als ‘Achternaam, Voornaam’; een organisatie schrijf je zoals ze heet.
contribute-year = Jaar
contribute-wrong-year = Schrijf vier cijfers, zoals 2024. Anders gaat het niet mee.
contribute-publisher = Uitgever, tijdschrift of site
contribute-url = Adres op het web
contribute-wrong-url = Een adres begint met https://. Anders gaat het niet mee.
contribute-who = Voor wie is het handig?
contribute-why = Wat heb je eraan?
contribute-read = Welk stuk lees je eerst?
contribute-domains = Waar hoort het bij?
contribute-domains-hint = Kies niets als het bij alles hoort.
contribute-name = Jouw naam, als die erbij mag staan
contribute-marks = Elke regel wordt een alinea. Begin een regel met - voor een lijst, met 1. voor een nummer of met > voor een citaat. **Vet**, *schuin* en adressen op het web kunnen ook.
contribute-preview = Zo komt het eruit te zien
contribute-give = Insturen
contribute-give-what = Mail je bijdrage, of download haar en stuur het bestand zelf op. De redactie kan het bestand zo op de site zetten; erboven staat in welke map het hoort.
contribute-mail = Zet in een mail
contribute-mail-long = Je tekst is te lang om zo in een mail te zetten. Download eerst het bestand en voeg het toe aan de mail die opengaat.
contribute-save = Download
contribute-copy = Kopieer
contribute-file = Bekijk het bestand
script-contribute-kind-activity = Werkvorm
script-contribute-kind-example = Voorbeeld uit de praktijk
script-contribute-kind-source = Bron
script-contribute-untitled = Nog geen titel
script-contribute-step = Stap
script-contribute-step-up = Zet stap { $n } eerder
script-contribute-step-remove = Haal stap { $n } weg
script-contribute-about = Wat er aan de hand was
script-contribute-did = Wat ik deed
script-contribute-result = Wat het opleverde
script-contribute-from = Ingestuurd door { $name }
script-contribute-for = Voor wie
script-contribute-why = Wat je eraan hebt
script-contribute-read = Lees eerst
script-contribute-apa = Op de site staat de bron in APA-stijl.
script-contribute-kept = Bewaard op dit apparaat.
script-contribute-not-kept = Deze browser bewaart niets. Download of mail je bijdrage voordat je de pagina sluit.
script-contribute-unreadable = Wat hier eerder bewaard is, kan deze pagina niet lezen. Het blijft staan; wat je nu schrijft, wordt niet bewaard. Met ‘Wis alles’ ruim je het op.
script-contribute-wiped = Alles is gewist.
script-contribute-need-title = Geef je bijdrage eerst een titel.
script-contribute-need-text = Schrijf eerst op waar het om gaat.
script-contribute-saved = Gedownload als { $name }.
script-contribute-subject = Bijdrage: { $title }
script-contribute-letter = Hierbij mijn bijdrage voor de site: { $title }.
script-contribute-attach = Het bestand gaat mee als bijlage: { $name }
