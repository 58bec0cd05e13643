// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteBackupSnapshot`, from `sas/DeleteBackupSnapshot.md`.

use alicloud_runtime::codegen::*;

/// Deletes backup snapshots of the anti-ransomware feature, if wanted all but the latest one.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteBackupSnapshotRequest::new();
/// let reply = client.delete_backup_snapshot(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteBackupSnapshotRequest {
    /// Whether the newest backup survives the deletion.
    pub retain_latest_snapshot: Option<bool>,
    /// Items of the kind backup snapshot to work on or to narrow the list down to. Items: at most 50.
    pub backup_snapshot_list: Vec<BackupSnapshotList>,
    /// IDs of the backup regions to work on or to narrow the list down to. Items: at most 100.
    pub backup_region_id_list: Vec<String>,
}

impl DeleteBackupSnapshotRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RetainLatestSnapshot`.
    #[inline]
    pub fn retain_latest_snapshot(mut self, value: bool) -> Self {
        self.retain_latest_snapshot = Some(value);
        self
    }
    /// Sets `BackupSnapshotList`.
    pub fn backup_snapshot_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<BackupSnapshotList>>,
    ) -> Self {
        self.backup_snapshot_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `BackupRegionIdList`.
    pub fn backup_region_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.backup_region_id_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteBackupSnapshotRequest {
        "RetainLatestSnapshot" => retain_latest_snapshot: query,
        "BackupSnapshotList" => backup_snapshot_list: query,
        "BackupRegionIdList" => backup_region_id_list: query,
    }
}

impl Operation for DeleteBackupSnapshotRequest {
    type Response = DeleteBackupSnapshotResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteBackupSnapshot");
}

/// Response to [`DeleteBackupSnapshotRequest`], which the documentation does not describe.
pub type DeleteBackupSnapshotResponse = alicloud_runtime::UndocumentedResponse;

/// Items of the kind backup snapshot to work on or to narrow the list down to.
#[non_exhaustive]
pub struct BackupSnapshotList {
    /// **Required.** ID of the snapshot that the call is about.
    pub snapshot_id: Option<String>,
    /// **Required.** ID of the client that the call is about.
    pub client_id: Option<String>,
    /// **Required.** ID of the vault that the call is about.
    pub vault_id: Option<String>,
    /// **Required.** Which kind of source it is or is to be.
    pub source_type: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl BackupSnapshotList {
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
    /// Sets `ClientId`, which is required.
    pub fn client_id(mut self, value: impl Into<String>) -> Self {
        self.client_id = Some(value.into());
        self
    }
    /// Sets `VaultId`, which is required.
    pub fn vault_id(mut self, value: impl Into<String>) -> Self {
        self.vault_id = Some(value.into());
        self
    }
    /// Sets `SourceType`, which is required.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    BackupSnapshotList {
        "SnapshotId" => snapshot_id: field,
        "ClientId" => client_id: field,
        "VaultId" => vault_id: field,
        "SourceType" => source_type: field,
        "InstanceId" => instance_id: field,
        "RegionId" => region_id: field,
    }
}
