// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisassociateAdditionalCertificatesWithListener`, from `nlb/DisassociateAdditionalCertificatesWithListener.md`.

use alicloud_runtime::codegen::*;

/// Takes additional certificates off a TCPSSL listener, in the background.
///
/// ```no_run
/// # async fn example(client: alicloud_nlb::Client) -> Result<(), alicloud_nlb::Error> {
/// let request = alicloud_nlb::DisassociateAdditionalCertificatesWithListenerRequest::new()
///     .additional_certificate_ids(["..."])
///     .listener_id("...");
/// let reply = client.disassociate_additional_certificates_with_listener(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisassociateAdditionalCertificatesWithListenerRequest {
    /// **Required.** Further server certificates of the listener, for other domain names than the
    /// default's. Items: at most 15.
    pub additional_certificate_ids: Vec<String>,
    /// **Required.** Listener meant, as [`CreateListener`](super::Client::create_listener) or
    /// [`ListListeners`](super::Client::list_listeners) returns it.
    pub listener_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DisassociateAdditionalCertificatesWithListenerRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AdditionalCertificateIds`, which is required.
    pub fn additional_certificate_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.additional_certificate_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ListenerId`, which is required.
    pub fn listener_id(mut self, value: impl Into<String>) -> Self {
        self.listener_id = Some(value.into());
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DisassociateAdditionalCertificatesWithListenerRequest {
        "AdditionalCertificateIds" => additional_certificate_ids: form,
        "ListenerId" => listener_id: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
        "RegionId" => region_id: form,
    }
}

impl Operation for DisassociateAdditionalCertificatesWithListenerRequest {
    type Response = DisassociateAdditionalCertificatesWithListenerResponse;
    type Error = DisassociateAdditionalCertificatesWithListenerError;
    const INFO: OperationInfo = super::operation(
            "DisassociateAdditionalCertificatesWithListener",
        )
        .required(&["AdditionalCertificateIds", "ListenerId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [DisassociateAdditionalCertificatesWithListenerError] = &[
        DisassociateAdditionalCertificatesWithListenerError::IncorrectStatusListener,
        DisassociateAdditionalCertificatesWithListenerError::IncorrectStatusCertificate,
        DisassociateAdditionalCertificatesWithListenerError::IncorrectStatusLoadbalancer,
        DisassociateAdditionalCertificatesWithListenerError::OperationDeniedProtocol,
        DisassociateAdditionalCertificatesWithListenerError::OperationDeniedDefaultCertificateUsed,
        DisassociateAdditionalCertificatesWithListenerError::ResourceNotAssociatedCertificate,
        DisassociateAdditionalCertificatesWithListenerError::OperationDeniedCaCertificateUsed,
        DisassociateAdditionalCertificatesWithListenerError::ConflictLock,
        DisassociateAdditionalCertificatesWithListenerError::ResourceNotFoundListener,
        DisassociateAdditionalCertificatesWithListenerError::ResourceNotFoundLoadBalancer,
    ];
}

/// Response to [`DisassociateAdditionalCertificatesWithListenerRequest`].
#[non_exhaustive]
pub struct DisassociateAdditionalCertificatesWithListenerResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`.
    pub request_id: Option<String>,
    /// Asynchronous task that carries out the change; [`GetJobStatus`](super::Client::get_job_status)
    /// tells when it is done. Example: `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: Option<String>,
}

response! {
    DisassociateAdditionalCertificatesWithListenerResponse {
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
    }
}

/// Errors that the documentation of [`DisassociateAdditionalCertificatesWithListenerRequest`] names.
///
/// - [`IncorrectStatusListener`](super::DocumentedError::IncorrectStatusListener)
/// - [`IncorrectStatusCertificate`](super::DocumentedError::IncorrectStatusCertificate)
/// - [`IncorrectStatusLoadbalancer`](super::DocumentedError::IncorrectStatusLoadbalancer)
/// - [`OperationDeniedProtocol`](super::DocumentedError::OperationDeniedProtocol)
/// - [`OperationDeniedDefaultCertificateUsed`](super::DocumentedError::OperationDeniedDefaultCertificateUsed)
/// - [`ResourceNotAssociatedCertificate`](super::DocumentedError::ResourceNotAssociatedCertificate)
/// - [`OperationDeniedCaCertificateUsed`](super::DocumentedError::OperationDeniedCaCertificateUsed)
/// - [`ConflictLock`](super::DocumentedError::ConflictLock)
/// - [`ResourceNotFoundListener`](super::DocumentedError::ResourceNotFoundListener)
/// - [`ResourceNotFoundLoadBalancer`](super::DocumentedError::ResourceNotFoundLoadBalancer)
pub type DisassociateAdditionalCertificatesWithListenerError = super::DocumentedError;
