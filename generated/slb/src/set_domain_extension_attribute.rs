// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetDomainExtensionAttribute`, from `slb/SetDomainExtensionAttribute.md`.

use alicloud_runtime::codegen::*;

/// Replaces the certificate of an additional domain.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::SetDomainExtensionAttributeRequest::new()
///     .domain_extension_id("de-bp1rp7ta*****")
///     .region_id("cn-hangzhou")
///     .server_certificate_id("1231579xxxxxxxx_166f8204689_1714763408_709981xxx");
/// let reply = client.set_domain_extension_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetDomainExtensionAttributeRequest {
    /// **Required.** ID of an additional domain, as
    /// [`CreateDomainExtension`](super::Client::create_domain_extension) returned it.
    /// Example: `de-bp1rp7ta*****`.
    pub domain_extension_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Certificate that clients of this domain are shown from now on, as
    /// [`UploadServerCertificate`](super::Client::upload_server_certificate) returned its ID.
    /// Example: `1231579xxxxxxxx_166f8204689_1714763408_709981xxx`.
    pub server_certificate_id: Option<String>,
}

impl SetDomainExtensionAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainExtensionId`, which is required.
    pub fn domain_extension_id(mut self, value: impl Into<String>) -> Self {
        self.domain_extension_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ServerCertificateId`.
    pub fn server_certificate_id(mut self, value: impl Into<String>) -> Self {
        self.server_certificate_id = Some(value.into());
        self
    }
}

request! {
    SetDomainExtensionAttributeRequest {
        "DomainExtensionId" => domain_extension_id: query,
        "RegionId" => region_id: query,
        "ServerCertificateId" => server_certificate_id: query,
    }
}

impl Operation for SetDomainExtensionAttributeRequest {
    type Response = SetDomainExtensionAttributeResponse;
    type Error = SetDomainExtensionAttributeError;
    const INFO: OperationInfo = super::operation("SetDomainExtensionAttribute")
        .required(&["DomainExtensionId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [SetDomainExtensionAttributeError] = &[
        SetDomainExtensionAttributeError::InvalidParameterDomainExtensionId,
        SetDomainExtensionAttributeError::InvalidParameterServerCertificateId,
        SetDomainExtensionAttributeError::DomainExtensionProcessing,
        SetDomainExtensionAttributeError::IncorrectStatusDomainExtension,
        SetDomainExtensionAttributeError::InvalidParameterCertificateId,
        SetDomainExtensionAttributeError::InvalidParamSizeCertificateId,
        SetDomainExtensionAttributeError::MissingParameterCertificateId,
        SetDomainExtensionAttributeError::InvalidParameterRegionNotSupport,
        SetDomainExtensionAttributeError::CertificateTypeMismatched,
        SetDomainExtensionAttributeError::SpecNotSupportParameter,
        SetDomainExtensionAttributeError::CnCertificateNotSupport,
        SetDomainExtensionAttributeError::InvalidParamCertificateBindingType,
        SetDomainExtensionAttributeError::MissingParamServerCertificates,
        SetDomainExtensionAttributeError::InvalidParamSizeServerCertificates,
    ];
}

/// Response to [`SetDomainExtensionAttributeRequest`].
pub type SetDomainExtensionAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SetDomainExtensionAttributeRequest`] names.
///
/// - [`InvalidParameterDomainExtensionId`](super::DocumentedError::InvalidParameterDomainExtensionId)
/// - [`InvalidParameterServerCertificateId`](super::DocumentedError::InvalidParameterServerCertificateId)
/// - [`DomainExtensionProcessing`](super::DocumentedError::DomainExtensionProcessing)
/// - [`IncorrectStatusDomainExtension`](super::DocumentedError::IncorrectStatusDomainExtension)
/// - [`InvalidParameterCertificateId`](super::DocumentedError::InvalidParameterCertificateId)
/// - [`InvalidParamSizeCertificateId`](super::DocumentedError::InvalidParamSizeCertificateId)
/// - [`MissingParameterCertificateId`](super::DocumentedError::MissingParameterCertificateId)
/// - [`InvalidParameterRegionNotSupport`](super::DocumentedError::InvalidParameterRegionNotSupport)
/// - [`CertificateTypeMismatched`](super::DocumentedError::CertificateTypeMismatched)
/// - [`SpecNotSupportParameter`](super::DocumentedError::SpecNotSupportParameter)
/// - [`CnCertificateNotSupport`](super::DocumentedError::CnCertificateNotSupport)
/// - [`InvalidParamCertificateBindingType`](super::DocumentedError::InvalidParamCertificateBindingType)
/// - [`MissingParamServerCertificates`](super::DocumentedError::MissingParamServerCertificates)
/// - [`InvalidParamSizeServerCertificates`](super::DocumentedError::InvalidParamSizeServerCertificates)
pub type SetDomainExtensionAttributeError = super::DocumentedError;
