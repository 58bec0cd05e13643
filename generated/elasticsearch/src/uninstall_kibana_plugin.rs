// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UninstallKibanaPlugin`, from `elasticsearch/UninstallKibanaPlugin.md`.

use alicloud_runtime::codegen::*;

/// Removes a plugin from an instance's Kibana node.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::UninstallKibanaPluginRequest::new()
///     .instance_id("es-cn-6ja1ro4jt000c****");
/// let reply = client.uninstall_kibana_plugin(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UninstallKibanaPluginRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-6ja1ro4jt000c****`.
    pub instance_id: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// Body of the call.
    pub body: Option<String>,
}

impl UninstallKibanaPluginRequest {
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
    UninstallKibanaPluginRequest {
        "InstanceId" => instance_id: path,
        "clientToken" => client_token: query,
        "" => body: body_text,
    }
}

impl Operation for UninstallKibanaPluginRequest {
    type Response = UninstallKibanaPluginResponse;
    type Error = UninstallKibanaPluginError;
    const INFO: OperationInfo = super::operation("UninstallKibanaPlugin")
        .roa("POST", "/openapi/instances/{InstanceId}/kibana-plugins/actions/uninstall")
        .required(&["InstanceId"])
        .idempotency_token("clientToken");
    const ERRORS: &'static [UninstallKibanaPluginError] = &[
        UninstallKibanaPluginError::InstanceNotFound,
    ];
}

/// Response to [`UninstallKibanaPluginRequest`].
#[non_exhaustive]
pub struct UninstallKibanaPluginResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1D****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `["bsearch_querybuilder"]`.
    pub result: Vec<String>,
}

response! {
    UninstallKibanaPluginResponse {
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}

/// Errors that the documentation of [`UninstallKibanaPluginRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
pub type UninstallKibanaPluginError = super::DocumentedError;
