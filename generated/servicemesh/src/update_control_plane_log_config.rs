// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateControlPlaneLogConfig`, from `servicemesh/UpdateControlPlaneLogConfig.md`.

use alicloud_runtime::codegen::*;

/// Turns collection of control plane logs on or off, with log project and retention.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::UpdateControlPlaneLogConfigRequest::new()
///     .service_mesh_id("...")
///     .enabled(true);
/// let reply = client.update_control_plane_log_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateControlPlaneLogConfigRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// **Required.** Whether the feature or the item is switched on.
    pub enabled: Option<bool>,
    /// Project of Simple Log Service that takes the logs.
    pub project: Option<String>,
    /// Days that logs are kept. Range: 1 to 3000.
    pub log_ttl_in_day: Option<i32>,
}

impl UpdateControlPlaneLogConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServiceMeshId`, which is required.
    pub fn service_mesh_id(mut self, value: impl Into<String>) -> Self {
        self.service_mesh_id = Some(value.into());
        self
    }
    /// Sets `Enabled`, which is required.
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// Sets `Project`.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `LogTTLInDay`.
    #[inline]
    pub fn log_ttl_in_day(mut self, value: i32) -> Self {
        self.log_ttl_in_day = Some(value);
        self
    }
}

request! {
    UpdateControlPlaneLogConfigRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "Enabled" => enabled: form,
        "Project" => project: form,
        "LogTTLInDay" => log_ttl_in_day: form,
    }
}

impl Operation for UpdateControlPlaneLogConfigRequest {
    type Response = UpdateControlPlaneLogConfigResponse;
    type Error = UpdateControlPlaneLogConfigError;
    const INFO: OperationInfo = super::operation("UpdateControlPlaneLogConfig")
        .required(&["ServiceMeshId", "Enabled"]);
    const ERRORS: &'static [UpdateControlPlaneLogConfigError] = &[
        UpdateControlPlaneLogConfigError::Err404,
    ];
}

/// Response to [`UpdateControlPlaneLogConfigRequest`].
pub type UpdateControlPlaneLogConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateControlPlaneLogConfigRequest`] names.
///
/// - [`Err404`](super::DocumentedError::Err404)
pub type UpdateControlPlaneLogConfigError = super::DocumentedError;
