// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateNatIp`, from `vpc/CreateNatIp.md`.

use alicloud_runtime::codegen::*;

/// Adds a NAT IP address or prefix to a VPC NAT gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateNatIpRequest::new()
///     .nat_gateway_id("...")
///     .nat_ip_cidr("...");
/// let reply = client.create_nat_ip(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateNatIpRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a NAT gateway, as [`CreateNatGateway`](super::Client::create_nat_gateway)
    /// returned it.
    pub nat_gateway_id: Option<String>,
    /// Name that the NAT IP address goes by.
    pub nat_ip_name: Option<String>,
    /// Free text that tells people about the NAT IP address.
    pub nat_ip_description: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Address range that NAT addresses are taken from.
    pub nat_ip_cidr: Option<String>,
    /// IP address that the NAT gateway puts in place of others.
    pub nat_ip: Option<String>,
    /// Prefix whose addresses serve the gateway as NAT addresses.
    pub ipv4_prefix: Option<String>,
    /// How many there are of this: ipv4 prefix.
    pub ipv4_prefix_count: Option<i64>,
}

impl CreateNatIpRequest {
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
    /// Sets `NatGatewayId`, which is required.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }
    /// Sets `NatIpName`.
    pub fn nat_ip_name(mut self, value: impl Into<String>) -> Self {
        self.nat_ip_name = Some(value.into());
        self
    }
    /// Sets `NatIpDescription`.
    pub fn nat_ip_description(mut self, value: impl Into<String>) -> Self {
        self.nat_ip_description = Some(value.into());
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
    /// Sets `NatIpCidr`, which is required.
    pub fn nat_ip_cidr(mut self, value: impl Into<String>) -> Self {
        self.nat_ip_cidr = Some(value.into());
        self
    }
    /// Sets `NatIp`.
    pub fn nat_ip(mut self, value: impl Into<String>) -> Self {
        self.nat_ip = Some(value.into());
        self
    }
    /// Sets `Ipv4Prefix`.
    pub fn ipv4_prefix(mut self, value: impl Into<String>) -> Self {
        self.ipv4_prefix = Some(value.into());
        self
    }
    /// Sets `Ipv4PrefixCount`.
    #[inline]
    pub fn ipv4_prefix_count(mut self, value: i64) -> Self {
        self.ipv4_prefix_count = Some(value);
        self
    }
}

request! {
    CreateNatIpRequest {
        "RegionId" => region_id: query,
        "NatGatewayId" => nat_gateway_id: query,
        "NatIpName" => nat_ip_name: query,
        "NatIpDescription" => nat_ip_description: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
        "NatIpCidr" => nat_ip_cidr: query,
        "NatIp" => nat_ip: query,
        "Ipv4Prefix" => ipv4_prefix: query,
        "Ipv4PrefixCount" => ipv4_prefix_count: query,
    }
}

impl Operation for CreateNatIpRequest {
    type Response = CreateNatIpResponse;
    type Error = CreateNatIpError;
    const INFO: OperationInfo = super::operation("CreateNatIp")
        .required(&["RegionId", "NatGatewayId", "NatIpCidr"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CreateNatIpError] = &[
        CreateNatIpError::MismatchNatIpAndNatIpCidr,
        CreateNatIpError::ResourceNotFoundNatGateway,
        CreateNatIpError::ResourceNotFoundNatIpCidr,
        CreateNatIpError::IncorrectStatusNatGateway,
        CreateNatIpError::QuotaExceededNatIp,
        CreateNatIpError::ResourceAlreadyExistNatIp,
        CreateNatIpError::ResourceNotEnoughSwitchAvailableIps,
        CreateNatIpError::ResourceNotEnoughNatIp,
        CreateNatIpError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`CreateNatIpRequest`].
#[non_exhaustive]
pub struct CreateNatIpResponse {
    /// IP address that the NAT gateway puts in place of others. Example: `192.168.0.34`.
    pub nat_ip: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E9AD97A0-5338-43F8-8A80-5E274CCBA11B`.
    pub request_id: Option<String>,
    /// ID of the NAT IP address that the item belongs to or stands for.
    /// Example: `vpcnatip-gw8y7q3cpk3fggs8****`.
    pub nat_ip_id: Option<String>,
}

response! {
    CreateNatIpResponse {
        "NatIp" => nat_ip: value,
        "RequestId" => request_id: value,
        "NatIpId" => nat_ip_id: value,
    }
}

/// Errors that the documentation of [`CreateNatIpRequest`] names.
///
/// - [`MismatchNatIpAndNatIpCidr`](super::DocumentedError::MismatchNatIpAndNatIpCidr)
/// - [`ResourceNotFoundNatGateway`](super::DocumentedError::ResourceNotFoundNatGateway), here with HTTP status 400
/// - [`ResourceNotFoundNatIpCidr`](super::DocumentedError::ResourceNotFoundNatIpCidr)
/// - [`IncorrectStatusNatGateway`](super::DocumentedError::IncorrectStatusNatGateway)
/// - [`QuotaExceededNatIp`](super::DocumentedError::QuotaExceededNatIp)
/// - [`ResourceAlreadyExistNatIp`](super::DocumentedError::ResourceAlreadyExistNatIp)
/// - [`ResourceNotEnoughSwitchAvailableIps`](super::DocumentedError::ResourceNotEnoughSwitchAvailableIps)
/// - [`ResourceNotEnoughNatIp`](super::DocumentedError::ResourceNotEnoughNatIp)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type CreateNatIpError = super::DocumentedError;
