// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCertificateByCertificateId`, from `waf-openapi/CreateCertificateByCertificateId.md`.

use alicloud_runtime::codegen::*;

/// Sets an existing certificate, by its ID, on a domain name under WAF protection.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi::Client) -> Result<(), alicloud_waf_openapi::Error> {
/// let request = alicloud_waf_openapi::CreateCertificateByCertificateIdRequest::new()
///     .domain("...")
///     .certificate_id(1)
///     .instance_id("...");
/// let reply = client.create_certificate_by_certificate_id(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCertificateByCertificateIdRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// **Required.** ID of the certificate that the call is about.
    pub certificate_id: Option<i64>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CreateCertificateByCertificateIdRequest {
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
    /// Sets `CertificateId`, which is required.
    #[inline]
    pub fn certificate_id(mut self, value: i64) -> Self {
        self.certificate_id = Some(value);
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
    CreateCertificateByCertificateIdRequest {
        "Domain" => domain: query,
        "CertificateId" => certificate_id: query,
        "InstanceId" => instance_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for CreateCertificateByCertificateIdRequest {
    type Response = CreateCertificateByCertificateIdResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateCertificateByCertificateId")
        .required(&["Domain", "CertificateId", "InstanceId"])
        .region("RegionId");
}

/// Response to [`CreateCertificateByCertificateIdRequest`].
#[non_exhaustive]
pub struct CreateCertificateByCertificateIdResponse {
    /// ID of the certificate that the item belongs to or stands for. Example: `3384669`.
    pub certificate_id: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D7861F61-5B61-46CE-A47C-6B19160D5EB0`.
    pub request_id: Option<String>,
}

response! {
    CreateCertificateByCertificateIdResponse {
        "CertificateId" => certificate_id: value,
        "RequestId" => request_id: value,
    }
}
