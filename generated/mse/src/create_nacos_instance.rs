// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateNacosInstance`, from `mse/CreateNacosInstance.md`.

use alicloud_runtime::codegen::*;

/// Registers an instance of a service in a Nacos cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::CreateNacosInstanceRequest::new()
///     .instance_id("...")
///     .service_name("...")
///     .group_name("...")
///     .ip("...")
///     .port(1)
///     .ephemeral(true)
///     .weight("...")
///     .enabled(true);
/// let reply = client.create_nacos_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateNacosInstanceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Service as it is registered; callers look it up by this text.
    pub service_name: Option<String>,
    /// **Required.** Group in the registry that services of the same kind are kept in.
    pub group_name: Option<String>,
    /// Namespace that the call stays inside; names in other namespaces do not clash with it.
    pub namespace_id: Option<String>,
    /// What the cluster is called; for Nacos services, a part of the service such as `DEFAULT`.
    pub cluster_name: Option<String>,
    /// **Required.** IP address of the host or service concerned.
    pub ip: Option<String>,
    /// **Required.** Network port that the server, the listener or the traffic uses.
    /// Range: 1 to 65534.
    pub port: Option<i32>,
    /// **Required.** Whether instances are temporary, so that they vanish when their heartbeats stop.
    pub ephemeral: Option<bool>,
    /// **Required.** Share of calls that the service instance gets compared with the others.
    pub weight: Option<String>,
    /// **Required.** Whether clients are given this instance; the vendor's reference states `true` the
    /// other way round, so test it first.
    pub enabled: Option<bool>,
    /// Labels of the instance or service that callers can see and rules can use.
    pub metadata: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl CreateNacosInstanceRequest {
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
    /// Sets `GroupName`, which is required.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `NamespaceId`.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
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
    /// Sets `Weight`, which is required.
    pub fn weight(mut self, value: impl Into<String>) -> Self {
        self.weight = Some(value.into());
        self
    }
    /// Sets `Enabled`, which is required.
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// Sets `Metadata`.
    pub fn metadata(mut self, value: impl Into<String>) -> Self {
        self.metadata = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    CreateNacosInstanceRequest {
        "InstanceId" => instance_id: query,
        "ServiceName" => service_name: query,
        "GroupName" => group_name: query,
        "NamespaceId" => namespace_id: query,
        "ClusterName" => cluster_name: query,
        "Ip" => ip: query,
        "Port" => port: query,
        "Ephemeral" => ephemeral: query,
        "Weight" => weight: query,
        "Enabled" => enabled: query,
        "Metadata" => metadata: form,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for CreateNacosInstanceRequest {
    type Response = CreateNacosInstanceResponse;
    type Error = CreateNacosInstanceError;
    const INFO: OperationInfo = super::operation("CreateNacosInstance")
        .required(
            &[
                "InstanceId",
                "ServiceName",
                "GroupName",
                "Ip",
                "Port",
                "Ephemeral",
                "Weight",
                "Enabled",
            ],
        )
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreateNacosInstanceError] = &[
        CreateNacosInstanceError::IllegalRequest,
        CreateNacosInstanceError::InvalidParameter,
        CreateNacosInstanceError::NoPermission,
        CreateNacosInstanceError::NotFound,
        CreateNacosInstanceError::InternalError,
    ];
}

/// Response to [`CreateNacosInstanceRequest`].
#[non_exhaustive]
pub struct CreateNacosInstanceResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9e78a671-4b9b-4dd4-99c1-0b9da87d3dec`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Outcome of the call in short, such as an ID or a text. Example: `ok`.
    pub data: Option<String>,
}

response! {
    CreateNacosInstanceResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`CreateNacosInstanceRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateNacosInstanceError = super::DocumentedError;
