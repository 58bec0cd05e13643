// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAppList`, from `arms/DeleteAppList.md`.

use alicloud_runtime::codegen::*;

/// Deletes several monitored applications by their PIDs.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DeleteAppListRequest::new()
///     .region_id("cn-hangzhou")
///     .pids(["..."]);
/// let reply = client.delete_app_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAppListRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** The pids to work on or to narrow the list down to.
    /// Items: at most 800. Example: `["atc889zkcf@d8deedfa9bfxxxx", "acd129bfcf@d5daebfa6cdxxxx"]`.
    pub pids: Vec<String>,
}

impl DeleteAppListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Pids`, which is required.
    pub fn pids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.pids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteAppListRequest {
        "RegionId" => region_id: query,
        "Pids" => pids: query,
    }
}

impl Operation for DeleteAppListRequest {
    type Response = DeleteAppListResponse;
    type Error = DeleteAppListError;
    const INFO: OperationInfo = super::operation("DeleteAppList")
        .required(&["RegionId", "Pids"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [DeleteAppListError] = &[
        DeleteAppListError::ParameterUserIdIsNull,
        DeleteAppListError::ParameterMissing,
        DeleteAppListError::InternalError,
        DeleteAppListError::ParameterResourceIdIsNull,
        DeleteAppListError::APINotAuthorize,
    ];
}

/// Response to [`DeleteAppListRequest`].
#[non_exhaustive]
pub struct DeleteAppListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4B446DF2-3DDD-4B5B-8E3F-D5225120****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
}

response! {
    DeleteAppListResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Message" => message: value,
        "Success" => success: value,
        "Code" => code: value,
    }
}

/// Errors that the documentation of [`DeleteAppListRequest`] names.
///
/// - [`ParameterUserIdIsNull`](super::DocumentedError::ParameterUserIdIsNull)
/// - [`ParameterMissing`](super::DocumentedError::ParameterMissing)
/// - [`InternalError`](super::DocumentedError::InternalError), here with HTTP status 400
/// - [`ParameterResourceIdIsNull`](super::DocumentedError::ParameterResourceIdIsNull)
/// - [`APINotAuthorize`](super::DocumentedError::APINotAuthorize)
pub type DeleteAppListError = super::DocumentedError;
