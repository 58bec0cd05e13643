// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableResourceCenter`, from `resourcecenter/EnableResourceCenter.md`.

use alicloud_runtime::codegen::*;

/// Turns Resource Center on for the account.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcecenter::Client) -> Result<(), alicloud_resourcecenter::Error> {
/// let request = alicloud_resourcecenter::EnableResourceCenterRequest::new();
/// let reply = client.enable_resource_center(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableResourceCenterRequest {}

impl EnableResourceCenterRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    EnableResourceCenterRequest {}
}

impl Operation for EnableResourceCenterRequest {
    type Response = EnableResourceCenterResponse;
    type Error = EnableResourceCenterError;
    const INFO: OperationInfo = super::operation("EnableResourceCenter");
    const ERRORS: &'static [EnableResourceCenterError] = &[
        EnableResourceCenterError::NoPermissionServiceLinkedRole,
        EnableResourceCenterError::NotSupportAccountSite,
        EnableResourceCenterError::ConflictServiceStatus,
    ];
}

/// Response to [`EnableResourceCenterRequest`].
#[non_exhaustive]
pub struct EnableResourceCenterResponse {
    /// State of what the entry describes, which decides what can be done with it. Example: `Pending`.
    pub status: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `45357BEF-AB50-5E4D-B05D-5A882A4BE924`.
    pub request_id: Option<String>,
}

response! {
    EnableResourceCenterResponse {
        "Status" => status: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`EnableResourceCenterRequest`] names.
///
/// - [`NoPermissionServiceLinkedRole`](super::DocumentedError::NoPermissionServiceLinkedRole)
/// - [`NotSupportAccountSite`](super::DocumentedError::NotSupportAccountSite)
/// - [`ConflictServiceStatus`](super::DocumentedError::ConflictServiceStatus)
pub type EnableResourceCenterError = super::DocumentedError;
