//! Files and commands that are looked at again, when that may help and not before.

use std::{
    io,
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, AtomicUsize, Ordering},
    },
    time::{Duration, SystemTime},
};

use alicloud_runtime::{
    Credentials,
    credentials::{
        CliProfileProvider, Context, CredentialsErrorKind, Environment, ProfileProvider,
        ProvideCredentials,
    },
    future::BoxFuture,
    transport::HttpResponse,
};

use crate::support::Scripted;

/// A machine with one file and one command, both of which print what a test says.
#[derive(Clone, Debug, Default)]
struct Machine {
    content: Arc<Mutex<String>>,
    reads: Arc<AtomicUsize>,
    runs: Arc<AtomicUsize>,
    seconds: Arc<AtomicU64>,
}

impl Machine {
    fn with(content: &str) -> Self {
        let machine = Self::default();
        machine.write(content);
        machine
    }

    fn write(&self, content: &str) {
        content.clone_into(&mut self.content.lock().unwrap());
    }

    fn reads(&self) -> usize {
        self.reads.load(Ordering::SeqCst)
    }

    fn cli(&self) -> CliProfileProvider {
        CliProfileProvider::new(self.context()).file("/config")
    }

    fn context(&self) -> Context {
        Context::new(Scripted::unreachable()).environment(self.clone())
    }
}

impl Environment for Machine {
    fn var(&self, _: &str) -> Option<String> {
        None
    }

    fn read(&self, _: &Path) -> io::Result<Vec<u8>> {
        self.reads.fetch_add(1, Ordering::SeqCst);
        Ok(self.content.lock().unwrap().clone().into_bytes())
    }

    fn home(&self) -> Option<PathBuf> {
        None
    }

    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(self.seconds.load(Ordering::SeqCst))
    }

    fn run<'a>(&'a self, _: &'a [String], _: Duration) -> BoxFuture<'a, io::Result<Vec<u8>>> {
        let number = self.runs.fetch_add(1, Ordering::SeqCst) + 1;
        let keys = format!(r#"{{"access_key_id":"id-{number}","access_key_secret":"s"}}"#);
        Box::pin(std::future::ready(Ok(keys.into_bytes())))
    }
}

fn session(id: &str, end: u64) -> String {
    format!(
        r#"{{"current":"p","profiles":[{{"name":"p","mode":"CloudSSO","access_key_id":"{id}",
        "access_key_secret":"s","sts_token":"t","sts_expiration":{end}}}]}}"#
    )
}

async fn id(provider: &impl ProvideCredentials) -> String {
    let found = provider.credentials().await.unwrap();
    found.access_key_id().to_owned()
}

#[tokio::test]
async fn a_session_that_ended_is_looked_for_in_the_file_once() {
    let machine = Machine::with(&session("first", 100));
    let provider = machine.cli();
    for _ in 0..3 {
        assert_eq!(id(&provider).await, "first");
    }
    assert_eq!(machine.reads(), 1);
    machine.write(&session("second", 200));
    assert_eq!(id(&provider).await, "first", "still good");
    machine.seconds.store(100, Ordering::SeqCst);
    assert_eq!(id(&provider).await, "second", "someone logged in again");
    assert_eq!(machine.reads(), 2);
    machine.seconds.store(200, Ordering::SeqCst);
    let error = provider.credentials().await.unwrap_err();
    assert_eq!(error.kind(), CredentialsErrorKind::Invalid);
    assert_eq!(error.provider(), "cli_profile");
    assert!(error.to_string().contains("log in again"), "{error}");
    assert_eq!(machine.reads(), 3, "no better the second time");
}

#[tokio::test]
async fn what_is_refused_is_read_again_and_what_was_not_given_is_not() {
    let keys = |id: &str| {
        format!(
            r#"{{"current":"p","profiles":[{{"name":"p","access_key_id":"{id}","access_key_secret":"s"}}]}}"#
        )
    };
    let machine = Machine::with(&keys("first"));
    let provider = machine.cli();
    let first = provider.credentials().await.unwrap();
    machine.write(&keys("second"));
    provider.invalidate(&Credentials::new("another", "s"));
    assert_eq!(
        (id(&provider).await.as_str(), machine.reads()),
        ("first", 1)
    );
    provider.invalidate(&first);
    assert_eq!(
        (id(&provider).await.as_str(), machine.reads()),
        ("second", 2)
    );
    provider.invalidate(&first);
    assert_eq!(
        (id(&provider).await.as_str(), machine.reads()),
        ("second", 2)
    );

    let section = |id: &str| {
        format!("[default]\ntype = access_key\naccess_key_id = {id}\naccess_key_secret = s\n")
    };
    machine.write(&section("first"));
    let provider = ProfileProvider::new(machine.context()).file("/credentials");
    let first = provider.credentials().await.unwrap();
    machine.write(&section("second"));
    assert_eq!(id(&provider).await, "first");
    provider.invalidate(&first);
    assert_eq!(id(&provider).await, "second");
}

#[tokio::test(start_paused = true)]
async fn a_command_that_names_no_end_is_run_again_after_a_minute() {
    let config =
        r#"{"current":"p","profiles":[{"name":"p","mode":"External","process_command":"tool"}]}"#;
    let machine = Machine::with(config);
    let provider = machine.cli();
    machine.seconds.store(1000, Ordering::SeqCst);
    for (at, runs) in [(1000, 1), (1059, 1), (1060, 2), (1119, 2), (1120, 3)] {
        machine.seconds.store(at, Ordering::SeqCst);
        provider.credentials().await.unwrap();
        tokio::time::sleep(Duration::from_millis(1)).await;
        assert_eq!(machine.runs.load(Ordering::SeqCst), runs, "at {at}");
    }
    assert_eq!(machine.reads(), 1, "the file is not");
}

/// The metadata service rotates by itself, and what it gave last is used while it is away.
#[tokio::test(start_paused = true)]
async fn credentials_of_an_instance_that_ended_are_no_reason_to_read_the_file() {
    let config =
        r#"{"current":"p","profiles":[{"name":"p","mode":"EcsRamRole","ram_role_name":"r"}]}"#;
    let machine = Machine::with(config);
    let service = Scripted::new(|request| {
        let keys = r#"{"Code":"Success","AccessKeyId":"id","AccessKeySecret":"s","SecurityToken":"t",
            "Expiration":"1970-01-01T00:10:00Z"}"#;
        let is_token = request.method == "PUT";
        Ok(HttpResponse::new(
            200,
            if is_token { "token" } else { keys },
        ))
    });
    let context = Context::new(service).environment(machine.clone());
    let provider = CliProfileProvider::new(context).file("/config");
    assert_eq!(id(&provider).await, "id");
    machine.seconds.store(3600, Ordering::SeqCst);
    assert_eq!(id(&provider).await, "id");
    assert_eq!(machine.reads(), 1);
}
