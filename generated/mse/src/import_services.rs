// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ImportServices`, from `mse/ImportServices.md`.

use alicloud_runtime::codegen::*;

/// Takes services of a source into a gateway, so that routes can lead to them.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ImportServicesRequest::new()
///     .source_type("...")
///     .gateway_unique_id("...");
/// let reply = client.import_services(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ImportServicesRequest {
    /// Items of the kind service to work on or to narrow the list down to.
    pub service_list: Vec<ServiceList>,
    /// **Required.** Where it comes from, such as a registry, a Kubernetes cluster, DNS or fixed
    /// addresses.
    pub source_type: Option<String>,
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// How the gateway uses TLS towards the backend service.
    pub tls_setting: Option<String>,
    /// Function Compute service to import; only for a source of that kind.
    pub fc_service_name: Option<String>,
    /// Version or alias of the Function Compute service to import; only for a source of that kind.
    pub fc_version: Option<String>,
    /// Second name that the fc can be called by.
    pub fc_alias: Option<String>,
    /// Source that services come from, such as a registry or a Kubernetes cluster.
    pub source_id: Option<i64>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ImportServicesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServiceList`.
    pub fn service_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<ServiceList>>,
    ) -> Self {
        self.service_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SourceType`, which is required.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `GatewayUniqueId`, which is required.
    pub fn gateway_unique_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_unique_id = Some(value.into());
        self
    }
    /// Sets `TlsSetting`.
    pub fn tls_setting(mut self, value: impl Into<String>) -> Self {
        self.tls_setting = Some(value.into());
        self
    }
    /// Sets `FcServiceName`.
    pub fn fc_service_name(mut self, value: impl Into<String>) -> Self {
        self.fc_service_name = Some(value.into());
        self
    }
    /// Sets `FcVersion`.
    pub fn fc_version(mut self, value: impl Into<String>) -> Self {
        self.fc_version = Some(value.into());
        self
    }
    /// Sets `FcAlias`.
    pub fn fc_alias(mut self, value: impl Into<String>) -> Self {
        self.fc_alias = Some(value.into());
        self
    }
    /// Sets `SourceId`.
    #[inline]
    pub fn source_id(mut self, value: i64) -> Self {
        self.source_id = Some(value);
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    ImportServicesRequest {
        "ServiceList" => service_list: query_json,
        "SourceType" => source_type: query,
        "GatewayUniqueId" => gateway_unique_id: query,
        "TlsSetting" => tls_setting: query,
        "FcServiceName" => fc_service_name: query,
        "FcVersion" => fc_version: query,
        "FcAlias" => fc_alias: query,
        "SourceId" => source_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ImportServicesRequest {
    type Response = ImportServicesResponse;
    type Error = ImportServicesError;
    const INFO: OperationInfo = super::operation("ImportServices")
        .required(&["SourceType", "GatewayUniqueId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [ImportServicesError] = &[
        ImportServicesError::IllegalRequest,
        ImportServicesError::InvalidParameter,
        ImportServicesError::NoPermission,
        ImportServicesError::NotFound,
        ImportServicesError::InternalError,
    ];
}

/// Response to [`ImportServicesRequest`].
#[non_exhaustive]
pub struct ImportServicesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0F0FBA7D-5AC5-5DC4-A1E9-E9656BFAE1B9`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Whether the operation was carried out. Example: `true`.
    pub data: Option<bool>,
}

response! {
    ImportServicesResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// Items of the kind service to work on or to narrow the list down to.
#[non_exhaustive]
pub struct ServiceList {
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// Group in the registry that services of the same kind are kept in.
    pub group_name: Option<String>,
    /// Addresses of the service's nodes.
    pub ips: Vec<String>,
    /// Port at which the service takes requests.
    pub service_port: Option<i64>,
    /// Protocol that the service speaks, such as HTTP or gRPC.
    pub service_protocol: Option<String>,
    /// DNS servers that resolve the service's name.
    pub dns_server_list: Vec<String>,
    /// Application in Serverless App Engine to import.
    pub sae_app_id: Option<String>,
}

impl ServiceList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `Ips`.
    pub fn ips(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ips = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ServicePort`.
    #[inline]
    pub fn service_port(mut self, value: i64) -> Self {
        self.service_port = Some(value);
        self
    }
    /// Sets `ServiceProtocol`.
    pub fn service_protocol(mut self, value: impl Into<String>) -> Self {
        self.service_protocol = Some(value.into());
        self
    }
    /// Sets `DnsServerList`.
    pub fn dns_server_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dns_server_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SaeAppId`.
    pub fn sae_app_id(mut self, value: impl Into<String>) -> Self {
        self.sae_app_id = Some(value.into());
        self
    }
}

request! {
    ServiceList {
        "Name" => name: field,
        "Namespace" => namespace: field,
        "GroupName" => group_name: field,
        "Ips" => ips: field,
        "ServicePort" => service_port: field,
        "ServiceProtocol" => service_protocol: field,
        "DnsServerList" => dns_server_list: field,
        "SaeAppId" => sae_app_id: field,
    }
}

/// Errors that the documentation of [`ImportServicesRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ImportServicesError = super::DocumentedError;
