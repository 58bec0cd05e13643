//! The generated client against a server that works out signatures by itself.

use alicloud::{
    Config, Credentials,
    runtime::Signature,
    vpc::{
        Client, DescribeRouterInterfacesRequest, ListTagResourcesRequest,
        ModifyRouterInterfaceSpecError, ModifyRouterInterfaceSpecRequest, TagResourcesRequest,
    },
};
use alicloud_tests::{
    server::{ACCESS_KEY_ID, ACCESS_KEY_SECRET, REQUEST_ID, Server},
    vpc,
};

/// Both are worked out a second time by the server.
const SIGNATURES: [Signature; 2] = [Signature::Acs3HmacSha256, Signature::HmacSha1];

fn client(server: &Server, credentials: Credentials, signature: Signature) -> Client {
    Client::new(
        &Config::builder()
            .region("cn-hangzhou")
            .endpoint(server.url())
            .credentials(credentials)
            .signature(signature)
            .build()
            .expect("a configuration"),
    )
}

fn key() -> Credentials {
    Credentials::new(ACCESS_KEY_ID, ACCESS_KEY_SECRET)
}

fn start() -> (Server, Client) {
    let server = Server::start(vpc::respond).expect("a server");
    let client = client(&server, key(), Signature::default());
    (server, client)
}

fn modify(id: &str) -> ModifyRouterInterfaceSpecRequest {
    ModifyRouterInterfaceSpecRequest::new()
        .region_id("cn-hangzhou")
        .router_interface_id(id)
        .spec("Large.1")
}

#[tokio::test]
async fn a_signed_call_is_answered_with_a_typed_reply() {
    for signature in SIGNATURES {
        let server = Server::start(vpc::respond).expect("a server");
        let reply = client(&server, key(), signature)
            .modify_router_interface_spec(modify("ri-1").client_token("a b*c~é/+&="))
            .await
            .expect("a reply");
        assert_eq!(reply.spec.as_deref(), Some("Large.1"));
        assert_eq!(reply.request_id(), Some(REQUEST_ID));
        assert_eq!(reply.status(), 200);
        assert!(reply.mismatches().is_empty());

        let call = &server.calls()[0];
        assert_eq!(call.action(), Some("ModifyRouterInterfaceSpec"));
        assert_eq!(call.version(), Some("2016-04-28"));
        assert_eq!(call.parameter("ClientToken"), Some("a b*c~é/+&="));
        let hmac_sha1 = call.parameter("SignatureMethod") == Some("HMAC-SHA1");
        assert_eq!(hmac_sha1, signature == Signature::HmacSha1);
    }
}

#[tokio::test]
async fn a_security_token_travels_signed() {
    for signature in SIGNATURES {
        let server = Server::start(vpc::respond).expect("a server");
        let credentials = Credentials::with_token(ACCESS_KEY_ID, ACCESS_KEY_SECRET, "a/token+=");
        client(&server, credentials, signature)
            .modify_router_interface_spec(modify("ri-1"))
            .await
            .expect("a reply");
        let call = &server.calls()[0];
        let token = call
            .parameter("SecurityToken")
            .or(call.headers.get("x-acs-security-token").map(String::as_str));
        assert_eq!(token, Some("a/token+="));
    }
}

#[tokio::test]
async fn a_documented_error_can_be_matched() {
    let (_server, client) = start();
    let error = client
        .modify_router_interface_spec(modify("ri-1").spec("Gigantic.9"))
        .await
        .expect_err("a refusal");
    let code = ModifyRouterInterfaceSpecError::InvalidSpecValudNotSupported;
    assert_eq!(error.code(), Some(code));
    assert_eq!(code.as_str(), "InvalidSpec.ValudNotSupported");
    assert_eq!(error.status(), Some(400));
    assert_eq!(error.message(), "Spec is not supported.");
    assert_eq!(error.request_id(), Some(REQUEST_ID));
    for part in [
        "InvalidSpec.ValudNotSupported",
        "Spec is not supported.",
        "400",
        REQUEST_ID,
    ] {
        assert!(error.to_string().contains(part), "{error}");
    }
}

#[tokio::test]
async fn a_documented_error_in_xml_can_be_matched() {
    let (_server, client) = start();
    let error = client
        .modify_router_interface_spec(modify("ri-refused-in-xml"))
        .await
        .expect_err("a refusal");
    assert_eq!(
        error.code(),
        Some(ModifyRouterInterfaceSpecError::InvalidOppositeNotFound)
    );
    assert_eq!(error.request_id(), Some(REQUEST_ID));
}

#[tokio::test]
async fn an_undocumented_error_keeps_its_text() {
    let (server, client) = start();
    let error = client
        .modify_router_interface_spec(modify("ri-undocumented"))
        .await
        .expect_err("a refusal");
    assert_eq!(error.code(), None);
    assert_eq!(error.code_str(), Some("Operation.Conflict"));
    assert_eq!(error.status(), Some(409));
    // Refused is refused: nothing is sent a second time.
    assert_eq!(server.calls().len(), 1);
}

#[tokio::test]
async fn an_answer_in_xml_fills_the_same_type() {
    let (_server, client) = start();
    let reply = client
        .modify_router_interface_spec(modify("ri-answered-in-xml"))
        .await
        .expect("a reply");
    assert_eq!(reply.spec.as_deref(), Some("Large.1"));
    assert_eq!(reply.request_id(), Some(REQUEST_ID));
}

#[tokio::test]
async fn fields_of_another_type_do_not_lose_the_rest() {
    let (_server, client) = start();
    let request = DescribeRouterInterfacesRequest::new().region_id("xx-odd");
    let reply = client
        .describe_router_interfaces(request)
        .await
        .expect("a reply");
    assert_eq!(reply.total_count, None);
    assert_eq!(reply.page_size, Some(10));
    let [first, second] = reply.router_interface_set.as_slice() else {
        panic!("two interfaces: {reply:?}");
    };
    assert_eq!(first.router_interface_id.as_deref(), Some("ri-0"));
    assert_eq!(first.cross_border, Some(true));
    assert_eq!(first.bandwidth, None);
    assert_eq!(second.router_interface_id.as_deref(), Some("ri-1"));
    assert_eq!(second.spec.as_deref(), Some("7"));
    // What was lost is told.
    assert_eq!(reply.mismatches().len(), 2, "{:?}", reply.mismatches());
    assert_eq!(reply.unknown_fields(), ["Unheard"]);
}

#[tokio::test]
async fn a_wrong_secret_is_told_as_such() {
    for signature in SIGNATURES {
        let server = Server::start(vpc::respond).expect("a server");
        let credentials = Credentials::new(ACCESS_KEY_ID, "not-the-secret");
        let error = client(&server, credentials, signature)
            .modify_router_interface_spec(modify("ri-1"))
            .await
            .expect_err("a refusal");
        assert_eq!(error.code_str(), Some("SignatureDoesNotMatch"));
        assert!(error.is_auth());
        // Both sides signed the same text, so it is the secret.
        assert!(
            error
                .hint()
                .is_some_and(|hint| hint.contains("secret is wrong")),
            "{error}"
        );
        assert!(!format!("{error:?} {error}").contains("not-the-secret"));
    }
}

#[tokio::test]
async fn what_is_required_is_asked_for_before_anything_is_sent() {
    let (server, client) = start();
    let error = client
        .modify_router_interface_spec(ModifyRouterInterfaceSpecRequest::new())
        .await
        .expect_err("a complaint");
    for name in ["RouterInterfaceId", "Spec"] {
        assert!(error.to_string().contains(name), "{error}");
    }
    assert!(server.calls().is_empty());
}

#[tokio::test]
async fn a_wrapped_list_is_a_plain_list() {
    let (server, client) = start();
    let request = DescribeRouterInterfacesRequest::new()
        .region_id("cn-hangzhou")
        .page_number(2)
        .page_size(2);
    let reply = client
        .describe_router_interfaces(request)
        .await
        .expect("a reply");
    assert_eq!(reply.total_count, Some(5));
    let ids: Vec<_> = reply
        .router_interface_set
        .iter()
        .map(|item| (item.router_interface_id.as_deref(), item.bandwidth))
        .collect();
    assert_eq!(ids, [(Some("ri-2"), Some(10)), (Some("ri-3"), Some(10))]);
    assert_eq!(server.calls()[0].parameter("PageNumber"), Some("2"));
}

#[tokio::test]
async fn lists_of_a_request_are_numbered_from_one() {
    let (server, client) = start();
    let request = TagResourcesRequest::new()
        .region_id("cn-hangzhou")
        .resource_type("VPC")
        .resource_id(["vpc-1", "vpc-2"])
        .tag([alicloud::vpc::tag_resources::Tag::new()
            .key("color")
            .value("green")]);
    let reply = client.tag_resources(request).await.expect("a reply");
    assert!(reply.request_id.is_some());
    assert_eq!(reply.request_id.as_deref(), reply.request_id());
    let call = &server.calls()[0];
    assert_eq!(call.parameter("ResourceId.1"), Some("vpc-1"));
    assert_eq!(call.parameter("ResourceId.2"), Some("vpc-2"));
    assert_eq!(call.parameter("ResourceId"), None);
}

#[tokio::test]
async fn pages_by_number_follow_each_other_to_the_end() {
    let (server, client) = start();
    let request = DescribeRouterInterfacesRequest::new()
        .region_id("cn-hangzhou")
        .page_size(2);
    let mut items = client.describe_router_interfaces(request).items();
    let mut ids = Vec::new();
    while let Some(item) = items.next().await {
        ids.extend(item.expect("an interface").router_interface_id);
    }
    assert_eq!(ids, ["ri-0", "ri-1", "ri-2", "ri-3", "ri-4"]);
    assert_eq!(server.calls().len(), 3);
}

#[tokio::test]
async fn pages_by_token_follow_each_other_to_the_end() {
    let (server, client) = start();
    let request = ListTagResourcesRequest::new()
        .region_id("cn-hangzhou")
        .resource_type("VPC");
    let mut items = client.list_tag_resources(request).items();
    let mut keys = Vec::new();
    while let Some(item) = items.next().await {
        keys.extend(item.expect("a tag").tag_key);
    }
    assert_eq!(keys, ["team", "stage"]);
    let calls = server.calls();
    assert_eq!(calls.len(), 2);
    assert_eq!(calls[1].parameter("NextToken"), Some("page-2"));
}
