// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateEnterpriseSnapshotPolicy`, from `ebs/UpdateEnterpriseSnapshotPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CrossRegionCopyInfo, Region, RetainRule, Rule, Schedule, SpecialRetainRules, StorageRule};

/// Changes an enterprise-level snapshot policy, such as its schedule, retention and state.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::UpdateEnterpriseSnapshotPolicyRequest::new()
///     .policy_id("...");
/// let reply = client.update_enterprise_snapshot_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateEnterpriseSnapshotPolicyRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Snapshot policy that is meant; disks are bound to it.
    pub policy_id: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// State to narrow the list down to or to be put into.
    pub state: Option<String>,
    /// Free text that describes the item to people.
    pub desc: Option<String>,
    /// When snapshots are taken.
    pub schedule: Option<Schedule>,
    /// How long or how many snapshots are kept.
    pub retain_rule: Option<RetainRule>,
    /// Rules that apply to the special retain, one entry each.
    pub special_retain_rules: Option<SpecialRetainRules>,
    /// What is known about the cross region copy.
    pub cross_region_copy_info: Option<CrossRegionCopyInfo>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Settings of the snapshots.
    pub storage_rule: Option<StorageRule>,
}

impl UpdateEnterpriseSnapshotPolicyRequest {
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
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `State`.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Sets `Desc`.
    pub fn desc(mut self, value: impl Into<String>) -> Self {
        self.desc = Some(value.into());
        self
    }
    /// Sets `Schedule`.
    pub fn schedule(mut self, value: impl Into<Schedule>) -> Self {
        self.schedule = Some(value.into());
        self
    }
    /// Sets `RetainRule`.
    pub fn retain_rule(mut self, value: impl Into<RetainRule>) -> Self {
        self.retain_rule = Some(value.into());
        self
    }
    /// Sets `SpecialRetainRules`.
    pub fn special_retain_rules(mut self, value: impl Into<SpecialRetainRules>) -> Self {
        self.special_retain_rules = Some(value.into());
        self
    }
    /// Sets `CrossRegionCopyInfo`.
    pub fn cross_region_copy_info(
        mut self,
        value: impl Into<CrossRegionCopyInfo>,
    ) -> Self {
        self.cross_region_copy_info = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `StorageRule`.
    pub fn storage_rule(mut self, value: impl Into<StorageRule>) -> Self {
        self.storage_rule = Some(value.into());
        self
    }
}

request! {
    UpdateEnterpriseSnapshotPolicyRequest {
        "RegionId" => region_id: query,
        "PolicyId" => policy_id: query,
        "Name" => name: query,
        "State" => state: query,
        "Desc" => desc: query,
        "Schedule" => schedule: query_json,
        "RetainRule" => retain_rule: query_json,
        "SpecialRetainRules" => special_retain_rules: query_json,
        "CrossRegionCopyInfo" => cross_region_copy_info: query_json,
        "ClientToken" => client_token: query,
        "StorageRule" => storage_rule: query_json,
    }
}

impl Operation for UpdateEnterpriseSnapshotPolicyRequest {
    type Response = UpdateEnterpriseSnapshotPolicyResponse;
    type Error = UpdateEnterpriseSnapshotPolicyError;
    const INFO: OperationInfo = super::operation("UpdateEnterpriseSnapshotPolicy")
        .required(&["RegionId", "PolicyId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [UpdateEnterpriseSnapshotPolicyError] = &[
        UpdateEnterpriseSnapshotPolicyError::InvalidParameter,
        UpdateEnterpriseSnapshotPolicyError::InvalidParameterConflict,
        UpdateEnterpriseSnapshotPolicyError::InvalidParameterFormat,
        UpdateEnterpriseSnapshotPolicyError::MissingParameter,
        UpdateEnterpriseSnapshotPolicyError::Forbidden,
        UpdateEnterpriseSnapshotPolicyError::ForbiddenAction,
        UpdateEnterpriseSnapshotPolicyError::InvalidAccountStatusNotEnoughBalance,
        UpdateEnterpriseSnapshotPolicyError::LastTokenProcessing,
        UpdateEnterpriseSnapshotPolicyError::NoPermissionSlr,
        UpdateEnterpriseSnapshotPolicyError::OperationDenied,
        UpdateEnterpriseSnapshotPolicyError::InvalidApiNotFound,
        UpdateEnterpriseSnapshotPolicyError::NoSuchResource,
        UpdateEnterpriseSnapshotPolicyError::InternalError,
        UpdateEnterpriseSnapshotPolicyError::RequestTimeout,
    ];
}

/// Response to [`UpdateEnterpriseSnapshotPolicyRequest`].
pub type UpdateEnterpriseSnapshotPolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateEnterpriseSnapshotPolicyRequest`] names.
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
pub type UpdateEnterpriseSnapshotPolicyError = super::DocumentedError;
