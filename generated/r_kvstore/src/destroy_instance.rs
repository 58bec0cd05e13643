// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DestroyInstance`, from `r-kvstore/DestroyInstance.md`.

use alicloud_runtime::codegen::*;

/// Removes a released instance from the recycle bin for good.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DestroyInstanceRequest::new()
///     .instance_id("...");
/// let reply = client.destroy_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DestroyInstanceRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it.
    pub instance_id: Option<String>,
}

impl DestroyInstanceRequest {
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
    DestroyInstanceRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DestroyInstanceRequest {
    type Response = DestroyInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DestroyInstance")
        .required(&["InstanceId"]);
}

/// Response to [`DestroyInstanceRequest`], which the documentation does not describe.
pub type DestroyInstanceResponse = alicloud_runtime::UndocumentedResponse;
