# De woorden van de interface. Gesorteerd naar waar ze staan.
# Een site zet eigen woorden in themes/<naam>/i18n/nl.ftl; wat daar ontbreekt, komt hiervandaan.

## Kader van elke bladzijde
skip = Naar de inhoud
start = Start
main-menu = Hoofdmenu
crumbs = Kruimelpad
all-domains = Alle bekwaamheidsgebieden
contact = Vragen of een aanvulling?
colophon-framework = Bekwaamheden: { $name }.
updated = Bijgewerkt op
edit = Verbeter deze bladzijde
made-with = Gemaakt met Katern.
version = versie

## Soorten
kind-area = Bekwaamheidsgebied
kinds-area = Bekwaamheidsgebieden
kind-competency = Bekwaamheid
kinds-competency = Bekwaamheden
kind-framework = Raamwerk
kinds-framework = Bekwaamheden
kind-activity = Werkvorm
kinds-activity = Werkvormen
kind-meeting = Bijeenkomst
kinds-meeting = Bijeenkomsten
kind-programme = Traject
kinds-programme = Trajecten
kind-cohort = Groep
kinds-cohort = Groepen
kind-term = Begrip
kinds-term = Begrippen
kinds-term-small = begrippen
kind-page = Bladzijde
kinds-page = Bladzijden

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
list-meeting = Met een draaiboek, een paklijst en wat je uitdeelt.
list-programme = Welke bijeenkomsten bij elkaar horen, en waarom.
list-competency = Wat je kunt leren, met voorbeelden van gedrag.
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
roles = Rollen
origin = Herkomst

## Bekwaamheid
behaviours = Dat zie je bijvoorbeeld zo
practised-by = Werkvormen om dit te oefenen
practised-by-none = Er is nog geen werkvorm voor deze bekwaamheid.
siblings = Ook in dit gebied

## Werkvormen
activities-summary = Kies op tijd, op onderdeel van de bijeenkomst of op het gebied waaraan jullie werken.
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

## Bijeenkomsten
meetings-summary = Een draaiboek met tijden, wat je nodig hebt en wat je uitdeelt. Neem er een over, of maak hem passend.
meetings-other = Losse bijeenkomsten
meetings-empty = Er staan nog geen bijeenkomsten op deze site.
meeting-empty = De agenda van deze bijeenkomst komt nog.
meeting-number = bijeenkomst { $n }
meeting-numbers = bijeenkomst { $from } tot en met { $to }
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
sheet-time-unknown = tijd nog niet bekend
sheet-pause = pauze
sheet-why = Waarom:
sheet-slack = Hiervoor heb je { $name } minuten over.
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
all-lede = Eerst een paklijst, dan je draaiboek, de hand-out en alles wat op een eigen vel hoort. Kies ‘Afdrukken’ in je browser.
all-packing = Paklijst
all-print = Afdrukken
all-bring = Meenemen
all-once = één keer
all-cards = Kaartjes om te knippen
all-quadrant = Assenkruis
all-sheet = Invulblad
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
cohort-task-recap = Laatste dag voor de samenvatting van ‘{ $title }’
cohort-task-reminder = Herinnering sturen na ‘{ $title }’
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
term-source = Bron: { $name }
term-used-in = Je leest het in:

## Bladzijden
contents = Op deze bladzijde
page-empty = Deze bladzijde is nog leeg.
not-found-title = Deze bladzijde is er niet
not-found-text = Misschien is ze verhuisd, of heet ze nu anders. Begin opnieuw, of kijk in een van de lijsten.
to-start = Naar het begin

## Hoe dingen samenhangen
relations = Hangt samen met
relation-practises-to = Oefent
relation-practises-by = Wordt geoefend in
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

## Wat scripts bij een bijeenkomst zeggen
sheet-start = Begintijd
sheet-start-again = Terug naar de geplande tijd
sheet-group = Met hoeveel zijn jullie?
recap-wipe = Wis wat ik invulde
recap-message-recap = Bericht na afloop
recap-message-reminder = Herinnering voor halverwege
recap-copy = Kopieer
recap-mail = Open in je mailprogramma
recap-long = Dit bericht is te lang om meteen mee te geven aan je mailprogramma. Kopieer het, en plak het in je mail.
projection-bar = Door de bijeenkomst bladeren
projection-out = Terug naar de bijeenkomst
projection-progress = Hoe ver jullie zijn
projection-full = Volledig scherm
projection-back = Vorige
projection-next = Volgende
script-meeting-place = { $n } van { $count }
script-meeting-until = tot { $name }
script-meeting-kept = Bewaard op dit apparaat.
script-meeting-not-kept = Deze browser bewaart niets. Kopieer je berichten voordat je de bladzijde sluit.
script-meeting-wipe = Wil je alles wissen wat je hier invulde?
script-meeting-wiped = Gewist.
script-meeting-copied = Gekopieerd.
script-meeting-copy-failed = Kopiëren lukt niet vanzelf. De tekst is geselecteerd: kopieer hem met Ctrl+C.
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

    We zijn halverwege de volgende bijeenkomst. Een klein duwtje na ‘{ $title }’.
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
compose-receive = Open een gekregen code
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
script-compose-not-kept = Deze browser bewaart niets. Druk je draaiboek af of maak een code voordat je de bladzijde sluit.
script-compose-unreadable = Wat hier eerder bewaard is, kan deze bladzijde niet lezen. Het blijft staan; wat je nu maakt, wordt niet bewaard. Met ‘Begin leeg’ ruim je het op.
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
cards-how = Kies een kaartje en tik in het veld waar het hoort, of sleep het erheen. Met het toetsenbord: Enter legt een kaartje in het midden, de pijltjes schuiven het (met Shift een klein stukje), Enter is klaar en Delete haalt het terug.
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
script-cards-not-kept = Deze browser bewaart niets. Druk af wat er ligt voordat je de bladzijde sluit.
