// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRestoreJob`, from `sas/CreateRestoreJob.md`.

use alicloud_runtime::codegen::*;

/// Starts an anti-ransomware job that restores files from a backup snapshot to a server.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateRestoreJobRequest::new()
///     .uuid("...")
///     .snapshot_id("...")
///     .snapshot_hash("...")
///     .target("...")
///     .vault_id("...")
///     .snapshot_version("...")
///     .includes("...");
/// let reply = client.create_restore_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRestoreJobRequest {
    /// **Required.** Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// **Required.** ID of the snapshot that the call is about.
    pub snapshot_id: Option<String>,
    /// **Required.** Hash of the backup to read or restore, found with
    /// [`DescribeSnapshots`](super::Client::describe_snapshots).
    pub snapshot_hash: Option<String>,
    /// **Required.** What it is aimed at.
    pub target: Option<String>,
    /// Which kind of source it is or is to be.
    pub source_type: Option<String>,
    /// **Required.** ID of the vault that the call is about.
    pub vault_id: Option<String>,
    /// **Required.** Which version of the snapshot is meant.
    pub snapshot_version: Option<String>,
    /// **Required.** The includes that are concerned.
    pub includes: Option<String>,
}

impl CreateRestoreJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Uuid`, which is required.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `SnapshotId`, which is required.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }
    /// Sets `SnapshotHash`, which is required.
    pub fn snapshot_hash(mut self, value: impl Into<String>) -> Self {
        self.snapshot_hash = Some(value.into());
        self
    }
    /// Sets `Target`, which is required.
    pub fn target(mut self, value: impl Into<String>) -> Self {
        self.target = Some(value.into());
        self
    }
    /// Sets `SourceType`.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `VaultId`, which is required.
    pub fn vault_id(mut self, value: impl Into<String>) -> Self {
        self.vault_id = Some(value.into());
        self
    }
    /// Sets `SnapshotVersion`, which is required.
    pub fn snapshot_version(mut self, value: impl Into<String>) -> Self {
        self.snapshot_version = Some(value.into());
        self
    }
    /// Sets `Includes`, which is required.
    pub fn includes(mut self, value: impl Into<String>) -> Self {
        self.includes = Some(value.into());
        self
    }
}

request! {
    CreateRestoreJobRequest {
        "Uuid" => uuid: query,
        "SnapshotId" => snapshot_id: query,
        "SnapshotHash" => snapshot_hash: query,
        "Target" => target: query,
        "SourceType" => source_type: query,
        "VaultId" => vault_id: query,
        "SnapshotVersion" => snapshot_version: query,
        "Includes" => includes: query,
    }
}

impl Operation for CreateRestoreJobRequest {
    type Response = CreateRestoreJobResponse;
    type Error = CreateRestoreJobError;
    const INFO: OperationInfo = super::operation("CreateRestoreJob")
        .required(
            &[
                "Uuid",
                "SnapshotId",
                "SnapshotHash",
                "Target",
                "VaultId",
                "SnapshotVersion",
                "Includes",
            ],
        );
    const ERRORS: &'static [CreateRestoreJobError] = &[
        CreateRestoreJobError::NoPermission,
        CreateRestoreJobError::ServerError,
    ];
}

/// Response to [`CreateRestoreJobRequest`].
pub type CreateRestoreJobResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateRestoreJobRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type CreateRestoreJobError = super::DocumentedError;
