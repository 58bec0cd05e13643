// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchStartApplications`, from `sae/BatchStartApplications.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ApplicationData};

/// Starts several applications of a namespace by one change order.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::BatchStartApplicationsRequest::new()
///     .namespace_id("...");
/// let reply = client.batch_start_applications(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchStartApplicationsRequest {
    /// **Required.** ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// IDs of the applications to work on or to narrow the list down to.
    pub app_ids: Option<String>,
    /// Which version of the software, the template or the item is meant.
    pub version: Option<String>,
}

impl BatchStartApplicationsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NamespaceId`, which is required.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
    /// Sets `AppIds`.
    pub fn app_ids(mut self, value: impl Into<String>) -> Self {
        self.app_ids = Some(value.into());
        self
    }
    /// Sets `Version`.
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
}

request! {
    BatchStartApplicationsRequest {
        "NamespaceId" => namespace_id: query,
        "AppIds" => app_ids: query,
        "Version" => version: query,
    }
}

impl Operation for BatchStartApplicationsRequest {
    type Response = BatchStartApplicationsResponse;
    type Error = BatchStartApplicationsError;
    const INFO: OperationInfo = super::operation("BatchStartApplications")
        .roa("PUT", "/pop/v1/sam/app/batchStartApplications")
        .required(&["NamespaceId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [BatchStartApplicationsError] = &[
        BatchStartApplicationsError::SystemUpgrading,
        BatchStartApplicationsError::InvalidParameterObviously,
        BatchStartApplicationsError::MamespaceHaveNoApplications,
        BatchStartApplicationsError::InvalidAppListNotSameNamespace,
        BatchStartApplicationsError::UserIndebt,
    ];
}

/// Response to [`BatchStartApplicationsRequest`].
#[non_exhaustive]
pub struct BatchStartApplicationsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `91F93257-7A4A-4BD3-9A7E-2F6EAE6D****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0a98a02315955564772843261e****`.
    pub trace_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ApplicationData>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    BatchStartApplicationsResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`BatchStartApplicationsRequest`] names.
///
/// - [`SystemUpgrading`](super::DocumentedError::SystemUpgrading)
/// - [`InvalidParameterObviously`](super::DocumentedError::InvalidParameterObviously)
/// - [`MamespaceHaveNoApplications`](super::DocumentedError::MamespaceHaveNoApplications)
/// - [`InvalidAppListNotSameNamespace`](super::DocumentedError::InvalidAppListNotSameNamespace)
/// - [`UserIndebt`](super::DocumentedError::UserIndebt)
pub type BatchStartApplicationsError = super::DocumentedError;
