// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableSiteMonitors`, from `cms/EnableSiteMonitors.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SiteMonitorData};

/// Switches site monitoring tasks on.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::EnableSiteMonitorsRequest::new()
///     .task_ids("49f7b317-7645-4cc9,49f7b317-7645-4cc9");
/// let reply = client.enable_site_monitors(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableSiteMonitorsRequest {
    /// **Required.** Site monitoring tasks, by their IDs.
    /// Example: `49f7b317-7645-4cc9,49f7b317-7645-4cc9`.
    pub task_ids: Option<String>,
}

impl EnableSiteMonitorsRequest {
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
    EnableSiteMonitorsRequest {
        "TaskIds" => task_ids: query,
    }
}

impl Operation for EnableSiteMonitorsRequest {
    type Response = EnableSiteMonitorsResponse;
    type Error = EnableSiteMonitorsError;
    const INFO: OperationInfo = super::operation("EnableSiteMonitors")
        .required(&["TaskIds"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [EnableSiteMonitorsError] = &[
        EnableSiteMonitorsError::InvalidQueryParameter,
        EnableSiteMonitorsError::AccessDeniedException,
        EnableSiteMonitorsError::LimitExceeded,
        EnableSiteMonitorsError::Forbidden,
        EnableSiteMonitorsError::RestrictedUser,
        EnableSiteMonitorsError::ExceedingQuota,
        EnableSiteMonitorsError::Any,
        EnableSiteMonitorsError::ThrottlingException,
        EnableSiteMonitorsError::InternalError,
    ];
}

/// Response to [`EnableSiteMonitorsRequest`].
#[non_exhaustive]
pub struct EnableSiteMonitorsResponse {
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
    EnableSiteMonitorsResponse {
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`EnableSiteMonitorsRequest`] names.
///
/// - [`InvalidQueryParameter`](super::DocumentedError::InvalidQueryParameter)
/// - [`AccessDeniedException`](super::DocumentedError::AccessDeniedException)
/// - [`LimitExceeded`](super::DocumentedError::LimitExceeded)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`RestrictedUser`](super::DocumentedError::RestrictedUser)
/// - [`ExceedingQuota`](super::DocumentedError::ExceedingQuota)
/// - [`Any`](super::DocumentedError::Any), here with HTTP status 409
/// - [`ThrottlingException`](super::DocumentedError::ThrottlingException)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type EnableSiteMonitorsError = super::DocumentedError;
