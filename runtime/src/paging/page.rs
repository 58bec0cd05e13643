//! The fields of requests and responses that paging reads and writes.

/// How a request says which page it wants, as the fields that say so.
///
/// Generated code makes one of a request's own fields; nothing else needs it.
#[derive(Debug)]
pub struct PageRequest<'a> {
    pub(super) style: Style,
    pub(super) position: &'a mut dyn PageField,
    pub(super) size: Option<u64>,
    by_token: Option<TokenFields<'a>>,
}

/// The fields by which numbered pages can be asked for by token as well.
#[derive(Debug)]
struct TokenFields<'a> {
    position: &'a mut dyn PageField,
    size: Option<&'a mut dyn PageField>,
}

/// Items on a page by token where the request names no number of them.
const TOKEN_PAGE: u64 = 50;

/// Which way pages are followed that are numbered and have tokens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Choice {
    /// As the fields of the request say.
    #[default]
    AsSet,
    /// By token.
    Token,
}

/// What a position means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    Number,
    Token,
    Offset,
}

impl<'a> PageRequest<'a> {
    /// Pages are numbered, from 1 unless the caller starts at 0.
    pub fn number(position: &'a mut dyn PageField) -> Self {
        Self::new(Style::Number, position)
    }

    /// Each response names the token of the next page.
    pub fn token(position: &'a mut dyn PageField) -> Self {
        Self::new(Style::Token, position)
    }

    /// A page starts so many items after the first one, counted from 0.
    pub fn offset(position: &'a mut dyn PageField) -> Self {
        Self::new(Style::Offset, position)
    }

    fn new(style: Style, position: &'a mut dyn PageField) -> Self {
        Self {
            style,
            position,
            size: None,
            by_token: None,
        }
    }

    /// The field with the number of items on a page.
    pub fn size(mut self, field: &dyn PageValue) -> Self {
        self.size = field.number();
        self
    }

    /// The field with a token, by which the same pages can be asked for.
    pub fn or_token(mut self, position: &'a mut dyn PageField) -> Self {
        self.by_token = Some(TokenFields {
            position,
            size: None,
        });
        self
    }

    /// The field with the size of a page that is asked for by token.
    pub fn token_size(mut self, size: &'a mut dyn PageField) -> Self {
        if let Some(fields) = &mut self.by_token {
            fields.size = Some(size);
        }
        self
    }

    /// Whether a position can only be a token where both kinds are possible.
    pub(super) fn is_token(&self, position: &str) -> bool {
        self.by_token.is_some() && position.parse::<u64>().is_err()
    }

    /// The one way to go on: by token where the caller chose that or set a field that only tokens
    /// have, else by number.
    pub(super) fn settle(mut self, choice: Choice) -> Self {
        let Some(fields) = self.by_token.take() else {
            return self;
        };
        let is_set = fields.position.text().is_some()
            || fields
                .size
                .as_ref()
                .is_some_and(|size| size.text().is_some());
        if choice == Choice::AsSet && !is_set {
            return self;
        }
        if let Some(size) = fields.size.filter(|size| size.text().is_none()) {
            // Without one a service takes the request for one by number.
            size.set_position(&self.size.unwrap_or(TOKEN_PAGE).to_string());
        }
        Self::new(Style::Token, fields.position)
    }
}

/// What a response says of paging, as far as it does.
#[derive(Clone, Debug, Default)]
pub struct PageResponse {
    pub(super) total: Option<u64>,
    pub(super) number: Option<u64>,
    pub(super) size: Option<u64>,
    pub(super) next: Option<String>,
    pub(super) more: Option<bool>,
}

impl PageResponse {
    /// A response without any of the fields below.
    pub fn new() -> Self {
        Self::default()
    }

    /// The number of items on all pages together.
    pub fn total(mut self, value: &dyn PageValue) -> Self {
        self.total = value.number();
        self
    }

    /// The number of this page.
    pub fn number(mut self, value: &dyn PageValue) -> Self {
        self.number = value.number();
        self
    }

    /// The number of items on a full page.
    pub fn size(mut self, value: &dyn PageValue) -> Self {
        self.size = value.number();
        self
    }

    /// The token of the next page.
    pub fn next(mut self, value: &dyn PageValue) -> Self {
        self.next = value.text();
        self
    }

    /// Whether there are more pages.
    pub fn more(mut self, value: &dyn PageValue) -> Self {
        self.more = value.flag();
        self
    }
}

/// A field that paging reads.
pub trait PageValue {
    /// The value as a number, if it is one and not negative.
    fn number(&self) -> Option<u64>;

    /// The value as text, if there is any.
    fn text(&self) -> Option<String>;

    /// The value as a truth value, if it is one.
    fn flag(&self) -> Option<bool> {
        None
    }
}

/// A field that paging writes.
pub trait PageField: PageValue + std::fmt::Debug {
    /// Sets the field. Gives false when `position` cannot be held by it.
    fn set_position(&mut self, position: &str) -> bool;
}

macro_rules! integers {
    ($($integer:ty)*) => {$(
        impl PageValue for Option<$integer> {
            fn number(&self) -> Option<u64> {
                self.and_then(|value| u64::try_from(value).ok())
            }

            fn text(&self) -> Option<String> {
                self.map(|value| value.to_string())
            }
        }

        impl PageField for Option<$integer> {
            fn set_position(&mut self, position: &str) -> bool {
                *self = position.parse().ok();
                self.is_some()
            }
        }
    )*};
}

integers!(i32 i64 u32 u64);

impl PageValue for Option<String> {
    fn number(&self) -> Option<u64> {
        self.as_deref()?.trim().parse().ok()
    }

    fn text(&self) -> Option<String> {
        self.clone().filter(|text| !text.is_empty())
    }

    fn flag(&self) -> Option<bool> {
        let text = self.as_deref()?;
        let is = |word: &str| text.eq_ignore_ascii_case(word);
        if is("true") {
            Some(true)
        } else {
            is("false").then_some(false)
        }
    }
}

impl PageField for Option<String> {
    fn set_position(&mut self, position: &str) -> bool {
        *self = Some(position.to_owned());
        true
    }
}

impl PageValue for Option<bool> {
    fn number(&self) -> Option<u64> {
        None
    }

    fn text(&self) -> Option<String> {
        None
    }

    fn flag(&self) -> Option<bool> {
        *self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_of_any_type_are_read_as_numbers_texts_and_truth_values() {
        let text = |text: &str| Some(text.to_owned());
        for (value, number, shown, flag) in [
            (text(" 12 "), Some(12), text(" 12 "), None),
            (text("-1"), None, text("-1"), None),
            (text("TRUE"), None, text("TRUE"), Some(true)),
            (text("false"), None, text("false"), Some(false)),
            (text("yes"), None, text("yes"), None),
            (text(""), None, None, None),
            (None, None, None, None),
        ] {
            let read = (value.number(), value.text(), value.flag());
            assert_eq!(read, (number, shown, flag), "{value:?}");
        }
        for value in [Some(true), Some(false), None] {
            let read = (value.number(), value.text(), value.flag());
            assert_eq!(read, (None, None, value));
        }
        let (negative, positive) = (Some(-3_i64), Some(7_u32));
        assert_eq!((negative.number(), negative.text()), (None, text("-3")));
        assert_eq!((positive.number(), positive.text()), (Some(7), text("7")));
        assert_eq!((positive.flag(), None::<i32>.number()), (None, None));
    }

    #[test]
    fn a_response_says_what_its_fields_say() {
        let response = PageResponse::new()
            .total(&Some(30_i64))
            .number(&Some(2_i32))
            .size(&Some("10".to_owned()))
            .next(&Some("token".to_owned()))
            .more(&Some(true));
        assert_eq!((response.total, response.number), (Some(30), Some(2)));
        assert_eq!((response.size, response.more), (Some(10), Some(true)));
        assert_eq!(response.next.as_deref(), Some("token"));
    }

    #[test]
    fn only_where_both_are_possible_is_what_is_no_number_a_token() {
        let (mut number, mut token) = (None::<i32>, None::<String>);
        assert!(!PageRequest::number(&mut number).is_token("a1"));
        let both = PageRequest::number(&mut number).or_token(&mut token);
        assert!(both.is_token("a1") && !both.is_token("12"));
    }

    #[test]
    fn a_field_that_only_tokens_have_chooses_them() {
        for (token, size, choice, expected) in [
            (None, None, Choice::AsSet, None),
            (Some("t"), None, Choice::AsSet, Some(30)),
            (None, Some(20), Choice::AsSet, Some(20)),
            (None, None, Choice::Token, Some(30)),
        ] {
            let (mut number, mut token) = (Some(3_i32), token.map(str::to_owned));
            let (mut size, asked): (Option<i32>, _) = (size, Some(30_i32));
            let settled = PageRequest::number(&mut number)
                .size(&asked)
                .or_token(&mut token)
                .token_size(&mut size)
                .settle(choice);
            assert_eq!(settled.style == Style::Token, expected.is_some());
            // Without a size a service takes the request for one by number.
            assert_eq!(size, expected);
        }
        // A field of a size that stands alone chooses nothing.
        let (mut number, mut token) = (None::<i32>, None::<String>);
        let settled = PageRequest::number(&mut number).or_token(&mut token);
        assert_eq!(settled.settle(Choice::AsSet).style, Style::Number);
    }
}
