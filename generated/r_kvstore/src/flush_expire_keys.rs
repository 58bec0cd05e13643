// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `FlushExpireKeys`, from `r-kvstore/FlushExpireKeys.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EffectiveTime};

/// Deletes the keys that have already expired from an instance, which frees their memory. They
/// cannot be brought back.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::FlushExpireKeysRequest::new()
///     .instance_id("...");
/// let reply = client.flush_expire_keys(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct FlushExpireKeysRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it.
    pub instance_id: Option<String>,
    /// When the change is made: at once or in the maintenance window.
    /// Here: `Immediately`, `MaintainTime`.
    pub effective_time: Option<Open<EffectiveTime>>,
}

impl FlushExpireKeysRequest {
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
    /// Sets `EffectiveTime`.
    pub fn effective_time(mut self, value: impl Into<Open<EffectiveTime>>) -> Self {
        self.effective_time = Some(value.into());
        self
    }
}

request! {
    FlushExpireKeysRequest {
        "InstanceId" => instance_id: query,
        "EffectiveTime" => effective_time: query,
    }
}

impl Operation for FlushExpireKeysRequest {
    type Response = FlushExpireKeysResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("FlushExpireKeys")
        .required(&["InstanceId"]);
}

/// Response to [`FlushExpireKeysRequest`].
#[non_exhaustive]
pub struct FlushExpireKeysResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `82E30AB7-E3A4-46AC-88A0-3E4DCDC5****`.
    pub request_id: Option<String>,
    /// ID of the Redis or Tair instance, as the calls that create or list instances return it.
    /// Example: `r-bp1zxszhcgatnx****`.
    pub instance_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `21986****`.
    pub task_id: Option<String>,
}

response! {
    FlushExpireKeysResponse {
        "RequestId" => request_id: value,
        "InstanceId" => instance_id: value,
        "TaskId" => task_id: value,
    }
}
