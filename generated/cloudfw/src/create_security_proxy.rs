// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSecurityProxy`, from `cloudfw/CreateSecurityProxy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NatRouteEntryList};

/// Creates a NAT firewall for a NAT gateway, with its vSwitch and the routes to switch over.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// use alicloud_cloudfw::create_security_proxy::NatRouteEntryList;
///
/// let request = alicloud_cloudfw::CreateSecurityProxyRequest::new()
///     .proxy_name("...")
///     .region_no("...")
///     .vpc_id("...")
///     .nat_gateway_id("...")
///     .nat_route_entry_list([NatRouteEntryList::new()]);
/// let reply = client.create_security_proxy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSecurityProxyRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Name that the proxy goes by.
    pub proxy_name: Option<String>,
    /// **Required.** Number that picks out the region.
    pub region_no: Option<String>,
    /// **Required.** ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// **Required.** ID of the NAT gateway that the call is about.
    pub nat_gateway_id: Option<String>,
    /// Whether the service makes the vSwitch for the NAT firewall itself.
    pub vswitch_auto: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// **Required.** Items of the kind NAT route entry to work on or to narrow the list down to.
    /// Items: at most 10000.
    pub nat_route_entry_list: Vec<NatRouteEntryList>,
    /// Whether the firewall is switched on.
    pub firewall_switch: Option<String>,
    /// Way in which the strict works.
    pub strict_mode: Option<i32>,
    /// Address range of the vSwitch, in CIDR notation.
    pub vswitch_cidr: Option<String>,
}

impl CreateSecurityProxyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `ProxyName`, which is required.
    pub fn proxy_name(mut self, value: impl Into<String>) -> Self {
        self.proxy_name = Some(value.into());
        self
    }
    /// Sets `RegionNo`, which is required.
    pub fn region_no(mut self, value: impl Into<String>) -> Self {
        self.region_no = Some(value.into());
        self
    }
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `NatGatewayId`, which is required.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }
    /// Sets `VswitchAuto`.
    pub fn vswitch_auto(mut self, value: impl Into<String>) -> Self {
        self.vswitch_auto = Some(value.into());
        self
    }
    /// Sets `VswitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `NatRouteEntryList`, which is required.
    pub fn nat_route_entry_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<NatRouteEntryList>>,
    ) -> Self {
        self.nat_route_entry_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `FirewallSwitch`.
    pub fn firewall_switch(mut self, value: impl Into<String>) -> Self {
        self.firewall_switch = Some(value.into());
        self
    }
    /// Sets `StrictMode`.
    #[inline]
    pub fn strict_mode(mut self, value: i32) -> Self {
        self.strict_mode = Some(value);
        self
    }
    /// Sets `VswitchCidr`.
    pub fn vswitch_cidr(mut self, value: impl Into<String>) -> Self {
        self.vswitch_cidr = Some(value.into());
        self
    }
}

request! {
    CreateSecurityProxyRequest {
        "Lang" => lang: query,
        "ProxyName" => proxy_name: query,
        "RegionNo" => region_no: query,
        "VpcId" => vpc_id: query,
        "NatGatewayId" => nat_gateway_id: query,
        "VswitchAuto" => vswitch_auto: query,
        "VswitchId" => vswitch_id: query,
        "NatRouteEntryList" => nat_route_entry_list: query,
        "FirewallSwitch" => firewall_switch: query,
        "StrictMode" => strict_mode: query,
        "VswitchCidr" => vswitch_cidr: query,
    }
}

impl Operation for CreateSecurityProxyRequest {
    type Response = CreateSecurityProxyResponse;
    type Error = CreateSecurityProxyError;
    const INFO: OperationInfo = super::operation("CreateSecurityProxy")
        .required(
            &["ProxyName", "RegionNo", "VpcId", "NatGatewayId", "NatRouteEntryList"],
        );
    const ERRORS: &'static [CreateSecurityProxyError] = &[
        CreateSecurityProxyError::ErrorDnatNotSupport,
    ];
}

/// Response to [`CreateSecurityProxyRequest`].
#[non_exhaustive]
pub struct CreateSecurityProxyResponse {
    /// ID of the proxy that the item belongs to or stands for. Example: `proxy-nat97a******`.
    pub proxy_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `15FCCC52-1E23-57AE-B5EF-3E00A3******`.
    pub request_id: Option<String>,
}

response! {
    CreateSecurityProxyResponse {
        "ProxyId" => proxy_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateSecurityProxyRequest`] names.
///
/// - [`ErrorDnatNotSupport`](super::DocumentedError::ErrorDnatNotSupport)
pub type CreateSecurityProxyError = super::DocumentedError;
