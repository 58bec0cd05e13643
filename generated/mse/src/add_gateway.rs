// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddGateway`, from `mse/AddGateway.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Buys a cloud-native gateway, traditional or serverless, along with its load balancer if wanted.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// use alicloud_mse::add_gateway::ZoneInfo;
///
/// let request = alicloud_mse::AddGatewayRequest::new()
///     .region("...")
///     .vpc("...")
///     .zone_info([ZoneInfo::new()]);
/// let reply = client.add_gateway(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddGatewayRequest {
    /// Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** Region that the resource lies in, such as `cn-hangzhou`.
    pub region: Option<String>,
    /// **Required.** Network that the gateway lies in, by its ID.
    pub vpc: Option<String>,
    /// **Required.** What is known about the zone.
    pub zone_info: Vec<ZoneInfo>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// vSwitch of the second zone, for nodes that take over when the first fails.
    pub vswitch_id2: Option<String>,
    /// How the item is billed.
    pub charge_type: Option<Open<ChargeType>>,
    /// Edition of the gateway to buy.
    pub mser_version: Option<Open<MserVersion>>,
    /// Size of a gateway node in CPU cores and memory.
    pub spec: Option<Open<Spec>>,
    /// How many nodes of the gateway are bought.
    pub replica: Option<i32>,
    /// Whether the entry that the service manages is reached privately, from the Internet, or both
    /// ways.
    pub managed_entry_network_type: Option<Open<NetworkType>>,
    /// Whether the NLB of a serverless gateway is reached privately, from the Internet, or both ways.
    pub nlb_network_type: Option<Open<NetworkType>>,
    /// Whether the load balancer bought along is reached privately, from the Internet, or both ways.
    pub clb_network_type: Option<Open<NetworkType>>,
    /// Size of the load balancer.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub slb_spec: Option<String>,
    /// Size of the public load balancer.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub internet_slb_spec: Option<String>,
    /// Whether the security group made for the gateway is an advanced one.
    pub enterprise_security_group: Option<bool>,
    /// Whether encryption is sped up by hardware.
    pub enable_hardware_acceleration: Option<bool>,
    /// Whether requests are traced.
    pub enable_xtrace: Option<bool>,
    /// Share of requests that tracing records.
    pub xtrace_ratio: Option<String>,
    /// Whether access logs are delivered to Log Service.
    pub enable_sls: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// More parameters as a JSON text, kept for extensions.
    pub request_pars: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl AddGatewayRequest {
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
    /// Sets `Region`, which is required.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `Vpc`, which is required.
    pub fn vpc(mut self, value: impl Into<String>) -> Self {
        self.vpc = Some(value.into());
        self
    }
    /// Sets `ZoneInfo`, which is required.
    pub fn zone_info(
        mut self,
        value: impl IntoIterator<Item = impl Into<ZoneInfo>>,
    ) -> Self {
        self.zone_info = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId2`.
    pub fn vswitch_id2(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id2 = Some(value.into());
        self
    }
    /// Sets `ChargeType`.
    pub fn charge_type(mut self, value: impl Into<Open<ChargeType>>) -> Self {
        self.charge_type = Some(value.into());
        self
    }
    /// Sets `MserVersion`.
    pub fn mser_version(mut self, value: impl Into<Open<MserVersion>>) -> Self {
        self.mser_version = Some(value.into());
        self
    }
    /// Sets `Spec`.
    pub fn spec(mut self, value: impl Into<Open<Spec>>) -> Self {
        self.spec = Some(value.into());
        self
    }
    /// Sets `Replica`.
    #[inline]
    pub fn replica(mut self, value: i32) -> Self {
        self.replica = Some(value);
        self
    }
    /// Sets `ManagedEntryNetworkType`.
    pub fn managed_entry_network_type(
        mut self,
        value: impl Into<Open<NetworkType>>,
    ) -> Self {
        self.managed_entry_network_type = Some(value.into());
        self
    }
    /// Sets `NlbNetworkType`.
    pub fn nlb_network_type(mut self, value: impl Into<Open<NetworkType>>) -> Self {
        self.nlb_network_type = Some(value.into());
        self
    }
    /// Sets `ClbNetworkType`.
    pub fn clb_network_type(mut self, value: impl Into<Open<NetworkType>>) -> Self {
        self.clb_network_type = Some(value.into());
        self
    }
    /// Sets `SlbSpec`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn slb_spec(mut self, value: impl Into<String>) -> Self {
        self.slb_spec = Some(value.into());
        self
    }
    /// Sets `InternetSlbSpec`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn internet_slb_spec(mut self, value: impl Into<String>) -> Self {
        self.internet_slb_spec = Some(value.into());
        self
    }
    /// Sets `EnterpriseSecurityGroup`.
    #[inline]
    pub fn enterprise_security_group(mut self, value: bool) -> Self {
        self.enterprise_security_group = Some(value);
        self
    }
    /// Sets `EnableHardwareAcceleration`.
    #[inline]
    pub fn enable_hardware_acceleration(mut self, value: bool) -> Self {
        self.enable_hardware_acceleration = Some(value);
        self
    }
    /// Sets `EnableXtrace`.
    #[inline]
    pub fn enable_xtrace(mut self, value: bool) -> Self {
        self.enable_xtrace = Some(value);
        self
    }
    /// Sets `XtraceRatio`.
    pub fn xtrace_ratio(mut self, value: impl Into<String>) -> Self {
        self.xtrace_ratio = Some(value.into());
        self
    }
    /// Sets `EnableSls`.
    #[inline]
    pub fn enable_sls(mut self, value: bool) -> Self {
        self.enable_sls = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `RequestPars`.
    pub fn request_pars(mut self, value: impl Into<String>) -> Self {
        self.request_pars = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    AddGatewayRequest {
        "Name" => name: query,
        "Region" => region: query,
        "Vpc" => vpc: query,
        "ZoneInfo" => zone_info: query_json,
        "VSwitchId" => vswitch_id: query,
        "VSwitchId2" => vswitch_id2: query,
        "ChargeType" => charge_type: query,
        "MserVersion" => mser_version: query,
        "Spec" => spec: query,
        "Replica" => replica: query,
        "ManagedEntryNetworkType" => managed_entry_network_type: query,
        "NlbNetworkType" => nlb_network_type: query,
        "ClbNetworkType" => clb_network_type: query,
        "SlbSpec" => slb_spec: query,
        "InternetSlbSpec" => internet_slb_spec: query,
        "EnterpriseSecurityGroup" => enterprise_security_group: query,
        "EnableHardwareAcceleration" => enable_hardware_acceleration: query,
        "EnableXtrace" => enable_xtrace: query,
        "XtraceRatio" => xtrace_ratio: query,
        "EnableSls" => enable_sls: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
        "RequestPars" => request_pars: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for AddGatewayRequest {
    type Response = AddGatewayResponse;
    type Error = AddGatewayError;
    const INFO: OperationInfo = super::operation("AddGateway")
        .required(&["Region", "Vpc", "ZoneInfo"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [AddGatewayError] = &[
        AddGatewayError::IllegalRequest,
        AddGatewayError::InvalidParameter,
        AddGatewayError::NoPermission,
        AddGatewayError::NotFound,
        AddGatewayError::InternalError,
    ];
}

/// Response to [`AddGatewayRequest`].
#[non_exhaustive]
pub struct AddGatewayResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2F46B9E7-67EF-5C8A-BA52-D38D5B32AF2C`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<GatewayData>,
}

response! {
    AddGatewayResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What is known about the zone.
#[non_exhaustive]
pub struct ZoneInfo {
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
}

impl ZoneInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
}

request! {
    ZoneInfo {
        "ZoneId" => zone_id: field,
        "VSwitchId" => vswitch_id: field,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct GatewayData {
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`. Example: `gw-5017305290e14cebbrvec4a5****`.
    pub gateway_unique_id: Option<String>,
}

response! {
    GatewayData {
        "GatewayUniqueId" => gateway_unique_id: value,
    }
}

values! {
    /// How the item is billed.
    pub enum ChargeType {
        /// Paid in advance for a term.
        Prepay = "PREPAY",
        /// Billed by use.
        Postpay = "POSTPAY",
    }
}

values! {
    /// Edition of the gateway to buy.
    pub enum MserVersion {
        /// Premium edition of the gateway.
        MsePremium = "mse_premium",
        /// Traditional gateway with nodes of a fixed size.
        MsePro = "mse_pro",
        /// Serverless gateway, which needs no choice of size.
        MseServerless = "mse_serverless",
    }
}

values! {
    /// Size of a gateway node in CPU cores and memory.
    pub enum Spec {
        /// Nodes with 2 CPU cores and 4 GB of memory.
        MseGtw2_4_200C = "MSE_GTW_2_4_200_c",
        /// Nodes with 4 CPU cores and 8 GB of memory.
        MseGtw4_8_200C = "MSE_GTW_4_8_200_c",
        /// Nodes with 8 CPU cores and 16 GB of memory.
        MseGtw8_16_200C = "MSE_GTW_8_16_200_c",
        /// Nodes with 16 CPU cores and 32 GB of memory.
        MseGtw16_32_200C = "MSE_GTW_16_32_200_c",
    }
}

values! {
    /// Whether the entry that the service manages is reached privately, from the Internet, or both ways.
    pub enum NetworkType {
        /// Reached from the Internet only.
        Pubnet = "pubnet",
        /// Reached from inside the network only.
        Privatenet = "privatenet",
        /// Reached from inside the network and from the Internet.
        Privatepubnet = "privatepubnet",
    }
}

/// Errors that the documentation of [`AddGatewayRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type AddGatewayError = super::DocumentedError;
