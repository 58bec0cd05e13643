// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyAutoSnapshotPolicyEx`, from `ecs/ModifyAutoSnapshotPolicyEx.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Arn, CopyEncryptionConfiguration};

/// Changes an automatic snapshot policy, at once for all disks under it.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyAutoSnapshotPolicyExRequest::new()
///     .auto_snapshot_policy_id("sp-bp12m37ccmxvbmi5****")
///     .region_id("cn-hangzhou");
/// let reply = client.modify_auto_snapshot_policy_ex(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyAutoSnapshotPolicyExRequest {
    /// **Required.** Automatic snapshot policy to work on, as
    /// [`DescribeAutoSnapshotPolicyEx`](super::Client::describe_auto_snapshot_policy_ex) lists it.
    /// Example: `sp-bp12m37ccmxvbmi5****`.
    pub auto_snapshot_policy_id: Option<String>,
    /// **Required.** Region of the automatic snapshot policy, which its disks are in too.
    /// Example: `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Display name to give the policy. An existing policy keeps its name when this is left out.
    /// Example: `SPTestName`.
    pub auto_snapshot_policy_name: Option<String>,
    /// Full hours for taking snapshots each day, in UTC+8. Example: `["0", "1"]`.
    pub time_points: Vec<String>,
    /// Weekdays for taking snapshots, counted from Monday as 1. Example: `["1", "7"]`.
    pub repeat_weekdays: Vec<String>,
    /// How long automatic snapshots are kept; `-1` keeps them for good.
    /// Unit: `days`. Default: `-1`. Example: `30`.
    pub retention_days: Option<i32>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64.
    pub client_token: Option<String>,
    /// Whether the automatic snapshots are copied to another region too.
    pub enable_cross_region_copy: Option<bool>,
    /// Region that automatic snapshots are copied to; a JSON array with one entry.
    pub target_copy_regions: Option<String>,
    /// How long copies in the destination region are kept.
    pub copied_snapshots_retention_days: Option<i32>,
    /// How copies of the snapshots in other regions are encrypted.
    pub copy_encryption_configuration: Option<CopyEncryptionConfiguration>,
}

impl ModifyAutoSnapshotPolicyExRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `autoSnapshotPolicyId`, which is required.
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into());
        self
    }
    /// Sets `regionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `autoSnapshotPolicyName`.
    pub fn auto_snapshot_policy_name(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_name = Some(value.into());
        self
    }
    /// Sets `timePoints`.
    pub fn time_points(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.time_points = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `repeatWeekdays`.
    pub fn repeat_weekdays(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.repeat_weekdays = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `retentionDays`.
    #[inline]
    pub fn retention_days(mut self, value: i32) -> Self {
        self.retention_days = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `EnableCrossRegionCopy`.
    #[inline]
    pub fn enable_cross_region_copy(mut self, value: bool) -> Self {
        self.enable_cross_region_copy = Some(value);
        self
    }
    /// Sets `TargetCopyRegions`.
    pub fn target_copy_regions(mut self, value: impl Into<String>) -> Self {
        self.target_copy_regions = Some(value.into());
        self
    }
    /// Sets `CopiedSnapshotsRetentionDays`.
    #[inline]
    pub fn copied_snapshots_retention_days(mut self, value: i32) -> Self {
        self.copied_snapshots_retention_days = Some(value);
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
    ModifyAutoSnapshotPolicyExRequest {
        "autoSnapshotPolicyId" => auto_snapshot_policy_id: query,
        "regionId" => region_id: query,
        "autoSnapshotPolicyName" => auto_snapshot_policy_name: query,
        "timePoints" => time_points: query_json,
        "repeatWeekdays" => repeat_weekdays: query_json,
        "retentionDays" => retention_days: query,
        "ClientToken" => client_token: query,
        "EnableCrossRegionCopy" => enable_cross_region_copy: query,
        "TargetCopyRegions" => target_copy_regions: query,
        "CopiedSnapshotsRetentionDays" => copied_snapshots_retention_days: query,
        "CopyEncryptionConfiguration" => copy_encryption_configuration: query,
    }
}

impl Operation for ModifyAutoSnapshotPolicyExRequest {
    type Response = ModifyAutoSnapshotPolicyExResponse;
    type Error = ModifyAutoSnapshotPolicyExError;
    const INFO: OperationInfo = super::operation("ModifyAutoSnapshotPolicyEx")
        .required(&["autoSnapshotPolicyId", "regionId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [ModifyAutoSnapshotPolicyExError] = &[
        ModifyAutoSnapshotPolicyExError::ParameterInvalid,
        ModifyAutoSnapshotPolicyExError::InvalidParameterEncryptedIllegal,
        ModifyAutoSnapshotPolicyExError::InvalidParameterKMSKeyIdCMKNotEnabled,
        ModifyAutoSnapshotPolicyExError::InvalidParameterKmsNotEnabled,
        ModifyAutoSnapshotPolicyExError::InvalidParameterEncryptedKmsNotEnable,
        ModifyAutoSnapshotPolicyExError::InvalidParamEncryptedMismatch,
        ModifyAutoSnapshotPolicyExError::InvalidParameterTargetCopyRegions,
        ModifyAutoSnapshotPolicyExError::InvalidParameterCopiedSnapshotsRetentionDays,
        ModifyAutoSnapshotPolicyExError::InvalidParameterKMSKeyIdCMKUnauthorized,
        ModifyAutoSnapshotPolicyExError::InvalidParameterKMSKeyIdKMSUnauthorized,
        ModifyAutoSnapshotPolicyExError::AbsInvalidActionRegionNotSupport,
        ModifyAutoSnapshotPolicyExError::InvalidParameterKMSKeyIdNotFound,
    ];
}

/// Response to [`ModifyAutoSnapshotPolicyExRequest`].
pub type ModifyAutoSnapshotPolicyExResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyAutoSnapshotPolicyExRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`InvalidParameterEncryptedIllegal`](super::DocumentedError::InvalidParameterEncryptedIllegal)
/// - [`InvalidParameterKMSKeyIdCMKNotEnabled`](super::DocumentedError::InvalidParameterKMSKeyIdCMKNotEnabled), here with HTTP status 400
/// - [`InvalidParameterKmsNotEnabled`](super::DocumentedError::InvalidParameterKmsNotEnabled)
/// - [`InvalidParameterEncryptedKmsNotEnable`](super::DocumentedError::InvalidParameterEncryptedKmsNotEnable)
/// - [`InvalidParamEncryptedMismatch`](super::DocumentedError::InvalidParamEncryptedMismatch)
/// - [`InvalidParameterTargetCopyRegions`](super::DocumentedError::InvalidParameterTargetCopyRegions)
/// - [`InvalidParameterCopiedSnapshotsRetentionDays`](super::DocumentedError::InvalidParameterCopiedSnapshotsRetentionDays)
/// - [`InvalidParameterKMSKeyIdCMKUnauthorized`](super::DocumentedError::InvalidParameterKMSKeyIdCMKUnauthorized)
/// - [`InvalidParameterKMSKeyIdKMSUnauthorized`](super::DocumentedError::InvalidParameterKMSKeyIdKMSUnauthorized)
/// - [`AbsInvalidActionRegionNotSupport`](super::DocumentedError::AbsInvalidActionRegionNotSupport)
/// - [`InvalidParameterKMSKeyIdNotFound`](super::DocumentedError::InvalidParameterKMSKeyIdNotFound)
pub type ModifyAutoSnapshotPolicyExError = super::DocumentedError;
