// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainInfo`, from `alidns/DescribeDomainInfo.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RecordLine};

/// Returns a domain with its name servers, lines and edition.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeDomainInfoRequest::new()
///     .domain_name("example.com");
/// let reply = client.describe_domain_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainInfoRequest {
    /// **Required.** Domain to work on or look for, without any host part. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// Whether the response also holds the details. Default: `false`. Example: `false`.
    pub need_detail_attributes: Option<bool>,
}

impl DescribeDomainInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `NeedDetailAttributes`.
    #[inline]
    pub fn need_detail_attributes(mut self, value: bool) -> Self {
        self.need_detail_attributes = Some(value);
        self
    }
}

request! {
    DescribeDomainInfoRequest {
        "DomainName" => domain_name: query,
        "Lang" => lang: query,
        "NeedDetailAttributes" => need_detail_attributes: query,
    }
}

impl Operation for DescribeDomainInfoRequest {
    type Response = DescribeDomainInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDomainInfo")
        .required(&["DomainName"])
        .read_only();
}

/// Response to [`DescribeDomainInfoRequest`].
#[non_exhaustive]
pub struct DescribeDomainInfoResponse {
    /// Whether the domain is registered with Alibaba Cloud. Example: `true`.
    pub ali_domain: Option<bool>,
    /// TTL values that records of the domain may have. Example: `[600,1800,3600,43200,86400]`.
    pub available_ttls: Vec<String>,
    /// Name servers that the domain has in the DNS service.
    /// Example: `["vip3.alidns.com", "vip4.alidns.com"]`.
    pub dns_servers: Vec<String>,
    /// ID that the DNS service gave the domain. Example: `00efd71a-770e-4255-b54e-6fe5659baffe`.
    pub domain_id: Option<String>,
    /// Domain that the entry is about, without any host part. Example: `example.com`.
    pub domain_name: Option<String>,
    /// ID of a domain group; the default group applies where none is given. Example: `2223`.
    pub group_id: Option<String>,
    /// Label of the domain group that people recognize it by. Example: `mygroup`.
    pub group_name: Option<String>,
    /// Whether traffic to the domain's DNS is dropped because of an attack. Example: `false`.
    pub in_black_hole: Option<bool>,
    /// Whether traffic to the domain's DNS is being scrubbed because of an attack. Example: `false`.
    pub in_clean: Option<bool>,
    /// ID of the GTM instance or paid DNS instance that is meant. Example: `i-7bg`.
    pub instance_id: Option<String>,
    /// Which kind of line it is or is to be. Example: `region_province`.
    pub line_type: Option<String>,
    /// Smallest TTL that records of the domain may have. Example: `1`.
    pub min_ttl: Option<i64>,
    /// Domain in Punycode, the ASCII form of names with other letters. Example: `example.com`.
    pub puny_code: Option<String>,
    /// Which lines belong under which, as nested JSON.
    pub record_line_tree_json: Option<String>,
    /// Lines that records can be answered by.
    pub record_lines: Vec<RecordLine>,
    /// Whether there are lines by region. Example: `false`.
    pub region_lines: Option<bool>,
    /// Free text for people; it has no technical effect. Example: `remark`.
    pub remark: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `536E9CAD-DB30-4647-AC87-AA5CC38C5382`.
    pub request_id: Option<String>,
    /// Whether secondary DNS is allowed. Example: `true`.
    pub slave_dns: Option<bool>,
    /// Code of the edition that was bought. Example: `version1`.
    pub version_code: Option<String>,
    /// Edition of the DNS service that was bought. Example: `text`.
    pub version_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-aek3dj3******`.
    pub resource_group_id: Option<String>,
    /// When the item was created. Example: `2015-12-12T09:23Z`.
    pub create_time: Option<Timestamp>,
    /// Full host name, such as `www.example.com`. Example: `false`.
    pub sub_domain: Option<bool>,
    /// Whether traffic analysis is on for the domain. Example: `text`.
    pub domain_logging_switch_status: Option<String>,
}

response! {
    DescribeDomainInfoResponse {
        "AliDomain" => ali_domain: value,
        "AvailableTtls" => available_ttls: list("AvailableTtl"),
        "DnsServers" => dns_servers: list("DnsServer"),
        "DomainId" => domain_id: value,
        "DomainName" => domain_name: value,
        "GroupId" => group_id: value,
        "GroupName" => group_name: value,
        "InBlackHole" => in_black_hole: value,
        "InClean" => in_clean: value,
        "InstanceId" => instance_id: value,
        "LineType" => line_type: value,
        "MinTtl" => min_ttl: value,
        "PunyCode" => puny_code: value,
        "RecordLineTreeJson" => record_line_tree_json: value,
        "RecordLines" => record_lines: list("RecordLine"),
        "RegionLines" => region_lines: value,
        "Remark" => remark: value,
        "RequestId" => request_id: value,
        "SlaveDns" => slave_dns: value,
        "VersionCode" => version_code: value,
        "VersionName" => version_name: value,
        "ResourceGroupId" => resource_group_id: value,
        "CreateTime" => create_time: value,
        "SubDomain" => sub_domain: value,
        "DomainLoggingSwitchStatus" => domain_logging_switch_status: value,
    }
}
