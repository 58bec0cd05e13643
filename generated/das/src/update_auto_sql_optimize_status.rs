// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAutoSqlOptimizeStatus`, from `das/UpdateAutoSqlOptimizeStatus.md`.

use alicloud_runtime::codegen::*;

/// Turns automatic SQL optimization on or off for several instances, or changes it.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::UpdateAutoSqlOptimizeStatusRequest::new()
///     .instances("...")
///     .status(1);
/// let reply = client.update_auto_sql_optimize_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAutoSqlOptimizeStatusRequest {
    /// **Required.** The instances that are concerned.
    pub instances: Option<String>,
    /// **Required.** State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
}

impl UpdateAutoSqlOptimizeStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Instances`, which is required.
    pub fn instances(mut self, value: impl Into<String>) -> Self {
        self.instances = Some(value.into());
        self
    }
    /// Sets `Status`, which is required.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
}

request! {
    UpdateAutoSqlOptimizeStatusRequest {
        "Instances" => instances: query,
        "Status" => status: query,
    }
}

impl Operation for UpdateAutoSqlOptimizeStatusRequest {
    type Response = UpdateAutoSqlOptimizeStatusResponse;
    type Error = UpdateAutoSqlOptimizeStatusError;
    const INFO: OperationInfo = super::operation("UpdateAutoSqlOptimizeStatus")
        .required(&["Instances", "Status"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateAutoSqlOptimizeStatusError] = &[
        UpdateAutoSqlOptimizeStatusError::InvalidParams,
        UpdateAutoSqlOptimizeStatusError::NoPermission,
    ];
}

/// Response to [`UpdateAutoSqlOptimizeStatusRequest`].
#[non_exhaustive]
pub struct UpdateAutoSqlOptimizeStatusResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<AutoSqlOptimizeStatusData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A52AD37C-35ED-581A-AC23-2232BE54****`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
}

response! {
    UpdateAutoSqlOptimizeStatusResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AutoSqlOptimizeStatusData {
    /// The succes that are concerned. Example: `false`.
    pub success: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `-1001`.
    pub error_code: Option<String>,
    /// Reason of the failure in words. Example: `invalid param`.
    pub error_msg: Option<String>,
}

response! {
    AutoSqlOptimizeStatusData {
        "Success" => success: value,
        "ErrorCode" => error_code: value,
        "ErrorMsg" => error_msg: value,
    }
}

/// Errors that the documentation of [`UpdateAutoSqlOptimizeStatusRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type UpdateAutoSqlOptimizeStatusError = super::DocumentedError;
