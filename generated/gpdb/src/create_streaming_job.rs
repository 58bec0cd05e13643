// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateStreamingJob`, from `gpdb/CreateStreamingJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Consistency, FallbackOffset, WriteMode};

/// Creates a job that writes data from a streaming source into a table in real time.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::CreateStreamingJobRequest::new()
///     .db_instance_id("...")
///     .data_source_id("...")
///     .job_name("...");
/// let reply = client.create_streaming_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateStreamingJobRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** External source, such as Hadoop, a JDBC database or Kafka, that the instance
    /// reads.
    pub data_source_id: Option<String>,
    /// Free text that tells people about the job.
    pub job_description: Option<String>,
    /// **Required.** Display text for the streaming job.
    pub job_name: Option<String>,
    /// Way of working, out of those that the service offers.
    pub mode: Option<Open<StreamingJobMode>>,
    /// The src columns to work on or to narrow the list down to.
    pub src_columns: Vec<String>,
    /// The dest columns to work on or to narrow the list down to.
    pub dest_columns: Vec<String>,
    /// Account that the item belongs to or the call works with.
    pub account: Option<String>,
    /// Password to be set or to log on with.
    pub password: Option<String>,
    /// Database the stream goes to.
    pub dest_database: Option<String>,
    /// Schema the stream goes to.
    pub dest_schema: Option<String>,
    /// Table the stream goes to.
    pub dest_table: Option<String>,
    /// Way in which the write works.
    pub write_mode: Option<Open<WriteMode>>,
    /// Whether the job is only tried out.
    pub try_run: Option<bool>,
    /// Settings of the job, and what it works with.
    pub job_config: Option<String>,
    /// Kafka consumer group that the job reads as.
    pub group_name: Option<String>,
    /// Where reading starts when the wanted position is gone.
    pub fallback_offset: Option<Open<FallbackOffset>>,
    /// The match columns to work on or to narrow the list down to.
    pub match_columns: Vec<String>,
    /// The update columns to work on or to narrow the list down to.
    pub update_columns: Vec<String>,
    /// How many there are of this: error limit.
    pub error_limit_count: Option<i64>,
    /// How surely each record is delivered.
    pub consistency: Option<Open<Consistency>>,
}

impl CreateStreamingJobRequest {
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
    /// Sets `DataSourceId`, which is required.
    pub fn data_source_id(mut self, value: impl Into<String>) -> Self {
        self.data_source_id = Some(value.into());
        self
    }
    /// Sets `JobDescription`.
    pub fn job_description(mut self, value: impl Into<String>) -> Self {
        self.job_description = Some(value.into());
        self
    }
    /// Sets `JobName`, which is required.
    pub fn job_name(mut self, value: impl Into<String>) -> Self {
        self.job_name = Some(value.into());
        self
    }
    /// Sets `Mode`.
    pub fn mode(mut self, value: impl Into<Open<StreamingJobMode>>) -> Self {
        self.mode = Some(value.into());
        self
    }
    /// Sets `SrcColumns`.
    pub fn src_columns(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.src_columns = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DestColumns`.
    pub fn dest_columns(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dest_columns = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Account`.
    pub fn account(mut self, value: impl Into<String>) -> Self {
        self.account = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `DestDatabase`.
    pub fn dest_database(mut self, value: impl Into<String>) -> Self {
        self.dest_database = Some(value.into());
        self
    }
    /// Sets `DestSchema`.
    pub fn dest_schema(mut self, value: impl Into<String>) -> Self {
        self.dest_schema = Some(value.into());
        self
    }
    /// Sets `DestTable`.
    pub fn dest_table(mut self, value: impl Into<String>) -> Self {
        self.dest_table = Some(value.into());
        self
    }
    /// Sets `WriteMode`.
    pub fn write_mode(mut self, value: impl Into<Open<WriteMode>>) -> Self {
        self.write_mode = Some(value.into());
        self
    }
    /// Sets `TryRun`.
    #[inline]
    pub fn try_run(mut self, value: bool) -> Self {
        self.try_run = Some(value);
        self
    }
    /// Sets `JobConfig`.
    pub fn job_config(mut self, value: impl Into<String>) -> Self {
        self.job_config = Some(value.into());
        self
    }
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `FallbackOffset`.
    pub fn fallback_offset(mut self, value: impl Into<Open<FallbackOffset>>) -> Self {
        self.fallback_offset = Some(value.into());
        self
    }
    /// Sets `MatchColumns`.
    pub fn match_columns(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.match_columns = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `UpdateColumns`.
    pub fn update_columns(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.update_columns = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ErrorLimitCount`.
    #[inline]
    pub fn error_limit_count(mut self, value: i64) -> Self {
        self.error_limit_count = Some(value);
        self
    }
    /// Sets `Consistency`.
    pub fn consistency(mut self, value: impl Into<Open<Consistency>>) -> Self {
        self.consistency = Some(value.into());
        self
    }
}

request! {
    CreateStreamingJobRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "DataSourceId" => data_source_id: query,
        "JobDescription" => job_description: query,
        "JobName" => job_name: query,
        "Mode" => mode: query,
        "SrcColumns" => src_columns: query_json,
        "DestColumns" => dest_columns: query_json,
        "Account" => account: query,
        "Password" => password: query,
        "DestDatabase" => dest_database: query,
        "DestSchema" => dest_schema: query,
        "DestTable" => dest_table: query,
        "WriteMode" => write_mode: query,
        "TryRun" => try_run: query,
        "JobConfig" => job_config: query,
        "GroupName" => group_name: query,
        "FallbackOffset" => fallback_offset: query,
        "MatchColumns" => match_columns: query_json,
        "UpdateColumns" => update_columns: query_json,
        "ErrorLimitCount" => error_limit_count: query,
        "Consistency" => consistency: query,
    }
}

impl Operation for CreateStreamingJobRequest {
    type Response = CreateStreamingJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateStreamingJob")
        .required(&["DBInstanceId", "DataSourceId", "JobName"])
        .region("RegionId");
}

/// Response to [`CreateStreamingJobRequest`].
#[non_exhaustive]
pub struct CreateStreamingJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B4CAF581-2AC7-41AD-8940-D56DF7AADF5B`.
    pub request_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `1`.
    pub job_id: Option<i32>,
}

response! {
    CreateStreamingJobResponse {
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
    }
}

values! {
    /// Way of working, out of those that the service offers.
    pub enum StreamingJobMode {
        /// Set up by single fields.
        Basic = "basic",
        /// Set up by a YAML file.
        Professional = "professional",
    }
}
