// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteStreamingJob`, from `gpdb/DeleteStreamingJob.md`.

use alicloud_runtime::codegen::*;

/// Deletes a job that loads real-time data; rows loaded so far stay.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DeleteStreamingJobRequest::new()
///     .job_id(1)
///     .db_instance_id("...");
/// let reply = client.delete_streaming_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteStreamingJobRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<i32>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
}

impl DeleteStreamingJobRequest {
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
    DeleteStreamingJobRequest {
        "RegionId" => region_id: query,
        "JobId" => job_id: query,
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for DeleteStreamingJobRequest {
    type Response = DeleteStreamingJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteStreamingJob")
        .required(&["JobId", "DBInstanceId"])
        .region("RegionId");
}

/// Response to [`DeleteStreamingJobRequest`].
pub type DeleteStreamingJobResponse = alicloud_runtime::EmptyResponse;
