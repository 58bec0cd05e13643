// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDetachedBackups`, from `rds/DescribeDetachedBackups.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BackupStatus};

/// Lists the backups that are left of released instances.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// use alicloud_rds::describe_detached_backups::BackupStatus;
///
/// let request = alicloud_rds::DescribeDetachedBackupsRequest::new()
///     .region("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_detached_backups(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_detached_backups(request)
///     .wait()
///     .until(BackupStatus::NoStart)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDetachedBackupsRequest {
    /// ID of the database instance.
    pub db_instance_id: Option<String>,
    /// ID of one backup, for listing it or restoring from it.
    pub backup_id: Option<String>,
    /// Return only backups that are complete, or only those that failed.
    pub backup_status: Option<String>,
    /// Whether a schedule or a person starts the backup.
    pub backup_mode: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// How many items a page holds at most. Range: 30 to 100.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 2147483647.
    pub page_number: Option<i32>,
    /// **Required.** Region that the backups or tasks belong to.
    pub region: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeDetachedBackupsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `BackupId`.
    pub fn backup_id(mut self, value: impl Into<String>) -> Self {
        self.backup_id = Some(value.into());
        self
    }
    /// Sets `BackupStatus`.
    pub fn backup_status(mut self, value: impl Into<String>) -> Self {
        self.backup_status = Some(value.into());
        self
    }
    /// Sets `BackupMode`.
    pub fn backup_mode(mut self, value: impl Into<String>) -> Self {
        self.backup_mode = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
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
    /// Sets `Region`, which is required.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeDetachedBackupsRequest {
        "DBInstanceId" => db_instance_id: query,
        "BackupId" => backup_id: query,
        "BackupStatus" => backup_status: query,
        "BackupMode" => backup_mode: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "Region" => region: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeDetachedBackupsRequest {
    type Response = DescribeDetachedBackupsResponse;
    type Error = DescribeDetachedBackupsError;
    const INFO: OperationInfo = super::operation("DescribeDetachedBackups")
        .required(&["Region"])
        .read_only();
    const ERRORS: &'static [DescribeDetachedBackupsError] = &[
        DescribeDetachedBackupsError::OrderComboInstanceNotAllowOperate,
        DescribeDetachedBackupsError::PricePricingPlanResultNotFound,
        DescribeDetachedBackupsError::OrderNoRealNameAuthentication,
    ];
}

impl Paginated for DescribeDetachedBackupsRequest {
    type Item = Backup;
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
        Some(&mut response.items.as_mut()?.backup)
    }
}

impl Stateful for DescribeDetachedBackupsRequest {
    type State = BackupStatus;
    const FAILURES: &'static [BackupStatus] = &[BackupStatus::Failed];
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.backup_id)
    }
    #[inline]
    fn page_size(&mut self) -> Option<&mut Option<i32>> {
        Some(&mut self.page_size)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .items
                .iter()
                .flat_map(|v| &v.backup)
                .map(|v| (
                    v.backup_id.as_deref(),
                    v.backup_status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`DescribeDetachedBackupsRequest`].
#[non_exhaustive]
pub struct DescribeDetachedBackupsResponse {
    /// Which page of the result was returned. Example: `1`.
    pub page_number: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1A6D328C-84B8-40DC-BF49-6C73984D7494`.
    pub request_id: Option<String>,
    /// How many items this page holds. Example: `30`.
    pub page_record_count: Option<String>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_record_count: Option<String>,
    /// The items that are concerned.
    pub items: Option<Items>,
}

response! {
    DescribeDetachedBackupsResponse {
        "PageNumber" => page_number: value,
        "RequestId" => request_id: value,
        "PageRecordCount" => page_record_count: value,
        "TotalRecordCount" => total_record_count: value,
        "Items" => items: value,
    }
}

/// The items that are concerned.
#[non_exhaustive]
pub struct Items {
    /// Backups of released instances, one entry each.
    pub backup: Vec<Backup>,
}

response! {
    Items {
        "Backup" => backup: list(""),
    }
}

/// Backups of released instances, one entry each.
#[non_exhaustive]
pub struct Backup {
    /// Moment that the data of the backup stands for. Example: `1576506856`.
    pub consistent_time: Option<i64>,
    /// Whether the backup may be deleted. Example: `Disabled`.
    pub store_status: Option<String>,
    /// How the backup stands or ended. Example: `Success`.
    pub backup_status: Option<Open<BackupStatus>>,
    /// Whether the backup holds all data or only what changed since the last one.
    /// Example: `FullBackup`.
    pub backup_type: Option<String>,
    /// When the backup was started. Example: `2019-02-03T12:20:00Z`.
    pub backup_start_time: Option<Timestamp>,
    /// Where the backup can be downloaded from over the Internet.
    /// Example: `http://rdsbak-hz-v3.oss-cn-hangzhou.aliyuncs.com/****`.
    pub backup_download_url: Option<String>,
    /// Whether the backup can be restored from. Example: `1`.
    pub is_avail: Option<i32>,
    /// Whether single tables can be restored from the backup, or why not. Example: `OK`.
    pub meta_status: Option<String>,
    /// When the backup was finished. Example: `2019-02-13T12:20:00Z`.
    pub backup_end_time: Option<Timestamp>,
    /// ID of one backup, for listing it or restoring from it. Example: `32102****`.
    pub backup_id: Option<String>,
    /// Node that made the file, which tells backups of primary and secondary apart.
    /// Example: `588****`.
    pub host_instance_id: Option<String>,
    /// URL for downloading the backup within the network of Alibaba Cloud.
    /// Example: `http://rdsbak-hz-v3.oss-cn-hangzhou-internal.aliyuncs.com/****`.
    pub backup_intranet_download_url: Option<String>,
    /// How much space the backup takes. Example: `2167808`.
    pub backup_size: Option<i64>,
    /// Whether a schedule or a person starts the backup. Example: `Automated`.
    pub backup_mode: Option<String>,
    /// ID of the database instance. Example: `rm-uf6wjk5****`.
    pub db_instance_id: Option<String>,
    /// Note about the instance. Example: `test`.
    pub db_instance_comment: Option<String>,
    /// How the backup is made: by copying data files or by exporting the data. Example: `Physical`.
    pub backup_method: Option<String>,
}

response! {
    Backup {
        "ConsistentTime" => consistent_time: value,
        "StoreStatus" => store_status: value,
        "BackupStatus" => backup_status: value,
        "BackupType" => backup_type: value,
        "BackupStartTime" => backup_start_time: value,
        "BackupDownloadURL" => backup_download_url: value,
        "IsAvail" => is_avail: value,
        "MetaStatus" => meta_status: value,
        "BackupEndTime" => backup_end_time: value,
        "BackupId" => backup_id: value,
        "HostInstanceID" => host_instance_id: value,
        "BackupIntranetDownloadURL" => backup_intranet_download_url: value,
        "BackupSize" => backup_size: value,
        "BackupMode" => backup_mode: value,
        "DBInstanceId" => db_instance_id: value,
        "DBInstanceComment" => db_instance_comment: value,
        "BackupMethod" => backup_method: value,
    }
}

/// Errors that the documentation of [`DescribeDetachedBackupsRequest`] names.
///
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type DescribeDetachedBackupsError = super::DocumentedError;
