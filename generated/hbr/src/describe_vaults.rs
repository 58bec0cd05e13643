// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVaults`, from `hbr/DescribeVaults.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag, TrialInfo};

/// Lists backup vaults, by ID, region, type, status, name, or tags.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::DescribeVaultsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_vaults(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVaultsRequest {
    /// Backup vault, the storage that holds the backups.
    pub vault_id: Option<String>,
    /// Region that the vault lies in.
    pub vault_region_id: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<Open<VaultStatus>>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// What the vault stores: general backups (`STANDARD`) or those of Tablestore (`OTS_BACKUP`).
    pub vault_type: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Display text for the backup vault.
    pub vault_name: Option<String>,
}

impl DescribeVaultsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VaultId`.
    pub fn vault_id(mut self, value: impl Into<String>) -> Self {
        self.vault_id = Some(value.into());
        self
    }
    /// Sets `VaultRegionId`.
    pub fn vault_region_id(mut self, value: impl Into<String>) -> Self {
        self.vault_region_id = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<Open<VaultStatus>>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `VaultType`.
    pub fn vault_type(mut self, value: impl Into<String>) -> Self {
        self.vault_type = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `VaultName`.
    pub fn vault_name(mut self, value: impl Into<String>) -> Self {
        self.vault_name = Some(value.into());
        self
    }
}

request! {
    DescribeVaultsRequest {
        "VaultId" => vault_id: query,
        "VaultRegionId" => vault_region_id: query,
        "Status" => status: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "VaultType" => vault_type: query,
        "Tag" => tag: form,
        "ResourceGroupId" => resource_group_id: query,
        "VaultName" => vault_name: query,
    }
}

impl Operation for DescribeVaultsRequest {
    type Response = DescribeVaultsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeVaults")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

impl Paginated for DescribeVaultsRequest {
    type Item = Vault;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.vaults)
    }
}

/// Response to [`DescribeVaultsRequest`].
#[non_exhaustive]
pub struct DescribeVaultsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `8`.
    pub total_count: Option<i32>,
    /// The vaults that were found or are concerned, one entry each.
    pub vaults: Vec<Vault>,
}

response! {
    DescribeVaultsResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Vaults" => vaults: list("Vault"),
    }
}

/// The vaults that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Vault {
    /// State of what the entry describes, which decides what can be done with it. Example: `CREATED`.
    pub status: Option<String>,
    /// Backup vault, the storage that holds the backups. Example: `v-*********************`.
    pub vault_id: Option<String>,
    /// How the item is billed. Example: `FREE`.
    pub charge_type: Option<String>,
    /// What the vault stores: general backups (`STANDARD`) or those of Tablestore (`OTS_BACKUP`).
    /// Example: `STANDARD`.
    pub vault_type: Option<String>,
    /// Whether data that occurs twice is stored once. Example: `true`.
    pub dedup: Option<bool>,
    /// Vault in another region that the new one mirrors. Example: `v-*********************`.
    pub replication_source_vault_id: Option<String>,
    /// When the index was last changed. Example: `1639645628`.
    pub index_update_time: Option<i64>,
    /// Free text that describes the item to people. Example: `vault description`.
    pub description: Option<String>,
    /// Size, model or class of the vault storage. Example: `STANDARD`.
    pub vault_storage_class: Option<String>,
    /// How long it is kept. Example: `2`.
    pub retention: Option<i64>,
    /// When the item was created or added. Example: `1554347313`.
    pub created_time: Option<i64>,
    /// Level that the index has on its scale. Example: `OFF`.
    pub index_level: Option<String>,
    /// Display text for the backup vault. Example: `vaultname`.
    pub vault_name: Option<String>,
    /// How large the storage is or is to be. Example: `10`.
    pub storage_size: Option<i64>,
    /// Time that is set or recorded for this: latest replication. Example: `1554347313`.
    pub latest_replication_time: Option<i64>,
    /// Text for people about the vault status. Example: `SOURCE_VAULT_ALREADY_HAS_REPLICATION`.
    pub vault_status_message: Option<String>,
    /// Whether the vault holds copies of a vault in another region. Example: `false`.
    pub replication: Option<bool>,
    /// Region that the replication source lies in. Example: `cn-shanghai`.
    pub replication_source_region_id: Option<String>,
    /// Region that the vault lies in. Example: `cn-shanghai`.
    pub vault_region_id: Option<String>,
    /// Time that is set or recorded for this: updated. Example: `1554347313`.
    pub updated_time: Option<i64>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-*********************`.
    pub resource_group_id: Option<String>,
    /// OSS bucket that holds the data; for a temporary upload, the one to send the file to.
    /// Example: `hbr-0005i51******t58`.
    pub bucket_name: Option<String>,
    /// Whether the search is switched on. Example: `true`.
    pub search_enabled: Option<bool>,
    /// Whether the index can be used, not being updated just now. Example: `true`.
    pub index_available: Option<bool>,
    /// Bytes dealt with so far. Example: `20`.
    pub bytes_done: Option<i64>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Kinds of source that were found or are concerned.
    pub source_types: Vec<String>,
    /// How far the replication has come.
    pub replication_progress: Option<ReplicationProgress>,
    /// The backup plan statistics that are concerned.
    pub backup_plan_statistics: Option<BackupPlanStatistics>,
    /// What is known about the trial.
    pub trial_info: Option<TrialInfo>,
    /// Whose key encrypts the vault: that of the service (`HBR_PRIVATE`) or one of your own in KMS
    /// (`KMS`). Cannot be changed later. Example: `HBR_PRIVATE`.
    pub encrypt_type: Option<String>,
    /// Whether the worm is switched on. Example: `true`.
    pub worm_enabled: Option<bool>,
    /// How many there are of this: snapshot. Example: `0`.
    pub snapshot_count: Option<i64>,
    /// How backups in the vault are compressed. Example: `ZSTD`.
    pub compression_algorithm: Option<String>,
    /// How copies of the stored data are spread: within one zone (`LRS`) or over several (`ZRS`).
    /// Example: `LRS`.
    pub redundancy_type: Option<String>,
    /// Customer key in KMS, by ID or alias; needed when the vault is encrypted with one.
    /// Example: `alias/acs/acm`.
    pub kms_key_id: Option<String>,
    /// How large the charged storage is or is to be. Example: `1024000`.
    pub charged_storage_size: Option<i64>,
    /// How large the archive storage is or is to be. Example: `1024000`.
    pub archive_storage_size: Option<i64>,
    /// Backup data in the archive tier, in bytes. Example: `1024000`.
    pub archive_bytes_done: Option<i64>,
    /// Whether the vault is copied to another region. Example: `false`.
    pub replication_source_vault: Option<bool>,
    /// Region that the replication target lies in. Example: `cn-shanghai`.
    pub replication_target_region_id: Option<String>,
}

response! {
    Vault {
        "Status" => status: value,
        "VaultId" => vault_id: value,
        "ChargeType" => charge_type: value,
        "VaultType" => vault_type: value,
        "Dedup" => dedup: value,
        "ReplicationSourceVaultId" => replication_source_vault_id: value,
        "IndexUpdateTime" => index_update_time: value,
        "Description" => description: value,
        "VaultStorageClass" => vault_storage_class: value,
        "Retention" => retention: value,
        "CreatedTime" => created_time: value,
        "IndexLevel" => index_level: value,
        "VaultName" => vault_name: value,
        "StorageSize" => storage_size: value,
        "LatestReplicationTime" => latest_replication_time: value,
        "VaultStatusMessage" => vault_status_message: value,
        "Replication" => replication: value,
        "ReplicationSourceRegionId" => replication_source_region_id: value,
        "VaultRegionId" => vault_region_id: value,
        "UpdatedTime" => updated_time: value,
        "ResourceGroupId" => resource_group_id: value,
        "BucketName" => bucket_name: value,
        "SearchEnabled" => search_enabled: value,
        "IndexAvailable" => index_available: value,
        "BytesDone" => bytes_done: value,
        "Tags" => tags: list("Tag"),
        "SourceTypes" => source_types: list("SourceType"),
        "ReplicationProgress" => replication_progress: value,
        "BackupPlanStatistics" => backup_plan_statistics: value,
        "TrialInfo" => trial_info: value,
        "EncryptType" => encrypt_type: value,
        "WormEnabled" => worm_enabled: value,
        "SnapshotCount" => snapshot_count: value,
        "CompressionAlgorithm" => compression_algorithm: value,
        "RedundancyType" => redundancy_type: value,
        "KmsKeyId" => kms_key_id: value,
        "ChargedStorageSize" => charged_storage_size: value,
        "ArchiveStorageSize" => archive_storage_size: value,
        "ArchiveBytesDone" => archive_bytes_done: value,
        "ReplicationSourceVault" => replication_source_vault: value,
        "ReplicationTargetRegionId" => replication_target_region_id: value,
    }
}

/// How far the replication has come.
#[non_exhaustive]
pub struct ReplicationProgress {
    /// How far the historical replication has come. Example: `100`.
    pub historical_replication_progress: Option<i32>,
    /// How far the new replication has come. Example: `1579413159`.
    pub new_replication_progress: Option<i64>,
}

response! {
    ReplicationProgress {
        "HistoricalReplicationProgress" => historical_replication_progress: value,
        "NewReplicationProgress" => new_replication_progress: value,
    }
}

/// The backup plan statistics that are concerned.
#[non_exhaustive]
pub struct BackupPlanStatistics {
    /// How many plans back up Oracle databases. Example: `1`.
    pub oracle: Option<i32>,
    /// Backup plans for files on machines of one's own. Example: `1`.
    pub local_file: Option<i32>,
    /// Number that is given for this: nas. Example: `1`.
    pub nas: Option<i32>,
    /// Number that is given for this: common nas. Example: `1`.
    pub common_nas: Option<i32>,
    /// Backup plans for Isilon storage. Example: `1`.
    pub isilon: Option<i32>,
    /// Number that is given for this: operating systems. Example: `1`.
    pub oss: Option<i32>,
    /// How many plans back up databases of Microsoft. Example: `1`.
    pub sql_server: Option<i32>,
    /// Backup plans for the cloud storage gateway. Example: `1`.
    pub csg: Option<i32>,
    /// Backup plans for files on servers. Example: `1`.
    pub ecs_file: Option<i32>,
    /// Backup plans for MySQL. Example: `1`.
    pub my_sql: Option<i32>,
    /// Backup plans for SAP HANA. Example: `1`.
    pub ecs_hana: Option<i32>,
    /// Backup plans for virtual machines of one's own. Example: `1`.
    pub local_vm: Option<i32>,
    /// Number that is given for this: ots. Example: `1`.
    pub ots: Option<i32>,
}

response! {
    BackupPlanStatistics {
        "Oracle" => oracle: value,
        "LocalFile" => local_file: value,
        "Nas" => nas: value,
        "CommonNas" => common_nas: value,
        "Isilon" => isilon: value,
        "Oss" => oss: value,
        "SqlServer" => sql_server: value,
        "Csg" => csg: value,
        "EcsFile" => ecs_file: value,
        "MySql" => my_sql: value,
        "EcsHana" => ecs_hana: value,
        "LocalVm" => local_vm: value,
        "Ots" => ots: value,
    }
}

values! {
    /// State to narrow the list down to, or to put the item into.
    pub enum VaultStatus {
        /// The state cannot be told.
        Unknown = "UNKNOWN",
        /// The vault is ready.
        Created = "CREATED",
        /// Something is wrong with the vault.
        Error = "ERROR",
    }
}
