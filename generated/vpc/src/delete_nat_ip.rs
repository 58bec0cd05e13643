// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteNatIp`, from `vpc/DeleteNatIp.md`.

use alicloud_runtime::codegen::*;

/// Deletes a NAT IP address or prefix of a VPC NAT gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteNatIpRequest::new();
/// let reply = client.delete_nat_ip(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteNatIpRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the NAT IP address that the call is about.
    pub nat_ip_id: Option<String>,
    /// ID of a NAT gateway, as [`CreateNatGateway`](super::Client::create_nat_gateway) returned it.
    pub nat_gateway_id: Option<String>,
    /// Prefix whose addresses serve the gateway as NAT addresses.
    pub ipv4_prefix: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DeleteNatIpRequest {
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
    /// Sets `NatIpId`.
    pub fn nat_ip_id(mut self, value: impl Into<String>) -> Self {
        self.nat_ip_id = Some(value.into());
        self
    }
    /// Sets `NatGatewayId`.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }
    /// Sets `Ipv4Prefix`.
    pub fn ipv4_prefix(mut self, value: impl Into<String>) -> Self {
        self.ipv4_prefix = Some(value.into());
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
    DeleteNatIpRequest {
        "RegionId" => region_id: query,
        "NatIpId" => nat_ip_id: query,
        "NatGatewayId" => nat_gateway_id: query,
        "Ipv4Prefix" => ipv4_prefix: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DeleteNatIpRequest {
    type Response = DeleteNatIpResponse;
    type Error = DeleteNatIpError;
    const INFO: OperationInfo = super::operation("DeleteNatIp")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [DeleteNatIpError] = &[
        DeleteNatIpError::IncorrectStatusNatIp,
        DeleteNatIpError::OperationFailedDefaultNatIp,
        DeleteNatIpError::DependencyViolationNatIp,
        DeleteNatIpError::IncorrectStatusNatGateway,
        DeleteNatIpError::DependencyViolationFullNatEntry,
        DeleteNatIpError::InvalidRegionIdNotFound,
        DeleteNatIpError::ResourceNotFoundNatIp,
        DeleteNatIpError::ResourceNotFoundNatGateway,
        DeleteNatIpError::ResourceNotFoundNatIpCidr,
    ];
}

/// Response to [`DeleteNatIpRequest`].
pub type DeleteNatIpResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteNatIpRequest`] names.
///
/// - [`IncorrectStatusNatIp`](super::DocumentedError::IncorrectStatusNatIp)
/// - [`OperationFailedDefaultNatIp`](super::DocumentedError::OperationFailedDefaultNatIp)
/// - [`DependencyViolationNatIp`](super::DocumentedError::DependencyViolationNatIp)
/// - [`IncorrectStatusNatGateway`](super::DocumentedError::IncorrectStatusNatGateway)
/// - [`DependencyViolationFullNatEntry`](super::DocumentedError::DependencyViolationFullNatEntry)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`ResourceNotFoundNatIp`](super::DocumentedError::ResourceNotFoundNatIp)
/// - [`ResourceNotFoundNatGateway`](super::DocumentedError::ResourceNotFoundNatGateway)
/// - [`ResourceNotFoundNatIpCidr`](super::DocumentedError::ResourceNotFoundNatIpCidr), here with HTTP status 404
pub type DeleteNatIpError = super::DocumentedError;
