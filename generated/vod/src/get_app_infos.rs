// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAppInfos`, from `vod/GetAppInfos.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AppInfo, AppStatus, AppType};

/// Shows applications for a list of application IDs.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::GetAppInfosRequest::new()
///     .app_ids("app-****");
/// let reply = client.get_app_infos(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAppInfosRequest {
    /// **Required.** IDs of the applications to work on or to narrow the list down to.
    /// Items: at most 10. Example: `app-****`.
    pub app_ids: Option<String>,
}

impl GetAppInfosRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppIds`, which is required.
    pub fn app_ids(mut self, value: impl Into<String>) -> Self {
        self.app_ids = Some(value.into());
        self
    }
}

request! {
    GetAppInfosRequest {
        "AppIds" => app_ids: query,
    }
}

impl Operation for GetAppInfosRequest {
    type Response = GetAppInfosResponse;
    type Error = GetAppInfosError;
    const INFO: OperationInfo = super::operation("GetAppInfos")
        .required(&["AppIds"])
        .read_only();
    const ERRORS: &'static [GetAppInfosError] = &[
        GetAppInfosError::OperationDeniedNotOpenAppService,
    ];
}

/// Response to [`GetAppInfosRequest`].
#[non_exhaustive]
pub struct GetAppInfosResponse {
    /// Items of the kind application that were found or are concerned.
    pub app_info_list: Vec<AppInfo>,
    /// IDs of the non exist applications that were found or are concerned.
    pub non_exist_app_ids: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A13-****-D7393642CA58`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
}

response! {
    GetAppInfosResponse {
        "AppInfoList" => app_info_list: list(""),
        "NonExistAppIds" => non_exist_app_ids: list(""),
        "RequestId" => request_id: value,
        "Code" => code: value,
    }
}

/// Errors that the documentation of [`GetAppInfosRequest`] names.
///
/// - [`OperationDeniedNotOpenAppService`](super::DocumentedError::OperationDeniedNotOpenAppService)
pub type GetAppInfosError = super::DocumentedError;
