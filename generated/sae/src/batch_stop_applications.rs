// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchStopApplications`, from `sae/BatchStopApplications.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ApplicationData};

/// Stops several applications of a namespace by one change order.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::BatchStopApplicationsRequest::new()
///     .namespace_id("...");
/// let reply = client.batch_stop_applications(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchStopApplicationsRequest {
    /// **Required.** ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// IDs of the applications to work on or to narrow the list down to.
    pub app_ids: Option<String>,
    /// Which version of the software, the template or the item is meant.
    pub version: Option<String>,
}

impl BatchStopApplicationsRequest {
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
    BatchStopApplicationsRequest {
        "NamespaceId" => namespace_id: query,
        "AppIds" => app_ids: query,
        "Version" => version: query,
    }
}

impl Operation for BatchStopApplicationsRequest {
    type Response = BatchStopApplicationsResponse;
    type Error = BatchStopApplicationsError;
    const INFO: OperationInfo = super::operation("BatchStopApplications")
        .roa("PUT", "/pop/v1/sam/app/batchStopApplications")
        .required(&["NamespaceId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [BatchStopApplicationsError] = &[
        BatchStopApplicationsError::SystemUpgrading,
        BatchStopApplicationsError::InvalidParameterObviously,
        BatchStopApplicationsError::InvalidAppListNotSameNamespace,
        BatchStopApplicationsError::MamespaceHaveNoApplications,
        BatchStopApplicationsError::UserIndebt,
    ];
}

/// Response to [`BatchStopApplicationsRequest`].
#[non_exhaustive]
pub struct BatchStopApplicationsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7BD8F4C7-D84C-4D46-9885-8212997E****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0bc3b6e215637275918588187d****`.
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
    BatchStopApplicationsResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`BatchStopApplicationsRequest`] names.
///
/// - [`SystemUpgrading`](super::DocumentedError::SystemUpgrading)
/// - [`InvalidParameterObviously`](super::DocumentedError::InvalidParameterObviously)
/// - [`InvalidAppListNotSameNamespace`](super::DocumentedError::InvalidAppListNotSameNamespace)
/// - [`MamespaceHaveNoApplications`](super::DocumentedError::MamespaceHaveNoApplications)
/// - [`UserIndebt`](super::DocumentedError::UserIndebt)
pub type BatchStopApplicationsError = super::DocumentedError;
