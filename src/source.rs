//! What was read: the texts of a site and where something stands in them.
//!
//! A [`Place`] knows no file: a document can be kept and used again while the files around it come and go. Only a
//! [`Location`], made when something is told to a person, joins the two.

use std::{collections::BTreeMap, fmt, sync::Arc};

/// A file's path from the site's root, with `/` between its parts, as a person would write it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SitePath(Arc<str>);

impl SitePath {
    /// Takes a path that is already relative and `/`-separated.
    pub fn new(path: impl Into<Arc<str>>) -> Self {
        Self(path.into())
    }

    /// The whole path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The path of the folder the file stands in, without a final `/`; empty at the root.
    pub fn folder(&self) -> &str {
        self.0.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// The path from a folder that the file stands in, at whatever depth; none where it stands elsewhere.
    pub fn within(&self, folder: &str) -> Option<&str> {
        self.0.strip_prefix(folder)?.strip_prefix('/')
    }

    /// The file's name without its last extension.
    pub fn stem(&self) -> &str {
        let name = self.0.rsplit('/').next().unwrap_or(&self.0);
        name.rsplit_once('.').map_or(name, |(stem, _)| stem)
    }

    /// The last extension, or nothing.
    pub fn extension(&self) -> &str {
        let name = self.0.rsplit('/').next().unwrap_or(&self.0);
        name.rsplit_once('.').map_or("", |(_, extension)| extension)
    }
}

impl fmt::Debug for SitePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for SitePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A stretch of one text: byte offsets, the end not included.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// Where it begins.
    pub start: u32,
    /// Where it has ended.
    pub end: u32,
}

impl Place {
    /// From byte offsets; beyond 4 GiB they stay at the end (no text is let in that is so large).
    pub fn new(start: usize, end: usize) -> Self {
        let narrow = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Self { start: narrow(start), end: narrow(end.max(start)) }
    }

    /// The one character of a text at a byte offset; nothing at its end.
    pub fn character(text: &str, offset: usize) -> Self {
        let mut start = offset.min(text.len());
        while !text.is_char_boundary(start) {
            start -= 1;
        }
        Self::new(start, start + text[start..].chars().next().map_or(0, char::len_utf8))
    }

    /// The same stretch in a text that has `offset` bytes more before it.
    pub fn shifted(self, offset: usize) -> Self {
        Self::new(self.start as usize + offset, self.end as usize + offset)
    }

    /// The place as a range to slice its text with.
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A value and where it was written.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Placed<T> {
    /// What was written.
    pub value: T,
    /// Where.
    pub place: Place,
}

impl<T> std::ops::Deref for Placed<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

/// A place in a file; without a place, the file as a whole.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Location {
    /// The file.
    pub path: SitePath,
    /// Where in it.
    pub place: Option<Place>,
}

impl Location {
    /// A place in a file.
    pub fn at(path: &SitePath, place: Place) -> Self {
        Self { path: path.clone(), place: Some(place) }
    }

    /// A file as a whole.
    pub fn whole(path: &SitePath) -> Self {
        Self { path: path.clone(), place: None }
    }
}

/// What a file holds, as far as the build looks into it.
#[derive(Clone, Debug, Eq)]
pub enum Text {
    /// Text, without a byte order mark (but a drawing is as it was).
    Utf8(Arc<str>),
    /// Bytes that are passed on as they are (images, fonts).
    Bytes(Arc<[u8]>),
}

impl PartialEq for Text {
    /// What was not read again is the same piece of memory, and is not read through to see that it is.
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Utf8(one), Self::Utf8(other)) => Arc::ptr_eq(one, other) || one == other,
            (Self::Bytes(one), Self::Bytes(other)) => Arc::ptr_eq(one, other) || one == other,
            _ => false,
        }
    }
}

impl Text {
    /// What stands for a file that could not be read, which was told: that it is there, and nothing of what it holds.
    pub fn unread() -> Self {
        Self::Bytes([].into())
    }

    /// Whether this stands for a file that could not be read: of one that was, bytes without any are a text.
    pub fn is_unread(&self) -> bool {
        matches!(self, Self::Bytes(bytes) if bytes.is_empty())
    }

    /// The bytes, of either sort.
    pub fn bytes(&self) -> &[u8] {
        match self {
            Self::Utf8(text) => text.as_bytes(),
            Self::Bytes(bytes) => bytes,
        }
    }
}

/// All files of a site by path. The theme and the site are laid over each other by [`Sources::insert`], an overlay by
/// [`Sources::overlaid`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sources {
    files: BTreeMap<SitePath, Text>,
    overlay: Option<Overlay>,
}

/// What was laid over a site.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Overlay {
    /// Its folder.
    folder: String,
    /// Where a file lies that is read under another path: by that path.
    origins: BTreeMap<SitePath, SitePath>,
    /// Files of the overlay that take nothing's place: by the path of the file that they add to.
    beside: BTreeMap<SitePath, SitePath>,
}

/// The gap in bytes between a file and the overlay's text that is counted on after it: the end of the one must not be the
/// start of the other.
const BETWEEN: usize = 2;

impl Sources {
    /// Adds a file; one that was there under the same path gives way.
    pub fn insert(&mut self, path: SitePath, text: Text) {
        self.files.insert(path, text);
    }

    /// Keeps only the files that are chosen.
    pub fn retain(&mut self, keeps: impl Fn(&SitePath) -> bool) {
        self.files.retain(|path, _| keeps(path));
    }

    /// All files, in the order of their paths.
    pub fn iter(&self) -> impl Iterator<Item = (&SitePath, &Text)> {
        self.files.iter()
    }

    /// The files of one folder and those below it, in order.
    pub fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (&'a SitePath, &'a Text)> {
        self.files
            .range(SitePath::new(folder)..)
            .skip_while(move |(path, _)| path.as_str() == folder)
            .take_while(move |(path, _)| path.as_str().starts_with(folder))
            .filter(move |(path, _)| path.as_str()[folder.len()..].starts_with('/'))
    }

    /// A file.
    pub fn get(&self, path: &SitePath) -> Option<&Text> {
        self.files.get(path)
    }

    /// A file with its path as it is known here.
    pub fn get_known(&self, path: &str) -> Option<(&SitePath, &Text)> {
        self.files.get_key_value(&SitePath::new(path))
    }

    /// The text of a file, if it is there and is text.
    pub fn text(&self, path: &str) -> Option<&Arc<str>> {
        match self.files.get(&SitePath::new(path))? {
            Text::Utf8(text) => Some(text),
            Text::Bytes(_) => None,
        }
    }

    /// The same files with an overlay over them: each file below `folder` is read under the path that it has there, in the
    /// place of the file that has that path. Those that `adds` chooses stand beside it instead ([`Sources::beside`]).
    #[must_use]
    pub fn overlaid(&self, folder: &str, adds: impl Fn(&str) -> bool) -> Self {
        let mut laid = self.clone();
        let (mut origins, mut beside) = (BTreeMap::new(), BTreeMap::new());
        for (origin, text) in self.below(folder) {
            let path = SitePath::new(&origin.as_str()[folder.len() + 1..]);
            if adds(path.as_str()) && self.files.contains_key(&path) {
                beside.insert(path, origin.clone());
            } else {
                laid.insert(path.clone(), text.clone());
                origins.insert(path, origin.clone());
            }
        }
        laid.overlay = Some(Overlay { folder: folder.to_owned(), origins, beside });
        laid
    }

    /// The folder of what was laid over the site.
    pub fn overlay(&self) -> Option<&str> {
        self.overlay.as_ref().map(|overlay| overlay.folder.as_str())
    }

    /// What an overlay adds to a file.
    pub fn beside(&self, path: &str) -> Option<(&SitePath, &Text)> {
        let origin = self.overlay.as_ref()?.beside.get(&SitePath::new(path))?;
        self.files.get_key_value(origin)
    }

    /// The byte at which places begin in what an overlay adds to a file, when the two are read as one.
    pub fn offset_beside(&self, path: &str) -> usize {
        self.text(path).map_or(0, |text| text.len()) + BETWEEN
    }

    /// The file that a file which is read under this path lies in.
    pub fn origin<'a>(&'a self, path: &'a SitePath) -> &'a SitePath {
        self.overlay.as_ref().and_then(|overlay| overlay.origins.get(path)).unwrap_or(path)
    }

    /// Each path under which a file is read that lies elsewhere, and where it lies.
    pub fn origins(&self) -> impl Iterator<Item = (&SitePath, &SitePath)> {
        self.overlay.iter().flat_map(|overlay| &overlay.origins)
    }

    /// A place as its author finds it: in the file that lies on disk.
    pub fn located(&self, location: &Location) -> Location {
        let Location { path, place } = location;
        let offset = self.offset_beside(path.as_str());
        match (self.beside(path.as_str()), place) {
            (Some((origin, _)), Some(place)) if place.start as usize >= offset => {
                let (start, end) = (place.start as usize - offset, place.end as usize - offset);
                Location { path: origin.clone(), place: Some(Place::new(start, end)) }
            }
            _ => Location { path: self.origin(path).clone(), place: *place },
        }
    }

    /// Whether there is such a file.
    pub fn contains(&self, path: &str) -> bool {
        self.files.contains_key(&SitePath::new(path))
    }
}

/// Where a byte offset stands for a person: line and column, both from 1, the column in characters (a tab is one).
pub fn line_and_column(text: &str, offset: usize) -> (usize, usize) {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    let before = &text[..offset];
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}

#[cfg(test)]
mod tests {
    use super::{Location, Place, SitePath, Sources, Text, line_and_column};

    #[test]
    fn columns_count_characters() {
        assert_eq!(line_and_column("a\ntitél: x", 9), (2, 7));
        assert_eq!(line_and_column("a", 99), (1, 2));
    }

    #[test]
    fn an_overlay_takes_places_or_stands_beside() {
        let mut sources = Sources::default();
        for path in ["a", "b", "c", "over/x/a", "over/x/b", "over/x/d", "over/y/a"] {
            sources.insert(SitePath::new(path), Text::Utf8(path.into()));
        }
        let laid = sources.overlaid("over/x", |path| ["b", "d"].contains(&path));
        let text = |path: &str| laid.text(path).map(|text| text.to_string()).unwrap_or_default();
        assert_eq!(["a", "b", "c", "d"].map(text), ["over/x/a", "b", "c", "over/x/d"]);
        assert_eq!(laid.beside("b").map(|(path, _)| path.as_str()), Some("over/x/b"));
        // Nothing is there to stand beside.
        assert_eq!(laid.beside("d"), None);
        let located = |path: &str, start: usize| {
            let at = Location { path: SitePath::new(path), place: Some(Place::new(start, start + 1)) };
            let Location { path, place } = laid.located(&at);
            (path.to_string(), place.map(|place| place.start))
        };
        assert_eq!(located("a", 1), ("over/x/a".into(), Some(1)));
        assert_eq!(located("b", 1), ("b".into(), Some(1)));
        assert_eq!(located("b", laid.offset_beside("b") + 3), ("over/x/b".into(), Some(3)));
    }

    #[test]
    fn within_takes_a_folder_and_not_its_namesakes() {
        let path = SitePath::new("a/b/c.md");
        assert_eq!((path.within("a"), path.within("a/b")), (Some("b/c.md"), Some("c.md")));
        assert_eq!(SitePath::new("a-b/c.md").within("a"), None);
        assert_eq!(SitePath::new("a").within("a"), None);
    }

    #[test]
    fn below_takes_a_folder_and_not_its_namesakes() {
        let mut sources = Sources::default();
        for path in ["a/x", "a-b/x", "a/y/z", "a", "b"] {
            sources.insert(SitePath::new(path), Text::Utf8("".into()));
        }
        let found: Vec<_> = sources.below("a").map(|(path, _)| path.as_str()).collect();
        assert_eq!(found, ["a/x", "a/y/z"]);
    }
}
