// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLoadTasksRecords`, from `adb_2019_03_15/DescribeLoadTasksRecords.md`.

use alicloud_runtime::codegen::*;

/// Lists asynchronous import and export jobs with state and processed rows.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeLoadTasksRecordsRequest::new()
///     .db_cluster_id("...")
///     .start_time("...")
///     .end_time("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_load_tasks_records(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLoadTasksRecordsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// Name of the database inside the instance.
    pub db_name: Option<String>,
    /// How many items a page holds at most. Range: 30 to 100.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 2147483647.
    pub page_number: Option<i32>,
    /// Whether the list goes up or down.
    pub order: Option<String>,
    /// State to narrow the list down to or to be put into.
    pub state: Option<String>,
}

impl DescribeLoadTasksRecordsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
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
    /// Sets `DBName`.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
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
    /// Sets `Order`.
    pub fn order(mut self, value: impl Into<String>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `State`.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
}

request! {
    DescribeLoadTasksRecordsRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "DBName" => db_name: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "Order" => order: query,
        "State" => state: query,
    }
}

impl Operation for DescribeLoadTasksRecordsRequest {
    type Response = DescribeLoadTasksRecordsResponse;
    type Error = DescribeLoadTasksRecordsError;
    const INFO: OperationInfo = super::operation("DescribeLoadTasksRecords")
        .required(&["DBClusterId", "StartTime", "EndTime"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLoadTasksRecordsError] = &[
        DescribeLoadTasksRecordsError::InvalidDBClusterNotFound,
    ];
}

impl Paginated for DescribeLoadTasksRecordsRequest {
    type Item = LoadTasksRecord;
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
        Some(&mut response.load_tasks_records)
    }
}

/// Response to [`DescribeLoadTasksRecordsRequest`].
#[non_exhaustive]
pub struct DescribeLoadTasksRecordsResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<String>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C60B05DB-2B77-421A-98E9-92C20E******`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for. Example: `am-bp2590j****`.
    pub db_cluster_id: Option<String>,
    /// The load tasks records that were found or are concerned, one entry each.
    pub load_tasks_records: Vec<LoadTasksRecord>,
}

response! {
    DescribeLoadTasksRecordsResponse {
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "DBClusterId" => db_cluster_id: value,
        "LoadTasksRecords" => load_tasks_records: list(""),
    }
}

/// The load tasks records that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct LoadTasksRecord {
    /// SQL statement. Example: `text`.
    pub sql: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `FINISH`.
    pub state: Option<String>,
    /// When the item was created. Example: `2021-05-18 18:47:27.0`.
    pub create_time: Option<String>,
    /// Name of the database inside the instance. Example: `adb_demo`.
    pub db_name: Option<String>,
    /// ID of the process that the item belongs to or stands for.
    /// Example: `2021051818472717201616624903453******`.
    pub process_id: Option<String>,
    /// When the item was last changed. Example: `2021-05-18 18:47:31.0`.
    pub update_time: Option<String>,
    /// Name that the job goes by. Example: `2021051818472717201616624903453******`.
    pub job_name: Option<String>,
    /// Number that is given for this: process rows. Example: `6`.
    pub process_rows: Option<i64>,
}

response! {
    LoadTasksRecord {
        "Sql" => sql: value,
        "State" => state: value,
        "CreateTime" => create_time: value,
        "DBName" => db_name: value,
        "ProcessID" => process_id: value,
        "UpdateTime" => update_time: value,
        "JobName" => job_name: value,
        "ProcessRows" => process_rows: value,
    }
}

/// Errors that the documentation of [`DescribeLoadTasksRecordsRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeLoadTasksRecordsError = super::DocumentedError;
