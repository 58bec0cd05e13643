// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApiGroup`, from `cloudapi/DescribeApiGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Shows one API group with its second-level domain, custom domains, and certificates.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeApiGroupRequest::new()
///     .group_id("...");
/// let reply = client.describe_api_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApiGroupRequest {
    /// **Required.** API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 500.
    pub tag: Vec<Tag>,
}

impl DescribeApiGroupRequest {
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeApiGroupRequest {
        "GroupId" => group_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribeApiGroupRequest {
    type Response = DescribeApiGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApiGroup")
        .required(&["GroupId"])
        .read_only();
}

/// Response to [`DescribeApiGroupRequest`].
#[non_exhaustive]
pub struct DescribeApiGroupResponse {
    /// State of what the entry describes, which decides what can be done with it. Example: `NORMAL`.
    pub status: Option<String>,
    /// The compatible flags that are concerned. Example: `depart:dep1`.
    pub compatible_flags: Option<String>,
    /// Path under which the base is found. Example: `/qqq`.
    pub base_path: Option<String>,
    /// State that the IPv6 is in. Example: `UNBIND`.
    pub ipv6_status: Option<String>,
    /// Settings of the user log, and what it works with. Example: `text`.
    pub user_log_config: Option<String>,
    /// Settings of each customer, one entry each. Example: `removeResponseServerHeader`.
    pub customer_configs: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `03442A3D-3B7D-434C-8A95-A5FEB989B519`.
    pub request_id: Option<String>,
    /// Free text that describes the item to people. Example: `New weather informations.`.
    pub description: Option<String>,
    /// What is done about the HTTPS, as rules. Example: `HTTPS2_TLS1_0`.
    pub https_policy: Option<String>,
    /// Domain name that belongs to the sub.
    /// Example: `27d50c0f2e54b359919923d908bb015-cn-hangzhou.alicloudapi.com`.
    pub sub_domain: Option<String>,
    /// When the item was created or added. Example: `2016-08-01T06:53:02Z`.
    pub created_time: Option<Timestamp>,
    /// Domain name that belongs to the default. Example: `mkt.api.gaore.com`.
    pub default_domain: Option<String>,
    /// The cms monitor group that the item belongs to or stands for. Example: `217008423`.
    pub cms_monitor_group: Option<String>,
    /// State that the billing is in. Example: `NORMAL`.
    pub billing_status: Option<String>,
    /// Upper limit that applies to the traffic. Example: `500`.
    pub traffic_limit: Option<i32>,
    /// The passthrough headers that are concerned. Example: `eagleeye-rpcid,x-b3-traceid`.
    pub passthrough_headers: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `apigateway-cn-v6419k43xxxxx`.
    pub instance_id: Option<String>,
    /// Domain name that belongs to the VPC. Example: `e4**`.
    pub vpc_domain: Option<String>,
    /// Kind or model of the instance, which sets what it can do. Example: `VPC_SHARED`.
    pub instance_type: Option<String>,
    /// Settings of the custom trace, and what it works with. Example: `text`.
    pub custom_trace_config: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// When the item was last changed. Example: `2016-08-01T06:54:32Z`.
    pub modified_time: Option<Timestamp>,
    /// API group, which holds APIs under common domains. Example: `523e8dc7bbe04613b5b1d726c2a7889d`.
    pub group_id: Option<String>,
    /// Display text for the API group; unique in the account. Example: `NewWeather`.
    pub group_name: Option<String>,
    /// State that the illegal is in. Example: `NORMAL`.
    pub illegal_status: Option<String>,
    /// Domain name that belongs to the VPC SLB intranet.
    /// Example: `257e9d450e924d00b976b0ecfb7184c2-cn-beijing-intranet.alicloudapi.com`.
    pub vpc_slb_intranet_domain: Option<String>,
    /// The custom domain names that were found or are concerned, one entry each.
    pub custom_domains: Vec<DomainItem>,
    /// The stage items that were found or are concerned, one entry each.
    pub stage_items: Vec<StageInfo>,
    /// Whether the group is sold on the marketplace. Example: `false`.
    pub cloud_market_commodity: Option<bool>,
    /// Architecture of the dedicated gateway: joined to a VPC (`vpc_connect`) or classic (`normal`).
    /// Example: `normal`.
    pub dedicated_instance_type: Option<String>,
    /// State that the migration is in. Example: `Fail`.
    pub migration_status: Option<String>,
    /// Why the move to another instance failed. Example: `text`.
    pub migration_error: Option<String>,
    /// Domain name that belongs to the disable inner. Example: `false`.
    pub disable_inner_domain: Option<bool>,
}

response! {
    DescribeApiGroupResponse {
        "Status" => status: value,
        "CompatibleFlags" => compatible_flags: value,
        "BasePath" => base_path: value,
        "Ipv6Status" => ipv6_status: value,
        "UserLogConfig" => user_log_config: value,
        "CustomerConfigs" => customer_configs: value,
        "RequestId" => request_id: value,
        "Description" => description: value,
        "HttpsPolicy" => https_policy: value,
        "SubDomain" => sub_domain: value,
        "CreatedTime" => created_time: value,
        "DefaultDomain" => default_domain: value,
        "CmsMonitorGroup" => cms_monitor_group: value,
        "BillingStatus" => billing_status: value,
        "TrafficLimit" => traffic_limit: value,
        "PassthroughHeaders" => passthrough_headers: value,
        "InstanceId" => instance_id: value,
        "VpcDomain" => vpc_domain: value,
        "InstanceType" => instance_type: value,
        "CustomTraceConfig" => custom_trace_config: value,
        "RegionId" => region_id: value,
        "ModifiedTime" => modified_time: value,
        "GroupId" => group_id: value,
        "GroupName" => group_name: value,
        "IllegalStatus" => illegal_status: value,
        "VpcSlbIntranetDomain" => vpc_slb_intranet_domain: value,
        "CustomDomains" => custom_domains: list("DomainItem"),
        "StageItems" => stage_items: list("StageInfo"),
        "CloudMarketCommodity" => cloud_market_commodity: value,
        "DedicatedInstanceType" => dedicated_instance_type: value,
        "MigrationStatus" => migration_status: value,
        "MigrationError" => migration_error: value,
        "DisableInnerDomain" => disable_inner_domain: value,
    }
}

/// The custom domain names that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DomainItem {
    /// The only environment that the custom domain reaches; empty for all of them. Example: `TEST`.
    pub bind_stage_name: Option<String>,
    /// State that the domain name legal is in. Example: `ABNORMAL`.
    pub domain_legal_status: Option<String>,
    /// Display text for the TLS certificate of the custom domain. Example: `myCertificate`.
    pub certificate_name: Option<String>,
    /// Which kind of custom domain name it is or is to be. Example: `intranet`.
    pub custom_domain_type: Option<String>,
    /// State that the domain name CNAME is in. Example: `RESOLVED`.
    pub domain_cname_status: Option<String>,
    /// The wildcard domain name patterns that are concerned. Example: `[\"{test}.test.com\"]`.
    pub wildcard_domain_patterns: Option<String>,
    /// State that the domain name binding is in. Example: `BINDING`.
    pub domain_binding_status: Option<String>,
    /// Custom domain that is bound to the API group. Example: `api.demo.com`.
    pub domain_name: Option<String>,
    /// Free text kept with the domain name. Example: `text`.
    pub domain_remark: Option<String>,
    /// State that the domain name web socket is in. Example: `CLOSE`.
    pub domain_web_socket_status: Option<String>,
    /// TLS certificate that is removed from the custom domain.
    /// Example: `6EF60BEC-0242-43AF-BB20-270359FB54A7`.
    pub certificate_id: Option<String>,
    /// Whether this holds: is HTTP redirects to HTTP. Example: `false`.
    pub is_http_redirect_to_https: Option<bool>,
    /// When the certificate starts to hold, in milliseconds since 1970. Example: `1689043476000`.
    pub certificate_valid_start: Option<i64>,
    /// When the certificate runs out, in milliseconds since 1970. Example: `2635123476000`.
    pub certificate_valid_end: Option<i64>,
    /// Second name that the bind stage can be called by.
    pub bind_stage_alias: Option<String>,
}

response! {
    DomainItem {
        "BindStageName" => bind_stage_name: value,
        "DomainLegalStatus" => domain_legal_status: value,
        "CertificateName" => certificate_name: value,
        "CustomDomainType" => custom_domain_type: value,
        "DomainCNAMEStatus" => domain_cname_status: value,
        "WildcardDomainPatterns" => wildcard_domain_patterns: value,
        "DomainBindingStatus" => domain_binding_status: value,
        "DomainName" => domain_name: value,
        "DomainRemark" => domain_remark: value,
        "DomainWebSocketStatus" => domain_web_socket_status: value,
        "CertificateId" => certificate_id: value,
        "IsHttpRedirectToHttps" => is_http_redirect_to_https: value,
        "CertificateValidStart" => certificate_valid_start: value,
        "CertificateValidEnd" => certificate_valid_end: value,
        "BindStageAlias" => bind_stage_alias: value,
    }
}

/// The stage items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct StageInfo {
    /// Environment that is meant, by its ID in the group. Example: `123e8dc7bbe01613b5b1d726c2a7888e`.
    pub stage_id: Option<String>,
    /// Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for trials.
    /// Example: `TEST`.
    pub stage_name: Option<String>,
    /// Free text that describes the item to people. Example: `MYTEST`.
    pub description: Option<String>,
}

response! {
    StageInfo {
        "StageId" => stage_id: value,
        "StageName" => stage_name: value,
        "Description" => description: value,
    }
}
