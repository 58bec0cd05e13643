// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySnapshotGroup`, from `ecs/ModifySnapshotGroup.md`.

use alicloud_runtime::codegen::*;

/// Changes the name or the description of an instance snapshot.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifySnapshotGroupRequest::new()
///     .region_id("cn-hangzhou")
///     .snapshot_group_id("ssg-j6ciyh3k52qp7ovm****")
///     .name("testName02");
/// let reply = client.modify_snapshot_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySnapshotGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of an instance snapshot, the set of snapshots of all disks of an instance.
    /// Example: `ssg-j6ciyh3k52qp7ovm****`.
    pub snapshot_group_id: Option<String>,
    /// Display name of the resource. Length: 2 to 128. Example: `testName02`.
    pub name: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Length: 2 to 256. Example: `This is new description`.
    pub description: Option<String>,
}

impl ModifySnapshotGroupRequest {
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
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    ModifySnapshotGroupRequest {
        "RegionId" => region_id: query,
        "SnapshotGroupId" => snapshot_group_id: query,
        "Name" => name: query,
        "Description" => description: query,
    }
}

impl Operation for ModifySnapshotGroupRequest {
    type Response = ModifySnapshotGroupResponse;
    type Error = ModifySnapshotGroupError;
    const INFO: OperationInfo = super::operation("ModifySnapshotGroup")
        .required(&["RegionId", "SnapshotGroupId"])
        .region("RegionId");
    const ERRORS: &'static [ModifySnapshotGroupError] = &[
        ModifySnapshotGroupError::InvalidParameterName,
        ModifySnapshotGroupError::InvalidParameterDescription,
        ModifySnapshotGroupError::InvalidRegionIdNotFound,
        ModifySnapshotGroupError::InvalidSnapshotGroupNotFound,
    ];
}

/// Response to [`ModifySnapshotGroupRequest`].
pub type ModifySnapshotGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifySnapshotGroupRequest`] names.
///
/// - [`InvalidParameterName`](super::DocumentedError::InvalidParameterName)
/// - [`InvalidParameterDescription`](super::DocumentedError::InvalidParameterDescription)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidSnapshotGroupNotFound`](super::DocumentedError::InvalidSnapshotGroupNotFound)
pub type ModifySnapshotGroupError = super::DocumentedError;
