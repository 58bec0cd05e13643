// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateKubernetesTrigger`, from `cs/CreateKubernetesTrigger.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{KubernetesTriggerType};

/// Creates a trigger that redeploys an application of a cluster when called; deprecated.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::CreateKubernetesTriggerRequest::new()
///     .cluster_id("c5cdf7e3938bc4f8eb0e44b21a80f****")
///     .project_id("default/test-app")
///     .action("redeploy");
/// let reply = client.create_kubernetes_trigger(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct CreateKubernetesTriggerRequest {
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
    /// Kind of the object, operation or check concerned. Default: `deployment`. Example: `deployment`.
    pub type_: Option<Open<KubernetesTriggerType>>,
}

impl CreateKubernetesTriggerRequest {
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
    pub fn type_(mut self, value: impl Into<Open<KubernetesTriggerType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    CreateKubernetesTriggerRequest {
        "cluster_id" => cluster_id: body,
        "project_id" => project_id: body,
        "action" => action: body,
        "type" => type_: body,
    }
}

impl Operation for CreateKubernetesTriggerRequest {
    type Response = CreateKubernetesTriggerResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CreateKubernetesTrigger")
        .roa("POST", "/triggers")
        .required(&["cluster_id", "project_id", "action"]);
}

/// Response to [`CreateKubernetesTriggerRequest`].
#[non_exhaustive]
pub struct CreateKubernetesTriggerResponse {
    /// Number or mark by which this entry is told apart from others of its kind. Example: `111`.
    pub id: Option<String>,
    /// ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c5cdf7e3938bc4f8eb0e44b21a80f****`.
    pub cluster_id: Option<String>,
    /// Application that the trigger redeploys, written as namespace, slash and application name.
    /// Example: `default/test-app`.
    pub project_id: Option<String>,
    /// Kind of the object, operation or check concerned. Example: `deployment`.
    pub type_: Option<Open<KubernetesTriggerType>>,
    /// What is to happen: what the trigger does, the workflow command, or how the policy treats
    /// violations. Example: `redeploy`.
    pub action: Option<String>,
}

response! {
    CreateKubernetesTriggerResponse {
        "id" => id: value,
        "cluster_id" => cluster_id: value,
        "project_id" => project_id: value,
        "type" => type_: value,
        "action" => action: value,
    }
}
