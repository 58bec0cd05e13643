// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddServiceSource`, from `mse/AddServiceSource.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IngressOptionsRequest};

/// Makes a registry or a Kubernetes cluster a source of services for a gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::AddServiceSourceRequest::new()
///     .gateway_unique_id("...");
/// let reply = client.add_service_source(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddServiceSourceRequest {
    /// Kind of registry behind the source: `K8S`, `NACOS` or `ZOOKEEPER`; it has to fit `Source`.
    pub type_: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// Where the source is reached: the ID of a Kubernetes cluster, or the internal address of a
    /// registry.
    pub address: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// How Ingress resources of a Kubernetes cluster are watched; only for a source of that kind.
    pub ingress_options_request: Option<IngressOptionsRequest>,
    /// Security groups that are opened so that the gateway reaches the services.
    pub to_authorize_security_groups: Vec<ToAuthorizeSecurityGroup>,
    /// Groups of the registry whose services are taken in.
    pub group_list: Vec<String>,
    /// Root paths of the services in the source.
    pub path_list: Vec<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl AddServiceSourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `Address`.
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `GatewayUniqueId`, which is required.
    pub fn gateway_unique_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_unique_id = Some(value.into());
        self
    }
    /// Sets `IngressOptionsRequest`.
    pub fn ingress_options_request(
        mut self,
        value: impl Into<IngressOptionsRequest>,
    ) -> Self {
        self.ingress_options_request = Some(value.into());
        self
    }
    /// Sets `ToAuthorizeSecurityGroups`.
    pub fn to_authorize_security_groups(
        mut self,
        value: impl IntoIterator<Item = impl Into<ToAuthorizeSecurityGroup>>,
    ) -> Self {
        self.to_authorize_security_groups = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `GroupList`.
    pub fn group_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.group_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PathList`.
    pub fn path_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.path_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    AddServiceSourceRequest {
        "Type" => type_: query,
        "Source" => source: query,
        "Address" => address: query,
        "Name" => name: query,
        "GatewayUniqueId" => gateway_unique_id: query,
        "IngressOptionsRequest" => ingress_options_request: query_json,
        "ToAuthorizeSecurityGroups" => to_authorize_security_groups: query_json,
        "GroupList" => group_list: query_json,
        "PathList" => path_list: query_json,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for AddServiceSourceRequest {
    type Response = AddServiceSourceResponse;
    type Error = AddServiceSourceError;
    const INFO: OperationInfo = super::operation("AddServiceSource")
        .required(&["GatewayUniqueId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [AddServiceSourceError] = &[
        AddServiceSourceError::IllegalRequest,
        AddServiceSourceError::InvalidParameter,
        AddServiceSourceError::NoPermission,
        AddServiceSourceError::NotFound,
        AddServiceSourceError::InternalError,
    ];
}

/// Response to [`AddServiceSourceRequest`].
#[non_exhaustive]
pub struct AddServiceSourceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D0DB055C-51F2-5BB2-82A6-CD8A3C6EE6BA`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Outcome of the call in short, as a rule the ID of what was made or changed. Example: `63`.
    pub data: Option<i64>,
}

response! {
    AddServiceSourceResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// Security groups that are opened so that the gateway reaches the services.
#[non_exhaustive]
pub struct ToAuthorizeSecurityGroup {
    /// ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
    /// Ports that the security group opens to the gateway, as start and end with a slash.
    pub port_range: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl ToAuthorizeSecurityGroup {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `PortRange`.
    pub fn port_range(mut self, value: impl Into<String>) -> Self {
        self.port_range = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    ToAuthorizeSecurityGroup {
        "SecurityGroupId" => security_group_id: field,
        "PortRange" => port_range: field,
        "Description" => description: field,
    }
}

/// Errors that the documentation of [`AddServiceSourceRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type AddServiceSourceError = super::DocumentedError;
