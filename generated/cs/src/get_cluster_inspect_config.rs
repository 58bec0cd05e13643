// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetClusterInspectConfig`, from `cs/GetClusterInspectConfig.md`.

use alicloud_runtime::codegen::*;

/// Returns whether scheduled inspection is on for a cluster, its schedule, and the check items left
/// out.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::GetClusterInspectConfigRequest::new()
///     .cluster_id("c82e6987e2961451182edacd74faf****");
/// let reply = client.get_cluster_inspect_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetClusterInspectConfigRequest {
    /// **Required.** ID of the cluster meant, as
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c82e6987e2961451182edacd74faf****`.
    pub cluster_id: Option<String>,
}

impl GetClusterInspectConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `clusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
}

request! {
    GetClusterInspectConfigRequest {
        "clusterId" => cluster_id: path,
    }
}

impl Operation for GetClusterInspectConfigRequest {
    type Response = GetClusterInspectConfigResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetClusterInspectConfig")
        .roa("GET", "/clusters/{clusterId}/inspectConfig")
        .required(&["clusterId"])
        .read_only();
}

/// Response to [`GetClusterInspectConfigRequest`].
#[non_exhaustive]
pub struct GetClusterInspectConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `49511F2D-D56A-5C24-B9AE-C8491E09B095`.
    pub request_id: Option<String>,
    /// Whether the cluster is inspected regularly. Example: `true`.
    pub enabled: Option<bool>,
    /// Rule in RFC 5545 notation for how often the maintenance window or the inspection comes round.
    /// Example: `FREQ=DAILY;BYHOUR=10;BYMINUTE=15`.
    pub recurrence: Option<String>,
    /// Checks that inspections leave out. Example: `NginxIngressServiceAnnotationMultiTargets`.
    pub disabled_check_items: Vec<String>,
}

response! {
    GetClusterInspectConfigResponse {
        "requestId" => request_id: value,
        "enabled" => enabled: value,
        "recurrence" => recurrence: value,
        "disabledCheckItems" => disabled_check_items: list(""),
    }
}
