// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// Why RAM refused the call; only there when it did.
#[non_exhaustive]
pub struct AccessDeniedDetail {
    /// Permission that the caller lacks. Example: `CreateUser`.
    pub auth_action: Option<String>,
    /// How the caller that was refused is shown to people. Example: `2015555733387XXXX`.
    pub auth_principal_display_name: Option<String>,
    /// Account that the refused caller belongs to. Example: `1046973331XXXX`.
    pub auth_principal_owner_id: Option<String>,
    /// Whether a user, a role or another kind of identity was refused. Example: `SubUser`.
    pub auth_principal_type: Option<String>,
    /// Encoded report on the refusal, to be decoded by RAM.
    /// Example: `AQEAAAAAaNIARXXXXUQwNjE0LUQzN0XXXXVEQy1BQzExLTMzXXXXNTkxRjk1Ng==`.
    pub encoded_diagnostic_message: Option<String>,
    /// Whether a policy forbids the call or none allows it. Example: `ImplicitDeny`.
    pub no_permission_type: Option<String>,
    /// Kind of policy that led to the refusal. Example: `DlpSend`.
    pub policy_type: Option<String>,
}

response! {
    AccessDeniedDetail {
        "AuthAction" => auth_action: value,
        "AuthPrincipalDisplayName" => auth_principal_display_name: value,
        "AuthPrincipalOwnerId" => auth_principal_owner_id: value,
        "AuthPrincipalType" => auth_principal_type: value,
        "EncodedDiagnosticMessage" => encoded_diagnostic_message: value,
        "NoPermissionType" => no_permission_type: value,
        "PolicyType" => policy_type: value,
    }
}

/// Addresses that make up the pool, each with its settings.
#[non_exhaustive]
pub struct Addr {
    /// Where the address is, such as its region and carrier.
    /// Example: `{"lineCodeRectifyType":"AUTO", "lineCode":[]}`.
    pub attribute_info: Option<String>,
    /// Free text for people; it has no technical effect. Example: `test`.
    pub remark: Option<String>,
    /// Weight against the other items when answers are chosen by weight. Example: `1`.
    pub lba_weight: Option<i32>,
    /// **Required.** IP address or domain name that GTM hands out. Example: `223.5.XX.XX`.
    pub addr: Option<String>,
    /// **Required.** Whether the address is answered always, never, or only while its health checks
    /// succeed. Example: `SMART`.
    pub mode: Option<String>,
}

impl Addr {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AttributeInfo`.
    pub fn attribute_info(mut self, value: impl Into<String>) -> Self {
        self.attribute_info = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `LbaWeight`.
    #[inline]
    pub fn lba_weight(mut self, value: i32) -> Self {
        self.lba_weight = Some(value);
        self
    }
    /// Sets `Addr`, which is required.
    pub fn addr(mut self, value: impl Into<String>) -> Self {
        self.addr = Some(value.into());
        self
    }
    /// Sets `Mode`, which is required.
    pub fn mode(mut self, value: impl Into<String>) -> Self {
        self.mode = Some(value.into());
        self
    }
}

request! {
    Addr {
        "AttributeInfo" => attribute_info: field,
        "Remark" => remark: field,
        "LbaWeight" => lba_weight: field,
        "Addr" => addr: field,
        "Mode" => mode: field,
    }
}

/// Main set of address pools, used as long as enough of it is up.
#[non_exhaustive]
pub struct AddrPool {
    /// Weight against the other items when answers are chosen by weight. Example: `1`.
    pub lba_weight: Option<i32>,
    /// ID of the address pool. Example: `pool1`.
    pub id: Option<String>,
}

impl AddrPool {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LbaWeight`.
    #[inline]
    pub fn lba_weight(mut self, value: i32) -> Self {
        self.lba_weight = Some(value);
        self
    }
    /// Sets `Id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}

request! {
    AddrPool {
        "LbaWeight" => lba_weight: field,
        "Id" => id: field,
    }
}

/// Addresses in question, each with its weight or state.
#[non_exhaustive]
pub struct Address {
    /// When the item was created. Example: `2024-03-15T01:46Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was created, as a Unix timestamp. Example: `1527690629357`.
    pub create_timestamp: Option<i64>,
    /// When the item was last changed. Example: `2024-03-15T01:46Z`.
    pub update_time: Option<Timestamp>,
    /// When the item was last changed, as a Unix timestamp. Example: `1527690629357`.
    pub update_timestamp: Option<i64>,
    /// ID of an address in GTM, as [`CreateCloudGtmAddress`](super::Client::create_cloud_gtm_address)
    /// returned it. Example: `addr-89518218114368****`.
    pub address_id: Option<String>,
    /// Weight against the other items when answers are chosen by weight. Example: `1`.
    pub weight_value: Option<i32>,
    /// Place in the order of preference; lower numbers are answered first. Example: `1`.
    pub serial_number: Option<i32>,
    /// Origin of queries, such as a region or carrier, that the item answers.
    pub request_source: Vec<String>,
    /// Label of the address that people recognize it by. Example: `Address-1`.
    pub name: Option<String>,
    /// Whether the entry is an IPv4 address, an IPv6 address or a domain name. Example: `IPv4`.
    pub type_: Option<String>,
    /// IP address or domain name that GTM hands out. Example: `223.5.XX.XX`.
    pub address: Option<String>,
    /// Where the address is, such as its region and carrier. Example: `text`.
    pub attribute_info: Option<String>,
    /// Free text for people; it has no technical effect. Example: `test`.
    pub remark: Option<String>,
    /// Whether the address, pool, record or configuration is switched on; when off, no answer uses it.
    /// Example: `enable`.
    pub enable_status: Option<String>,
    /// Whether health checks decide that the address is up, or somebody by hand. Example: `auto`.
    pub available_mode: Option<String>,
    /// Whether the address is declared up or down by hand; only in manual mode. Example: `available`.
    pub manual_available_status: Option<String>,
    /// Whether the item can be handed out in answers at present. Example: `available`.
    pub available_status: Option<String>,
    /// Whether the item passes its health checks. Example: `ok`.
    pub health_status: Option<String>,
    /// What share of checks or addresses has to be well for the item to count as healthy.
    /// Example: `any_ok`.
    pub health_judgement: Option<String>,
    /// Health checks of the address, each made from a template.
    pub health_tasks: Vec<AddressHealthTask>,
    /// Whether this item is the one in use in sequence mode without takeover by earlier items.
    /// Example: `false`.
    pub seq_non_preemptive_schedule: Option<bool>,
}

response! {
    Address {
        "CreateTime" => create_time: value,
        "CreateTimestamp" => create_timestamp: value,
        "UpdateTime" => update_time: value,
        "UpdateTimestamp" => update_timestamp: value,
        "AddressId" => address_id: value,
        "WeightValue" => weight_value: value,
        "SerialNumber" => serial_number: value,
        "RequestSource" => request_source: list("RequestSource"),
        "Name" => name: value,
        "Type" => type_: value,
        "Address" => address: value,
        "AttributeInfo" => attribute_info: value,
        "Remark" => remark: value,
        "EnableStatus" => enable_status: value,
        "AvailableMode" => available_mode: value,
        "ManualAvailableStatus" => manual_available_status: value,
        "AvailableStatus" => available_status: value,
        "HealthStatus" => health_status: value,
        "HealthJudgement" => health_judgement: value,
        "HealthTasks" => health_tasks: list("HealthTask"),
        "SeqNonPreemptiveSchedule" => seq_non_preemptive_schedule: value,
    }
}

/// Health checks of the address, each made from a template.
#[non_exhaustive]
pub struct AddressHealthTask {
    /// Port of the DNS server that answers are fetched from. Example: `80`.
    pub port: Option<i32>,
    /// ID of a health check template, as
    /// [`CreateCloudGtmMonitorTemplate`](super::Client::create_cloud_gtm_monitor_template) returned it.
    /// Example: `mtp-89518052425100**80`.
    pub template_id: Option<String>,
    /// Label of the template that the health check is made from. Example: `IPv4-Ping`.
    pub template_name: Option<String>,
}

response! {
    AddressHealthTask {
        "Port" => port: value,
        "TemplateId" => template_id: value,
        "TemplateName" => template_name: value,
    }
}

/// Address pools in question, each with its weight or place.
#[non_exhaustive]
pub struct AddressPool {
    /// When the item was created. Example: `2024-03-15T01:46Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was created, as a Unix timestamp. Example: `1527690629357`.
    pub create_timestamp: Option<i64>,
    /// When the item was last changed. Example: `2024-03-15T01:46Z`.
    pub update_time: Option<Timestamp>,
    /// When the item was last changed, as a Unix timestamp. Example: `1527690629357`.
    pub update_timestamp: Option<i64>,
    /// ID of an address pool, as
    /// [`CreateCloudGtmAddressPool`](super::Client::create_cloud_gtm_address_pool) returned it.
    /// Example: `pool-89528023225442****`.
    pub address_pool_id: Option<String>,
    /// Weight against the other items when answers are chosen by weight. Example: `1`.
    pub weight_value: Option<i32>,
    /// Place in the order of preference; lower numbers are answered first. Example: `1`.
    pub serial_number: Option<i32>,
    /// Origin of queries, such as a region or carrier, that the item answers.
    pub request_source: Vec<String>,
    /// Label of the address pool that people recognize it by. Example: `AddressPool-1`.
    pub address_pool_name: Option<String>,
    /// Whether the pool holds IPv4 addresses, IPv6 addresses or domain names. Example: `IPv4`.
    pub address_pool_type: Option<String>,
    /// How an answer is chosen among the addresses of the pool. Example: `round_robin`.
    pub address_lb_strategy: Option<String>,
    /// Whether a recovered earlier item takes over again; for the sequence strategy only.
    /// Example: `preemptive`.
    pub sequence_lb_strategy_mode: Option<String>,
    /// Whether the address, pool, record or configuration is switched on; when off, no answer uses it.
    /// Example: `enable`.
    pub enable_status: Option<String>,
    /// What share of checks or addresses has to be well for the item to count as healthy.
    /// Example: `ok`.
    pub health_judgement: Option<String>,
    /// Whether the item passes its health checks. Example: `ok`.
    pub health_status: Option<String>,
    /// Whether the item can be handed out in answers at present. Example: `available`.
    pub available_status: Option<String>,
    /// Whether this item is the one in use in sequence mode without takeover by earlier items.
    /// Example: `false`.
    pub seq_non_preemptive_schedule: Option<bool>,
}

response! {
    AddressPool {
        "CreateTime" => create_time: value,
        "CreateTimestamp" => create_timestamp: value,
        "UpdateTime" => update_time: value,
        "UpdateTimestamp" => update_timestamp: value,
        "AddressPoolId" => address_pool_id: value,
        "WeightValue" => weight_value: value,
        "SerialNumber" => serial_number: value,
        "RequestSource" => request_source: list("RequestSource"),
        "AddressPoolName" => address_pool_name: value,
        "AddressPoolType" => address_pool_type: value,
        "AddressLbStrategy" => address_lb_strategy: value,
        "SequenceLbStrategyMode" => sequence_lb_strategy_mode: value,
        "EnableStatus" => enable_status: value,
        "HealthJudgement" => health_judgement: value,
        "HealthStatus" => health_status: value,
        "AvailableStatus" => available_status: value,
        "SeqNonPreemptiveSchedule" => seq_non_preemptive_schedule: value,
    }
}

/// Which events lead to alerts, and how the alerts are sent.
#[non_exhaustive]
pub struct AlertConfig {
    /// Which event the alert is about. Example: `addr_alert`.
    pub notice_type: Option<String>,
    /// Whether alerts are sent by text message; only on the China site. Example: `true`.
    pub sms_notice: Option<bool>,
    /// Whether alerts are sent by email. Example: `true`.
    pub email_notice: Option<bool>,
    /// Whether alerts are sent through DingTalk. Example: `true`.
    pub dingtalk_notice: Option<bool>,
}

impl AlertConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NoticeType`.
    pub fn notice_type(mut self, value: impl Into<String>) -> Self {
        self.notice_type = Some(value.into());
        self
    }
    /// Sets `SmsNotice`.
    #[inline]
    pub fn sms_notice(mut self, value: bool) -> Self {
        self.sms_notice = Some(value);
        self
    }
    /// Sets `EmailNotice`.
    #[inline]
    pub fn email_notice(mut self, value: bool) -> Self {
        self.email_notice = Some(value);
        self
    }
    /// Sets `DingtalkNotice`.
    #[inline]
    pub fn dingtalk_notice(mut self, value: bool) -> Self {
        self.dingtalk_notice = Some(value);
        self
    }
}

response! {
    AlertConfig {
        "NoticeType" => notice_type: value,
        "SmsNotice" => sms_notice: value,
        "EmailNotice" => email_notice: value,
        "DingtalkNotice" => dingtalk_notice: value,
    }
}

/// Where the address is, such as its region and carrier.
#[non_exhaustive]
pub struct AttributeInfo {
    /// Code of the line that this one is part of. Example: `telecom`.
    pub father_code: Option<String>,
    /// Group of places or networks that the address is counted in. Example: `Global`.
    pub group_name: Option<String>,
    /// Code of the line, for use in calls. Example: `default`.
    pub line_code: Option<String>,
    /// Label of the line, which stands for an origin of queries. Example: `Global`.
    pub line_name: Option<String>,
    /// Code under which related lines are put together. Example: `DEFAULT`.
    pub group_code: Option<String>,
}

response! {
    AttributeInfo {
        "FatherCode" => father_code: value,
        "GroupName" => group_name: value,
        "LineCode" => line_code: value,
        "LineName" => line_name: value,
        "GroupCode" => group_code: value,
    }
}

values! {
    /// Whether the batch task adds or deletes domains or records.
    pub enum BatchType {
        /// Domains are added.
        DomainAdd = "DOMAIN_ADD",
        /// Domains are deleted.
        DomainDel = "DOMAIN_DEL",
        /// Records are added.
        RrAdd = "RR_ADD",
        /// Records are deleted.
        RrDel = "RR_DEL",
    }
}

/// Addresses in question, each with its weight or state.
#[non_exhaustive]
pub struct CloudGtmAddress {
    /// ID of an address in GTM, as [`CreateCloudGtmAddress`](super::Client::create_cloud_gtm_address)
    /// returned it. Example: `addr-89518218114368****`.
    pub address_id: Option<String>,
    /// When the item was created. Example: `2024-03-23T13:09Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was created, as a Unix timestamp. Example: `1527690629357`.
    pub create_timestamp: Option<i64>,
    /// When the item was last changed. Example: `2024-03-29T13:20Z`.
    pub update_time: Option<Timestamp>,
    /// When the item was last changed, as a Unix timestamp. Example: `1527690824357`.
    pub update_timestamp: Option<i64>,
    /// Label of the address that people recognize it by. Example: `Address-1`.
    pub name: Option<String>,
    /// Whether the address is an IPv4 address, an IPv6 address or a domain name. Example: `IPv4`.
    pub type_: Option<String>,
    /// IP address or domain name that GTM hands out. Example: `223.5.XX.XX`.
    pub address: Option<String>,
    /// Where the address is, such as its region and carrier. Example: `text`.
    pub attribute_info: Option<String>,
    /// Free text for people; it has no technical effect. Example: `app`.
    pub remark: Option<String>,
    /// Whether the address, pool, record or configuration is switched on; when off, no answer uses it.
    /// Example: `enable`.
    pub enable_status: Option<String>,
    /// Whether health checks decide that the address is up, or somebody by hand. Example: `auto`.
    pub available_mode: Option<String>,
    /// Whether the address is declared up or down by hand; only in manual mode. Example: `available`.
    pub manual_available_status: Option<String>,
    /// Whether the item can be handed out in answers at present. Example: `available`.
    pub available_status: Option<String>,
    /// Whether the item passes its health checks. Example: `ok`.
    pub health_status: Option<String>,
    /// What share of checks or addresses has to be well for the item to count as healthy.
    /// Example: `p50_ok`.
    pub health_judgement: Option<String>,
    /// Health checks of the address, each made from a template.
    pub health_tasks: Vec<HealthTask>,
}

response! {
    CloudGtmAddress {
        "AddressId" => address_id: value,
        "CreateTime" => create_time: value,
        "CreateTimestamp" => create_timestamp: value,
        "UpdateTime" => update_time: value,
        "UpdateTimestamp" => update_timestamp: value,
        "Name" => name: value,
        "Type" => type_: value,
        "Address" => address: value,
        "AttributeInfo" => attribute_info: value,
        "Remark" => remark: value,
        "EnableStatus" => enable_status: value,
        "AvailableMode" => available_mode: value,
        "ManualAvailableStatus" => manual_available_status: value,
        "AvailableStatus" => available_status: value,
        "HealthStatus" => health_status: value,
        "HealthJudgement" => health_judgement: value,
        "HealthTasks" => health_tasks: list("HealthTask"),
    }
}

/// Health checks of the address, each made from a template.
#[non_exhaustive]
pub struct CloudGtmAddressHealthTask {
    /// Port of the DNS server that answers are fetched from. Example: `80`.
    pub port: Option<i32>,
    /// ID of a health check template, as
    /// [`CreateCloudGtmMonitorTemplate`](super::Client::create_cloud_gtm_monitor_template) returned it.
    /// Example: `mtp-89518052425100****`.
    pub template_id: Option<String>,
}

impl CloudGtmAddressHealthTask {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Port`.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
    /// Sets `TemplateId`.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
}

request! {
    CloudGtmAddressHealthTask {
        "Port" => port: field,
        "TemplateId" => template_id: field,
    }
}

/// Which events lead to alerts, and how the alerts are sent.
#[non_exhaustive]
pub struct CloudGtmGlobalAlertConfig {
    /// Which event the alert is about. Example: `addr_alert`.
    pub notice_type: Option<String>,
    /// Whether alerts are sent by text message; only on the China site. Example: `true`.
    pub sms_notice: Option<bool>,
    /// Whether alerts are sent by email. Example: `true`.
    pub email_notice: Option<bool>,
    /// Whether alerts are sent through DingTalk. Example: `false`.
    pub dingtalk_notice: Option<bool>,
    /// Value at which an alert is sent; only for metrics of sudden rise or fall.
    /// Default: `50`. Example: `50`.
    pub threshold: Option<i32>,
}

impl CloudGtmGlobalAlertConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NoticeType`.
    pub fn notice_type(mut self, value: impl Into<String>) -> Self {
        self.notice_type = Some(value.into());
        self
    }
    /// Sets `SmsNotice`.
    #[inline]
    pub fn sms_notice(mut self, value: bool) -> Self {
        self.sms_notice = Some(value);
        self
    }
    /// Sets `EmailNotice`.
    #[inline]
    pub fn email_notice(mut self, value: bool) -> Self {
        self.email_notice = Some(value);
        self
    }
    /// Sets `DingtalkNotice`.
    #[inline]
    pub fn dingtalk_notice(mut self, value: bool) -> Self {
        self.dingtalk_notice = Some(value);
        self
    }
    /// Sets `Threshold`.
    #[inline]
    pub fn threshold(mut self, value: i32) -> Self {
        self.threshold = Some(value);
        self
    }
}

response! {
    CloudGtmGlobalAlertConfig {
        "NoticeType" => notice_type: value,
        "SmsNotice" => sms_notice: value,
        "EmailNotice" => email_notice: value,
        "DingtalkNotice" => dingtalk_notice: value,
        "Threshold" => threshold: value,
    }
}

/// Domain configurations in question.
#[non_exhaustive]
pub struct CloudGtmInstanceConfig {
    /// ID of the GTM instance or paid DNS instance that is meant. Example: `gtm-cn-wwo3a3h****`.
    pub instance_id: Option<String>,
    /// ID of a domain configuration; one name can have separate ones for A and AAAA records.
    /// Example: `Config-000****`.
    pub config_id: Option<String>,
    /// When the item was created. Example: `2024-03-15T01:46Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was created, as a Unix timestamp. Example: `1527690629357`.
    pub create_timestamp: Option<i64>,
    /// When the item was last changed. Example: `2024-03-15T01:46Z`.
    pub update_time: Option<Timestamp>,
    /// When the item was last changed, as a Unix timestamp. Example: `1527690629357`.
    pub update_timestamp: Option<i64>,
    /// Code of the edition that was bought. Example: `ultimate`.
    pub version_code: Option<String>,
    /// Code under which the order system sells the item. Example: `dns_gtm_public_cn`.
    pub commodity_code: Option<String>,
    /// Whether the zone comes from the service or from the account. Example: `custom`.
    pub schedule_zone_mode: Option<String>,
    /// Zone, hosted in the account, that holds the name that GTM answers for. Example: `example.com`.
    pub schedule_zone_name: Option<String>,
    /// Host part of the name that GTM answers for. Example: `www`.
    pub schedule_hostname: Option<String>,
    /// Whole name that GTM answers for, made of host part and zone. Example: `www.example.com`.
    pub schedule_domain_name: Option<String>,
    /// Record type that GTM answers with. Example: `A`.
    pub schedule_rr_type: Option<String>,
    /// How long resolvers may keep the answer in their cache. Example: `60`.
    pub ttl: Option<i32>,
    /// How an answer is chosen among the address pools. Example: `round_robin`.
    pub address_pool_lb_strategy: Option<String>,
    /// Whether a recovered earlier item takes over again; for the sequence strategy only.
    /// Example: `preemptive`.
    pub sequence_lb_strategy_mode: Option<String>,
    /// Whether the item can be handed out in answers at present. Example: `available`.
    pub available_status: Option<String>,
    /// Whether the address, pool, record or configuration is switched on; when off, no answer uses it.
    /// Example: `enable`.
    pub enable_status: Option<String>,
    /// Whether the item passes its health checks. Example: `ok`.
    pub health_status: Option<String>,
    /// Free text for people; it has no technical effect. Example: `test`.
    pub remark: Option<String>,
    /// Address pools in question, each with its weight or place.
    pub address_pools: Vec<AddressPool>,
    /// Whether traffic analysis is on for the domain configuration. Example: `ENABLE`.
    pub config_logging_switch_status: Option<String>,
}

response! {
    CloudGtmInstanceConfig {
        "InstanceId" => instance_id: value,
        "ConfigId" => config_id: value,
        "CreateTime" => create_time: value,
        "CreateTimestamp" => create_timestamp: value,
        "UpdateTime" => update_time: value,
        "UpdateTimestamp" => update_timestamp: value,
        "VersionCode" => version_code: value,
        "CommodityCode" => commodity_code: value,
        "ScheduleZoneMode" => schedule_zone_mode: value,
        "ScheduleZoneName" => schedule_zone_name: value,
        "ScheduleHostname" => schedule_hostname: value,
        "ScheduleDomainName" => schedule_domain_name: value,
        "ScheduleRrType" => schedule_rr_type: value,
        "Ttl" => ttl: value,
        "AddressPoolLbStrategy" => address_pool_lb_strategy: value,
        "SequenceLbStrategyMode" => sequence_lb_strategy_mode: value,
        "AvailableStatus" => available_status: value,
        "EnableStatus" => enable_status: value,
        "HealthStatus" => health_status: value,
        "Remark" => remark: value,
        "AddressPools" => address_pools: list("AddressPool"),
        "ConfigLoggingSwitchStatus" => config_logging_switch_status: value,
    }
}

/// Nodes that health checks are run from, by city and carrier.
#[non_exhaustive]
pub struct CloudGtmMonitorTemplateIspCityNode {
    /// Code of the country that the health check node is in. Example: `001`.
    pub country_code: Option<String>,
    /// Country that the health check node is in. Example: `text`.
    pub country_name: Option<String>,
    /// Code of the city that the health check node is in. Example: `503`.
    pub city_code: Option<String>,
    /// City that the health check node is in. Example: `text`.
    pub city_name: Option<String>,
    /// What kind of network the health check node is in. Example: `BGP`.
    pub group_type: Option<String>,
    /// Group of nodes that this health check node is listed under. Example: `text`.
    pub group_name: Option<String>,
    /// Code of the carrier that the health check node belongs to. Example: `465`.
    pub isp_code: Option<String>,
    /// Carrier that the health check node belongs to. Example: `text`.
    pub isp_name: Option<String>,
}

response! {
    CloudGtmMonitorTemplateIspCityNode {
        "CountryCode" => country_code: value,
        "CountryName" => country_name: value,
        "CityCode" => city_code: value,
        "CityName" => city_name: value,
        "GroupType" => group_type: value,
        "GroupName" => group_name: value,
        "IspCode" => isp_code: value,
        "IspName" => isp_name: value,
    }
}

/// Address pools that answers come from at present.
#[non_exhaustive]
pub struct DefaultAddrPool {
    /// Weight against the other items when answers are chosen by weight. Example: `1`.
    pub lba_weight: Option<i32>,
    /// Label of the address pool that people recognize it by. Example: `test`.
    pub name: Option<String>,
    /// How many addresses the pool has. Example: `3`.
    pub addr_count: Option<i32>,
    /// ID of the address pool. Example: `po***`.
    pub id: Option<String>,
}

response! {
    DefaultAddrPool {
        "LbaWeight" => lba_weight: value,
        "Name" => name: value,
        "AddrCount" => addr_count: value,
        "Id" => id: value,
    }
}

/// Nodes that health checks are run from, by city and carrier.
#[non_exhaustive]
pub struct DnsGtmMonitorConfigIspCityNode {
    /// Code of the city that the health check node is in. Example: `572`.
    pub city_code: Option<String>,
    /// Country that the health check node is in. Example: `text`.
    pub country_name: Option<String>,
    /// Code of the carrier that the health check node belongs to. Example: `123`.
    pub isp_code: Option<String>,
    /// City that the health check node is in. Example: `text`.
    pub city_name: Option<String>,
    /// Code of the country that the health check node is in. Example: `001`.
    pub country_code: Option<String>,
    /// Carrier that the health check node belongs to. Example: `text`.
    pub isp_name: Option<String>,
}

response! {
    DnsGtmMonitorConfigIspCityNode {
        "CityCode" => city_code: value,
        "CountryName" => country_name: value,
        "IspCode" => isp_code: value,
        "CityName" => city_name: value,
        "CountryCode" => country_code: value,
        "IspName" => isp_name: value,
    }
}

values! {
    /// Whether the record is in effect or suspended.
    pub enum DomainRecordStatus {
        /// The record is in effect.
        Enable = "Enable",
        /// The record is suspended and not answered with.
        Disable = "Disable",
    }
}

/// For whom the zone is answered.
#[non_exhaustive]
pub struct EffectiveScope {
    /// Kind of items that the scope lists, such as accounts. Example: `account`.
    pub effective_type: Option<String>,
    /// Items that the scope consists of.
    pub scopes: Vec<String>,
}

response! {
    EffectiveScope {
        "EffectiveType" => effective_type: value,
        "Scopes" => scopes: list("Scope"),
    }
}

/// Addresses that make up the pool, each with its settings.
#[non_exhaustive]
pub struct GtmAddressPoolAddr {
    /// IP address or domain name of this member of the pool. Example: `1.1.XX.XX`.
    pub value: Option<String>,
    /// Weight against the other items when answers are chosen by weight. Example: `1`.
    pub lba_weight: Option<i32>,
    /// Whether the address is answered always, never, or only while its health checks succeed.
    /// Example: `SMART`.
    pub mode: Option<String>,
}

impl GtmAddressPoolAddr {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `LbaWeight`.
    #[inline]
    pub fn lba_weight(mut self, value: i32) -> Self {
        self.lba_weight = Some(value);
        self
    }
    /// Sets `Mode`.
    pub fn mode(mut self, value: impl Into<String>) -> Self {
        self.mode = Some(value.into());
        self
    }
}

request! {
    GtmAddressPoolAddr {
        "Value" => value: field,
        "LbaWeight" => lba_weight: field,
        "Mode" => mode: field,
    }
}

/// Health checks of the address, each made from a template.
#[non_exhaustive]
pub struct HealthTask {
    /// Port of the DNS server that answers are fetched from. Example: `80`.
    pub port: Option<i32>,
    /// ID of a health check template, as
    /// [`CreateCloudGtmMonitorTemplate`](super::Client::create_cloud_gtm_monitor_template) returned it.
    /// Example: `mtp-89518052425100****`.
    pub template_id: Option<String>,
    /// Label of the template that the health check is made from. Example: `Ping-IPv4`.
    pub template_name: Option<String>,
    /// Whether health checks are on. Example: `ok`.
    pub monitor_status: Option<String>,
}

response! {
    HealthTask {
        "Port" => port: value,
        "TemplateId" => template_id: value,
        "TemplateName" => template_name: value,
        "MonitorStatus" => monitor_status: value,
    }
}

/// Domain configurations in question.
#[non_exhaustive]
pub struct InstanceConfig {
    /// ID of the GTM instance or paid DNS instance that is meant. Example: `gtm-cn-jmp3qnw****`.
    pub instance_id: Option<String>,
    /// ID of a domain configuration; one name can have separate ones for A and AAAA records.
    /// Example: `config-00****`.
    pub config_id: Option<String>,
    /// Code of the edition that was bought. Example: `ultimate`.
    pub version_code: Option<String>,
    /// Label of the instance that people recognize it by. Example: `test`.
    pub instance_name: Option<String>,
    /// Zone, hosted in the account, that holds the name that GTM answers for. Example: `example.com`.
    pub schedule_zone_name: Option<String>,
    /// Host part of the name that GTM answers for. Example: `www`.
    pub schedule_hostname: Option<String>,
    /// Whole name that GTM answers for, made of host part and zone. Example: `www.example.com`.
    pub schedule_domain_name: Option<String>,
    /// Record type that GTM answers with. Example: `A`.
    pub schedule_rr_type: Option<String>,
    /// How long resolvers may keep the answer in their cache. Example: `30`.
    pub ttl: Option<i32>,
    /// How an answer is chosen among the address pools. Example: `round_robin`.
    pub address_pool_lb_strategy: Option<String>,
    /// Whether a recovered earlier item takes over again; for the sequence strategy only.
    /// Example: `preemptive`.
    pub sequence_lb_strategy_mode: Option<String>,
    /// Whether the item can be handed out in answers at present. Example: `available`.
    pub available_status: Option<String>,
    /// Whether the address, pool, record or configuration is switched on; when off, no answer uses it.
    /// Example: `enable`.
    pub enable_status: Option<String>,
    /// Whether the item passes its health checks. Example: `ok`.
    pub health_status: Option<String>,
    /// Free text for people; it has no technical effect. Example: `test`.
    pub remark: Option<String>,
}

response! {
    InstanceConfig {
        "InstanceId" => instance_id: value,
        "ConfigId" => config_id: value,
        "VersionCode" => version_code: value,
        "InstanceName" => instance_name: value,
        "ScheduleZoneName" => schedule_zone_name: value,
        "ScheduleHostname" => schedule_hostname: value,
        "ScheduleDomainName" => schedule_domain_name: value,
        "ScheduleRrType" => schedule_rr_type: value,
        "Ttl" => ttl: value,
        "AddressPoolLbStrategy" => address_pool_lb_strategy: value,
        "SequenceLbStrategyMode" => sequence_lb_strategy_mode: value,
        "AvailableStatus" => available_status: value,
        "EnableStatus" => enable_status: value,
        "HealthStatus" => health_status: value,
        "Remark" => remark: value,
    }
}

/// Address ranges that make up the custom line, each from a first to a last address.
#[non_exhaustive]
pub struct IpSegment {
    /// Last address of the range. Example: `192.0.2.254`.
    pub end_ip: Option<String>,
    /// First address of the range. Example: `192.0.2.0`.
    pub start_ip: Option<String>,
}

impl IpSegment {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EndIp`.
    pub fn end_ip(mut self, value: impl Into<String>) -> Self {
        self.end_ip = Some(value.into());
        self
    }
    /// Sets `StartIp`.
    pub fn start_ip(mut self, value: impl Into<String>) -> Self {
        self.start_ip = Some(value.into());
        self
    }
}

request! {
    IpSegment {
        "EndIp" => end_ip: field,
        "StartIp" => start_ip: field,
    }
}

/// Address ranges that make up the custom line.
#[non_exhaustive]
pub struct IpSegmentList {
    /// Last address of the range. Example: `1.1.XX.XX`.
    pub end_ip: Option<String>,
    /// First address of the range. Example: `1.2.XX.XX`.
    pub start_ip: Option<String>,
}

response! {
    IpSegmentList {
        "EndIp" => end_ip: value,
        "StartIp" => start_ip: value,
    }
}

/// Nodes that the health checks are run from, by city and carrier.
#[non_exhaustive]
pub struct IspCityNode {
    /// Code of the city that the health check node is in. Example: `503`.
    pub city_code: Option<String>,
    /// Code of the carrier that the health check node belongs to. Example: `465`.
    pub isp_code: Option<String>,
}

impl IspCityNode {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CityCode`.
    pub fn city_code(mut self, value: impl Into<String>) -> Self {
        self.city_code = Some(value.into());
        self
    }
    /// Sets `IspCode`.
    pub fn isp_code(mut self, value: impl Into<String>) -> Self {
        self.isp_code = Some(value.into());
        self
    }
}

request! {
    IspCityNode {
        "CityCode" => city_code: field,
        "IspCode" => isp_code: field,
    }
}

values! {
    /// Language of the texts that come back.
    pub enum Lang {
        /// Texts in English.
        En = "en",
        /// Texts in Chinese.
        Zh = "zh",
        /// Texts in Japanese.
        Ja = "ja",
    }
}

/// Lines, which stand for origins of queries.
#[non_exhaustive]
pub struct Line {
    /// Group that the service lists the line under. Example: `Global`.
    pub group_name: Option<String>,
    /// Code of the line, for use in calls. Example: `default`.
    pub line_code: Option<String>,
    /// Label of the line, which stands for an origin of queries. Example: `Global`.
    pub line_name: Option<String>,
    /// Code under which related lines are put together. Example: `DEFAULT`.
    pub group_code: Option<String>,
}

response! {
    Line {
        "GroupName" => group_name: value,
        "LineCode" => line_code: value,
        "LineName" => line_name: value,
        "GroupCode" => group_code: value,
    }
}

/// Lines that records can be answered by.
#[non_exhaustive]
pub struct RecordLine {
    /// Code of the line that this one is part of. Example: `internal`.
    pub father_code: Option<String>,
    /// Code of the line, for use in calls. Example: `cn_region_xibei`.
    pub line_code: Option<String>,
    /// How the line is shown to people. Example: `text`.
    pub line_display_name: Option<String>,
    /// Label of the line, which stands for an origin of queries. Example: `text`.
    pub line_name: Option<String>,
}

response! {
    RecordLine {
        "FatherCode" => father_code: value,
        "LineCode" => line_code: value,
        "LineDisplayName" => line_display_name: value,
        "LineName" => line_name: value,
    }
}

/// For whom the zone is answered.
#[non_exhaustive]
pub struct RecursionZoneEffectiveScope {
    /// Kind of items that the scope lists, such as accounts. Example: `account`.
    pub effective_type: Option<String>,
    /// Range over which the setting or the item holds. Example: `[20003]`.
    pub scope: Vec<String>,
}

impl RecursionZoneEffectiveScope {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EffectiveType`.
    pub fn effective_type(mut self, value: impl Into<String>) -> Self {
        self.effective_type = Some(value.into());
        self
    }
    /// Sets `Scope`.
    pub fn scope(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.scope = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    RecursionZoneEffectiveScope {
        "EffectiveType" => effective_type: field,
        "Scope" => scope: field,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct RspDomainServerHoldStatusForGatewayOteData {
    /// Domain that the entry is about, without any host part. Example: `example.com`.
    pub domain_name: Option<String>,
}

response! {
    RspDomainServerHoldStatusForGatewayOteData {
        "DomainName" => domain_name: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct RspDomainServerProhibitStatusForGatewayData {
    /// Domain that the entry is about, without any host part. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Locks that the domain has, one entry each.
    pub status_list: Vec<RspDomainServerProhibitStatusForGatewayStatusList>,
}

response! {
    RspDomainServerProhibitStatusForGatewayData {
        "DomainName" => domain_name: value,
        "StatusList" => status_list: list(""),
    }
}

/// Locks that the domain has, one entry each.
#[non_exhaustive]
pub struct RspDomainServerProhibitStatusForGatewayStatusList {
    /// Domain that the entry is about, without any host part. Example: `uptp.test.abchina.com.cn`.
    pub domain_name: Option<String>,
    /// Registry lock that the domain has. Example: `serverUpdateProhibited`.
    pub status: Option<String>,
    /// Text that explains the status of the domain. Example: `text`.
    pub status_msg: Option<String>,
}

response! {
    RspDomainServerProhibitStatusForGatewayStatusList {
        "DomainName" => domain_name: value,
        "Status" => status: value,
        "StatusMsg" => status_msg: value,
    }
}

/// DNS servers that answers are fetched from, each with host and port.
#[non_exhaustive]
pub struct SourceDnsServer {
    /// Name or address of the host concerned. Example: `192.168.0.1`.
    pub host: Option<String>,
    /// Port of the DNS server that answers are fetched from. Example: `53`.
    pub port: Option<String>,
}

impl SourceDnsServer {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Host`.
    pub fn host(mut self, value: impl Into<String>) -> Self {
        self.host = Some(value.into());
        self
    }
    /// Sets `Port`.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
}

response! {
    SourceDnsServer {
        "Host" => host: value,
        "Port" => port: value,
    }
}

/// Query counts that were found, one entry each.
#[non_exhaustive]
pub struct Statistic {
    /// How many queries came over HTTP on IPv6. Example: `3141592653`.
    pub v6_http_count: Option<i64>,
    /// How many queries came over HTTPS on IPv4. Example: `3141592653`.
    pub v4_https_count: Option<i64>,
    /// Moment that the record or data point belongs to. Example: `1544976000000`.
    pub timestamp: Option<i64>,
    /// How many items match in all, over all pages. Example: `3141592653`.
    pub total_count: Option<i64>,
    /// How many queries came over HTTP on IPv4. Example: `3141592653`.
    pub v4_http_count: Option<i64>,
    /// How many queries came over HTTPS on IPv6. Example: `3141592653`.
    pub v6_https_count: Option<i64>,
}

response! {
    Statistic {
        "V6HttpCount" => v6_http_count: value,
        "V4HttpsCount" => v4_https_count: value,
        "Timestamp" => timestamp: value,
        "TotalCount" => total_count: value,
        "V4HttpCount" => v4_http_count: value,
        "V6HttpsCount" => v6_https_count: value,
    }
}

values! {
    /// Lock to put on the domain.
    pub enum Status {
        /// The registry refuses to delete the domain.
        ServerDeleteProhibited = "serverDeleteProhibited",
        /// The registry refuses to renew the domain.
        ServerRenewProhibited = "serverRenewProhibited",
        /// The registry refuses to transfer the domain to another registrar.
        ServerTransferProhibited = "serverTransferProhibited",
        /// The registry refuses changes to the domain.
        ServerUpdateProhibited = "serverUpdateProhibited",
    }
}

/// Locks to put on the domain, one entry each.
#[non_exhaustive]
pub struct StatusList {
    /// Lock to put on the domain. Example: `serverDeleteProhibited`.
    pub status: Option<Open<Status>>,
    /// Text that says why the status of the domain changed. Example: `text`.
    pub status_msg: Option<String>,
}

impl StatusList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<Open<Status>>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `StatusMsg`.
    pub fn status_msg(mut self, value: impl Into<String>) -> Self {
        self.status_msg = Some(value.into());
        self
    }
}

request! {
    StatusList {
        "Status" => status: field,
        "StatusMsg" => status_msg: field,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key to label the domain with, or to filter domains by. Example: `abcd`.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty. Example: `text`.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

response! {
    Tag {
        "Key" => key: value,
        "Value" => value: value,
    }
}

/// Health check templates that were found.
#[non_exhaustive]
pub struct Template {
    /// ID of a health check template, as
    /// [`CreateCloudGtmMonitorTemplate`](super::Client::create_cloud_gtm_monitor_template) returned it.
    /// Example: `mtp-89518052425100****`.
    pub template_id: Option<String>,
    /// When the item was created. Example: `2024-03-23T13:09Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was created, as a Unix timestamp. Example: `1527690629357`.
    pub create_timestamp: Option<i64>,
    /// When the item was last changed. Example: `2024-03-29T13:20Z`.
    pub update_time: Option<Timestamp>,
    /// When the item was last changed, as a Unix timestamp. Example: `1527690629357`.
    pub update_timestamp: Option<i64>,
    /// Label of the health check template that people recognize it by. Example: `IPv4-Ping`.
    pub name: Option<String>,
    /// Whether the nodes check IPv4 or IPv6 addresses. Example: `IPv4`.
    pub ip_version: Option<String>,
    /// Protocol that the health check speaks. Example: `ping`.
    pub protocol: Option<String>,
    /// Time from one health check to the next. Example: `60`.
    pub interval: Option<i32>,
    /// How long a probe waits for a response before it counts as failed. Example: `5000`.
    pub timeout: Option<i32>,
    /// How many checks in a row have to fail before the address counts as down. Example: `2`.
    pub evaluation_count: Option<i32>,
    /// Share of nodes that have to see a failure before the address counts as down. Example: `50`.
    pub failure_rate: Option<i32>,
    /// Further settings of the health check, as JSON, such as port or path. Example: `text`.
    pub extend_info: Option<String>,
    /// Nodes that health checks are run from, by city and carrier.
    pub isp_city_nodes: Vec<CloudGtmMonitorTemplateIspCityNode>,
    /// Free text for people; it has no technical effect. Example: `test`.
    pub remark: Option<String>,
}

response! {
    Template {
        "TemplateId" => template_id: value,
        "CreateTime" => create_time: value,
        "CreateTimestamp" => create_timestamp: value,
        "UpdateTime" => update_time: value,
        "UpdateTimestamp" => update_timestamp: value,
        "Name" => name: value,
        "IpVersion" => ip_version: value,
        "Protocol" => protocol: value,
        "Interval" => interval: value,
        "Timeout" => timeout: value,
        "EvaluationCount" => evaluation_count: value,
        "FailureRate" => failure_rate: value,
        "ExtendInfo" => extend_info: value,
        "IspCityNodes" => isp_city_nodes: list("IspCityNode"),
        "Remark" => remark: value,
    }
}

/// How much of each quota has been used.
#[non_exhaustive]
pub struct UsedQuota {
    /// How many email alerts have been sent. Example: `123`.
    pub email_used_count: Option<i32>,
    /// How many health checks are in use. Example: `123`.
    pub task_used_count: Option<i32>,
    /// How many text message alerts have been sent. Example: `123`.
    pub sms_used_count: Option<i32>,
    /// How many DingTalk alerts have been sent. Example: `123`.
    pub dingtalk_used_count: Option<i32>,
}

response! {
    UsedQuota {
        "EmailUsedCount" => email_used_count: value,
        "TaskUsedCount" => task_used_count: value,
        "SmsUsedCount" => sms_used_count: value,
        "DingtalkUsedCount" => dingtalk_used_count: value,
    }
}

/// The zones found, one entry each.
#[non_exhaustive]
pub struct Zone {
    /// ID of the built-in zone of HTTPDNS. Example: `173671468000011`.
    pub zone_id: Option<String>,
    /// When the item was created. Example: `2021-03-08T05:45Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was created, as a Unix timestamp. Example: `1729674680000`.
    pub create_timestamp: Option<i64>,
    /// When the item was last changed. Example: `2024-11-12T04:30Z`.
    pub update_time: Option<Timestamp>,
    /// When the item was last changed, as a Unix timestamp. Example: `1707189878000`.
    pub update_timestamp: Option<i64>,
    /// Domain that the zone covers. Example: `dfsdfsd`.
    pub zone_name: Option<String>,
    /// Free text for people; it has no technical effect. Example: `107`.
    pub remark: Option<String>,
    /// How many records there are. Example: `8`.
    pub record_count: Option<i32>,
    /// Whether names that the zone lacks are looked up elsewhere (`record`) or answered with NXDOMAIN
    /// (`zone`). Example: `record`.
    pub proxy_pattern: Option<String>,
    /// Who created the item. Example: `218497924149333932`.
    pub creator: Option<String>,
    /// Whether a user or the system created the item. Example: `USER`.
    pub creator_type: Option<String>,
    /// Finer kind of the one who created the item. Example: `SUB`.
    pub creator_sub_type: Option<String>,
    /// For whom the zone is answered.
    pub effective_scopes: Vec<EffectiveScope>,
}

response! {
    Zone {
        "ZoneId" => zone_id: value,
        "CreateTime" => create_time: value,
        "CreateTimestamp" => create_timestamp: value,
        "UpdateTime" => update_time: value,
        "UpdateTimestamp" => update_timestamp: value,
        "ZoneName" => zone_name: value,
        "Remark" => remark: value,
        "RecordCount" => record_count: value,
        "ProxyPattern" => proxy_pattern: value,
        "Creator" => creator: value,
        "CreatorType" => creator_type: value,
        "CreatorSubType" => creator_sub_type: value,
        "EffectiveScopes" => effective_scopes: list("EffectiveScope"),
    }
}
