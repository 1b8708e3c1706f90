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

## What scripts say on meetings
sheet-start = Start time
sheet-start-again = Back to the planned time
sheet-group = How many are you?
recap-wipe = Clear what I filled in
recap-message-recap = Message afterwards
recap-message-reminder = Reminder for halfway
recap-copy = Copy
recap-mail = Open in your mail program
recap-long = This message is too long to hand to your mail program at once. Copy it, and paste it into your mail.
projection-bar = Going through the meeting
projection-out = Back to the meeting
projection-progress = How far you are
projection-full = Full screen
projection-back = Previous
projection-next = Next
script-meeting-place = { $n } of { $count }
script-meeting-until = until { $name }
script-meeting-kept = Kept on this device.
script-meeting-not-kept = This browser keeps nothing. Copy your messages before you close the page.
script-meeting-wipe = Do you want to clear all you filled in here?
script-meeting-wiped = Cleared.
script-meeting-copied = Copied.
script-meeting-copy-failed = Copying didn’t work by itself. The text is selected: copy it with Ctrl+C.
script-meeting-recap-subject = What we agreed: { $title }
script-meeting-recap-hello =
    Hello all,

    This is what we take along from ‘{ $title }’. Weren’t you there? Then this brings you up to date.
script-meeting-recap-question = Our question
script-meeting-recap-done = What we did
script-meeting-recap-homework = What each of us will do
script-meeting-recap-theory = What we read
script-meeting-recap-next = Next time
script-meeting-recap-bye = Do you have a question? Just reply.
script-meeting-reminder-subject = Halfway: { $title }
script-meeting-reminder-hello =
    Hello all,

    We are halfway to the next meeting. A small nudge after ‘{ $title }’.
script-meeting-reminder-homework = Did it work out? This is what we agreed
script-meeting-reminder-bye = Isn’t it working? Then bring along what you ran into: we learn from that too.

## Composing a meeting of one’s own
compose = Compose a meeting of your own
compose-summary = Begin empty or with a meeting of this site. You see at once when everything happens and what you need.
compose-way = Compose a meeting of your own
compose-without = Composing needs JavaScript. These run sheets you can print as they are, and change with a pen:
compose-adapt = Adapt
compose-in = Into my meeting
compose-from = Begin with
compose-take = Take it
compose-empty = Begin empty
compose-title = Name of your meeting
compose-length = How many minutes have you got?
compose-open = doesn’t matter
compose-more = Goals, homework and materials
compose-lines = one on each line
compose-intro = Beforehand
compose-materials = Also have at hand
compose-blocks = What you will do
compose-none = There is nothing yet. Choose an activity, or make a part of your own.
compose-activity = Activity
compose-add = Add
compose-own = Part of your own
compose-pause = Break
compose-undo = Put back
compose-give = Print and take along
compose-print = Print the run sheet
compose-file = Download for the site
compose-code = Make a code
compose-link = Make a link
compose-give-what = Your meeting stays on this device until you share it yourself. A link holds all you wrote, and it stays in mail and history. The file can be put on the site by an editor as it is; markup and links of a text you took over don’t come along.
compose-receive = Open a code you were given
compose-paste = Paste the code or the link here
compose-look = Look
compose-leave = Leave what I have
compose-block-title = Part
compose-minutes = Minutes
compose-kind = Kind
compose-grouping = How do you work?
compose-at = Fixed time
compose-is-pause = This is a break
compose-is-optional = Can be dropped when you run late
compose-note = What do you do?
script-compose-block = Part
script-compose-untitled = My meeting
script-compose-file = my-meeting
script-compose-open = doesn’t matter
script-compose-kept = Kept on this device.
script-compose-not-kept = This browser keeps nothing. Print your run sheet or make a code before you close the page.
script-compose-unreadable = What was kept here before can’t be read by this page. It stays; what you make now is not kept. ‘Begin empty’ clears it.
script-compose-up = Move ‘{ $title }’ up
script-compose-down = Move ‘{ $title }’ down
script-compose-remove = Remove ‘{ $title }’
script-compose-about = More about this part
script-compose-about-activity = More, with the activity ‘{ $title }’
script-compose-moved = ‘{ $title }’ is now number { $n } of { $count }.
script-compose-added = ‘{ $title }’ was added as number { $n }.
script-compose-removed = ‘{ $title }’ is gone.
script-compose-restored = ‘{ $title }’ is back.
script-compose-pause = Break
script-compose-wrong-minutes = Write a number of minutes, such as 15 or 30-60.
script-compose-full = No more than { $n } parts fit.
script-compose-taken = ‘{ $title }’ is ready to adapt.
script-compose-emptied = You begin empty.
script-compose-ask-from = Take ‘{ $title }’?
script-compose-ask-from-text = Then what stands here now goes: ‘{ $title }’.
script-compose-ask-code = Do you want to open ‘{ $title }’?
script-compose-ask-code-text = Then what stands here now goes: ‘{ $title }’.
script-compose-ask-empty = Begin empty?
script-compose-ask-empty-text = Then what stands here now goes: ‘{ $title }’.
script-compose-lost = { $n } activities or kinds are not on this site. Those parts keep their name and time.
script-compose-lost-one = One activity or kind is not on this site. That part keeps its name and time.
script-compose-replace = Take it
script-compose-take = Open
script-compose-clear = Begin empty
script-compose-code-broken = This code isn’t complete. Copy it again, from beginning to end.
script-compose-newer = This code comes from a newer version of the site. Ask for the file or a print.
script-compose-too-large = This code is too large to open.
script-compose-not-meeting = There is no meeting in this.
script-compose-damaged = Something is wrong in this code. Ask for a new one.
script-compose-too-long = Your meeting is too long for a code. Download the file, or print it.
script-compose-code-ready = This code holds your whole meeting
script-compose-link-ready = This link holds your whole meeting
script-compose-saved = Downloaded as { $name }.
script-compose-nothing = There is nothing to share yet.
script-compose-in = Added. Your meeting now has { $n } parts.
script-compose-in-one = Added. Your meeting now has one part.
script-compose-see = Look at it

## Cards on axes
cards-lay = Lay the cards on screen
cards-how = Choose a card and tap where it belongs in the field, or drag it there. By keyboard: Enter puts a card in the middle, the arrows move it (with Shift a little), Enter is done and Delete takes it back.
cards-tray = Cards still waiting
cards-own = A card of your own
cards-own-add = Make it
cards-print = Print what lies there
cards-clear = Take everything away
script-cards-where = { $n } { $title }: { $name }
script-cards-taken = ‘{ $title }’ chosen. Tap where it belongs in the field.
script-cards-placed = ‘{ $title }’ lies { $name }.
script-cards-moved = { $title }: { $name }.
script-cards-back = ‘{ $title }’ is back with the cards.
script-cards-clear = Do you want to take away all cards, also those you made yourself?
script-cards-cleared = The field is empty.
script-cards-none = All cards are laid.
script-cards-top-left = top left: { $left }, { $top }
script-cards-top-right = top right: { $right }, { $top }
script-cards-bottom-left = bottom left: { $left }, { $bottom }
script-cards-bottom-right = bottom right: { $right }, { $bottom }
script-cards-middle = on a line
script-cards-kept = What you lay is kept on this device.
script-cards-not-kept = This browser keeps nothing. Print what lies there before you close the page.
