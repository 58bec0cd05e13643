// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListStreamingJobs`, from `gpdb/ListStreamingJobs.md`.

use alicloud_runtime::codegen::*;

/// Lists the real-time data jobs of an instance with their state.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ListStreamingJobsRequest::new()
///     .db_instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_streaming_jobs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListStreamingJobsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
}

impl ListStreamingJobsRequest {
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
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
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
}

request! {
    ListStreamingJobsRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for ListStreamingJobsRequest {
    type Response = ListStreamingJobsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListStreamingJobs")
        .required(&["DBInstanceId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for ListStreamingJobsRequest {
    type Item = JobItem;
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
        Some(&mut response.job_items)
    }
}

/// Response to [`ListStreamingJobsRequest`].
#[non_exhaustive]
pub struct ListStreamingJobsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B4CAF581-2AC7-41AD-8940-D56DF7AADF5B`.
    pub request_id: Option<String>,
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items this page holds. Example: `2`.
    pub page_record_count: Option<i32>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_record_count: Option<i32>,
    /// The job items that were found or are concerned, one entry each.
    pub job_items: Vec<JobItem>,
}

response! {
    ListStreamingJobsResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageRecordCount" => page_record_count: value,
        "TotalRecordCount" => total_record_count: value,
        "JobItems" => job_items: list(""),
    }
}

/// The job items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct JobItem {
    /// ID of the job, for asking later how it stands. Example: `1`.
    pub job_id: Option<String>,
    /// Display text for the streaming job. Example: `test-job`.
    pub job_name: Option<String>,
    /// External source, such as Hadoop, a JDBC database or Kafka, that the instance reads.
    /// Example: `58`.
    pub data_source_id: Option<String>,
    /// Free text that tells people about the job. Example: `test job`.
    pub job_description: Option<String>,
    /// The src columns that were found or are concerned, one entry each. Example: `src_column_1`.
    pub src_columns: Vec<String>,
    /// The dest columns that were found or are concerned, one entry each. Example: `dest_column_1`.
    pub dest_columns: Vec<String>,
    /// The match columns that were found or are concerned, one entry each. Example: `column_1`.
    pub match_columns: Vec<String>,
    /// The update columns that were found or are concerned, one entry each. Example: `column_1`.
    pub update_columns: Vec<String>,
    /// Account that the item belongs to or the call works with. Example: `test-account`.
    pub account: Option<String>,
    /// Password; keep it secret. Example: `pwd123`.
    pub password: Option<String>,
    /// Database the stream goes to. Example: `dest-db`.
    pub dest_database: Option<String>,
    /// Schema the stream goes to. Example: `dest-schema`.
    pub dest_schema: Option<String>,
    /// Table the stream goes to. Example: `dest-table`.
    pub dest_table: Option<String>,
    /// Way in which the write works. Example: `INSERT/UPDATE/MERGE`.
    pub write_mode: Option<String>,
    /// Way of working, out of those that the service offers. Example: `basic / professional`.
    pub mode: Option<String>,
    /// Reason of the failure in words.
    pub error_message: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub status: Option<String>,
    /// When the item was created. Example: `2019-09-08T16:00:00Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2019-09-08T17:00:00Z`.
    pub modify_time: Option<Timestamp>,
    /// Where reading starts when the wanted position is gone. Example: `EARLIEST / LATEST`.
    pub fallback_offset: Option<String>,
    /// How surely each record is delivered. Example: `ATLEAST / EXACTLY`.
    pub consistency: Option<String>,
    /// Display text for the external source. Example: `test-kafka`.
    pub data_source_name: Option<String>,
}

response! {
    JobItem {
        "JobId" => job_id: value,
        "JobName" => job_name: value,
        "DataSourceId" => data_source_id: value,
        "JobDescription" => job_description: value,
        "SrcColumns" => src_columns: list(""),
        "DestColumns" => dest_columns: list(""),
        "MatchColumns" => match_columns: list(""),
        "UpdateColumns" => update_columns: list(""),
        "Account" => account: value,
        "Password" => password: value,
        "DestDatabase" => dest_database: value,
        "DestSchema" => dest_schema: value,
        "DestTable" => dest_table: value,
        "WriteMode" => write_mode: value,
        "Mode" => mode: value,
        "ErrorMessage" => error_message: value,
        "Status" => status: value,
        "CreateTime" => create_time: value,
        "ModifyTime" => modify_time: value,
        "FallbackOffset" => fallback_offset: value,
        "Consistency" => consistency: value,
        "DataSourceName" => data_source_name: value,
    }
}
