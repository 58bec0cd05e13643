// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBackupSetList`, from `polardbx/DescribeBackupSetList.md`.

use alicloud_runtime::codegen::*;

/// Lists the backup sets of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeBackupSetListRequest::new()
///     .db_instance_name("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_backup_set_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBackupSetListRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// Region that the dest cross lies in.
    pub dest_cross_region: Option<String>,
}

impl DescribeBackupSetListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
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
    /// Sets `DestCrossRegion`.
    pub fn dest_cross_region(mut self, value: impl Into<String>) -> Self {
        self.dest_cross_region = Some(value.into());
        self
    }
}

request! {
    DescribeBackupSetListRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "DestCrossRegion" => dest_cross_region: query,
    }
}

impl Operation for DescribeBackupSetListRequest {
    type Response = DescribeBackupSetListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeBackupSetList")
        .method("GET")
        .required(&["RegionId", "DBInstanceName"])
        .success_flag("Success")
        .error_messages(&["Message"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeBackupSetListRequest {
    type Item = BackupData;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(_: &Self::Response) -> PageResponse {
        PageResponse::new()
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data)
    }
}

/// Response to [`DescribeBackupSetListRequest`].
#[non_exhaustive]
pub struct DescribeBackupSetListResponse {
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1A6D328C-84B8-40DC-BF49-6C73984D7494`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call found, one entry each.
    pub data: Vec<BackupData>,
}

response! {
    DescribeBackupSetListResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct BackupData {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `1635706960956`.
    pub end_time: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// How large the backup set is or is to be. Example: `88803195`.
    pub backup_set_size: Option<i64>,
    /// ID of the backup set that the item belongs to or stands for. Example: `111`.
    pub backup_set_id: Option<String>,
    /// Whether the backup holds all data or only what changed since the last one. Example: `1`.
    pub backup_type: Option<i32>,
    /// Time that is set or recorded for this: begin. Example: `1635706960956`.
    pub begin_time: Option<i64>,
    /// How the backup came about: `0` by schedule, `1` by hand. Example: `0`.
    pub backup_model: Option<i32>,
}

response! {
    BackupData {
        "EndTime" => end_time: value,
        "Status" => status: value,
        "BackupSetSize" => backup_set_size: value,
        "BackupSetId" => backup_set_id: value,
        "BackupType" => backup_type: value,
        "BeginTime" => begin_time: value,
        "BackupModel" => backup_model: value,
    }
}
