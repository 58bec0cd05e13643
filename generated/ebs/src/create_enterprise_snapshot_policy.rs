// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateEnterpriseSnapshotPolicy`, from `ebs/CreateEnterpriseSnapshotPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CrossRegionCopyInfo, Region, RetainRule, Rule, Schedule, SpecialRetainRules, StorageRule, Tag};

/// Creates a policy that takes snapshots on a schedule, with retention rules and optional
/// cross-region copies.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// use alicloud_ebs::create_enterprise_snapshot_policy::RetainRule;
/// use alicloud_ebs::create_enterprise_snapshot_policy::Schedule;
///
/// let request = alicloud_ebs::CreateEnterpriseSnapshotPolicyRequest::new()
///     .name("...")
///     .target_type("...")
///     .schedule(Schedule::new())
///     .retain_rule(RetainRule::new());
/// let reply = client.create_enterprise_snapshot_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateEnterpriseSnapshotPolicyRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** Which kind of target it is or is to be.
    pub target_type: Option<String>,
    /// State to narrow the list down to or to be put into.
    pub state: Option<String>,
    /// Free text that describes the item to people.
    pub desc: Option<String>,
    /// **Required.** When snapshots are taken.
    pub schedule: Option<Schedule>,
    /// **Required.** How long or how many snapshots are kept.
    pub retain_rule: Option<RetainRule>,
    /// Settings of the snapshots.
    pub storage_rule: Option<StorageRule>,
    /// What is known about the cross region copy.
    pub cross_region_copy_info: Option<CrossRegionCopyInfo>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 10.
    pub tag: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Rules that apply to the special retain, one entry each.
    pub special_retain_rules: Option<SpecialRetainRules>,
}

impl CreateEnterpriseSnapshotPolicyRequest {
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
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `TargetType`, which is required.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
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
    /// Sets `Schedule`, which is required.
    pub fn schedule(mut self, value: impl Into<Schedule>) -> Self {
        self.schedule = Some(value.into());
        self
    }
    /// Sets `RetainRule`, which is required.
    pub fn retain_rule(mut self, value: impl Into<RetainRule>) -> Self {
        self.retain_rule = Some(value.into());
        self
    }
    /// Sets `StorageRule`.
    pub fn storage_rule(mut self, value: impl Into<StorageRule>) -> Self {
        self.storage_rule = Some(value.into());
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `SpecialRetainRules`.
    pub fn special_retain_rules(mut self, value: impl Into<SpecialRetainRules>) -> Self {
        self.special_retain_rules = Some(value.into());
        self
    }
}

request! {
    CreateEnterpriseSnapshotPolicyRequest {
        "RegionId" => region_id: query,
        "Name" => name: query,
        "TargetType" => target_type: query,
        "State" => state: query,
        "Desc" => desc: query,
        "Schedule" => schedule: query_json,
        "RetainRule" => retain_rule: query_json,
        "StorageRule" => storage_rule: query_json,
        "CrossRegionCopyInfo" => cross_region_copy_info: query_json,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
        "ClientToken" => client_token: query,
        "SpecialRetainRules" => special_retain_rules: query_json,
    }
}

impl Operation for CreateEnterpriseSnapshotPolicyRequest {
    type Response = CreateEnterpriseSnapshotPolicyResponse;
    type Error = CreateEnterpriseSnapshotPolicyError;
    const INFO: OperationInfo = super::operation("CreateEnterpriseSnapshotPolicy")
        .required(&["RegionId", "Name", "TargetType", "Schedule", "RetainRule"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateEnterpriseSnapshotPolicyError] = &[
        CreateEnterpriseSnapshotPolicyError::InvalidParameter,
        CreateEnterpriseSnapshotPolicyError::InvalidParameterConflict,
        CreateEnterpriseSnapshotPolicyError::InvalidParameterFormat,
        CreateEnterpriseSnapshotPolicyError::MissingParameter,
        CreateEnterpriseSnapshotPolicyError::Forbidden,
        CreateEnterpriseSnapshotPolicyError::ForbiddenAction,
        CreateEnterpriseSnapshotPolicyError::InvalidAccountStatusNotEnoughBalance,
        CreateEnterpriseSnapshotPolicyError::LastTokenProcessing,
        CreateEnterpriseSnapshotPolicyError::NoPermissionSlr,
        CreateEnterpriseSnapshotPolicyError::OperationDenied,
        CreateEnterpriseSnapshotPolicyError::InvalidApiNotFound,
        CreateEnterpriseSnapshotPolicyError::NoSuchResource,
        CreateEnterpriseSnapshotPolicyError::InternalError,
        CreateEnterpriseSnapshotPolicyError::RequestTimeout,
    ];
}

/// Response to [`CreateEnterpriseSnapshotPolicyRequest`].
#[non_exhaustive]
pub struct CreateEnterpriseSnapshotPolicyResponse {
    /// Snapshot policy that is meant; disks are bound to it. Example: `esp-xxx`.
    pub policy_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F13483A9-17E2-5085-9B2E-2155B0487FF7`.
    pub request_id: Option<String>,
}

response! {
    CreateEnterpriseSnapshotPolicyResponse {
        "PolicyId" => policy_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateEnterpriseSnapshotPolicyRequest`] names.
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
pub type CreateEnterpriseSnapshotPolicyError = super::DocumentedError;
