# The interface's words, in the order of where they stand.
# A site puts its own words in themes/<name>/i18n/en.ftl; what is missing there comes from here.

## The frame of every page
skip = Skip to the content
start = Home
main-menu = Main menu
crumbs = Breadcrumbs
all-domains = All domains
contact = Questions, or something to add?
colophon-framework = Competencies: { $name }.
updated = Updated on
edit = Improve this page
made-with = Made with Katern.
version = version

## Kinds
kind-area = Domain
kinds-area = Domains
kind-competency = Competency
kinds-competency = Competencies
kind-framework = Framework
kinds-framework = Competencies
kind-activity = Activity
kinds-activity = Activities
kind-literature = Source
kinds-literature = Literature
kind-term = Term
kinds-term = Glossary
kinds-term-small = terms
kind-page = Page
kinds-page = Pages

## Signs of domains
sign-0 = A circle, the sign of this domain
sign-1 = A square, the sign of this domain
sign-2 = A triangle, the sign of this domain
sign-3 = A diamond, the sign of this domain
sign-4 = A hexagon, the sign of this domain
sign-5 = A half circle, the sign of this domain
sign-6 = A cross, the sign of this domain
sign-7 = A ring, the sign of this domain

## Home of the portal
domains = Domains
role = Role: { $name }
count-competencies = { $n ->
    [one] { $n } competency
   *[other] { $n } competencies
}
count-activities = { $n ->
    [one] { $n } activity
   *[other] { $n } activities
}
home-lists = What you find here
list-activity = With times, steps and what you need.
list-competency = What you can learn, with examples of behaviour.
list-literature = What we read, and what you can take from it.
list-term = What we mean by a word.
read-on = Read on
home-empty = There is nothing here yet. Do come back later.

## Domain
part-of = Part of
roles-here = { $n ->
    [one] The role that goes with it
   *[other] The roles that go with it
}
door-competencies = Explore the competencies
door-competencies-text = { $n ->
    [one] One competency, to talk about.
   *[other] There are { $n }, to talk about.
}
door-activities = Choose an activity
door-activities-text = { $n ->
    [one] One is ready for you, with times and steps.
   *[other] { $n } are ready for you, with times and steps.
}
door-terms = Look up a word
door-terms-text = What we mean, and which word we would rather use.
all-activities = All { $n } activities
area-empty = The competencies of this domain are still being described.
area-activities-empty = There are no activities for this domain yet.

## Framework
framework-version = Version
framework-standard = Standard
framework-partial = You only see here what belongs to { $name }.
framework-empty = The competencies are still being described.
framework-others = Also on this site:
roles = Roles
origin = Where it comes from

## Competency
behaviours = What you might see
practised-by = Activities to practise this
practised-by-none = There is no activity for this competency yet.
siblings = Also in this domain

## Activities
activities-summary = Choose by time, by part of the meeting or by the domain you are working on.
activities-empty = There are no activities on this site yet.
activity-empty = This activity will be described later.
minutes-short = min
minutes-long = minutes
minutes-none = no time given
all-areas = all domains
group-size = { $n } participants
group-size-one = 1 participant
grouping-alone = alone
grouping-pairs = pairs
grouping-groups = small groups
grouping-all = together
fact-minutes = Time
fact-group = Group
fact-blocks = Part
fact-materials = You need
fact-preparation = Preparation
fact-competencies = Practises
fact-areas = Domain
variant-of = variant of
per-person = { $n ->
    [0] for everyone
   *[other] { $n } per person
}
per-pair = { $n ->
    [0] per pair
   *[other] { $n } per pair
}
per-group = { $n ->
    [0] per small group
   *[other] { $n } per small group
}
per-meeting = { $n ->
    [0] for the meeting
   *[other] { $n } for the meeting
}
per-none = { $n }×
step-at = at { $name }
step-optional = you may skip this

## Glossary
glossary-summary = Learning together begins with the same words. If you know a term by another name, you will find it here too.
letters = Letters
term-synonyms = Also:
term-outdated = Better not used any more:
term-source = Source: { $name }
term-used-in = You read it in:

## Literature
literature-summary = Read on about what you find here. With each source you see where we use it.
literature-files = Take the list to your own reference manager:
work-for = For:
work-read = Read in particular:
work-more = More about this source
work-supports = Supports
work-cited-in = Cited in

## Pages
contents = On this page
page-empty = This page is still empty.
not-found-title = This page is not here
not-found-text = It may have moved, or have another name now. Start again, or look in one of the lists.
to-start = To the start

## How things hang together
relations = Hangs together with
relation-practises-to = Practises
relation-practises-by = Practised in
relation-variant-of-to = Variant of
relation-variant-of-by = Variants
relation-supports-to = Stands on
relation-supports-by = Supports
relation-cites-to = Cites
relation-cites-by = Cited in
relation-mentions-to = Refers to
relation-mentions-by = Mentioned in

## In texts
callout-note = Note
callout-tip = Tip
callout-warning = Watch out
callout-praktijk = From practice
callout-inzicht = Insight
callout-opdracht = Your turn
callout-theorie = Theory
callout-facilitator = For the facilitator
footnotes = Notes
footnote-back = Back to the text at note
table-region = Table
task-done = done
task-open = still to do
card-blank = empty card
quadrant = Axes
sheet = Sheet to fill in: { $title }
video-plays-at = Video at { $name }

## Months
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
