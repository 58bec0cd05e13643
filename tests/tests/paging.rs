//! Long lists of a pretended ECS are read to their end, by number and by token.

#![allow(deprecated, reason = "pages by number are what the test is about")]

use alicloud::{
    Config, Credentials,
    ecs::{
        Client, DescribeDisksRequest, DescribeInstancesRequest, DescribeNetworkInterfacesRequest,
        DescribeSnapshotsRequest,
    },
};
use alicloud_tests::{
    ecs::{Ecs, ITEMS},
    server::{ACCESS_KEY_ID, ACCESS_KEY_SECRET, Server},
};

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

/// The calls of `server`: how many, and how many of them name a token or the size of a page by token.
fn calls(server: &Server) -> [usize; 2] {
    let calls = server.calls();
    let by_token = calls
        .iter()
        .filter(|call| call.parameter("MaxResults").is_some());
    [calls.len(), by_token.count()]
}

macro_rules! lists {
    ($($test:ident: $request:ident, $method:ident, $id:ident;)*) => {$(
        #[tokio::test]
        async fn $test() {
            let want: Vec<String> = (0..ITEMS).map(|n| format!("n-{n}")).collect();
            let (server, ecs) = start();
            let mut items = ecs.$method($request::new().page_size(100)).items();
            let mut ids = Vec::new();
            while let Some(item) = items.next().await {
                ids.extend(item.expect("an item").$id);
            }
            assert_eq!(ids, want);
            // The total tells that the tenth page is the last one.
            assert_eq!(calls(&server), [10, 0]);

            let (server, ecs) = start();
            let mut items = ecs.$method($request::new().max_results(100)).items();
            let mut ids = Vec::new();
            while let Some(item) = items.next().await {
                ids.extend(item.expect("an item").$id);
            }
            assert_eq!(ids, want);
            assert_eq!(calls(&server), [10, 10]);
        }
    )*};
}

lists! {
    instances: DescribeInstancesRequest, describe_instances, instance_id;
    disks: DescribeDisksRequest, describe_disks, disk_id;
    snapshots: DescribeSnapshotsRequest, describe_snapshots, snapshot_id;
    network_interfaces: DescribeNetworkInterfacesRequest, describe_network_interfaces, network_interface_id;
}
