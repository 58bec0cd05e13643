//! A product of the REST style: a Kubernetes cluster is listed, renamed by a JSON body, and waited for, and one that is not
//! there is told by the kind of its error: without an account, against a local server that pretends to be the service.
//!
//! ```console
//! $ cargo run --example cluster
//! ```

use std::{
    sync::atomic::{AtomicUsize, Ordering},
    time::Duration,
};

use alicloud::{
    Config, Credentials, ErrorKind,
    cs::{
        Client, DescribeClusterDetailRequest, DescribeClustersV1Request, ModifyClusterRequest,
        types::ClusterState,
    },
};
use alicloud_tests::server::{
    ACCESS_KEY_ID, ACCESS_KEY_SECRET, Call, REQUEST_ID, Response, Server,
};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let service = Service::default();
    let server = Server::start(move |call| service.respond(call))?;
    let config = Config::builder()
        .region("cn-hangzhou")
        .endpoint(server.url())
        .credentials(Credentials::new(ACCESS_KEY_ID, ACCESS_KEY_SECRET))
        .build()?;
    let cs = Client::new(&config);

    let search = DescribeClustersV1Request::new().region_id("cn-hangzhou");
    let found = cs.describe_clusters_v1(search).await?;
    for cluster in &found.clusters {
        println!("found     {:?} {:?}", cluster.name, cluster.state);
    }
    let id = found.clusters.first().and_then(|c| c.cluster_id.clone());
    let id = id.ok_or("there is no cluster")?;

    // The id is a part of the path, and what changes is the body.
    let change = ModifyClusterRequest::new()
        .cluster_id(&id)
        .cluster_name("frogs")
        .deletion_protection(true);
    let task = cs.modify_cluster(change).await?;
    println!("task      {:?}", task.task_id);

    let cluster = cs
        .describe_cluster_detail(DescribeClusterDetailRequest::new().cluster_id(&id))
        .wait()
        .until(ClusterState::Running)
        .every(Duration::from_millis(1), Duration::from_millis(1))
        .await?;
    println!("renamed   {:?} {:?}", cluster.name, cluster.state);

    let nobody = DescribeClusterDetailRequest::new().cluster_id("c-nobody");
    match cs.describe_cluster_detail(nobody).await {
        Ok(_) => Err("nobody made this cluster".into()),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            println!("not found {:?}", error.code_str());
            Ok(())
        }
        Err(error) => Err(error.into()),
    }
}

/// The pretended service: one cluster, which takes a while to be updated.
#[derive(Default)]
struct Service {
    asked: AtomicUsize,
}

impl Service {
    fn respond(&self, call: &Call) -> Response {
        match (call.method.as_str(), call.path.as_str()) {
            ("GET", "/api/v1/clusters") => Response::json(
                200,
                format!(r#"{{"clusters":[{}]}}"#, cluster("ponds", "running")),
            ),
            ("PUT", "/api/v2/clusters/c-1") => Self::modify(call),
            ("GET", "/clusters/c-1") => {
                let state = match self.asked.fetch_add(1, Ordering::Relaxed) {
                    0 | 1 => "updating",
                    _ => "running",
                };
                Response::json(200, cluster("frogs", state))
            }
            _ => Response::error(404, "ErrorClusterNotFound", "There is no such cluster."),
        }
    }

    /// Takes nothing but the body that the operation is documented to have.
    fn modify(call: &Call) -> Response {
        let sent: serde_json::Value = serde_json::from_slice(&call.body).unwrap_or_default();
        let expected = serde_json::json!({ "cluster_name": "frogs", "deletion_protection": true });
        if sent != expected {
            return Response::error(400, "BadRequest", "The body is another one.");
        }
        Response::json(
            202,
            format!(r#"{{"cluster_id":"c-1","request_id":"{REQUEST_ID}","task_id":"T-1"}}"#),
        )
    }
}

fn cluster(name: &str, state: &str) -> String {
    format!(r#"{{"cluster_id":"c-1","name":"{name}","state":"{state}"}}"#)
}
