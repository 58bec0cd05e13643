// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UninstallPlugin`, from `elasticsearch/UninstallPlugin.md`.

use alicloud_runtime::codegen::*;

/// Removes plugins from an Elasticsearch instance.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::UninstallPluginRequest::new()
///     .instance_id("es-cn-n6w1o1x0w001c****");
/// let reply = client.uninstall_plugin(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UninstallPluginRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-n6w1o1x0w001c****`.
    pub instance_id: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// Body of the call.
    pub body: Option<String>,
    /// Whether to go ahead although a check would otherwise stop the call.
    pub force: Option<bool>,
}

impl UninstallPluginRequest {
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
    /// Sets `force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
}

request! {
    UninstallPluginRequest {
        "InstanceId" => instance_id: path,
        "clientToken" => client_token: query,
        "" => body: body_text,
        "force" => force: query,
    }
}

impl Operation for UninstallPluginRequest {
    type Response = UninstallPluginResponse;
    type Error = UninstallPluginError;
    const INFO: OperationInfo = super::operation("UninstallPlugin")
        .roa("POST", "/openapi/instances/{InstanceId}/plugins/actions/uninstall")
        .required(&["InstanceId"])
        .idempotency_token("clientToken");
    const ERRORS: &'static [UninstallPluginError] = &[
        UninstallPluginError::InstanceNotFound,
    ];
}

/// Response to [`UninstallPluginRequest`].
#[non_exhaustive]
pub struct UninstallPluginResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F99407AB-2FA9-489E-A259-40CF6DCC****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `["aliyun-mysql"]`.
    pub result: Vec<String>,
}

response! {
    UninstallPluginResponse {
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}

/// Errors that the documentation of [`UninstallPluginRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
pub type UninstallPluginError = super::DocumentedError;
