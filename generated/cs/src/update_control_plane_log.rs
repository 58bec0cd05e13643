// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateControlPlaneLog`, from `cs/UpdateControlPlaneLog.md`.

use alicloud_runtime::codegen::*;

/// Changes which control plane components of a managed cluster write logs to SLS, and how long
/// these are kept.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::UpdateControlPlaneLogRequest::new()
///     .cluster_id("c5b5e80b0b64a4bf6939d2d8fbbc5****");
/// let reply = client.update_control_plane_log(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateControlPlaneLogRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `c5b5e80b0b64a4bf6939d2d8fbbc5****`.
    pub cluster_id: Option<String>,
    /// Log Service project that the log entries are stored in.
    /// Example: `k8s-log-c5b5e80b0b64a4bf6939d2d8fbbc5****`.
    pub log_project: Option<String>,
    /// How many days the control plane logs are kept in Log Service. Example: `30`.
    pub log_ttl: Option<String>,
    /// Account that the control plane logs belong to. Example: `162981*****`.
    pub aliuid: Option<String>,
    /// Components that the call works on, one entry each. Example: `text`.
    pub components: Vec<String>,
}

impl UpdateControlPlaneLogRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `log_project`.
    pub fn log_project(mut self, value: impl Into<String>) -> Self {
        self.log_project = Some(value.into());
        self
    }
    /// Sets `log_ttl`.
    pub fn log_ttl(mut self, value: impl Into<String>) -> Self {
        self.log_ttl = Some(value.into());
        self
    }
    /// Sets `aliuid`.
    pub fn aliuid(mut self, value: impl Into<String>) -> Self {
        self.aliuid = Some(value.into());
        self
    }
    /// Sets `components`.
    pub fn components(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.components = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateControlPlaneLogRequest {
        "ClusterId" => cluster_id: path,
        "log_project" => log_project: body,
        "log_ttl" => log_ttl: body,
        "aliuid" => aliuid: body,
        "components" => components: body,
    }
}

impl Operation for UpdateControlPlaneLogRequest {
    type Response = UpdateControlPlaneLogResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("UpdateControlPlaneLog")
        .roa("PUT", "/clusters/{ClusterId}/controlplanelog")
        .required(&["ClusterId"]);
}

/// Response to [`UpdateControlPlaneLogRequest`].
#[non_exhaustive]
pub struct UpdateControlPlaneLogResponse {
    /// ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `cb95aa626a47740afbf6aa099b650****`.
    pub cluster_id: Option<String>,
    /// ID that the service gave this call; name it when you ask support about it.
    /// Example: `687C5BAA-D103-4993-884B-C35E4314****`.
    pub request_id: Option<String>,
    /// ID of an asynchronous task; [`DescribeTaskInfo`](super::Client::describe_task_info) reports how
    /// far the task has come. Example: `T-5a54309c80282e39ea00****`.
    pub task_id: Option<String>,
}

response! {
    UpdateControlPlaneLogResponse {
        "cluster_id" => cluster_id: value,
        "request_id" => request_id: value,
        "task_id" => task_id: value,
    }
}
