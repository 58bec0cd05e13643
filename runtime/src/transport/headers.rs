//! Headers of a request or a response, all in one text.

use std::fmt;

use smallvec::SmallVec;

/// Names and values of headers, in their order. They share one buffer, so that a header more costs no
/// allocation.
///
/// ```
/// use alicloud_runtime::transport::Headers;
///
/// let mut headers = Headers::new();
/// headers.push("Accept", "application/json");
/// assert_eq!(headers.get("accept"), Some("application/json"));
/// assert_eq!(headers.iter().collect::<Vec<_>>(), [("Accept", "application/json")]);
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Headers {
    /// Name, value, name, value …
    text: String,
    ends: Ends,
}

/// Where each name and each value ends. The usual number of them needs no allocation.
type Ends = SmallVec<[(usize, usize); 12]>;

impl Headers {
    /// No headers.
    pub fn new() -> Self {
        Self::default()
    }

    /// With room for so many headers of so many bytes in all.
    pub(crate) fn with_capacity(headers: usize, bytes: usize) -> Self {
        Self {
            text: String::with_capacity(bytes),
            ends: Ends::with_capacity(headers),
        }
    }

    /// Appends a header; those of the same name stay.
    pub fn push(&mut self, name: &str, value: &str) {
        self.push_with(name, |text| text.push_str(value));
    }

    /// The same, with a value that `write` appends to the text.
    pub(crate) fn push_with(&mut self, name: &str, write: impl FnOnce(&mut String)) {
        self.text.push_str(name);
        let name_end = self.text.len();
        write(&mut self.text);
        self.ends.push((name_end, self.text.len()));
    }

    /// The value of the first header of this name, whatever its case.
    pub fn get(&self, name: &str) -> Option<&str> {
        let mut all = self.iter();
        all.find_map(|(given, value)| given.eq_ignore_ascii_case(name).then_some(value))
    }

    /// Names and values.
    pub fn iter(&self) -> HeadersIter<'_> {
        HeadersIter {
            text: &self.text,
            start: 0,
            ends: self.ends.iter(),
        }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The text with all of them, and where each name and each value ends.
    #[cfg(feature = "http")]
    pub(super) fn into_text(self) -> (String, Ends) {
        (self.text, self.ends)
    }
}

/// Without the values: keys and tokens are among them.
impl fmt::Debug for Headers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list()
            .entries(self.iter().map(|(name, _)| name))
            .finish()
    }
}

impl<N: AsRef<str>, V: AsRef<str>> FromIterator<(N, V)> for Headers {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(headers: I) -> Self {
        let mut all = Self::new();
        for (name, value) in headers {
            all.push(name.as_ref(), value.as_ref());
        }
        all
    }
}

impl<'h> IntoIterator for &'h Headers {
    type Item = (&'h str, &'h str);
    type IntoIter = HeadersIter<'h>;

    fn into_iter(self) -> HeadersIter<'h> {
        self.iter()
    }
}

/// Names and values of [`Headers`].
#[derive(Clone)]
pub struct HeadersIter<'h> {
    text: &'h str,
    start: usize,
    ends: std::slice::Iter<'h, (usize, usize)>,
}

impl<'h> Iterator for HeadersIter<'h> {
    type Item = (&'h str, &'h str);

    fn next(&mut self) -> Option<Self::Item> {
        let (name_end, value_end) = *self.ends.next()?;
        let start = std::mem::replace(&mut self.start, value_end);
        Some((
            self.text.get(start..name_end)?,
            self.text.get(name_end..value_end)?,
        ))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.ends.size_hint()
    }
}

impl ExactSizeIterator for HeadersIter<'_> {}

/// Without the values.
impl fmt::Debug for HeadersIter<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HeadersIter")
            .field("left", &self.ends.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_keep_their_order_and_boundaries() {
        let given = [("A", "1"), ("b", ""), ("a", "x y"), ("", "z")];
        let headers: Headers = given.into_iter().collect();
        assert_eq!(headers.iter().collect::<Vec<_>>(), given);
        assert_eq!((headers.len(), headers.iter().len()), (4, 4));
        assert!(!headers.is_empty() && Headers::new().is_empty());
        assert_eq!(headers.get("a"), Some("1"));
        assert_eq!(headers.get("B"), Some(""));
        assert_eq!(headers.get("c"), None);
        // The same text with other boundaries is something else.
        let other: Headers = [("A1", ""), ("b", ""), ("a", "x y"), ("", "z")]
            .into_iter()
            .collect();
        assert_ne!(headers, other);
    }

    #[test]
    fn values_are_not_printed() {
        let headers: Headers = [("authorization", "hidden")].into_iter().collect();
        let shown = format!("{headers:?} {:?}", headers.iter());
        assert!(
            shown.contains("authorization") && !shown.contains("hidden"),
            "{shown}"
        );
    }
}
