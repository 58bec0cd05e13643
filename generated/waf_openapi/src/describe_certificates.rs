// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCertificates`, from `waf-openapi/DescribeCertificates.md`.

use alicloud_runtime::codegen::*;

/// Lists certificates from SSL Certificates Service that could be used for a domain name.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi::Client) -> Result<(), alicloud_waf_openapi::Error> {
/// let request = alicloud_waf_openapi::DescribeCertificatesRequest::new()
///     .instance_id("...");
/// let reply = client.describe_certificates(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCertificatesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeCertificatesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
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
    DescribeCertificatesRequest {
        "InstanceId" => instance_id: query,
        "Domain" => domain: query,
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeCertificatesRequest {
    type Response = DescribeCertificatesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCertificates")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeCertificatesRequest`].
#[non_exhaustive]
pub struct DescribeCertificatesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ECF65091-3704-55D5-BC88-EC208B0E238C`.
    pub request_id: Option<String>,
    /// The certificates that were found or are concerned, one entry each.
    pub certificates: Vec<Certificate>,
}

response! {
    DescribeCertificatesResponse {
        "RequestId" => request_id: value,
        "Certificates" => certificates: list(""),
    }
}

/// The certificates that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Certificate {
    /// Whether the certificate is in use. Example: `false`.
    pub is_using: Option<bool>,
    /// Name that the certificate goes by. Example: `*.aliyundoc.com`.
    pub certificate_name: Option<String>,
    /// ID of the certificate that the item belongs to or stands for. Example: `2329260`.
    pub certificate_id: Option<i64>,
    /// Name that the common goes by. Example: `*.aliyundoc.com`.
    pub common_name: Option<String>,
    /// The sans that were found or are concerned, one entry each. Example: `*.aliyundoc.com`.
    pub sans: Vec<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `1971273600000`.
    pub end_time: Option<i64>,
}

response! {
    Certificate {
        "IsUsing" => is_using: value,
        "CertificateName" => certificate_name: value,
        "CertificateId" => certificate_id: value,
        "CommonName" => common_name: value,
        "Sans" => sans: list(""),
        "EndTime" => end_time: value,
    }
}
