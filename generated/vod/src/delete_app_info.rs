// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAppInfo`, from `vod/DeleteAppInfo.md`.

use alicloud_runtime::codegen::*;

/// Deletes an application of ApsaraVideo VOD by its application ID.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DeleteAppInfoRequest::new()
///     .app_id("app-****");
/// let reply = client.delete_app_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAppInfoRequest {
    /// **Required.** ID that the service gave the application.
    /// Default: `app-1000000`. Example: `app-****`.
    pub app_id: Option<String>,
}

impl DeleteAppInfoRequest {
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
}

request! {
    DeleteAppInfoRequest {
        "AppId" => app_id: query,
    }
}

impl Operation for DeleteAppInfoRequest {
    type Response = DeleteAppInfoResponse;
    type Error = DeleteAppInfoError;
    const INFO: OperationInfo = super::operation("DeleteAppInfo").required(&["AppId"]);
    const ERRORS: &'static [DeleteAppInfoError] = &[
        DeleteAppInfoError::OperationDeniedNotOpenAppService,
        DeleteAppInfoError::ForbiddenOperateApp,
        DeleteAppInfoError::ForbiddenResourceNotEmpty,
    ];
}

/// Response to [`DeleteAppInfoRequest`].
pub type DeleteAppInfoResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteAppInfoRequest`] names.
///
/// - [`OperationDeniedNotOpenAppService`](super::DocumentedError::OperationDeniedNotOpenAppService)
/// - [`ForbiddenOperateApp`](super::DocumentedError::ForbiddenOperateApp)
/// - [`ForbiddenResourceNotEmpty`](super::DocumentedError::ForbiddenResourceNotEmpty)
pub type DeleteAppInfoError = super::DocumentedError;
