// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetClusterAuditProject`, from `cs/GetClusterAuditProject.md`.

use alicloud_runtime::codegen::*;

/// Tells whether API server auditing is on for a cluster, and which SLS project receives the audit
/// log.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::GetClusterAuditProjectRequest::new()
///     .clusterid("cad1230511cbb4db4a488e58518******");
/// let reply = client.get_cluster_audit_project(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetClusterAuditProjectRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `cad1230511cbb4db4a488e58518******`.
    pub clusterid: Option<String>,
}

impl GetClusterAuditProjectRequest {
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
}

request! {
    GetClusterAuditProjectRequest {
        "clusterid" => clusterid: path,
    }
}

impl Operation for GetClusterAuditProjectRequest {
    type Response = GetClusterAuditProjectResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetClusterAuditProject")
        .roa("GET", "/clusters/{clusterid}/audit")
        .required(&["clusterid"])
        .read_only();
}

/// Response to [`GetClusterAuditProjectRequest`].
#[non_exhaustive]
pub struct GetClusterAuditProjectResponse {
    /// Log Service project that the cluster's audit logs are stored in.
    /// Example: `k8s-log-cad1230511cbb4db4a488e58518******`.
    pub sls_project_name: Option<String>,
    /// Whether the cluster collects audit logs of the API server. Example: `true`.
    pub audit_enabled: Option<bool>,
}

response! {
    GetClusterAuditProjectResponse {
        "sls_project_name" => sls_project_name: value,
        "audit_enabled" => audit_enabled: value,
    }
}
