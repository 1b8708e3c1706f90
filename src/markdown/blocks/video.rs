//! `video`: a picture of the site's own that leads to where the video plays.

use crate::{model::web::WebAddress, source::Placed, yaml::record};

record! {
    /// A video elsewhere.
    pub struct Video {
        /// What it is called.
        pub title: String,
        /// Where it plays.
        pub url: WebAddress,
        /// The path of a picture of it, as of an image in the text.
        pub image: Option<Placed<String>>,
    }
}
