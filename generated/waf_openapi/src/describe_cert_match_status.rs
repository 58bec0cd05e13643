// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCertMatchStatus`, from `waf-openapi/DescribeCertMatchStatus.md`.

use alicloud_runtime::codegen::*;

/// Checks whether a domain name's certificate and private key belong together.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi::Client) -> Result<(), alicloud_waf_openapi::Error> {
/// let request = alicloud_waf_openapi::DescribeCertMatchStatusRequest::new()
///     .domain("...")
///     .certificate("...")
///     .private_key("...")
///     .instance_id("...");
/// let reply = client.describe_cert_match_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCertMatchStatusRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// **Required.** Certificate itself, as PEM text.
    pub certificate: Option<String>,
    /// **Required.** Private half of the key pair; keep it secret.
    pub private_key: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeCertMatchStatusRequest {
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
    /// Sets `Certificate`, which is required.
    pub fn certificate(mut self, value: impl Into<String>) -> Self {
        self.certificate = Some(value.into());
        self
    }
    /// Sets `PrivateKey`, which is required.
    pub fn private_key(mut self, value: impl Into<String>) -> Self {
        self.private_key = Some(value.into());
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
    DescribeCertMatchStatusRequest {
        "Domain" => domain: query,
        "Certificate" => certificate: query,
        "PrivateKey" => private_key: query,
        "InstanceId" => instance_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeCertMatchStatusRequest {
    type Response = DescribeCertMatchStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCertMatchStatus")
        .required(&["Domain", "Certificate", "PrivateKey", "InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeCertMatchStatusRequest`].
#[non_exhaustive]
pub struct DescribeCertMatchStatusResponse {
    /// State that the match is in. Example: `false`.
    pub match_status: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D7861F61-5B61-46CE-A47C-6B19****5EB0`.
    pub request_id: Option<String>,
}

response! {
    DescribeCertMatchStatusResponse {
        "MatchStatus" => match_status: value,
        "RequestId" => request_id: value,
    }
}
