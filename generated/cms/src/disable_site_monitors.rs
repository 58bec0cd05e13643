// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableSiteMonitors`, from `cms/DisableSiteMonitors.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SiteMonitorData};

/// Switches site monitoring tasks off.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DisableSiteMonitorsRequest::new()
///     .task_ids("49f7b317-7645-4cc9,49f7b317-7645-4cc9");
/// let reply = client.disable_site_monitors(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableSiteMonitorsRequest {
    /// **Required.** Site monitoring tasks, by their IDs.
    /// Example: `49f7b317-7645-4cc9,49f7b317-7645-4cc9`.
    pub task_ids: Option<String>,
}

impl DisableSiteMonitorsRequest {
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
}

request! {
    DisableSiteMonitorsRequest {
        "TaskIds" => task_ids: query,
    }
}

impl Operation for DisableSiteMonitorsRequest {
    type Response = DisableSiteMonitorsResponse;
    type Error = DisableSiteMonitorsError;
    const INFO: OperationInfo = super::operation("DisableSiteMonitors")
        .required(&["TaskIds"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DisableSiteMonitorsError] = &[
        DisableSiteMonitorsError::InvalidQueryParameter,
        DisableSiteMonitorsError::AccessDeniedException,
        DisableSiteMonitorsError::LimitExceeded,
        DisableSiteMonitorsError::Forbidden,
        DisableSiteMonitorsError::ExceedingQuota,
        DisableSiteMonitorsError::Any,
        DisableSiteMonitorsError::ThrottlingException,
        DisableSiteMonitorsError::InternalError,
    ];
}

/// Response to [`DisableSiteMonitorsRequest`].
#[non_exhaustive]
pub struct DisableSiteMonitorsResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SiteMonitorData>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3fcd12e7-d387-42ee-b77e-661c775bb17f`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<String>,
}

response! {
    DisableSiteMonitorsResponse {
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DisableSiteMonitorsRequest`] names.
///
/// - [`InvalidQueryParameter`](super::DocumentedError::InvalidQueryParameter)
/// - [`AccessDeniedException`](super::DocumentedError::AccessDeniedException)
/// - [`LimitExceeded`](super::DocumentedError::LimitExceeded)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ExceedingQuota`](super::DocumentedError::ExceedingQuota)
/// - [`Any`](super::DocumentedError::Any), here with HTTP status 409
/// - [`ThrottlingException`](super::DocumentedError::ThrottlingException)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DisableSiteMonitorsError = super::DocumentedError;
