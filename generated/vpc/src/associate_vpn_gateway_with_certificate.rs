// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AssociateVpnGatewayWithCertificate`, from `vpc/AssociateVpnGatewayWithCertificate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CertificateType};

/// Installs a certificate on a VPN gateway. Only gateways of the kind that follows the Chinese
/// national cryptography standard take one.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::AssociateVpnGatewayWithCertificateRequest::new()
///     .certificate_id("6bfe4218-ea1d****")
///     .certificate_type("Signature")
///     .region_id("cn-hangzhou")
///     .vpn_gateway_id("vpn-bp1q8bgx4xnkm2ogj****");
/// let reply = client.associate_vpn_gateway_with_certificate(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AssociateVpnGatewayWithCertificateRequest {
    /// **Required.** Certificate to install. Example: `6bfe4218-ea1d****`.
    pub certificate_id: Option<String>,
    /// **Required.** Whether the certificate serves for signing or for encryption.
    /// Example: `Signature`.
    pub certificate_type: Option<Open<CertificateType>>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** VPN gateway that gets the certificate; it must follow the Chinese national
    /// cryptography standard. Example: `vpn-bp1q8bgx4xnkm2ogj****`.
    pub vpn_gateway_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `0c593ea1-3bea****`.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    /// Default: `false`. Example: `false`.
    pub dry_run: Option<bool>,
}

impl AssociateVpnGatewayWithCertificateRequest {
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
    AssociateVpnGatewayWithCertificateRequest {
        "CertificateId" => certificate_id: query,
        "CertificateType" => certificate_type: query,
        "RegionId" => region_id: query,
        "VpnGatewayId" => vpn_gateway_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for AssociateVpnGatewayWithCertificateRequest {
    type Response = AssociateVpnGatewayWithCertificateResponse;
    type Error = AssociateVpnGatewayWithCertificateError;
    const INFO: OperationInfo = super::operation("AssociateVpnGatewayWithCertificate")
        .required(&["CertificateId", "CertificateType", "RegionId", "VpnGatewayId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [AssociateVpnGatewayWithCertificateError] = &[
        AssociateVpnGatewayWithCertificateError::Forbidden,
        AssociateVpnGatewayWithCertificateError::InvalidVpnGatewayInstanceIdNotFound,
        AssociateVpnGatewayWithCertificateError::VpnGatewayConfiguring,
        AssociateVpnGatewayWithCertificateError::IllegalParamCertificateType,
        AssociateVpnGatewayWithCertificateError::OperationFailedNotNationalStandard,
        AssociateVpnGatewayWithCertificateError::OperationFailedNoRamPermission,
        AssociateVpnGatewayWithCertificateError::OperationFailedAssociationExist,
        AssociateVpnGatewayWithCertificateError::OperationFailedAnotherAssociationExist,
        AssociateVpnGatewayWithCertificateError::SystemBusy,
        AssociateVpnGatewayWithCertificateError::OperationFailedInvalidCertificate,
        AssociateVpnGatewayWithCertificateError::ForbiddenNoSlrPermission,
        AssociateVpnGatewayWithCertificateError::InvalidCertificateIdNotFound,
        AssociateVpnGatewayWithCertificateError::OperationConflict,
    ];
}

/// Response to [`AssociateVpnGatewayWithCertificateRequest`].
pub type AssociateVpnGatewayWithCertificateResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AssociateVpnGatewayWithCertificateRequest`] names.
///
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidVpnGatewayInstanceIdNotFound`](super::DocumentedError::InvalidVpnGatewayInstanceIdNotFound)
/// - [`VpnGatewayConfiguring`](super::DocumentedError::VpnGatewayConfiguring)
/// - [`IllegalParamCertificateType`](super::DocumentedError::IllegalParamCertificateType)
/// - [`OperationFailedNotNationalStandard`](super::DocumentedError::OperationFailedNotNationalStandard)
/// - [`OperationFailedNoRamPermission`](super::DocumentedError::OperationFailedNoRamPermission)
/// - [`OperationFailedAssociationExist`](super::DocumentedError::OperationFailedAssociationExist)
/// - [`OperationFailedAnotherAssociationExist`](super::DocumentedError::OperationFailedAnotherAssociationExist)
/// - [`SystemBusy`](super::DocumentedError::SystemBusy)
/// - [`OperationFailedInvalidCertificate`](super::DocumentedError::OperationFailedInvalidCertificate)
/// - [`ForbiddenNoSlrPermission`](super::DocumentedError::ForbiddenNoSlrPermission)
/// - [`InvalidCertificateIdNotFound`](super::DocumentedError::InvalidCertificateIdNotFound)
/// - [`OperationConflict`](super::DocumentedError::OperationConflict)
pub type AssociateVpnGatewayWithCertificateError = super::DocumentedError;
