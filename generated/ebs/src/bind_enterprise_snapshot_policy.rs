// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BindEnterpriseSnapshotPolicy`, from `ebs/BindEnterpriseSnapshotPolicy.md`.

use alicloud_runtime::codegen::*;

/// Binds disks to an enterprise-level snapshot policy, which then takes their snapshots.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::BindEnterpriseSnapshotPolicyRequest::new()
///     .policy_id("...");
/// let reply = client.bind_enterprise_snapshot_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BindEnterpriseSnapshotPolicyRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Snapshot policy that is meant; disks are bound to it.
    pub policy_id: Option<String>,
    /// The disk targets to work on or to narrow the list down to. Items: at most 10.
    pub disk_targets: Vec<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl BindEnterpriseSnapshotPolicyRequest {
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
    /// Sets `DiskTargets`.
    pub fn disk_targets(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.disk_targets = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    BindEnterpriseSnapshotPolicyRequest {
        "RegionId" => region_id: query,
        "PolicyId" => policy_id: query,
        "DiskTargets" => disk_targets: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for BindEnterpriseSnapshotPolicyRequest {
    type Response = BindEnterpriseSnapshotPolicyResponse;
    type Error = BindEnterpriseSnapshotPolicyError;
    const INFO: OperationInfo = super::operation("BindEnterpriseSnapshotPolicy")
        .required(&["RegionId", "PolicyId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [BindEnterpriseSnapshotPolicyError] = &[
        BindEnterpriseSnapshotPolicyError::InvalidParameter,
        BindEnterpriseSnapshotPolicyError::InvalidParameterConflict,
        BindEnterpriseSnapshotPolicyError::InvalidParameterFormat,
        BindEnterpriseSnapshotPolicyError::MissingParameter,
        BindEnterpriseSnapshotPolicyError::Forbidden,
        BindEnterpriseSnapshotPolicyError::ForbiddenAction,
        BindEnterpriseSnapshotPolicyError::InvalidAccountStatusNotEnoughBalance,
        BindEnterpriseSnapshotPolicyError::LastTokenProcessing,
        BindEnterpriseSnapshotPolicyError::NoPermissionSlr,
        BindEnterpriseSnapshotPolicyError::OperationDenied,
        BindEnterpriseSnapshotPolicyError::InvalidApiNotFound,
        BindEnterpriseSnapshotPolicyError::NoSuchResource,
        BindEnterpriseSnapshotPolicyError::InternalError,
        BindEnterpriseSnapshotPolicyError::RequestTimeout,
    ];
}

/// Response to [`BindEnterpriseSnapshotPolicyRequest`].
pub type BindEnterpriseSnapshotPolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`BindEnterpriseSnapshotPolicyRequest`] names.
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
pub type BindEnterpriseSnapshotPolicyError = super::DocumentedError;
