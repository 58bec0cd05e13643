//! Answers nested deeper than any stack.

use crate::support::Scripted;
use alicloud_runtime::codegen::*;
use alicloud_runtime::transport::HttpResponse;
use alicloud_runtime::{Client, Config, Credentials};

static PRODUCT: Product = Product::new("Thing", "2020-01-01");

struct Describe;

impl Encode for Describe {
    fn encode(&self, _: &mut Encoder<'_>) {}
}

impl Operation for Describe {
    type Response = Nested;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = OperationInfo::rpc(&PRODUCT, "DescribeThing").read_only();
}

#[derive(Debug, Default)]
struct Nested {
    name: Option<String>,
    inner: Option<Box<Nested>>,
    list: Vec<Nested>,
    any: Option<Value>,
}

impl Decode for Nested {
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        match name {
            "Name" => d.value(&mut self.name),
            "Inner" => d.value(&mut self.inner),
            "List" => d.list(&mut self.list, "Item"),
            "Any" => d.value(&mut self.any),
            _ => d.unknown(name),
        }
    }
}

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
            let config = Config::builder()
                .endpoint("thing.example.com")
                .credentials(Credentials::new("id", "secret"))
                .transport(service)
                .build()
                .unwrap();
            let client = Client::new(&config, &PRODUCT);
            match client.call(Describe).await {
                Ok(reply) => {
                    assert!(status == 200 && !format!("{:?}", reply.mismatches()).is_empty())
                }
                Err(error) => assert!(!error.to_string().is_empty()),
            }
        }
    }
}
