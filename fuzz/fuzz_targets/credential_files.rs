//! Whatever stands in a configuration file: credentials or an error, never a panic, and no error that quotes the file.
#![no_main]

use alicloud_runtime::Transport;
use alicloud_runtime::credentials::{
    CliProfileProvider, Context, FixedEnvironment, ProfileProvider, ProvideCredentials, UriProvider,
};
use alicloud_runtime::future::BoxFuture;
use alicloud_runtime::transport::{HttpRequest, HttpResponse, TransportError};
use libfuzzer_sys::fuzz_target;
use tokio::runtime::{Builder, Runtime};

/// Answers every request with the same bytes.
struct Given(Vec<u8>);

impl Transport for Given {
    fn send<'a>(&'a self, _: HttpRequest) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        Box::pin(std::future::ready(Ok(HttpResponse::new(
            200,
            self.0.clone(),
        ))))
    }
}

thread_local! {
    static RUNTIME: Runtime =
        Builder::new_current_thread().enable_time().build().expect("a runtime without I/O");
}

/// What a fuzzer cannot come by through chance, so that an error which shows it has quoted the file.
const SECRET: &str = "c0ffee-1f-this-1s-sh0wn";

fuzz_target!(|data: &[u8]| {
    let content: Vec<u8> = String::from_utf8_lossy(data)
        .replace("SECRET", SECRET)
        .into_bytes();
    let environment = FixedEnvironment::new()
        .home("/h")
        .var("ALIBABA_CLOUD_CREDENTIALS_URI", "http://localhost/")
        .file("/h/.aliyun/config.json", content.clone())
        .file("/h/.alibabacloud/credentials", content.clone());
    let context = Context::new(Given(content)).environment(environment);
    let providers: [Box<dyn ProvideCredentials>; 3] = [
        Box::new(CliProfileProvider::new(context.clone())),
        Box::new(ProfileProvider::new(context.clone())),
        Box::new(UriProvider::new(context)),
    ];
    for provider in providers {
        let outcome = RUNTIME.with(|runtime| runtime.block_on(provider.credentials()));
        match outcome {
            Ok(found) => {
                let shown = format!("{found:?}");
                assert!(!shown.contains(SECRET) || found.access_key_id().contains(SECRET));
            }
            Err(error) => assert!(!format!("{error}").contains("access_key_secret=")),
        }
    }
});
