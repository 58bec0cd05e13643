// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListGatewaySlb`, from `mse/ListGatewaySlb.md`.

use alicloud_runtime::codegen::*;

/// Lists the load balancers in front of a gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListGatewaySlbRequest::new();
/// let reply = client.list_gateway_slb(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListGatewaySlbRequest {
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ListGatewaySlbRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GatewayUniqueId`.
    pub fn gateway_unique_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_unique_id = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    ListGatewaySlbRequest {
        "GatewayUniqueId" => gateway_unique_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListGatewaySlbRequest {
    type Response = ListGatewaySlbResponse;
    type Error = ListGatewaySlbError;
    const INFO: OperationInfo = super::operation("ListGatewaySlb")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListGatewaySlbError] = &[
        ListGatewaySlbError::IllegalRequest,
        ListGatewaySlbError::InvalidParameter,
        ListGatewaySlbError::NoPermission,
        ListGatewaySlbError::NotFound,
        ListGatewaySlbError::InternalError,
    ];
}

/// Response to [`ListGatewaySlbRequest`].
#[non_exhaustive]
pub struct ListGatewaySlbResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EAB345F4-3AC3-560C-B653-65717703****`.
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
    pub data: Vec<GatewaySlbData>,
}

response! {
    ListGatewaySlbResponse {
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
pub struct GatewaySlbData {
    /// Identifier of the item within its collection. Example: `ID`.
    pub id: Option<String>,
    /// Load balancer that takes in the traffic of the gateway. Example: `lb-bp1kmnli3hdpreptw2ah3`.
    pub slb_id: Option<String>,
    /// Address of the load balancer. Example: `121.199.XX.XX`.
    pub slb_ip: Option<String>,
    /// Port that the load balancer listens at. Example: `80,443`.
    pub slb_port: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `PUB_NET`.
    pub type_: Option<String>,
    /// Number of the gateway, which the service uses beside the unique ID. Example: `1`.
    pub gateway_id: Option<String>,
    /// When the item was created. Example: `2022-01-14 14:39:16`.
    pub gmt_create: Option<String>,
    /// Whether the load balancer was bought along or chosen by the user. Example: `UserSelect`.
    pub gateway_slb_mode: Option<String>,
    /// Whether the load balancer is ready to serve the gateway. Example: `Ready`.
    pub gateway_slb_status: Option<String>,
    /// State of the gateway, in words. Example: `text`.
    pub status_desc: Option<String>,
    /// Group of backend servers of the load balancer that plain HTTP goes to. Example: `353`.
    pub vserver_group_id: Option<String>,
    /// Port of the listener for plain HTTP. Example: `80`.
    pub http_port: Option<i32>,
    /// Port of the listener for HTTPS. Example: `443`.
    pub https_port: Option<i32>,
    /// Share of the traffic that this entry gets. Example: `80`.
    pub service_weight: Option<i32>,
    /// Whether the settings of the load balancer can be changed. Example: `false`.
    pub edit_enable: Option<bool>,
    /// Group of backend servers of the load balancer that HTTPS goes to. Example: `353`.
    pub https_vserver_group_id: Option<String>,
    /// Server groups behind the load balancer, as a JSON text. Example: `text`.
    pub vs_meta_info: Option<String>,
    /// Listeners of the load balancer with their server groups.
    pub v_service_list: Vec<VServiceList>,
    /// Which kind of SLB it is or is to be.
    pub slb_type: Option<String>,
}

response! {
    GatewaySlbData {
        "Id" => id: value,
        "SlbId" => slb_id: value,
        "SlbIp" => slb_ip: value,
        "SlbPort" => slb_port: value,
        "Type" => type_: value,
        "GatewayId" => gateway_id: value,
        "GmtCreate" => gmt_create: value,
        "GatewaySlbMode" => gateway_slb_mode: value,
        "GatewaySlbStatus" => gateway_slb_status: value,
        "StatusDesc" => status_desc: value,
        "VServerGroupId" => vserver_group_id: value,
        "HttpPort" => http_port: value,
        "HttpsPort" => https_port: value,
        "ServiceWeight" => service_weight: value,
        "EditEnable" => edit_enable: value,
        "HttpsVServerGroupId" => https_vserver_group_id: value,
        "VsMetaInfo" => vs_meta_info: value,
        "VServiceList" => v_service_list: list(""),
        "SlbType" => slb_type: value,
    }
}

/// Listeners of the load balancer with their server groups.
#[non_exhaustive]
pub struct VServiceList {
    /// Port that the target is reached at. Example: `443`.
    pub port: Option<String>,
    /// Protocol that the load balancer takes in for the gateway: HTTP or HTTPS. Example: `HTTPS`.
    pub protocol: Option<String>,
    /// Group of backend servers of the load balancer that plain HTTP goes to.
    /// Example: `rsp-bp183l2x70***`.
    pub vserver_group_id: Option<String>,
    /// What the server group of the load balancer is called.
    /// Example: `k8s/31**0/***/istio-system/clusterid`.
    pub vserver_group_name: Option<String>,
}

response! {
    VServiceList {
        "Port" => port: value,
        "Protocol" => protocol: value,
        "VServerGroupId" => vserver_group_id: value,
        "VServerGroupName" => vserver_group_name: value,
    }
}

/// Errors that the documentation of [`ListGatewaySlbRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListGatewaySlbError = super::DocumentedError;
