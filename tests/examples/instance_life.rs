//! An instance is created, waited for, deleted, and waited for again, without an account: the program starts a local
//! server that pretends to be ECS.
//!
//! ```console
//! $ cargo run --example instance_life
//! ```

use std::{sync::Arc, time::Duration};

use alicloud::{
    Config, Credentials, Error,
    ecs::{
        Client, DeleteInstanceRequest, DescribeInstanceAttributeRequest, RunInstancesRequest,
        types::InstanceStatus,
    },
};
use alicloud_tests::{
    ecs::Ecs,
    server::{ACCESS_KEY_ID, ACCESS_KEY_SECRET, Server},
};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let ecs = Arc::new(Ecs::default());
    let service = Arc::clone(&ecs);
    let server = Server::start(move |call| service.respond(call))?;
    println!("server    {}", server.url());
    let config = Config::builder()
        .region("cn-hangzhou")
        .endpoint(server.url())
        .credentials(Credentials::new(ACCESS_KEY_ID, ACCESS_KEY_SECRET))
        .build()?;
    let pace = Duration::from_millis(1);
    live(&Client::new(&config), pace).await?;
    println!("calls     {}", server.calls().len());
    Ok(())
}

/// From the first call to the last: nothing is said in a closure or by a text.
pub(crate) async fn live(ecs: &Client, pace: Duration) -> Result<(), Error> {
    let request = RunInstancesRequest::new()
        .image_id("m-1")
        .instance_type("ecs.g7.large");
    let created = ecs.run_instances(request).await?;
    for id in &created.instance_id_sets {
        let request = DescribeInstanceAttributeRequest::new().instance_id(id);
        let instance = ecs
            .describe_instance_attribute(request.clone())
            .wait()
            .until(InstanceStatus::Running)
            // It may not be known everywhere at once.
            .tolerate(Error::is_not_found)
            .every(pace, pace)
            .await?;
        println!("running   {:?}", instance.status);

        let deletion = DeleteInstanceRequest::new().instance_id(id).force(true);
        ecs.delete_instance(deletion).await?;
        ecs.describe_instance_attribute(request)
            .wait()
            .until_gone()
            .every(pace, pace)
            .await?;
        println!("gone      {id}");
    }
    Ok(())
}
