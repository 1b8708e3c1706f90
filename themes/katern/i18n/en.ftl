# The interface's words, in the order of where they stand.
# A site puts its own words in themes/<name>/i18n/en.ftl; what is missing there comes from here.

## The frame of every page
skip = Skip to the content
start = Home
main-menu = Main menu
menu = Menu
menu-close = Close menu
crumbs = Breadcrumbs
all-domains = All domains
contact = Questions, or something to add?
colophon-framework = Competencies: { $name }.
colophon-licence = Licence:
updated = Updated on
edit = Improve this page
made-with = Made with Katern.
version = version

## Kinds
kind-area = Domain
kinds-area = Domains
kind-competency = Competency
kinds-competency = Competencies
kind-behaviour = Behaviour
kind-framework = Framework
kinds-framework = Competencies
kind-activity = Activity
kinds-activity = Activities
kind-form = Form
kinds-form = Forms
kind-literature = Source
kinds-literature = Literature
kind-meeting = Meeting
kinds-meeting = Meetings
kind-programme = Programme
kinds-programme = Programmes
kind-cohort = Group
kinds-cohort = Groups
kind-term = Term
kinds-term = Glossary
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
list-form = To fill in, on paper or on your screen.
list-meeting = With a run sheet, a packing list and what you hand out.
list-programme = Which meetings belong together, and why.
list-competency = What you can learn, with examples of behaviour.
list-literature = What we read, and what you can take from it.
list-term = What we mean by a word.
read-on = Read on
home-empty = There is nothing here yet. Please come back later.

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
door-scan = See where you stand
door-scan-text = On paper or on your screen. Then you decide what you want to learn.
door-feedback = Ask for feedback
door-feedback-text = Have the form filled in by: { $name }.
area-forms = Forms about this domain
door-meetings = Prepare a meeting
door-meetings-text = { $n ->
    [one] One run sheet is ready to use.
   *[other] { $n } run sheets are ready to use.
}
door-terms = Look up a word
door-terms-text = What we mean, and which word we would rather use.
all-activities = All { $n } activities
area-empty = The competencies of this domain are still being described.
area-activities-empty = There are no activities for this domain yet.

## Framework
framework-version = Version
framework-standard = Standard
framework-partial = This shows only what belongs to { $name }.
framework-empty = The competencies are still being described.
framework-others = Also on this site:
framework-compared = Compared with
downloads = Download
download-table = Table (CSV)
download-text-table = to work with in a spreadsheet
download-moodle = Moodle (CSV)
download-text-moodle = to import as a competency framework
download-case = CASE package (JSON)
download-text-case = for other systems that exchange frameworks
moodle-scale-first = not yet seen
moodle-scale-second = seen
table-kind = Kind
table-id = Id
table-within = Belongs to
table-label = Letter
table-title = Name
table-text = Description
table-role = Role
roles = Roles
origin = Where it comes from

## Competency
behaviours = What you might see
practised-by = Activities to practise this
practised-by-none = There is no activity for this competency yet.
siblings = Also in this domain

## Activities
activities-summary = To do together in a meeting, each with steps and times.
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

## Forms
forms-summary = Fill them in on paper or on your screen. What you write stays with you until you share it yourself.
form-by = filled in by: { $name }
form-not-seen = not seen
form-kind-scan = Self-scan
form-kind-feedback = Feedback form
form-kind-observation = Observation form
form-kind-checklist = Checklist
form-kind-reflection = Reflection
form-kind-plan = Plan
form-kinds-scan = Look at yourself
form-kinds-feedback = Ask for feedback
form-kinds-observation = Observe someone at work
form-kinds-checklist = Look at the workplace
form-kinds-reflection = Look back
form-kinds-plan = Make a plan
form-count-statements = { $n ->
    [one] { $n } statement
   *[other] { $n } statements
}
form-count-points = { $n ->
    [one] { $n } point
   *[other] { $n } points
}
form-count-rubrics = { $n ->
    [one] { $n } rubric
   *[other] { $n } rubrics
}
form-count-questions = { $n ->
    [one] { $n } open question
   *[other] { $n } open questions
}
forms-empty = There are no forms on this site yet.
form-unkept = You can fill in this form here and print it. This browser can’t keep it: what you fill in is gone when you close the page.
form-date = Date
form-place = Which workplace?
form-role = Your role
form-roles = mentor; mentor educator; student; school-based educator; institute-based educator; colleague
form-parts = Parts
form-last = Finally
form-how-statement = Choose what fits for each statement. You may skip some.
form-how-point = Choose what fits for each point. You may skip some.
form-how-paper-statement = Put one cross beside each statement. You may skip some.
form-how-paper-point = Put one cross beside each point. You may skip some.
form-clear = Clear this answer
form-evidence = What did you see or hear?
form-evidence-hint = Write down what happened. What you make of it comes later.
form-level = Which level fits?
form-level-free = You may leave this blank.
form-level-none = No level yet
form-talk = I want to talk about this
form-note = Notes
form-paper-radar = Draw the radar
form-paper-dots = Plot your results
form-paper-mean = For each area, add up the numbers you crossed and divide by how many there are. That is the average.
form-paper-mark = Put a dot at the average on the line of that area.
form-paper-mark-dots = Put a dot at the average on the line of that area. Nothing filled in? Leave the line empty.
form-paper-join = Join the dots. Where nothing is filled in for an area, leave a gap.
form-paper-area = Area
form-paper-count = Answered
form-paper-average = Average
form-paper-summary = Overview
form-paper-summary-how = For each part, count how often each answer was crossed.
form-paper-part = Part
form-paper-talk = What shall we talk about next?
form-block-go = Fill in or print
## Meetings
meetings-summary = A run sheet with times, what you need and what you hand out. Take one as it is, or make it fit.
meetings-other = Other meetings
meetings-empty = There are no meetings on this site yet.
meeting-empty = The agenda of this meeting is still to come.
meeting-number = meeting { $n }
meeting-numbers = meetings { $from }–{ $to }
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
sheet-total = Together the parts take { $name } minutes.
sheet-breaks = of which { $name } break
sheet-unknown = { $n ->
    [one] One part has no time yet.
   *[other] { $n } parts have no time yet.
}
sheet-overrun = This does not fit: you run { $name } minutes over.
sheet-overrun-least = This does not fit: you run at least { $name } minutes over.
sheet-overrun-perhaps = This may be tight: you may run up to { $n } minutes over.
sheet-time-unknown = time not known yet
sheet-pause = break
sheet-why = Why:
sheet-slack = You have { $name } minutes to spare before this.
sheet-overlap = { $n ->
    [one] This time is a minute too early for what comes before it.
   *[other] This time is { $n } minutes too early for what comes before it.
}
sheet-steps = { $n ->
    [one] The step
   *[other] The { $n } steps
}
sheet-late = What you can drop if you run late
sheet-late-text = Together these save { $name } minutes.
handout-agenda = What we are going to do
handout-notes = Room for notes
all-lede = First a packing list, then your run sheet, the handout, whatever needs a sheet of its own, and the forms. Choose ‘Print’ in your browser.
all-packing = Packing list
all-print = Print
all-bring = Bring
all-once = once
all-cards = Cards to cut
all-quadrant = Axes
all-sheet = Worksheet
all-form-row = Form
all-form = This form is printed in full.
all-form-go = Fill it in on screen
recap = Afterwards
recap-text = Write down what you agreed. It stays on this device or on paper.
recap-within = { $n ->
    [one] Send a message within a day with what you agreed. You send what you fill in here yourself.
   *[other] Send a message within { $n } days with what you agreed. You send what you fill in here yourself.
}
recap-question = The group’s learning question
recap-homework = What everyone will do
recap-theory = What you will read
recap-next = Next time

## Programmes and groups
programmes-summary = Meetings that belong together: in what order, for what purpose and for which groups.
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
cycle-again = After the last phase the cycle begins again.
programme-blocks = What each part is for
programme-block-activities = Activities:
programme-rules = What we agree
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
cohort-calendar-text = Open the file with your calendar, or add it there with ‘import’. If a date changes, download it again: the old appointments are replaced.
cohort-calendar-participants = Calendar for participants
cohort-calendar-facilitator = Calendar for the facilitator
cohort-tasks = In between, for the facilitator
cohort-task-recap = Last day for the recap of meeting { $n }, ‘{ $title }’
cohort-task-reminder = Send a reminder after meeting { $n }, ‘{ $title }’
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
term-outdated = No longer preferred:
term-plural = Plural
term-also = Also called
term-rather-not = Better avoided
term-from = Source
term-unused = No text uses this term yet.
terms-here = Words from this text
term-more = More about this term
term-close = Close

## Literature
literature-summary = Read more about what you find here. Each source shows where we use it.
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
to-start = To the home page

## Coverage, for whoever makes the site
coverage = Coverage
coverage-for = For the editors
coverage-summary = What there is for each competency, and where there is nothing yet. No menu of the site leads here.
coverage-nothing = Nothing on this site names a competency yet.
coverage-caption = How much goes with each competency: { $name }
coverage-none = none
coverage-without = Competencies without
coverage-of = { $n } of { $count }
coverage-often = Named often
coverage-often-means = Often here means: with { $n } or more of the { $count } competencies. That is fine if it is intended; sometimes the same thing is taken off the shelf again where something else would fit better.
coverage-often-none = Nothing is named that often.
## Old addresses
redirect-kicker = This has another name now
redirect-text = { $n ->
    [one] Something new took its place.
   *[other] More than one thing took its place. Choose what you are looking for.
}

## How things hang together
relations = Connected with
relation-practises-to = Practises
relation-practises-by = Practised in
relation-asks-to = Asks about
relation-asks-by = Asked about in
relation-compares-to = Compare with
relation-compares-by = Compare with
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
relations-more = { $n ->
    [one] One more
   *[other] { $n } more
}
relation-uses-activity-to = Uses
relation-uses-activity-by = Used in
relation-same-to = Matches
relation-broader-to = Is broader than
relation-broader-by = Is narrower than
relation-related-to = Touches on
relation-replaced-by-to = Replaced by
relation-replaced-by-by = Replaces
relation-supports-to = Supported by
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
card-blank = blank card
quadrant = Axes
sheet = Sheet to fill in: { $title }
video-plays-at = Video at { $name }

## Forms: what happens to answers
saved = Your answers
saved-notice = About this form
saved-disk = You opened this site from a disk or USB stick. Some browsers then keep answers page by page, and lose them when the folder is moved. So save them as a file as well.
saved-not = Don’t keep on this device
saved-wipe = Erase my answers
saved-copy = Copy:
saved-copies-why = Do you fill in this form more than once, or for several people? Give each copy a name, such as ‘March’ or ‘for Noor’.
saved-label = Name of this copy
saved-choose = Go to another copy
saved-new = Begin a new copy
saved-remove = Throw this copy away
saved-pick = Choose what to look for
saved-pick-why = Tick what belongs in your observation sheet. The rest disappears from the screen and from paper.
saved-pick-all = Show everything again
result-scan = What you see
result-feedback = What you see
result-observation = What you saw
result-checklist = Overview
result-reflection = Overview
result-plan = Overview
result-note-scan = No mark and no verdict: the beginning of a conversation. What it means is up to you.
result-note-feedback = No mark and no verdict: the beginning of a conversation.
result-note-observation = Not an assessment: the beginning of a conversation about what happened.
result-note-checklist = How the workplace is doing, part by part. No final verdict: talk about what strikes you.
result-note-reflection = The beginning of a conversation.
result-note-plan = The beginning of a conversation.
result-helps = What can help you next
result-helps-how = Each area shows what there is. Choose what makes you curious.
result-helps-all = Read more about
result-question = From picture to learning question
result-question-how = Take your time. What you write here is kept with your answers, and handed over only if you choose to.
result-question-zie = What do I see?
result-question-verrast = What surprises me?
result-question-leren = What do I want to learn with my student?
result-question-copy = Copy the learning question
result-question-mail = Put it in an email
result-question-print = Print only the learning question
compare = Put other answers beside yours
compare-how = Put your earlier answers or someone else’s beside your own: four together at most. They stay side by side and never become one number.
compare-open = Open answers that you were given or saved
compare-open-how = First you see what is in them. Only then do you choose whether to do anything with them.
compare-open-file = Choose a file
compare-open-code = Or paste a code or link
compare-open-look = Look at the code
ask = Ask for feedback
ask-how = Change the text until it suits you, and send it yourself. This site sends nothing.
ask-whom = Whom do you ask?
ask-text = Your message
ask-copy = Copy the message
ask-mail = Put it in an email
ask-print = Print the message
share = Save or hand over
share-about-someone = This is about someone you know, and it is not anonymous: whoever gets your answers knows that they are yours. Talking first is fine, and often the best beginning. When you hand them over, you choose what to include.
share-how = Your answers go nowhere until you hand them over.
share-not-anonymous = Whoever gets them knows that they are yours: so choose what you want to tell.
share-choose = Hand over my answers
share-what = What do you want to include?
share-label = Whose, or when?
share-label-hint = You may leave this empty. No name is needed: ‘student’ or ‘March’ will do.
share-file = Save as a file
share-code = Make a code
share-link = Make a link
share-code-label = Code
share-copy = Copy
share-link-stays = Your answers are in the link itself. It stays in the mail or app that you send it with, and in the history of the browser that opens it.
share-print = Print or save as PDF
share-csv = Save for a spreadsheet
share-csv-hint = The spreadsheet (csv) is for yourself: everything you filled in is in it.
share-stays = What stays where?
share-stays-here = What you fill in is only in this browser on this device. Nothing is sent and nobody is watching.
share-stays-file = A file, a code or a spreadsheet is where you save it or send it. Whoever has it can read it.
share-stays-link = A link holds your answers. It stays behind in messages and in the history of browsers, even when you erase everything here.
share-stays-shared = Do you work on a shared device? Choose ‘Don’t keep on this device’, or erase your answers when you are done.

## Forms: words that the script composes. Holes stay holes; ‘-one’ is for one.
script-form-kept = Kept on this device. Nothing is sent.
script-form-kept-begin = What you fill in is kept on this device. Nothing is sent.
script-form-not-kept = Not kept: when you close this page, your answers are gone.
script-form-not-kept-others = Other copies on this device stay until you erase them.
script-form-off = This browser can’t keep anything here: when you close this page, your answers are gone. Save them as a file or print them.
script-form-full = Your answers could not be kept: this browser’s memory is full. Save them as a file or print them.
script-form-unreadable = There are answers on this device already that this page can’t read. We leave them and keep nothing now: save what you fill in as a file.
script-form-this-copy = my answers
script-form-unnamed = no name, { $date }, { $n } filled in
script-form-unnamed-new = new, still empty
script-form-you = you
script-form-progress = { $n } of { $of }
script-form-wipe-title = Erase answers?
script-form-wipe-text = They disappear from this device. You can’t undo that.
script-form-wipe-more = You have more than one copy here, or someone else’s answers.
script-form-wipe-no = Leave them
script-form-wipe-yes = Erase them
script-form-wipe-copy = Erase only ‘{ $name }’
script-form-wipe-all = Erase everything for this form
script-form-remove-title = Throw away the copy ‘{ $name }’?
script-form-remove-yes = Throw away
script-form-older = This form has changed since you filled it in (from version { $from } to { $to }). Your answers in ‘{ $name }’ stay as they are: you can put them beside your new ones below.
script-form-older-adopt = Copy over what stayed the same ({ $n } of { $of })
script-form-older-adopt-texts = Copy over the texts
script-form-older-begin = Begin empty
script-form-result-empty = As soon as you fill something in, you see it here.
script-form-radar = Radar chart.
script-form-dots = Dots on a line.
script-form-table = Outcomes per area
script-form-axis = Area
script-form-answered-of = { $n } of { $of }
script-form-no-answer = not filled in
script-form-not-asked = not asked
script-form-other-scale-short = another scale
script-form-other-scale = { $name } used another scale, and so appears only in the table.
script-form-was = (then: { $title })
script-form-now = (now: { $title })
script-form-summary = Answers per part
script-form-heading = Part
script-form-open = open
script-form-rubric = What you looked for
script-form-rubric-table = What was seen
script-form-seen = What there was to see
script-form-level = Level: { $title }
script-form-talk = To talk about
script-form-earlier = another copy of yours
script-form-made-on = Filled in on version { $from }; this is version { $to }. The values are shown as they were then.
script-form-reworded = The words of { $n } statements have changed since.
script-form-reworded-one = The words of one statement have changed since.
script-form-written = What was written ({ $n })
script-form-text = Text
script-form-learning = My learning question
script-form-take-away = Take away
script-form-take-away-title = Take away { $name }?
script-form-take-away-text = These answers disappear from this device. Yours stay.
script-form-take-away-yes = Take away
script-form-most = { $n } are shown now. Switch one off to choose another.
script-form-talk-points = To talk about
script-form-differ = On ‘{ $title }’ { $name } chooses { $other } on average and you { $own }. What does one see that the other doesn’t?
script-form-differ-earlier = On ‘{ $title }’ you had { $other } on average ({ $name }) and now { $own }. What is different: what you do, or how you look at it?
script-form-agree = About ‘{ $title }’, { $name } ({ $other }) and you ({ $own }) gave much the same answer. How do you notice that in practice?
script-form-agree-earlier = On ‘{ $title }’ you chose much the same as in { $name } ({ $other } and now { $own }). Do you recognise that?
script-form-shared = Statements about the same thing ({ $n })
script-form-shared-one = One statement about the same thing
script-form-shared-how = The words may differ; these statements are about the same competency.
script-form-copied = Copied.
script-form-copy-failed = Copying did not work. Select the text and copy it yourself.
script-form-refused-too-large = This is too large to be the answers to a form.
script-form-refused-not-answers = These are not answers to a form. Choose the file that someone made with ‘Save as a file’, or paste the whole code.
script-form-refused-newer = These answers come from a newer version of this site. Reload the page, or ask for them again.
script-form-refused-damaged = These answers don’t fit the form (at ‘{ $where }’). Perhaps the file was damaged or changed.
script-form-refused-other-form = These answers belong to another form: ‘{ $title }’. Open them there.
script-form-refused-other-site = These answers to ‘{ $title }’ come from another site, with another form.
script-form-refused-nothing-in-it = There is no answer in it.
script-form-refused-code-broken = This code is not complete. Copy all of it once more, from beginning to end.
script-form-refused-safe = Your own answers have not changed.
script-form-preview = Look at answers
script-form-preview-how = Nothing has been added yet. See whether this is what you expect.
script-form-preview-form = Form
script-form-preview-from = From
script-form-preview-role = Role
script-form-preview-place = Workplace
script-form-preview-date = Date
script-form-preview-answers = Answers
script-form-preview-texts = Texts
script-form-preview-read = Read the texts
script-form-preview-name = I call these answers
script-form-preview-no = Do nothing with them
script-form-preview-mine = These are mine: go on with them
script-form-preview-beside = Put them beside mine
script-form-answers = { $n } answers
script-form-answers-one = 1 answer
script-form-texts = { $n } texts
script-form-texts-one = 1 text
script-form-share-part = { $title }: { $n } answers
script-form-share-part-one = { $title }: 1 answer
script-form-share-text-q = Text for: { $title }
script-form-share-text-e = What you saw for: { $title }
script-form-share-text-n = Note on: { $title }
script-form-share-empty = Nothing has been filled in yet.
script-form-share-nothing = First choose what to include.
script-form-share-saved = Saved as { $name }. Look in your downloads.
script-form-share-too-large = This is too much for a file. Choose fewer texts, or print it.
script-form-share-too-long = This is too long for a code or link. Save it as a file, or choose fewer texts.
script-form-share-your-link = Your link
script-form-share-your-code = Your code
script-form-ask-subject = Would you give me feedback?
script-form-ask-request =
    Hello,

    Would you give me feedback on how I guide student teachers? I want to learn from it; it is not an assessment.

    The form is called ‘{ $title }’ and is here:
    { $address }

    What you fill in stays on your device. I only see what you send me yourself: at the bottom of the form you choose what to send. It is not anonymous, because I know that it comes from you. Nobody else sees it, unless we agree on that together.

    Would you rather talk first? That is fine too.
script-form-ask-request-paper =
    Hello,

    Would you give me feedback on how I guide student teachers? I want to learn from it; it is not an assessment.

    I will give you the form ‘{ $title }’ on paper, or the folder with our site ({ $site }), which has it under Forms.

    I only see what you give me yourself. It is not anonymous, because I know that it comes from you. Nobody else sees it, unless we agree on that together.

    Would you rather talk first? That is fine too.
script-form-csv-part = Part
script-form-csv-question = Question or statement
script-form-csv-answer = Answer

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

## What scripts say on several pages
script-copied = Copied.
script-copy-failed = Copying didn’t work by itself. The text is selected: copy it with Ctrl+C.
mail-long = This message is too long to hand to your mail program at once. Copy it, and paste it into your mail.

## What scripts say on meetings
sheet-start = Start time
sheet-start-again = Back to the planned time
sheet-group = How many of you are there?
recap-wipe = Clear what I filled in
recap-message-recap = Message for afterwards
recap-message-reminder = Reminder for halfway
recap-copy = Copy
recap-mail = Open in your mail program
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
script-meeting-recap-subject = What we agreed: { $title }
script-meeting-recap-hello =
    Hello all,

    This is what we take away from ‘{ $title }’. If you weren’t there, this brings you up to date.
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
script-meeting-reminder-bye = Finding it hard? Then bring what you ran into: we learn from that too.

## Composing a meeting of one’s own
compose = Compose a meeting of your own
compose-summary = Begin empty or with a meeting of this site. You see at once when everything happens and what you need.
compose-way = Compose a meeting of your own
compose-without = Composing needs JavaScript. You can print these run sheets as they are, and change them with a pen:
compose-adapt = Adapt
compose-in = Add to my meeting
compose-from = Begin with
compose-take = Use it
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
compose-give = Print and take with you
compose-print = Print the run sheet
compose-file = Download for the site
compose-code = Make a code
compose-link = Make a link
compose-give-what = Your meeting stays on this device until you share it yourself. A link holds all you wrote, and it stays in mail and history. An editor can put the file on the site as it is; formatting and links from a text you took over are not included.
compose-receive = Open a code you were given
compose-paste = Paste the code or the link here
compose-look = Look
compose-leave = Keep what I have
compose-block-title = Part
compose-minutes = Minutes
compose-kind = Kind
compose-grouping = How do you work?
compose-at = Fixed time
compose-is-pause = This is a break
compose-is-optional = Can be dropped if you run late
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
script-compose-unreachable = ‘{ $title }’ can’t be loaded now. Try again in a moment.
script-compose-left = You have { $name } minutes left.
script-compose-taken = ‘{ $title }’ is ready to adapt.
script-compose-emptied = You begin empty.
script-compose-ask-from = Use ‘{ $title }’?
script-compose-ask-from-text = This replaces what is here now: ‘{ $title }’.
script-compose-ask-code = Do you want to open ‘{ $title }’?
script-compose-ask-code-text = This replaces what is here now: ‘{ $title }’.
script-compose-ask-empty = Begin empty?
script-compose-ask-empty-text = This removes what is here now: ‘{ $title }’.
script-compose-lost = { $n } activities or kinds are not on this site. Those parts keep their name and time.
script-compose-lost-one = One activity or kind is not on this site. That part keeps its name and time.
script-compose-replace = Use it
script-compose-take = Open
script-compose-clear = Begin empty
script-compose-code-broken = This code isn’t complete. Copy it again, from beginning to end.
script-compose-newer = This code comes from a newer version of the site. Ask for the file or a printout.
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
cards-how = Choose a card and tap where it belongs in the field, or drag it there. By keyboard: Enter puts a card in the middle, the arrows move it (with Shift a little), Enter again puts it down and Delete takes it back.
cards-tray = Cards still waiting
cards-own = A card of your own
cards-own-add = Make it
cards-print = Print the cards as they lie
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
script-cards-kept = Where you lay the cards is kept on this device.
script-cards-not-kept = This browser keeps nothing. Print the cards as they lie before you close the page.

## Search
search = Search
search-title = Search
search-field = What are you looking for?
search-go = Search
search-filters = Refine
search-filters-clear = Clear filters
search-results = Results
search-more = Show more
search-chosen = Chosen
search-without = Searching needs JavaScript, which is off in your browser. Everything is in the lists of the menu above too, and sorted in the overviews below.
search-facet-kind = Kind
search-facet-area = Domain
search-facet-competency = Competency
search-facet-block = Part of a meeting
search-facet-minutes = How much time do you have?
search-facet-group = How many of you are there?
search-facet-grouping = How do you work?
search-kind-framework = Frameworks
search-minutes-15 = at most 15 minutes
search-minutes-30 = at most 30 minutes
search-minutes-60 = at most 60 minutes
search-minutes-90 = at most 90 minutes
search-minutes-91 = over 90 minutes
search-group-2 = 2 people
search-group-3-4 = 3 or 4 people
search-group-5-8 = 5 to 8 people
search-group-9-12 = 9 to 12 people
search-group-13 = 13 people or more
search-all-areas = about all domains
search-none = not given
search-find-activities = Search by time, way of working and part
search-overviews = Overviews
search-overview-minutes = Overview by time
search-overview-group = Overview by group size
search-overview-grouping = Overview by way of working
search-overview-block = Overview by part
search-overview-minutes-summary = What can you do in the time you have? What fits more than one length of time is listed more than once.
search-overview-group-summary = What suits your group? What suits several group sizes is listed more than once.
search-overview-grouping-summary = Alone, in pairs, in small groups or together: how do you work?
search-overview-block-summary = For each part of a meeting, from looking back to agreements.
search-overview-empty = There is nothing here yet.
search-band-15 = up to 15 minutes
search-band-16-30 = 16 to 30 minutes
search-band-31-60 = 31 to 60 minutes
search-band-61-90 = 61 to 90 minutes
search-band-91 = over 90 minutes
script-search-count = { $n } results
script-search-count-one = 1 result
script-search-count-for = { $n } results for ‘{ $query }’
script-search-count-for-one = 1 result for ‘{ $query }’
script-search-none = Nothing found
script-search-none-for = Nothing found for ‘{ $query }’
script-search-all = All there is: { $n } pages
script-search-all-one = All there is: 1 page
script-search-also = also searched for { $name }
script-search-meant = Did you mean { $name }?
script-search-meant-said = did you mean { $name }?
script-search-inside = found as part of a word
script-search-parts = searched for its parts { $name }
script-search-partial = No page has all your words. These come closest.
script-search-partial-said = no page has all your words
script-search-hint = Try another word, or a part of it.
script-search-hint-filters = With fewer filters you may find more.
script-search-lists = Or browse the overviews.
script-search-show = Show { $n } results
script-search-show-one = Show the result
script-search-more = { $n } more to see
script-search-section = In: { $title }
script-search-minutes = { $n } min
script-search-remove = Remove: { $title }
script-search-failed = Part of the search data can’t be loaded. Reload the page and search again.
script-search-busy = Searching …

## Contributing: writing something for the site

contribute-entry = Contribute
contribute = Contribute something
contribute-summary = Do you have an activity, an example from practice or a good source? Write it down here and send it in.
contribute-yours = What you write stays on this device until you send it yourself. Nothing appears on the site by itself: the editors read it first. Share only what is yours or what you may share, and name no pupils or students.
contribute-without = The form needs JavaScript. You can also put your contribution in an ordinary email. Then tell us:
contribute-without-activity = of an activity: its name, what you do, step by step, how many minutes it takes, how many people it is for and what you need;
contribute-without-example = of an example from practice: what was going on, what you did and what came of it;
contribute-without-source = of a source: its authors, its title, its year, where to find it and who it is useful for.
contribute-to = Send your contribution to:
contribute-wipe = Wipe everything
contribute-undo = Put back
contribute-what = What would you like to share?
contribute-activity = An activity
contribute-example = An example from practice
contribute-source = A source: a book, article, website or video
contribute-title = Title
contribute-summary-field = In one or two sentences
contribute-minutes = How many minutes does it take?
contribute-wrong-minutes = Write a number of minutes, such as 15 or 30-60. Otherwise it is left out.
contribute-group = For how many people?
contribute-wrong-group = Write a number, such as 8 or 4-12. Otherwise it is left out.
contribute-materials = What do you need? Put each thing on a line of its own.
contribute-preparation = What do you prepare?
contribute-intro = What is it about?
contribute-steps = The steps
contribute-step-add = Add a step
contribute-step-title = Name of the step
contribute-step-text = What do you do?
contribute-grouping = How do you work?
contribute-about = What was going on?
contribute-did = What did you do?
contribute-result = What came of it?
contribute-work = What is it?
contribute-work-book = book
contribute-work-article = article
contribute-work-report = report
contribute-work-online = website
contribute-work-video = video
contribute-authors = Authors. Put each on a line of its own, as ‘Surname, First name’; write an organisation as it is called.
contribute-year = Year
contribute-wrong-year = Write four digits, such as 2024. Otherwise it is left out.
contribute-publisher = Publisher, journal or site
contribute-url = Web address
contribute-wrong-url = An address begins with https://. Otherwise it is left out.
contribute-who = Who is it useful for?
contribute-why = What do you get out of it?
contribute-read = Which part should you read first?
contribute-domains = Where does it belong?
contribute-domains-hint = Choose nothing if it belongs to everything.
contribute-name = Your name, if it may be shown
contribute-marks = Each line becomes a paragraph. Begin a line with - for a list, with 1. for a number or with > for a quotation. **Bold**, *italic* and web addresses work too.
contribute-preview = What it will look like
contribute-give = Send it in
contribute-give-what = Mail your contribution, or download it and send the file yourself. The editors can put the file on the site as it is; the folder it belongs in is shown above it.
contribute-mail = Put it in an email
contribute-mail-long = Your text is too long to be put in an email this way. Download the file first and attach it to the email that opens.
contribute-save = Download
contribute-copy = Copy
contribute-file = Look at the file
script-contribute-kind-activity = Activity
script-contribute-kind-example = Example from practice
script-contribute-kind-source = Source
script-contribute-untitled = No title yet
script-contribute-step = Step
script-contribute-step-up = Move step { $n } up
script-contribute-step-remove = Remove step { $n }
script-contribute-about = What was going on
script-contribute-did = What I did
script-contribute-result = What came of it
script-contribute-from = Sent in by { $name }
script-contribute-for = For whom
script-contribute-why = What you get out of it
script-contribute-read = Read first
script-contribute-apa = On the site the source is shown in APA style.
script-contribute-kept = Kept on this device.
script-contribute-not-kept = This browser keeps nothing. Download or mail your contribution before you close the page.
script-contribute-unreadable = What was kept here before can’t be read by this page. It stays; what you write now is not kept. ‘Wipe everything’ clears it.
script-contribute-wiped = Everything is wiped.
script-contribute-need-title = Give your contribution a title first.
script-contribute-need-text = First write down what it is about.
script-contribute-saved = Downloaded as { $name }.
script-contribute-subject = Contribution: { $title }
script-contribute-letter = Here is my contribution to the site: { $title }.
script-contribute-attach = The file comes as an attachment: { $name }
