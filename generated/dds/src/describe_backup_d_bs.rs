// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBackupDBs`, from `dds/DescribeBackupDBs.md`.

use alicloud_runtime::codegen::*;

/// Lists the databases in a backup or at a point in time, for restoring single ones.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeBackupDBsRequest::new()
///     .source_db_instance("dds-bpxxxxxxxx")
///     .restore_time("2019-08-22T12:00:00Z");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_backup_d_bs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBackupDBsRequest {
    /// **Required.** Instance whose data is to be restored. Example: `dds-bpxxxxxxxx`.
    pub source_db_instance: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Default: `30`. Example: `30`.
    pub page_size: Option<i32>,
    /// Moment whose state of the data is to be restored. Example: `2019-08-22T12:00:00Z`.
    pub restore_time: Option<Timestamp>,
    /// ID of one backup, for listing it or restoring from it. Example: `5664xxxx`.
    pub backup_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-axxxxxxxxxx`.
    pub resource_group_id: Option<String>,
}

impl DescribeBackupDBsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceDBInstance`, which is required.
    pub fn source_db_instance(mut self, value: impl Into<String>) -> Self {
        self.source_db_instance = Some(value.into());
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
    /// Sets `RestoreTime`.
    pub fn restore_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.restore_time = Some(value.into());
        self
    }
    /// Sets `BackupId`.
    pub fn backup_id(mut self, value: impl Into<String>) -> Self {
        self.backup_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeBackupDBsRequest {
        "SourceDBInstance" => source_db_instance: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "RestoreTime" => restore_time: query,
        "BackupId" => backup_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeBackupDBsRequest {
    type Response = DescribeBackupDBsResponse;
    type Error = DescribeBackupDBsError;
    const INFO: OperationInfo = super::operation("DescribeBackupDBs")
        .required(&["SourceDBInstance"])
        .read_only();
    const ERRORS: &'static [DescribeBackupDBsError] = &[
        DescribeBackupDBsError::IncorrectDBInstanceType,
        DescribeBackupDBsError::InvalidMetaWrongFormat,
        DescribeBackupDBsError::InvalidRestoreTimeFormat,
        DescribeBackupDBsError::InvalidDBName,
        DescribeBackupDBsError::InvalidMetaTooLarge,
        DescribeBackupDBsError::SingleDBRestoreBackupSetNotSupport,
        DescribeBackupDBsError::IncorrectEngineVersion,
        DescribeBackupDBsError::InvalidBackupLogStatus,
        DescribeBackupDBsError::IncorrectBackupSetState,
        DescribeBackupDBsError::InvalidBackupSetIDNotFound,
        DescribeBackupDBsError::InvalidBackupNotFound,
    ];
}

impl Paginated for DescribeBackupDBsRequest {
    type Item = Database;
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
        Some(&mut response.databases)
    }
}

/// Response to [`DescribeBackupDBsRequest`].
#[non_exhaustive]
pub struct DescribeBackupDBsResponse {
    /// Databases that the backup contains.
    pub databases: Vec<Database>,
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `5`.
    pub total_count: Option<i32>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AF0AD89-ED4F-44AD-B65F-BFC1D5CD9455`.
    pub request_id: Option<String>,
}

response! {
    DescribeBackupDBsResponse {
        "Databases" => databases: list("Database"),
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
    }
}

/// Databases that the backup contains.
#[non_exhaustive]
pub struct Database {
    /// Name of the database inside the instance. Example: `mongodbtest`.
    pub db_name: Option<String>,
}

response! {
    Database {
        "DBName" => db_name: value,
    }
}

/// Errors that the documentation of [`DescribeBackupDBsRequest`] names.
///
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`InvalidMetaWrongFormat`](super::DocumentedError::InvalidMetaWrongFormat)
/// - [`InvalidRestoreTimeFormat`](super::DocumentedError::InvalidRestoreTimeFormat)
/// - [`InvalidDBName`](super::DocumentedError::InvalidDBName)
/// - [`InvalidMetaTooLarge`](super::DocumentedError::InvalidMetaTooLarge)
/// - [`SingleDBRestoreBackupSetNotSupport`](super::DocumentedError::SingleDBRestoreBackupSetNotSupport)
/// - [`IncorrectEngineVersion`](super::DocumentedError::IncorrectEngineVersion)
/// - [`InvalidBackupLogStatus`](super::DocumentedError::InvalidBackupLogStatus)
/// - [`IncorrectBackupSetState`](super::DocumentedError::IncorrectBackupSetState)
/// - [`InvalidBackupSetIDNotFound`](super::DocumentedError::InvalidBackupSetIDNotFound)
/// - [`InvalidBackupNotFound`](super::DocumentedError::InvalidBackupNotFound)
pub type DescribeBackupDBsError = super::DocumentedError;
