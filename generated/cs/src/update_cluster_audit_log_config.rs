// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateClusterAuditLogConfig`, from `cs/UpdateClusterAuditLogConfig.md`.

use alicloud_runtime::codegen::*;

/// Turns the API server audit log of a cluster on or off, or changes its SLS project.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::UpdateClusterAuditLogConfigRequest::new()
///     .clusterid("c82e6987e2961451182edacd74faf****");
/// let reply = client.update_cluster_audit_log_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateClusterAuditLogConfigRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c82e6987e2961451182edacd74faf****`.
    pub clusterid: Option<String>,
    /// Log Service project that the cluster's audit logs are stored in.
    /// Example: `k8s-log-c82e6987e2961451182edacd74faf****`.
    pub sls_project_name: Option<String>,
    /// Whether audit logging is switched off; otherwise it is switched on or its settings are updated.
    /// Example: `false`.
    pub disable: Option<bool>,
}

impl UpdateClusterAuditLogConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `clusterid`, which is required.
    pub fn clusterid(mut self, value: impl Into<String>) -> Self {
        self.clusterid = Some(value.into());
        self
    }
    /// Sets `sls_project_name`.
    pub fn sls_project_name(mut self, value: impl Into<String>) -> Self {
        self.sls_project_name = Some(value.into());
        self
    }
    /// Sets `disable`.
    #[inline]
    pub fn disable(mut self, value: bool) -> Self {
        self.disable = Some(value);
        self
    }
}

request! {
    UpdateClusterAuditLogConfigRequest {
        "clusterid" => clusterid: path,
        "sls_project_name" => sls_project_name: body,
        "disable" => disable: body,
    }
}

impl Operation for UpdateClusterAuditLogConfigRequest {
    type Response = UpdateClusterAuditLogConfigResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("UpdateClusterAuditLogConfig")
        .roa("PUT", "/clusters/{clusterid}/audit_log")
        .required(&["clusterid"]);
}

/// Response to [`UpdateClusterAuditLogConfigRequest`].
#[non_exhaustive]
pub struct UpdateClusterAuditLogConfigResponse {
    /// ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c93095129fc41463aa455d89444fd****`.
    pub cluster_id: Option<String>,
    /// ID that the service gave this call; name it when you ask support about it.
    /// Example: `48BD70F6-A7E6-543D-9F23-08DEB764****`.
    pub request_id: Option<String>,
    /// ID of an asynchronous task; [`DescribeTaskInfo`](super::Client::describe_task_info) reports how
    /// far the task has come. Example: `T-5faa48fb31b6b8078d00****`.
    pub task_id: Option<String>,
}

response! {
    UpdateClusterAuditLogConfigResponse {
        "cluster_id" => cluster_id: value,
        "request_id" => request_id: value,
        "task_id" => task_id: value,
    }
}
