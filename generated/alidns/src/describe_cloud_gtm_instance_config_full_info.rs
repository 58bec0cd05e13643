// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCloudGtmInstanceConfigFullInfo`, from `alidns/DescribeCloudGtmInstanceConfigFullInfo.md`.

use alicloud_runtime::codegen::*;

/// Returns a domain configuration with its address pools and their addresses.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeCloudGtmInstanceConfigFullInfoRequest::new();
/// let reply = client.describe_cloud_gtm_instance_config_full_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCloudGtmInstanceConfigFullInfoRequest {
    /// Language of the names and texts that come back. Example: `en-US`.
    pub accept_language: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `1ae05db4-10e7-11ef-b126-00163e24****`.
    pub client_token: Option<String>,
    /// ID of the GTM instance or paid DNS instance that is meant. Example: `gtm-cn-wwo3a3h****`.
    pub instance_id: Option<String>,
    /// ID of a domain configuration; one name can have separate ones for A and AAAA records.
    /// Example: `Config-000****`.
    pub config_id: Option<String>,
}

impl DescribeCloudGtmInstanceConfigFullInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ConfigId`.
    pub fn config_id(mut self, value: impl Into<String>) -> Self {
        self.config_id = Some(value.into());
        self
    }
}

request! {
    DescribeCloudGtmInstanceConfigFullInfoRequest {
        "AcceptLanguage" => accept_language: query,
        "ClientToken" => client_token: query,
        "InstanceId" => instance_id: query,
        "ConfigId" => config_id: query,
    }
}

impl Operation for DescribeCloudGtmInstanceConfigFullInfoRequest {
    type Response = DescribeCloudGtmInstanceConfigFullInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "DescribeCloudGtmInstanceConfigFullInfo",
        )
        .idempotency_token("ClientToken")
        .read_only();
}

/// Response to [`DescribeCloudGtmInstanceConfigFullInfoRequest`].
#[non_exhaustive]
pub struct DescribeCloudGtmInstanceConfigFullInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `29D0F8F8-5499-4F6C-9FDC-1EE13BF55925`.
    pub request_id: Option<String>,
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
    /// Label of the instance that people recognize it by. Example: `test`.
    pub instance_name: Option<String>,
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
    /// Contact groups of CloudMonitor that alerts go to. Example: `text`.
    pub alert_group: Option<String>,
    /// Which events lead to alerts, and how the alerts are sent. Example: `text`.
    pub alert_config: Option<String>,
    /// Free text for people; it has no technical effect. Example: `test`.
    pub remark: Option<String>,
    /// Address pools in question, each with its weight or place.
    pub address_pools: Vec<AddressPool>,
}

response! {
    DescribeCloudGtmInstanceConfigFullInfoResponse {
        "RequestId" => request_id: value,
        "InstanceId" => instance_id: value,
        "ConfigId" => config_id: value,
        "CreateTime" => create_time: value,
        "CreateTimestamp" => create_timestamp: value,
        "UpdateTime" => update_time: value,
        "UpdateTimestamp" => update_timestamp: value,
        "VersionCode" => version_code: value,
        "CommodityCode" => commodity_code: value,
        "InstanceName" => instance_name: value,
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
        "AlertGroup" => alert_group: value,
        "AlertConfig" => alert_config: value,
        "Remark" => remark: value,
        "AddressPools" => address_pools: list("AddressPool"),
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
    /// Example: `any_ok`.
    pub health_judgement: Option<String>,
    /// Whether the item passes its health checks. Example: `ok`.
    pub health_status: Option<String>,
    /// Whether the item can be handed out in answers at present. Example: `available`.
    pub available_status: Option<String>,
    /// Addresses in question, each with its weight or state.
    pub addresses: Vec<Address>,
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
        "Addresses" => addresses: list("Address"),
        "SeqNonPreemptiveSchedule" => seq_non_preemptive_schedule: value,
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
    /// returned it. Example: `addr-89564712295703****`.
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
        "SeqNonPreemptiveSchedule" => seq_non_preemptive_schedule: value,
    }
}
