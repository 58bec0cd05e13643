// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveSubInstance`, from `r-kvstore/RemoveSubInstance.md`.

use alicloud_runtime::codegen::*;

/// Takes an instance out of its distributed instance; it stays as one of its own.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::RemoveSubInstanceRequest::new()
///     .instance_id("...");
/// let reply = client.remove_sub_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveSubInstanceRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it.
    pub instance_id: Option<String>,
}

impl RemoveSubInstanceRequest {
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
    RemoveSubInstanceRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for RemoveSubInstanceRequest {
    type Response = RemoveSubInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RemoveSubInstance")
        .required(&["InstanceId"]);
}

/// Response to [`RemoveSubInstanceRequest`].
pub type RemoveSubInstanceResponse = alicloud_runtime::EmptyResponse;
