// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ApplyAutoSnapshotPolicy`, from `ecs/ApplyAutoSnapshotPolicy.md`.

use alicloud_runtime::codegen::*;

/// Puts disks under an automatic snapshot policy; a policy that a disk had before gives way to it.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ApplyAutoSnapshotPolicyRequest::new()
///     .region_id("cn-hangzhou")
///     .auto_snapshot_policy_id("sp-bp14yziiuvu3s6jn****")
///     .disk_ids(["text"]);
/// let reply = client.apply_auto_snapshot_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ApplyAutoSnapshotPolicyRequest {
    /// **Required.** Region of the automatic snapshot policy, which its disks are in too.
    /// Example: `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Automatic snapshot policy to work on, as
    /// [`DescribeAutoSnapshotPolicyEx`](super::Client::describe_auto_snapshot_policy_ex) lists it.
    /// Example: `sp-bp14yziiuvu3s6jn****`.
    pub auto_snapshot_policy_id: Option<String>,
    /// **Required.** Disks that the policy is to apply to. Example: `text`.
    pub disk_ids: Vec<String>,
}

impl ApplyAutoSnapshotPolicyRequest {
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
    /// Sets `autoSnapshotPolicyId`, which is required.
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into());
        self
    }
    /// Sets `diskIds`, which is required.
    pub fn disk_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.disk_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ApplyAutoSnapshotPolicyRequest {
        "regionId" => region_id: query,
        "autoSnapshotPolicyId" => auto_snapshot_policy_id: query,
        "diskIds" => disk_ids: query_json,
    }
}

impl Operation for ApplyAutoSnapshotPolicyRequest {
    type Response = ApplyAutoSnapshotPolicyResponse;
    type Error = ApplyAutoSnapshotPolicyError;
    const INFO: OperationInfo = super::operation("ApplyAutoSnapshotPolicy")
        .required(&["regionId", "autoSnapshotPolicyId", "diskIds"]);
    const ERRORS: &'static [ApplyAutoSnapshotPolicyError] = &[
        ApplyAutoSnapshotPolicyError::ParameterInvalid,
        ApplyAutoSnapshotPolicyError::InvalidDiskIdNotFound,
        ApplyAutoSnapshotPolicyError::DiskCategoryOperationNotSupported,
        ApplyAutoSnapshotPolicyError::PartofDiskCategoryOperationNotSupported,
        ApplyAutoSnapshotPolicyError::InvalidAccountStatusNotEnoughBalance,
        ApplyAutoSnapshotPolicyError::InvalidAccountStatusSnapshotServiceUnavailable,
    ];
}

/// Response to [`ApplyAutoSnapshotPolicyRequest`].
pub type ApplyAutoSnapshotPolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ApplyAutoSnapshotPolicyRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`InvalidDiskIdNotFound`](super::DocumentedError::InvalidDiskIdNotFound)
/// - [`DiskCategoryOperationNotSupported`](super::DocumentedError::DiskCategoryOperationNotSupported)
/// - [`PartofDiskCategoryOperationNotSupported`](super::DocumentedError::PartofDiskCategoryOperationNotSupported)
/// - [`InvalidAccountStatusNotEnoughBalance`](super::DocumentedError::InvalidAccountStatusNotEnoughBalance)
/// - [`InvalidAccountStatusSnapshotServiceUnavailable`](super::DocumentedError::InvalidAccountStatusSnapshotServiceUnavailable)
pub type ApplyAutoSnapshotPolicyError = super::DocumentedError;
