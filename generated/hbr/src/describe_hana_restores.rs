// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHanaRestores`, from `hbr/DescribeHanaRestores.md`.

use alicloud_runtime::codegen::*;

/// Lists SAP HANA restore jobs, by database, backup, or status.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::DescribeHanaRestoresRequest::new()
///     .cluster_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_hana_restores(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHanaRestoresRequest {
    /// Backup vault, the storage that holds the backups.
    pub vault_id: Option<String>,
    /// **Required.** Group of backup clients that does the work; in calls about SAP HANA the registered
    /// instance, in calls about containers the registered cluster.
    pub cluster_id: Option<String>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// Job that brings data back, as listed with its status.
    pub restore_id: Option<String>,
    /// SAP HANA database that is meant; `SYSTEMDB` is the one of the system.
    pub database_name: Option<String>,
    /// ID of one backup, for listing it or restoring from it.
    pub backup_id: Option<i64>,
    /// State of the restore, to narrow the list down to or to be put into.
    pub restore_status: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeHanaRestoresRequest {
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
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
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
    /// Sets `RestoreId`.
    pub fn restore_id(mut self, value: impl Into<String>) -> Self {
        self.restore_id = Some(value.into());
        self
    }
    /// Sets `DatabaseName`.
    pub fn database_name(mut self, value: impl Into<String>) -> Self {
        self.database_name = Some(value.into());
        self
    }
    /// Sets `BackupId`.
    #[inline]
    pub fn backup_id(mut self, value: i64) -> Self {
        self.backup_id = Some(value);
        self
    }
    /// Sets `RestoreStatus`.
    pub fn restore_status(mut self, value: impl Into<String>) -> Self {
        self.restore_status = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeHanaRestoresRequest {
        "VaultId" => vault_id: query,
        "ClusterId" => cluster_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "RestoreId" => restore_id: query,
        "DatabaseName" => database_name: query,
        "BackupId" => backup_id: query,
        "RestoreStatus" => restore_status: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeHanaRestoresRequest {
    type Response = DescribeHanaRestoresResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeHanaRestores")
        .required(&["ClusterId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

impl Paginated for DescribeHanaRestoresRequest {
    type Item = ResponseHanaRestore;
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
        Some(&mut response.hana_restore.as_mut()?.hana_restores)
    }
}

/// Response to [`DescribeHanaRestoresRequest`].
#[non_exhaustive]
pub struct DescribeHanaRestoresResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7DEFC897-8F05-5C05-912C-C9A9510FBFF1`.
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
    /// How many items match in all, over all pages. Example: `19`.
    pub total_count: Option<i32>,
    /// One page of restores.
    pub hana_restore: Option<HanaRestore>,
}

response! {
    DescribeHanaRestoresResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "HanaRestore" => hana_restore: value,
    }
}

/// One page of restores.
#[non_exhaustive]
pub struct HanaRestore {
    /// The hana restores that were found or are concerned, one entry each.
    pub hana_restores: Vec<ResponseHanaRestore>,
}

response! {
    HanaRestore {
        "HanaRestores" => hana_restores: list(""),
    }
}

/// The hana restores that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ResponseHanaRestore {
    /// State of what the entry describes, which decides what can be done with it. Example: `COMPLETE`.
    pub status: Option<String>,
    /// Time that is set or recorded for this: reached. Example: `1635315505`.
    pub reached_time: Option<i64>,
    /// Backup vault, the storage that holds the backups. Example: `v-000g9acf******gta`.
    pub vault_id: Option<String>,
    /// Phase of the restore, as SAP HANA reports it. Example: `2`.
    pub current_phase: Option<i32>,
    /// Whether the log area is emptied, so that what still stands in it is not replayed.
    /// Example: `true`.
    pub clear_log: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Whether all delta and log backups are looked for before anything is changed; if one is missing,
    /// the restore stops. Example: `true`.
    pub check_access: Option<bool>,
    /// Way of working, out of those that the service offers. Example: `RECOVERY_TO_SPECIFIC_BACKUP`.
    pub mode: Option<String>,
    /// Whether backups came from another instance. Example: `true`.
    pub system_copy: Option<bool>,
    /// How far the current has come. Example: `1`.
    pub current_progress: Option<i64>,
    /// Whether differential and incremental backups are used. Example: `true`.
    pub use_delta: Option<bool>,
    /// ID of the backup that the item belongs to or stands for. Example: `1635315505`.
    pub backup_id: Option<i64>,
    /// SAP HANA system whose backups are used; only when one system is copied to another.
    /// Example: `cl-0000g3mvy******5cj`.
    pub source_cluster_id: Option<String>,
    /// SAP HANA storage unit to restore; counts only when going back to a log position. Example: `0`.
    pub volume_id: Option<i32>,
    /// SAP HANA database that is meant; `SYSTEMDB` is the one of the system. Example: `BWD`.
    pub database_name: Option<String>,
    /// Stage that the work has reached. Example: `restart`.
    pub phase: Option<String>,
    /// Group of backup clients that does the work; in calls about SAP HANA the registered instance, in
    /// calls about containers the registered cluster. Example: `cl-000923yu******p00j4`.
    pub cluster_id: Option<String>,
    /// ID of the database restore that the item belongs to or stands for. Example: `1644038961030`.
    pub database_restore_id: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `successful`.
    pub state: Option<String>,
    /// Where it comes from. Example: `PRD@H4P`.
    pub source: Option<String>,
    /// Largest value, allowed or found, of this: phase. Example: `4`.
    pub max_phase: Option<i32>,
    /// When it ended or ends, or where the period ends that the data is about. Example: `1634356382`.
    pub end_time: Option<i64>,
    /// When it began, or where the period begins that the data is about. Example: `1636970413`.
    pub start_time: Option<i64>,
    /// Beginning of the names of backups. Example: `INC_DATA_BACKUP`.
    pub backup_prefix: Option<String>,
    /// Job that brings data back, as listed with its status. Example: `r-000c1en183ayn9sesgqh`.
    pub restore_id: Option<String>,
    /// Log position that was gone back to. Example: `0`.
    pub log_position: Option<i64>,
    /// Time that is set or recorded for this: recovery point in. Example: `1649851200`.
    pub recovery_point_in_time: Option<i64>,
    /// How far the max has come. Example: `1`.
    pub max_progress: Option<i64>,
    /// Whether the catalog is used to find the backups. Example: `false`.
    pub use_catalog: Option<bool>,
}

response! {
    ResponseHanaRestore {
        "Status" => status: value,
        "ReachedTime" => reached_time: value,
        "VaultId" => vault_id: value,
        "CurrentPhase" => current_phase: value,
        "ClearLog" => clear_log: value,
        "Message" => message: value,
        "CheckAccess" => check_access: value,
        "Mode" => mode: value,
        "SystemCopy" => system_copy: value,
        "CurrentProgress" => current_progress: value,
        "UseDelta" => use_delta: value,
        "BackupID" => backup_id: value,
        "SourceClusterId" => source_cluster_id: value,
        "VolumeId" => volume_id: value,
        "DatabaseName" => database_name: value,
        "Phase" => phase: value,
        "ClusterId" => cluster_id: value,
        "DatabaseRestoreId" => database_restore_id: value,
        "State" => state: value,
        "Source" => source: value,
        "MaxPhase" => max_phase: value,
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "BackupPrefix" => backup_prefix: value,
        "RestoreId" => restore_id: value,
        "LogPosition" => log_position: value,
        "RecoveryPointInTime" => recovery_point_in_time: value,
        "MaxProgress" => max_progress: value,
        "UseCatalog" => use_catalog: value,
    }
}
