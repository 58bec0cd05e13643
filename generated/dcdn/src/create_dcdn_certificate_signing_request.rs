// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDcdnCertificateSigningRequest`, from `dcdn/CreateDcdnCertificateSigningRequest.md`.

use alicloud_runtime::codegen::*;

/// Generates a certificate signing request (CSR) from a common name and organization details.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::CreateDcdnCertificateSigningRequestRequest::new()
///     .common_name("...");
/// let reply = client.create_dcdn_certificate_signing_request(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDcdnCertificateSigningRequestRequest {
    /// **Required.** Main domain that the certificate is made out to.
    pub common_name: Option<String>,
    /// The SANs that are concerned.
    pub sans: Option<String>,
    /// Organization to be named in the certificate signing request.
    pub organization: Option<String>,
    /// Unit that the organization is counted in.
    pub organization_unit: Option<String>,
    /// Country or region that the address or the data belongs to.
    pub country: Option<String>,
    /// State to narrow the list down to or to be put into.
    pub state: Option<String>,
    /// City that the address or the data belongs to.
    pub city: Option<String>,
    /// Email address of the person or contact concerned.
    pub email: Option<String>,
}

impl CreateDcdnCertificateSigningRequestRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CommonName`, which is required.
    pub fn common_name(mut self, value: impl Into<String>) -> Self {
        self.common_name = Some(value.into());
        self
    }
    /// Sets `SANs`.
    pub fn sans(mut self, value: impl Into<String>) -> Self {
        self.sans = Some(value.into());
        self
    }
    /// Sets `Organization`.
    pub fn organization(mut self, value: impl Into<String>) -> Self {
        self.organization = Some(value.into());
        self
    }
    /// Sets `OrganizationUnit`.
    pub fn organization_unit(mut self, value: impl Into<String>) -> Self {
        self.organization_unit = Some(value.into());
        self
    }
    /// Sets `Country`.
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// Sets `State`.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Sets `City`.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Sets `Email`.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
}

request! {
    CreateDcdnCertificateSigningRequestRequest {
        "CommonName" => common_name: query,
        "SANs" => sans: query,
        "Organization" => organization: query,
        "OrganizationUnit" => organization_unit: query,
        "Country" => country: query,
        "State" => state: query,
        "City" => city: query,
        "Email" => email: query,
    }
}

impl Operation for CreateDcdnCertificateSigningRequestRequest {
    type Response = CreateDcdnCertificateSigningRequestResponse;
    type Error = CreateDcdnCertificateSigningRequestError;
    const INFO: OperationInfo = super::operation("CreateDcdnCertificateSigningRequest")
        .required(&["CommonName"]);
    const ERRORS: &'static [CreateDcdnCertificateSigningRequestError] = &[
        CreateDcdnCertificateSigningRequestError::InvalidValueMalformed,
        CreateDcdnCertificateSigningRequestError::InternalKeyError,
        CreateDcdnCertificateSigningRequestError::InternalCreateCSRError,
        CreateDcdnCertificateSigningRequestError::InternalEncodeCSRError,
        CreateDcdnCertificateSigningRequestError::InternalEncodeKeyError,
        CreateDcdnCertificateSigningRequestError::InternalError,
    ];
}

/// Response to [`CreateDcdnCertificateSigningRequestRequest`].
#[non_exhaustive]
pub struct CreateDcdnCertificateSigningRequestResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0AEDAF20-4DDF-4165-8750-47FF9C1929C9`.
    pub request_id: Option<String>,
    /// MD5 digest of the public key, for checking the key later.
    /// Example: `629bf4fd8104eda171135bcb0f77a10b`.
    pub pub_md5: Option<String>,
    /// Certificate signing request in PEM form.
    pub csr: Option<String>,
    /// Main domain that the certificate is made out to. Example: `example.com`.
    pub common_name: Option<String>,
}

response! {
    CreateDcdnCertificateSigningRequestResponse {
        "RequestId" => request_id: value,
        "PubMd5" => pub_md5: value,
        "Csr" => csr: value,
        "CommonName" => common_name: value,
    }
}

/// Errors that the documentation of [`CreateDcdnCertificateSigningRequestRequest`] names.
///
/// - [`InvalidValueMalformed`](super::DocumentedError::InvalidValueMalformed)
/// - [`InternalKeyError`](super::DocumentedError::InternalKeyError)
/// - [`InternalCreateCSRError`](super::DocumentedError::InternalCreateCSRError)
/// - [`InternalEncodeCSRError`](super::DocumentedError::InternalEncodeCSRError)
/// - [`InternalEncodeKeyError`](super::DocumentedError::InternalEncodeKeyError)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateDcdnCertificateSigningRequestError = super::DocumentedError;
