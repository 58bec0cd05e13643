// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteNatIpCidr`, from `vpc/DeleteNatIpCidr.md`.

use alicloud_runtime::codegen::*;

/// Deletes a NAT CIDR block from a VPC NAT gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteNatIpCidrRequest::new()
///     .nat_ip_cidr("...")
///     .nat_gateway_id("...");
/// let reply = client.delete_nat_ip_cidr(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteNatIpCidrRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Address range that NAT addresses are taken from.
    pub nat_ip_cidr: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of a NAT gateway, as [`CreateNatGateway`](super::Client::create_nat_gateway)
    /// returned it.
    pub nat_gateway_id: Option<String>,
}

impl DeleteNatIpCidrRequest {
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
    /// Sets `NatIpCidr`, which is required.
    pub fn nat_ip_cidr(mut self, value: impl Into<String>) -> Self {
        self.nat_ip_cidr = Some(value.into());
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
    /// Sets `NatGatewayId`, which is required.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }
}

request! {
    DeleteNatIpCidrRequest {
        "RegionId" => region_id: query,
        "NatIpCidr" => nat_ip_cidr: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
        "NatGatewayId" => nat_gateway_id: query,
    }
}

impl Operation for DeleteNatIpCidrRequest {
    type Response = DeleteNatIpCidrResponse;
    type Error = DeleteNatIpCidrError;
    const INFO: OperationInfo = super::operation("DeleteNatIpCidr")
        .required(&["RegionId", "NatIpCidr", "NatGatewayId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [DeleteNatIpCidrError] = &[
        DeleteNatIpCidrError::ResourceNotFoundNatIpCidr,
        DeleteNatIpCidrError::OperationFailedDefaultNatIpCidr,
        DeleteNatIpCidrError::DependencyViolationNatIp,
        DeleteNatIpCidrError::IncorrectStatusNatGateway,
        DeleteNatIpCidrError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`DeleteNatIpCidrRequest`].
pub type DeleteNatIpCidrResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteNatIpCidrRequest`] names.
///
/// - [`ResourceNotFoundNatIpCidr`](super::DocumentedError::ResourceNotFoundNatIpCidr)
/// - [`OperationFailedDefaultNatIpCidr`](super::DocumentedError::OperationFailedDefaultNatIpCidr)
/// - [`DependencyViolationNatIp`](super::DocumentedError::DependencyViolationNatIp)
/// - [`IncorrectStatusNatGateway`](super::DocumentedError::IncorrectStatusNatGateway)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type DeleteNatIpCidrError = super::DocumentedError;
