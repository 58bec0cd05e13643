// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAutoSnapshotPolicyAssociations`, from `ecs/DescribeAutoSnapshotPolicyAssociations.md`.

use alicloud_runtime::codegen::*;

/// Lists which disks are under which automatic snapshot policies.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeAutoSnapshotPolicyAssociationsRequest::new();
/// let reply = client.describe_auto_snapshot_policy_associations(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAutoSnapshotPolicyAssociationsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Keeps only this automatic snapshot policy in the result.
    pub auto_snapshot_policy_id: Option<String>,
    /// ID of a disk, as [`CreateDisk`](super::Client::create_disk) or
    /// [`DescribeDisks`](super::Client::describe_disks) returned it.
    pub disk_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: at least 1.
    pub max_results: Option<i32>,
}

impl DescribeAutoSnapshotPolicyAssociationsRequest {
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
    /// Sets `AutoSnapshotPolicyId`.
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into());
        self
    }
    /// Sets `DiskId`.
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
}

request! {
    DescribeAutoSnapshotPolicyAssociationsRequest {
        "RegionId" => region_id: query,
        "AutoSnapshotPolicyId" => auto_snapshot_policy_id: query,
        "DiskId" => disk_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for DescribeAutoSnapshotPolicyAssociationsRequest {
    type Response = DescribeAutoSnapshotPolicyAssociationsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "DescribeAutoSnapshotPolicyAssociations",
        )
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeAutoSnapshotPolicyAssociationsRequest`], which the documentation does not describe.
pub type DescribeAutoSnapshotPolicyAssociationsResponse = alicloud_runtime::UndocumentedResponse;
