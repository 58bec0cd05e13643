// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyStreamingJob`, from `gpdb/ModifyStreamingJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Consistency, FallbackOffset, WriteMode};

/// Changes a real-time data job, such as its columns, target, or write mode.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ModifyStreamingJobRequest::new()
///     .job_id(1)
///     .db_instance_id("...");
/// let reply = client.modify_streaming_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyStreamingJobRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<i64>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Free text that tells people about the job.
    pub job_description: Option<String>,
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
    /// How surely each record is delivered.
    pub consistency: Option<Open<Consistency>>,
    /// How many there are of this: error limit.
    pub error_limit_count: Option<i64>,
    /// The match columns to work on or to narrow the list down to.
    pub match_columns: Vec<String>,
    /// The update columns to work on or to narrow the list down to.
    pub update_columns: Vec<String>,
}

impl ModifyStreamingJobRequest {
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
    pub fn job_id(mut self, value: i64) -> Self {
        self.job_id = Some(value);
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `JobDescription`.
    pub fn job_description(mut self, value: impl Into<String>) -> Self {
        self.job_description = Some(value.into());
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
    /// Sets `Consistency`.
    pub fn consistency(mut self, value: impl Into<Open<Consistency>>) -> Self {
        self.consistency = Some(value.into());
        self
    }
    /// Sets `ErrorLimitCount`.
    #[inline]
    pub fn error_limit_count(mut self, value: i64) -> Self {
        self.error_limit_count = Some(value);
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
}

request! {
    ModifyStreamingJobRequest {
        "RegionId" => region_id: query,
        "JobId" => job_id: query,
        "DBInstanceId" => db_instance_id: query,
        "JobDescription" => job_description: query,
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
        "Consistency" => consistency: query,
        "ErrorLimitCount" => error_limit_count: query,
        "MatchColumns" => match_columns: query_json,
        "UpdateColumns" => update_columns: query_json,
    }
}

impl Operation for ModifyStreamingJobRequest {
    type Response = ModifyStreamingJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyStreamingJob")
        .required(&["JobId", "DBInstanceId"])
        .region("RegionId");
}

/// Response to [`ModifyStreamingJobRequest`].
pub type ModifyStreamingJobResponse = alicloud_runtime::EmptyResponse;
