// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySnapshotAttribute`, from `ecs/ModifySnapshotAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes the name or the description of a snapshot, or switches its instant access off.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifySnapshotAttributeRequest::new()
///     .snapshot_id("s-bp199lyny9bb47pa****")
///     .snapshot_name("testSnapshotName")
///     .description("testDescription");
/// let reply = client.modify_snapshot_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySnapshotAttributeRequest {
    /// **Required.** ID of a snapshot, as [`CreateSnapshot`](super::Client::create_snapshot) or
    /// [`DescribeSnapshots`](super::Client::describe_snapshots) returned it.
    /// Example: `s-bp199lyny9bb47pa****`.
    pub snapshot_id: Option<String>,
    /// Display name of the snapshot. Length: 2 to 128. Example: `testSnapshotName`.
    pub snapshot_name: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Length: 2 to 256. Example: `testDescription`.
    pub description: Option<String>,
    /// Whether to turn instant access of the snapshot off. Default: `false`. Example: `false`.
    pub disable_instant_access: Option<bool>,
    /// How many days the snapshot is kept, counted from its creation.
    pub retention_days: Option<i32>,
}

impl ModifySnapshotAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SnapshotId`, which is required.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }
    /// Sets `SnapshotName`.
    pub fn snapshot_name(mut self, value: impl Into<String>) -> Self {
        self.snapshot_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `DisableInstantAccess`.
    #[inline]
    pub fn disable_instant_access(mut self, value: bool) -> Self {
        self.disable_instant_access = Some(value);
        self
    }
    /// Sets `RetentionDays`.
    #[inline]
    pub fn retention_days(mut self, value: i32) -> Self {
        self.retention_days = Some(value);
        self
    }
}

request! {
    ModifySnapshotAttributeRequest {
        "SnapshotId" => snapshot_id: query,
        "SnapshotName" => snapshot_name: query,
        "Description" => description: query,
        "DisableInstantAccess" => disable_instant_access: query,
        "RetentionDays" => retention_days: query,
    }
}

impl Operation for ModifySnapshotAttributeRequest {
    type Response = ModifySnapshotAttributeResponse;
    type Error = ModifySnapshotAttributeError;
    const INFO: OperationInfo = super::operation("ModifySnapshotAttribute")
        .required(&["SnapshotId"]);
    const ERRORS: &'static [ModifySnapshotAttributeError] = &[
        ModifySnapshotAttributeError::InvalidDescriptionMalformed,
        ModifySnapshotAttributeError::InvalidSnapshotNameMalformed,
        ModifySnapshotAttributeError::NoAttributeToModify,
        ModifySnapshotAttributeError::InvalidSnapshotIdNotFound,
        ModifySnapshotAttributeError::InvalidRetentionDaysMalformed,
        ModifySnapshotAttributeError::InvalidOperationDecreaseRetentionDaysUnsupported,
        ModifySnapshotAttributeError::InvalidSnapshotIdNotReady,
        ModifySnapshotAttributeError::IncorrectDiskStatusCreatingSnapshot,
        ModifySnapshotAttributeError::InvalidSnapshotDisableInstantAccessMalformed,
    ];
}

/// Response to [`ModifySnapshotAttributeRequest`].
pub type ModifySnapshotAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifySnapshotAttributeRequest`] names.
///
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed), here with HTTP status 404
/// - [`InvalidSnapshotNameMalformed`](super::DocumentedError::InvalidSnapshotNameMalformed)
/// - [`NoAttributeToModify`](super::DocumentedError::NoAttributeToModify)
/// - [`InvalidSnapshotIdNotFound`](super::DocumentedError::InvalidSnapshotIdNotFound)
/// - [`InvalidRetentionDaysMalformed`](super::DocumentedError::InvalidRetentionDaysMalformed)
/// - [`InvalidOperationDecreaseRetentionDaysUnsupported`](super::DocumentedError::InvalidOperationDecreaseRetentionDaysUnsupported)
/// - [`InvalidSnapshotIdNotReady`](super::DocumentedError::InvalidSnapshotIdNotReady), here with HTTP status 400
/// - [`IncorrectDiskStatusCreatingSnapshot`](super::DocumentedError::IncorrectDiskStatusCreatingSnapshot), here with HTTP status 401
/// - [`InvalidSnapshotDisableInstantAccessMalformed`](super::DocumentedError::InvalidSnapshotDisableInstantAccessMalformed)
pub type ModifySnapshotAttributeError = super::DocumentedError;
