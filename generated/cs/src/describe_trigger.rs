// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTrigger`, from `cs/DescribeTrigger.md`.

use alicloud_runtime::codegen::*;

/// Lists the triggers of an application in a cluster, with type, action, and token.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DescribeTriggerRequest::new()
///     .cluster_id("c5cdf7e3938bc4f8eb0e44b21a80f****")
///     .namespace("default")
///     .name("web-server");
/// let reply = client.describe_trigger(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTriggerRequest {
    /// **Required.** ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c5cdf7e3938bc4f8eb0e44b21a80f****`.
    pub cluster_id: Option<String>,
    /// **Required.** Namespace of the application whose triggers are listed. Example: `default`.
    pub namespace: Option<String>,
    /// Kind of trigger: for a stateless application or one from the application center.
    /// Example: `deployment`.
    pub type_: Option<String>,
    /// **Required.** Application whose triggers are listed. Example: `web-server`.
    pub name: Option<String>,
    /// What is to happen: what the trigger does, the workflow command, or how the policy treats
    /// violations. Example: `redeploy`.
    pub action: Option<String>,
}

impl DescribeTriggerRequest {
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
    /// Sets `Namespace`, which is required.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `action`.
    pub fn action(mut self, value: impl Into<String>) -> Self {
        self.action = Some(value.into());
        self
    }
}

request! {
    DescribeTriggerRequest {
        "cluster_id" => cluster_id: path,
        "Namespace" => namespace: query,
        "Type" => type_: query,
        "Name" => name: query,
        "action" => action: query,
    }
}

impl Operation for DescribeTriggerRequest {
    type Response = DescribeTriggerResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeTrigger")
        .roa("GET", "/clusters/{cluster_id}/triggers")
        .required(&["cluster_id", "Namespace", "Name"])
        .read_only();
}

/// Response to [`DescribeTriggerRequest`].
#[non_exhaustive]
pub struct DescribeTriggerResponse {
    /// The body of the response.
    pub body: Vec<TriggerItem>,
}

response! {
    DescribeTriggerResponse {
        "" => body: list(""),
    }
}

/// The body of the response.
#[non_exhaustive]
pub struct TriggerItem {
    /// Number or mark by which this entry is told apart from others of its kind.
    /// Example: `75973497486******`.
    pub id: Option<String>,
    /// Name of the trigger. Example: `test`.
    pub name: Option<String>,
    /// ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c259f563386444ebb8d7****`.
    pub cluster_id: Option<String>,
    /// Application that the trigger redeploys, written as namespace, slash and application name.
    /// Example: `default/test-app`.
    pub project_id: Option<String>,
    /// Kind of the object, operation or check concerned. Example: `deployment`.
    pub type_: Option<String>,
    /// What is to happen: what the trigger does, the workflow command, or how the policy treats
    /// violations. Example: `redeploy`.
    pub action: Option<String>,
    /// Secret part of the trigger's URL; whoever has it can set off the trigger.
    /// Example: `eyJhbGci***`.
    pub token: Option<String>,
}

response! {
    TriggerItem {
        "id" => id: value,
        "name" => name: value,
        "cluster_id" => cluster_id: value,
        "project_id" => project_id: value,
        "type" => type_: value,
        "action" => action: value,
        "token" => token: value,
    }
}
