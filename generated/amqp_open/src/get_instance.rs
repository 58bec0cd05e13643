// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetInstance`, from `amqp-open/GetInstance.md`.

use alicloud_runtime::codegen::*;

/// Reads one ApsaraMQ for RabbitMQ instance, found by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_amqp_open::Client) -> Result<(), alicloud_amqp_open::Error> {
/// let request = alicloud_amqp_open::GetInstanceRequest::new()
///     .instance_id("...");
/// let reply = client.get_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetInstanceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl GetInstanceRequest {
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
    GetInstanceRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for GetInstanceRequest {
    type Response = GetInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetInstance")
        .method("GET")
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`GetInstanceRequest`], which the documentation does not describe.
pub type GetInstanceResponse = alicloud_runtime::UndocumentedResponse;
