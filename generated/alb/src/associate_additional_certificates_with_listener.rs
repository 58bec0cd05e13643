// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AssociateAdditionalCertificatesWithListener`, from `alb/AssociateAdditionalCertificatesWithListener.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Certificate};

/// Gives an HTTPS listener certificates for more domain names.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// use alicloud_alb::associate_additional_certificates_with_listener::Certificate;
///
/// let request = alicloud_alb::AssociateAdditionalCertificatesWithListenerRequest::new()
///     .listener_id("...")
///     .certificates([Certificate::new()]);
/// let reply = client.associate_additional_certificates_with_listener(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AssociateAdditionalCertificatesWithListenerRequest {
    /// **Required.** Listener concerned, as [`CreateListener`](super::Client::create_listener) or
    /// [`ListListeners`](super::Client::list_listeners) returned it.
    pub listener_id: Option<String>,
    /// **Required.** Certificates that the listener presents, one entry each. Items: at most 15.
    pub certificates: Vec<Certificate>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl AssociateAdditionalCertificatesWithListenerRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    AssociateAdditionalCertificatesWithListenerRequest {
        "ListenerId" => listener_id: query,
        "Certificates" => certificates: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for AssociateAdditionalCertificatesWithListenerRequest {
    type Response = AssociateAdditionalCertificatesWithListenerResponse;
    type Error = AssociateAdditionalCertificatesWithListenerError;
    const INFO: OperationInfo = super::operation(
            "AssociateAdditionalCertificatesWithListener",
        )
        .required(&["ListenerId", "Certificates"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [AssociateAdditionalCertificatesWithListenerError] = &[
        AssociateAdditionalCertificatesWithListenerError::IncorrectStatusListener,
        AssociateAdditionalCertificatesWithListenerError::OperationDeniedDefaultCertificateUsed,
        AssociateAdditionalCertificatesWithListenerError::OperationFailedDefaultCertificateNotFound,
        AssociateAdditionalCertificatesWithListenerError::ResourceAlreadyAssociatedCertificate,
        AssociateAdditionalCertificatesWithListenerError::ResourceQuotaExceededLoadBalancerCertificatesNum,
        AssociateAdditionalCertificatesWithListenerError::OperationDeniedHttpListenerNotSupport,
        AssociateAdditionalCertificatesWithListenerError::InvalidParameter,
        AssociateAdditionalCertificatesWithListenerError::ResourceInConfiguringListener,
        AssociateAdditionalCertificatesWithListenerError::ForbiddenLoadBalancer,
        AssociateAdditionalCertificatesWithListenerError::ResourceNotFoundCertificate,
        AssociateAdditionalCertificatesWithListenerError::ResourceNotFoundListener,
    ];
}

/// Response to [`AssociateAdditionalCertificatesWithListenerRequest`].
#[non_exhaustive]
pub struct AssociateAdditionalCertificatesWithListenerResponse {
    /// ID of the job, for asking later how it stands. Example: `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF3******`.
    pub request_id: Option<String>,
}

response! {
    AssociateAdditionalCertificatesWithListenerResponse {
        "JobId" => job_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`AssociateAdditionalCertificatesWithListenerRequest`] names.
///
/// - [`IncorrectStatusListener`](super::DocumentedError::IncorrectStatusListener)
/// - [`OperationDeniedDefaultCertificateUsed`](super::DocumentedError::OperationDeniedDefaultCertificateUsed)
/// - [`OperationFailedDefaultCertificateNotFound`](super::DocumentedError::OperationFailedDefaultCertificateNotFound)
/// - [`ResourceAlreadyAssociatedCertificate`](super::DocumentedError::ResourceAlreadyAssociatedCertificate)
/// - [`ResourceQuotaExceededLoadBalancerCertificatesNum`](super::DocumentedError::ResourceQuotaExceededLoadBalancerCertificatesNum)
/// - [`OperationDeniedHttpListenerNotSupport`](super::DocumentedError::OperationDeniedHttpListenerNotSupport)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`ResourceInConfiguringListener`](super::DocumentedError::ResourceInConfiguringListener)
/// - [`ForbiddenLoadBalancer`](super::DocumentedError::ForbiddenLoadBalancer)
/// - [`ResourceNotFoundCertificate`](super::DocumentedError::ResourceNotFoundCertificate)
/// - [`ResourceNotFoundListener`](super::DocumentedError::ResourceNotFoundListener)
pub type AssociateAdditionalCertificatesWithListenerError = super::DocumentedError;
