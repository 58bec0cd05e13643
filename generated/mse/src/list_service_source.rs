// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListServiceSource`, from `mse/ListServiceSource.md`.

use alicloud_runtime::codegen::*;

/// Lists the sources that a gateway takes services from.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListServiceSourceRequest::new()
///     .gateway_unique_id("...");
/// let reply = client.list_service_source(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListServiceSourceRequest {
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ListServiceSourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GatewayUniqueId`, which is required.
    pub fn gateway_unique_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_unique_id = Some(value.into());
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    ListServiceSourceRequest {
        "GatewayUniqueId" => gateway_unique_id: query,
        "Source" => source: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListServiceSourceRequest {
    type Response = ListServiceSourceResponse;
    type Error = ListServiceSourceError;
    const INFO: OperationInfo = super::operation("ListServiceSource")
        .required(&["GatewayUniqueId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListServiceSourceError] = &[
        ListServiceSourceError::IllegalRequest,
        ListServiceSourceError::InvalidParameter,
        ListServiceSourceError::NoPermission,
        ListServiceSourceError::NotFound,
        ListServiceSourceError::InternalError,
    ];
}

/// Response to [`ListServiceSourceRequest`].
#[non_exhaustive]
pub struct ListServiceSourceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B8C4B0D8-EBB9-5F20-8295-04224FBE5529`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call found, one entry each.
    pub data: Vec<ServiceSourceData>,
}

response! {
    ListServiceSourceResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ServiceSourceData {
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<i64>,
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// Network or postal address of the item.
    pub address: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `NACOS`.
    pub type_: Option<String>,
    /// Where it comes from. Example: `MSE`.
    pub source: Option<String>,
    /// Whether the source is tied to the gateway; 1 stands for yes. Example: `1`.
    pub binding_with_gateway: Option<i32>,
    /// Number of the gateway, which the service uses beside the unique ID. Example: `1`.
    pub gateway_id: Option<i64>,
    /// When the item was created. Example: `2022-01-07 18:07:57`.
    pub gmt_create: Option<String>,
    /// When the item was last changed. Example: `2022-01-07 18:07:57`.
    pub gmt_modified: Option<String>,
    /// Source of services, such as an `mse-…` cluster. Example: `mse-cn-***`.
    pub source_unique_id: Option<String>,
    /// The ingress options that are concerned.
    pub ingress_options: Option<IngressOptions>,
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`. Example: `gw-2u9uhd9283hd92hgd39g239dg2*****`.
    pub gateway_unique_id: Option<String>,
    /// Groups of the registry whose services are taken in. Example: `DEFAULT_GROUP`.
    pub group_list: Vec<String>,
    /// Root paths of the services in the source. Example: `/path`.
    pub path_list: Vec<String>,
}

response! {
    ServiceSourceData {
        "Id" => id: value,
        "Name" => name: value,
        "Address" => address: value,
        "Type" => type_: value,
        "Source" => source: value,
        "BindingWithGateway" => binding_with_gateway: value,
        "GatewayId" => gateway_id: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
        "SourceUniqueId" => source_unique_id: value,
        "IngressOptions" => ingress_options: value,
        "GatewayUniqueId" => gateway_unique_id: value,
        "GroupList" => group_list: list(""),
        "PathList" => path_list: list(""),
    }
}

/// The ingress options that are concerned.
#[non_exhaustive]
pub struct IngressOptions {
    /// Whether Ingress resources of the cluster are turned into routes. Example: `true`.
    pub enable_ingress: Option<bool>,
    /// Only Ingress resources of this class are watched. Example: `com.test.xxx`.
    pub ingress_class: Option<String>,
    /// Kubernetes namespace whose Ingress resources are watched. Example: `default`.
    pub watch_namespace: Option<String>,
    /// Whether the status of the Ingress resources is kept up to date. Example: `true`.
    pub enable_status: Option<bool>,
}

response! {
    IngressOptions {
        "EnableIngress" => enable_ingress: value,
        "IngressClass" => ingress_class: value,
        "WatchNamespace" => watch_namespace: value,
        "EnableStatus" => enable_status: value,
    }
}

/// Errors that the documentation of [`ListServiceSourceRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListServiceSourceError = super::DocumentedError;
