//! A signed call and a documented error, end to end and without an account: the program starts a local server that
//! checks the signature of every request by itself, and calls it with the generated client.
//!
//! ```console
//! $ cargo run --example router_interface
//! ```

use alicloud::{
    Config, Credentials,
    vpc::{Client, ModifyRouterInterfaceSpecError, ModifyRouterInterfaceSpecRequest},
};
use alicloud_tests::{
    server::{ACCESS_KEY_ID, ACCESS_KEY_SECRET, Server},
    vpc,
};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = Server::start(vpc::respond)?;
    println!("server    {}", server.url());

    let config = Config::builder()
        .region("cn-hangzhou")
        .endpoint(server.url())
        .credentials(Credentials::new(ACCESS_KEY_ID, ACCESS_KEY_SECRET))
        .build()?;
    let vpc = Client::new(&config);

    let request = ModifyRouterInterfaceSpecRequest::new()
        .region_id("cn-hangzhou")
        .router_interface_id("ri-bp1docsalpha0001")
        .spec("Large.1");
    println!("request   {request:?}");
    let reply = vpc.modify_router_interface_spec(request.clone()).await?;
    println!("response  {:?}", *reply);

    let refused = vpc
        .modify_router_interface_spec(request.spec("Gigantic.9"))
        .await;
    match refused {
        Ok(reply) => return Err(format!("the server should have refused: {reply:?}").into()),
        Err(error) => match error.code() {
            Some(code @ ModifyRouterInterfaceSpecError::InvalidSpecValudNotSupported) => {
                println!("error     {error}");
                println!(
                    "matched   {code:?} = {} (HTTP {})",
                    code.as_str(),
                    code.http_status().unwrap_or_default()
                );
                println!("meaning   {}", code.meaning());
            }
            _ => return Err(error.into()),
        },
    }
    Ok(())
}
