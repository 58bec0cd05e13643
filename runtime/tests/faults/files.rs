//! Files of credentials that are no files, are too large, or are open to others.
#![cfg(unix)]

use std::{
    fs,
    os::unix::fs::{PermissionsExt, symlink},
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use alicloud_runtime::{
    ErrorKind,
    credentials::{
        Chain, CliProfileProvider, Context, Credentials, CredentialsError, CredentialsErrorKind,
        Environment, FixedEnvironment, OidcProvider, ProfileProvider, ProvideCredentials, Role,
    },
    transport::Replay,
};

use crate::{build, calls::Read, config, cpu::thread_time, server::Server, within};

const INI: &str = "[default]\ntype = access_key\naccess_key_id = id\naccess_key_secret = secret\n";

/// A folder of its own that goes with the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("alicloud-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir(&folder).unwrap();
        Self(folder)
    }

    fn file(&self, name: &str, content: &str, mode: u32) -> PathBuf {
        let path = self.0.join(name);
        fs::write(&path, content).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
        path
    }

    fn fifo(&self, name: &str) -> PathBuf {
        let path = self.0.join(name);
        let mode = rustix::fs::Mode::RUSR | rustix::fs::Mode::WUSR;
        rustix::fs::mkfifoat(rustix::fs::CWD, &path, mode).unwrap();
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn context() -> Context {
    Context::new(Replay::default())
}

/// What each provider that reads a file makes of this one.
async fn all(path: &Path) -> Vec<CredentialsError> {
    let role = Role::new("acs:ram::1:role/r");
    let oidc = OidcProvider::new(context())
        .role(role)
        .provider_arn("p")
        .token_file(path);
    let providers: [Box<dyn ProvideCredentials>; 3] = [
        Box::new(ProfileProvider::new(context()).file(path)),
        Box::new(CliProfileProvider::new(context()).file(path)),
        Box::new(oidc),
    ];
    let mut errors = Vec::new();
    for provider in providers {
        errors.push(within(provider.credentials()).await.unwrap_err());
    }
    errors
}

#[tokio::test]
async fn what_is_no_regular_file_or_too_large_is_refused_at_once() {
    let folder = Folder::new("special");
    let huge = folder.0.join("huge");
    fs::File::create(&huge).unwrap().set_len(1 << 40).unwrap();
    let link = folder.0.join("link");
    symlink("/dev/zero", &link).unwrap();
    for (path, why) in [
        (folder.fifo("fifo"), "regular file"),
        (PathBuf::from("/dev/zero"), "regular file"),
        (PathBuf::from("/dev/tty"), ""),
        (folder.0.clone(), "regular file"),
        (link, "regular file"),
        (huge, "larger than"),
    ] {
        let started = thread_time();
        for error in all(&path).await {
            assert_eq!(error.kind(), CredentialsErrorKind::Invalid, "{error}");
            assert!(error.to_string().contains(why), "{error}");
        }
        let taken = thread_time() - started;
        assert!(taken < Duration::from_millis(100), "{path:?}: {taken:?}");
    }
}

#[tokio::test]
async fn a_file_that_others_may_write_is_refused_unless_accepted() {
    let folder = Folder::new("writable");
    for (mode, good) in [
        (0o600, true),
        (0o644, true),
        (0o646, false),
        (0o666, false),
        (0o602, false),
        (0o601, true),
    ] {
        let path = folder.file("credentials", INI, mode);
        let provider = ProfileProvider::new(context()).file(&path);
        let found = within(provider.credentials()).await;
        assert_eq!(found.is_ok(), good, "{mode:o}");
        if let Err(error) = found {
            assert_eq!(error.kind(), CredentialsErrorKind::Invalid);
            assert!(
                error.to_string().contains("other users may write it"),
                "{error}"
            );
            assert!(!error.to_string().contains("secret"), "{error}");
        }
        let accepting = ProfileProvider::new(context().accept_writable_files()).file(&path);
        within(accepting.credentials()).await.unwrap();
    }
    let config = r#"{"current":"a","profiles":[{"name":"a","mode":"AK","access_key_id":"i","access_key_secret":"s"}]}"#;
    let open = folder.file("config.json", config, 0o666);
    let error = within(CliProfileProvider::new(context()).file(open).credentials())
        .await
        .unwrap_err();
    assert!(error.to_string().contains("chmod go-w"), "{error}");
}

#[tokio::test]
async fn a_file_may_be_written_by_a_group_that_is_its_owners_own() {
    use std::os::unix::fs::{MetadataExt, chown};

    let folder = Folder::new("group");
    let path = folder.file("credentials", INI, 0o660);
    let own = fs::metadata(&path).unwrap();
    let groups = [own.gid(), own.uid(), own.uid().wrapping_add(1)];
    for group in groups {
        // Not everybody may hand a file to another group.
        if chown(&path, None, Some(group)).is_err() {
            continue;
        }
        let modes = [
            (0o660, true),
            (0o620, true),
            (0o640, false),
            (0o710, false),
            (0o601, false),
        ];
        for (mode, open) in modes {
            fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
            let refused = open && group != own.uid();
            let provider = ProfileProvider::new(context()).file(&path);
            let found = within(provider.credentials()).await;
            assert_eq!(found.is_err(), refused, "{mode:o} of group {group}");
        }
    }
}

#[tokio::test]
async fn a_file_as_large_as_may_be_is_read() {
    const LARGEST: usize = 1 << 20;
    let folder = Folder::new("large");
    for (length, good) in [(LARGEST, true), (LARGEST + 1, false)] {
        let content = format!("{INI}{}", "\n".repeat(length - INI.len()));
        let path = folder.file("credentials", &content, 0o600);
        let provider = ProfileProvider::new(context()).file(&path);
        let found = within(provider.credentials()).await;
        assert_eq!(found.is_ok(), good, "{length} bytes");
        if let Err(error) = found {
            assert!(
                error.to_string().contains("larger than 1048576 bytes"),
                "{error}"
            );
        }
    }
}

/// How long a read hangs: far longer than a machine with other work on it holds up a test.
const STUCK: Duration = Duration::from_secs(5);

/// Blocks in each read, as a file system does whose server is away.
#[derive(Debug)]
struct Stuck(FixedEnvironment);

impl Environment for Stuck {
    fn var(&self, name: &str) -> Option<String> {
        Environment::var(&self.0, name)
    }

    fn read(&self, _: &Path) -> std::io::Result<Vec<u8>> {
        std::thread::sleep(STUCK);
        Ok(INI.into())
    }

    fn home(&self) -> Option<PathBuf> {
        Some("/home/x".into())
    }

    fn now(&self) -> std::time::SystemTime {
        Environment::now(&self.0)
    }

    fn run<'a>(
        &'a self,
        command: &'a [String],
        timeout: Duration,
    ) -> alicloud_runtime::future::BoxFuture<'a, std::io::Result<Vec<u8>>> {
        self.0.run(command, timeout)
    }
}

#[tokio::test]
async fn a_file_system_that_hangs_holds_up_neither_the_call_nor_its_thread() {
    let server = Server::start(|_| crate::server::json(200, "{}")).await;
    let context = context().environment(Stuck(FixedEnvironment::new()));
    let provider = Chain::new(
        "files",
        vec![std::sync::Arc::new(ProfileProvider::new(context))],
    );
    let limit = Duration::from_millis(300);
    let client = build(config(server.url()).credentials(provider).timeout(limit));
    let ticks = tokio::spawn(async {
        let mut longest = Duration::ZERO;
        for _ in 0..20 {
            let started = Instant::now();
            tokio::time::sleep(Duration::from_millis(10)).await;
            longest = longest.max(started.elapsed());
        }
        longest
    });
    let started = Instant::now();
    let error = client.call(Read::default()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
    assert!(started.elapsed() < STUCK / 2, "{:?}", started.elapsed());
    let longest = ticks.await.unwrap();
    assert!(
        longest < STUCK / 2,
        "the thread was held up for {longest:?}"
    );
}

#[tokio::test]
async fn a_thousand_first_callers_read_the_file_once() {
    let folder = Folder::new("once");
    let path = folder.file("credentials", INI, 0o600);
    let provider = std::sync::Arc::new(ProfileProvider::new(context()).file(&path));
    let calls: Vec<_> = (0..1000)
        .map(|_| {
            let provider = provider.clone();
            tokio::spawn(async move { provider.credentials().await })
        })
        .collect();
    for call in calls {
        let found: Result<Credentials, _> = call.await.unwrap();
        assert_eq!(found.unwrap().access_key_id(), "id");
    }
}
