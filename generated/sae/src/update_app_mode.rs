// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAppMode`, from `sae/UpdateAppMode.md`.

use alicloud_runtime::codegen::*;

/// Switches applications into idle mode or out of it.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::UpdateAppModeRequest::new();
/// let reply = client.update_app_mode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAppModeRequest {
    /// Whether this is switched on: idle.
    pub enable_idle: Option<bool>,
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// IDs of the applications to work on or to narrow the list down to.
    pub app_ids: Option<String>,
}

impl UpdateAppModeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnableIdle`.
    #[inline]
    pub fn enable_idle(mut self, value: bool) -> Self {
        self.enable_idle = Some(value);
        self
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `NamespaceId`.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
    /// Sets `AppIds`.
    pub fn app_ids(mut self, value: impl Into<String>) -> Self {
        self.app_ids = Some(value.into());
        self
    }
}

request! {
    UpdateAppModeRequest {
        "EnableIdle" => enable_idle: query,
        "AppId" => app_id: query,
        "NamespaceId" => namespace_id: query,
        "AppIds" => app_ids: query,
    }
}

impl Operation for UpdateAppModeRequest {
    type Response = UpdateAppModeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateAppMode")
        .roa("PUT", "/pop/v1/sam/app/updateAppMode");
}

/// Response to [`UpdateAppModeRequest`], which the documentation does not describe.
pub type UpdateAppModeResponse = alicloud_runtime::UndocumentedResponse;
