// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddGatewaySlb`, from `mse/AddGatewaySlb.md`.

use alicloud_runtime::codegen::*;

/// Puts an existing load balancer in front of a gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::AddGatewaySlbRequest::new()
///     .slb_id("...")
///     .gateway_unique_id("...");
/// let reply = client.add_gateway_slb(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddGatewaySlbRequest {
    /// **Required.** Load balancer that takes in the traffic of the gateway.
    pub slb_id: Option<String>,
    /// Whether the load balancer faces the internet (`PUB_NET`) or the internal network
    /// (`PRIVATE_NET`).
    pub type_: Option<String>,
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Group of backend servers of the load balancer that plain HTTP goes to.
    pub vserver_group_id: Option<String>,
    /// Share of the traffic that this entry gets.
    pub service_weight: Option<i32>,
    /// Port of the listener for plain HTTP.
    pub http_port: Option<i32>,
    /// Port of the listener for HTTPS.
    pub https_port: Option<i32>,
    /// Group of backend servers of the load balancer that HTTPS goes to.
    pub https_vserver_group_id: Option<String>,
    /// Listeners of the load balancer with their server groups.
    pub v_service_list: Vec<VServiceList>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl AddGatewaySlbRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SlbId`, which is required.
    pub fn slb_id(mut self, value: impl Into<String>) -> Self {
        self.slb_id = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `GatewayUniqueId`, which is required.
    pub fn gateway_unique_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_unique_id = Some(value.into());
        self
    }
    /// Sets `VServerGroupId`.
    pub fn vserver_group_id(mut self, value: impl Into<String>) -> Self {
        self.vserver_group_id = Some(value.into());
        self
    }
    /// Sets `ServiceWeight`.
    #[inline]
    pub fn service_weight(mut self, value: i32) -> Self {
        self.service_weight = Some(value);
        self
    }
    /// Sets `HttpPort`.
    #[inline]
    pub fn http_port(mut self, value: i32) -> Self {
        self.http_port = Some(value);
        self
    }
    /// Sets `HttpsPort`.
    #[inline]
    pub fn https_port(mut self, value: i32) -> Self {
        self.https_port = Some(value);
        self
    }
    /// Sets `HttpsVServerGroupId`.
    pub fn https_vserver_group_id(mut self, value: impl Into<String>) -> Self {
        self.https_vserver_group_id = Some(value.into());
        self
    }
    /// Sets `VServiceList`.
    pub fn v_service_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<VServiceList>>,
    ) -> Self {
        self.v_service_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    AddGatewaySlbRequest {
        "SlbId" => slb_id: query,
        "Type" => type_: query,
        "GatewayUniqueId" => gateway_unique_id: query,
        "VServerGroupId" => vserver_group_id: query,
        "ServiceWeight" => service_weight: query,
        "HttpPort" => http_port: query,
        "HttpsPort" => https_port: query,
        "HttpsVServerGroupId" => https_vserver_group_id: query,
        "VServiceList" => v_service_list: query_json,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for AddGatewaySlbRequest {
    type Response = AddGatewaySlbResponse;
    type Error = AddGatewaySlbError;
    const INFO: OperationInfo = super::operation("AddGatewaySlb")
        .required(&["SlbId", "GatewayUniqueId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [AddGatewaySlbError] = &[
        AddGatewaySlbError::IllegalRequest,
        AddGatewaySlbError::InvalidParameter,
        AddGatewaySlbError::NoPermission,
        AddGatewaySlbError::NotFound,
        AddGatewaySlbError::InternalError,
    ];
}

/// Response to [`AddGatewaySlbRequest`].
#[non_exhaustive]
pub struct AddGatewaySlbResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `316F5F64-F73D-42DC-8632-01E308B6****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Outcome of the call in short, such as an ID or a text. Example: `lb-uf6dqr4ondqi5w3df7hdf`.
    pub data: Option<String>,
}

response! {
    AddGatewaySlbResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// Listeners of the load balancer with their server groups.
#[non_exhaustive]
pub struct VServiceList {
    /// Group of backend servers of the load balancer that plain HTTP goes to.
    pub vserver_group_id: Option<String>,
    /// What the server group of the load balancer is called.
    pub vserver_group_name: Option<String>,
    /// Network port that the server, the listener or the traffic uses.
    pub port: Option<i32>,
    /// Protocol that the load balancer takes in for the gateway: HTTP or HTTPS.
    pub protocol: Option<String>,
}

impl VServiceList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VServerGroupId`.
    pub fn vserver_group_id(mut self, value: impl Into<String>) -> Self {
        self.vserver_group_id = Some(value.into());
        self
    }
    /// Sets `VServerGroupName`.
    pub fn vserver_group_name(mut self, value: impl Into<String>) -> Self {
        self.vserver_group_name = Some(value.into());
        self
    }
    /// Sets `Port`.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
    }
}

request! {
    VServiceList {
        "VServerGroupId" => vserver_group_id: field,
        "VServerGroupName" => vserver_group_name: field,
        "Port" => port: field,
        "Protocol" => protocol: field,
    }
}

/// Errors that the documentation of [`AddGatewaySlbRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type AddGatewaySlbError = super::DocumentedError;
