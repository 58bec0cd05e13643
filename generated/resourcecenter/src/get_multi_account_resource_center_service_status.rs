// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMultiAccountResourceCenterServiceStatus`, from `resourcecenter/GetMultiAccountResourceCenterServiceStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells whether searching resources across accounts is turned on.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcecenter::Client) -> Result<(), alicloud_resourcecenter::Error> {
/// let request = alicloud_resourcecenter::GetMultiAccountResourceCenterServiceStatusRequest::new();
/// let reply = client.get_multi_account_resource_center_service_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMultiAccountResourceCenterServiceStatusRequest {}

impl GetMultiAccountResourceCenterServiceStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetMultiAccountResourceCenterServiceStatusRequest {}
}

impl Operation for GetMultiAccountResourceCenterServiceStatusRequest {
    type Response = GetMultiAccountResourceCenterServiceStatusResponse;
    type Error = GetMultiAccountResourceCenterServiceStatusError;
    const INFO: OperationInfo = super::operation(
            "GetMultiAccountResourceCenterServiceStatus",
        )
        .read_only();
    const ERRORS: &'static [GetMultiAccountResourceCenterServiceStatusError] = &[
        GetMultiAccountResourceCenterServiceStatusError::NoPermission,
        GetMultiAccountResourceCenterServiceStatusError::MultiAccountServiceNotEnabled,
        GetMultiAccountResourceCenterServiceStatusError::NotExistsResourceDirectory,
        GetMultiAccountResourceCenterServiceStatusError::InvalidParameterScope,
        GetMultiAccountResourceCenterServiceStatusError::NoPermissionResourceDirectoryMemberAccount,
    ];
}

/// Response to [`GetMultiAccountResourceCenterServiceStatusRequest`].
#[non_exhaustive]
pub struct GetMultiAccountResourceCenterServiceStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `81671397-1425-51F1-A144-4799E01BEBFF`.
    pub request_id: Option<String>,
    /// State that the service is in. Example: `Enabled`.
    pub service_status: Option<String>,
    /// State that the initial is in. Example: `Pending`.
    pub initial_status: Option<String>,
}

response! {
    GetMultiAccountResourceCenterServiceStatusResponse {
        "RequestId" => request_id: value,
        "ServiceStatus" => service_status: value,
        "InitialStatus" => initial_status: value,
    }
}

/// Errors that the documentation of [`GetMultiAccountResourceCenterServiceStatusRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`MultiAccountServiceNotEnabled`](super::DocumentedError::MultiAccountServiceNotEnabled)
/// - [`NotExistsResourceDirectory`](super::DocumentedError::NotExistsResourceDirectory)
/// - [`InvalidParameterScope`](super::DocumentedError::InvalidParameterScope)
/// - [`NoPermissionResourceDirectoryMemberAccount`](super::DocumentedError::NoPermissionResourceDirectoryMemberAccount)
pub type GetMultiAccountResourceCenterServiceStatusError = super::DocumentedError;
