// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySnapshotCategory`, from `ecs/ModifySnapshotCategory.md`.

use alicloud_runtime::codegen::*;

/// Changes the category of a snapshot, for example for archiving, with its retention days.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifySnapshotCategoryRequest::new()
///     .snapshot_id("...");
/// let reply = client.modify_snapshot_category(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySnapshotCategoryRequest {
    /// **Required.** ID of a snapshot, as [`CreateSnapshot`](super::Client::create_snapshot) or
    /// [`DescribeSnapshots`](super::Client::describe_snapshots) returned it.
    pub snapshot_id: Option<String>,
    /// Kind of disk, which sets its performance class.
    pub category: Option<String>,
    /// How many days the snapshot is kept, counted from its creation. Range: 61 to 65536.
    pub retention_days: Option<i32>,
}

impl ModifySnapshotCategoryRequest {
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
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
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
    ModifySnapshotCategoryRequest {
        "SnapshotId" => snapshot_id: query,
        "Category" => category: query,
        "RetentionDays" => retention_days: query,
    }
}

impl Operation for ModifySnapshotCategoryRequest {
    type Response = ModifySnapshotCategoryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifySnapshotCategory")
        .required(&["SnapshotId"]);
}

/// Response to [`ModifySnapshotCategoryRequest`], which the documentation does not describe.
pub type ModifySnapshotCategoryResponse = alicloud_runtime::UndocumentedResponse;
