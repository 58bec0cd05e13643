// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSnapshotGroup`, from `ecs/DeleteSnapshotGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes an instance snapshot with the disk snapshots in it, except those that custom images were
/// made from.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DeleteSnapshotGroupRequest::new()
///     .region_id("cn-hangzhou")
///     .snapshot_group_id("ssg-j6c9lpuyxo2uxxny****");
/// let reply = client.delete_snapshot_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSnapshotGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of an instance snapshot, the set of snapshots of all disks of an instance.
    /// Example: `ssg-j6c9lpuyxo2uxxny****`.
    pub snapshot_group_id: Option<String>,
}

impl DeleteSnapshotGroupRequest {
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
    /// Sets `SnapshotGroupId`, which is required.
    pub fn snapshot_group_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_group_id = Some(value.into());
        self
    }
}

request! {
    DeleteSnapshotGroupRequest {
        "RegionId" => region_id: query,
        "SnapshotGroupId" => snapshot_group_id: query,
    }
}

impl Operation for DeleteSnapshotGroupRequest {
    type Response = DeleteSnapshotGroupResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeleteSnapshotGroup")
        .required(&["RegionId", "SnapshotGroupId"])
        .region("RegionId");
}

/// What [`DeleteSnapshotGroupRequest`] is answered with.
#[non_exhaustive]
pub struct DeleteSnapshotGroupResponse {
    /// Progress, one entry for each subtask.
    pub operation_progress_set: Vec<OperationProgress>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6EDE885A-FDC1-4FAE-BC44-6EACAEA6CC6E`.
    pub request_id: Option<String>,
}

response! {
    DeleteSnapshotGroupResponse {
        "OperationProgressSet" => operation_progress_set: list("OperationProgress"),
        "RequestId" => request_id: value,
    }
}

/// Progress, one entry for each subtask.
#[non_exhaustive]
pub struct OperationProgress {
    /// Error code that says why the step failed; empty on success. Example: `400`.
    pub error_code: Option<String>,
    /// Explanation that goes with the error code; empty on success. Example: `testErrorMsg`.
    pub error_msg: Option<String>,
    /// How the step ended or how far it has come. Example: `Success`.
    pub operation_status: Option<String>,
    /// Properties of the resource that the step works on.
    pub related_item_set: Vec<RelatedItem>,
}

response! {
    OperationProgress {
        "ErrorCode" => error_code: value,
        "ErrorMsg" => error_msg: value,
        "OperationStatus" => operation_status: value,
        "RelatedItemSet" => related_item_set: list("RelatedItem"),
    }
}

/// Properties of the resource that the step works on.
#[non_exhaustive]
pub struct RelatedItem {
    /// Which property of the subtask the value beside it is. Example: `SnapshotId`.
    pub name: Option<String>,
    /// Value of the property named beside it. Example: `s-j6c9lpuyxo2uxxnx****`.
    pub value: Option<String>,
}

response! {
    RelatedItem {
        "Name" => name: value,
        "Value" => value: value,
    }
}
