//! Responses nested deeper than any stack.

use alicloud_runtime::transport::HttpResponse;

use crate::{
    support::Scripted,
    thing::{self, Describe},
};

#[tokio::test]
async fn no_nesting_overflows_the_stack() {
    const DEPTH: usize = 30_000;
    let ways: [(&str, &str); 8] = [
        (r#"{"Inner":"#, "}"),
        (r#"{"List":"#, "}"),
        (r#"{"List":[{"List":{"Item":"#, "}}]}"),
        (r#"{"Any":"#, "}"),
        (r#"{"Else":"#, "}"),
        (r#"{"Name":"#, "}"),
        ("[", "]"),
        ("<a>", "</a>"),
    ];
    for (open, close) in ways {
        for (status, closed) in [(200, true), (200, false), (400, true)] {
            let close = if closed {
                close.repeat(DEPTH)
            } else {
                String::new()
            };
            let body = format!(
                "{}{}{close}",
                open.repeat(DEPTH),
                if open == "<a>" { "x" } else { "1" }
            );
            let service = Scripted::new(move |_| Ok(HttpResponse::new(status, body.clone())));
            let client = thing::client(&service);
            match client.call(Describe).await {
                Ok(reply) => {
                    assert!(status == 200 && !format!("{:?}", reply.mismatches()).is_empty())
                }
                Err(error) => assert!(!error.to_string().is_empty()),
            }
        }
    }
}
