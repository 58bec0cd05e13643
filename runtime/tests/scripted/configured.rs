//! What a configuration gets from a profile, a role and another configuration, and what a call says that lacks
//! something.

use std::path::Path;

use alicloud_runtime::{
    Client, Config, ConfigBuilder, Credentials, EmptyResponse, Error, ErrorKind,
    NoDocumentedErrors, Operation, OperationInfo, Product,
    credentials::Role,
    encode::{Encode, Encoder},
    transport::{HttpRequest, HttpResponse},
};

use crate::support::Scripted;

static POND: Product = Product::new("Pond", "2020-01-01");

#[derive(Debug, Default)]
struct FindFrog {
    region_id: Option<String>,
    frog: Option<String>,
}

impl Encode for FindFrog {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.query("RegionId", &self.region_id);
        e.query("Frog", &self.frog);
    }
}

impl Operation for FindFrog {
    type Response = EmptyResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = OperationInfo::rpc(&POND, "FindFrog")
        .required(&["RegionId", "Frog"])
        .region("RegionId");
}

#[derive(Debug)]
struct CatchFrog;

impl Encode for CatchFrog {
    fn encode(&self, _: &mut Encoder<'_>) {}
}

impl Operation for CatchFrog {
    type Response = EmptyResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = OperationInfo::rpc(&POND, "CatchFrog").required(&["Net"]);
}

fn signed_by(id: &str) -> impl Fn(&HttpRequest) -> bool {
    let credential = format!("Credential={id},");
    move |request| {
        let signature = request.header("authorization").unwrap_or_default();
        signature.contains(&credential)
    }
}

fn builder(transport: &Scripted) -> ConfigBuilder {
    Config::builder()
        .endpoint("pond.example.com")
        .credentials(Credentials::new("first", "secret"))
        .transport(transport.clone())
}

async fn count_frogs(config: &Config) -> Result<(), Error> {
    let client = Client::new(config, &POND);
    client.raw("CountFrogs").read_only().await.map(drop)
}

#[tokio::test]
async fn a_configuration_made_of_another_differs_in_what_it_is_told() {
    let transport = Scripted::new(|_| Ok(HttpResponse::new(200, "{}")));
    let config = builder(&transport)
        .region("cn-east")
        .user_agent("tool/1")
        .build()
        .unwrap();
    let second = config
        .to_builder()
        .credentials(Credentials::new("second", "secret"))
        .build()
        .unwrap();
    count_frogs(&config).await.unwrap();
    count_frogs(&second).await.unwrap();
    let seen = transport.seen();
    assert!(signed_by("first")(&seen[0]) && signed_by("second")(&seen[1]));
    assert_eq!(second.region(), Some("cn-east"));
    assert_eq!(
        seen[0].header("user-agent"),
        seen[1].header("user-agent"),
        "all else is the same"
    );
    assert_eq!(seen[0].url.split('?').next(), seen[1].url.split('?').next());
    let other = config.to_builder().region("cn-west").build().unwrap();
    assert_eq!(other.region(), Some("cn-west"));
}

#[tokio::test]
async fn a_role_is_assumed_once_with_the_credentials_of_the_configuration() {
    let transport = Scripted::new(|request| {
        let body = match request.header("x-acs-action") {
            Some("CountFrogs") => "{}",
            _ => {
                r#"{"Credentials": {"AccessKeyId": "of-the-role", "AccessKeySecret": "s",
                "SecurityToken": "t", "Expiration": "2100-01-01T00:00:00Z"}}"#
            }
        };
        Ok(HttpResponse::new(200, body))
    });
    let role = Role::new("acs:ram::1:role/r").named("s");
    let config = builder(&transport).assume_role(role).build().unwrap();
    count_frogs(&config).await.unwrap();
    count_frogs(&config).await.unwrap();
    let seen = transport.seen();
    assert_eq!(seen.len(), 3, "the role is assumed once");
    assert!(seen[0].url.contains("sts.aliyuncs.com"));
    assert!(seen[1..].iter().all(signed_by("of-the-role")));
}

/// The variables of this process are not the test's to set, so the test runs itself once more with others.
#[test]
fn a_profile_goes_before_the_keys_of_the_environment() {
    const MARK: &str = "ALICLOUD_RUNTIME_TEST_OF_A_PROFILE";
    if std::env::var_os(MARK).is_some() {
        check_profile();
        return;
    }
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("profile_of_a_test.json");
    let text = r#"{"current": "usual", "profiles": [{"name": "blue", "mode": "AK", "region_id": "cn-blue",
        "access_key_id": "of-the-profile", "access_key_secret": "s"}]}"#;
    std::fs::write(&file, text).unwrap();
    let child = std::process::Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "configured::a_profile_goes_before_the_keys_of_the_environment",
        ])
        .env(MARK, "1")
        .env("ALIBABA_CLOUD_CONFIG_FILE", file)
        .env("ALIBABA_CLOUD_ACCESS_KEY_ID", "of-the-environment")
        .env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "s")
        .env("ALIBABA_CLOUD_REGION_ID", "cn-environment")
        .output()
        .unwrap();
    let printed = String::from_utf8_lossy(&child.stdout);
    assert!(
        child.status.success() && printed.contains("1 passed"),
        "{printed}"
    );
}

fn check_profile() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let transport = Scripted::new(|_| {
        let body = r#"{"Code": "InvalidAccessKeyId.NotFound", "Message": "m"}"#;
        Ok(HttpResponse::new(404, body))
    });
    let config = builder(&transport).profile("blue").build().unwrap();
    assert_eq!(config.region(), Some("cn-blue"));
    let error = runtime.block_on(count_frogs(&config)).unwrap_err();
    assert!(signed_by("of-the-profile")(&transport.seen()[0]));
    assert_eq!(
        error.hint(),
        Some("the credentials came from profile blue/cli_profile/static_ak")
    );
    let usual = builder(&transport).region_from_env().build().unwrap();
    assert_eq!(usual.region(), Some("cn-environment"));
    let given = builder(&transport).profile("blue").region("cn-given");
    assert_eq!(given.build().unwrap().region(), Some("cn-given"));
    let nobody = builder(&transport).profile("green").build().unwrap();
    let error = runtime.block_on(count_frogs(&nobody)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert!(error.to_string().contains("green"), "{error}");
}

#[tokio::test]
async fn credentials_of_the_program_are_no_news_and_empty_ones_are_not_sent() {
    let refused = r#"{"Code": "InvalidAccessKeyId.NotFound", "Message": "m"}"#;
    let transport = Scripted::new(move |_| Ok(HttpResponse::new(404, refused)));
    let error = count_frogs(&builder(&transport).build().unwrap()).await;
    assert_eq!(error.unwrap_err().hint(), None);
    for empty in [Credentials::new("", "s"), Credentials::new("a", "")] {
        let config = builder(&transport).credentials(empty).build().unwrap();
        let error = count_frogs(&config).await.unwrap_err();
        assert!(error.is_auth(), "{error}");
        assert!(error.to_string().contains("is empty"), "{error}");
    }
    assert_eq!(transport.seen().len(), 1);
}

#[tokio::test]
async fn what_a_request_lacks_is_said_with_what_to_do() {
    let transport = Scripted::new(|_| Ok(HttpResponse::new(200, "{}")));
    let nowhere = builder(&transport).build().unwrap();
    let client = Client::new(&nowhere, &POND);
    let error = client.call(FindFrog::default()).await.unwrap_err();
    let text = error.to_string();
    assert!(
        text.contains("FindFrog requires RegionId, Frog, which the request does not set"),
        "{text}"
    );
    assert!(text.contains("`Config::builder().region(…)`"), "{text}");
    let somewhere = nowhere.to_builder().region("cn-east").build().unwrap();
    let client = Client::new(&somewhere, &POND);
    let error = client.call(FindFrog::default()).await.unwrap_err();
    let text = error.to_string();
    assert!(
        text.ends_with("FindFrog requires Frog, which the request does not set"),
        "{text}"
    );
    // No region is of use where the operation has none.
    let error = Client::new(&nowhere, &POND).call(CatchFrog).await;
    let text = error.unwrap_err().to_string();
    assert!(
        text.ends_with("CatchFrog requires Net, which the request does not set"),
        "{text}"
    );
}
