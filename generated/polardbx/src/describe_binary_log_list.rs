// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBinaryLogList`, from `polardbx/DescribeBinaryLogList.md`.

use alicloud_runtime::codegen::*;

/// Lists the binary logs of an instance with size and download link.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeBinaryLogListRequest::new()
///     .db_instance_name("...")
///     .start_time("...")
///     .end_time("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_binary_log_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBinaryLogListRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 5 to 100.
    pub page_size: Option<i32>,
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// Name given to the instance, as lists and the console show it.
    pub instance_name: Option<String>,
}

impl DescribeBinaryLogListRequest {
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
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
}

request! {
    DescribeBinaryLogListRequest {
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "DBInstanceName" => db_instance_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "InstanceName" => instance_name: query,
    }
}

impl Operation for DescribeBinaryLogListRequest {
    type Response = DescribeBinaryLogListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeBinaryLogList")
        .required(&["RegionId", "DBInstanceName", "StartTime", "EndTime"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeBinaryLogListRequest {
    type Item = LogList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_number)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.log_list)
    }
}

/// Response to [`DescribeBinaryLogListRequest`].
#[non_exhaustive]
pub struct DescribeBinaryLogListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2DFF784E-DC31-5BBC-9B25-9261CD9E0AA9`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// Number that counts or picks out the total. Example: `100`.
    pub total_number: Option<i32>,
    /// Items of the kind log that were found or are concerned.
    pub log_list: Vec<LogList>,
}

response! {
    DescribeBinaryLogListResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalNumber" => total_number: value,
        "LogList" => log_list: list(""),
    }
}

/// Items of the kind log that were found or are concerned.
#[non_exhaustive]
pub struct LogList {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2021-11-09 10:27:46`.
    pub end_time: Option<String>,
    /// When the item was last changed. Example: `2021-11-09 10:27:46`.
    pub modified_time: Option<String>,
    /// Host name or address of the upload. Example: `10.110.88.9`.
    pub upload_host: Option<String>,
    /// State that the upload is in. Example: `2`.
    pub upload_status: Option<i32>,
    /// Address from which the file can be fetched.
    pub download_link: Option<String>,
    /// Time that is set or recorded for this: begin. Example: `2021-09-09 10:27:46`.
    pub begin_time: Option<String>,
    /// How much space the log takes. Example: `536870912`.
    pub log_size: Option<i64>,
    /// Name under which the file is stored. Example: `binlog.000001`.
    pub file_name: Option<String>,
    /// When the item was created or added. Example: `2021-09-09 10:27:46`.
    pub created_time: Option<String>,
    /// State that the purge is in. Example: `0`.
    pub purge_status: Option<i32>,
    /// Identifier of the item within its collection. Example: `100`.
    pub id: Option<i64>,
}

response! {
    LogList {
        "EndTime" => end_time: value,
        "ModifiedTime" => modified_time: value,
        "UploadHost" => upload_host: value,
        "UploadStatus" => upload_status: value,
        "DownloadLink" => download_link: value,
        "BeginTime" => begin_time: value,
        "LogSize" => log_size: value,
        "FileName" => file_name: value,
        "CreatedTime" => created_time: value,
        "PurgeStatus" => purge_status: value,
        "Id" => id: value,
    }
}
