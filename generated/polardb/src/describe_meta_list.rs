// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMetaList`, from `polardb/DescribeMetaList.md`.

use alicloud_runtime::codegen::*;

/// Lists the databases and tables that can be restored from a backup or point in time.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeMetaListRequest::new()
///     .db_cluster_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_meta_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMetaListRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// ID of one backup, for listing it or restoring from it.
    pub backup_id: Option<String>,
    /// Time that is set or recorded for this: restore.
    pub restore_time: Option<String>,
    /// Name that the get database goes by.
    pub get_db_name: Option<String>,
    /// How many items a page holds at most. Range: 1 to 500.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// Code that stands for the region, for programs to act on.
    pub region_code: Option<String>,
}

impl DescribeMetaListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `BackupId`.
    pub fn backup_id(mut self, value: impl Into<String>) -> Self {
        self.backup_id = Some(value.into());
        self
    }
    /// Sets `RestoreTime`.
    pub fn restore_time(mut self, value: impl Into<String>) -> Self {
        self.restore_time = Some(value.into());
        self
    }
    /// Sets `GetDbName`.
    pub fn get_db_name(mut self, value: impl Into<String>) -> Self {
        self.get_db_name = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `RegionCode`.
    pub fn region_code(mut self, value: impl Into<String>) -> Self {
        self.region_code = Some(value.into());
        self
    }
}

request! {
    DescribeMetaListRequest {
        "DBClusterId" => db_cluster_id: query,
        "BackupId" => backup_id: query,
        "RestoreTime" => restore_time: query,
        "GetDbName" => get_db_name: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "RegionCode" => region_code: query,
    }
}

impl Operation for DescribeMetaListRequest {
    type Response = DescribeMetaListResponse;
    type Error = DescribeMetaListError;
    const INFO: OperationInfo = super::operation("DescribeMetaList")
        .required(&["DBClusterId"])
        .read_only();
    const ERRORS: &'static [DescribeMetaListError] = &[
        DescribeMetaListError::InvalidRestoreTypeFormat,
        DescribeMetaListError::InvalidRestoreTimeFormat,
        DescribeMetaListError::InvalidBackupSetIDNotFound,
        DescribeMetaListError::IncorrectBackupSetState,
        DescribeMetaListError::InvalidDBNameDuplicate,
        DescribeMetaListError::InvalidParametersFormat,
        DescribeMetaListError::InsufficientResourceCapacity,
        DescribeMetaListError::InvalidRestoreTypeNotFound,
        DescribeMetaListError::MissingUserID,
        DescribeMetaListError::MissingUID,
        DescribeMetaListError::InvalidDBClusterNotFound,
        DescribeMetaListError::InvalidBackupNotFound,
        DescribeMetaListError::InvalidDBClusterIdNotFound,
    ];
}

impl Paginated for DescribeMetaListRequest {
    type Item = MetaItem;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_record_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.items)
    }
}

/// Response to [`DescribeMetaListRequest`].
#[non_exhaustive]
pub struct DescribeMetaListResponse {
    /// How many there are in all of this: page. Example: `1`.
    pub total_page_count: Option<String>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_record_count: Option<String>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `AA815DE7-B576-4B22-B33C-3FB31A******`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<String>,
    /// Entries of the list.
    pub items: Vec<MetaItem>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `pc-bp1s826a1up******`.
    pub db_cluster_id: Option<String>,
}

response! {
    DescribeMetaListResponse {
        "TotalPageCount" => total_page_count: value,
        "TotalRecordCount" => total_record_count: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "Items" => items: list(""),
        "DBClusterId" => db_cluster_id: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct MetaItem {
    /// Database that the call or the item is about. Example: `test_db`.
    pub database: Option<String>,
    /// The tables that were found or are concerned, one entry each. Example: `test_tb1`.
    pub tables: Vec<String>,
}

response! {
    MetaItem {
        "Database" => database: value,
        "Tables" => tables: list(""),
    }
}

/// Errors that the documentation of [`DescribeMetaListRequest`] names.
///
/// - [`InvalidRestoreTypeFormat`](super::DocumentedError::InvalidRestoreTypeFormat)
/// - [`InvalidRestoreTimeFormat`](super::DocumentedError::InvalidRestoreTimeFormat)
/// - [`InvalidBackupSetIDNotFound`](super::DocumentedError::InvalidBackupSetIDNotFound)
/// - [`IncorrectBackupSetState`](super::DocumentedError::IncorrectBackupSetState)
/// - [`InvalidDBNameDuplicate`](super::DocumentedError::InvalidDBNameDuplicate)
/// - [`InvalidParametersFormat`](super::DocumentedError::InvalidParametersFormat)
/// - [`InsufficientResourceCapacity`](super::DocumentedError::InsufficientResourceCapacity)
/// - [`InvalidRestoreTypeNotFound`](super::DocumentedError::InvalidRestoreTypeNotFound)
/// - [`MissingUserID`](super::DocumentedError::MissingUserID)
/// - [`MissingUID`](super::DocumentedError::MissingUID)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InvalidBackupNotFound`](super::DocumentedError::InvalidBackupNotFound)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
pub type DescribeMetaListError = super::DocumentedError;
