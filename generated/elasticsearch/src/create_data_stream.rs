// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDataStream`, from `elasticsearch/CreateDataStream.md`.

use alicloud_runtime::codegen::*;

/// Creates a data stream that manages a set of backing indexes.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::CreateDataStreamRequest::new()
///     .instance_id("es-cn-nif24adwc0082****")
///     .name("ds-");
/// let reply = client.create_data_stream(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDataStreamRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-nif24adwc0082****`.
    pub instance_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF***`.
    pub client_token: Option<String>,
    /// **Required.** Name of the item, as people see it. Example: `ds-`.
    pub name: Option<String>,
    /// Body of the call.
    pub body: Option<String>,
}

impl CreateDataStreamRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    CreateDataStreamRequest {
        "InstanceId" => instance_id: path,
        "ClientToken" => client_token: query,
        "name" => name: body,
        "body" => body: body,
    }
}

impl Operation for CreateDataStreamRequest {
    type Response = CreateDataStreamResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateDataStream")
        .roa("POST", "/openapi/instances/{InstanceId}/data-streams")
        .required(&["InstanceId", "name"])
        .idempotency_token("ClientToken");
}

/// Response to [`CreateDataStreamRequest`].
#[non_exhaustive]
pub struct CreateDataStreamResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F99407AB-2FA9-489E-A259-40CF6DCC****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Option<DataStreamResult>,
}

response! {
    CreateDataStreamResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct DataStreamResult {
    /// Name of the item, as people see it. Example: `ds-`.
    pub name: Option<String>,
}

response! {
    DataStreamResult {
        "name" => name: value,
    }
}
