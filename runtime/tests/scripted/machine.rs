//! The machine as providers see it, behind a pointer and for real.

use std::{
    io,
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, SystemTime},
};

use alicloud_runtime::{
    credentials::{Environment, FixedEnvironment, ProcessEnvironment},
    future::BoxFuture,
};

/// Says of each part of a machine that it was asked.
#[derive(Debug)]
struct Told;

impl Environment for Told {
    fn var(&self, name: &str) -> Option<String> {
        Some(format!("var {name}"))
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        Ok(format!("read {}", path.display()).into_bytes())
    }

    fn is_writable_by_others(&self, _: &Path) -> io::Result<bool> {
        Ok(true)
    }

    fn home(&self) -> Option<PathBuf> {
        Some("/home/told".into())
    }

    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }

    fn run<'a>(&'a self, command: &'a [String], _: Duration) -> BoxFuture<'a, io::Result<Vec<u8>>> {
        Box::pin(std::future::ready(Ok(command.concat().into_bytes())))
    }
}

#[tokio::test]
async fn an_environment_behind_a_pointer_is_the_same() {
    let shared: Arc<dyn Environment> = Arc::new(Told);
    let path = Path::new("/x");
    assert_eq!(Environment::var(&shared, "V").as_deref(), Some("var V"));
    assert_eq!(Environment::read(&shared, path).unwrap(), b"read /x");
    assert!(Environment::is_writable_by_others(&shared, path).unwrap());
    assert_eq!(Environment::home(&shared), Some("/home/told".into()));
    assert_eq!(Environment::now(&shared), SystemTime::UNIX_EPOCH);
    let command = ["a".to_owned(), "b".to_owned()];
    let output = Environment::run(&shared, &command, Duration::ZERO).await;
    assert_eq!(output.unwrap(), b"ab");
    let fixed = FixedEnvironment::new().var("EMPTY", "").var("SET", "1");
    assert_eq!(Environment::var(&fixed, "EMPTY"), None);
    assert_eq!(Environment::var(&fixed, "SET").as_deref(), Some("1"));
}

/// The variables of this process are not the test's to set, so the test runs itself once more with others.
#[test]
fn the_environment_of_the_process_is_what_it_is() {
    const MARK: &str = "ALICLOUD_RUNTIME_TEST_OF_VARIABLES";
    let process = ProcessEnvironment;
    if std::env::var_os(MARK).is_some() {
        assert_eq!(
            Environment::var(&process, "ALIBABA_CLOUD_PROFILE"),
            None,
            "it is empty"
        );
        assert_eq!(
            Environment::var(&process, "ALIBABA_CLOUD_REGION_ID").as_deref(),
            Some("xx")
        );
        let home = Environment::home(&process);
        match std::env::var("HOME").as_deref() {
            Ok("") => assert_ne!(home, Some("".into()), "an empty one is none"),
            _ => assert_eq!(home, Some("/home/of/a/test".into())),
        }
        return;
    }
    for home in ["/home/of/a/test", ""] {
        run_with_home(MARK, home);
    }
}

fn run_with_home(mark: &str, home: &str) {
    let child = std::process::Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "machine::the_environment_of_the_process_is_what_it_is",
        ])
        .env(mark, "1")
        .env("ALIBABA_CLOUD_PROFILE", "")
        .env("ALIBABA_CLOUD_REGION_ID", "xx")
        .env("HOME", home)
        .env("USERPROFILE", home)
        .output()
        .unwrap();
    let printed = String::from_utf8_lossy(&child.stdout);
    assert!(
        child.status.success() && printed.contains("1 passed"),
        "{printed}"
    );
}
