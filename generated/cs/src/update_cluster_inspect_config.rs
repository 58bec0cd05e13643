// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateClusterInspectConfig`, from `cs/UpdateClusterInspectConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes whether and when a cluster is inspected, and which check items are left out.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::UpdateClusterInspectConfigRequest::new()
///     .cluster_id("c82e6987e2961451182edacd74faf****");
/// let reply = client.update_cluster_inspect_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateClusterInspectConfigRequest {
    /// **Required.** ID of the cluster meant, as
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c82e6987e2961451182edacd74faf****`.
    pub cluster_id: Option<String>,
    /// Whether the cluster is inspected regularly. Example: `true`.
    pub enabled: Option<bool>,
    /// When inspections start, in the older form that `recurrence` replaces.
    /// Example: `FREQ=DAILY;BYHOUR=10;BYMINUTE=15`.
    pub schedule_time: Option<String>,
    /// Checks that inspections leave out. Example: `NginxIngressServiceAnnotationMultiTargets`.
    pub disabled_check_items: Vec<String>,
}

impl UpdateClusterInspectConfigRequest {
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
    /// Sets `enabled`.
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// Sets `scheduleTime`.
    pub fn schedule_time(mut self, value: impl Into<String>) -> Self {
        self.schedule_time = Some(value.into());
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
    UpdateClusterInspectConfigRequest {
        "clusterId" => cluster_id: path,
        "enabled" => enabled: body,
        "scheduleTime" => schedule_time: body,
        "disabledCheckItems" => disabled_check_items: body,
    }
}

impl Operation for UpdateClusterInspectConfigRequest {
    type Response = UpdateClusterInspectConfigResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("UpdateClusterInspectConfig")
        .roa("PUT", "/clusters/{clusterId}/inspectConfig")
        .required(&["clusterId"]);
}

/// Response to [`UpdateClusterInspectConfigRequest`].
#[non_exhaustive]
pub struct UpdateClusterInspectConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `49511F2D-D56A-5C24-B9AE-C8491E09B***`.
    pub request_id: Option<String>,
}

response! {
    UpdateClusterInspectConfigResponse {
        "requestId" => request_id: value,
    }
}
