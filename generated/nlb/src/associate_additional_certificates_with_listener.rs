// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AssociateAdditionalCertificatesWithListener`, from `nlb/AssociateAdditionalCertificatesWithListener.md`.

use alicloud_runtime::codegen::*;

/// Adds certificates for further domain names to a TCPSSL listener.
///
/// ```no_run
/// # async fn example(client: alicloud_nlb::Client) -> Result<(), alicloud_nlb::Error> {
/// let request = alicloud_nlb::AssociateAdditionalCertificatesWithListenerRequest::new()
///     .additional_certificate_ids(["..."])
///     .listener_id("...");
/// let reply = client.associate_additional_certificates_with_listener(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AssociateAdditionalCertificatesWithListenerRequest {
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

impl AssociateAdditionalCertificatesWithListenerRequest {
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
    AssociateAdditionalCertificatesWithListenerRequest {
        "AdditionalCertificateIds" => additional_certificate_ids: form,
        "ListenerId" => listener_id: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
        "RegionId" => region_id: form,
    }
}

impl Operation for AssociateAdditionalCertificatesWithListenerRequest {
    type Response = AssociateAdditionalCertificatesWithListenerResponse;
    type Error = AssociateAdditionalCertificatesWithListenerError;
    const INFO: OperationInfo = super::operation(
            "AssociateAdditionalCertificatesWithListener",
        )
        .required(&["AdditionalCertificateIds", "ListenerId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [AssociateAdditionalCertificatesWithListenerError] = &[
        AssociateAdditionalCertificatesWithListenerError::SystemBusy,
        AssociateAdditionalCertificatesWithListenerError::OperationDeniedAny,
        AssociateAdditionalCertificatesWithListenerError::OperationFailedAny,
        AssociateAdditionalCertificatesWithListenerError::IncorrectStatusAny,
        AssociateAdditionalCertificatesWithListenerError::ResourceAlreadyAssociatedAny,
        AssociateAdditionalCertificatesWithListenerError::IncorrectStatusListener,
        AssociateAdditionalCertificatesWithListenerError::ResourceAlreadyAssociatedCertificate,
        AssociateAdditionalCertificatesWithListenerError::ConflictLock,
        AssociateAdditionalCertificatesWithListenerError::OperationDeniedProtocol,
        AssociateAdditionalCertificatesWithListenerError::ResourceNotFoundCertificate,
        AssociateAdditionalCertificatesWithListenerError::ForbiddenNoPermission,
        AssociateAdditionalCertificatesWithListenerError::ResourceNotFoundAny,
        AssociateAdditionalCertificatesWithListenerError::ResourceNotFoundListener,
    ];
}

/// Response to [`AssociateAdditionalCertificatesWithListenerRequest`].
#[non_exhaustive]
pub struct AssociateAdditionalCertificatesWithListenerResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`.
    pub request_id: Option<String>,
    /// Asynchronous task that carries out the change; [`GetJobStatus`](super::Client::get_job_status)
    /// tells when it is done. Example: `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: Option<String>,
}

response! {
    AssociateAdditionalCertificatesWithListenerResponse {
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
    }
}

/// Errors that the documentation of [`AssociateAdditionalCertificatesWithListenerRequest`] names.
///
/// - [`SystemBusy`](super::DocumentedError::SystemBusy)
/// - [`OperationDeniedAny`](super::DocumentedError::OperationDeniedAny)
/// - [`OperationFailedAny`](super::DocumentedError::OperationFailedAny)
/// - [`IncorrectStatusAny`](super::DocumentedError::IncorrectStatusAny)
/// - [`ResourceAlreadyAssociatedAny`](super::DocumentedError::ResourceAlreadyAssociatedAny)
/// - [`IncorrectStatusListener`](super::DocumentedError::IncorrectStatusListener)
/// - [`ResourceAlreadyAssociatedCertificate`](super::DocumentedError::ResourceAlreadyAssociatedCertificate)
/// - [`ConflictLock`](super::DocumentedError::ConflictLock)
/// - [`OperationDeniedProtocol`](super::DocumentedError::OperationDeniedProtocol)
/// - [`ResourceNotFoundCertificate`](super::DocumentedError::ResourceNotFoundCertificate)
/// - [`ForbiddenNoPermission`](super::DocumentedError::ForbiddenNoPermission)
/// - [`ResourceNotFoundAny`](super::DocumentedError::ResourceNotFoundAny)
/// - [`ResourceNotFoundListener`](super::DocumentedError::ResourceNotFoundListener)
pub type AssociateAdditionalCertificatesWithListenerError = super::DocumentedError;
