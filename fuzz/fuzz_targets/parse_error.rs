//! Whatever a service sends with a status of failure: an error with that status, and never a panic.
#![no_main]

mod response;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| {
    let (choice, body) = input.split_first().unwrap_or((&0, &[]));
    let status = [400, 403, 404, 429, 500, 503][usize::from(choice % 6)];
    let content_type =
        ["application/json", "text/xml", "text/html", ""][usize::from(choice / 6 % 4)];
    let error = response::call(status, content_type, body, choice & 128 != 0).expect_err("an error");
    assert_eq!(error.status(), Some(status));
    assert_eq!(error.body(), body);
    let shown = error.to_string();
    // A control character is six to show, and a page that is no error is quoted up to 300 characters.
    assert!(!shown.is_empty() && shown.len() < 6 * body.len() + 3500);
    let _ = format!("{error:?} {:?}", error.kind());
});
