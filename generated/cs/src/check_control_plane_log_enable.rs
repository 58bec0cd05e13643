// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckControlPlaneLogEnable`, from `cs/CheckControlPlaneLogEnable.md`.

use alicloud_runtime::codegen::*;

/// Returns which control plane components of a managed cluster write logs to SLS, and how long
/// these are kept.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::CheckControlPlaneLogEnableRequest::new()
///     .cluster_id("c5b5e80b0b64a4bf6939d2d8fbbc5****");
/// let reply = client.check_control_plane_log_enable(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckControlPlaneLogEnableRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `c5b5e80b0b64a4bf6939d2d8fbbc5****`.
    pub cluster_id: Option<String>,
}

impl CheckControlPlaneLogEnableRequest {
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
}

request! {
    CheckControlPlaneLogEnableRequest {
        "ClusterId" => cluster_id: path,
    }
}

impl Operation for CheckControlPlaneLogEnableRequest {
    type Response = CheckControlPlaneLogEnableResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CheckControlPlaneLogEnable")
        .roa("GET", "/clusters/{ClusterId}/controlplanelog")
        .required(&["ClusterId"])
        .read_only();
}

/// Response to [`CheckControlPlaneLogEnableRequest`].
#[non_exhaustive]
pub struct CheckControlPlaneLogEnableResponse {
    /// Log Service project that the log entries are stored in.
    /// Example: `k8s-log-c5b5e80b0b64a4bf6939d2d8fbbc5****`.
    pub log_project: Option<String>,
    /// How many days the control plane logs are kept in Log Service. Example: `30`.
    pub log_ttl: Option<String>,
    /// Account that the control plane logs belong to. Example: `162981*****`.
    pub aliuid: Option<String>,
    /// Control plane components whose logs are collected. Example: `text`.
    pub components: Vec<String>,
}

response! {
    CheckControlPlaneLogEnableResponse {
        "log_project" => log_project: value,
        "log_ttl" => log_ttl: value,
        "aliuid" => aliuid: value,
        "components" => components: list(""),
    }
}
