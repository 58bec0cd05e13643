// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAppInfo`, from `vod/UpdateAppInfo.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AppStatus};

/// Changes name, description or status of an application.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::UpdateAppInfoRequest::new()
///     .app_id("app-****");
/// let reply = client.update_app_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAppInfoRequest {
    /// **Required.** ID that the service gave the application.
    /// Default: `app-1000000`. Example: `app-****`.
    pub app_id: Option<String>,
    /// Name that the application is registered under. Length: at most 128. Example: `test`.
    pub app_name: Option<String>,
    /// Free text that describes the item to people. Length: at most 512. Example: `my first app.`.
    pub description: Option<String>,
    /// State to narrow the list down to, or to put the item into. Example: `Disable`.
    pub status: Option<Open<AppStatus>>,
}

impl UpdateAppInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<Open<AppStatus>>) -> Self {
        self.status = Some(value.into());
        self
    }
}

request! {
    UpdateAppInfoRequest {
        "AppId" => app_id: query,
        "AppName" => app_name: query,
        "Description" => description: query,
        "Status" => status: query,
    }
}

impl Operation for UpdateAppInfoRequest {
    type Response = UpdateAppInfoResponse;
    type Error = UpdateAppInfoError;
    const INFO: OperationInfo = super::operation("UpdateAppInfo").required(&["AppId"]);
    const ERRORS: &'static [UpdateAppInfoError] = &[
        UpdateAppInfoError::OperationDeniedNotOpenAppService,
        UpdateAppInfoError::ForbiddenOperateApp,
    ];
}

/// Response to [`UpdateAppInfoRequest`].
pub type UpdateAppInfoResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateAppInfoRequest`] names.
///
/// - [`OperationDeniedNotOpenAppService`](super::DocumentedError::OperationDeniedNotOpenAppService)
/// - [`ForbiddenOperateApp`](super::DocumentedError::ForbiddenOperateApp)
pub type UpdateAppInfoError = super::DocumentedError;
