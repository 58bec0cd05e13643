// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCrossRegionBackups`, from `rds/DescribeCrossRegionBackups.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Category};

/// Lists the data backups kept in other regions.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeCrossRegionBackupsRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxxxxx")
///     .region_id("cn-hangzhou")
///     .cross_backup_id(14562);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_cross_region_backups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCrossRegionBackupsRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Backup kept in another region, as
    /// [`DescribeCrossRegionBackups`](super::Client::describe_cross_region_backups) lists it.
    /// Example: `14562`.
    pub cross_backup_id: Option<i32>,
    /// Beginning of the period to look at. Example: `2019-05-30T12:10Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2019-06-15T12:10Z`.
    pub end_time: Option<Timestamp>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// Region that backups are copied to. Example: `cn-shanghai`.
    pub cross_backup_region: Option<String>,
    /// How many items a page holds at most. Default: `30`. Example: `30`.
    pub page_size: Option<i32>,
    /// ID of one backup, for listing it or restoring from it.
    pub backup_id: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeCrossRegionBackupsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `CrossBackupId`.
    #[inline]
    pub fn cross_backup_id(mut self, value: i32) -> Self {
        self.cross_backup_id = Some(value);
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `CrossBackupRegion`.
    pub fn cross_backup_region(mut self, value: impl Into<String>) -> Self {
        self.cross_backup_region = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `BackupId`.
    #[inline]
    pub fn backup_id(mut self, value: i32) -> Self {
        self.backup_id = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeCrossRegionBackupsRequest {
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
        "CrossBackupId" => cross_backup_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageNumber" => page_number: query,
        "CrossBackupRegion" => cross_backup_region: query,
        "PageSize" => page_size: query,
        "BackupId" => backup_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeCrossRegionBackupsRequest {
    type Response = DescribeCrossRegionBackupsResponse;
    type Error = DescribeCrossRegionBackupsError;
    const INFO: OperationInfo = super::operation("DescribeCrossRegionBackups")
        .required(&["DBInstanceId", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeCrossRegionBackupsError] = &[
        DescribeCrossRegionBackupsError::ParameterAbsence,
        DescribeCrossRegionBackupsError::InvalidParametersFormat,
        DescribeCrossRegionBackupsError::InvalidRegionFormat,
        DescribeCrossRegionBackupsError::InvalidStartTimeFormat,
        DescribeCrossRegionBackupsError::InvalidEndTimeFormat,
        DescribeCrossRegionBackupsError::InvalidTimeFormat,
        DescribeCrossRegionBackupsError::OrderComboInstanceNotAllowOperate,
        DescribeCrossRegionBackupsError::PricePricingPlanResultNotFound,
        DescribeCrossRegionBackupsError::OrderNoRealNameAuthentication,
        DescribeCrossRegionBackupsError::CrossBackupNotSupport,
        DescribeCrossRegionBackupsError::InvalidPageNotFound2,
        DescribeCrossRegionBackupsError::InvalidDBInstanceNotFound,
    ];
}

impl Paginated for DescribeCrossRegionBackupsRequest {
    type Item = CrossRegionBackupItem;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_record_count)
            .number(&response.page_number)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.items)
    }
}

/// Response to [`DescribeCrossRegionBackupsRequest`].
#[non_exhaustive]
pub struct DescribeCrossRegionBackupsResponse {
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `2019-05-30T12:10Z`.
    pub start_time: Option<Timestamp>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2019-06-15T12:10Z`.
    pub end_time: Option<Timestamp>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_record_count: Option<i32>,
    /// Which page of the result was returned. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items this page holds. Example: `30`.
    pub page_record_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `60912B41-7579-4B5D-B289-8856030F0A6A`.
    pub request_id: Option<String>,
    /// Entries of the list.
    pub items: Vec<CrossRegionBackupItem>,
}

response! {
    DescribeCrossRegionBackupsResponse {
        "RegionId" => region_id: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "TotalRecordCount" => total_record_count: value,
        "PageNumber" => page_number: value,
        "PageRecordCount" => page_record_count: value,
        "RequestId" => request_id: value,
        "Items" => items: list("Item"),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct CrossRegionBackupItem {
    /// When the backup was finished. Example: `2019-06-15T12:10Z`.
    pub backup_end_time: Option<Timestamp>,
    /// How the backup is made: by copying data files or by exporting the data. Example: `P`.
    pub backup_method: Option<Open<BackupMethod>>,
    /// Whether the backup covers the instance or a single database. Example: `0`.
    pub backup_set_scale: Option<i32>,
    /// Whether the copy in the other region is complete. Example: `0`.
    pub backup_set_status: Option<i32>,
    /// When the backup was started. Example: `2019-05-30T12:10Z`.
    pub backup_start_time: Option<Timestamp>,
    /// Whether the backup holds all data or only what changed since the last one. Example: `F`.
    pub backup_type: Option<Open<BackupType>>,
    /// Edition of the instance, such as basic, high availability, or cluster.
    /// Example: `HighAvailability`.
    pub category: Option<Open<Category>>,
    /// Moment that the data of the backup stands for. Example: `2019-06-12T05:44:46Z`.
    pub consistent_time: Option<Timestamp>,
    /// URL for downloading the backup in the other region over the internet.
    /// Example: `http://rdsddrbak-shanghai.oss-cn-shanghai.aliyuncs.com/xxxxx`.
    pub cross_backup_download_link: Option<String>,
    /// Backup kept in another region, by its ID. Example: `14377`.
    pub cross_backup_id: Option<i32>,
    /// Region that backups are copied to. Example: `cn-shanghai`.
    pub cross_backup_region: Option<String>,
    /// File name of the backup in the other region. Example: `cn-hangzhou_rm`.
    pub cross_backup_set_file: Option<String>,
    /// Where the cross backup set lies. Example: `oss`.
    pub cross_backup_set_location: Option<String>,
    /// Size of the backup file in the other region. Unit: `Byte`. Example: `5312836`.
    pub cross_backup_set_size: Option<i64>,
    /// Kind of disk that the instance stores its data on. Example: `ssd`.
    pub db_instance_storage_type: Option<String>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// Version of the database that the instance runs. Example: `5.6`.
    pub engine_version: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `8161055`.
    pub instance_id: Option<i32>,
    /// Regions in which the backup can be restored. Example: `"cn-hangzhou", "cn-shanghai"`.
    pub restore_regions: Vec<String>,
}

response! {
    CrossRegionBackupItem {
        "BackupEndTime" => backup_end_time: value,
        "BackupMethod" => backup_method: value,
        "BackupSetScale" => backup_set_scale: value,
        "BackupSetStatus" => backup_set_status: value,
        "BackupStartTime" => backup_start_time: value,
        "BackupType" => backup_type: value,
        "Category" => category: value,
        "ConsistentTime" => consistent_time: value,
        "CrossBackupDownloadLink" => cross_backup_download_link: value,
        "CrossBackupId" => cross_backup_id: value,
        "CrossBackupRegion" => cross_backup_region: value,
        "CrossBackupSetFile" => cross_backup_set_file: value,
        "CrossBackupSetLocation" => cross_backup_set_location: value,
        "CrossBackupSetSize" => cross_backup_set_size: value,
        "DBInstanceStorageType" => db_instance_storage_type: value,
        "Engine" => engine: value,
        "EngineVersion" => engine_version: value,
        "InstanceId" => instance_id: value,
        "RestoreRegions" => restore_regions: list("RestoreRegion"),
    }
}

values! {
    /// How the backup is made: by copying data files or by exporting the data.
    pub enum BackupMethod {
        /// Logical backup, made by exporting the data.
        L = "L",
        /// Physical backup, made by copying data files.
        P = "P",
    }
}

values! {
    /// Whether the backup holds all data or only what changed since the last one.
    pub enum BackupType {
        /// Full backup.
        F = "F",
        /// Incremental backup.
        I = "I",
    }
}

/// Errors that the documentation of [`DescribeCrossRegionBackupsRequest`] names.
///
/// - [`ParameterAbsence`](super::DocumentedError::ParameterAbsence)
/// - [`InvalidParametersFormat`](super::DocumentedError::InvalidParametersFormat)
/// - [`InvalidRegionFormat`](super::DocumentedError::InvalidRegionFormat)
/// - [`InvalidStartTimeFormat`](super::DocumentedError::InvalidStartTimeFormat)
/// - [`InvalidEndTimeFormat`](super::DocumentedError::InvalidEndTimeFormat)
/// - [`InvalidTimeFormat`](super::DocumentedError::InvalidTimeFormat)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`CrossBackupNotSupport`](super::DocumentedError::CrossBackupNotSupport)
/// - [`InvalidPageNotFound2`](super::DocumentedError::InvalidPageNotFound2)
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
pub type DescribeCrossRegionBackupsError = super::DocumentedError;
