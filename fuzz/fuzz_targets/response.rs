//! A call whose response is the fuzzer's.

use alicloud_runtime::codegen::*;
use alicloud_runtime::future::BoxFuture;
use alicloud_runtime::transport::{HttpRequest, HttpResponse, TransportError};
use alicloud_runtime::{Backoff, Client, Config, Credentials, OperationError, Transport};
use std::sync::Mutex;
use tokio::runtime::{Builder, Runtime};

static PRODUCT: Product = Product::new("Thing", "2020-01-01");

/// The response that the next request gets.
static GIVEN: Mutex<Option<HttpResponse>> = Mutex::new(None);

struct Given;

impl Transport for Given {
    fn send<'a>(&'a self, _: HttpRequest) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        let response = GIVEN
            .lock()
            .map(|mut given| given.take())
            .unwrap_or_default();
        Box::pin(std::future::ready(Ok(response.unwrap_or_default())))
    }
}

fn client(strict: bool) -> Client {
    let config = Config::builder()
        .endpoint("thing.example.com")
        .credentials(Credentials::new("id", "secret"))
        .retry(Backoff::never())
        .strict(strict)
        .transport(Given)
        .build();
    Client::new(&config.expect("the configuration is good"), &PRODUCT)
}

thread_local! {
    static LENIENT: Client = client(false);
    static STRICT: Client = client(true);
    static RUNTIME: Runtime =
        Builder::new_current_thread().enable_time().build().expect("a runtime without I/O");
}

/// What a call makes of this response.
pub fn call(
    status: u16,
    content_type: &str,
    body: &[u8],
    strict: bool,
) -> Result<Reply<Things>, OperationError<NoDocumentedErrors>> {
    let mut response = HttpResponse::new(status, body);
    response.headers.push("content-type", content_type);
    if let Ok(mut given) = GIVEN.lock() {
        *given = Some(response);
    }
    let client = if strict { &STRICT } else { &LENIENT };
    client.with(|client| {
        RUNTIME.with(|runtime| runtime.block_on(async { client.call(Describe).await }))
    })
}

pub struct Describe;

impl Encode for Describe {
    fn encode(&self, _: &mut Encoder<'_>) {}
}

impl Operation for Describe {
    type Response = Things;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = OperationInfo::rpc(&PRODUCT, "DescribeThings").read_only();
}

/// Every sort of field that generated code has.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Things {
    pub text: Option<String>,
    pub small: Option<i32>,
    pub large: Option<i64>,
    pub real: Option<f64>,
    pub flag: Option<bool>,
    pub any: Option<Value>,
    pub map: BTreeMap<String, String>,
    pub inner: Option<Box<Things>>,
    pub wrapped: Vec<Things>,
    pub bare: Vec<String>,
    pub numbers: Vec<i64>,
    pub nested: Vec<Vec<i32>>,
}

impl Decode for Things {
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        match name {
            "T" => d.value(&mut self.text),
            "S" => d.value(&mut self.small),
            "L" => d.value(&mut self.large),
            "R" => d.value(&mut self.real),
            "F" => d.value(&mut self.flag),
            "A" => d.value(&mut self.any),
            "M" => d.map(&mut self.map),
            "I" => d.value(&mut self.inner),
            "W" => d.list(&mut self.wrapped, "T"),
            "B" => d.list(&mut self.bare, ""),
            "N" => d.list(&mut self.numbers, "Number"),
            "V" => d.list(&mut self.nested, "V"),
            _ => d.unknown(name),
        }
    }
}
