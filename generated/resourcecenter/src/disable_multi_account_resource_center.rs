// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableMultiAccountResourceCenter`, from `resourcecenter/DisableMultiAccountResourceCenter.md`.

use alicloud_runtime::codegen::*;

/// Turns off searching resources across accounts.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcecenter::Client) -> Result<(), alicloud_resourcecenter::Error> {
/// let request = alicloud_resourcecenter::DisableMultiAccountResourceCenterRequest::new();
/// let reply = client.disable_multi_account_resource_center(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableMultiAccountResourceCenterRequest {}

impl DisableMultiAccountResourceCenterRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DisableMultiAccountResourceCenterRequest {}
}

impl Operation for DisableMultiAccountResourceCenterRequest {
    type Response = DisableMultiAccountResourceCenterResponse;
    type Error = DisableMultiAccountResourceCenterError;
    const INFO: OperationInfo = super::operation("DisableMultiAccountResourceCenter");
    const ERRORS: &'static [DisableMultiAccountResourceCenterError] = &[
        DisableMultiAccountResourceCenterError::NoPermission,
        DisableMultiAccountResourceCenterError::NotExistsResourceDirectory,
        DisableMultiAccountResourceCenterError::NoPermissionResourceDirectoryMemberAccount,
        DisableMultiAccountResourceCenterError::DisableConflictDeliveryChannel,
    ];
}

/// Response to [`DisableMultiAccountResourceCenterRequest`].
pub type DisableMultiAccountResourceCenterResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DisableMultiAccountResourceCenterRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotExistsResourceDirectory`](super::DocumentedError::NotExistsResourceDirectory)
/// - [`NoPermissionResourceDirectoryMemberAccount`](super::DocumentedError::NoPermissionResourceDirectoryMemberAccount)
/// - [`DisableConflictDeliveryChannel`](super::DocumentedError::DisableConflictDeliveryChannel)
pub type DisableMultiAccountResourceCenterError = super::DocumentedError;
