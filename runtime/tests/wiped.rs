//! What is left of a secret in the memory of the process once its credentials are gone: nothing.
//!
//! Apart from other tests, whose secrets would be found too.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used)]

use std::{
    fs::File,
    io::{self, Read},
    os::unix::fs::FileExt,
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, SystemTime},
};

use alicloud_runtime::{
    Config, Credentials,
    credentials::{
        AssumeRoleProvider, CliProfileProvider, Context, EcsRoleProvider, Environment,
        ExternalProvider, ProfileProvider, ProvideCredentials, Role, UriProvider,
    },
    future::BoxFuture,
    transport::{HttpRequest, HttpResponse, Transport, TransportError},
};
use zeroize::Zeroizing;

/// The secret, each byte turned around so that this is not found itself.
fn turned() -> [u8; 30] {
    std::array::from_fn(|at| !b"AbCdEfGhJkLmNpQrStUvWxYz234567"[29 - at])
}

/// Places in memory that hold the secret. `maps` has room enough: to make some would take memory that was just
/// given back, and write over it.
fn count_copies(maps: &mut String) -> usize {
    maps.clear();
    let mut file = File::open("/proc/self/maps").unwrap();
    file.read_to_string(maps).unwrap();
    let memory = File::open("/proc/self/mem").unwrap();
    let turned = turned();
    let mut page = [0; 4096 + 29];
    let mut count = 0;
    for line in maps.lines().filter(|line| line.contains(" rw-p ")) {
        let (start, rest) = line.split_once('-').unwrap();
        let number = |digits| u64::from_str_radix(digits, 16).unwrap();
        let (mut at, end) = (number(start), number(rest.split(' ').next().unwrap()));
        while at < end {
            let length = usize::try_from(end - at).unwrap().min(page.len());
            if memory.read_at(&mut page[..length], at).is_ok() {
                let page = &page[..length];
                let begins = memchr::memchr_iter(!turned[0], page);
                let windows = begins.filter_map(|at| page.get(at..at + turned.len()));
                let is_secret = |window: &&[u8]| window.iter().zip(&turned).all(|(a, b)| *a == !b);
                count += windows.filter(is_secret).count();
            }
            // The next look may fall on this very place.
            page.fill(0);
            at += 4096;
        }
    }
    count
}

/// A text with the secret in it, in one buffer, which is handed on as it is.
fn with_secret(before: &str, after: &str) -> Vec<u8> {
    let mut text = Vec::with_capacity(8_000);
    text.extend_from_slice(before.as_bytes());
    for byte in turned() {
        text.push(!byte);
    }
    text.extend_from_slice(after.as_bytes());
    text.resize(7_000, b' ');
    text
}

fn service_record() -> Vec<u8> {
    with_secret(
        r#"{"Code": "Success", "AccessKeyId": "id", "AccessKeySecret": ""#,
        r#"", "SecurityToken": "token", "Expiration": "2100-01-01T00:00:00Z"}"#,
    )
}

fn cli_file() -> Vec<u8> {
    with_secret(
        concat!(
            r#"{"current": "default", "profiles": [{"name": "default", "mode": "AK", "#,
            r#""access_key_id": "id", "access_key_secret": ""#
        ),
        r#""}]}"#,
    )
}

fn printed_record() -> Vec<u8> {
    with_secret(
        r#"{"mode": "AK", "access_key_id": "id", "access_key_secret": ""#,
        r#""}"#,
    )
}

/// Issues credentials as STS, as the metadata service and as a local service.
struct Service;

impl Transport for Service {
    fn send<'a>(
        &'a self,
        request: HttpRequest,
    ) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        let body = if request.url.contains("sts") {
            with_secret(
                r#"{"Credentials": {"AccessKeyId": "id", "AccessKeySecret": ""#,
                r#"", "SecurityToken": "token", "Expiration": "2100-01-01T00:00:00Z"}}"#,
            )
        } else if request.method == "PUT" {
            b"metadata-token".to_vec()
        } else {
            service_record()
        };
        Box::pin(std::future::ready(Ok(HttpResponse::new(200, body))))
    }
}

/// Files and commands with the secret.
#[derive(Debug)]
struct Machine;

impl Environment for Machine {
    fn var(&self, _: &str) -> Option<String> {
        None
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        match path.extension().is_some_and(|ending| ending == "json") {
            true => Ok(cli_file()),
            false => Ok(with_secret(
                "[default]\ntype = access_key\naccess_key_id = id\naccess_key_secret = ",
                "\n",
            )),
        }
    }

    fn home(&self) -> Option<PathBuf> {
        Some("/home/otter".into())
    }

    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn run<'a>(&'a self, _: &'a [String], _: Duration) -> BoxFuture<'a, io::Result<Vec<u8>>> {
        Box::pin(std::future::ready(Ok(printed_record())))
    }
}

#[test]
fn of_a_secret_nothing_is_left_once_its_credentials_are_gone() {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    let runtime = builder.enable_all().build().unwrap();
    let context = || Context::new(Service).environment(Machine);
    let role = Role::new("acs:ram::1:role/reader").endpoint("sts.example.com");
    let own = Credentials::new("own-id", "own-secret");
    let path = std::env::temp_dir().join(format!("alicloud-wiped-{}", std::process::id()));
    let path = path.to_str().unwrap();
    std::fs::write(path, Zeroizing::new(cli_file())).unwrap();
    let printed = format!("{path}-printed");
    std::fs::write(&printed, Zeroizing::new(printed_record())).unwrap();
    // In two parts, of which one ends within the secret.
    let script = format!("sh -c 'head -c 80 {printed}; sleep 0.1; tail -c +81 {printed}'");
    let real = || Context::new(Service);
    let providers: [(&str, Arc<dyn ProvideCredentials>); 8] = [
        (
            "a file of this machine",
            Arc::new(CliProfileProvider::new(real()).file(path)),
        ),
        (
            "a command of this machine",
            Arc::new(ExternalProvider::new(real(), script)),
        ),
        (
            "STS",
            Arc::new(AssumeRoleProvider::new(context(), own, role)),
        ),
        (
            "a local service",
            Arc::new(UriProvider::new(context()).uri("http://127.0.0.1/")),
        ),
        (
            "metadata",
            Arc::new(EcsRoleProvider::new(context()).role("reader")),
        ),
        ("the CLI", Arc::new(CliProfileProvider::new(context()))),
        ("an ini file", Arc::new(ProfileProvider::new(context()))),
        (
            "a command",
            Arc::new(ExternalProvider::new(context(), "tool")),
        ),
    ];
    let mut maps = String::with_capacity(1 << 18);
    assert_eq!(count_copies(&mut maps), 0);
    for (name, provider) in providers {
        let credentials = runtime.block_on(provider.credentials()).unwrap();
        assert_eq!(credentials.access_key_secret().len(), 30, "{name}");
        let copies = count_copies(&mut maps);
        assert!(copies > 0, "{name}: memory is not looked through");
        // Signing a request with them leaves nothing either.
        let config = Config::builder()
            .credentials(credentials)
            .transport(Service);
        drop(config.build().unwrap());
        drop(provider);
        assert_eq!(count_copies(&mut maps), 0, "{name}");
    }
    std::fs::remove_file(path).unwrap();
    std::fs::remove_file(printed).unwrap();
}
