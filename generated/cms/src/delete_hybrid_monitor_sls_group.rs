// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteHybridMonitorSLSGroup`, from `cms/DeleteHybridMonitorSLSGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a group of Logstores; the Logstores themselves stay.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DeleteHybridMonitorSLSGroupRequest::new()
///     .sls_group_name("...");
/// let reply = client.delete_hybrid_monitor_sls_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteHybridMonitorSLSGroupRequest {
    /// **Required.** Name of the group of Logstores.
    pub sls_group_name: Option<String>,
}

impl DeleteHybridMonitorSLSGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SLSGroupName`, which is required.
    pub fn sls_group_name(mut self, value: impl Into<String>) -> Self {
        self.sls_group_name = Some(value.into());
        self
    }
}

request! {
    DeleteHybridMonitorSLSGroupRequest {
        "SLSGroupName" => sls_group_name: query,
    }
}

impl Operation for DeleteHybridMonitorSLSGroupRequest {
    type Response = DeleteHybridMonitorSLSGroupResponse;
    type Error = DeleteHybridMonitorSLSGroupError;
    const INFO: OperationInfo = super::operation("DeleteHybridMonitorSLSGroup")
        .required(&["SLSGroupName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteHybridMonitorSLSGroupError] = &[
        DeleteHybridMonitorSLSGroupError::Any,
        DeleteHybridMonitorSLSGroupError::InternalError,
    ];
}

/// Response to [`DeleteHybridMonitorSLSGroupRequest`].
#[non_exhaustive]
pub struct DeleteHybridMonitorSLSGroupResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `RESOURCE_NOT_FOUND`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `85198BFF-1DE6-556E-B6A4-C77C51C62B8D`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<String>,
}

response! {
    DeleteHybridMonitorSLSGroupResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteHybridMonitorSLSGroupRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteHybridMonitorSLSGroupError = super::DocumentedError;
