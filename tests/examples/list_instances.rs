//! The ECS instances of a region, page by page and then one by one, without an account: the program starts a local
//! server that pretends to be ECS.
//!
//! ```console
//! $ cargo run --example list_instances
//! ```

use alicloud::{
    Config, Credentials,
    ecs::{Client, DescribeInstancesRequest},
};
use alicloud_tests::server::{
    ACCESS_KEY_ID, ACCESS_KEY_SECRET, Call, REQUEST_ID, Response, Server,
};

/// How many instances the pretended region has.
const INSTANCES: usize = 23;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = Server::start(list_instances)?;
    let config = Config::builder()
        .region("cn-hangzhou")
        .endpoint(server.url())
        .credentials(Credentials::new(ACCESS_KEY_ID, ACCESS_KEY_SECRET))
        .build()?;
    let ecs = Client::new(&config);
    let request = DescribeInstancesRequest::new()
        .region_id("cn-hangzhou")
        .page_size(10);

    // A page is a whole reply, with its request id.
    let mut pages = ecs.describe_instances(request.clone()).pages();
    while let Some(page) = pages.next().await {
        let page = page?;
        println!(
            "page {:?} of {:?} instances: {} here",
            page.page_number,
            page.total_count,
            page.instances.len()
        );
    }

    // Who wants the instances alone does not see the pages.
    let mut instances = ecs.describe_instances(request).items();
    let mut seen = 0;
    while let Some(instance) = instances.next().await {
        let instance = instance?;
        seen += 1;
        println!(
            "{:?} {:?} {:?}",
            instance.instance_id, instance.instance_type, instance.status
        );
    }
    if seen != INSTANCES {
        return Err(format!("{seen} of {INSTANCES} instances were listed").into());
    }
    println!("{} calls", server.calls().len());
    Ok(())
}

/// The pretended service.
fn list_instances(call: &Call) -> Response {
    if call.action() != Some("DescribeInstances") {
        return Response::error(404, "InvalidAction.NotFound", "There is no such operation.");
    }
    let number = |name| call.parameter(name).and_then(|text| text.parse().ok());
    let page: usize = number("PageNumber").unwrap_or(1);
    let size: usize = number("PageSize").unwrap_or(10);
    let first = (page.max(1) - 1) * size;
    let instances: Vec<String> = (first..INSTANCES.min(first + size))
        .map(|at| {
            format!(r#"{{"InstanceId":"i-{at}","InstanceType":"ecs.g7.large","Status":"Running"}}"#)
        })
        .collect();
    let instances = instances.join(",");
    Response::json(
        200,
        format!(
            r#"{{"RequestId":"{REQUEST_ID}","TotalCount":{INSTANCES},"PageNumber":{page},"PageSize":{size},"Instances":{{"Instance":[{instances}]}}}}"#
        ),
    )
}
