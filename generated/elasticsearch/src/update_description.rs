// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateDescription`, from `elasticsearch/UpdateDescription.md`.

use alicloud_runtime::codegen::*;

/// Changes the name of an Elasticsearch instance.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::UpdateDescriptionRequest::new()
///     .instance_id("es-cn-n6w1ptcb30009****");
/// let reply = client.update_description(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateDescriptionRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-n6w1ptcb30009****`.
    pub instance_id: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B350****`.
    pub client_token: Option<String>,
    /// Free text that describes the item to people. Example: `aliyunes_name_test`.
    pub description: Option<String>,
}

impl UpdateDescriptionRequest {
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
    /// Sets `clientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    UpdateDescriptionRequest {
        "InstanceId" => instance_id: path,
        "clientToken" => client_token: query,
        "description" => description: body,
    }
}

impl Operation for UpdateDescriptionRequest {
    type Response = UpdateDescriptionResponse;
    type Error = UpdateDescriptionError;
    const INFO: OperationInfo = super::operation("UpdateDescription")
        .roa("PATCH", "/openapi/instances/{InstanceId}/description")
        .required(&["InstanceId"])
        .idempotency_token("clientToken");
    const ERRORS: &'static [UpdateDescriptionError] = &[
        UpdateDescriptionError::InstanceNotFound,
    ];
}

/// Response to [`UpdateDescriptionRequest`].
#[non_exhaustive]
pub struct UpdateDescriptionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `FDF34727-1664-44C1-A8DA-3EB72D60****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Option<DescriptionResult>,
}

response! {
    UpdateDescriptionResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct DescriptionResult {
    /// Free text that describes the item to people. Example: `aliyunes_test_name`.
    pub description: Option<String>,
}

response! {
    DescriptionResult {
        "description" => description: value,
    }
}

/// Errors that the documentation of [`UpdateDescriptionRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
pub type UpdateDescriptionError = super::DocumentedError;
