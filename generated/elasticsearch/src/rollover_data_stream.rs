// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RolloverDataStream`, from `elasticsearch/RolloverDataStream.md`.

use alicloud_runtime::codegen::*;

/// Rolls a data stream over by hand: a new index takes the writes, the old one stays readable.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::RolloverDataStreamRequest::new()
///     .data_stream("ds-001")
///     .instance_id("es-cn-nif24adwc0082****");
/// let reply = client.rollover_data_stream(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RolloverDataStreamRequest {
    /// **Required.** Data stream to delete or to change. Example: `ds-001`.
    pub data_stream: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-nif24adwc0082****`.
    pub instance_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
}

impl RolloverDataStreamRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DataStream`, which is required.
    pub fn data_stream(mut self, value: impl Into<String>) -> Self {
        self.data_stream = Some(value.into());
        self
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
}

request! {
    RolloverDataStreamRequest {
        "DataStream" => data_stream: path,
        "InstanceId" => instance_id: path,
        "ClientToken" => client_token: query,
    }
}

impl Operation for RolloverDataStreamRequest {
    type Response = RolloverDataStreamResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RolloverDataStream")
        .roa(
            "POST",
            "/openapi/instances/{InstanceId}/data-streams/{DataStream}/rollover",
        )
        .required(&["DataStream", "InstanceId"])
        .idempotency_token("ClientToken");
}

/// Response to [`RolloverDataStreamRequest`].
#[non_exhaustive]
pub struct RolloverDataStreamResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F99407AB-2FA9-489E-A259-40CF6DCC****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    RolloverDataStreamResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
