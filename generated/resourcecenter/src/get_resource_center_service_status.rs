// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetResourceCenterServiceStatus`, from `resourcecenter/GetResourceCenterServiceStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells whether Resource Center is turned on for the account.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcecenter::Client) -> Result<(), alicloud_resourcecenter::Error> {
/// let request = alicloud_resourcecenter::GetResourceCenterServiceStatusRequest::new();
/// let reply = client.get_resource_center_service_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetResourceCenterServiceStatusRequest {}

impl GetResourceCenterServiceStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetResourceCenterServiceStatusRequest {}
}

impl Operation for GetResourceCenterServiceStatusRequest {
    type Response = GetResourceCenterServiceStatusResponse;
    type Error = GetResourceCenterServiceStatusError;
    const INFO: OperationInfo = super::operation("GetResourceCenterServiceStatus")
        .read_only();
    const ERRORS: &'static [GetResourceCenterServiceStatusError] = &[
        GetResourceCenterServiceStatusError::NoPermission,
    ];
}

/// Response to [`GetResourceCenterServiceStatusRequest`].
#[non_exhaustive]
pub struct GetResourceCenterServiceStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `AD5F848D-CCDC-5464-93E1-4BA50A4826DD`.
    pub request_id: Option<String>,
    /// State that the service is in. Example: `Enabled`.
    pub service_status: Option<String>,
    /// State that the initial is in. Example: `Pending`.
    pub initial_status: Option<String>,
}

response! {
    GetResourceCenterServiceStatusResponse {
        "RequestId" => request_id: value,
        "ServiceStatus" => service_status: value,
        "InitialStatus" => initial_status: value,
    }
}

/// Errors that the documentation of [`GetResourceCenterServiceStatusRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetResourceCenterServiceStatusError = super::DocumentedError;
