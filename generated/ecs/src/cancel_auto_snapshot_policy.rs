// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelAutoSnapshotPolicy`, from `ecs/CancelAutoSnapshotPolicy.md`.

use alicloud_runtime::codegen::*;

/// Takes disks out of their automatic snapshot policy; the policy itself stays.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CancelAutoSnapshotPolicyRequest::new()
///     .disk_ids(["..."])
///     .region_id("cn-hangzhou");
/// let reply = client.cancel_auto_snapshot_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelAutoSnapshotPolicyRequest {
    /// **Required.** Disks that no longer take part in the policy.
    /// Example: `["d-233e6ylv0", "d-23vbpbi03", "d-23vasz3ds"]`.
    pub disk_ids: Vec<String>,
    /// **Required.** Region of the automatic snapshot policy, which its disks are in too.
    /// Example: `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Automatic snapshot policy to work on, as
    /// [`DescribeAutoSnapshotPolicyEx`](super::Client::describe_auto_snapshot_policy_ex) lists it.
    pub auto_snapshot_policy_id: Option<String>,
}

impl CancelAutoSnapshotPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `diskIds`, which is required.
    pub fn disk_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.disk_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `regionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `autoSnapshotPolicyId`.
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into());
        self
    }
}

request! {
    CancelAutoSnapshotPolicyRequest {
        "diskIds" => disk_ids: query_json,
        "regionId" => region_id: query,
        "autoSnapshotPolicyId" => auto_snapshot_policy_id: query,
    }
}

impl Operation for CancelAutoSnapshotPolicyRequest {
    type Response = CancelAutoSnapshotPolicyResponse;
    type Error = CancelAutoSnapshotPolicyError;
    const INFO: OperationInfo = super::operation("CancelAutoSnapshotPolicy")
        .required(&["diskIds", "regionId"]);
    const ERRORS: &'static [CancelAutoSnapshotPolicyError] = &[
        CancelAutoSnapshotPolicyError::ParameterInvalid,
        CancelAutoSnapshotPolicyError::InvalidDiskIdNotFound,
    ];
}

/// Response to [`CancelAutoSnapshotPolicyRequest`].
pub type CancelAutoSnapshotPolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CancelAutoSnapshotPolicyRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`InvalidDiskIdNotFound`](super::DocumentedError::InvalidDiskIdNotFound)
pub type CancelAutoSnapshotPolicyError = super::DocumentedError;
