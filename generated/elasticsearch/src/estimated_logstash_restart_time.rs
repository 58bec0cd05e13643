// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EstimatedLogstashRestartTime`, from `elasticsearch/EstimatedLogstashRestartTime.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RestartTimeResult, RestartType};

/// Returns how long a restart of a Logstash cluster will probably take.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::EstimatedLogstashRestartTimeRequest::new()
///     .instance_id("ls-cn-oew1qbgl****");
/// let reply = client.estimated_logstash_restart_time(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EstimatedLogstashRestartTimeRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ls-cn-oew1qbgl****`.
    pub instance_id: Option<String>,
    /// Whether to go ahead although a check would otherwise stop the call.
    /// Default: `false`. Example: `false`.
    pub force: Option<bool>,
    /// Which kind of restart it is or is to be. Here: `instance`, `nodeIp`.
    /// Default: `instance`. Example: `instance`.
    pub restart_type: Option<Open<RestartType>>,
    /// The nodes to work on or to narrow the list down to. Example: `["127.0.xx.xx"]`.
    pub nodes: Vec<String>,
    /// Whether new nodes replace the old ones. Default: `false`. Example: `false`.
    pub blue_green_dep: Option<bool>,
    /// Share of the nodes that are restarted at a time. Example: `25.0`.
    pub batch: Option<i32>,
    /// Unit that the batch is counted in. Default: `percent`. Example: `percent`.
    pub batch_unit: Option<String>,
    /// Body of the call.
    pub body: Option<String>,
}

impl EstimatedLogstashRestartTimeRequest {
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
    /// Sets `force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
    /// Sets `restartType`.
    pub fn restart_type(mut self, value: impl Into<Open<RestartType>>) -> Self {
        self.restart_type = Some(value.into());
        self
    }
    /// Sets `nodes`.
    pub fn nodes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.nodes = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `blueGreenDep`.
    #[inline]
    pub fn blue_green_dep(mut self, value: bool) -> Self {
        self.blue_green_dep = Some(value);
        self
    }
    /// Sets `batch`.
    #[inline]
    pub fn batch(mut self, value: i32) -> Self {
        self.batch = Some(value);
        self
    }
    /// Sets `batchUnit`.
    pub fn batch_unit(mut self, value: impl Into<String>) -> Self {
        self.batch_unit = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    EstimatedLogstashRestartTimeRequest {
        "InstanceId" => instance_id: path,
        "force" => force: query,
        "restartType" => restart_type: body,
        "nodes" => nodes: body,
        "blueGreenDep" => blue_green_dep: body,
        "batch" => batch: body,
        "batchUnit" => batch_unit: body,
        "body" => body: body,
    }
}

impl Operation for EstimatedLogstashRestartTimeRequest {
    type Response = EstimatedLogstashRestartTimeResponse;
    type Error = EstimatedLogstashRestartTimeError;
    const INFO: OperationInfo = super::operation("EstimatedLogstashRestartTime")
        .roa("POST", "/openapi/logstashes/{InstanceId}/estimated-time/restart-time")
        .required(&["InstanceId"]);
    const ERRORS: &'static [EstimatedLogstashRestartTimeError] = &[
        EstimatedLogstashRestartTimeError::InstanceActivating,
    ];
}

/// Response to [`EstimatedLogstashRestartTimeRequest`].
#[non_exhaustive]
pub struct EstimatedLogstashRestartTimeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1D***`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Option<RestartTimeResult>,
}

response! {
    EstimatedLogstashRestartTimeResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Errors that the documentation of [`EstimatedLogstashRestartTimeRequest`] names.
///
/// - [`InstanceActivating`](super::DocumentedError::InstanceActivating)
pub type EstimatedLogstashRestartTimeError = super::DocumentedError;
