// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UninstallLogstashPlugin`, from `elasticsearch/UninstallLogstashPlugin.md`.

use alicloud_runtime::codegen::*;

/// Removes installed plugins from a Logstash instance.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::UninstallLogstashPluginRequest::new()
///     .instance_id("ls-cn-oew1qbgl****");
/// let reply = client.uninstall_logstash_plugin(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UninstallLogstashPluginRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ls-cn-oew1qbgl****`.
    pub instance_id: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// Body of the call.
    pub body: Vec<String>,
}

impl UninstallLogstashPluginRequest {
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
    /// Sets `body`.
    pub fn body(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.body = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UninstallLogstashPluginRequest {
        "InstanceId" => instance_id: path,
        "clientToken" => client_token: query,
        "" => body: body,
    }
}

impl Operation for UninstallLogstashPluginRequest {
    type Response = UninstallLogstashPluginResponse;
    type Error = UninstallLogstashPluginError;
    const INFO: OperationInfo = super::operation("UninstallLogstashPlugin")
        .roa("POST", "/openapi/logstashes/{InstanceId}/plugins/actions/uninstall")
        .required(&["InstanceId"])
        .idempotency_token("clientToken");
    const ERRORS: &'static [UninstallLogstashPluginError] = &[
        UninstallLogstashPluginError::InstanceNotFound,
    ];
}

/// Response to [`UninstallLogstashPluginRequest`].
#[non_exhaustive]
pub struct UninstallLogstashPluginResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F99407AB-2FA9-489E-A259-40CF6DCC****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `["logstash-input-datahub", "logstash-input-maxcompute" ]`.
    pub result: Vec<String>,
    /// The headers that are concerned.
    pub headers: Option<Value>,
}

response! {
    UninstallLogstashPluginResponse {
        "RequestId" => request_id: value,
        "Result" => result: list(""),
        "Headers" => headers: value,
    }
}

/// Errors that the documentation of [`UninstallLogstashPluginRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
pub type UninstallLogstashPluginError = super::DocumentedError;
