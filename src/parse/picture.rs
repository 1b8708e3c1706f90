//! Whether a file that is called a picture is one, and how large it is: pages say so, so that nothing moves when it arrives.
//! The only door to imagesize.

use imagesize::{Compression, ImageType};

use super::drawing::unsafe_drawing;
use crate::{
    diagnostics::{Code, Diagnostic},
    model::layout::PICTURES,
    source::{SitePath, Text},
};

/// A file that is called a picture, and that no browser shows.
pub static NO_PICTURE: Code = Code::warning("no-picture");

/// Width and height, in pixels or in whatever unit an SVG counts: only their ratio matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// From left to right.
    pub width: u32,
    /// From top to bottom.
    pub height: u32,
}

/// What is wrong with a file that is a picture by its name; one that the settings name may lie anywhere.
pub fn wrong_picture(path: &SitePath, text: &Text) -> Vec<Diagnostic> {
    let ending = path.extension().to_ascii_lowercase();
    if ending == "svg" {
        return unsafe_drawing(path, text);
    }
    let is_told = PICTURES.contains(&ending.as_str()) && !is_shown(text.bytes());
    is_told.then(|| Diagnostic::whole(&NO_PICTURE, path, Vec::new())).into_iter().collect()
}

/// Whether browsers show it, under whatever name. A telephone's photo that was only renamed (HEIC) they don't.
fn is_shown(bytes: &[u8]) -> bool {
    use ImageType::{Bmp, Gif, Heif, Ico, Jpeg, Png, Webp};
    matches!(imagesize::image_type(bytes), Ok(Bmp | Gif | Ico | Jpeg | Png | Webp | Heif(Compression::Av1)))
}

/// The size of a picture; `None` where the file doesn't say or isn't one.
pub(super) fn size(extension: &str, content: &Text) -> Option<Size> {
    if extension == "svg" {
        return of_svg(std::str::from_utf8(content.bytes()).ok()?);
    }
    let size = imagesize::blob_size(content.bytes()).ok()?;
    Some(Size { width: u32::try_from(size.width).ok()?, height: u32::try_from(size.height).ok()? })
}

/// An SVG's `width` and `height`, else those of its `viewBox` (SVG 2, §8.2).
fn of_svg(text: &str) -> Option<Size> {
    let tag = text.split_once("<svg")?.1.split('>').next()?;
    let attribute = |name: &str| {
        let value = tag.split_once(&format!(" {name}=\""))?.1;
        value.split('"').next()
    };
    let length = |text: &str| text.trim().trim_end_matches("px").parse::<f64>().ok();
    let own = attribute("width").and_then(length).zip(attribute("height").and_then(length));
    let (width, height) = own.or_else(|| {
        let numbers: Vec<_> = attribute("viewBox")?.split([' ', ',']).filter_map(length).collect();
        if let [_, _, width, height] = numbers[..] { Some((width, height)) } else { None }
    })?;
    let whole = |length: f64| (1.0..=100_000.0).contains(&length).then(|| length.round() as u32);
    Some(Size { width: whole(width)?, height: whole(height)? })
}

#[cfg(test)]
mod tests {
    use super::{Size, of_svg};

    #[test]
    fn an_svg_says_its_size_in_either_way() {
        let size = Some(Size { width: 300, height: 150 });
        assert_eq!(of_svg("<svg xmlns=\"x\" viewBox=\"0 0 300 150\">"), size);
        assert_eq!(of_svg("<svg width=\"300px\" height=\"150\" viewBox=\"0 0 1 1\">"), size);
        assert_eq!(of_svg("<svg width=\"100%\">"), None);
    }
}
