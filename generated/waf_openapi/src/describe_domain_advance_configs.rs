// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainAdvanceConfigs`, from `waf-openapi/DescribeDomainAdvanceConfigs.md`.

use alicloud_runtime::codegen::*;

/// Shows the detailed configurations of a list of domain names.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi::Client) -> Result<(), alicloud_waf_openapi::Error> {
/// let request = alicloud_waf_openapi::DescribeDomainAdvanceConfigsRequest::new()
///     .instance_id("...")
///     .domain_list("...");
/// let reply = client.describe_domain_advance_configs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainAdvanceConfigsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Items of the kind domain name to work on or to narrow the list down to.
    pub domain_list: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeDomainAdvanceConfigsRequest {
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
    /// Sets `DomainList`, which is required.
    pub fn domain_list(mut self, value: impl Into<String>) -> Self {
        self.domain_list = Some(value.into());
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
    DescribeDomainAdvanceConfigsRequest {
        "InstanceId" => instance_id: query,
        "DomainList" => domain_list: query,
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeDomainAdvanceConfigsRequest {
    type Response = DescribeDomainAdvanceConfigsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDomainAdvanceConfigs")
        .required(&["InstanceId", "DomainList"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDomainAdvanceConfigsRequest`].
#[non_exhaustive]
pub struct DescribeDomainAdvanceConfigsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D7861F61-5B61-46CE-A47C-6B19160D5EB0`.
    pub request_id: Option<String>,
    /// Settings of the domain name, by feature.
    pub domain_configs: Vec<DomainConfig>,
}

response! {
    DescribeDomainAdvanceConfigsResponse {
        "RequestId" => request_id: value,
        "DomainConfigs" => domain_configs: list(""),
    }
}

/// Settings of the domain name, by feature.
#[non_exhaustive]
pub struct DomainConfig {
    /// Domain name, with its settings. Example: `www.aliyundoc.com`.
    pub domain: Option<String>,
    /// Settings of the domain name.
    pub profile: Option<Profile>,
}

response! {
    DomainConfig {
        "Domain" => domain: value,
        "Profile" => profile: value,
    }
}

/// Settings of the domain name.
#[non_exhaustive]
pub struct Profile {
    /// Network port that belongs to the HTTP/2. Example: `443`.
    pub http2_port: Vec<i32>,
    /// State that the IPv6 is in. Example: `1`.
    pub ipv6_status: Option<i32>,
    /// Network port that belongs to the HTTP. Example: `80`.
    pub http_port: Vec<i32>,
    /// State that the GSLB is in. Example: `on`.
    pub gslb_status: Option<String>,
    /// The rs that were found or are concerned, one entry each. Example: `["39.XX.XX.197"]`.
    pub rs: Vec<String>,
    /// State that the vip service is in. Example: `0`.
    pub vip_service_status: Option<i32>,
    /// Kind of the cluster, out of those that the service tells apart. Example: `0`.
    pub cluster_type: Option<i32>,
    /// State that the exclusive vip is in. Example: `0`.
    pub exclusive_vip_status: Option<i32>,
    /// Name that your DNS record has to point to for the traffic to reach the service.
    /// Example: `****dsbpkt75zeiok5mta2j5l7hggcrm.****.com`.
    pub cname: Option<String>,
    /// State that the certificate is in. Example: `1`.
    pub cert_status: Option<i32>,
    /// Network port that belongs to the HTTPS. Example: `443`.
    pub https_port: Vec<i32>,
    /// Which kind of resolved it is or is to be. Example: `0`.
    pub resolved_type: Option<i32>,
}

response! {
    Profile {
        "Http2Port" => http2_port: list(""),
        "Ipv6Status" => ipv6_status: value,
        "HttpPort" => http_port: list(""),
        "GSLBStatus" => gslb_status: value,
        "Rs" => rs: list(""),
        "VipServiceStatus" => vip_service_status: value,
        "ClusterType" => cluster_type: value,
        "ExclusiveVipStatus" => exclusive_vip_status: value,
        "Cname" => cname: value,
        "CertStatus" => cert_status: value,
        "HttpsPort" => https_port: list(""),
        "ResolvedType" => resolved_type: value,
    }
}
