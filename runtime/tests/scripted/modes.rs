//! Each way of a configuration file to say who is calling, and what each becomes.

use std::time::{Duration, SystemTime};

use alicloud_runtime::{
    Credentials,
    credentials::{
        CliProfileProvider, Context, CredentialsErrorKind, FixedEnvironment, ProfileProvider,
        ProvideCredentials,
    },
    transport::HttpResponse,
};

use crate::support::Scripted;

/// The metadata service, the security token service and an address, each with keys of its own.
fn services() -> Scripted {
    let keys = |id: &str| {
        format!(
            r#"{{"Code":"Success","AccessKeyId":"{id}","AccessKeySecret":"s","SecurityToken":"t",
            "Expiration":"2100-01-01T00:00:00Z"}}"#
        )
    };
    Scripted::new(move |request| {
        let body = match request.url.split('?').next().unwrap_or_default() {
            "http://100.100.100.200/latest/api/token" => "metadata-token".to_owned(),
            "http://100.100.100.200/latest/meta-data/ram/security-credentials/" => {
                "attached".to_owned()
            }
            "http://100.100.100.200/latest/meta-data/ram/security-credentials/attached" => {
                keys("of-attached")
            }
            "http://100.100.100.200/latest/meta-data/ram/security-credentials/named" => {
                keys("of-named")
            }
            "https://sts.aliyuncs.com/" => format!(r#"{{"Credentials":{}}}"#, keys("of-role")),
            "http://localhost/a" => keys("of-a"),
            "http://localhost/b" => keys("of-b"),
            other => panic!("{other} is asked"),
        };
        Ok(HttpResponse::new(200, body))
    })
}

fn environment() -> FixedEnvironment {
    FixedEnvironment::new()
        .home("/h")
        .var("ALIBABA_CLOUD_CREDENTIALS_URI", "http://localhost/b")
        .file("/token", "a.b.c")
        .command(
            ["tool"],
            r#"{"access_key_id":"of-tool","access_key_secret":"s"}"#,
        )
}

/// What a profile of the command line's configuration gives.
async fn cli(members: &str) -> Result<Credentials, String> {
    let config = format!(r#"{{"current":"p","profiles":[{{"name":"p",{members}}}]}}"#);
    let environment = environment().file("/h/.aliyun/config.json", config);
    let provider =
        CliProfileProvider::new(Context::new(services()).environment(environment.clone()));
    provider
        .credentials()
        .await
        .map_err(|error| error.to_string())
}

async fn ini(lines: &str) -> Result<Credentials, String> {
    let ini = format!("[default]\n{lines}\n");
    let environment = environment().file("/h/.alibabacloud/credentials", ini);
    let provider = ProfileProvider::new(Context::new(services()).environment(environment));
    provider
        .credentials()
        .await
        .map_err(|error| error.to_string())
}

const PAIR: &str = r#""access_key_id":"id","access_key_secret":"s""#;
const ROLE: &str = r#""ram_role_arn":"acs:ram::1:role/r""#;

#[tokio::test]
async fn each_mode_of_the_command_line_has_its_provider() {
    for (mode, members, id, provider) in [
        ("AK", PAIR.to_owned(), "id", "static_ak"),
        (
            "StsToken",
            format!(r#"{PAIR},"sts_token":"t""#),
            "id",
            "static_sts",
        ),
        (
            "CloudSSO",
            format!(r#"{PAIR},"sts_token":"t""#),
            "id",
            "static_sts",
        ),
        (
            "OAuth",
            format!(r#"{PAIR},"sts_token":"t","sts_expiration":0"#),
            "id",
            "static_sts",
        ),
        (
            "RamRoleArn",
            format!("{PAIR},{ROLE}"),
            "of-role",
            "ram_role_arn/static_ak",
        ),
        (
            "RamRoleArn",
            format!(r#"{PAIR},"sts_token":"t",{ROLE}"#),
            "of-role",
            "ram_role_arn/static_sts",
        ),
        (
            "EcsRamRole",
            r#""x":1"#.to_owned(),
            "of-attached",
            "ecs_ram_role",
        ),
        (
            "EcsRamRole",
            r#""ram_role_name":"named""#.to_owned(),
            "of-named",
            "ecs_ram_role",
        ),
        (
            "RamRoleArnWithRoleName",
            format!(r#"{ROLE},"ram_role_name":"named""#),
            "of-role",
            "ram_role_arn/ecs_ram_role",
        ),
        (
            "OIDC",
            format!(r#"{ROLE},"oidc_provider_arn":"p","oidc_token_file":"/token""#),
            "of-role",
            "oidc_role_arn",
        ),
        (
            "CredentialsURI",
            r#""credentials_uri":"http://localhost/a""#.to_owned(),
            "of-a",
            "credential_uri",
        ),
        (
            "CredentialsURI",
            r#""x":1"#.to_owned(),
            "of-b",
            "credential_uri",
        ),
        (
            "External",
            r#""process_command":"tool""#.to_owned(),
            "of-tool",
            "external",
        ),
    ] {
        for mode in [mode.to_owned(), mode.to_ascii_uppercase()] {
            let found = cli(&format!(r#""mode":"{mode}",{members}"#)).await.unwrap();
            assert_eq!(found.access_key_id(), id, "{mode}");
            assert_eq!(
                found.provider_name(),
                format!("cli_profile/{provider}"),
                "{mode}"
            );
        }
    }
    let bearer = cli(r#""mode":"BearerToken","bearer_token":"b""#).await;
    assert_eq!(bearer.unwrap().bearer_token(), Some("b"));
    assert!(cli(r#""mode":"Anonymous""#).await.unwrap().is_anonymous());
}

#[tokio::test]
async fn what_a_mode_needs_is_named() {
    for (members, lacking) in [
        (r#""access_key_id":"id""#, "access_key_secret"),
        (
            r#""mode":"StsToken","access_key_id":"i","access_key_secret":"s""#,
            "sts_token",
        ),
        (
            r#""mode":"RamRoleArn","access_key_id":"i","access_key_secret":"s""#,
            "ram_role_arn",
        ),
        (
            r#""mode":"ChainableRamRoleArn","ram_role_arn":"r""#,
            "source_profile",
        ),
        (r#""mode":"RamRoleArnWithRoleName""#, "ram_role_arn"),
        (
            r#""mode":"OIDC","ram_role_arn":"r","oidc_token_file":"/token""#,
            "oidc_provider_arn",
        ),
        (
            r#""mode":"OIDC","ram_role_arn":"r","oidc_provider_arn":"p""#,
            "oidc_token_file",
        ),
        (r#""mode":"External""#, "process_command"),
        (r#""mode":"BearerToken""#, "bearer_token"),
    ] {
        let why = cli(members).await.unwrap_err();
        assert!(
            why.contains(&format!("lacks `{lacking}`")),
            "{members}: {why}"
        );
    }
}

#[tokio::test]
async fn each_type_of_an_ini_section_has_its_provider() {
    let pair = "access_key_id = id\naccess_key_secret = s";
    for (lines, id, provider) in [
        (format!("type = access_key\n{pair}"), "id", "static_ak"),
        (
            format!("type = ram_role_arn\n{pair}\nrole_arn = r"),
            "of-role",
            "ram_role_arn/static_ak",
        ),
        (
            "type = oidc_role_arn\nrole_arn = r\noidc_provider_arn = p\noidc_token_file_path = /token"
                .to_owned(),
            "of-role",
            "oidc_role_arn",
        ),
        ("type = ecs_ram_role".to_owned(), "of-attached", "ecs_ram_role"),
        (
            "type = ecs_ram_role\nrole_name = named".to_owned(),
            "of-named",
            "ecs_ram_role",
        ),
    ] {
        let found = ini(&lines).await.unwrap();
        assert_eq!(found.access_key_id(), id, "{lines}");
        assert_eq!(found.provider_name(), format!("profile/{provider}"));
    }
    for (lines, lacking) in [
        ("access_key_id = id", "type"),
        (
            "type = access_key\naccess_key_id =\naccess_key_secret = s",
            "access_key_id",
        ),
        (
            "type = ram_role_arn\naccess_key_id = i\naccess_key_secret = s",
            "role_arn",
        ),
        (
            "type = oidc_role_arn\noidc_provider_arn = p\noidc_token_file_path = /t",
            "role_arn",
        ),
        (
            "type = oidc_role_arn\nrole_arn = r\noidc_token_file_path = /t",
            "oidc_provider_arn",
        ),
        (
            "type = oidc_role_arn\nrole_arn = r\noidc_provider_arn = p",
            "oidc_token_file_path",
        ),
    ] {
        let why = ini(lines).await.unwrap_err();
        assert!(
            why.contains(&format!("`{lacking}` is not given")),
            "{lines}: {why}"
        );
    }
}

/// The text of the body of the request that assumes a role.
async fn role_request(members: &str) -> Result<String, String> {
    let config = format!(
        r#"{{"current":"p","profiles":[{{"name":"p","mode":"RamRoleArn",{PAIR},{ROLE},{members}}}]}}"#
    );
    let environment = environment().file("/h/.aliyun/config.json", config);
    let service = services();
    let context = Context::new(service.clone()).environment(environment);
    let found = CliProfileProvider::new(context).credentials().await;
    found.map_err(|error| error.to_string())?;
    let request = service.seen().pop().unwrap();
    Ok(String::from_utf8(request.body).unwrap())
}

#[tokio::test]
async fn what_a_profile_says_of_its_role_is_asked_for() {
    for (members, asked) in [
        (r#""ram_session_name":"mine""#, "RoleSessionName=mine"),
        (r#""expired_seconds":1200"#, "DurationSeconds=1200"),
        (r#""expired_seconds":0"#, "DurationSeconds=3600"),
        (r#""policy":"p1""#, "Policy=p1"),
        (r#""external_id":"e1""#, "ExternalId=e1"),
    ] {
        let body = role_request(members).await.unwrap();
        assert!(
            body.split('&').any(|pair| pair == asked),
            "{members}: {body}"
        );
    }
    for (members, why) in [
        (
            r#""expired_seconds":"soon""#,
            "`expired_seconds` is `soon`, not a number",
        ),
        (r#""expired_seconds":899"#, "900 s or longer, not 899 s"),
    ] {
        let error = role_request(members).await.unwrap_err();
        assert!(error.contains(why), "{error}");
    }
    let default = role_request(r#""x":1"#).await.unwrap();
    assert!(
        default.contains("RoleSessionName=alicloud-rust-"),
        "{default}"
    );
}

#[tokio::test]
async fn an_ini_section_says_more_of_its_role() {
    let lines = "type = ram_role_arn\naccess_key_id = id\naccess_key_secret = s\nrole_arn = r\n\
        role_session_name = mine\npolicy = p1";
    let environment = environment().file(
        "/h/.alibabacloud/credentials",
        format!("[default]\n{lines}\n"),
    );
    let service = services();
    let context = Context::new(service.clone()).environment(environment);
    ProfileProvider::new(context).credentials().await.unwrap();
    let body = String::from_utf8(service.seen().pop().unwrap().body).unwrap();
    for asked in ["RoleArn=r", "RoleSessionName=mine", "Policy=p1"] {
        assert!(body.split('&').any(|pair| pair == asked), "{body}");
    }
}

#[tokio::test]
async fn the_end_of_a_session_is_read_in_seconds_or_as_a_time() {
    let session = |expiry: &str| {
        let members =
            format!(r#""mode":"StsToken",{PAIR},"sts_token":"t","sts_expiration":{expiry}"#);
        async move { cli(&members).await.map(|found| found.expires_at()) }
    };
    let end = SystemTime::UNIX_EPOCH + Duration::from_secs(4_102_444_800);
    assert_eq!(session("4102444800").await, Ok(Some(end)));
    assert_eq!(session("\"2100-01-01T00:00:00Z\"").await, Ok(Some(end)));
    assert_eq!(session("0").await, Ok(None));
    let why = session("\"soon\"").await.unwrap_err();
    assert!(why.contains("`sts_expiration` is not a time"), "{why}");
}

#[tokio::test]
async fn a_file_that_is_given_comes_before_the_one_of_the_environment() {
    let section = |id: &str| {
        format!(
            "[default]\ntype = access_key\naccess_key_id = {id}\naccess_key_secret = s\n[other]\n\
            type = access_key\naccess_key_id = other-{id}\naccess_key_secret = s\n"
        )
    };
    let environment = environment()
        .file("/given", section("given"))
        .file("/named", section("named"))
        .file("/h/.alibabacloud/credentials", section("home"))
        .var("ALIBABA_CLOUD_CREDENTIALS_FILE", "/named")
        .var("ALIBABA_CLOUD_PROFILE", "other");
    let provider =
        || ProfileProvider::new(Context::new(services()).environment(environment.clone()));
    for (provider, id) in [
        (provider(), "other-named"),
        (provider().file("/given"), "other-given"),
        (provider().section("default"), "named"),
    ] {
        assert_eq!(provider.credentials().await.unwrap().access_key_id(), id);
    }
    let config = |id: &str| {
        format!(
            r#"{{"current":"p","profiles":[{{"name":"p","access_key_id":"{id}","access_key_secret":"s"}}]}}"#
        )
    };
    let environment = self::environment()
        .file("/given", config("given"))
        .file("/named", config("named"))
        .file("/h/.aliyun/config.json", config("home"))
        .var("ALIBABA_CLOUD_CONFIG_FILE", "/named");
    let provider =
        || CliProfileProvider::new(Context::new(services()).environment(environment.clone()));
    assert_eq!(
        provider().credentials().await.unwrap().access_key_id(),
        "named"
    );
    let given = provider().file("/given").credentials().await;
    assert_eq!(given.unwrap().access_key_id(), "given");
    // Neither a file nor a home to look in.
    for error in [
        CliProfileProvider::new(Context::new(services()).environment(FixedEnvironment::new()))
            .credentials()
            .await
            .unwrap_err(),
        ProfileProvider::new(Context::new(services()).environment(FixedEnvironment::new()))
            .credentials()
            .await
            .unwrap_err(),
    ] {
        assert_eq!(error.kind(), CredentialsErrorKind::NotConfigured);
        assert!(error.to_string().contains("no home directory"), "{error}");
    }
}

#[tokio::test]
async fn the_role_of_an_instance_that_assumes_another_is_the_one_that_is_named() {
    for (members, caller) in [
        (ROLE.to_owned(), "of-attached"),
        (format!(r#"{ROLE},"ram_role_name":"named""#), "of-named"),
    ] {
        let config = format!(
            r#"{{"current":"p","profiles":[{{"name":"p","mode":"RamRoleArnWithRoleName",{members}}}]}}"#
        );
        let environment = environment().file("/h/.aliyun/config.json", config);
        let service = services();
        let context = Context::new(service.clone()).environment(environment);
        CliProfileProvider::new(context)
            .credentials()
            .await
            .unwrap();
        let request = service.seen().pop().unwrap();
        let authorization = request.header("authorization").unwrap();
        assert!(
            authorization.contains(&format!("Credential={caller},")),
            "{authorization}"
        );
    }
}

/// Someone may have written new credentials into the file.
#[tokio::test]
async fn a_file_is_read_again_when_what_it_gave_is_refused_and_not_before() {
    let config = format!(r#"{{"current":"p","profiles":[{{"name":"p",{PAIR}}}]}}"#);
    let environment = environment().file("/h/.aliyun/config.json", config);
    let provider = CliProfileProvider::new(Context::new(services()).environment(environment));
    let first = provider.credentials().await.unwrap();
    let again = provider.credentials().await.unwrap();
    assert_eq!(first, again);
    provider.invalidate(&Credentials::new("another", "s"));
    assert_eq!(provider.credentials().await.unwrap(), first);
}
