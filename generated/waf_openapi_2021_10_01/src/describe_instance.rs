// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstance`, from `waf-openapi_2021_10_01/DescribeInstance.md`.

use alicloud_runtime::codegen::*;

/// Shows the WAF instance of the account: edition, status and all its limits.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeInstanceRequest::new();
/// let reply = client.describe_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeInstanceRequest {
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
    DescribeInstanceRequest {
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeInstanceRequest {
    type Response = DescribeInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInstance")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeInstanceRequest`].
#[non_exhaustive]
pub struct DescribeInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `66A98669-CC6E-4F3E-80A6-3014697B11AE`.
    pub request_id: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `waf-cn-xxx`.
    pub instance_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which of the editions on sale it is. Example: `default_version`.
    pub edition: Option<String>,
    /// The details that are concerned.
    pub details: Option<Details>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `4809859200000`.
    pub end_time: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// How the item is billed. Example: `POSTPAY`.
    pub pay_type: Option<String>,
    /// Whether payments are overdue. Example: `1`.
    pub in_debt: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `1668496310000`.
    pub start_time: Option<i64>,
}

response! {
    DescribeInstanceResponse {
        "RequestId" => request_id: value,
        "InstanceId" => instance_id: value,
        "RegionId" => region_id: value,
        "Edition" => edition: value,
        "Details" => details: value,
        "EndTime" => end_time: value,
        "Status" => status: value,
        "PayType" => pay_type: value,
        "InDebt" => in_debt: value,
        "StartTime" => start_time: value,
    }
}

/// The details that are concerned.
#[non_exhaustive]
pub struct Details {
    /// Whether load balancing over shared clusters is included. Example: `true`.
    pub gslb: Option<bool>,
    /// Whether IPv6 is included. Example: `true`.
    pub ipv6: Option<bool>,
    /// IP address that belongs to the exclusive. Example: `true`.
    pub exclusive_ip: Option<bool>,
    /// How many there are of this: backend max. Example: `20`.
    pub backend_max_count: Option<i64>,
    /// How many there are of this: CNAME resource max. Example: `1000`.
    pub cname_resource_max_count: Option<i64>,
    /// Whether logs can be stored and searched. Example: `true`.
    pub log_service: Option<bool>,
    /// How many there are of this: defense object max. Example: `20,000`.
    pub defense_object_max_count: Option<i64>,
    /// How many there are of this: defense group max. Example: `100`.
    pub defense_group_max_count: Option<i64>,
    /// How many there are of this: defense object in group max. Example: `100`.
    pub defense_object_in_group_max_count: Option<i64>,
    /// How many there are of this: defense object in template max. Example: `100`.
    pub defense_object_in_template_max_count: Option<i64>,
    /// The base WAF group that the item belongs to or stands for. Example: `true`.
    pub base_waf_group: Option<bool>,
    /// How many there are of this: base WAF group rule template max. Example: `20`.
    pub base_waf_group_rule_template_max_count: Option<i64>,
    /// How many there are of this: base WAF group rule in template max. Example: `100`.
    pub base_waf_group_rule_in_template_max_count: Option<i64>,
    /// Whether the whitelist is included. Example: `true`.
    pub whitelist: Option<bool>,
    /// How many there are of this: whitelist template max. Example: `20`.
    pub whitelist_template_max_count: Option<i64>,
    /// How many there are of this: whitelist rule in template max. Example: `100`.
    pub whitelist_rule_in_template_max_count: Option<i64>,
    /// Match fields that whitelist rules may use. Example: `URL`.
    pub whitelist_rule_condition: Option<String>,
    /// Operators that whitelist rules may use. Example: `contain`.
    pub whitelist_logical: Option<String>,
    /// Whether the address blacklist is included. Example: `true`.
    pub ip_blacklist: Option<bool>,
    /// How many there are of this: IP address blacklist template max. Example: `20`.
    pub ip_blacklist_template_max_count: Option<i64>,
    /// How many there are of this: IP address blacklist rule in template max. Example: `100`.
    pub ip_blacklist_rule_in_template_max_count: Option<i64>,
    /// How many there are of this: IP address blacklist IP address in rule max. Example: `200`.
    pub ip_blacklist_ip_in_rule_max_count: Option<i64>,
    /// Whether rules of one's own are included. Example: `true`.
    pub custom_rule: Option<bool>,
    /// How many there are of this: custom rule template max. Example: `20`.
    pub custom_rule_template_max_count: Option<i64>,
    /// How many there are of this: custom rule in template max. Example: `100`.
    pub custom_rule_in_template_max_count: Option<i64>,
    /// Match fields that rules of one's own may use. Example: `URL`.
    pub custom_rule_condition: Option<String>,
    /// What rules of one's own may count requests by. Example: `header`.
    pub custom_rule_ratelimitor: Option<String>,
    /// What is done, or is to be done, about the custom rule. Example: `block`.
    pub custom_rule_action: Option<String>,
    /// Whether protection against scanning is included. Example: `true`.
    pub anti_scan: Option<bool>,
    /// How many there are of this: anti scan template max. Example: `20`.
    pub anti_scan_template_max_count: Option<i64>,
    /// Whether block pages of one's own are included. Example: `true`.
    pub custom_response: Option<bool>,
    /// How many there are of this: custom response template max. Example: `20`.
    pub custom_response_template_max_count: Option<i64>,
    /// How many there are of this: custom response rule in template max. Example: `100`.
    pub custom_response_rule_in_template_max_count: Option<i64>,
    /// Network ports that belong to the HTTP. Example: `80`.
    pub http_ports: Option<String>,
    /// Network ports that belong to the HTTPS. Example: `443`.
    pub https_ports: Option<String>,
    /// How many there are of this: ACL rule max IP address. Example: `100`.
    pub acl_rule_max_ip_count: Option<i64>,
    /// Whether protection for major events is included. Example: `true`.
    pub major_protection: Option<bool>,
    /// How many there are of this: major protection template max. Example: `20`.
    pub major_protection_template_max_count: Option<i64>,
    /// How many there are of this: vast IP address blacklist max. Example: `50,000`.
    pub vast_ip_blacklist_max_count: Option<i64>,
    /// How many there are of this: vast IP address blacklist in file max. Example: `2,000`.
    pub vast_ip_blacklist_in_file_max_count: Option<i64>,
    /// How many there are of this: vast IP address blacklist in operation max. Example: `500`.
    pub vast_ip_blacklist_in_operation_max_count: Option<i64>,
    /// Whether bot management is included. Example: `true`.
    pub bot: Option<bool>,
    /// Whether protection against defacement is included. Example: `true`.
    pub tamperproof: Option<bool>,
    /// Whether protection against data leaks is included. Example: `true`.
    pub dlp: Option<bool>,
    /// How many there are of this: bot template max. Example: `50`.
    pub bot_template_max_count: Option<i64>,
    /// How many there are of this: tamperproof template max. Example: `50`.
    pub tamperproof_template_max_count: Option<i64>,
    /// How many there are of this: tamperproof rule in template max. Example: `50`.
    pub tamperproof_rule_in_template_max_count: Option<i64>,
    /// How many there are of this: dlp template max. Example: `50`.
    pub dlp_template_max_count: Option<i64>,
    /// How many there are of this: dlp rule in template max. Example: `50`.
    pub dlp_rule_in_template_max_count: Option<i64>,
    /// Whether bot management for apps is included. Example: `true`.
    pub bot_app: Option<String>,
    /// Whether bot management for websites is included. Example: `true`.
    pub bot_web: Option<String>,
}

response! {
    Details {
        "Gslb" => gslb: value,
        "Ipv6" => ipv6: value,
        "ExclusiveIp" => exclusive_ip: value,
        "BackendMaxCount" => backend_max_count: value,
        "CnameResourceMaxCount" => cname_resource_max_count: value,
        "LogService" => log_service: value,
        "DefenseObjectMaxCount" => defense_object_max_count: value,
        "DefenseGroupMaxCount" => defense_group_max_count: value,
        "DefenseObjectInGroupMaxCount" => defense_object_in_group_max_count: value,
        "DefenseObjectInTemplateMaxCount" => defense_object_in_template_max_count: value,
        "BaseWafGroup" => base_waf_group: value,
        "BaseWafGroupRuleTemplateMaxCount" => base_waf_group_rule_template_max_count: value,
        "BaseWafGroupRuleInTemplateMaxCount" => base_waf_group_rule_in_template_max_count: value,
        "Whitelist" => whitelist: value,
        "WhitelistTemplateMaxCount" => whitelist_template_max_count: value,
        "WhitelistRuleInTemplateMaxCount" => whitelist_rule_in_template_max_count: value,
        "WhitelistRuleCondition" => whitelist_rule_condition: value,
        "WhitelistLogical" => whitelist_logical: value,
        "IpBlacklist" => ip_blacklist: value,
        "IpBlacklistTemplateMaxCount" => ip_blacklist_template_max_count: value,
        "IpBlacklistRuleInTemplateMaxCount" => ip_blacklist_rule_in_template_max_count: value,
        "IpBlacklistIpInRuleMaxCount" => ip_blacklist_ip_in_rule_max_count: value,
        "CustomRule" => custom_rule: value,
        "CustomRuleTemplateMaxCount" => custom_rule_template_max_count: value,
        "CustomRuleInTemplateMaxCount" => custom_rule_in_template_max_count: value,
        "CustomRuleCondition" => custom_rule_condition: value,
        "CustomRuleRatelimitor" => custom_rule_ratelimitor: value,
        "CustomRuleAction" => custom_rule_action: value,
        "AntiScan" => anti_scan: value,
        "AntiScanTemplateMaxCount" => anti_scan_template_max_count: value,
        "CustomResponse" => custom_response: value,
        "CustomResponseTemplateMaxCount" => custom_response_template_max_count: value,
        "CustomResponseRuleInTemplateMaxCount" => custom_response_rule_in_template_max_count: value,
        "HttpPorts" => http_ports: value,
        "HttpsPorts" => https_ports: value,
        "AclRuleMaxIpCount" => acl_rule_max_ip_count: value,
        "MajorProtection" => major_protection: value,
        "MajorProtectionTemplateMaxCount" => major_protection_template_max_count: value,
        "VastIpBlacklistMaxCount" => vast_ip_blacklist_max_count: value,
        "VastIpBlacklistInFileMaxCount" => vast_ip_blacklist_in_file_max_count: value,
        "VastIpBlacklistInOperationMaxCount" => vast_ip_blacklist_in_operation_max_count: value,
        "Bot" => bot: value,
        "Tamperproof" => tamperproof: value,
        "Dlp" => dlp: value,
        "BotTemplateMaxCount" => bot_template_max_count: value,
        "TamperproofTemplateMaxCount" => tamperproof_template_max_count: value,
        "TamperproofRuleInTemplateMaxCount" => tamperproof_rule_in_template_max_count: value,
        "DlpTemplateMaxCount" => dlp_template_max_count: value,
        "DlpRuleInTemplateMaxCount" => dlp_rule_in_template_max_count: value,
        "BotApp" => bot_app: value,
        "BotWeb" => bot_web: value,
    }
}
