// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePipeline`, from `elasticsearch/DescribePipeline.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PipelineStatus};

/// Shows one pipeline of a Logstash instance.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::DescribePipelineRequest::new()
///     .instance_id("ls-cn-oew1qbgl****")
///     .pipeline_id("pipeline_test");
/// let reply = client.describe_pipeline(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePipelineRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ls-cn-oew1qbgl****`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the pipeline that the call is about. Example: `pipeline_test`.
    pub pipeline_id: Option<String>,
}

impl DescribePipelineRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `PipelineId`, which is required.
    pub fn pipeline_id(mut self, value: impl Into<String>) -> Self {
        self.pipeline_id = Some(value.into());
        self
    }
}

request! {
    DescribePipelineRequest {
        "InstanceId" => instance_id: path,
        "PipelineId" => pipeline_id: path,
    }
}

impl Operation for DescribePipelineRequest {
    type Response = DescribePipelineResponse;
    type Error = DescribePipelineError;
    const INFO: OperationInfo = super::operation("DescribePipeline")
        .roa("GET", "/openapi/logstashes/{InstanceId}/pipelines/{PipelineId}")
        .required(&["InstanceId", "PipelineId"])
        .read_only();
    const ERRORS: &'static [DescribePipelineError] = &[
        DescribePipelineError::ComponentCodeValueError,
        DescribePipelineError::UserNotOpen,
        DescribePipelineError::StsRoleAccountNoPermission,
        DescribePipelineError::SubAccountNoPermission,
        DescribePipelineError::UserUnauthorized,
    ];
}

/// Response to [`DescribePipelineRequest`].
#[non_exhaustive]
pub struct DescribePipelineResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `829F38F6-E2D6-4109-90A6-888160BD1***`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Option<PipelineResult>,
}

response! {
    DescribePipelineResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct PipelineResult {
    /// How long to wait for events to fill a batch. Example: `50`.
    pub batch_delay: Option<i32>,
    /// How large the batch is or is to be. Example: `125`.
    pub batch_size: Option<i32>,
    /// Settings, in the notation of the program. Example: `input { } filter { } output { }`.
    pub config: Option<String>,
    /// Free text that describes the item to people. Example: `this is a test`.
    pub description: Option<String>,
    /// Time that is set or recorded for this: gmt created. Example: `2020-06-20T07:26:47.000+0000`.
    pub gmt_created_time: Option<Timestamp>,
    /// When the gmt was last changed. Example: `2020-06-20T07:26:47.000+0000`.
    pub gmt_update_time: Option<Timestamp>,
    /// ID of the pipeline that the item belongs to or stands for. Example: `pipeline_test`.
    pub pipeline_id: Option<String>,
    /// State that the pipeline is in. Example: `RUNNING`.
    pub pipeline_status: Option<Open<PipelineStatus>>,
    /// Number that is given for this: queue check point writes. Example: `1024`.
    pub queue_check_point_writes: Option<i32>,
    /// How many bytes this is: queue max. Example: `1024`.
    pub queue_max_bytes: Option<i32>,
    /// Which kind of queue it is or is to be. Example: `memory`.
    pub queue_type: Option<String>,
    /// Number that is given for this: workers. Example: `2`.
    pub workers: Option<i32>,
}

response! {
    PipelineResult {
        "batchDelay" => batch_delay: value,
        "batchSize" => batch_size: value,
        "config" => config: value,
        "description" => description: value,
        "gmtCreatedTime" => gmt_created_time: value,
        "gmtUpdateTime" => gmt_update_time: value,
        "pipelineId" => pipeline_id: value,
        "pipelineStatus" => pipeline_status: value,
        "queueCheckPointWrites" => queue_check_point_writes: value,
        "queueMaxBytes" => queue_max_bytes: value,
        "queueType" => queue_type: value,
        "workers" => workers: value,
    }
}

/// Errors that the documentation of [`DescribePipelineRequest`] names.
///
/// - [`ComponentCodeValueError`](super::DocumentedError::ComponentCodeValueError)
/// - [`UserNotOpen`](super::DocumentedError::UserNotOpen)
/// - [`StsRoleAccountNoPermission`](super::DocumentedError::StsRoleAccountNoPermission)
/// - [`SubAccountNoPermission`](super::DocumentedError::SubAccountNoPermission)
/// - [`UserUnauthorized`](super::DocumentedError::UserUnauthorized)
pub type DescribePipelineError = super::DocumentedError;
