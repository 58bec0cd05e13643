//! What was looked up before: headings, headers, labels and types are few, and each stands on thousands of pages.

use std::{cell::RefCell, thread::LocalKey};

use foldhash::HashMap;

/// Texts of pages, and what was found of each. Every thread has its own.
pub(crate) type Memo<T> = RefCell<HashMap<Box<str>, T>>;

/// Longer texts seldom come again.
const LONGEST: usize = 100;

/// So many texts are remembered: pages may be full of others.
const MOST: usize = 1 << 14;

/// What `find` tells of `text`, which depends on nothing else.
pub(crate) fn look_up<T: Clone>(
    memo: &'static LocalKey<Memo<T>>,
    text: &str,
    find: impl FnOnce(&str) -> T,
) -> T {
    if text.len() > LONGEST {
        return find(text);
    }
    if let Some(found) = memo.with_borrow(|known| known.get(text).cloned()) {
        return found;
    }
    let found = find(text);
    memo.with_borrow_mut(|known| {
        if known.len() < MOST {
            known.insert(text.into(), found.clone());
        }
    });
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    thread_local! {
        static LENGTHS: Memo<usize> = Memo::default();
    }

    #[test]
    fn a_text_is_looked_up_once_and_a_long_one_each_time() {
        let long = "a".repeat(LONGEST + 1);
        for (text, expected) in [("pond", 1), (long.as_str(), 2)] {
            let mut asked = 0;
            for _ in 0..2 {
                let found = look_up(&LENGTHS, text, |text| {
                    asked += 1;
                    text.len()
                });
                assert_eq!(found, text.len());
            }
            assert_eq!(asked, expected, "{text}");
        }
    }
}
