// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateTrigger`, from `cs/CreateTrigger.md`.

use alicloud_runtime::codegen::*;

/// Creates a trigger for an application in a cluster; its action is a redeployment.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::CreateTriggerRequest::new()
///     .cluster_id("c68deb844dc6d480eb775be611fdf****");
/// let reply = client.create_trigger(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateTriggerRequest {
    /// **Required.** ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c68deb844dc6d480eb775be611fdf****`.
    pub cluster_id: Option<String>,
    /// The parameters of the call proper, sent as the request body.
    pub body: Option<TriggerBody>,
}

impl CreateTriggerRequest {
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
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<TriggerBody>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    CreateTriggerRequest {
        "cluster_id" => cluster_id: path,
        "" => body: body,
    }
}

impl Operation for CreateTriggerRequest {
    type Response = CreateTriggerResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CreateTrigger")
        .roa("POST", "/clusters/{cluster_id}/triggers")
        .required(&["cluster_id"]);
}

/// Response to [`CreateTriggerRequest`].
#[non_exhaustive]
pub struct CreateTriggerResponse {
    /// Number or mark by which this entry is told apart from others of its kind.
    /// Example: `75973497486******`.
    pub id: Option<String>,
    /// ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c93095129fc41463aa455d89444fd****`.
    pub cluster_id: Option<String>,
    /// Application that the trigger redeploys, written as namespace, slash and application name.
    /// Example: `default/test-app`.
    pub project_id: Option<String>,
    /// Kind of the object, operation or check concerned. Example: `deployment`.
    pub type_: Option<String>,
    /// What is to happen: what the trigger does, the workflow command, or how the policy treats
    /// violations. Example: `redeploy`.
    pub action: Option<String>,
}

response! {
    CreateTriggerResponse {
        "id" => id: value,
        "cluster_id" => cluster_id: value,
        "project_id" => project_id: value,
        "type" => type_: value,
        "action" => action: value,
    }
}

/// The parameters of the call proper, sent as the request body.
#[non_exhaustive]
pub struct TriggerBody {
    /// **Required.** ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c5cdf7e3938bc4f8eb0e44b21a80f****`.
    pub cluster_id: Option<String>,
    /// **Required.** Application that the trigger redeploys, written as namespace, slash and
    /// application name. Example: `default/test-app`.
    pub project_id: Option<String>,
    /// **Required.** What is to happen: what the trigger does, the workflow command, or how the policy
    /// treats violations. Example: `redeploy`.
    pub action: Option<String>,
    /// Kind of the object, operation or check concerned. Example: `deployment`.
    pub type_: Option<String>,
}

impl TriggerBody {
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
    /// Sets `project_id`, which is required.
    pub fn project_id(mut self, value: impl Into<String>) -> Self {
        self.project_id = Some(value.into());
        self
    }
    /// Sets `action`, which is required.
    pub fn action(mut self, value: impl Into<String>) -> Self {
        self.action = Some(value.into());
        self
    }
    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    TriggerBody {
        "cluster_id" => cluster_id: field,
        "project_id" => project_id: field,
        "action" => action: field,
        "type" => type_: field,
    }
}
