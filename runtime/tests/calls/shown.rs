//! What may be shared, and what may be shown.

use std::fmt::Debug;

use alicloud_runtime::{
    Call, Client, Config, Credentials, Error, OperationSpec, RawReply, Signature,
    encode::{Params, Position},
    sign::{Stamp, Unsigned, sign},
    transport::{HttpOptions, HttpResponse, HttpTransport, Replay},
};

use crate::zoo::{Fed, Feed, PRODUCT, feed};

fn shared<T: Clone + Debug + Send + Sync + 'static>() {}
fn sent<T: Debug + Send>(_: &T) {}

const HIDDEN: &str = "a-well-kept-secret";

#[test]
fn what_a_program_keeps_can_be_shared() {
    shared::<Client>();
    shared::<Config>();
    shared::<Credentials>();
    shared::<HttpOptions>();
    shared::<HttpTransport>();
    shared::<RawReply>();
    shared::<alicloud_runtime::Reply<Fed>>();
    fn failed<T: std::error::Error + Send + Sync + 'static>() {}
    failed::<Error>();
    failed::<alicloud_runtime::OperationError<crate::zoo::FeedError>>();
}

#[tokio::test]
async fn nothing_that_is_shown_holds_a_secret() {
    let mut seen = Vec::new();
    let mut show = |what: &dyn Debug| seen.push(format!("{what:?} {what:#?}"));
    for credentials in [
        Credentials::with_token("id", HIDDEN, HIDDEN),
        Credentials::bearer(HIDDEN),
    ] {
        show(&credentials);
        for signature in [Signature::Acs3HmacSha256, Signature::HmacSha1] {
            let refused = format!(
                r#"{{"Code":"SignatureDoesNotMatch","Message":"server string to sign is:{HIDDEN}"}}"#
            );
            let responses = [
                HttpResponse::new(200, format!(r#"{{"Secret":"{HIDDEN}"}}"#)),
                HttpResponse::new(400, refused),
            ];
            let builder = Config::builder()
                .endpoint("zoo.example.com")
                .http(HttpOptions::new().proxy(format!("http://user:{HIDDEN}@127.0.0.1:9")))
                .credentials(credentials.clone())
                .signature(signature);
            show(&builder);
            let builder = builder.transport(Replay::from_responses(responses));
            let config = builder.build().unwrap();
            let client = Client::new(&config, &PRODUCT);
            let call: Call<'_, Feed> = client.call(feed()).header("x-own", HIDDEN);
            sent(&call);
            show(&config);
            show(&client);
            show(&call);
            let raw = client.raw("Feed").query("Password", HIDDEN);
            show(&raw.header("x-own", HIDDEN));
            show(&client.raw("Feed").await.unwrap());
            let error = client.raw("Feed").await.unwrap_err();
            show(&error);
            show(&error.to_string());
            let mut params = Params::new();
            params.push(Position::Query, "Password", HIDDEN);
            params.set_body("text/plain", HIDDEN);
            let unsigned = Unsigned {
                operation: &OperationSpec::rpc(&PRODUCT, "Feed"),
                origin: "https://zoo.example.com",
                params: &params,
                headers: &[("x-own".into(), HIDDEN.to_owned())],
            };
            show(&unsigned);
            let stamp = Stamp {
                time: std::time::UNIX_EPOCH,
                nonce: "1",
            };
            show(&sign(&unsigned, &credentials, signature, &stamp).unwrap());
        }
    }
    let options = HttpOptions::new().proxy(format!("http://user:{HIDDEN}@127.0.0.1:9"));
    show(&options);
    show(&HttpTransport::new(&options).unwrap());
    for text in seen {
        assert!(!text.contains(HIDDEN), "{text}");
    }
}
