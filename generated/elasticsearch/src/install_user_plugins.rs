// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `InstallUserPlugins`, from `elasticsearch/InstallUserPlugins.md`.

use alicloud_runtime::codegen::*;

/// Installs custom plug-ins on a cluster that were uploaded in the console before.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::InstallUserPluginsRequest::new()
///     .instance_id("es-cn-i7m27ausp001l****");
/// let reply = client.install_user_plugins(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct InstallUserPluginsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-i7m27ausp001l****`.
    pub instance_id: Option<String>,
    /// Body of the call.
    pub request_body: Vec<RequestBody>,
    /// Whether to go ahead although a check would otherwise stop the call.
    pub force: Option<bool>,
    /// Body of the call.
    pub body: Option<String>,
}

impl InstallUserPluginsRequest {
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
    /// Sets `RequestBody`.
    pub fn request_body(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestBody>>,
    ) -> Self {
        self.request_body = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    InstallUserPluginsRequest {
        "InstanceId" => instance_id: path,
        "RequestBody" => request_body: body,
        "force" => force: query,
        "body" => body: body,
    }
}

impl Operation for InstallUserPluginsRequest {
    type Response = InstallUserPluginsResponse;
    type Error = InstallUserPluginsError;
    const INFO: OperationInfo = super::operation("InstallUserPlugins")
        .roa("POST", "/openapi/instances/{InstanceId}/plugins/user/actions/install")
        .required(&["InstanceId"]);
    const ERRORS: &'static [InstallUserPluginsError] = &[
        InstallUserPluginsError::InstanceActivating,
        InstallUserPluginsError::InstanceNotFound,
    ];
}

/// Response to [`InstallUserPluginsRequest`].
#[non_exhaustive]
pub struct InstallUserPluginsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6F*****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `["pluginName1.zip", "pluginName2.zip"]`.
    pub result: Vec<String>,
}

response! {
    InstallUserPluginsResponse {
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}

/// Body of the call.
#[non_exhaustive]
pub struct RequestBody {
    /// **Required.** Name of the item, as people see it. Example: `pluginName1.zip`.
    pub name: Option<String>,
}

impl RequestBody {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    RequestBody {
        "name" => name: field,
    }
}

/// Errors that the documentation of [`InstallUserPluginsRequest`] names.
///
/// - [`InstanceActivating`](super::DocumentedError::InstanceActivating)
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
pub type InstallUserPluginsError = super::DocumentedError;
