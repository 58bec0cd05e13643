//! A transport of one's own: any HTTP client will do, here reqwest.
//!
//! `cargo run -p alicloud-runtime --example over_reqwest -- http://127.0.0.1:8080`

use alicloud_runtime::future::BoxFuture;
use alicloud_runtime::transport::{
    HttpRequest, HttpResponse, Transport, TransportError, TransportErrorKind,
};
use alicloud_runtime::{Client, Config, Credentials, Product};

struct OverReqwest(reqwest::Client);

impl OverReqwest {
    fn new() -> reqwest::Result<Self> {
        // A redirect would carry the signature to another host; whether to try again is the SDK's to decide.
        let client = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never());
        client.build().map(Self)
    }

    async fn exchange(&self, request: HttpRequest) -> Result<HttpResponse, TransportError> {
        let method = request
            .method
            .parse::<reqwest::Method>()
            .map_err(|error| TransportError::new(TransportErrorKind::Request, error))?;
        let mut out = self.0.request(method, &request.url);
        for (name, value) in &request.headers {
            out = out.header(name.as_ref(), value);
        }
        let answer = out.body(request.body).send().await.map_err(failed)?;
        let mut response = HttpResponse::new(answer.status().as_u16(), Vec::new());
        for (name, value) in answer.headers() {
            let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
            response.headers.push((name.to_string().into(), value));
        }
        // `request.max_response` asks for a limit, which is left to the reader here.
        response.body = answer.bytes().await.map_err(failed)?.into();
        Ok(response)
    }
}

fn failed(error: reqwest::Error) -> TransportError {
    // Only what was certainly not sent may be sent again without asking.
    let kind = if error.is_connect() {
        TransportErrorKind::Connect
    } else {
        TransportErrorKind::Io
    };
    // The URL may hold a signature.
    TransportError::new(kind, error.without_url())
}

impl Transport for OverReqwest {
    fn send<'a>(
        &'a self,
        request: HttpRequest,
    ) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        Box::pin(self.exchange(request))
    }
}

static ECS: Product = Product::new("Ecs", "2014-05-26");

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let endpoint = std::env::args().nth(1).ok_or("which endpoint?")?;
    let config = Config::builder()
        .endpoint(endpoint)
        .credentials(Credentials::new("id", "secret"))
        .transport(OverReqwest::new()?)
        .build()?;
    let reply = Client::new(&config, &ECS).raw("DescribeRegions").await?;
    println!("{}", reply.text());
    Ok(())
}
