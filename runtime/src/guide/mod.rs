//! How to use the SDK, in eight chapters. Their examples call operations of `vpc`; each other product is called alike.
//!
//! | chapter | what is in it |
//! | --- | --- |
//! | [`credentials`] | where keys come from, and what to do when they do not |
//! | [`calls`] | requests, replies, presigned calls, dry runs, what is not generated |
//! | [`errors`] | documented codes, kinds, what is repeated |
//! | [`paging`] | pages and items, where to resume |
//! | [`waiting`] | until a resource has a state, or is gone |
//! | [`testing`] | services made of closures, recorded exchanges |
//! | [`blocking`] | the same without an async runtime |
//! | [`tuning`] | limits, retries, proxies, logs |

// The chapters name products, which this crate has none of: the workspace's tests compile them.
macro_rules! chapters {
    ($($name:ident $text:literal)*) => {$(
        #[cfg_attr(not(doctest), doc = include_str!($text))]
        #[cfg_attr(doctest, doc = "")]
        pub mod $name {}
    )*};
}

chapters! {
    credentials "credentials.md"
    calls "calls.md"
    errors "errors.md"
    paging "paging.md"
    waiting "waiting.md"
    testing "testing.md"
    blocking "blocking.md"
    tuning "tuning.md"
}
