// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyIpv6GatewayAttribute`, from `vpc/ModifyIpv6GatewayAttribute.md`.

use alicloud_runtime::codegen::*;

/// Renames an IPv6 gateway or describes it anew.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyIpv6GatewayAttributeRequest::new()
///     .ipv6_gateway_id("ipv6gw-hp39kh1ya51yzp2lu****")
///     .region_id("cn-huhehaote");
/// let reply = client.modify_ipv6_gateway_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyIpv6GatewayAttributeRequest {
    /// **Required.** ID of an IPv6 gateway, as
    /// [`CreateIpv6Gateway`](super::Client::create_ipv6_gateway) returned it.
    /// Example: `ipv6gw-hp39kh1ya51yzp2lu****`.
    pub ipv6_gateway_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-huhehaote`.
    pub region_id: Option<String>,
    /// Text that says what the resource is for. Example: `ipv6description`.
    pub description: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Example: `ipv6name`.
    pub name: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl ModifyIpv6GatewayAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Ipv6GatewayId`, which is required.
    pub fn ipv6_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_gateway_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    ModifyIpv6GatewayAttributeRequest {
        "Ipv6GatewayId" => ipv6_gateway_id: query,
        "RegionId" => region_id: query,
        "Description" => description: query,
        "Name" => name: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ModifyIpv6GatewayAttributeRequest {
    type Response = ModifyIpv6GatewayAttributeResponse;
    type Error = ModifyIpv6GatewayAttributeError;
    const INFO: OperationInfo = super::operation("ModifyIpv6GatewayAttribute")
        .required(&["Ipv6GatewayId", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [ModifyIpv6GatewayAttributeError] = &[
        ModifyIpv6GatewayAttributeError::InvalidRegionIdNotFound,
        ModifyIpv6GatewayAttributeError::InvalidIpv6GatewayIdNotFound,
        ModifyIpv6GatewayAttributeError::IllegalParamName,
        ModifyIpv6GatewayAttributeError::IllegalParamDescription,
    ];
}

/// Response to [`ModifyIpv6GatewayAttributeRequest`].
pub type ModifyIpv6GatewayAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyIpv6GatewayAttributeRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidIpv6GatewayIdNotFound`](super::DocumentedError::InvalidIpv6GatewayIdNotFound)
/// - [`IllegalParamName`](super::DocumentedError::IllegalParamName)
/// - [`IllegalParamDescription`](super::DocumentedError::IllegalParamDescription)
pub type ModifyIpv6GatewayAttributeError = super::DocumentedError;
