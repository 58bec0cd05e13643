// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAutoSnapshotPolicy`, from `ecs/DeleteAutoSnapshotPolicy.md`.

use alicloud_runtime::codegen::*;

/// Deletes an automatic snapshot policy. Disks under it are no longer snapshotted on schedule.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DeleteAutoSnapshotPolicyRequest::new()
///     .auto_snapshot_policy_id("sp-bp14yziiuvu3s6jn****")
///     .region_id("cn-hangzhou");
/// let reply = client.delete_auto_snapshot_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAutoSnapshotPolicyRequest {
    /// **Required.** Automatic snapshot policy to work on, as
    /// [`DescribeAutoSnapshotPolicyEx`](super::Client::describe_auto_snapshot_policy_ex) lists it.
    /// Example: `sp-bp14yziiuvu3s6jn****`.
    pub auto_snapshot_policy_id: Option<String>,
    /// **Required.** Region of the automatic snapshot policy, which its disks are in too.
    /// Example: `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteAutoSnapshotPolicyRequest {
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
}

request! {
    DeleteAutoSnapshotPolicyRequest {
        "autoSnapshotPolicyId" => auto_snapshot_policy_id: query,
        "regionId" => region_id: query,
    }
}

impl Operation for DeleteAutoSnapshotPolicyRequest {
    type Response = DeleteAutoSnapshotPolicyResponse;
    type Error = DeleteAutoSnapshotPolicyError;
    const INFO: OperationInfo = super::operation("DeleteAutoSnapshotPolicy")
        .required(&["autoSnapshotPolicyId", "regionId"]);
    const ERRORS: &'static [DeleteAutoSnapshotPolicyError] = &[
        DeleteAutoSnapshotPolicyError::ParameterInvalid,
    ];
}

/// Response to [`DeleteAutoSnapshotPolicyRequest`].
pub type DeleteAutoSnapshotPolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteAutoSnapshotPolicyRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid), here with HTTP status 404
pub type DeleteAutoSnapshotPolicyError = super::DocumentedError;
