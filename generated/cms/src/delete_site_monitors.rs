// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSiteMonitors`, from `cms/DeleteSiteMonitors.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SiteMonitorData};

/// Deletes site monitoring tasks and, if asked to, their alert rules.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DeleteSiteMonitorsRequest::new()
///     .task_ids("01adacc2-ece5-41b6,43bd1ead-514f-4524");
/// let reply = client.delete_site_monitors(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSiteMonitorsRequest {
    /// **Required.** Site monitoring tasks, by their IDs.
    /// Example: `01adacc2-ece5-41b6,43bd1ead-514f-4524`.
    pub task_ids: Option<String>,
    /// Whether the alert rules of the tasks are deleted too. Default: `true`. Example: `true`.
    pub is_delete_alarms: Option<bool>,
}

impl DeleteSiteMonitorsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TaskIds`, which is required.
    pub fn task_ids(mut self, value: impl Into<String>) -> Self {
        self.task_ids = Some(value.into());
        self
    }
    /// Sets `IsDeleteAlarms`.
    #[inline]
    pub fn is_delete_alarms(mut self, value: bool) -> Self {
        self.is_delete_alarms = Some(value);
        self
    }
}

request! {
    DeleteSiteMonitorsRequest {
        "TaskIds" => task_ids: query,
        "IsDeleteAlarms" => is_delete_alarms: query,
    }
}

impl Operation for DeleteSiteMonitorsRequest {
    type Response = DeleteSiteMonitorsResponse;
    type Error = DeleteSiteMonitorsError;
    const INFO: OperationInfo = super::operation("DeleteSiteMonitors")
        .required(&["TaskIds"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteSiteMonitorsError] = &[
        DeleteSiteMonitorsError::Any,
        DeleteSiteMonitorsError::InvalidQueryParameter,
        DeleteSiteMonitorsError::AccessDeniedException,
        DeleteSiteMonitorsError::LimitExceeded,
        DeleteSiteMonitorsError::Forbidden,
        DeleteSiteMonitorsError::ExceedingQuota,
        DeleteSiteMonitorsError::InternalError,
    ];
}

/// Response to [`DeleteSiteMonitorsRequest`].
#[non_exhaustive]
pub struct DeleteSiteMonitorsResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// What the call returns besides its status. Example: `{ "count": 0 }`.
    pub data: Option<SiteMonitorData>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `123BCC5D-8B63-48EA-B747-9A8995BE7AA6`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<String>,
}

response! {
    DeleteSiteMonitorsResponse {
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteSiteMonitorsRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any), here with HTTP status 206
/// - [`InvalidQueryParameter`](super::DocumentedError::InvalidQueryParameter)
/// - [`AccessDeniedException`](super::DocumentedError::AccessDeniedException)
/// - [`LimitExceeded`](super::DocumentedError::LimitExceeded)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ExceedingQuota`](super::DocumentedError::ExceedingQuota)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteSiteMonitorsError = super::DocumentedError;
