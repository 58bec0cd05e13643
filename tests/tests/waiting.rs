//! Instances of a pretended ECS are waited for, one and in lists.

use std::time::Duration;

use alicloud::{
    Config, Credentials,
    ecs::{Client, DeleteInstanceRequest, DescribeInstancesRequest, types::InstanceStatus},
};
use alicloud_tests::{
    ecs::Ecs,
    server::{ACCESS_KEY_ID, ACCESS_KEY_SECRET, Server},
};

#[allow(dead_code, reason = "the example has a `main` of its own")]
#[path = "../examples/instance_life.rs"]
mod instance_life;

const PACE: Duration = Duration::from_millis(1);

fn start() -> (Server, Client) {
    let ecs = Ecs::default();
    let server = Server::start(move |call| ecs.respond(call)).expect("a server");
    let config = Config::builder()
        .region("cn-hangzhou")
        .endpoint(server.url())
        .credentials(Credentials::new(ACCESS_KEY_ID, ACCESS_KEY_SECRET))
        .build()
        .expect("a configuration");
    (server, Client::new(&config))
}

#[tokio::test]
async fn an_instance_is_created_and_deleted_without_a_closure_or_a_text() {
    let (server, ecs) = start();
    instance_life::live(&ecs, PACE).await.expect("a life");
    let of = |action: &str| {
        let calls = server.calls();
        calls.iter().filter(|c| c.action() == Some(action)).count()
    };
    assert_eq!(of("RunInstances"), 1);
    assert_eq!(of("DeleteInstance"), 1);
    // Absent, starting twice, running; stopping, absent.
    assert_eq!(of("DescribeInstanceAttribute"), 6);
}

#[tokio::test]
async fn a_list_by_id_is_waited_for_and_waited_empty() {
    let (_server, ecs) = start();
    let request = DescribeInstancesRequest::new().instance_ids(["i-1"]);
    let reply = ecs
        .describe_instances(request.clone())
        .wait()
        .until(InstanceStatus::Running)
        .every(PACE, PACE)
        .await
        .expect("a list");
    let status = reply.instances[0].status.as_ref();
    assert_eq!(status, Some(&InstanceStatus::Running.into()));
    let deletion = DeleteInstanceRequest::new().instance_id("i-1");
    ecs.delete_instance(deletion).await.expect("a deletion");
    let gone = ecs.describe_instances(request).wait().until_gone();
    gone.every(PACE, PACE).await.expect("nothing");
}

#[tokio::test]
async fn what_is_not_listed_is_waited_for_until_the_time_is_over() {
    let (_server, ecs) = start();
    let request = DescribeInstancesRequest::new().instance_ids(["i-1", "i-2"]);
    let error = ecs
        .describe_instances(request)
        .wait()
        .until(InstanceStatus::Running)
        .every(PACE, PACE)
        .timeout(Duration::from_millis(200))
        .await
        .expect_err("a timeout");
    assert!(error.is_timeout());
    assert!(error.to_string().contains("i-2: not listed"), "{error}");
}
