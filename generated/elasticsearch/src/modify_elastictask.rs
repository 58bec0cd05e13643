// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyElastictask`, from `elasticsearch/ModifyElastictask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ElastictaskResult, Task};

/// Changes the rules for elastic scaling of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ModifyElastictaskRequest::new()
///     .instance_id("es-cn-6ja1ro4jt000c****");
/// let reply = client.modify_elastictask(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyElastictaskRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-6ja1ro4jt000c****`.
    pub instance_id: Option<String>,
    /// Scheduled task that adds nodes.
    pub elastic_expansion_task: Option<ElasticShrinkTask>,
    /// Scheduled task that takes nodes away.
    pub elastic_shrink_task: Option<ElasticShrinkTask>,
    /// Body of the call.
    pub body: Option<String>,
}

impl ModifyElastictaskRequest {
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
    /// Sets `elasticExpansionTask`.
    pub fn elastic_expansion_task(
        mut self,
        value: impl Into<ElasticShrinkTask>,
    ) -> Self {
        self.elastic_expansion_task = Some(value.into());
        self
    }
    /// Sets `elasticShrinkTask`.
    pub fn elastic_shrink_task(mut self, value: impl Into<ElasticShrinkTask>) -> Self {
        self.elastic_shrink_task = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    ModifyElastictaskRequest {
        "InstanceId" => instance_id: path,
        "elasticExpansionTask" => elastic_expansion_task: body,
        "elasticShrinkTask" => elastic_shrink_task: body,
        "body" => body: body,
    }
}

impl Operation for ModifyElastictaskRequest {
    type Response = ModifyElastictaskResponse;
    type Error = ModifyElastictaskError;
    const INFO: OperationInfo = super::operation("ModifyElastictask")
        .roa("POST", "/openapi/instances/{InstanceId}/elastic-task")
        .required(&["InstanceId"]);
    const ERRORS: &'static [ModifyElastictaskError] = &[
        ModifyElastictaskError::InstanceNotFound,
    ];
}

/// Response to [`ModifyElastictaskRequest`].
#[non_exhaustive]
pub struct ModifyElastictaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1D****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Option<ElastictaskResult>,
}

response! {
    ModifyElastictaskResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Scheduled task that adds nodes.
#[non_exhaustive]
pub struct ElasticShrinkTask {
    /// **Required** by the documentation; not checked here. Which kind of trigger it is or is to be.
    /// Example: `crontab`.
    pub trigger_type: Option<String>,
    /// **Required** by the documentation; not checked here. Schedule in the notation of cron.
    /// Example: `0 0 0 ? * MON`.
    pub cron_expression: Option<String>,
    /// How many there are of this: elastic node. Example: `2`.
    pub elastic_node_count: Option<i32>,
    /// The target indices to work on or to narrow the list down to. Example: `["index"]`.
    pub target_indices: Vec<String>,
    /// **Required** by the documentation; not checked here. How many there are of this: replica.
    /// Example: `2`.
    pub replica_count: Option<String>,
}

impl ElasticShrinkTask {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `triggerType`.
    pub fn trigger_type(mut self, value: impl Into<String>) -> Self {
        self.trigger_type = Some(value.into());
        self
    }
    /// Sets `cronExpression`.
    pub fn cron_expression(mut self, value: impl Into<String>) -> Self {
        self.cron_expression = Some(value.into());
        self
    }
    /// Sets `elasticNodeCount`.
    #[inline]
    pub fn elastic_node_count(mut self, value: i32) -> Self {
        self.elastic_node_count = Some(value);
        self
    }
    /// Sets `targetIndices`.
    pub fn target_indices(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.target_indices = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `replicaCount`.
    pub fn replica_count(mut self, value: impl Into<String>) -> Self {
        self.replica_count = Some(value.into());
        self
    }
}

request! {
    ElasticShrinkTask {
        "triggerType" => trigger_type: field,
        "cronExpression" => cron_expression: field,
        "elasticNodeCount" => elastic_node_count: field,
        "targetIndices" => target_indices: field,
        "replicaCount" => replica_count: field,
    }
}

/// Errors that the documentation of [`ModifyElastictaskRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound), here with HTTP status 404
pub type ModifyElastictaskError = super::DocumentedError;
