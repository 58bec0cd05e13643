// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCertDetail`, from `waf-openapi_2021_10_01/DescribeCertDetail.md`.

use alicloud_runtime::codegen::*;

/// Shows one certificate with its name, dates of issue and expiry and its domains.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeCertDetailRequest::new()
///     .instance_id("...")
///     .cert_identifier("...");
/// let reply = client.describe_cert_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCertDetailRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Identifier under which the certificate is known across regions.
    pub cert_identifier: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeCertDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `CertIdentifier`, which is required.
    pub fn cert_identifier(mut self, value: impl Into<String>) -> Self {
        self.cert_identifier = Some(value.into());
        self
    }
    /// Sets `ResourceManagerResourceGroupId`.
    pub fn resource_manager_resource_group_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.resource_manager_resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeCertDetailRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "CertIdentifier" => cert_identifier: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeCertDetailRequest {
    type Response = DescribeCertDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCertDetail")
        .required(&["InstanceId", "CertIdentifier"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeCertDetailRequest`].
#[non_exhaustive]
pub struct DescribeCertDetailResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3C115DBE-8E53-5A12-9CAF-FD3F****CDF6`.
    pub request_id: Option<String>,
    /// Details about the certificate.
    pub cert_detail: Option<CertDetail>,
}

response! {
    DescribeCertDetailResponse {
        "RequestId" => request_id: value,
        "CertDetail" => cert_detail: value,
    }
}

/// Details about the certificate.
#[non_exhaustive]
pub struct CertDetail {
    /// Domain that the call or the item is about, as a rule a domain name.
    /// Example: `demo.xxxaliyun.com`.
    pub domain: Option<String>,
    /// Name that the certificate is stored under. Example: `testCertName`.
    pub cert_name: Option<String>,
    /// Identifier under which the certificate is known across regions. Example: `123-cn-hangzhou`.
    pub cert_identifier: Option<String>,
    /// Name that the common goes by. Example: `*.xxxaliyun.com`.
    pub common_name: Option<String>,
    /// Day or moment of the after. Example: `1976256736582`.
    pub after_date: Option<i64>,
    /// Day or moment of the before. Example: `1976256736582`.
    pub before_date: Option<i64>,
    /// The sans that were found or are concerned, one entry each. Example: `demo.yyyaliyun.com`.
    pub sans: Vec<String>,
}

response! {
    CertDetail {
        "Domain" => domain: value,
        "CertName" => cert_name: value,
        "CertIdentifier" => cert_identifier: value,
        "CommonName" => common_name: value,
        "AfterDate" => after_date: value,
        "BeforeDate" => before_date: value,
        "Sans" => sans: list(""),
    }
}
