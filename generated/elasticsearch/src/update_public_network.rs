// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdatePublicNetwork`, from `elasticsearch/UpdatePublicNetwork.md`.

use alicloud_runtime::codegen::*;

/// Turns the public endpoint of an Elasticsearch instance on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::UpdatePublicNetworkRequest::new()
///     .instance_id("es-cn-nif1q9o8r0008****");
/// let reply = client.update_public_network(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdatePublicNetworkRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-nif1q9o8r0008****`.
    pub instance_id: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// Whether the cluster can be reached over the Internet. Example: `true`.
    pub enable_public: Option<bool>,
    /// Body of the call.
    pub body: Option<String>,
}

impl UpdatePublicNetworkRequest {
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
    /// Sets `enablePublic`.
    #[inline]
    pub fn enable_public(mut self, value: bool) -> Self {
        self.enable_public = Some(value);
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    UpdatePublicNetworkRequest {
        "InstanceId" => instance_id: path,
        "clientToken" => client_token: query,
        "enablePublic" => enable_public: body,
        "body" => body: body,
    }
}

impl Operation for UpdatePublicNetworkRequest {
    type Response = UpdatePublicNetworkResponse;
    type Error = UpdatePublicNetworkError;
    const INFO: OperationInfo = super::operation("UpdatePublicNetwork")
        .roa("PATCH", "/openapi/instances/{InstanceId}/public-network")
        .required(&["InstanceId"])
        .idempotency_token("clientToken");
    const ERRORS: &'static [UpdatePublicNetworkError] = &[
        UpdatePublicNetworkError::InstanceNotFound,
    ];
}

/// Response to [`UpdatePublicNetworkRequest`].
#[non_exhaustive]
pub struct UpdatePublicNetworkResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2A88ECA1-D827-4581-AD39-05149586****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Option<PublicNetworkResult>,
}

response! {
    UpdatePublicNetworkResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct PublicNetworkResult {
    /// Whether the cluster can be reached over the Internet. Example: `false`.
    pub enable_public: Option<bool>,
}

response! {
    PublicNetworkResult {
        "enablePublic" => enable_public: value,
    }
}

/// Errors that the documentation of [`UpdatePublicNetworkRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
pub type UpdatePublicNetworkError = super::DocumentedError;
