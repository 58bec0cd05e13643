// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateClusterInspectConfig`, from `cs/CreateClusterInspectConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets up recurring inspection of a cluster with its schedule and the check items left out.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::CreateClusterInspectConfigRequest::new()
///     .cluster_id("c82e6987e2961451182edacd74faf****")
///     .enabled(true)
///     .recurrence("FREQ=DAILY;BYHOUR=10;BYMINUTE=15");
/// let reply = client.create_cluster_inspect_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateClusterInspectConfigRequest {
    /// **Required.** ID of the cluster meant, as
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c82e6987e2961451182edacd74faf****`.
    pub cluster_id: Option<String>,
    /// **Required.** Whether the cluster is inspected regularly. Example: `true`.
    pub enabled: Option<bool>,
    /// **Required.** Rule in RFC 5545 notation for how often the maintenance window or the inspection
    /// comes round. Example: `FREQ=DAILY;BYHOUR=10;BYMINUTE=15`.
    pub recurrence: Option<String>,
    /// Checks that inspections leave out. Example: `NginxIngressServiceAnnotationMultiTargets`.
    pub disabled_check_items: Vec<String>,
}

impl CreateClusterInspectConfigRequest {
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
    /// Sets `enabled`, which is required.
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// Sets `recurrence`, which is required.
    pub fn recurrence(mut self, value: impl Into<String>) -> Self {
        self.recurrence = Some(value.into());
        self
    }
    /// Sets `disabledCheckItems`.
    pub fn disabled_check_items(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.disabled_check_items = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateClusterInspectConfigRequest {
        "clusterId" => cluster_id: path,
        "enabled" => enabled: body,
        "recurrence" => recurrence: body,
        "disabledCheckItems" => disabled_check_items: body,
    }
}

impl Operation for CreateClusterInspectConfigRequest {
    type Response = CreateClusterInspectConfigResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CreateClusterInspectConfig")
        .roa("POST", "/clusters/{clusterId}/inspectConfig")
        .required(&["clusterId", "enabled", "recurrence"]);
}

/// Response to [`CreateClusterInspectConfigRequest`].
#[non_exhaustive]
pub struct CreateClusterInspectConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `873DC52C-28AA-5A5C-938C-684D3D4B****`.
    pub request_id: Option<String>,
}

response! {
    CreateClusterInspectConfigResponse {
        "requestId" => request_id: value,
    }
}
