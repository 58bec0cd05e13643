// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `InstallKibanaSystemPlugin`, from `elasticsearch/InstallKibanaSystemPlugin.md`.

use alicloud_runtime::codegen::*;

/// Installs a Kibana plug-in of the system; the Kibana node needs at least 2 cores and 4 GB.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::InstallKibanaSystemPluginRequest::new()
///     .instance_id("es-cn-n6w1o1x0w00******");
/// let reply = client.install_kibana_system_plugin(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct InstallKibanaSystemPluginRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-n6w1o1x0w00******`.
    pub instance_id: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// Body of the call.
    pub body: Option<String>,
}

impl InstallKibanaSystemPluginRequest {
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
    InstallKibanaSystemPluginRequest {
        "InstanceId" => instance_id: path,
        "clientToken" => client_token: query,
        "" => body: body_text,
    }
}

impl Operation for InstallKibanaSystemPluginRequest {
    type Response = InstallKibanaSystemPluginResponse;
    type Error = InstallKibanaSystemPluginError;
    const INFO: OperationInfo = super::operation("InstallKibanaSystemPlugin")
        .roa(
            "POST",
            "/openapi/instances/{InstanceId}/kibana-plugins/system/actions/install",
        )
        .required(&["InstanceId"])
        .idempotency_token("clientToken");
    const ERRORS: &'static [InstallKibanaSystemPluginError] = &[
        InstallKibanaSystemPluginError::InstanceNotFound,
        InstallKibanaSystemPluginError::InstanceActivating,
    ];
}

/// Response to [`InstallKibanaSystemPluginRequest`].
#[non_exhaustive]
pub struct InstallKibanaSystemPluginResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F99407AB-2FA9-489E-A259-40CF6DC****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `["bsearch_querybuilder"]`.
    pub result: Vec<String>,
}

response! {
    InstallKibanaSystemPluginResponse {
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}

/// Errors that the documentation of [`InstallKibanaSystemPluginRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
/// - [`InstanceActivating`](super::DocumentedError::InstanceActivating)
pub type InstallKibanaSystemPluginError = super::DocumentedError;
