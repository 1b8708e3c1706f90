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
kind-meeting = Meeting
kinds-meeting = Meetings
kind-programme = Programme
kinds-programme = Programmes
kind-cohort = Group
kinds-cohort = Groups
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
list-meeting = With a run sheet, a packing list and what you hand out.
list-programme = Which meetings belong together, and why.
list-competency = What you can learn, with examples of behaviour.
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
door-meetings = Prepare a meeting
door-meetings-text = { $n ->
    [one] One run sheet is ready to take over.
   *[other] { $n } run sheets are ready to take over.
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

## Meetings
meetings-summary = A run sheet with times, what you need and what you hand out. Take one as it is, or make it fit.
meetings-other = Other meetings
meetings-empty = There are no meetings on this site yet.
meeting-empty = The agenda of this meeting is still to come.
meeting-number = meeting { $n }
meeting-numbers = meetings { $from } to { $to }
meeting-where = Where
meeting-where-room = in a room
meeting-where-online = online
meeting-goals = What you work towards
meeting-homework = Homework
meeting-handout = Handout
meeting-projection = On the screen
meeting-all = Print everything
sheet-title = Run sheet
sheet-materials = Have ready
sheet-all = { $n } in all
sheet-starts = You begin at { $name }.
sheet-ends = You finish at { $name }.
sheet-total = The parts take { $name } minutes together.
sheet-breaks = of which { $name } break
sheet-unknown = { $n ->
    [one] One part has no time yet.
   *[other] { $n } parts have no time yet.
}
sheet-overrun = This does not fit: you run { $name } minutes over.
sheet-time-unknown = time not known yet
sheet-pause = break
sheet-why = Why:
sheet-slack = You have { $name } minutes left before this.
sheet-overlap = { $n ->
    [one] This time is a minute too early for what comes before it.
   *[other] This time is { $n } minutes too early for what comes before it.
}
sheet-steps = { $n ->
    [one] The step
   *[other] The { $n } steps
}
sheet-late = What you can drop if you run late
sheet-late-text = Together this saves { $name } minutes.
handout-agenda = What we are going to do
handout-notes = Room for notes
all-lede = First a packing list, then your run sheet, the handout and whatever has a sheet of its own. Choose ‘Print’ in your browser.
all-packing = Packing list
all-print = Print
all-bring = Bring
all-once = once
all-cards = Cards to cut
all-quadrant = Axes
all-sheet = Worksheet
recap = Afterwards
recap-text = Write down what you agreed. It stays on this device or on paper.
recap-within = { $n ->
    [one] Send a message within a day with what you agreed. What you fill in here is for you to send.
   *[other] Send a message within { $n } days with what you agreed. What you fill in here is for you to send.
}
recap-question = The group’s learning question
recap-homework = What everyone will do
recap-theory = What you will read
recap-next = Next time

## Programmes and groups
programmes-summary = Meetings that belong together: in what order, to what end and for which groups.
programmes-empty = There are no programmes on this site yet.
count-meetings = { $n ->
    [one] { $n } meeting
   *[other] { $n } meetings
}
count-cohorts = { $n ->
    [one] { $n } group
   *[other] { $n } groups
}
programme-phases = The cycle
cycle-alt = A ring of { $n } phases, with arrows from each to the next:
cycle-again = After the last phase the ring begins anew.
programme-blocks = What each part is for
programme-block-activities = Activities:
programme-rules = What we agree on
rule-minutes = A meeting takes { $name } minutes.
rule-gap = { $n ->
    [one] There is at most a day between two meetings.
   *[other] There are at most { $n } days between two meetings.
}
rule-recap = { $n ->
    [one] You get a recap within a day after a meeting.
   *[other] You get a recap within { $n } days after a meeting.
}
rule-reminder-halfway = You get a reminder halfway to the next meeting.
cohort-dates = When we meet
cohort-empty = The dates are still to come.
cohort-from-to = { $from } – { $to }
cohort-from = from { $name }
cohort-calendar = Put it in your calendar
cohort-calendar-text = Open the file with your calendar, or add it there with ‘import’. If a date changes, fetch it again: it takes the place of the old appointments.
cohort-calendar-participants = Calendar for participants
cohort-calendar-facilitator = Calendar for the facilitator
cohort-tasks = In between, for the facilitator
cohort-task-recap = Last day for the recap of ‘{ $title }’
cohort-task-reminder = Send a reminder after ‘{ $title }’
calendar-recap = Send the recap
calendar-recap-text = Today is the last day to send the recap: the learning question, the homework and the theory.
calendar-reminder = Send a reminder
calendar-reminder-text = You are halfway to the next meeting. A friendly message brings the homework back to mind.
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

## Glossary
glossary-summary = Learning together begins with the same words. If you know a term by another name, you will find it here too.
letters = Letters
term-synonyms = Also:
term-outdated = Better not used any more:
term-source = Source: { $name }
term-used-in = You read it in:

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
relation-works-on-to = Works on
relation-works-on-by = Worked on in
relation-uses-to = Uses
relation-uses-by = Used in
relation-consists-of-to = Consists of
relation-consists-of-by = Belongs to
relation-part-of-to = Belongs to
relation-part-of-by = Consists of
relation-follows-to = Follows
relation-follows-by = Followed by
relation-plans-to = Plans
relation-plans-by = Planned by
relation-variant-of-to = Variant of
relation-variant-of-by = Variants
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
