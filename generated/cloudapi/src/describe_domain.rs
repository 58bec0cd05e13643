// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomain`, from `cloudapi/DescribeDomain.md`.

use alicloud_runtime::codegen::*;

/// Shows a custom domain name of an API group and its certificate.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeDomainRequest::new()
///     .group_id("...")
///     .domain_name("...");
/// let reply = client.describe_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainRequest {
    /// **Required.** API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// **Required.** Custom domain that is bound to the API group.
    pub domain_name: Option<String>,
}

impl DescribeDomainRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
}

request! {
    DescribeDomainRequest {
        "GroupId" => group_id: query,
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeDomainRequest {
    type Response = DescribeDomainResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDomain")
        .required(&["GroupId", "DomainName"])
        .read_only();
}

/// Response to [`DescribeDomainRequest`].
#[non_exhaustive]
pub struct DescribeDomainResponse {
    /// Key that opens, signs or picks out the certificate private.
    pub certificate_private_key: Option<String>,
    /// Custom domain that is bound to the API group. Example: `api.demo.com`.
    pub domain_name: Option<String>,
    /// State that the domain name binding is in. Example: `BINDING`.
    pub domain_binding_status: Option<String>,
    /// Free text kept with the domain name. Example: `text`.
    pub domain_remark: Option<String>,
    /// TLS certificate that is removed from the custom domain.
    /// Example: `6EF60BEC-0242-43AF-BB20-270359FB54A7`.
    pub certificate_id: Option<String>,
    /// State that the domain name web socket is in. Example: `NORMAL`.
    pub domain_web_socket_status: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6EF60BEC-0242-43AF-BB20-270359FB54A7`.
    pub request_id: Option<String>,
    /// Display text for the TLS certificate of the custom domain. Example: `myCertificate`.
    pub certificate_name: Option<String>,
    /// State that the domain name legal is in. Example: `NORMAL`.
    pub domain_legal_status: Option<String>,
    /// API group, which holds APIs under common domains. Example: `927d50c0f2e54b359919923d908bb015`.
    pub group_id: Option<String>,
    /// Certificate itself.
    pub certificate_body: Option<String>,
    /// Domain name that belongs to the sub. Example: `xxx-cn-hangzhou.alicloudapi.com`.
    pub sub_domain: Option<String>,
    /// State that the domain name CNAME is in. Example: `RESOLVED`.
    pub domain_cname_status: Option<String>,
    /// When the certificate starts to hold, in milliseconds since 1970. Example: `1672502400000`.
    pub certificate_valid_start: Option<i64>,
    /// When the certificate runs out, in milliseconds since 1970. Example: `1704038400000`.
    pub certificate_valid_end: Option<i64>,
}

response! {
    DescribeDomainResponse {
        "CertificatePrivateKey" => certificate_private_key: value,
        "DomainName" => domain_name: value,
        "DomainBindingStatus" => domain_binding_status: value,
        "DomainRemark" => domain_remark: value,
        "CertificateId" => certificate_id: value,
        "DomainWebSocketStatus" => domain_web_socket_status: value,
        "RequestId" => request_id: value,
        "CertificateName" => certificate_name: value,
        "DomainLegalStatus" => domain_legal_status: value,
        "GroupId" => group_id: value,
        "CertificateBody" => certificate_body: value,
        "SubDomain" => sub_domain: value,
        "DomainCNAMEStatus" => domain_cname_status: value,
        "CertificateValidStart" => certificate_valid_start: value,
        "CertificateValidEnd" => certificate_valid_end: value,
    }
}
