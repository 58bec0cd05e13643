// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableMultiAccountResourceCenter`, from `resourcecenter/EnableMultiAccountResourceCenter.md`.

use alicloud_runtime::codegen::*;

/// Turns on searching resources across the accounts of a resource directory.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcecenter::Client) -> Result<(), alicloud_resourcecenter::Error> {
/// let request = alicloud_resourcecenter::EnableMultiAccountResourceCenterRequest::new();
/// let reply = client.enable_multi_account_resource_center(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableMultiAccountResourceCenterRequest {}

impl EnableMultiAccountResourceCenterRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    EnableMultiAccountResourceCenterRequest {}
}

impl Operation for EnableMultiAccountResourceCenterRequest {
    type Response = EnableMultiAccountResourceCenterResponse;
    type Error = EnableMultiAccountResourceCenterError;
    const INFO: OperationInfo = super::operation("EnableMultiAccountResourceCenter");
    const ERRORS: &'static [EnableMultiAccountResourceCenterError] = &[
        EnableMultiAccountResourceCenterError::NoPermission,
        EnableMultiAccountResourceCenterError::NotExistsResourceDirectory,
        EnableMultiAccountResourceCenterError::NoPermissionResourceDirectoryMemberAccount,
        EnableMultiAccountResourceCenterError::NotSupportAccountSite,
    ];
}

/// Response to [`EnableMultiAccountResourceCenterRequest`].
#[non_exhaustive]
pub struct EnableMultiAccountResourceCenterResponse {
    /// State of what the entry describes, which decides what can be done with it. Example: `Pending`.
    pub status: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `767038B7-2027-5508-858B-E213232D57D5`.
    pub request_id: Option<String>,
}

response! {
    EnableMultiAccountResourceCenterResponse {
        "Status" => status: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`EnableMultiAccountResourceCenterRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotExistsResourceDirectory`](super::DocumentedError::NotExistsResourceDirectory)
/// - [`NoPermissionResourceDirectoryMemberAccount`](super::DocumentedError::NoPermissionResourceDirectoryMemberAccount)
/// - [`NotSupportAccountSite`](super::DocumentedError::NotSupportAccountSite)
pub type EnableMultiAccountResourceCenterError = super::DocumentedError;
