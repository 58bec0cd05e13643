// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAutoSnapshotPolicy`, from `ecs/CreateAutoSnapshotPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Arn, CopyEncryptionConfiguration, Tag};

/// Creates a schedule for taking snapshots. It does nothing until
/// [`ApplyAutoSnapshotPolicy`](super::Client::apply_auto_snapshot_policy) puts disks under it.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CreateAutoSnapshotPolicyRequest::new()
///     .region_id("cn-hangzhou")
///     .repeat_weekdays(["..."])
///     .retention_days(30)
///     .time_points(["..."])
///     .auto_snapshot_policy_name("TestName");
/// let reply = client.create_auto_snapshot_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAutoSnapshotPolicyRequest {
    /// **Required.** Region of the automatic snapshot policy, which its disks are in too.
    /// Example: `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Weekdays for taking snapshots, counted from Monday as 1. Example: `["1","2"]`.
    pub repeat_weekdays: Vec<String>,
    /// **Required.** How long automatic snapshots are kept; `-1` keeps them for good.
    /// Unit: `days`. Default: `-1`. Example: `30`.
    pub retention_days: Option<i32>,
    /// **Required.** Full hours for taking snapshots each day, in UTC+8.
    /// Example: `["0", "1", … "23"]`.
    pub time_points: Vec<String>,
    /// Display name to give the policy. An existing policy keeps its name when this is left out.
    /// Length: 2 to 128. Example: `TestName`.
    pub auto_snapshot_policy_name: Option<String>,
    /// Whether the automatic snapshots are copied to another region too. Example: `false`.
    pub enable_cross_region_copy: Option<bool>,
    /// Region that automatic snapshots are copied to; one entry at most. Example: `["cn-hangzhou"]`.
    pub target_copy_regions: Vec<String>,
    /// How long copies in the destination region are kept. Unit: `days`. Default: `-1`. Example: `30`.
    pub copied_snapshots_retention_days: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Resource name of the storage location, in the `acs:` notation.
    pub storage_location_arn: Option<String>,
    /// Resource group that the resource belongs to or is put into.
    pub resource_group_id: Option<String>,
    /// How copies of the snapshots in other regions are encrypted.
    pub copy_encryption_configuration: Option<CopyEncryptionConfiguration>,
}

impl CreateAutoSnapshotPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `regionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `repeatWeekdays`, which is required.
    pub fn repeat_weekdays(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.repeat_weekdays = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `retentionDays`, which is required.
    #[inline]
    pub fn retention_days(mut self, value: i32) -> Self {
        self.retention_days = Some(value);
        self
    }
    /// Sets `timePoints`, which is required.
    pub fn time_points(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.time_points = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `autoSnapshotPolicyName`.
    pub fn auto_snapshot_policy_name(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_name = Some(value.into());
        self
    }
    /// Sets `EnableCrossRegionCopy`.
    #[inline]
    pub fn enable_cross_region_copy(mut self, value: bool) -> Self {
        self.enable_cross_region_copy = Some(value);
        self
    }
    /// Sets `TargetCopyRegions`.
    pub fn target_copy_regions(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.target_copy_regions = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CopiedSnapshotsRetentionDays`.
    #[inline]
    pub fn copied_snapshots_retention_days(mut self, value: i32) -> Self {
        self.copied_snapshots_retention_days = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `StorageLocationArn`.
    pub fn storage_location_arn(mut self, value: impl Into<String>) -> Self {
        self.storage_location_arn = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `CopyEncryptionConfiguration`.
    pub fn copy_encryption_configuration(
        mut self,
        value: impl Into<CopyEncryptionConfiguration>,
    ) -> Self {
        self.copy_encryption_configuration = Some(value.into());
        self
    }
}

request! {
    CreateAutoSnapshotPolicyRequest {
        "regionId" => region_id: query,
        "repeatWeekdays" => repeat_weekdays: query_json,
        "retentionDays" => retention_days: query,
        "timePoints" => time_points: query_json,
        "autoSnapshotPolicyName" => auto_snapshot_policy_name: query,
        "EnableCrossRegionCopy" => enable_cross_region_copy: query,
        "TargetCopyRegions" => target_copy_regions: query_json,
        "CopiedSnapshotsRetentionDays" => copied_snapshots_retention_days: query,
        "Tag" => tag: query,
        "StorageLocationArn" => storage_location_arn: query,
        "ResourceGroupId" => resource_group_id: query,
        "CopyEncryptionConfiguration" => copy_encryption_configuration: query,
    }
}

impl Operation for CreateAutoSnapshotPolicyRequest {
    type Response = CreateAutoSnapshotPolicyResponse;
    type Error = CreateAutoSnapshotPolicyError;
    const INFO: OperationInfo = super::operation("CreateAutoSnapshotPolicy")
        .required(&["regionId", "repeatWeekdays", "retentionDays", "timePoints"]);
    const ERRORS: &'static [CreateAutoSnapshotPolicyError] = &[
        CreateAutoSnapshotPolicyError::ParameterInvalid,
        CreateAutoSnapshotPolicyError::AutoSnapshotPolicyQuotaExceed,
        CreateAutoSnapshotPolicyError::DiskCategoryOperationNotSupported,
        CreateAutoSnapshotPolicyError::InvalidAccountStatusNotEnoughBalance,
        CreateAutoSnapshotPolicyError::InvalidAccountStatusSnapshotServiceUnavailable,
        CreateAutoSnapshotPolicyError::DuplicateTagKey,
        CreateAutoSnapshotPolicyError::InvalidTagKeyMalformed,
        CreateAutoSnapshotPolicyError::InvalidTagValueMalformed,
        CreateAutoSnapshotPolicyError::InvalidSnapshotPolicyNameMalformed,
        CreateAutoSnapshotPolicyError::InvalidParameterEncryptedIllegal,
        CreateAutoSnapshotPolicyError::InvalidParameterKMSKeyIdCMKNotEnabled,
        CreateAutoSnapshotPolicyError::InvalidParameterKmsNotEnabled,
        CreateAutoSnapshotPolicyError::InvalidParameterEncryptedKmsNotEnable,
        CreateAutoSnapshotPolicyError::InvalidParamEncryptedMismatch,
        CreateAutoSnapshotPolicyError::InvalidParameterTargetCopyRegions,
        CreateAutoSnapshotPolicyError::InvalidParameterCopiedSnapshotsRetentionDays,
        CreateAutoSnapshotPolicyError::InvalidParameterKMSKeyIdCMKUnauthorized,
        CreateAutoSnapshotPolicyError::InvalidParameterKMSKeyIdKMSUnauthorized,
        CreateAutoSnapshotPolicyError::InvalidOperationKMSKeyIdNotFound,
        CreateAutoSnapshotPolicyError::AbsInvalidActionRegionNotSupport,
    ];
}

/// Response to [`CreateAutoSnapshotPolicyRequest`].
#[non_exhaustive]
pub struct CreateAutoSnapshotPolicyResponse {
    /// ID of the new automatic snapshot policy. Example: `sp-bp12m37ccmxvbmi5****`.
    pub auto_snapshot_policy_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    CreateAutoSnapshotPolicyResponse {
        "AutoSnapshotPolicyId" => auto_snapshot_policy_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateAutoSnapshotPolicyRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AutoSnapshotPolicyQuotaExceed`](super::DocumentedError::AutoSnapshotPolicyQuotaExceed)
/// - [`DiskCategoryOperationNotSupported`](super::DocumentedError::DiskCategoryOperationNotSupported)
/// - [`InvalidAccountStatusNotEnoughBalance`](super::DocumentedError::InvalidAccountStatusNotEnoughBalance)
/// - [`InvalidAccountStatusSnapshotServiceUnavailable`](super::DocumentedError::InvalidAccountStatusSnapshotServiceUnavailable)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`InvalidTagKeyMalformed`](super::DocumentedError::InvalidTagKeyMalformed)
/// - [`InvalidTagValueMalformed`](super::DocumentedError::InvalidTagValueMalformed)
/// - [`InvalidSnapshotPolicyNameMalformed`](super::DocumentedError::InvalidSnapshotPolicyNameMalformed)
/// - [`InvalidParameterEncryptedIllegal`](super::DocumentedError::InvalidParameterEncryptedIllegal)
/// - [`InvalidParameterKMSKeyIdCMKNotEnabled`](super::DocumentedError::InvalidParameterKMSKeyIdCMKNotEnabled), here with HTTP status 400
/// - [`InvalidParameterKmsNotEnabled`](super::DocumentedError::InvalidParameterKmsNotEnabled)
/// - [`InvalidParameterEncryptedKmsNotEnable`](super::DocumentedError::InvalidParameterEncryptedKmsNotEnable)
/// - [`InvalidParamEncryptedMismatch`](super::DocumentedError::InvalidParamEncryptedMismatch)
/// - [`InvalidParameterTargetCopyRegions`](super::DocumentedError::InvalidParameterTargetCopyRegions)
/// - [`InvalidParameterCopiedSnapshotsRetentionDays`](super::DocumentedError::InvalidParameterCopiedSnapshotsRetentionDays)
/// - [`InvalidParameterKMSKeyIdCMKUnauthorized`](super::DocumentedError::InvalidParameterKMSKeyIdCMKUnauthorized)
/// - [`InvalidParameterKMSKeyIdKMSUnauthorized`](super::DocumentedError::InvalidParameterKMSKeyIdKMSUnauthorized)
/// - [`InvalidOperationKMSKeyIdNotFound`](super::DocumentedError::InvalidOperationKMSKeyIdNotFound)
/// - [`AbsInvalidActionRegionNotSupport`](super::DocumentedError::AbsInvalidActionRegionNotSupport)
pub type CreateAutoSnapshotPolicyError = super::DocumentedError;
