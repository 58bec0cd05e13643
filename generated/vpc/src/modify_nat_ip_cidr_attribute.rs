// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyNatIpCidrAttribute`, from `vpc/ModifyNatIpCidrAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes name and description of a NAT CIDR block.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyNatIpCidrAttributeRequest::new()
///     .nat_gateway_id("...")
///     .nat_ip_cidr("...");
/// let reply = client.modify_nat_ip_cidr_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyNatIpCidrAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the NAT IP address cidr goes by.
    pub nat_ip_cidr_name: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Free text that tells people about the NAT IP address cidr.
    pub nat_ip_cidr_description: Option<String>,
    /// **Required.** ID of a NAT gateway, as [`CreateNatGateway`](super::Client::create_nat_gateway)
    /// returned it.
    pub nat_gateway_id: Option<String>,
    /// **Required.** Address range that NAT addresses are taken from.
    pub nat_ip_cidr: Option<String>,
}

impl ModifyNatIpCidrAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `NatIpCidrName`.
    pub fn nat_ip_cidr_name(mut self, value: impl Into<String>) -> Self {
        self.nat_ip_cidr_name = Some(value.into());
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
    /// Sets `NatIpCidrDescription`.
    pub fn nat_ip_cidr_description(mut self, value: impl Into<String>) -> Self {
        self.nat_ip_cidr_description = Some(value.into());
        self
    }
    /// Sets `NatGatewayId`, which is required.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }
    /// Sets `NatIpCidr`, which is required.
    pub fn nat_ip_cidr(mut self, value: impl Into<String>) -> Self {
        self.nat_ip_cidr = Some(value.into());
        self
    }
}

request! {
    ModifyNatIpCidrAttributeRequest {
        "RegionId" => region_id: query,
        "NatIpCidrName" => nat_ip_cidr_name: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
        "NatIpCidrDescription" => nat_ip_cidr_description: query,
        "NatGatewayId" => nat_gateway_id: query,
        "NatIpCidr" => nat_ip_cidr: query,
    }
}

impl Operation for ModifyNatIpCidrAttributeRequest {
    type Response = ModifyNatIpCidrAttributeResponse;
    type Error = ModifyNatIpCidrAttributeError;
    const INFO: OperationInfo = super::operation("ModifyNatIpCidrAttribute")
        .required(&["RegionId", "NatGatewayId", "NatIpCidr"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [ModifyNatIpCidrAttributeError] = &[
        ModifyNatIpCidrAttributeError::ResourceNotFoundNatIpCidr,
    ];
}

/// Response to [`ModifyNatIpCidrAttributeRequest`].
pub type ModifyNatIpCidrAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyNatIpCidrAttributeRequest`] names.
///
/// - [`ResourceNotFoundNatIpCidr`](super::DocumentedError::ResourceNotFoundNatIpCidr), here with HTTP status 404
pub type ModifyNatIpCidrAttributeError = super::DocumentedError;
