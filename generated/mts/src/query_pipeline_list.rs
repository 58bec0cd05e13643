// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryPipelineList`, from `mts/QueryPipelineList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NotifyConfig, Speed};

/// Returns MPS queues (pipelines) with state and notifications, given their IDs.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::QueryPipelineListRequest::new()
///     .pipeline_ids("d1ce4d3efcb549419193f50f1fcd****");
/// let reply = client.query_pipeline_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryPipelineListRequest {
    /// **Required.** IDs of the pipelines to work on or to narrow the list down to.
    /// Items: at most 10. Example: `d1ce4d3efcb549419193f50f1fcd****`.
    pub pipeline_ids: Option<String>,
}

impl QueryPipelineListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PipelineIds`, which is required.
    pub fn pipeline_ids(mut self, value: impl Into<String>) -> Self {
        self.pipeline_ids = Some(value.into());
        self
    }
}

request! {
    QueryPipelineListRequest {
        "PipelineIds" => pipeline_ids: query,
    }
}

impl Operation for QueryPipelineListRequest {
    type Response = QueryPipelineListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryPipelineList")
        .required(&["PipelineIds"])
        .read_only();
}

/// Response to [`QueryPipelineListRequest`].
#[non_exhaustive]
pub struct QueryPipelineListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3C281F1B-8EDC-470A-9D42-498B139D****`.
    pub request_id: Option<String>,
    /// Items of the kind pipeline that were found or are concerned.
    pub pipeline_list: Vec<Pipeline>,
    /// The non exist pids that are concerned.
    pub non_exist_pids: Option<NonExistPids>,
}

response! {
    QueryPipelineListResponse {
        "RequestId" => request_id: value,
        "PipelineList" => pipeline_list: list("Pipeline"),
        "NonExistPids" => non_exist_pids: value,
    }
}

/// Items of the kind pipeline that were found or are concerned.
#[non_exhaustive]
pub struct Pipeline {
    /// How fast it goes. Default: `Standard`. Example: `Standard`.
    pub speed: Option<Open<Speed>>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Paused`.
    pub state: Option<String>,
    /// Settings of the notify, and what it works with.
    pub notify_config: Option<NotifyConfig>,
    /// Part that the item plays, or role whose rights are used. Example: `AliyunMTSDefaultRole`.
    pub role: Option<String>,
    /// Name that people know the item by. Example: `example-pipeline`.
    pub name: Option<String>,
    /// Identifier of the item within its collection. Example: `d1ce4d3efcb549419193f50f1fcd****`.
    pub id: Option<String>,
    /// Level that the speed has on its scale. Example: `2`.
    pub speed_level: Option<i64>,
    /// Share of the account's capacity that the queue has. Example: `10`.
    pub quota_allocate: Option<i64>,
    /// Settings of the extend, and what it works with.
    pub extend_config: Option<ExtendConfig>,
}

response! {
    Pipeline {
        "Speed" => speed: value,
        "State" => state: value,
        "NotifyConfig" => notify_config: value,
        "Role" => role: value,
        "Name" => name: value,
        "Id" => id: value,
        "SpeedLevel" => speed_level: value,
        "QuotaAllocate" => quota_allocate: value,
        "ExtendConfig" => extend_config: value,
    }
}

/// Settings of the extend, and what it works with.
#[non_exhaustive]
pub struct ExtendConfig {
    /// Whether the queue works by the newer fast transcoding.
    pub is_boost_new: Option<bool>,
    /// Largest value, allowed or found, of this: multi speed.
    pub max_multi_speed: Option<i32>,
    /// What is done about the multi speed downgrade, as rules.
    pub multi_speed_downgrade_policy: Option<String>,
}

response! {
    ExtendConfig {
        "IsBoostNew" => is_boost_new: value,
        "MaxMultiSpeed" => max_multi_speed: value,
        "MultiSpeedDowngradePolicy" => multi_speed_downgrade_policy: value,
    }
}

/// The non exist pids that are concerned.
#[non_exhaustive]
pub struct NonExistPids {
    /// IDs of those that were asked for and do not exist. Example: `72dfa5e679ab4be9a3ed9974c736****`.
    pub string: Vec<String>,
}

response! {
    NonExistPids {
        "String" => string: list(""),
    }
}
