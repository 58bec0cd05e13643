// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainDNSRecord`, from `waf-openapi_2021_10_01/DescribeDomainDNSRecord.md`.

use alicloud_runtime::codegen::*;

/// Checks whether the DNS record of a domain points to WAF as it should.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeDomainDNSRecordRequest::new()
///     .instance_id("...")
///     .domain("...");
/// let reply = client.describe_domain_dns_record(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainDNSRecordRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeDomainDNSRecordRequest {
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
    /// Sets `ResourceManagerResourceGroupId`.
    pub fn resource_manager_resource_group_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.resource_manager_resource_group_id = Some(value.into());
        self
    }
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeDomainDNSRecordRequest {
        "InstanceId" => instance_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
        "Domain" => domain: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeDomainDNSRecordRequest {
    type Response = DescribeDomainDNSRecordResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDomainDNSRecord")
        .required(&["InstanceId", "Domain"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDomainDNSRecordRequest`].
#[non_exhaustive]
pub struct DescribeDomainDNSRecordResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D827FCFE-90A7-4330-9326-D33C8B4C****`.
    pub request_id: Option<String>,
    /// State that the DNS is in. Example: `cnameMatched`.
    pub dns_status: Option<String>,
}

response! {
    DescribeDomainDNSRecordResponse {
        "RequestId" => request_id: value,
        "DNSStatus" => dns_status: value,
    }
}
