// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `InstallLogstashSystemPlugin`, from `elasticsearch/InstallLogstashSystemPlugin.md`.

use alicloud_runtime::codegen::*;

/// Installs system plugins on a Logstash instance.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::InstallLogstashSystemPluginRequest::new()
///     .instance_id("ls-cn-oew1qbgl****");
/// let reply = client.install_logstash_system_plugin(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct InstallLogstashSystemPluginRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ls-cn-oew1qbgl****`.
    pub instance_id: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// Body of the call.
    pub body: Option<String>,
}

impl InstallLogstashSystemPluginRequest {
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
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    InstallLogstashSystemPluginRequest {
        "InstanceId" => instance_id: path,
        "clientToken" => client_token: query,
        "" => body: body_text,
    }
}

impl Operation for InstallLogstashSystemPluginRequest {
    type Response = InstallLogstashSystemPluginResponse;
    type Error = InstallLogstashSystemPluginError;
    const INFO: OperationInfo = super::operation("InstallLogstashSystemPlugin")
        .roa("POST", "/openapi/logstashes/{InstanceId}/plugins/system/actions/install")
        .required(&["InstanceId"])
        .idempotency_token("clientToken");
    const ERRORS: &'static [InstallLogstashSystemPluginError] = &[
        InstallLogstashSystemPluginError::InstanceNotFound,
        InstallLogstashSystemPluginError::InstanceActivating,
    ];
}

/// Response to [`InstallLogstashSystemPluginRequest`].
#[non_exhaustive]
pub struct InstallLogstashSystemPluginResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F99407AB-2FA9-489E-A259-40CF6DCC4****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `["logstash-input-datahub", "logstash-input-maxcompute"]`.
    pub result: Vec<String>,
}

response! {
    InstallLogstashSystemPluginResponse {
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}

/// Errors that the documentation of [`InstallLogstashSystemPluginRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
/// - [`InstanceActivating`](super::DocumentedError::InstanceActivating)
pub type InstallLogstashSystemPluginError = super::DocumentedError;
