// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DissociateVpnGatewayWithCertificate`, from `vpc/DissociateVpnGatewayWithCertificate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CertificateType};

/// Takes a certificate off a VPN gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DissociateVpnGatewayWithCertificateRequest::new()
///     .certificate_id("6bfe4218-ea1d****")
///     .certificate_type("Encryption")
///     .region_id("cn-hangzhou")
///     .vpn_gateway_id("vpn-bp1q8bgx4xnkm2ogj****");
/// let reply = client.dissociate_vpn_gateway_with_certificate(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DissociateVpnGatewayWithCertificateRequest {
    /// **Required.** Certificate to take off the gateway. Example: `6bfe4218-ea1d****`.
    pub certificate_id: Option<String>,
    /// **Required.** Whether the certificate serves for signing or for encryption.
    /// Example: `Encryption`.
    pub certificate_type: Option<Open<CertificateType>>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a VPN gateway, as [`CreateVpnGateway`](super::Client::create_vpn_gateway)
    /// returned it. Example: `vpn-bp1q8bgx4xnkm2ogj****`.
    pub vpn_gateway_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e*******`.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    /// Default: `false`. Example: `false`.
    pub dry_run: Option<bool>,
}

impl DissociateVpnGatewayWithCertificateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CertificateId`, which is required.
    pub fn certificate_id(mut self, value: impl Into<String>) -> Self {
        self.certificate_id = Some(value.into());
        self
    }
    /// Sets `CertificateType`, which is required.
    pub fn certificate_type(mut self, value: impl Into<Open<CertificateType>>) -> Self {
        self.certificate_type = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `VpnGatewayId`, which is required.
    pub fn vpn_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_gateway_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

request! {
    DissociateVpnGatewayWithCertificateRequest {
        "CertificateId" => certificate_id: query,
        "CertificateType" => certificate_type: query,
        "RegionId" => region_id: query,
        "VpnGatewayId" => vpn_gateway_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for DissociateVpnGatewayWithCertificateRequest {
    type Response = DissociateVpnGatewayWithCertificateResponse;
    type Error = DissociateVpnGatewayWithCertificateError;
    const INFO: OperationInfo = super::operation("DissociateVpnGatewayWithCertificate")
        .required(&["CertificateId", "CertificateType", "RegionId", "VpnGatewayId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [DissociateVpnGatewayWithCertificateError] = &[
        DissociateVpnGatewayWithCertificateError::Forbidden,
        DissociateVpnGatewayWithCertificateError::InvalidVpnGatewayInstanceIdNotFound,
        DissociateVpnGatewayWithCertificateError::VpnGatewayConfiguring,
        DissociateVpnGatewayWithCertificateError::IllegalParamCertificateType,
        DissociateVpnGatewayWithCertificateError::InvalidAssociateRelationNotFound,
        DissociateVpnGatewayWithCertificateError::OperationConflict,
    ];
}

/// Response to [`DissociateVpnGatewayWithCertificateRequest`].
pub type DissociateVpnGatewayWithCertificateResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DissociateVpnGatewayWithCertificateRequest`] names.
///
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidVpnGatewayInstanceIdNotFound`](super::DocumentedError::InvalidVpnGatewayInstanceIdNotFound)
/// - [`VpnGatewayConfiguring`](super::DocumentedError::VpnGatewayConfiguring)
/// - [`IllegalParamCertificateType`](super::DocumentedError::IllegalParamCertificateType)
/// - [`InvalidAssociateRelationNotFound`](super::DocumentedError::InvalidAssociateRelationNotFound)
/// - [`OperationConflict`](super::DocumentedError::OperationConflict)
pub type DissociateVpnGatewayWithCertificateError = super::DocumentedError;
