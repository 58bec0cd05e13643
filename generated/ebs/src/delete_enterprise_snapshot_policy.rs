// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteEnterpriseSnapshotPolicy`, from `ebs/DeleteEnterpriseSnapshotPolicy.md`.

use alicloud_runtime::codegen::*;

/// Deletes an enterprise snapshot policy; disks bound to it are no longer backed up by it.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::DeleteEnterpriseSnapshotPolicyRequest::new()
///     .policy_id("...");
/// let reply = client.delete_enterprise_snapshot_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteEnterpriseSnapshotPolicyRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Snapshot policy that is meant; disks are bound to it.
    pub policy_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DeleteEnterpriseSnapshotPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `PolicyId`, which is required.
    pub fn policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DeleteEnterpriseSnapshotPolicyRequest {
        "RegionId" => region_id: query,
        "PolicyId" => policy_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DeleteEnterpriseSnapshotPolicyRequest {
    type Response = DeleteEnterpriseSnapshotPolicyResponse;
    type Error = DeleteEnterpriseSnapshotPolicyError;
    const INFO: OperationInfo = super::operation("DeleteEnterpriseSnapshotPolicy")
        .required(&["RegionId", "PolicyId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeleteEnterpriseSnapshotPolicyError] = &[
        DeleteEnterpriseSnapshotPolicyError::InvalidParameter,
        DeleteEnterpriseSnapshotPolicyError::InvalidParameterConflict,
        DeleteEnterpriseSnapshotPolicyError::InvalidParameterFormat,
        DeleteEnterpriseSnapshotPolicyError::MissingParameter,
        DeleteEnterpriseSnapshotPolicyError::Forbidden,
        DeleteEnterpriseSnapshotPolicyError::ForbiddenAction,
        DeleteEnterpriseSnapshotPolicyError::InvalidAccountStatusNotEnoughBalance,
        DeleteEnterpriseSnapshotPolicyError::LastTokenProcessing,
        DeleteEnterpriseSnapshotPolicyError::NoPermissionSlr,
        DeleteEnterpriseSnapshotPolicyError::OperationDenied,
        DeleteEnterpriseSnapshotPolicyError::InvalidApiNotFound,
        DeleteEnterpriseSnapshotPolicyError::NoSuchResource,
        DeleteEnterpriseSnapshotPolicyError::InternalError,
        DeleteEnterpriseSnapshotPolicyError::RequestTimeout,
    ];
}

/// Response to [`DeleteEnterpriseSnapshotPolicyRequest`].
pub type DeleteEnterpriseSnapshotPolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteEnterpriseSnapshotPolicyRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterConflict`](super::DocumentedError::InvalidParameterConflict)
/// - [`InvalidParameterFormat`](super::DocumentedError::InvalidParameterFormat)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
/// - [`InvalidAccountStatusNotEnoughBalance`](super::DocumentedError::InvalidAccountStatusNotEnoughBalance)
/// - [`LastTokenProcessing`](super::DocumentedError::LastTokenProcessing)
/// - [`NoPermissionSlr`](super::DocumentedError::NoPermissionSlr)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`InvalidApiNotFound`](super::DocumentedError::InvalidApiNotFound)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`RequestTimeout`](super::DocumentedError::RequestTimeout)
pub type DeleteEnterpriseSnapshotPolicyError = super::DocumentedError;
