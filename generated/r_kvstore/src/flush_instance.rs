// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `FlushInstance`, from `r-kvstore/FlushInstance.md`.

use alicloud_runtime::codegen::*;

/// Deletes all data of an instance for good; take a backup first if any of it may be needed.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::FlushInstanceRequest::new()
///     .instance_id("r-bp1xxxxxxxxxxxxx");
/// let reply = client.flush_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct FlushInstanceRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it. Example: `r-j6cxxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
}

impl FlushInstanceRequest {
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
}

request! {
    FlushInstanceRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for FlushInstanceRequest {
    type Response = FlushInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("FlushInstance")
        .required(&["InstanceId"]);
}

/// Response to [`FlushInstanceRequest`].
pub type FlushInstanceResponse = alicloud_runtime::EmptyResponse;
