//! A call over reqwest instead of the transport that is built in.
//!
//! `cargo run -p alicloud-runtime --features reqwest --example over_reqwest --
//! http://127.0.0.1:8080`

use std::time::Duration;

use alicloud_runtime::{Client, Config, Credentials, Product, transport::ReqwestTransport};

static ECS: Product = Product::new("Ecs", "2014-05-26");

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let endpoint = std::env::args().nth(1).ok_or("which endpoint?")?;
    // Whatever reqwest can be told, on top of what a signed call needs.
    let transport = ReqwestTransport::new(|| {
        ReqwestTransport::builder().pool_idle_timeout(Duration::from_secs(30))
    })?;
    let config = Config::builder()
        .endpoint(endpoint)
        .credentials(Credentials::new("id", "secret"))
        .transport(transport)
        .build()?;
    let reply = Client::new(&config, &ECS).raw("DescribeRegions").await?;
    println!("{}", reply.text());
    Ok(())
}
