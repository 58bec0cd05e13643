//! A service made of closures, as a program's own tests use it.

use alicloud_runtime::{
    Client, Config, Credentials,
    codegen::*,
    transport::{HttpResponse, RuleError, Rules, Transport},
};

use crate::thing::PRODUCT;

#[derive(Clone, Debug, Default)]
struct Count;

#[derive(Clone, Debug, Default)]
struct Sum {
    total: Option<i64>,
}

impl Operation for Count {
    type Response = Sum;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = OperationInfo::rpc(&PRODUCT, "CountThings");
}

impl Encode for Count {
    fn encode(&self, _: &mut Encoder<'_>) {}
}

impl Encode for Sum {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.field("Total", &self.total);
    }
}

impl Decode for Sum {
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        match name {
            "Total" => d.value(&mut self.total),
            _ => d.unknown(name),
        }
    }
}

fn client(rules: impl Transport + 'static) -> Client {
    let config = Config::builder()
        .endpoint("thing.example.com")
        .credentials(Credentials::new("id", "secret"))
        .transport(rules);
    Client::new(&config.build().unwrap(), &PRODUCT)
}

#[tokio::test]
async fn a_rule_responds_and_hears_how_many_requests_came_before() {
    let rules = Rules::new()
        .on::<Count>(|_| panic!("a later rule takes the place of this one"))
        .on::<Count>(|request| match request.before() {
            2 => Err(RuleError::new(409, "Thing.Busy", "Not now.")),
            3 => Err(HttpResponse::new(400, "<html>").into()),
            before => Ok(Sum {
                total: Some(before as i64 + 10),
            }),
        });
    let rules = std::sync::Arc::new(rules);
    let client = client(rules.clone());
    for (total, id) in [(10, "rule-1"), (11, "rule-2")] {
        let reply = client.call(Count).await.unwrap();
        assert_eq!((reply.total, reply.request_id()), (Some(total), Some(id)));
        assert_eq!(reply.status(), 200);
    }
    let error = client.call(Count).await.unwrap_err();
    assert_eq!(error.code_str(), Some("Thing.Busy"));
    assert_eq!((error.status(), error.message()), (Some(409), "Not now."));
    assert_eq!(error.request_id(), Some("rule-3"));
    let error = client.call(Count).await.unwrap_err();
    assert_eq!((error.status(), error.body()), (Some(400), &b"<html>"[..]));
    let sent = rules.requests();
    assert_eq!(sent.len(), 4);
    assert_eq!(sent[0].header("x-acs-action"), Some("CountThings"));
}

#[tokio::test]
async fn what_no_rule_is_for_is_named_and_not_counted() {
    let rules = std::sync::Arc::new(Rules::new());
    let error = client(rules.clone()).call(Count).await.unwrap_err();
    let text = error.to_string();
    assert!(
        text.contains("no rule for CountThings of version 2020-01-01"),
        "{text}"
    );
    assert!(rules.requests().is_empty());
}
