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
kind-literature = Bron
kinds-literature = Literatuur
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

## Begrippen
glossary-summary = Samen leren begint met dezelfde woorden. Ken je een begrip onder een andere naam, dan vind je het hier ook.
letters = Letters
term-synonyms = Ook:
term-outdated = Liever niet meer:
term-source = Bron: { $name }
term-used-in = Je leest het in:

## Literatuur
literature-summary = Lees verder over wat je hier vindt. Bij elke bron zie je waar we haar gebruiken.
literature-files = Neem de lijst mee naar je eigen literatuurprogramma:
work-for = Voor:
work-read = Lees vooral:
work-more = Meer over deze bron
work-supports = Onderbouwt
work-cited-in = Aangehaald in

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
relation-variant-of-to = Variant van
relation-variant-of-by = Varianten
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
