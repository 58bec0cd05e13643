// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeStreamingJob`, from `gpdb/DescribeStreamingJob.md`.

use alicloud_runtime::codegen::*;

/// Returns one real-time data job with its source, target table, and state.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeStreamingJobRequest::new()
///     .job_id(1)
///     .db_instance_id("...");
/// let reply = client.describe_streaming_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeStreamingJobRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<i32>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
}

impl DescribeStreamingJobRequest {
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
    /// Sets `JobId`, which is required.
    #[inline]
    pub fn job_id(mut self, value: i32) -> Self {
        self.job_id = Some(value);
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeStreamingJobRequest {
        "RegionId" => region_id: query,
        "JobId" => job_id: query,
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for DescribeStreamingJobRequest {
    type Response = DescribeStreamingJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeStreamingJob")
        .required(&["JobId", "DBInstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeStreamingJobRequest`].
#[non_exhaustive]
pub struct DescribeStreamingJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B4CAF581-2AC7-41AD-8940-D56DF7AADF5B`.
    pub request_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `1`.
    pub job_id: Option<String>,
    /// Display text for the streaming job. Example: `test-job`.
    pub job_name: Option<String>,
    /// Free text that tells people about the job. Example: `test_job`.
    pub job_description: Option<String>,
    /// External source, such as Hadoop, a JDBC database or Kafka, that the instance reads.
    /// Example: `2`.
    pub data_source_id: Option<String>,
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
    /// Way of working, out of those that the service offers. Example: `basic/professional`.
    pub mode: Option<String>,
    /// Settings of the job, and what it works with. Example: `text`.
    pub job_config: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub status: Option<String>,
    /// Reason of the failure in words.
    pub error_message: Option<String>,
    /// When the item was created. Example: `2019-09-08T16:00:00Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2019-09-08T17:00:00Z`.
    pub modify_time: Option<Timestamp>,
    /// Kafka consumer group that the job reads as. Example: `test_group`.
    pub group_name: Option<String>,
    /// How surely each record is delivered. Example: `ATLEAST / EXACTLY`.
    pub consistency: Option<String>,
    /// How many there are of this: error limit. Example: `5`.
    pub error_limit_count: Option<i32>,
    /// Where reading starts when the wanted position is gone. Example: `EARLIEST / LATEST`.
    pub fallback_offset: Option<String>,
    /// Display text for the external source. Example: `test_kafka`.
    pub data_source_name: Option<String>,
}

response! {
    DescribeStreamingJobResponse {
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
        "JobName" => job_name: value,
        "JobDescription" => job_description: value,
        "DataSourceId" => data_source_id: value,
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
        "JobConfig" => job_config: value,
        "Status" => status: value,
        "ErrorMessage" => error_message: value,
        "CreateTime" => create_time: value,
        "ModifyTime" => modify_time: value,
        "GroupName" => group_name: value,
        "Consistency" => consistency: value,
        "ErrorLimitCount" => error_limit_count: value,
        "FallbackOffset" => fallback_offset: value,
        "DataSourceName" => data_source_name: value,
    }
}
