# What Katern tells an author. A message's name is the code of its diagnostic.
# .label stands beside the place, .related at a second place, .help says how to mend it.

severity-error = error
severity-warning = warning
severity-info = info
help = how to mend it

## YAML

yaml-syntax = { $reason ->
        [several-documents] This file holds more than one YAML document.
        [tab] There is a tab here; YAML indents with spaces only.
        [alias] This reference (*name) or name (&name) belongs to nothing.
        [quote] A quoted text begins here and never ends.
        [colon] This line is not a valid ‘key: value’.
        [bracket] A bracket [ or { "{" } is not closed properly.
        [indentation] The indentation is not right here.
        [character] There is a character here that you cannot see and that cannot be used here.
        [escape] What stands behind the \ in this text cannot be used.
        [behind-quote] Something stands behind the last quote of this text.
        [key] A key must be plain text.
        [too-deep] This line is indented further than the line above.
        [align] ‘{ $key }’ is not right below ‘{ $above }’.
        [align-dash] This dash is not right below the dashes above.
        [pushed-in] There { $n ->
            [one] is a space
           *[other] are { $n } spaces
        } too many before ‘{ $key }’.
        [no-space] A space belongs behind the colon of ‘{ $key }’.
        [no-space-dash] A space belongs behind the dash.
        [tab-behind] There is a tab behind the colon of ‘{ $key }’.
        [fixed-space] There is a no-break space here; YAML reads it as a letter.
        [curly] These are curly quotes (“ ”); YAML does not know them.
        [apostrophe] With an apostrophe in front, YAML thinks that a quoted text begins here.
        [bullet] In YAML no item of a list begins with { $sign }.
        [unclosed] The bracket { $sign } on this line is closed nowhere.
        [equals] A colon belongs behind a key, and this is a =.
        [behind-bracket] There is more text behind the bracket that closes.
        [comma] Between {"{"} and {"}"} a text ends at the comma; YAML reads what stands behind it as a key.
        [sign] With { $sign } in front, YAML means something other than text.
       *[other] This is not valid YAML.
    }
    .label = here
    .help = { $reason ->
        [several-documents] Take out the line --- in the middle, or make two files of it.
        [tab] Replace the tab by spaces.
        [alias] Does a text begin with * or &? Then put the whole text in quotes: "…".
        [key] Put one name before the colon, without brackets.
        [character] Take the character out: write the line again, or paste it as plain text.
        [escape] Write \\ for a plain \, or put the text in single quotes: '…'.
        [behind-quote] Put the whole text in one pair of quotes. Are there quotes in the text itself? Then write those as \".
        [colon] Is there a colon in the text itself? Then put the whole text in quotes: "…".
        [quote] End the text with the same quotation mark.
        [indentation] Put keys that belong together right below each other, with equally many spaces before them.
        [too-deep] Take out the spaces in front.
        [align] Add spaces or take them out, until they are right below each other.
        [align-dash] Put the dashes of a list right below each other, with equally many spaces before them.
        [pushed-in] Take { $n ->
            [one] that space
           *[other] those spaces
        } out.
        [no-space] Put a space there: ‘{ $key }: …’.
        [no-space-dash] Put a space there: ‘- …’.
        [tab-behind] Make it a space.
        [fixed-space] Take it out and use the space bar. Such a space often comes along from Word or a web page.
        [curly] Use straight ones: { $whole }.
        [apostrophe] Put the whole text in double quotes: { $whole }
        [bullet] Begin with a plain dash and a space: ‘{ $whole }’.
        [unclosed] Put { $closing } behind the last item. Is { $sign } part of the text? Then put the whole text in quotes: "…".
        [equals] Write: ‘{ $whole }’.
        [behind-bracket] Put the whole text in quotes: { $whole }
        [comma] Put the whole text in quotes: { $whole }
        [sign] A text that begins with { $sign } belongs in quotes: { $whole }
       *[other] Look at this line and the one above. Texts with : # [ {"{"} or quotes in them are safest in quotes.
    }
merged-item = { $reason ->
        [align] This dash is not right below the one before; what stands behind it is part of the text above now.
        [text] This dash begins no list; what stands behind it is part of the text above now.
       *[sign] In YAML no item of a list begins with { $sign }; all of it becomes one text.
    }
    .label = here
    .help = { $reason ->
        [align] Put the dashes of a list right below each other, with as many spaces before them. Is the dash part of the text? Then put the whole text in quotes: "…".
        [text] Is it a list? Then put what stands above it on a line of its own with a dash too. Is the dash part of the text? Then put the whole text in quotes: "…".
       *[sign] Begin each item with a plain dash and a space: ‘- …’. Is it no list? Then put the whole text in quotes: "…".
    }
yaml-too-large = This YAML is too large or nested too deeply to be understood.
    .help = Split the file, or take out the references that repeat themselves.
duplicate-key = The key ‘{ $key }’ is here twice.
    .related = it was here already
    .help = Keep one of them.
unknown-key = The key ‘{ $key }’ is not known here.
    .label = { $suggestion ->
        [none] { $under ->
            [none] unknown
           *[other] belongs under ‘{ $under }’
        }
       *[other] did you mean ‘{ $suggestion }’?
    }
    .help = { $under ->
        [none] Known here: { $known }.{ $extra ->
            [yes] {" "}Data of your own fit under ‘extra’.
           *[no] { "" }
        }
       *[other] Put it under ‘{ $under }:’, with two spaces more before it than there.
    }
missing-key = ‘{ $key }’ is missing here.
    .help = Add a line that begins with ‘{ $key }:’.
wrong-kind = { $expected ->
        [text] A text
        [list] A list
       *[map] A group of keys with values
    } belongs here, but this is { $found ->
        [nothing] nothing
        [text] a text
        [list] a list
       *[map] a group of keys with values
    }.
    .help = { $expected ->
        [text] Write the value on the same line as its key.
        [list] Write each part on a line of its own that begins with ‘- ’, or all between [ and ] with commas.
       *[map] { $known ->
            [none] Write each key on a line of its own, indented, as ‘key: value’.
           *[other] Known here: { $known }. Write each key on a line of its own, indented, as ‘key: value’.
        }
    }
wrong-value = ‘{ $value }’ cannot be used here.
    .label = { $suggestion ->
        [none] { $expected ->
            [choice] choose one of the possible words
            [number] a number belongs here
            [date] a date belongs here
            [minutes] minutes belong here
            [size] a group size belongs here
            [lines] a number of lines belongs here
            [slug] an id belongs here
            [colour] a colour belongs here
            [url] a web address belongs here
            [site-url] the web address of the site belongs here
            [time] a time belongs here
            [email] an e-mail address belongs here
            [path] a path belongs here
            [font] a font belongs here
            [picture] a picture belongs here
            [day] there is no such day
            [month] there is no such month
            [curly] curly quotes
           *[other] does not fit here
        }
       *[other] did you mean ‘{ $suggestion }’?
    }
    .help = { $expected ->
        [choice] Choose from: { $words }.
        [number] Write a whole number, without words.
        [date] Write the date as year-month-day, for example 2027-03-28.
        [minutes] Write a number (60) or from-to (30-60), without the word ‘minutes’.
        [size] Write a number (4) or from-to (2-12).
        [lines] Write a number from 1 to 20.
        [slug] Use lower-case letters, digits and hyphens, and begin with a letter or digit: for example teacher-of-teachers.
        [colour] Write a colour as six characters behind a #, in quotes: "#0b6469".
        [url] Begin with https:// or http://.
        [site-url] Begin with https:// or http://, and leave out a ? or # and what follows it: https://example.org/site.
        [time] Write hours and minutes with a colon: "13:00".
        [email] Write an address as name@example.org.
        [path] Write a path within this folder, with / in between and without ..
        [font] Write the path of a file that ends in .woff2, or the word system.
        [picture] Choose a file that ends in .svg, .png, .jpg, .webp, .avif or .gif.
        [day] There is no such day: the month has { $words } days.
        [month] Write the year first, then the month (01 to 12) and then the day: for example 2027-03-28.
        [turned] The first number is larger than the second. Write the smaller number first.
        [curly] These are curly quotes (“ ”); use straight ones (").
       *[other] { "" }
    }
empty-value = There is nothing behind ‘{ $key }:’.
    .help = Write a value behind it, or take the line out. Put a value that begins with # between quotation marks.

## Files

unreadable = This file cannot be read: { world-reason }.
    .help = { $reason ->
        [name] Give it a name of plain letters, digits and hyphens.
        [special] Put an ordinary file here, or take this away.
        [folder] A file belongs here. Give the folder another name, or take it away.
        [not-folder] A folder belongs here. Give the file another name, or take it away.
       *[other] See whether the file still exists and whether you may open it.
    }
symlink = This is a symbolic link; Katern does not follow those.
    .help = Put the file or folder itself here.
file-too-large = { $of ->
        [together] With this file added, the files of the site are larger than { $most } MB together.
       *[alone] This file is larger than { $most } MB.
    }
    .help = Make it smaller, or refer to it in a place meant for such files.
not-text = { $program ->
        [docx] This is a Word document, whatever its name.
        [pptx] This is a PowerPoint, whatever its name.
        [xlsx] This is an Excel file, whatever its name.
        [odt] This is a document of LibreOffice, whatever its name.
        [ods] This is a spreadsheet of LibreOffice, whatever its name.
        [epub] This is an e-book (EPUB), whatever its name.
        [rtf] This is an RTF document of a word processor, whatever its name.
        [html] This is a web page (HTML), whatever its name.
        [pdf] This is a PDF, whatever its name.
        [zip] This is a zip, whatever its name.
       *[other] This file is not plain text (UTF-8).
    }
    .help = { $advice ->
        [import] Another name does not make it a text. Call it { $file }, and take it over with: katern import { $file }
        [table] Another name does not make it a text. Call it { $file }, open it and save it as CSV (UTF-8): that is what ‘katern import’ takes over.
        [copy] Katern does not take over a PDF. Open it, and copy the text into a new file, which ‘katern new’ makes.
        [unpack] Unpack it, and put the file that it holds in this place.
        [text] Plain text belongs here. Get or make the file again, in a simple editor.
       *[none] Save it again and choose the encoding ‘UTF-8’.
    }
unsafe-drawing = { $reason ->
        [element] This drawing holds ‘{ $name }’. Whoever opens the drawing by itself runs a program with it.
        [attribute] This drawing holds ‘{ $name }’. Whoever opens the drawing by itself runs a program with it.
        [address] At ‘{ $name }’ this drawing has a link that runs a program.
        [encoding] This drawing is not saved as UTF-8, so nobody can see whether it is safe.
        [declaration] This drawing has abbreviations of its own (DOCTYPE or &…;), so nobody can see whether it is safe.
       *[broken] This drawing is not whole here: a browser cannot show it.
    }
    .label = here
    .help = Open the drawing in a drawing program and save it again, as plain SVG or as PNG.
no-picture = This file is called a picture, but a browser cannot show it.
    .help = Open it in a program for photos and save it again as .jpg or .png. To give it another name only is not enough.
unused-file = { $where ->
        [theme-folder] Katern does nothing with this folder.
        [unused-theme] Katern does not use this theme: katern.yaml does not name it.
       *[other] Katern does nothing with this file.
    }
    .help = { $where ->
        [theme] { $meant ->
            [none] { "" }
           *[other] Did you mean ‘{ $meant }’?{" "}
        }{ unused-file.themes }
        [theme-folder] { $meant ->
            [none] { "" }
           *[other] Did you mean ‘{ $meant }’?{" "}
        }{ unused-file.themes }
        [unused-theme] { $meant ->
            [none] { "" }
           *[other] Did you mean ‘{ $meant }’? Call the folder so. Is it another theme?{" "}
        }{ $renamed ->
            [yes] Call the folder { $name }, and write in katern.yaml: theme: { $name }
           *[no] Write in katern.yaml: theme: { $name }
        }
        [partnership] In a partnership’s folder belong katern.yaml, zoeken.yaml, the logo and the fonts that katern.yaml names, and again folders content, frameworks and themes. Move or delete it.
        [bib] Put a file of sources in the folder content/literatuur.
        [import] Take it over with: katern import { $path }
        [txt] Does it belong to the site? Give it a name that ends in .{ $ending }, and not in .txt. Windows may hide that ending: have the Explorer show file name extensions.
       *[other] In content belong .md files, begrippen.yaml, forms (.yaml in the folder formulieren) and images; in frameworks .yaml files. Move or delete it.
    }
    .themes = A theme has the folders templates, styles, scripts, fonts and i18n (with nl.ftl and en.ftl). A template counts if it is called as one of Katern’s, or if another template names it. See all names with: katern theme
misplaced = { $reason ->
        [beside] Beside katern.yaml Katern does nothing with ‘{ $name }’.
        [folder-beside] Beside katern.yaml Katern does nothing with the folder ‘{ $name }’.
        [text] In this folder belong files that end in .yaml; Katern makes something else of this one.
        [glossary] This becomes a plain page, and no glossary.
       *[folder] The folder ‘{ $name }’ is not known. Did you mean ‘{ $meant }’?
    }
    .help = { $reason ->
        [beside] Move it to { $meant }.
        [folder-beside] Move what is in it to { $meant }.
        [text] Do you write a form or a group? Begin with ‘katern new’. A plain page belongs in another folder.
        [glossary] Write terms in { $meant }. Is it a plain page after all? Give the file another name.
       *[folder] Call the folder { $meant }.
    }
file-name = ‘{ $name }’ cannot be part of an address.
    .help = Name the file or folder with lower-case letters, digits and hyphens: for example cards-on-axes.md.
front-matter = { $reason ->
        [unclosed] The block with data at the top is not closed.
        [line-ends] This file has line ends of long ago (CR), which make it look like one long line.
        [dashes] Three plain hyphens belong here: ---.
        [late] There is an empty line above the block with data.
       *[missing] The block with data is missing at the top of this file.
    }
    .help = { $reason ->
        [unclosed] Put a line with only --- after the last of the data.
        [line-ends] Save it again and choose ‘LF’ or ‘CRLF’ for the line ends.
        [dashes] Write exactly three hyphens (---), above and below the data. Word may make one long dash of them.
        [late] Remove whatever stands above the first ---.
       *[missing] Begin the file with a line ---, then ‘title: …’, and then a line --- again.
    }
text-cut-off = A # with a space before it begins a comment in YAML: what stands behind it does not come onto the site.
    .label = Katern does not read this
    .help = Is it part of the text? Put the whole text in quotes: { $whole }. Is it a comment? Then put two spaces before the #.
people-in-cohort = ‘{ $key }’ does not belong in a group’s file: the site is public.
    .label = take this away
    .help = Keep names and addresses in a place that only you can see. Dates, times and places belong here.
id-differs = The id ‘{ $id }’ differs from the file’s name (‘{ $name }’).
    .help = Make them equal.

## Forms

scale-gap = After { $before } comes { $value } here, where { $expected } should be.
    .help = Number the options from low to high, without skipping a number.
anchor-outside = The scale runs from { $from } to { $to }; { $value } lies outside it.
    .help = Put the description at a number of the scale, or change ‘from’ or ‘to’.
scale-size = { $reason ->
        [size] A scale has 2 to 11 options.
        [order] ‘to’ must be higher than ‘from’.
       *[neither] This does not say which options the scale has.
    }
    .help = { $reason ->
        [size] Take options out or add some.
        [order] Write the lowest number behind ‘from’ and the highest behind ‘to’.
       *[neither] Write all options under ‘options’, or a beginning and end (‘from’ and ‘to’) with some ‘anchors’; not both.
    }
form-id-twice = The id ‘{ $id }’ stands twice in this form.
    .related = already here
    .help = Give one of them another id: an answer is known by it.
heading-twice = Two parts are called ‘{ $title }’.
    .related = already here
    .help = Give one of them a title of its own. Whoever fills in the form, or has it read aloud, can’t tell them apart otherwise.
rubric-high = The rubric ‘{ $id }’ does not say which end is high.
    .help = Add ‘high: first’ if the first level is the highest, or ‘high: last’ if the last one is.
rubric-levels = The rubric ‘{ $id }’ has fewer than two levels.
    .help = Describe at least two levels under ‘levels’.
statements-without-scale = This form has statements, but no scale to answer them with.
    .label = the first statement
    .help = Add ‘scale:’ with the options, or make open questions of the statements.
too-many-statements = This part has { $count } statements; more than the { $most } you agreed with yourself.
    .help = Join statements, divide them over two parts, or change ‘max_per_part’.
bib-syntax = { $reason ->
        [unclosed] This source does not end.
        [key] This source has no key.
        [comma] A comma is missing here.
        [equals] A = is missing here, behind the name of a field.
        [name] A name belongs here.
        [brace] A brace is missing here.
        [abbreviation] The abbreviation ‘{ $word }’ is not defined anywhere.
        [above] The abbreviation ‘{ $word }’ is not defined above.
        [repeats] The abbreviations fill in each other so often that the text becomes too long.
        [command] This TeX command is not complete.
       *[other] This is not valid BibTeX.
    }
    .label = here
    .help = { $reason ->
        [unclosed] Put a {"}"} behind the last field, and see that each {"{"} in the source has its {"}"}.
        [key] Put a name for the source behind the brace, and a comma: @book{"{"}jansen2020,
        [comma] Put a comma behind the key and behind each field.
        [equals] Write a field as name = {"{value}"}.
        [abbreviation] Put the value between braces: {"{"}{ $word }{"}"}.
        [above] Write the whole text here, between braces, or put the other abbreviation above it.
        [repeats] Write the text in full, between braces.
       *[other] Export the source again from your reference manager (BibTeX or BibLaTeX), or compare it with the one above.
    }
bib-slip = { $reason ->
        [kind] The kind ‘@{ $word }’ is not known.
        [field] The field ‘{ $word }’ is not known.
        [names] There is no ‘and’ between these authors; so they look like one person.
       *[year] ‘{ $word }’ is no year.
    }
    .label = { $reason ->
        [kind] did you mean @{ $suggestion }?
        [field] did you mean { $suggestion }?
       *[other] here
    }
    .help = { $reason ->
        [kind] Kinds are always called so in BibTeX, in English.
        [field] Fields are always called so in BibTeX, in English.
        [names] Put ‘and’ between authors, not ‘en’ or ‘&’.
       *[year] Write a year as four digits: 2020. No year? Take the field out.
    }
bib-address = The address ‘{ $address }’ of ‘{ $key }’ is no web address and is left out.
    .help = Begin an address with https:// or http://.

## Settings

unknown-code = { $reason ->
        [fixed] The severity of ‘{ $name }’ cannot be changed.
       *[unknown] There is no message with the name ‘{ $name }’.
    }
    .label = { $suggestion ->
        [none] { "" }
       *[other] did you mean ‘{ $suggestion }’?
    }
    .help = These can be changed: { $known }.
unknown-theme = There is no theme with the name ‘{ $name }’.
    .label = { $suggestion ->
        [none] { "" }
       *[other] did you mean ‘{ $suggestion }’?
    }
    .help = Make a folder themes/{ $name } with your own files in it, or take out this line.
partnership-id = { $reason ->
        [missing] This partnership does not have an id of its own yet.
       *[taken] Another site has this id already.
    }
    .related = here
    .help = Write an id of its own in this partnership’s katern.yaml, for example ‘id: { $example }’. What visitors keep depends on it: never change it afterwards.
hidden-reference = ‘{ $id }’ is hidden, but { $n ->
        [one] one place still refers to it
       *[other] { $n } places still refer to it
    }. The reference is left out; the words stay.
    .related = here
    .help = Make a version for this partnership of the text that refers to it, or take this line out of ‘hide’.
font-file = ‘{ $file }’ cannot be read as a font.
    .help = Take the original .woff2 file, with ordinary letters in it, or write the word system: each visitor’s own device then chooses the letters.
colour-contrast = The colour { $colour } is too light to be read on this site.
    .label = contrast { $whole }.{ $tenth }; 4.5 is needed
    .help = Katern uses { $used }, a darker tone of it. To choose yourself, take a darker colour.

## Text

heading-attributes = { $reason ->
        [unknown] ‘{ $word }’ is not known between the braces of a heading.
        [minutes] ‘{ $word }’ is not a number of minutes.
        [grouping] ‘{ $word }’ is not a grouping.
        [time] ‘{ $word }’ is not a time.
        [reference] ‘{ $word }’ is not an id.
        [id] ‘{ $word }’ cannot be an anchor.
        [class] ‘{ $word }’ cannot be a class.
        [value] ‘{ $word }’ needs = and a value behind it.
        [flag] ‘{ $word }’ stands alone, without a value.
        [twice] ‘{ $word }’ is here twice.
        [quote] A quotation mark begins here and is never closed.
        [open] This brace is not closed.
        [empty] There is nothing between the braces.
        [untitled] This heading has no text.
        [colon] A = belongs behind ‘{ $word }’ here, no colon.
        [bare] Nothing says what ‘{ $word }’ is.
       *[inside] A heading in a quote or a list cannot be a section with a time.
    }
    .label = { $suggestion ->
        [none] { $reason ->
            [bare] did you mean ‘minutes={ $word }’?
            [open] it begins here
           *[other] here
        }
       *[other] did you mean ‘{ $suggestion }’?
    }
    .help = { $reason ->
        [unknown] Possible are minutes=, grouping=, activity=, block=, at=, pause, optional, #anchor and .class. Do the braces belong to the text itself? Then write \{"{"} and \{"}"}.
        [minutes] Write a number (minutes=15) or from-to (minutes=10-15).
        [grouping] Choose from: alone, pairs, groups, all.
        [time] Write hours and minutes with a colon: at=14:30.
        [reference] Use the file’s name without .md: lower-case letters, digits and hyphens.
        [id] Use lower-case letters, digits and hyphens, and do not begin with fn- or fnref-: for example #our-agreements.
        [class] Use lower-case letters and hyphens only: for example .wide.
        [value] For example minutes=15.
        [flag] Leave out the = and what is behind it.
        [twice] Keep one of them.
        [quote] Close it with the same quotation mark.
        [open] End the line with a {"}"}. Does the brace belong to the text itself? Then write \{"{"}.
        [empty] Take the braces out. Do they belong to the text itself? Then write \{"{"} and \{"}"}.
        [untitled] Write a text before the braces.
        [colon] Write it with a = and without a space: { $suggestion }.
        [bare] Are these minutes? Then write minutes={ $word }.
       *[inside] Move the heading out of the quote or the list, or take the time out.
    }
empty-heading = This heading has no text.
    .help = Write behind the number signs what comes below it, or take them out. Are they part of the text? Then write \#.
heading-level-one = A heading with one # is as large as the page’s title.
    .help = The title is at the top of the file already, behind ‘title:’. Begin headings in the text with ##.
heading-jump = This heading is of level { $level }, but the heading before it is of level { $before }.
    .help = Do not skip a level: whoever has the headings read aloud will look for what is missing.
duplicate-anchor = The anchor ‘#{ $id }’ is here twice.
    .related = it was here already
    .help = Give one of the two headings another anchor.
unsafe-link = { $reason ->
        [scheme] A link cannot begin with ‘{ $scheme }:’ here.
        [host] This web address has no name of a site.
        [spaces] There is a space in the address of this link, so it is no link.
       *[protocol] A link cannot begin with //.
    }
    .help = { $reason ->
        [scheme] Begin a link that leads outside with https://, http://, mailto: or tel:. A link to a file of the site has no colon in it.
        [host] Write the whole address: https://example.org/page.
        [spaces] Put < and > around the address: (<{ $address }>). Better still: a name without spaces.
       *[protocol] Write https:// before it.
    }
outside-image = An image from outside the site is not shown.
    .help = Put the image in the site’s folder and write its path: ![description](images/name.jpg).
unknown-callout = A callout ‘[!{ $kind }]’ is not known.
    .label = { $suggestion ->
        [none] unknown
       *[other] did you mean ‘[!{ $suggestion }]’?
    }
    .help = Choose from: { $known }. Is it just a quotation? Then write \[ before the exclamation mark.
unknown-block = { $suggestion ->
        [none] A block ‘{ $name }’ can’t stand here.
       *[other] A block ‘{ $name }’ is not known.
    }
    .label = { $suggestion ->
        [none] not possible in this text
       *[other] did you mean ‘{ $suggestion }’?
    }
    .help = { $suggestion ->
        [none] The text of a form holds no blocks. Put it on a page, and refer to that.
       *[other] Write ‘{ $suggestion }’ behind the three backticks, or a programming language if it is code.
    }
unclosed-block = This block is not closed: everything below it is part of it now.
    .label = it begins here
    .help = Put a line with only { $fence } below the block.
unused-footnote = Nothing refers to the footnote ‘[^{ $label }]’, so it is not on the page.
    .help = Put [^{ $label }] in the text where it belongs, or take the footnote out.
missing-footnote = { $reason ->
        [colon] A colon is missing behind ‘[^{ $label }]’, so this line is no footnote.
       *[text] There is no footnote ‘[^{ $label }]’.
    }
    .help = { $reason ->
        [colon] Begin the line with [^{ $label }]: (a colon right behind the bracket, then a space).
       *[text] Write the note on a line of its own that begins with [^{ $label }]: and a space. Is no footnote meant? Then write \[^{ $label }].
    }
raw-html-removed = This piece of HTML is left out: { $what }
    .help = { $kind ->
        [comment] Close the comment with -->; now everything behind it disappears.
        [address] Write the link as [text](address). HTML can have only a whole address, with https://, http://, mailto: or tel:.
        [image] Write an image as ![description](path).
       *[other] HTML may mark up text, but not load, run or style anything. Do you want to show the HTML itself? Put it between `…`.
    }
table-too-wide = This table is too large: more than 100 columns or 50,000 cells.
    .help = Split it into several tables.
too-many-cells = This row has more cells than the head of the table; this cell is not on the page.
    .help = Take out the | that is too much, or give the head and the dashes below it a column more. Is the | part of the text? Then write \|.
nested-too-deep = Too much lies within each other here: more than 100 quotes, lists or other elements.
    .help = Take layers out.

## References

unknown-reference = { $reason ->
        [list] ‘{ $id }’ stands here as one id.
        [kind] ‘{ $id }’ is { $kind ->
            [framework] a framework
            [area] an area
            [competency] a competency
            [activity] an activity
            [form] a form
            [literature] a source
            [meeting] a meeting
            [programme] a programme
            [cohort] a group
            [term] a term
           *[page] a page
        }, and here belongs { $what ->
            [framework] a framework
            [area] an area
            [competency] a competency
            [activity] an activity
            [form] a form
            [meeting] a meeting
            [programme] a programme
            [cohort] a group
            [term] a term
           *[other] something else
        }.
        [framework] ‘{ $id }’ belongs to the framework { $framework }; this site is divided by { $main }.
        [fixed] ‘{ $id }’ cannot be hidden: { $kind ->
            [literature] a work belongs to the reading list
           *[other] an area or competency belongs to the framework
        }.
       *[other] Nothing has the id ‘{ $id }’.
    }
    .label = { $suggestion ->
        [none] { $reason ->
            [list] an id has no comma
            [kind] does not fit here
            [framework] of another framework
            [fixed] this stays
           *[other] this id does not exist
        }
       *[other] did you mean ‘{ $suggestion }’?
    }
    .help = { $reason ->
        [list] More than one? Write [{ $words }].
        [fixed] Take this id away here. Activities, meetings, programmes, cohorts, forms, terms and pages can be hidden.
        [framework] Write { $framework }/{ $id }, or put in katern.yaml: framework: { $framework }.
       *[other] { $reason ->
            [kind] { $key ->
                [none] { "" }
               *[other] Put ‘{ $id }’ at { $key }.{" "}
            }
           *[other] { "" }
        }{ $known ->
            [none] { $what ->
                [area] An area is named by its id in the framework.
                [competency] A competency is named by its id in the framework.
                [framework] Frameworks stand in the folder frameworks; their id is the file’s name, without .yaml.
                [role] Roles stand at the top of the framework, under ‘roles’.
                [term] Terms stand in content/begrippen.yaml; their id is the word, with hyphens instead of spaces.
                [form] An id is a file’s name without .yaml.
                [cohort] An id is a file’s name without .yaml.
                [any] An id is a file’s name without .md or .yaml, or an id of the framework or the glossary.
               *[other] An id is a file’s name without .md.
            }
           *[other] { $what ->
                [area] Areas are
                [competency] Competencies are
                [framework] Frameworks are
                [role] Roles are
               *[other] Known here
            }: { $known }.
        }
    }
choose-framework = This site has { $n } frameworks, and nothing says which one divides it. Now { $id } does, as its name comes first in the alphabet.
    .help = Put a line ‘framework:’ in katern.yaml with your choice behind it: for example framework: { $id }. To choose from: { $known }.
ambiguous-reference = The id ‘{ $id }’ occurs in more than one place.
    .label = which do you mean?
    .help = Put the folder before it, for example [[{ $folder }/{ $id }]] (possible: { $folders }), or use an ordinary link to the file.
broken-link = { $from ->
        [empty] This link has no address yet.
        [foreign] A file like ‘{ $link }’ does not come on the site.
        [photo] A file like ‘{ $link }’ does not come on the site.
        [other] A file like ‘{ $link }’ does not come on the site.
        [no-picture] ‘{ $link }’ cannot stand on a page as a picture.
        [only-linked] ‘{ $link }’ cannot stand on a page as a picture.
        [no-page] Katern makes no page of ‘{ $link }’.
       *[file] The file ‘{ $link }’ is not there.
    }
    .label = { $suggestion ->
        [none] { $from ->
            [empty] there is nothing between the brackets
           *[other] this link leads nowhere
        }
       *[other] did you mean ‘{ $suggestion }’?
    }
    .help = { $from ->
        [website] Is this a website? Put https:// before it: https://{ $link }
        [mail] Is this a mail address? Put mailto: before it: mailto:{ $link }
        [empty] Write the way to a file between the brackets, or a web address that begins with https://.
        [asset] Put the file in the folder content and write the way to it, from this file.
        [foreign] Save it as PDF in the folder content, and write the way to that.
        [photo] Open the photo in a program for photos, save it as .jpg or .png in the folder content, and write the way to that.
        [other] What does come along are pictures (svg, png, jpg, webp, gif, avif) and PDF. Put a film, sound or something else in a place that is meant for it, and refer to it by an address that begins with https://.
        [no-picture] Save it as .png, .jpg or .svg in the folder content, and write the way to that.
        [only-linked] Save it as .png, .jpg or .svg in the folder content. If you want a link to it, take the exclamation mark away: [text]({ $link })
        [yaml] Write the way from this file, with .yaml at the end: for example ../formulieren/zelfscan.yaml.
        [no-page] Write the way to a text, from the folder content: for example about.md.
        [content] Write the way from the folder content: for example about.md.
        [root] Write the way from the folder that katern.yaml stands in.
       *[file] Write the way from this file, with .md at the end: for example ../about.md.
    }
broken-anchor = There is no heading with the name ‘#{ $anchor }’.
    .label = { $suggestion ->
        [none] this link leads to the top of the page
       *[other] did you mean ‘#{ $suggestion }’?
    }
    .help = A heading’s name is its text in lower case with hyphens; you can give one yourself with {"{#name}"} behind the heading.
draft-reference = { $from ->
        [site] ‘{ $id }’ is still a draft and does not come on the site.
       *[other] ‘{ $id }’ is a draft and is not published; the reference is left out.
    }
    .help = { $from ->
        [site] Take ‘draft: true’ out there, or take this line out.
       *[other] Take ‘draft: true’ out when it is done, or build with --drafts to see it already.
    }
id-twice = The id ‘{ $id }’ is taken already.
    .related = here
    .help = Give one of the two another id (or file name).
about-replaced = This text is about ‘{ $id }’, and something else took its place. The text is shown nowhere any more.
    .help = Give the file the id of what took its place, or remove it.
replaced-in-circle = ‘{ $title }’ is replaced by something that is in turn replaced by ‘{ $title }’.
    .label = this leads back to the beginning
    .help = Leave the last one in the row without ‘replaced_by’.
mapped-twice = ‘{ $from }’ and ‘{ $to }’ are compared already; this line does not count.
    .related = here is the first time
    .help = Keep one of them.
mapped-to-itself = The framework ‘{ $id }’ is compared with itself here.
    .help = Name two different frameworks at ‘from’ and ‘to’.
not-in-framework = No framework knows ‘{ $id }’.
    .label = { $suggestion ->
        [none] unknown
       *[other] did you mean ‘{ $suggestion }’?
    }
    .help = { $suggestion ->
        [none] A file in ‘bekwaamheden’ is named after a competency or area of the framework. Change its name, or add the competency to the framework.
       *[other] Should the file be { $suggestion }.md? If not, the competency belongs in the framework first.
    }
unknown-item = The form ‘{ $form }’ has nothing with the id ‘{ $id }’.
    .label = { $suggestion ->
        [none] there is no such id
       *[other] did you mean ‘{ $suggestion }’?
    }
    .help = Name the id of a part, a statement, a rubric or a question of that form.

unknown-citation = No source has the key ‘{ $key }’.
    .label = { $suggestion ->
        [none] unknown
       *[other] did you mean ‘{ $suggestion }’?
    }
    .help = { $from ->
        [note] A file in ‘literatuur’ is named after the key of a source. Change its name, or add the source to a .bib file in content/literatuur.
        [text] The key of a source stands in the .bib file, behind @…{"{"}. Is it no reference to a source? Then write \@.
        [many] More than one? Write [{ $key }].
       *[list] The key of a source stands in a .bib file in content/literatuur, behind @…{"{"}.
    }
unknown-block-kind = No programme knows the kind of block ‘{ $id }’.
    .label = { $suggestion ->
        [none] unknown
       *[other] did you mean ‘{ $suggestion }’?
    }
    .help = Choose from: { $known }. A new kind of block is first named under ‘blocks’ of a programme.
unknown-phase = This programme has no phase ‘{ $id }’.
    .label = { $suggestion ->
        [none] unknown
       *[other] did you mean ‘{ $suggestion }’?
    }
    .help = { $known ->
        [none] First name the phases under ‘phases’ of this programme.
       *[other] Choose one of the phases of this programme: { $known }.
    }

## Checks

area-twice = Two parts are about ‘{ $title }’; their answers count together.
    .related = already here
    .help = Give one of them another area, or make one part of them.
checklist-of-competencies = This checklist is about what someone can do. Competencies are no list to tick off.
    .label = here for the first time
    .help = Make it a self-scan or an observation (‘kind: scan’ or ‘kind: observation’), or leave out the competencies and areas if the form is about a place.

minutes-add-up = The steps take { $steps } minutes together, but this says { $minutes }.
    .help = Change the minutes of a step, or those of the whole.
minutes-in-words = The time stands here in words. So this is no step with minutes, and it does not come on the line of time.
    .label = write: { $title } {"{"}minutes={ $minutes }{"}"}
    .help = Put the minutes between braces behind the heading, without the word.
missing-alt-text = This image has no description.
    .label = for those who cannot see it
    .help = Write what it shows between the square brackets: ![Description](file.svg).
outdated-word = Your glossary says that you would rather not write ‘{ $word }’.
    .related = here
    .help = { $plural ->
            [none] Write ‘{ $term }’.
           *[other] Write ‘{ $term }’ or ‘{ $plural }’.
        } Where a text is about the old word itself, write ~~{ $word }~~. In a quotation (>) it may stay.
synonym-is-term = ‘{ $word }’ stands with ‘{ $term }’, but has an entry of its own in the glossary.
    .related = here
    .help = Take the word out here, or make one of the two terms.
term-twice = ‘{ $word }’ is defined twice.
    .related = here already
    .help = Make one of the two, or give one of them a word of its own.
activity-does-not-fit = ‘{ $title }’ takes { $steps } minutes, but this block { $minutes }.
    .help = Give the block the time of the activity, or give the activity’s steps room with from-to (10-15).
dates-out-of-order = { $date } does not come after the date above it.
    .related = which is here
    .help = Put the meetings in order, or mend one of the two dates.
gap-too-large = There are { $days } days between these; the programme agrees on { $most } at most.
    .related = the time before
    .help = Choose an earlier date, or change ‘largest_gap’ in the programme.
on-holiday = { $date } is one of this group’s days off.
    .help = Choose another date, or take the day from ‘holidays’.
end-before-start = This meeting ends at { $end }, but begins at { $start }.
    .help = Mend one of the two times.
meeting-not-in-programme = ‘{ $id }’ is no part of ‘{ $title }’.
    .help = Put the meeting under ‘meetings’ of the programme, or write ‘programme: { $programme }’ in the meeting itself.
meeting-too-long = { $reason ->
        [programme] This meeting takes { $minutes } minutes; in the programme a meeting takes { $most }.
       *[blocks] The blocks need { $minutes } minutes together, but the meeting has { $most }.
    }
    .help = { $reason ->
        [programme] Make the meeting shorter, or change ‘meeting_minutes’ in the programme.
       *[blocks] Make blocks shorter, take one away, or give the meeting more time.
    }
times-overlap = { $time } is { $n } { $n ->
        [one] minute
       *[other] minutes
    } too early: what stands above it is still going on.
    .help = Make the fixed time later, or the blocks before it shorter.
two-mechanisms = The kind of block ‘{ $id }’ is explained differently in two programmes.
    .related = here too
    .help = Make the explanations the same, or give one of the two another id.
variant-cycle = ‘{ $title }’ is a variant of itself here.
    .help = Take ‘variant_of’ away from the activity that was there first.
unused-competency = No activity practises ‘{ $title }’.
    .help = Add ‘{ $id }’ to ‘competencies’ of an activity that works on it.
voice-lags = { $reason ->
        [version] This form is version { $version }, but ‘{ $other }’, which is laid beside it, is version { $newer }.
       *[area] This form does not ask about ‘{ $area }’, and ‘{ $other }’, which is laid beside it, does.
    }
    .help = See whether the statements still fit together, then change this version.

missing-field = ‘{ $key }’ lacks: { $fields }.
    .help = Fill in what you know, so that a reader can find the source. The names are those of the fields in the .bib file.
missing-section = There is no section { $number } on this page.
    .help = Mend the number, or make it a link to the heading: [text](#name-of-the-heading).
same-work-twice = ‘{ $key }’ and ‘{ $other }’ are the same source.
    .related = here
    .help = Keep one, and use its key everywhere.
uncited-work = Nothing on the site cites ‘{ $key }’.
    .help = Cite the source with [@{ $key }] or add it to ‘literature:’. If it is only for further reading, say why in content/literatuur/{ $key }.md.
unlisted-work = No source in the list of literature belongs to ‘{ $work }’.
    .label = { $known ->
        [none] not in the list
       *[other] the list has: { $known }
    }
    .help = { $known ->
        [none] Add the source to a .bib file in content/literatuur, and cite it with [@key].
       *[other] See which year is right, and cite the source with [@key]: then name and year always agree with the list.
    }

## Addresses

address-twice = The address ‘{ $address }’ is used twice.
    .related = here too
    .help = Give one of them another name. Addresses that differ only in case or accents are the same on some disks.
address-unfit = { $reason ->
        [device] ‘{ $part }’ cannot be the name of a file or folder on Windows.
        [long] ‘{ $part }’ is too long for the name of a file or folder.
        [sign] ‘{ $part }’ has a character that cannot be in a name on Windows.
       *[end] ‘{ $part }’ ends in a full stop or a space, which Windows does not allow.
    }
    .help = { $reason ->
        [device] Give it another name. Windows keeps con, prn, aux, nul, com1 to com9 and lpt1 to lpt9 for itself.
        [long] Choose a short name: at most 255 characters; letters with an accent count double.
       *[other] Use letters, digits, hyphens and a full stop before the ending: for example card-1.svg.
    }
domain-address = The id ‘{ $id }’ cannot be a site: that address is in use already.
    .help = Give the domain another id, or the page another name.

## Theme

theme-words = This line in the theme’s words cannot be read.
    .help = Each line has the form ‘name = text’; what goes on in a next line is indented. The theme’s own file is an example.
unused-word = No page uses a word called ‘{ $name }’.
    .label = { $suggestion ->
        [none] { "" }
       *[other] did you mean ‘{ $suggestion }’?
    }
    .help = Write the name as in the theme that comes with Katern, or take out the line.
template = This template cannot be used. The template language says: ‘{ $reason }’.
    .help = Mend the template, or take your own version away: the theme’s holds then.

## Command line

count-errors = { $n ->
        [one] 1 error
       *[other] { $n } errors
    }
count-warnings = { $n ->
        [one] 1 warning
       *[other] { $n } warnings
    }
count-infos = { $n ->
        [one] 1 remark
       *[other] { $n } remarks
    }
nothing-written = Nothing was written. If there was a site, it is still there.
strict-written = There are warnings, and with --strict that counts as failed. The site was written all the same.
built = { $pages ->
        [one] 1 page
       *[other] { $pages } pages
    } in { $editions ->
        [one] 1 site
       *[other] { $editions } sites
    } written to { $path } ({ $seconds } s).
packed = { $files ->
        [one] 1 zip written to { $path }: { $names } ({ $seconds } s).
       *[other] { $files } zips written to { $path }: { $names } ({ $seconds } s).
    }
all-well = All is well.
drafts-unchecked = { $n ->
        [one] One draft was not fully checked.
       *[other] { $n } drafts were not fully checked.
    } Do that with: katern check --drafts
no-site = There is no site { $place ->
        [here] here
       *[there] in { $path }
    }: katern.yaml is missing.
    { $file ->
        [none] { $near ->
            [none] Go to the folder of your site first (cd name-of-the-folder), or name it with --root. No site yet? Begin one with ‘katern init’.
           *[other] { $place ->
                [here] There is one close by. Go there first: cd { $near }
               *[there] There is one close by. Name that: --root { $near }
            }
        }
       *[other] There is a file { $file }. Call it katern.yaml. Windows may hide how a name ends: have the Explorer show file name extensions.
    }
world-reason = { $reason ->
        [missing] it is not there
        [permission] you may not open or change it
        [full] the disk is full
        [read-only] nothing can be written here
        [folder] it is a folder
        [too-large] the file is larger than can be here
        [special] it is no ordinary file
        [not-folder] it is no folder, or a part of the path is none
        [name] it cannot have such a name here
        [in-use] this address is in use already
        [not-here] this address is not of this computer
        [silent] there was no answer
        [gone] it is gone
        [not-text] this file is not plain text (UTF-8)
        [busy] something else keeps it busy
        [watches] there are too many to follow
       *[other] the system says: ‘{ $reason }’
    }
world = { $path }: { world-reason }.
refused-foreign = { $path } holds something that Katern did not make; Katern leaves it alone.
    Choose another folder, or an empty one, with -o.
refused-edition = { $path } holds { $zips ->
        [yes] zips of{" "}
       *[no] { "" }
    }{ $what ->
        [all] the whole site
        [each] the site of each partnership
        [one] the site of the partnership ‘{ $partnership }’
        [edition-of-one] the edition ‘{ $edition }’ of the partnership ‘{ $partnership }’
       *[edition] the edition ‘{ $edition }’
    }. That is not what you ask for now.
    Choose another folder with -o, or replace what it holds with --force.
refused-source = { $path } is, holds or lies in a folder that the site is read from.
    Choose a folder outside it with -o.
unknown-edition = There is no edition ‘{ $id }’.{ $suggestion ->
        [none] { "" }
       *[other] {" "}Did you mean ‘{ $suggestion }’?
    } Choose from: { $known }.
init-site = There is a site { $place ->
        [here] here
       *[there] in { $path }
    } already; nothing was changed.
    Look at it with ‘katern check’, or choose another folder: katern init name-of-a-folder
init-exists = { $path } exists already; nothing was changed.
init-done = Done: a small site in { $place ->
        [here] this folder
       *[there] { $path }
    } ({ $files } files).
init-example-done = Done: the whole example in { $place ->
        [here] this folder
       *[there] { $path }
    } ({ $files } files). The partnership in it is invented.
init-go = Go there with: cd { $path }
init-next = See it with: katern serve --open
cli = Makes websites of course materials and a competency framework
cli-init = Begins a small site that works at once
cli-init-folder = The folder for the new site
cli-build = Writes the site as files
cli-check = Tells all that is wrong with the site and writes nothing
cli-schema = Gives a schema (JSON Schema), with which an editor suggests keys and points at mistakes
cli-schema-kind = Of which file; without it: which there are
cli-serve = Shows the site in the browser while you write
cli-arg-root = The site’s folder
cli-arg-quiet = Say only what goes wrong
cli-arg-lang = The language of the messages
cli-arg-base-url = The web address where the site will stand
cli-arg-drafts = Include drafts
cli-arg-partnership = For which partnership: the name of a folder in partnerships, or all
no-partnerships = This site has no partnerships: there is nothing in the folder partnerships.
    Make a folder in it for each partnership, with a katern.yaml in it.
one-partnership = One partnership at a time is possible here. Choose from: { $known }.
unknown-partnership = There is no partnership ‘{ $name }’.{ $suggestion ->
        [none] { "" }
       *[other] {" "}Did you mean ‘{ $suggestion }’?
    } Choose from: { $known }.
cli-arg-help = Show this help
cli-arg-version = Show the version
cli-build-output-dir = The folder to write to (default: public)
cli-build-edition = Write only this edition: a domain’s, or portal
cli-build-force = Replace another edition too
cli-build-zip = Write each edition as one zip, to send (to the folder zip, or that of -o)
cli-build-strict = End with a failure (1) where there are warnings; the site is written all the same
cli-build-timings = Say how long each step takes
cli-check-format = The form of the messages
cli-check-strict = End with a failure (1) at warnings too
cli-serve-port = The port; the next free one if it is taken
cli-serve-interface = The network address to listen on
cli-serve-open = Open the browser
cli-serve-poll = Look at the files at intervals (for network drives)
cli-serve-editor = Your editor, to open the file of a mistake: vscode, vscodium, zed, idea, sublime, or an address of your own with {"{path}"}, {"{line}"} and {"{column}"} in it

## Writing and showing

refused-link = { $path } is a symbolic link; Katern does not write through it.
    Choose the folder itself with -o.
refused-busy = Another build is writing { $path }.
    Wait until it is done, or choose another folder with -o.
timing = { $stage ->
        [read] read
        [parse] understand
        [link] link
        [check] check
        [compose] compose
        [render] render
       *[write] write
    }: { $ms } ms
serve-listening = The site is at { $url } (stop with Ctrl-C).
serve-beyond = Mind: at { $address } everyone on this network can see it too.
serve-polling = The system does not report changes ({ world-reason }); Katern looks for them itself.
serve-no-browser = No browser could be opened: { world-reason }
serve-unreadable = The site’s folder cannot be read at the moment: { world-reason }
serve-built = Done in { $ms } ms: { $pages ->
        [one] 1 page
       *[other] { $pages } pages
    }{ $domains ->
        [0] {""}
        [one] {" "}and the site of 1 domain
       *[other] {" "}and the sites of { $domains } domains
    }.
serve-last-good = The browser shows the last good version.
serve-none-good = There is nothing to show yet; the browser says what is wrong.
serve-editor = I know no editor ‘{ $name }’.
    Choose { $known }, or give an address with {"{path}"} in it: --editor "myeditor://open?file={"{path}"}&line={"{line}"}"
serve-ended = Stopped.
serve-not-found-title = Nothing here
serve-not-found-text = There is no page at this address. When there is, it will appear here by itself.
serve-not-found-home = To the front page
serve-not-yet-title = Nothing to show yet
serve-not-yet-text = Mend the mistakes; the site will then appear here by itself.
serve-not-yet-home = To the front page
overlay-title = { $count ->
        [one] 1 mistake holds up your change
       *[other] { $count } mistakes hold up your change
    }
overlay-last-good = Below is the last good version. This window goes when it is mended.
overlay-none-good = There is no good version yet. This window goes when it is mended.
overlay-close = Close
overlay-show = { $count ->
        [one] Show 1 mistake
       *[other] Show { $count } mistakes
    }
overlay-around = See the text around it
overlay-around-title = Mistakes in { $file }
overlay-editor = Open in your editor
overlay-copy = Copy the place
overlay-copied = Copied
overlay-changed = This page has changed. What you filled in here stays until you show the new version.
overlay-renew = Show the new version
new-slug = ‘{ $slug }’ cannot be a file’s name.{ $suggestion ->
        [none] { "" }
       *[other] {" "}Did you mean ‘{ $suggestion }’?
    }
    Use lower-case letters, digits and hyphens: cards-on-axes, for example.
new-no-file = { $kind ->
        [term] Terms are written in content/begrippen.yaml; each term begins there with ‘- term:’.
        [mapping] How two frameworks relate is written in a file in frameworks/relaties. It begins with ‘from:’ and ‘to:’, with the ids of the two frameworks.
       *[other] Sources are kept in a .bib file in content/literatuur: export them from Zotero or another reference manager.
        For whom a source is and why, you write in content/literatuur/key-of-the-source.md.
    }
new-exists = { $path } exists already; nothing has changed.
new-mistakes = { $path } was not made: the site would have mistakes because of it.
new-done = Made: { $path }
cli-new = Makes a file with explanations in it, ready to fill in
cli-new-kind = What it becomes: activity, competency, meeting, programme, cohort, form, framework, page, partnership or workflow (github or gitlab)
cli-new-slug = The file’s name without .md or .yaml: lower-case letters, digits and hyphens

## Comparing and importing frameworks

import-form = { $reason ->
        [json] This is not valid JSON.
        [no-framework] There is no framework in this table: no row says in the column ‘Is framework’ that it is one.
       *[other] I find no framework in this.
    }
    .label = { $reason ->
        [json] it goes wrong here
        [no-framework] these columns
       *[other] { "" }
    }
    .help = { $reason ->
        [json] Fetch the file again: it may have been cut off on its way.
        [no-framework] Export the framework from Moodle again, with all 14 columns.
       *[other] You can import a CASE package (JSON with ‘CFDocument’) and the CSV that Moodle makes of a framework (14 columns).
    }
import-item = { $reason ->
        [nameless] This row has no ‘ID number’ or no ‘Short name’.
        [twice] ‘{ $id }’ is there twice.
        [parent] ‘{ $id }’ is not in this file.
        [two-parents] ‘{ $id }’ belongs to two things at once here.
        [circle] ‘{ $id }’ belongs to something that in turn belongs to ‘{ $id }’.
        [lost] ‘{ $id }’ belongs to nothing.
        [value] This item has ‘{ $id }’ where something else belongs, mostly a text.
       *[field] This item lacks ‘{ $id }’.
    }
    .label = { $reason ->
        [field] this item
        [value] this item
       *[other] { "" }
    }
    .help = { $reason ->
        [twice] Give one of them another id.
        [parent] Correct the id, or add what is missing.
        [two-parents] Keep one of the two associations.
        [circle] Break the row somewhere.
        [lost] Add an ‘isChildOf’ to what it belongs to.
       *[other] Complete it in the program that the file comes from.
    }
framework-missing = There is no file and no framework ‘{ $name }’.
    Name a file, or the id of a framework of this site.
framework-imported = Made: { $path }
    Read it through: ids, areas and texts were taken over as they were.
diff-same = Nothing has changed.
diff-added = New ({ $n })
diff-dropped = Dropped ({ $n })
diff-moved = Moved ({ $n })
diff-reworded = Reworded ({ $n })
diff-area = area
diff-competency = competency
diff-behaviour = behaviour
diff-within = (in ‘{ $name }’)
diff-from-to = from ‘{ $from }’ to ‘{ $to }’
diff-outermost = the framework itself
diff-nothing = (nothing)
diff-field-title = name
diff-field-text = text
diff-field-short = short name
diff-field-label = letter
diff-field-role = role
cli-framework = Compares frameworks and imports them
cli-framework-diff = Says what changed between two versions of a framework
cli-framework-diff-older = The old version: a file, or the id of a framework
cli-framework-diff-newer = The new version: a file, or the id of a framework
cli-framework-diff-format = The form of the report
cli-framework-import = Makes YAML of a framework from Moodle (CSV) or from a CASE package (JSON)
cli-framework-import-file = The file
cli-framework-import-output = The file to make, for example frameworks/x.yaml (else: on the screen)

## Searching

search-idle = { $reason ->
        [absent] None of these words stands on the site: { $words }.
        [same] These words find each other already: { $words }.
       *[apart] These words do not find each other anyway: { $words }.
    }
    .label = this changes nothing
    .help = { $reason ->
        [absent] See whether you write them as in your texts, or remove the line.
        [same] Remove the line. If one word does not find what you expect of the other, see with ‘katern search … --explain’ why.
       *[apart] Remove the line. If a query finds what it should not, see with ‘katern search … --explain’ which word does that.
    }

search-miss = { $reason ->
        [unwanted] ‘{ $query }’ finds ‘{ $title }’, and it should not.
        [low] ‘{ $query }’ does not find ‘{ $title }’ among the first ten.
       *[absent] ‘{ $query }’ does not find ‘{ $title }’.
    }
    .label = { $rank ->
        [0] nowhere
       *[other] now at place { $rank }; first comes: { $first }
    }
    .help = { $reason ->
        [unwanted] If two words do not belong together, put them under ‘apart:’ in zoeken.yaml. See with ‘katern search … --explain’ why the page is found.
       *[other] Use the word in the title, a heading or the text, add it to a term as another word, or say under ‘same:’ in zoeken.yaml which words belong together. See with ‘katern search … --explain’ what happens now.
    }

cli-search = Searches as the search page does, and shows why something comes first
cli-search-words = What to search for; without words the queries of zoeken.yaml
cli-search-edition = In which site: the id of a domain, or portal
cli-search-explain = Say of each word what it stood for and how much it counted
cli-search-typing = Search as if the last word is still being typed
cli-search-format = The form of the answer

search-nothing = Say what you look for: katern search looking together. Without words Katern asks the queries of zoeken.yaml, and there are none.
search-count = { $n ->
        [0] Nothing found for ‘{ $query }’.
        [one] 1 page for ‘{ $query }’.
       *[other] { $n } pages for ‘{ $query }’.
    }
search-also = Also searched for: { $names }.
search-meant = ‘{ $word }’ is nowhere; did you mean ‘{ $meant }’?
search-parts = ‘{ $word }’ is nowhere; searched for its parts: { $parts }.
search-partial = No page has all the words.
search-term = { $word } (counts { $weight })
search-candidate = { $word } · { $route ->
        [exact] the word itself or a form of it
        [synonym] another word for the same
        [form] probably another form
        [beginning] begins with it
        [part] part of the word
        [slip] probably a slip
       *[within] stands in a word
    } · counts { $weight } · { $n ->
        [one] 1 page
       *[other] { $n } pages
    }
search-field-title = title
search-field-headings = heading or summary
search-field-text = text

## Explanation

explain-unknown = There is no message ‘{ $name }’.{ $suggestion ->
        [none] { "" }
       *[other] {" "}Did you mean ‘{ $suggestion }’?
    }
    See all messages with ‘katern explain’.
explain-wrong = This goes wrong
explain-right = This is right
explain-told = Katern then says:
explain-gone = { $path } is no longer there
explain-more = The manual, in Dutch, says more about ‘{ $name }’.
explain-handbook = The manual (in Dutch) is on this computer: open { $path }
explain-hint = More about a message: katern explain { $code }
cli-explain = Explains a message, with an example that goes wrong and one that is right
cli-explain-code = The name of the message, as it stands between brackets; without a name: all messages

cli-theme = Shows what the theme is made of, or lays a file of it in your site to change it
cli-theme-file = Which file, for example templates/404.html; without this: which there are
theme-more = To change one, lay it in your site with: katern theme name-of-the-file
theme-unknown = The theme has no file ‘{ $name }’.{ $suggestion ->
        [none] { "" }
       *[other] {" "}Did you mean ‘{ $suggestion }’?
    } See all files with ‘katern theme’.
theme-next = From now on this file counts. Take it away, and Katern’s own counts again.
theme-words-next = Each line still begins with a #. Take out the # and the space of what you want to say otherwise.
theme-words-about = Words that this site says otherwise than Katern. A line behind a # does nothing.
    Take out the # and the space, of the indented lines below it too, and change the text behind the = sign.
    What you do not change may stay or go.

## Starting and taking over

-pandoc = pandoc (https://pandoc.org)
init-example-language = The example is in Dutch.
new-next = What is new is still a draft. See it with ‘katern serve --drafts’, and remove ‘draft: true’ when it is ready.
new-framework-next = Complete it: it is on the site at once. Put its id behind ‘framework:’ in katern.yaml if this framework divides the site.
new-workflow-unknown = There is no workflow for ‘{ $name }’.{ $suggestion ->
        [none] { "" }
       *[other] {" "}Did you mean ‘{ $suggestion }’?
    } Choose from: { $known }.
new-workflow-next = Say in it, at KATERN, where Katern’s package for Linux can be fetched. The manual tells what comes next, at ‘publiceren’.
new-partnership-next = See this partnership with: katern serve --partnership { $slug } --open
new-framework-only = With --framework you make forms only: katern new form name --framework id
new-unknown-framework = There is no framework ‘{ $id }’.{ $suggestion ->
        [none] { "" }
       *[other] {" "}Did you mean ‘{ $suggestion }’?
    } Choose from: { $known }.
new-empty-framework = { $path } has no competencies that I can read. Look at it with ‘katern check’.
new-form-student-id = student
new-form-educator-id = educator
new-form-title = { $name }{ $voice }
new-form-self-voice = { "" }
new-form-student-voice = : the student
new-form-educator-voice = : the educator
new-form-self-respondent = yourself
new-form-student-respondent = a student you guide
new-form-educator-respondent = a school-based or institute-based educator, or a colleague
new-form-self-intro = Look at what you do already, then choose for yourself what to learn. Your answers stay on this device.
new-form-student-intro = Your mentor asks you for feedback. What you fill in stays on this device until you hand it over; your mentor then knows whose it is.
new-form-educator-intro = You are asked for feedback. What you fill in stays on this device until you hand it over; the person it is about then knows whose it is.
new-form-self-statement = I …
new-form-student-statement = My mentor …
new-form-educator-statement = This mentor …
new-form-about = Made of a framework: a part for each domain, a statement for each competency.
    Make each statement a sentence that you would say aloud. What a competency is stands above it.
    Leave the ids: by them answers are recognised and put beside those of others.
new-form-draft = As long as this is here, the form is not on the site (it is with --drafts).
new-form-scale = The scale, from low to high. Add words with: anchors: [{"{"}value: 1, label: …{"}"}]
    Keep it the same in all three forms; else they can’t be compared.
new-form-apart = not seen
cli-new-framework = Of which framework: makes a form for yourself, for a student and for an educator at once
cli-init-example = Bring the whole example (in Dutch), to look at and to change
cli-schema-save = Write them in the folder .vscode, so that VS Code suggests keys and points at mistakes
cli-packaging = Makes man pages and completions for shells
man-name = NAME
man-synopsis = SYNOPSIS
man-description = DESCRIPTION
man-version = VERSION
cli-packaging-folder = The folder to put them in
cli-import = Takes over a text from another program, or a table of activities or statements
cli-import-file = The file: .docx, .odt, .pptx, .html, .rtf or .epub (which need pandoc), or .csv
cli-import-kind = What it becomes: page, activity, meeting or, of a table, form
cli-import-name = The name of the new file; that of the old one without it. Activities of a table are named after their title or ‘id’
schema-answers = Answers to a form (JSON), as the site keeps them
schema-unknown = There is no schema ‘{ $name }’.{ $suggestion ->
        [none] { "" }
       *[other] {" "}Did you mean ‘{ $suggestion }’?
    } Choose from: { $known }.
schema-saved = Done: VS Code uses the folder { $path } now. Open the folder of your site with it, and install the extension that VS Code recommends.
schema-kept = { $path } is yours and was left as it is. Add this to it:

    { $text }
import-made = Made: { $path }
import-next = Read it through and complete the data at its top. Remove ‘draft: true’ when it is ready.
import-exists = { $path } exists already; nothing was made. { $by ->
        [row] Give that row of the table another title, or a name of its own in a column ‘id’.
       *[name] Choose another name with --name.
    }
import-large = { $path } is larger than { $most } MB. Split it, or take large pictures out.
import-kind = { $extension ->
        [none] { $path } does not show what sort of file it is.
        [doc] I can’t read an old Word file (.doc). Open it in Word or LibreOffice and save it as .docx.
        [ppt] I can’t read an old PowerPoint (.ppt). Open it in PowerPoint or LibreOffice and save it as .pptx.
        [xlsx] I can’t read an Excel file. Open it and save it as CSV (UTF-8).
        [ods] I can’t read a spreadsheet. Open it and save it as CSV (UTF-8).
        [pdf] No good text can be had from a PDF. Look for the file that it was made of.
        [json] A framework in JSON is taken over with: katern framework import { $path }
        [txt] Plain text need not be taken over: make a file with ‘katern new page name-of-the-page’, and paste the text below the hyphens.
        [md] Markdown need not be taken over: put the file in the folder content.
       *[other] I can’t take over a file that ends in .{ $extension }.
    } I can: .docx, .odt, .pptx, .html, .rtf, .epub and .csv.
import-no-pandoc = This needs the program { -pandoc }, which is not on this computer.
    On Debian and Ubuntu: sudo apt install pandoc. On Windows: winget install pandoc. On a Mac: brew install pandoc.
    Then try again. Nothing was made.
import-old-pandoc = This pandoc can’t read such a file yet; from version 3.8.3 on it can. Get a newer one from https://pandoc.org,
    or save the slides in PowerPoint as ‘Outline/RTF’ and take that text over. Nothing was made.
import-failed = { $path } can’t be taken over. pandoc says: { $said }
    Open the file in the program it was made with, and save it again. Nothing was made.
import-slow = Taking over { $path } took longer than { $seconds } seconds and was stopped. Split the file. Nothing was made.
import-form-of-text = A form is made of a table (.csv) with a column ‘statement’. A text can become page, activity or meeting.
import-table-kind = A table becomes activity (an activity for each row) or form (a form of statements).
import-not-text = { $path } is no plain text. Save the table again and choose ‘CSV UTF-8’.
import-quote = In { $path } a text between quotes begins on line { $line } that nowhere ends well; what stands below it becomes part of it.
    Put a " behind the text, or take away the first one. Nothing was made.
import-rows = { $path } has more than { $most } rows. Split the table.
import-no-titles = { $path } has no column ‘title’.{ $found ->
        [none] { "" }
       *[other] {" "}At the top stands: { $found }.
    } Put ‘title’ above the column with names (or, for a form, ‘statement’ above the statements).
import-no-statements = { $path } has no column ‘statement’.{ $found ->
        [none] { "" }
       *[other] {" "}At the top stands: { $found }.
    } Put ‘statement’ above the column with statements.
import-empty = Below the headings of { $path } there is nothing to take over.
import-columns-left = Columns passed over: { $names }. I don’t know those headings. I know: { $known }.
import-rows-left = Rows passed over, as their title or statement is empty: { $lines }.
import-pictures-left = Left out, as browsers don’t show them: { $names }. Save them as .png and add them yourself.
import-part = Statements
import-front-page = # Taken over from { $file }. Only ‘title’ is required; take a # away to use a line.
    #summary: One or two sentences for lists and previews.
    #domains: [id-of-a-domain]
import-front-activity = # Taken over from { $file }. Only ‘title’ is required; take a # away to use a line.
    #summary: What do you do, and what does it bring?
    #domains: [id-of-a-domain]
    #competencies: [id-of-a-competency]
    #minutes: 60
    #group_size: 2-12
    # The minutes of a step stand behind its heading: ## Telling {"{"}minutes=10 grouping=pairs{"}"}
import-front-meeting = # Taken over from { $file }. Only ‘title’ is required; take a # away to use a line.
    #summary: What do you do, and what does it bring?
    #programme: id-of-a-programme
    #start: "13:00"
    #minutes: 180
    # The minutes of a part stand behind its heading: ## Welcome {"{"}minutes=15 grouping=all{"}"}
import-front-row = # Taken over from { $file }.

## What was typed

cli-usage = How to use it
cli-commands = Commands
cli-arguments = What goes with it
cli-options = Options
cli-default = default: { $value }
cli-value-command = COMMAND
cli-value-dir = DIR
cli-value-file = FILE
cli-value-kind = KIND
cli-value-slug = NAME
cli-value-name = NAME
cli-value-code = MESSAGE
cli-value-words = WORDS
cli-value-address = ADDRESS
cli-value-port = PORT
cli-value-format = FORMAT
typed = { $reason ->
        [argument] I don’t know ‘{ $about }’ here.
        [word] ‘{ $about }’ is a word too many. Is it part of a name? Then write hyphens instead of spaces.
        [command] There is no command ‘{ $about }’.
        [command-missing] Add a command.
        [value-missing] A value is missing behind ‘{ $about }’.
        [value] ‘{ $value }’ does not fit ‘{ $about }’.
        [web-address] ‘{ $value }’ is no web address of a site. Write all of it, without ? or #, as in https://example.org/site.
        [port] ‘{ $value }’ is no port. Write a number from 0 to 65535, such as 8080.
        [missing] Something is missing: { $about }.
        [conflict] ‘{ $about }’ can’t be here, or not again.
        [number] ‘{ $about }’ takes another number of values.
        [utf8] There are characters in this that I can’t read.
       *[other] I don’t understand this.
    }{ $suggestion ->
        [none] { "" }
       *[other] {" "}Did you mean ‘{ $suggestion }’?
    }{ $known ->
        [none] { "" }
       *[other] {" "}Choose from: { $known }.
    }
typed-usage = How to use it: { $usage }
typed-more = More about it: add --help.
built-open = Open { $path } to see it.
