// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAdditionalCertificateWithListener`, from `ga/UpdateAdditionalCertificateWithListener.md`.

use alicloud_runtime::codegen::*;

/// Replaces an HTTPS listener's additional certificate, while its domain stays the same.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::UpdateAdditionalCertificateWithListenerRequest::new()
///     .accelerator_id("...")
///     .listener_id("...")
///     .domain("...")
///     .certificate_id("...");
/// let reply = client.update_additional_certificate_with_listener(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAdditionalCertificateWithListenerRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the accelerator that the call is about.
    pub accelerator_id: Option<String>,
    /// **Required.** ID of the listener that the call is about.
    pub listener_id: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// **Required.** ID of the certificate that the call is about.
    pub certificate_id: Option<String>,
}

impl UpdateAdditionalCertificateWithListenerRequest {
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
    /// Sets `AcceleratorId`, which is required.
    pub fn accelerator_id(mut self, value: impl Into<String>) -> Self {
        self.accelerator_id = Some(value.into());
        self
    }
    /// Sets `ListenerId`, which is required.
    pub fn listener_id(mut self, value: impl Into<String>) -> Self {
        self.listener_id = Some(value.into());
        self
    }
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `CertificateId`, which is required.
    pub fn certificate_id(mut self, value: impl Into<String>) -> Self {
        self.certificate_id = Some(value.into());
        self
    }
}

request! {
    UpdateAdditionalCertificateWithListenerRequest {
        "RegionId" => region_id: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
        "AcceleratorId" => accelerator_id: query,
        "ListenerId" => listener_id: query,
        "Domain" => domain: query,
        "CertificateId" => certificate_id: query,
    }
}

impl Operation for UpdateAdditionalCertificateWithListenerRequest {
    type Response = UpdateAdditionalCertificateWithListenerResponse;
    type Error = UpdateAdditionalCertificateWithListenerError;
    const INFO: OperationInfo = super::operation(
            "UpdateAdditionalCertificateWithListener",
        )
        .required(
            &["RegionId", "AcceleratorId", "ListenerId", "Domain", "CertificateId"],
        )
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [UpdateAdditionalCertificateWithListenerError] = &[
        UpdateAdditionalCertificateWithListenerError::NotExistAccelerator,
        UpdateAdditionalCertificateWithListenerError::StateErrorAccelerator,
        UpdateAdditionalCertificateWithListenerError::NotExistListener,
        UpdateAdditionalCertificateWithListenerError::NotActiveListener,
        UpdateAdditionalCertificateWithListenerError::ResourceNotFoundCertificateDomain,
        UpdateAdditionalCertificateWithListenerError::CertificateNotSupportDomain,
        UpdateAdditionalCertificateWithListenerError::UnknownError,
    ];
}

/// Response to [`UpdateAdditionalCertificateWithListenerRequest`].
#[non_exhaustive]
pub struct UpdateAdditionalCertificateWithListenerResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6FEA0CF3-D3B9-43E5-A304-D217037876A8`.
    pub request_id: Option<String>,
    /// ID of the listener that the item belongs to or stands for.
    /// Example: `lsr-bp1bpn0kn908w4nbw****`.
    pub listener_id: Option<String>,
}

response! {
    UpdateAdditionalCertificateWithListenerResponse {
        "RequestId" => request_id: value,
        "ListenerId" => listener_id: value,
    }
}

/// Errors that the documentation of [`UpdateAdditionalCertificateWithListenerRequest`] names.
///
/// - [`NotExistAccelerator`](super::DocumentedError::NotExistAccelerator)
/// - [`StateErrorAccelerator`](super::DocumentedError::StateErrorAccelerator)
/// - [`NotExistListener`](super::DocumentedError::NotExistListener)
/// - [`NotActiveListener`](super::DocumentedError::NotActiveListener)
/// - [`ResourceNotFoundCertificateDomain`](super::DocumentedError::ResourceNotFoundCertificateDomain)
/// - [`CertificateNotSupportDomain`](super::DocumentedError::CertificateNotSupportDomain)
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type UpdateAdditionalCertificateWithListenerError = super::DocumentedError;
