// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreatePipelines`, from `elasticsearch/CreatePipelines.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PipelineStatus};

/// Creates Logstash pipelines and can deploy them right away.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::CreatePipelinesRequest::new()
///     .instance_id("ls-cn-oew1qbgl****");
/// let reply = client.create_pipelines(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreatePipelinesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ls-cn-oew1qbgl****`.
    pub instance_id: Option<String>,
    /// Whether it starts at once, or what started it. Example: `false`.
    pub trigger: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// Body of the call.
    pub body: Vec<PipelineBody>,
}

impl CreatePipelinesRequest {
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
    /// Sets `trigger`.
    #[inline]
    pub fn trigger(mut self, value: bool) -> Self {
        self.trigger = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(
        mut self,
        value: impl IntoIterator<Item = impl Into<PipelineBody>>,
    ) -> Self {
        self.body = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreatePipelinesRequest {
        "InstanceId" => instance_id: path,
        "trigger" => trigger: query,
        "ClientToken" => client_token: query,
        "" => body: body,
    }
}

impl Operation for CreatePipelinesRequest {
    type Response = CreatePipelinesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreatePipelines")
        .roa("POST", "/openapi/logstashes/{InstanceId}/pipelines")
        .required(&["InstanceId"])
        .idempotency_token("ClientToken");
}

/// Response to [`CreatePipelinesRequest`].
#[non_exhaustive]
pub struct CreatePipelinesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    CreatePipelinesResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Body of the call.
#[non_exhaustive]
pub struct PipelineBody {
    /// **Required.** ID of the pipeline that the call is about. Example: `pipeline-test`.
    pub pipeline_id: Option<String>,
    /// Free text that describes the item to people. Example: `this is a test`.
    pub description: Option<String>,
    /// **Required.** Settings, in the notation of the program.
    /// Example: `input { } filter { } output { }`.
    pub config: Option<String>,
    /// Number that is given for this: workers. Example: `2`.
    pub workers: Option<i32>,
    /// How large the batch is or is to be. Example: `125`.
    pub batch_size: Option<i32>,
    /// How long to wait for events to fill a batch. Example: `50`.
    pub batch_delay: Option<i32>,
    /// Which kind of queue it is or is to be. Example: `MEMORY`.
    pub queue_type: Option<Open<QueueType>>,
    /// **Required** under conditions. State of the pipeline, to narrow the list down to or to be put
    /// into. Example: `RUNNING`.
    pub pipeline_status: Option<Open<PipelineStatus>>,
    /// How many bytes this is: queue max. Example: `1024`.
    pub queue_max_bytes: Option<i32>,
    /// Number that is given for this: queue check point writes. Example: `1024`.
    pub queue_check_point_writes: Option<i32>,
}

impl PipelineBody {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `pipelineId`, which is required.
    pub fn pipeline_id(mut self, value: impl Into<String>) -> Self {
        self.pipeline_id = Some(value.into());
        self
    }
    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `config`, which is required.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
    /// Sets `workers`.
    #[inline]
    pub fn workers(mut self, value: i32) -> Self {
        self.workers = Some(value);
        self
    }
    /// Sets `batchSize`.
    #[inline]
    pub fn batch_size(mut self, value: i32) -> Self {
        self.batch_size = Some(value);
        self
    }
    /// Sets `batchDelay`.
    #[inline]
    pub fn batch_delay(mut self, value: i32) -> Self {
        self.batch_delay = Some(value);
        self
    }
    /// Sets `queueType`.
    pub fn queue_type(mut self, value: impl Into<Open<QueueType>>) -> Self {
        self.queue_type = Some(value.into());
        self
    }
    /// Sets `pipelineStatus`.
    pub fn pipeline_status(mut self, value: impl Into<Open<PipelineStatus>>) -> Self {
        self.pipeline_status = Some(value.into());
        self
    }
    /// Sets `queueMaxBytes`.
    #[inline]
    pub fn queue_max_bytes(mut self, value: i32) -> Self {
        self.queue_max_bytes = Some(value);
        self
    }
    /// Sets `queueCheckPointWrites`.
    #[inline]
    pub fn queue_check_point_writes(mut self, value: i32) -> Self {
        self.queue_check_point_writes = Some(value);
        self
    }
}

request! {
    PipelineBody {
        "pipelineId" => pipeline_id: field,
        "description" => description: field,
        "config" => config: field,
        "workers" => workers: field,
        "batchSize" => batch_size: field,
        "batchDelay" => batch_delay: field,
        "queueType" => queue_type: field,
        "pipelineStatus" => pipeline_status: field,
        "queueMaxBytes" => queue_max_bytes: field,
        "queueCheckPointWrites" => queue_check_point_writes: field,
    }
}

values! {
    /// Which kind of queue it is or is to be.
    pub enum QueueType {
        /// Events wait in memory.
        Memory = "MEMORY",
        /// Events wait on disk.
        Persisted = "PERSISTED",
    }
}
