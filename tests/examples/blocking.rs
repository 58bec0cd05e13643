//! The same calls without an async runtime, without an account: the program starts a local server that pretends to be
//! VPC.
//!
//! ```console
//! $ cargo run --example blocking
//! ```

use alicloud::{
    Config, Credentials,
    vpc::{Client, DescribeRouterInterfacesRequest, ModifyRouterInterfaceSpecRequest},
};
use alicloud_tests::{
    server::{ACCESS_KEY_ID, ACCESS_KEY_SECRET, Server},
    vpc,
};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = Server::start(vpc::respond)?;
    let config = Config::builder()
        .region("cn-hangzhou")
        .endpoint(server.url())
        .credentials(Credentials::new(ACCESS_KEY_ID, ACCESS_KEY_SECRET))
        .build()?;
    let client = Client::new(&config);

    let search = DescribeRouterInterfacesRequest::new()
        .region_id("cn-hangzhou")
        .page_size(2);
    let mut seen = 0;
    for interface in client.describe_router_interfaces(search).items().blocking() {
        let interface = interface?;
        seen += 1;
        println!("{:?} {:?}", interface.router_interface_id, interface.spec);
    }
    if seen != vpc::INTERFACES {
        return Err(format!("{seen} of {} interfaces were listed", vpc::INTERFACES).into());
    }

    let change = ModifyRouterInterfaceSpecRequest::new()
        .region_id("cn-hangzhou")
        .router_interface_id("ri-1")
        .spec("Large.1");
    let reply = client.modify_router_interface_spec(change).blocking()?;
    println!("{:?}, request {:?}", reply.spec, reply.request_id());
    Ok(())
}
