// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateNatIpCidr`, from `vpc/CreateNatIpCidr.md`.

use alicloud_runtime::codegen::*;

/// Adds a NAT CIDR block to a VPC NAT gateway, from which NAT IP addresses come.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateNatIpCidrRequest::new()
///     .nat_gateway_id("...")
///     .nat_ip_cidr("...");
/// let reply = client.create_nat_ip_cidr(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateNatIpCidrRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a NAT gateway, as [`CreateNatGateway`](super::Client::create_nat_gateway)
    /// returned it.
    pub nat_gateway_id: Option<String>,
    /// Name that the NAT IP address cidr goes by.
    pub nat_ip_cidr_name: Option<String>,
    /// Free text that tells people about the NAT IP address cidr.
    pub nat_ip_cidr_description: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Address range that NAT addresses are taken from.
    pub nat_ip_cidr: Option<String>,
}

impl CreateNatIpCidrRequest {
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
    /// Sets `NatIpCidrName`.
    pub fn nat_ip_cidr_name(mut self, value: impl Into<String>) -> Self {
        self.nat_ip_cidr_name = Some(value.into());
        self
    }
    /// Sets `NatIpCidrDescription`.
    pub fn nat_ip_cidr_description(mut self, value: impl Into<String>) -> Self {
        self.nat_ip_cidr_description = Some(value.into());
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
}

request! {
    CreateNatIpCidrRequest {
        "RegionId" => region_id: query,
        "NatGatewayId" => nat_gateway_id: query,
        "NatIpCidrName" => nat_ip_cidr_name: query,
        "NatIpCidrDescription" => nat_ip_cidr_description: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
        "NatIpCidr" => nat_ip_cidr: query,
    }
}

impl Operation for CreateNatIpCidrRequest {
    type Response = CreateNatIpCidrResponse;
    type Error = CreateNatIpCidrError;
    const INFO: OperationInfo = super::operation("CreateNatIpCidr")
        .required(&["RegionId", "NatGatewayId", "NatIpCidr"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CreateNatIpCidrError] = &[
        CreateNatIpCidrError::IncorrectStatusNatGateway,
        CreateNatIpCidrError::OperationFailedNatIpCidrInUse,
        CreateNatIpCidrError::QuotaExceededNatIpCidr,
        CreateNatIpCidrError::OperationFailedCreateNatIpCidrInVpcCidrBlock,
        CreateNatIpCidrError::OperationFailedCreateNatIpCidrNotInUserCidr,
        CreateNatIpCidrError::ResourceAlreadyExistNatIpCidr,
        CreateNatIpCidrError::InvalidRegionIdNotFound,
        CreateNatIpCidrError::ResourceNotFoundNatGateway,
        CreateNatIpCidrError::ResourceNotFoundVpc,
    ];
}

/// Response to [`CreateNatIpCidrRequest`].
#[non_exhaustive]
pub struct CreateNatIpCidrResponse {
    /// ID of the NAT IP address cidr that the item belongs to or stands for.
    /// Example: `vpcnatcidr-gw8lhqtvdn4qnea****`.
    pub nat_ip_cidr_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7021BEB1-210F-48A9-AB82-BE9A9110BB89`.
    pub request_id: Option<String>,
}

response! {
    CreateNatIpCidrResponse {
        "NatIpCidrId" => nat_ip_cidr_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateNatIpCidrRequest`] names.
///
/// - [`IncorrectStatusNatGateway`](super::DocumentedError::IncorrectStatusNatGateway)
/// - [`OperationFailedNatIpCidrInUse`](super::DocumentedError::OperationFailedNatIpCidrInUse)
/// - [`QuotaExceededNatIpCidr`](super::DocumentedError::QuotaExceededNatIpCidr)
/// - [`OperationFailedCreateNatIpCidrInVpcCidrBlock`](super::DocumentedError::OperationFailedCreateNatIpCidrInVpcCidrBlock)
/// - [`OperationFailedCreateNatIpCidrNotInUserCidr`](super::DocumentedError::OperationFailedCreateNatIpCidrNotInUserCidr)
/// - [`ResourceAlreadyExistNatIpCidr`](super::DocumentedError::ResourceAlreadyExistNatIpCidr)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`ResourceNotFoundNatGateway`](super::DocumentedError::ResourceNotFoundNatGateway)
/// - [`ResourceNotFoundVpc`](super::DocumentedError::ResourceNotFoundVpc)
pub type CreateNatIpCidrError = super::DocumentedError;
