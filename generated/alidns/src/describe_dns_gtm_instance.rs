// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDnsGtmInstance`, from `alidns/DescribeDnsGtmInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AlertConfig, UsedQuota};

/// Shows one GTM 2.0 instance with configuration and quotas used.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeDnsGtmInstanceRequest::new()
///     .instance_id("gtm-cn-wwo3a3hbz**");
/// let reply = client.describe_dns_gtm_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDnsGtmInstanceRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** ID of the GTM instance or paid DNS instance that is meant.
    /// Example: `gtm-cn-wwo3a3hbz**`.
    pub instance_id: Option<String>,
}

impl DescribeDnsGtmInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeDnsGtmInstanceRequest {
        "Lang" => lang: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DescribeDnsGtmInstanceRequest {
    type Response = DescribeDnsGtmInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDnsGtmInstance")
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`DescribeDnsGtmInstanceRequest`].
#[non_exhaustive]
pub struct DescribeDnsGtmInstanceResponse {
    /// When the instance or domain expires, as a Unix timestamp. Example: `1602656937000`.
    pub expire_timestamp: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `84314904-D047-4176-A0EC-256D7F68C7F5`.
    pub request_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `resourc*****`.
    pub resource_group_id: Option<String>,
    /// ID of the GTM instance or paid DNS instance that is meant. Example: `gtm-cn-wwo3a3hbz**`.
    pub instance_id: Option<String>,
    /// How many health checks the instance may have. Example: `100`.
    pub task_quota: Option<i32>,
    /// Settings of the GTM instance as a whole.
    pub config: Option<DnsGtmInstanceConfig>,
    /// When the item was created. Example: `2020-10-14T06:58Z`.
    pub create_time: Option<Timestamp>,
    /// How many text message alerts may be sent. Example: `100`.
    pub sms_quota: Option<i32>,
    /// Code of the edition that was bought. Example: `standard`.
    pub version_code: Option<String>,
    /// How the instance is paid for. Example: `Subscription`.
    pub payment_type: Option<String>,
    /// When the instance runs out unless it is renewed. Example: `2020-10-14T06:58Z`.
    pub expire_time: Option<Timestamp>,
    /// When the item was created, as a Unix timestamp. Example: `1602656937000`.
    pub create_timestamp: Option<i64>,
    /// How much of each quota has been used.
    pub used_quota: Option<UsedQuota>,
}

response! {
    DescribeDnsGtmInstanceResponse {
        "ExpireTimestamp" => expire_timestamp: value,
        "RequestId" => request_id: value,
        "ResourceGroupId" => resource_group_id: value,
        "InstanceId" => instance_id: value,
        "TaskQuota" => task_quota: value,
        "Config" => config: value,
        "CreateTime" => create_time: value,
        "SmsQuota" => sms_quota: value,
        "VersionCode" => version_code: value,
        "PaymentType" => payment_type: value,
        "ExpireTime" => expire_time: value,
        "CreateTimestamp" => create_timestamp: value,
        "UsedQuota" => used_quota: value,
    }
}

/// Settings of the GTM instance as a whole.
#[non_exhaustive]
pub struct DnsGtmInstanceConfig {
    /// How long resolvers may keep the answer in their cache. Example: `60`.
    pub ttl: Option<i32>,
    /// Contact groups of CloudMonitor that alerts go to. Example: `["test1","test2"]`.
    pub alert_group: Option<String>,
    /// Whether the CNAME is for the internet. Example: `PUBLIC`.
    pub cname_type: Option<String>,
    /// What the access policies go by, such as the place or the latency of clients. Example: `GEO`.
    pub strategy_mode: Option<String>,
    /// Label of the instance that people recognize it by. Example: `test`.
    pub instance_name: Option<String>,
    /// Whether the public CNAME comes from the service or from a domain of the account.
    /// Example: `CUSTOM`.
    pub public_cname_mode: Option<String>,
    /// Which events lead to alerts, and how the alerts are sent.
    pub alert_config: Vec<AlertConfig>,
    /// Domain that users call and that GTM steers, on the internet. Example: `example.com`.
    pub public_user_domain_name: Option<String>,
    /// Public CNAME domain of the GTM instance. Example: `gtm-cn-wwo3a3hbz**.example.com`.
    pub pubic_zone_name: Option<String>,
    /// Host part of the public CNAME of the GTM instance. Example: `test.rr`.
    pub public_rr: Option<String>,
}

response! {
    DnsGtmInstanceConfig {
        "Ttl" => ttl: value,
        "AlertGroup" => alert_group: value,
        "CnameType" => cname_type: value,
        "StrategyMode" => strategy_mode: value,
        "InstanceName" => instance_name: value,
        "PublicCnameMode" => public_cname_mode: value,
        "AlertConfig" => alert_config: list("AlertConfig"),
        "PublicUserDomainName" => public_user_domain_name: value,
        "PubicZoneName" => pubic_zone_name: value,
        "PublicRr" => public_rr: value,
    }
}
