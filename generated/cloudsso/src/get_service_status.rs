// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetServiceStatus`, from `cloudsso/GetServiceStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells whether CloudSSO is activated and in which regions it is used.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::GetServiceStatusRequest::new();
/// let reply = client.get_service_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetServiceStatusRequest {}

impl GetServiceStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetServiceStatusRequest {}
}

impl Operation for GetServiceStatusRequest {
    type Response = GetServiceStatusResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetServiceStatus").read_only();
}

/// Response to [`GetServiceStatusRequest`].
#[non_exhaustive]
pub struct GetServiceStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ADADC31D-90EE-5459-99B0-D83DF07769A3`.
    pub request_id: Option<String>,
    /// State that the service is in.
    pub service_status: Option<ServiceStatus>,
}

response! {
    GetServiceStatusResponse {
        "RequestId" => request_id: value,
        "ServiceStatus" => service_status: value,
    }
}

/// State that the service is in.
#[non_exhaustive]
pub struct ServiceStatus {
    /// State of what the entry describes, which decides what can be done with it. Example: `Enabled`.
    pub status: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `151266687691****`.
    pub account_id: Option<String>,
    /// Result of the step or check named prerequisite check. Example: `Success`.
    pub prerequisite_check_result: Option<String>,
    /// Regions in which the service is used. Example: `cn-shanghai`.
    pub regions_in_use: Vec<String>,
}

response! {
    ServiceStatus {
        "Status" => status: value,
        "AccountId" => account_id: value,
        "PrerequisiteCheckResult" => prerequisite_check_result: value,
        "RegionsInUse" => regions_in_use: list(""),
    }
}
