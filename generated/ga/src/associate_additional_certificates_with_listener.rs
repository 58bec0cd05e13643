// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AssociateAdditionalCertificatesWithListener`, from `ga/AssociateAdditionalCertificatesWithListener.md`.

use alicloud_runtime::codegen::*;

/// Adds further certificates to an HTTPS listener, so that it serves several domains.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// use alicloud_ga::associate_additional_certificates_with_listener::Certificate;
///
/// let request = alicloud_ga::AssociateAdditionalCertificatesWithListenerRequest::new()
///     .accelerator_id("...")
///     .listener_id("...")
///     .certificates([Certificate::new()]);
/// let reply = client.associate_additional_certificates_with_listener(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AssociateAdditionalCertificatesWithListenerRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the accelerator that the call is about.
    pub accelerator_id: Option<String>,
    /// **Required.** ID of the listener that the call is about.
    pub listener_id: Option<String>,
    /// **Required.** The certificates to work on or to narrow the list down to. Items: at most 10.
    pub certificates: Vec<Certificate>,
}

impl AssociateAdditionalCertificatesWithListenerRequest {
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
    /// Sets `Certificates`, which is required.
    pub fn certificates(
        mut self,
        value: impl IntoIterator<Item = impl Into<Certificate>>,
    ) -> Self {
        self.certificates = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    AssociateAdditionalCertificatesWithListenerRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "AcceleratorId" => accelerator_id: query,
        "ListenerId" => listener_id: query,
        "Certificates" => certificates: query,
    }
}

impl Operation for AssociateAdditionalCertificatesWithListenerRequest {
    type Response = AssociateAdditionalCertificatesWithListenerResponse;
    type Error = AssociateAdditionalCertificatesWithListenerError;
    const INFO: OperationInfo = super::operation(
            "AssociateAdditionalCertificatesWithListener",
        )
        .required(&["RegionId", "AcceleratorId", "ListenerId", "Certificates"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [AssociateAdditionalCertificatesWithListenerError] = &[
        AssociateAdditionalCertificatesWithListenerError::ResourceQuotaFull,
        AssociateAdditionalCertificatesWithListenerError::ProtocalIllegalListener,
        AssociateAdditionalCertificatesWithListenerError::NotExistAccelerator,
        AssociateAdditionalCertificatesWithListenerError::StateErrorAccelerator,
        AssociateAdditionalCertificatesWithListenerError::QuotaExceededListener,
        AssociateAdditionalCertificatesWithListenerError::PortRangeIllegalListener,
        AssociateAdditionalCertificatesWithListenerError::PortConflictListener,
        AssociateAdditionalCertificatesWithListenerError::QuotaExceededListenerPort,
        AssociateAdditionalCertificatesWithListenerError::PortRangeIllegalExceedGaAbility,
        AssociateAdditionalCertificatesWithListenerError::PortRangeIllegalUdp,
        AssociateAdditionalCertificatesWithListenerError::SystemPortListener,
        AssociateAdditionalCertificatesWithListenerError::PortRangesMustOne,
        AssociateAdditionalCertificatesWithListenerError::ForbbidenSubUser,
        AssociateAdditionalCertificatesWithListenerError::Forbidden,
        AssociateAdditionalCertificatesWithListenerError::UnknownError,
    ];
}

/// Response to [`AssociateAdditionalCertificatesWithListenerRequest`].
#[non_exhaustive]
pub struct AssociateAdditionalCertificatesWithListenerResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6FEA0CF3-D3B9-43E5-A304-D217037876A8`.
    pub request_id: Option<String>,
    /// ID of the listener that the item belongs to or stands for.
    /// Example: `lsr-bp1bpn0kn908w4nbw****`.
    pub listener_id: Option<String>,
}

response! {
    AssociateAdditionalCertificatesWithListenerResponse {
        "RequestId" => request_id: value,
        "ListenerId" => listener_id: value,
    }
}

/// The certificates to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Certificate {
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
}

impl Certificate {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`, which is required.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
}

request! {
    Certificate {
        "Id" => id: field,
        "Domain" => domain: field,
    }
}

/// Errors that the documentation of [`AssociateAdditionalCertificatesWithListenerRequest`] names.
///
/// - [`ResourceQuotaFull`](super::DocumentedError::ResourceQuotaFull)
/// - [`ProtocalIllegalListener`](super::DocumentedError::ProtocalIllegalListener)
/// - [`NotExistAccelerator`](super::DocumentedError::NotExistAccelerator)
/// - [`StateErrorAccelerator`](super::DocumentedError::StateErrorAccelerator)
/// - [`QuotaExceededListener`](super::DocumentedError::QuotaExceededListener)
/// - [`PortRangeIllegalListener`](super::DocumentedError::PortRangeIllegalListener)
/// - [`PortConflictListener`](super::DocumentedError::PortConflictListener)
/// - [`QuotaExceededListenerPort`](super::DocumentedError::QuotaExceededListenerPort)
/// - [`PortRangeIllegalExceedGaAbility`](super::DocumentedError::PortRangeIllegalExceedGaAbility)
/// - [`PortRangeIllegalUdp`](super::DocumentedError::PortRangeIllegalUdp)
/// - [`SystemPortListener`](super::DocumentedError::SystemPortListener)
/// - [`PortRangesMustOne`](super::DocumentedError::PortRangesMustOne)
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type AssociateAdditionalCertificatesWithListenerError = super::DocumentedError;
