// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PutClustersClusterId`, from `cs/PutClustersClusterId.md`.

use alicloud_runtime::codegen::*;

/// Scales out a Kubernetes cluster by worker nodes of a given instance type, as a task; an older
/// form.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::PutClustersClusterIdRequest::new()
///     .cluster_id("...")
///     .disable_rollback(true)
///     .timeout_mins(1)
///     .worker_instance_type("...")
///     .login_password("...");
/// let reply = client.put_clusters_cluster_id(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PutClustersClusterIdRequest {
    /// **Required.** ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    pub cluster_id: Option<String>,
    /// **Required.** Concerns the rollback of a failed cluster creation; no longer used, as failed
    /// clusters stay until you remove them.
    pub disable_rollback: Option<bool>,
    /// **Required.** How long the creation may take before it counts as failed.
    /// Unit: `minutes`. Default: `60`.
    pub timeout_mins: Option<i32>,
    /// **Required.** Instance type of the worker nodes.
    pub worker_instance_type: Option<String>,
    /// **Required.** SSH password for logging on to the nodes; give it only when no key pair is given.
    /// Length: 8 to 30. A secret: it is printed as `***`.
    pub login_password: Option<String>,
    /// **Required** by the documentation; not checked here. How many worker nodes the cluster has; node
    /// pools supersede it.
    pub num_of_nodes: Option<i32>,
    /// Pairs of name and value for sorting clusters, pools and nodes.
    pub tags: Vec<String>,
}

impl PutClustersClusterIdRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `cluster_id`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `disable_rollback`, which is required.
    #[inline]
    pub fn disable_rollback(mut self, value: bool) -> Self {
        self.disable_rollback = Some(value);
        self
    }
    /// Sets `timeout_mins`, which is required.
    #[inline]
    pub fn timeout_mins(mut self, value: i32) -> Self {
        self.timeout_mins = Some(value);
        self
    }
    /// Sets `worker_instance_type`, which is required.
    pub fn worker_instance_type(mut self, value: impl Into<String>) -> Self {
        self.worker_instance_type = Some(value.into());
        self
    }
    /// Sets `login_password`, which is required.
    pub fn login_password(mut self, value: impl Into<String>) -> Self {
        self.login_password = Some(value.into());
        self
    }
    /// Sets `num_of_nodes`.
    #[inline]
    pub fn num_of_nodes(mut self, value: i32) -> Self {
        self.num_of_nodes = Some(value);
        self
    }
    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    PutClustersClusterIdRequest {
        "cluster_id" => cluster_id: path,
        "disable_rollback" => disable_rollback: body,
        "timeout_mins" => timeout_mins: body,
        "worker_instance_type" => worker_instance_type: body,
        "login_password" => login_password: body as Secret,
        "num_of_nodes" => num_of_nodes: body,
        "tags" => tags: body,
    }
}

impl Operation for PutClustersClusterIdRequest {
    type Response = PutClustersClusterIdResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("PutClustersClusterId")
        .roa("PUT", "/clusters/{cluster_id}")
        .required(
            &[
                "cluster_id",
                "disable_rollback",
                "timeout_mins",
                "worker_instance_type",
                "login_password",
            ],
        );
}

/// Response to [`PutClustersClusterIdRequest`], which the documentation does not describe.
pub type PutClustersClusterIdResponse = alicloud_runtime::UndocumentedResponse;
