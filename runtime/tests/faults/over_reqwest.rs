//! The transport over reqwest keeps the same promises.

use alicloud_runtime::{Client, ErrorKind, transport::ReqwestTransport};

use crate::{
    build,
    calls::{Read, Write},
    config,
    server::{Server, json, response},
    within,
};

fn client(endpoint: impl Into<String>) -> Client {
    let transport = ReqwestTransport::new(|| ReqwestTransport::builder().no_proxy()).unwrap();
    build(config(endpoint).transport(transport).max_response(1000))
}

#[tokio::test]
async fn it_carries_a_signed_call_and_its_answer() {
    let server = Server::start(|_| json(200, r#"{"RequestId":"R-1","Name":"over reqwest"}"#)).await;
    let reply = within(client(server.url()).call(Read::default()))
        .await
        .unwrap();
    assert_eq!(reply.request_id(), Some("R-1"));
    let sent = server.requests();
    assert!(
        sent[0].header("authorization").contains("Credential=id"),
        "{:?}",
        sent[0].headers
    );
}

#[tokio::test]
async fn it_follows_no_redirect_and_reads_no_more_than_is_allowed() {
    let server = Server::start(|request| match request.number {
        1 => response(302, &[("location", "http://127.0.0.1:1/")], ""),
        _ => json(200, format!(r#"{{"Name":"{}"}}"#, "x".repeat(2000))),
    })
    .await;
    let client = client(server.url());
    let error = within(client.call(Write::default())).await.unwrap_err();
    assert_eq!(error.status(), Some(302), "{error}");
    let error = within(client.call(Write::default())).await.unwrap_err();
    assert!(error.to_string().contains("1000 bytes"), "{error}");
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn a_refused_connection_names_its_cause_and_no_signature() {
    let error = within(client("http://127.0.0.1:1").call(Write::default()))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    let text = format!("{error} {error:?}");
    assert!(text.contains("refused"), "{text}");
    assert!(!text.contains("Signature"), "{text}");
}
