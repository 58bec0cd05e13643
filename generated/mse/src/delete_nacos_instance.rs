// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteNacosInstance`, from `mse/DeleteNacosInstance.md`.

use alicloud_runtime::codegen::*;

/// Takes a persistent instance of a service out of a Nacos registry, so that callers find it no
/// more.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::DeleteNacosInstanceRequest::new()
///     .instance_id("...")
///     .service_name("...")
///     .group_name("...")
///     .ip("...")
///     .port(1)
///     .ephemeral(true);
/// let reply = client.delete_nacos_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteNacosInstanceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Service as it is registered; callers look it up by this text.
    pub service_name: Option<String>,
    /// Namespace that the call stays inside; names in other namespaces do not clash with it.
    pub namespace_id: Option<String>,
    /// **Required.** Group in the registry that services of the same kind are kept in.
    pub group_name: Option<String>,
    /// What the cluster is called; for Nacos services, a part of the service such as `DEFAULT`.
    pub cluster_name: Option<String>,
    /// **Required.** IP address of the host or service concerned.
    pub ip: Option<String>,
    /// **Required.** Network port that the server, the listener or the traffic uses.
    pub port: Option<i32>,
    /// **Required.** Whether instances are temporary, so that they vanish when their heartbeats stop.
    pub ephemeral: Option<bool>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl DeleteNacosInstanceRequest {
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
    /// Sets `ServiceName`, which is required.
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
        self
    }
    /// Sets `NamespaceId`.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
    /// Sets `GroupName`, which is required.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `ClusterName`.
    pub fn cluster_name(mut self, value: impl Into<String>) -> Self {
        self.cluster_name = Some(value.into());
        self
    }
    /// Sets `Ip`, which is required.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Sets `Port`, which is required.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
    /// Sets `Ephemeral`, which is required.
    #[inline]
    pub fn ephemeral(mut self, value: bool) -> Self {
        self.ephemeral = Some(value);
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    DeleteNacosInstanceRequest {
        "InstanceId" => instance_id: query,
        "ServiceName" => service_name: query,
        "NamespaceId" => namespace_id: query,
        "GroupName" => group_name: query,
        "ClusterName" => cluster_name: query,
        "Ip" => ip: query,
        "Port" => port: query,
        "Ephemeral" => ephemeral: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for DeleteNacosInstanceRequest {
    type Response = DeleteNacosInstanceResponse;
    type Error = DeleteNacosInstanceError;
    const INFO: OperationInfo = super::operation("DeleteNacosInstance")
        .required(&["InstanceId", "ServiceName", "GroupName", "Ip", "Port", "Ephemeral"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteNacosInstanceError] = &[
        DeleteNacosInstanceError::IllegalRequest,
        DeleteNacosInstanceError::InvalidParameter,
        DeleteNacosInstanceError::NoPermission,
        DeleteNacosInstanceError::NotFound,
        DeleteNacosInstanceError::InternalError,
    ];
}

/// Response to [`DeleteNacosInstanceRequest`].
#[non_exhaustive]
pub struct DeleteNacosInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8BD1E58D-0755-42AC-A599-E6B55112****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Text to put in place of `%s` in the error message. Example: `text`.
    pub dynamic_message: Option<String>,
    /// Outcome of the call in short, such as an ID or a text. Example: `OK`.
    pub data: Option<String>,
}

response! {
    DeleteNacosInstanceResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "ErrorCode" => error_code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "DynamicMessage" => dynamic_message: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`DeleteNacosInstanceRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteNacosInstanceError = super::DocumentedError;
