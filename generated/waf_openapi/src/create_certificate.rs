// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCertificate`, from `waf-openapi/CreateCertificate.md`.

use alicloud_runtime::codegen::*;

/// Uploads certificate and private key for a domain name under WAF protection.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi::Client) -> Result<(), alicloud_waf_openapi::Error> {
/// let request = alicloud_waf_openapi::CreateCertificateRequest::new()
///     .private_key("...")
///     .certificate_name("...")
///     .instance_id("...");
/// let reply = client.create_certificate(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCertificateRequest {
    /// Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// Certificate itself, as PEM text.
    pub certificate: Option<String>,
    /// **Required.** Private half of the key pair; keep it secret.
    pub private_key: Option<String>,
    /// **Required.** Name that the certificate goes by.
    pub certificate_name: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CreateCertificateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `Certificate`.
    pub fn certificate(mut self, value: impl Into<String>) -> Self {
        self.certificate = Some(value.into());
        self
    }
    /// Sets `PrivateKey`, which is required.
    pub fn private_key(mut self, value: impl Into<String>) -> Self {
        self.private_key = Some(value.into());
        self
    }
    /// Sets `CertificateName`, which is required.
    pub fn certificate_name(mut self, value: impl Into<String>) -> Self {
        self.certificate_name = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    CreateCertificateRequest {
        "Domain" => domain: query,
        "Certificate" => certificate: query,
        "PrivateKey" => private_key: query,
        "CertificateName" => certificate_name: query,
        "InstanceId" => instance_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for CreateCertificateRequest {
    type Response = CreateCertificateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateCertificate")
        .required(&["PrivateKey", "CertificateName", "InstanceId"])
        .region("RegionId");
}

/// Response to [`CreateCertificateRequest`].
#[non_exhaustive]
pub struct CreateCertificateResponse {
    /// ID of the certificate that the item belongs to or stands for. Example: `2329260`.
    pub certificate_id: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D7861F61-5B61-46CE-A47C-6B19160D5EB0`.
    pub request_id: Option<String>,
}

response! {
    CreateCertificateResponse {
        "CertificateId" => certificate_id: value,
        "RequestId" => request_id: value,
    }
}
