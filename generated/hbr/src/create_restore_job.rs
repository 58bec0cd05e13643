// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRestoreJob`, from `hbr/CreateRestoreJob.md`.

use alicloud_runtime::codegen::*;

/// Starts a job that restores a snapshot to a target such as OSS, NAS, or ECS.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::CreateRestoreJobRequest::new()
///     .restore_type("...")
///     .source_type("...");
/// let reply = client.create_restore_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRestoreJobRequest {
    /// **Required.** What sort of target data is brought back to, such as `ECS_FILE` or `OSS`.
    pub restore_type: Option<String>,
    /// Backup vault, the storage that holds the backups.
    pub vault_id: Option<String>,
    /// Restore point, as listed by
    /// [`SearchHistoricalSnapshots`](super::Client::search_historical_snapshots).
    pub snapshot_id: Option<String>,
    /// Hash of the backup to restore.
    pub snapshot_hash: Option<String>,
    /// **Required.** What sort of data is backed up, such as `ECS_FILE`, `OSS`, `NAS` or `UDM_ECS`;
    /// decides which other parameters count.
    pub source_type: Option<String>,
    /// The options that are concerned.
    pub options: Option<String>,
    /// NAS storage that data is brought back to.
    pub target_file_system_id: Option<String>,
    /// When the target was created.
    pub target_create_time: Option<i64>,
    /// Path under which the target is found.
    pub target_path: Option<String>,
    /// Name of the OSS bucket for the target.
    pub target_bucket: Option<String>,
    /// Beginning of the names restored objects get.
    pub target_prefix: Option<String>,
    /// Options for backing up or restoring whole servers.
    pub udm_detail: Option<Value>,
    /// Region that the udm lies in.
    pub udm_region_id: Option<String>,
    /// ECS server that data is brought back to.
    pub target_instance_id: Option<String>,
    /// What is taken into the backup.
    pub include: Option<String>,
    /// What is left out of the backup.
    pub exclude: Option<String>,
    /// Container to restore to.
    pub target_container: Option<String>,
    /// Whether the request comes from the container service.
    pub initiated_by_ack: Option<bool>,
    /// Kubernetes cluster that data is brought back to.
    pub target_container_cluster_id: Option<String>,
    /// Tablestore database that data is brought back to.
    pub target_instance_name: Option<String>,
    /// Tablestore table that data is brought back to.
    pub target_table_name: Option<String>,
    /// Time that is set or recorded for this: target.
    pub target_time: Option<i64>,
    /// Tablestore tables that the backup or restore covers.
    pub ots_detail: Option<OtsTableRestoreDetail>,
    /// Whether the data lies in the caller's account (`SELF_ACCOUNT`) or in another one that is managed
    /// from here (`CROSS_ACCOUNT`).
    pub cross_account_type: Option<String>,
    /// Alibaba Cloud account that owns the data, when it is backed up from another account.
    pub cross_account_user_id: Option<i64>,
    /// RAM role in the other account that Cloud Backup assumes there; only for backups across accounts.
    pub cross_account_role_name: Option<String>,
    /// Where and how a server that runs in the cloud returns to VMware on premises.
    pub failback_detail: Option<Value>,
    /// Which of the editions on sale it is.
    pub edition: Option<String>,
}

impl CreateRestoreJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RestoreType`, which is required.
    pub fn restore_type(mut self, value: impl Into<String>) -> Self {
        self.restore_type = Some(value.into());
        self
    }
    /// Sets `VaultId`.
    pub fn vault_id(mut self, value: impl Into<String>) -> Self {
        self.vault_id = Some(value.into());
        self
    }
    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }
    /// Sets `SnapshotHash`.
    pub fn snapshot_hash(mut self, value: impl Into<String>) -> Self {
        self.snapshot_hash = Some(value.into());
        self
    }
    /// Sets `SourceType`, which is required.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `Options`.
    pub fn options(mut self, value: impl Into<String>) -> Self {
        self.options = Some(value.into());
        self
    }
    /// Sets `TargetFileSystemId`.
    pub fn target_file_system_id(mut self, value: impl Into<String>) -> Self {
        self.target_file_system_id = Some(value.into());
        self
    }
    /// Sets `TargetCreateTime`.
    #[inline]
    pub fn target_create_time(mut self, value: i64) -> Self {
        self.target_create_time = Some(value);
        self
    }
    /// Sets `TargetPath`.
    pub fn target_path(mut self, value: impl Into<String>) -> Self {
        self.target_path = Some(value.into());
        self
    }
    /// Sets `TargetBucket`.
    pub fn target_bucket(mut self, value: impl Into<String>) -> Self {
        self.target_bucket = Some(value.into());
        self
    }
    /// Sets `TargetPrefix`.
    pub fn target_prefix(mut self, value: impl Into<String>) -> Self {
        self.target_prefix = Some(value.into());
        self
    }
    /// Sets `UdmDetail`.
    pub fn udm_detail(mut self, value: impl Into<Value>) -> Self {
        self.udm_detail = Some(value.into());
        self
    }
    /// Sets `UdmRegionId`.
    pub fn udm_region_id(mut self, value: impl Into<String>) -> Self {
        self.udm_region_id = Some(value.into());
        self
    }
    /// Sets `TargetInstanceId`.
    pub fn target_instance_id(mut self, value: impl Into<String>) -> Self {
        self.target_instance_id = Some(value.into());
        self
    }
    /// Sets `Include`.
    pub fn include(mut self, value: impl Into<String>) -> Self {
        self.include = Some(value.into());
        self
    }
    /// Sets `Exclude`.
    pub fn exclude(mut self, value: impl Into<String>) -> Self {
        self.exclude = Some(value.into());
        self
    }
    /// Sets `TargetContainer`.
    pub fn target_container(mut self, value: impl Into<String>) -> Self {
        self.target_container = Some(value.into());
        self
    }
    /// Sets `InitiatedByAck`.
    #[inline]
    pub fn initiated_by_ack(mut self, value: bool) -> Self {
        self.initiated_by_ack = Some(value);
        self
    }
    /// Sets `TargetContainerClusterId`.
    pub fn target_container_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.target_container_cluster_id = Some(value.into());
        self
    }
    /// Sets `TargetInstanceName`.
    pub fn target_instance_name(mut self, value: impl Into<String>) -> Self {
        self.target_instance_name = Some(value.into());
        self
    }
    /// Sets `TargetTableName`.
    pub fn target_table_name(mut self, value: impl Into<String>) -> Self {
        self.target_table_name = Some(value.into());
        self
    }
    /// Sets `TargetTime`.
    #[inline]
    pub fn target_time(mut self, value: i64) -> Self {
        self.target_time = Some(value);
        self
    }
    /// Sets `OtsDetail`.
    pub fn ots_detail(mut self, value: impl Into<OtsTableRestoreDetail>) -> Self {
        self.ots_detail = Some(value.into());
        self
    }
    /// Sets `CrossAccountType`.
    pub fn cross_account_type(mut self, value: impl Into<String>) -> Self {
        self.cross_account_type = Some(value.into());
        self
    }
    /// Sets `CrossAccountUserId`.
    #[inline]
    pub fn cross_account_user_id(mut self, value: i64) -> Self {
        self.cross_account_user_id = Some(value);
        self
    }
    /// Sets `CrossAccountRoleName`.
    pub fn cross_account_role_name(mut self, value: impl Into<String>) -> Self {
        self.cross_account_role_name = Some(value.into());
        self
    }
    /// Sets `FailbackDetail`.
    pub fn failback_detail(mut self, value: impl Into<Value>) -> Self {
        self.failback_detail = Some(value.into());
        self
    }
    /// Sets `Edition`.
    pub fn edition(mut self, value: impl Into<String>) -> Self {
        self.edition = Some(value.into());
        self
    }
}

request! {
    CreateRestoreJobRequest {
        "RestoreType" => restore_type: query,
        "VaultId" => vault_id: query,
        "SnapshotId" => snapshot_id: query,
        "SnapshotHash" => snapshot_hash: query,
        "SourceType" => source_type: query,
        "Options" => options: query,
        "TargetFileSystemId" => target_file_system_id: query,
        "TargetCreateTime" => target_create_time: query,
        "TargetPath" => target_path: form,
        "TargetBucket" => target_bucket: query,
        "TargetPrefix" => target_prefix: query,
        "UdmDetail" => udm_detail: query_json,
        "UdmRegionId" => udm_region_id: query,
        "TargetInstanceId" => target_instance_id: form,
        "Include" => include: form,
        "Exclude" => exclude: form,
        "TargetContainer" => target_container: query,
        "InitiatedByAck" => initiated_by_ack: query,
        "TargetContainerClusterId" => target_container_cluster_id: query,
        "TargetInstanceName" => target_instance_name: query,
        "TargetTableName" => target_table_name: query,
        "TargetTime" => target_time: query,
        "OtsDetail" => ots_detail: form_json,
        "CrossAccountType" => cross_account_type: query,
        "CrossAccountUserId" => cross_account_user_id: query,
        "CrossAccountRoleName" => cross_account_role_name: query,
        "FailbackDetail" => failback_detail: query_json,
        "Edition" => edition: query,
    }
}

impl Operation for CreateRestoreJobRequest {
    type Response = CreateRestoreJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateRestoreJob")
        .required(&["RestoreType", "SourceType"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`CreateRestoreJobRequest`].
#[non_exhaustive]
pub struct CreateRestoreJobResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Job that brings data back, as listed with its status. Example: `r-*********************`.
    pub restore_id: Option<String>,
}

response! {
    CreateRestoreJobResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "RestoreId" => restore_id: value,
    }
}

/// Tablestore tables that the backup or restore covers.
#[non_exhaustive]
pub struct OtsTableRestoreDetail {
    /// Whether tables that exist are overwritten.
    pub overwrite_existing: Option<bool>,
    /// Position of the restore in its sequence, or the index for it.
    pub restore_index: Option<bool>,
    /// Added to the names of restored indexes.
    pub index_name_suffix: Option<String>,
    /// Position of the restore search in its sequence, or the index for it.
    pub restore_search_index: Option<bool>,
    /// Added to the names of restored search indexes.
    pub search_index_name_suffix: Option<String>,
    /// Whether self-counting primary keys are counted anew.
    pub re_generate_auto_increment_pk: Option<bool>,
    /// How many there are of this: batch channel.
    pub batch_channel_count: Option<i32>,
}

impl OtsTableRestoreDetail {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OverwriteExisting`.
    #[inline]
    pub fn overwrite_existing(mut self, value: bool) -> Self {
        self.overwrite_existing = Some(value);
        self
    }
    /// Sets `RestoreIndex`.
    #[inline]
    pub fn restore_index(mut self, value: bool) -> Self {
        self.restore_index = Some(value);
        self
    }
    /// Sets `IndexNameSuffix`.
    pub fn index_name_suffix(mut self, value: impl Into<String>) -> Self {
        self.index_name_suffix = Some(value.into());
        self
    }
    /// Sets `RestoreSearchIndex`.
    #[inline]
    pub fn restore_search_index(mut self, value: bool) -> Self {
        self.restore_search_index = Some(value);
        self
    }
    /// Sets `SearchIndexNameSuffix`.
    pub fn search_index_name_suffix(mut self, value: impl Into<String>) -> Self {
        self.search_index_name_suffix = Some(value.into());
        self
    }
    /// Sets `ReGenerateAutoIncrementPK`.
    #[inline]
    pub fn re_generate_auto_increment_pk(mut self, value: bool) -> Self {
        self.re_generate_auto_increment_pk = Some(value);
        self
    }
    /// Sets `BatchChannelCount`.
    #[inline]
    pub fn batch_channel_count(mut self, value: i32) -> Self {
        self.batch_channel_count = Some(value);
        self
    }
}

request! {
    OtsTableRestoreDetail {
        "OverwriteExisting" => overwrite_existing: field,
        "RestoreIndex" => restore_index: field,
        "IndexNameSuffix" => index_name_suffix: field,
        "RestoreSearchIndex" => restore_search_index: field,
        "SearchIndexNameSuffix" => search_index_name_suffix: field,
        "ReGenerateAutoIncrementPK" => re_generate_auto_increment_pk: field,
        "BatchChannelCount" => batch_channel_count: field,
    }
}
