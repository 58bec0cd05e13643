//! How often signing, writing and reading allocate, and how much: room that is made in vain, or not made,
//! shows nowhere else.
//!
//! The figures are those of this code. Where one goes down, write it down here; where one goes up, look why.

#![cfg(target_pointer_width = "64")]
#![allow(clippy::unwrap_used)]

use std::time::{Duration, UNIX_EPOCH};

use alicloud_runtime::{
    Client, Config, Credentials, OperationSpec, Signature,
    codegen::*,
    decode::decode_text,
    encode::{Params, Position},
    future::BoxFuture,
    sign::{
        Pair, Stamp, Unsigned, acs3, canonical_query, iso8601, percent_encoded, roa, rpc,
        sha256_hex, sign,
    },
    transport::{HttpRequest, HttpResponse, Transport, TransportError},
};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<std::alloc::System> = &INSTRUMENTED_SYSTEM;

static PRODUCT: Product = Product::new("Zoo", "2020-01-01");

/// Allocations, buffers that were too small, and bytes. The least of some: the test's own threads allocate too.
fn cost_of<T>(work: impl Fn() -> T) -> [usize; 3] {
    let once = || {
        let region = Region::new(ALLOCATOR);
        let made = work();
        let change = region.change();
        drop(made);
        [
            change.allocations,
            change.reallocations,
            change.bytes_allocated,
        ]
    };
    (0..20).map(|_| once()).min().unwrap()
}

#[derive(Clone)]
struct Feed {
    animal: Option<String>,
    meals: Vec<String>,
}

impl Encode for Feed {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.query("Animal", &self.animal);
        e.query("Meal", &self.meals);
    }
}

#[derive(Default)]
struct Fed {
    note: Option<String>,
}

impl Decode for Fed {
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        match name {
            "Note" => d.value(&mut self.note),
            _ => d.unknown(name),
        }
    }
}

/// One signed request, and the texts that are signed.
fn cost_of_signing(signature: Signature, path: Option<&'static str>, form: bool) -> [usize; 3] {
    let operation = OperationSpec::rpc(&PRODUCT, "FeedAnimal");
    let operation = match path {
        Some(path) => operation.roa("PUT", path),
        None => operation,
    };
    let mut params = Params::new();
    params.push(Position::Query, "AnimalId", "otter/12");
    params.push(Position::Query, "RegionId", "cn-hangzhou");
    params.push(Position::Path, "name", "old otter");
    if form {
        params.push(Position::Form, "Meal", "fish & chips");
    }
    let unsigned = Unsigned {
        operation: &operation,
        origin: "https://zoo.example.com",
        params: &params,
        headers: &[],
    };
    let stamp = Stamp {
        time: UNIX_EPOCH + Duration::from_secs(1_716_193_800),
        nonce: "0123456789abcdef0123456789abcdef",
    };
    let credentials = Credentials::with_token("test-id", "test-secret", "test-token");
    cost_of(|| sign(&unsigned, &credentials, signature, &stamp).unwrap())
}

/// Always the same response.
struct Keeper;

impl Transport for Keeper {
    fn send<'a>(&'a self, _: HttpRequest) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        let response = HttpResponse::new(200, r#"{"RequestId": "r-1"}"#);
        Box::pin(std::future::ready(Ok(response)))
    }
}

/// A whole call, over a transport that costs little. What is told to nobody is not written.
fn cost_of_a_call() -> [usize; 3] {
    let config = Config::builder()
        .endpoint("zoo.example.com")
        .credentials(Credentials::new("test-id", "test-secret"))
        .transport(Keeper);
    let client = Client::new(&config.build().unwrap(), &PRODUCT);
    let mut builder = tokio::runtime::Builder::new_current_thread();
    let runtime = builder.enable_time().build().unwrap();
    cost_of(|| runtime.block_on(async { client.raw("FeedAnimal").await.unwrap() }))
}

/// All in one, since another test would allocate meanwhile.
#[test]
fn requests_and_responses_allocate_so_often_and_so_much() {
    let (acs3_scheme, old) = (Signature::Acs3HmacSha256, Signature::HmacSha1);
    let path = Some("/animals/{name}");
    let mut found = Vec::new();
    let mut note = |what: &str, cost: [usize; 3]| found.push(format!("{what}: {cost:?}"));
    for (what, signature, path) in [
        ("acs3, by action", acs3_scheme, None),
        ("acs3, by path", acs3_scheme, path),
        ("1.0, by action", old, None),
        ("1.0, by path", old, path),
    ] {
        note(what, cost_of_signing(signature, path, false));
        note(
            &format!("{what}, with a form"),
            cost_of_signing(signature, path, true),
        );
    }
    let pairs = || [("b", "x y"), ("a", "otter")].map(|(name, value)| Pair { name, value });
    note("a query", cost_of(|| canonical_query(&mut pairs())));
    note("an encoded text", cost_of(|| percent_encoded("a b")));
    note("a hash", cost_of(|| sha256_hex(b"otter")));
    note("a time", cost_of(|| iso8601(UNIX_EPOCH)));
    note(
        "a text of 1.0, by action",
        cost_of(|| rpc::string_to_sign("POST", "a=otter&b=x%20y")),
    );
    note(
        "a text of 1.0, by path",
        cost_of(|| roa::string_to_sign("PUT", [].into_iter(), "/animals", &mut pairs())),
    );
    note(
        "an authorization",
        cost_of(|| acs3::authorization("test-id", "host;x-acs-date", "0123456789abcdef")),
    );
    let feed = Feed {
        animal: Some("otter".to_owned()),
        meals: ["fish", "crab"].map(str::to_owned).to_vec(),
    };
    note(
        "a typed request",
        cost_of(|| {
            let mut params = Params::new();
            Encoder::request(&mut params, &feed, None);
            params
        }),
    );
    note(
        "a typed response with an escape",
        cost_of(|| {
            let mut fed = Fed::default();
            decode_text(r#"{"Note": "an old \"otter\" of the zoo"}"#, &mut fed);
            fed.note.unwrap()
        }),
    );
    let expected = [
        "acs3, by action: [4, 0, 1745]",
        "acs3, by action, with a form: [6, 0, 1909]",
        "acs3, by path: [5, 0, 1862]",
        "acs3, by path, with a form: [7, 0, 2026]",
        "1.0, by action: [8, 0, 3201]",
        "1.0, by action, with a form: [9, 0, 3380]",
        "1.0, by path: [8, 4, 1853]",
        "1.0, by path, with a form: [9, 4, 1893]",
        "a query: [1, 0, 58]",
        "an encoded text: [1, 0, 19]",
        "a hash: [1, 0, 64]",
        "a time: [1, 0, 20]",
        "a text of 1.0, by action: [1, 0, 54]",
        "a text of 1.0, by path: [1, 0, 512]",
        "an authorization: [1, 0, 256]",
        "a typed request: [3, 0, 1056]",
        "a typed response with an escape: [1, 0, 39]",
    ];
    assert_eq!(found, expected, "{found:#?}");
    // How large a future is depends on features.
    let [count, grown, _] = cost_of_a_call();
    assert_eq!([count, grown], [11, 0], "a call that nobody listens to");
}
