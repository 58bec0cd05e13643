// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableResourceCenter`, from `resourcecenter/DisableResourceCenter.md`.

use alicloud_runtime::codegen::*;

/// Turns Resource Center off for the account.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcecenter::Client) -> Result<(), alicloud_resourcecenter::Error> {
/// let request = alicloud_resourcecenter::DisableResourceCenterRequest::new();
/// let reply = client.disable_resource_center(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableResourceCenterRequest {}

impl DisableResourceCenterRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DisableResourceCenterRequest {}
}

impl Operation for DisableResourceCenterRequest {
    type Response = DisableResourceCenterResponse;
    type Error = DisableResourceCenterError;
    const INFO: OperationInfo = super::operation("DisableResourceCenter");
    const ERRORS: &'static [DisableResourceCenterError] = &[
        DisableResourceCenterError::NoPermission,
        DisableResourceCenterError::ServiceNotEnabled,
        DisableResourceCenterError::DiscoveryInProgress,
        DisableResourceCenterError::DependencyViolationResourceGroup,
        DisableResourceCenterError::DependencyViolationConfig,
        DisableResourceCenterError::NotExistsAccount,
        DisableResourceCenterError::DisableConflictMultiAccount,
        DisableResourceCenterError::DisableConflictDeliveryChannel,
    ];
}

/// Response to [`DisableResourceCenterRequest`].
pub type DisableResourceCenterResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DisableResourceCenterRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServiceNotEnabled`](super::DocumentedError::ServiceNotEnabled)
/// - [`DiscoveryInProgress`](super::DocumentedError::DiscoveryInProgress)
/// - [`DependencyViolationResourceGroup`](super::DocumentedError::DependencyViolationResourceGroup)
/// - [`DependencyViolationConfig`](super::DocumentedError::DependencyViolationConfig)
/// - [`NotExistsAccount`](super::DocumentedError::NotExistsAccount)
/// - [`DisableConflictMultiAccount`](super::DocumentedError::DisableConflictMultiAccount)
/// - [`DisableConflictDeliveryChannel`](super::DocumentedError::DisableConflictDeliveryChannel)
pub type DisableResourceCenterError = super::DocumentedError;
