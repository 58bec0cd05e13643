// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSnapshot`, from `hbr/DeleteSnapshot.md`.

use alicloud_runtime::codegen::*;

/// Deletes a backup snapshot; the latest one of a source must be forced.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::DeleteSnapshotRequest::new()
///     .snapshot_id("...");
/// let reply = client.delete_snapshot(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSnapshotRequest {
    /// Text that stands for a right or a request; pass it on as it is.
    pub token: Option<String>,
    /// Backup vault, the storage that holds the backups.
    pub vault_id: Option<String>,
    /// Backup client installed on a machine; it does the reading and writing there.
    pub client_id: Option<String>,
    /// **Required.** Restore point, as listed by
    /// [`SearchHistoricalSnapshots`](super::Client::search_historical_snapshots).
    pub snapshot_id: Option<String>,
    /// What sort of data is backed up, such as `ECS_FILE`, `OSS`, `NAS` or `UDM_ECS`; decides which
    /// other parameters count.
    pub source_type: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Whether to go ahead although a check would otherwise stop the call.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub force: Option<bool>,
}

impl DeleteSnapshotRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Token`.
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
    /// Sets `VaultId`.
    pub fn vault_id(mut self, value: impl Into<String>) -> Self {
        self.vault_id = Some(value.into());
        self
    }
    /// Sets `ClientId`.
    pub fn client_id(mut self, value: impl Into<String>) -> Self {
        self.client_id = Some(value.into());
        self
    }
    /// Sets `SnapshotId`, which is required.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }
    /// Sets `SourceType`.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Force`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
}

request! {
    DeleteSnapshotRequest {
        "Token" => token: query,
        "VaultId" => vault_id: query,
        "ClientId" => client_id: query,
        "SnapshotId" => snapshot_id: query,
        "SourceType" => source_type: query,
        "InstanceId" => instance_id: query,
        "Force" => force: query,
    }
}

impl Operation for DeleteSnapshotRequest {
    type Response = DeleteSnapshotResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteSnapshot")
        .required(&["SnapshotId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`DeleteSnapshotRequest`].
#[non_exhaustive]
pub struct DeleteSnapshotResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteSnapshotResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
