// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDomainExtension`, from `slb/CreateDomainExtension.md`.

use alicloud_runtime::codegen::*;

/// Gives an HTTPS listener a certificate for one more domain.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::CreateDomainExtensionRequest::new()
///     .domain("*.example1.com")
///     .listener_port(443)
///     .load_balancer_id("lb-bp1o94dp5i6earrxxxxxx")
///     .region_id("cn-hangzhou")
///     .server_certificate_id("123157xxxxxxx_166f820xxxxxx_1714763408_709981xxxx");
/// let reply = client.create_domain_extension(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDomainExtensionRequest {
    /// **Required.** Additional domain name that the listener serves with a certificate of its own.
    /// Example: `*.example1.com`.
    pub domain: Option<String>,
    /// **Required.** Port of the load balancer that clients connect to; with the protocol, it picks out
    /// a listener. Range: 1 to 65535. Example: `443`.
    pub listener_port: Option<i32>,
    /// **Required.** ID of a load balancer, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-bp1o94dp5i6earrxxxxxx`.
    pub load_balancer_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Certificate that clients of this domain are shown, as
    /// [`UploadServerCertificate`](super::Client::upload_server_certificate) returned its ID.
    /// Example: `123157xxxxxxx_166f820xxxxxx_1714763408_709981xxxx`.
    pub server_certificate_id: Option<String>,
}

impl CreateDomainExtensionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `ListenerPort`, which is required.
    #[inline]
    pub fn listener_port(mut self, value: i32) -> Self {
        self.listener_port = Some(value);
        self
    }
    /// Sets `LoadBalancerId`, which is required.
    pub fn load_balancer_id(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_id = Some(value.into());
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
    CreateDomainExtensionRequest {
        "Domain" => domain: query,
        "ListenerPort" => listener_port: query,
        "LoadBalancerId" => load_balancer_id: query,
        "RegionId" => region_id: query,
        "ServerCertificateId" => server_certificate_id: query,
    }
}

impl Operation for CreateDomainExtensionRequest {
    type Response = CreateDomainExtensionResponse;
    type Error = CreateDomainExtensionError;
    const INFO: OperationInfo = super::operation("CreateDomainExtension")
        .required(&["Domain", "ListenerPort", "LoadBalancerId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [CreateDomainExtensionError] = &[
        CreateDomainExtensionError::InvalidActionRegionNotSupport,
        CreateDomainExtensionError::InvalidParameterServerCertificateId,
        CreateDomainExtensionError::InvalidParameterDomain,
        CreateDomainExtensionError::DomainExtensionProcessing,
        CreateDomainExtensionError::DomainExtensionNumberOverLimit,
        CreateDomainExtensionError::DomainExtensionNotSupport,
        CreateDomainExtensionError::InvalidParameterCertificateId,
        CreateDomainExtensionError::InvalidParamSizeCertificateId,
        CreateDomainExtensionError::MissingParameterCertificateId,
        CreateDomainExtensionError::InvalidParameterRegionNotSupport,
        CreateDomainExtensionError::CertificateTypeMismatched,
        CreateDomainExtensionError::SpecNotSupportParameter,
        CreateDomainExtensionError::CnCertificateNotSupport,
        CreateDomainExtensionError::InvalidParamCertificateBindingType,
        CreateDomainExtensionError::MissingParamServerCertificates,
        CreateDomainExtensionError::InvalidParamSizeServerCertificates,
        CreateDomainExtensionError::TooManyListeners,
    ];
}

/// Response to [`CreateDomainExtensionRequest`].
#[non_exhaustive]
pub struct CreateDomainExtensionResponse {
    /// ID of an additional domain, as [`CreateDomainExtension`](super::Client::create_domain_extension)
    /// returned it. Example: `de-bp1rp7ta19xxxx`.
    pub domain_extension_id: Option<String>,
    /// Port of the load balancer that clients connect to; with the protocol, it picks out a listener.
    /// Example: `80`.
    pub listener_port: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A6E7EFC9-0938-40CA-877D-9BEDBD21D357`.
    pub request_id: Option<String>,
}

response! {
    CreateDomainExtensionResponse {
        "DomainExtensionId" => domain_extension_id: value,
        "ListenerPort" => listener_port: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateDomainExtensionRequest`] names.
///
/// - [`InvalidActionRegionNotSupport`](super::DocumentedError::InvalidActionRegionNotSupport)
/// - [`InvalidParameterServerCertificateId`](super::DocumentedError::InvalidParameterServerCertificateId)
/// - [`InvalidParameterDomain`](super::DocumentedError::InvalidParameterDomain)
/// - [`DomainExtensionProcessing`](super::DocumentedError::DomainExtensionProcessing)
/// - [`DomainExtensionNumberOverLimit`](super::DocumentedError::DomainExtensionNumberOverLimit)
/// - [`DomainExtensionNotSupport`](super::DocumentedError::DomainExtensionNotSupport)
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
/// - [`TooManyListeners`](super::DocumentedError::TooManyListeners)
pub type CreateDomainExtensionError = super::DocumentedError;
