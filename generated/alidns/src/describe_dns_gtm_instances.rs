// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDnsGtmInstances`, from `alidns/DescribeDnsGtmInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{UsedQuota};

/// Lists the GTM 2.0 instances of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeDnsGtmInstancesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_dns_gtm_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDnsGtmInstancesRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// Which page of the list to return. Range: 1 to 9999999. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100. Example: `1`.
    pub page_size: Option<i32>,
    /// Text to search for. Example: `test`.
    pub keyword: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-testgroupid`.
    pub resource_group_id: Option<String>,
}

impl DescribeDnsGtmInstancesRequest {
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
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeDnsGtmInstancesRequest {
        "Lang" => lang: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Keyword" => keyword: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeDnsGtmInstancesRequest {
    type Response = DescribeDnsGtmInstancesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDnsGtmInstances").read_only();
}

impl Paginated for DescribeDnsGtmInstancesRequest {
    type Item = GtmInstance;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_items)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.gtm_instances)
    }
}

/// Response to [`DescribeDnsGtmInstancesRequest`].
#[non_exhaustive]
pub struct DescribeDnsGtmInstancesResponse {
    /// How many items a page holds at most. Example: `1`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `84314904-D047-4176-A0EC-256D7F68C7F5`.
    pub request_id: Option<String>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// GTM instances that were found.
    pub gtm_instances: Vec<GtmInstance>,
    /// How many pages the whole list has. Example: `123`.
    pub total_pages: Option<i32>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_items: Option<i32>,
}

response! {
    DescribeDnsGtmInstancesResponse {
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "GtmInstances" => gtm_instances: list(""),
        "TotalPages" => total_pages: value,
        "TotalItems" => total_items: value,
    }
}

/// GTM instances that were found.
#[non_exhaustive]
pub struct GtmInstance {
    /// How the instance is paid for. Example: `Subscription`.
    pub payment_type: Option<String>,
    /// When the instance runs out unless it is renewed. Example: `2020-10-14T06:58Z`.
    pub expire_time: Option<Timestamp>,
    /// When the item was created. Example: `2020-10-14T06:58Z`.
    pub create_time: Option<Timestamp>,
    /// How many text message alerts may be sent. Example: `1`.
    pub sms_quota: Option<i32>,
    /// ID of the GTM instance or paid DNS instance that is meant. Example: `gtm-cn-wwo3a3hbz**`.
    pub instance_id: Option<String>,
    /// Settings of the GTM instance as a whole.
    pub config: Option<GtmInstanceConfig>,
    /// When the instance or domain expires, as a Unix timestamp. Example: `1602658709000`.
    pub expire_timestamp: Option<i64>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `resourceGroupid123`.
    pub resource_group_id: Option<String>,
    /// Code of the edition that was bought. Example: `standard`.
    pub version_code: Option<String>,
    /// How much of each quota has been used.
    pub used_quota: Option<UsedQuota>,
    /// How many health checks the instance may have. Example: `1`.
    pub task_quota: Option<i32>,
    /// When the item was created, as a Unix timestamp. Example: `1602658709000`.
    pub create_timestamp: Option<i64>,
}

response! {
    GtmInstance {
        "PaymentType" => payment_type: value,
        "ExpireTime" => expire_time: value,
        "CreateTime" => create_time: value,
        "SmsQuota" => sms_quota: value,
        "InstanceId" => instance_id: value,
        "Config" => config: value,
        "ExpireTimestamp" => expire_timestamp: value,
        "ResourceGroupId" => resource_group_id: value,
        "VersionCode" => version_code: value,
        "UsedQuota" => used_quota: value,
        "TaskQuota" => task_quota: value,
        "CreateTimestamp" => create_timestamp: value,
    }
}

/// Settings of the GTM instance as a whole.
#[non_exhaustive]
pub struct GtmInstanceConfig {
    /// How long resolvers may keep the answer in their cache. Example: `60`.
    pub ttl: Option<i32>,
    /// Contact groups of CloudMonitor that alerts go to. Example: `["test1","test2"]`.
    pub alert_group: Option<String>,
    /// Public CNAME domain of the GTM instance. Example: `gtm-cn-wwo3a3hbz**.dns-example.top`.
    pub public_zone_name: Option<String>,
    /// Whether the CNAME is for the internet. Example: `PUBLIC`.
    pub cname_type: Option<String>,
    /// What the access policies go by, such as the place or the latency of clients. Example: `GEO`.
    pub strategy_mode: Option<String>,
    /// Label of the instance that people recognize it by. Example: `instanceTest`.
    pub instance_name: Option<String>,
    /// Whether the public CNAME comes from the service or from a domain of the account.
    /// Example: `CUSTOM`.
    pub public_cname_mode: Option<String>,
    /// Which events lead to alerts, and how the alerts are sent.
    pub alert_config: Vec<AlertConfig>,
    /// Domain that users call and that GTM steers, on the internet. Example: `dns-example.top`.
    pub public_user_domain_name: Option<String>,
    /// Host part of the public CNAME of the GTM instance. Example: `test.rr`.
    pub public_rr: Option<String>,
}

response! {
    GtmInstanceConfig {
        "Ttl" => ttl: value,
        "AlertGroup" => alert_group: value,
        "PublicZoneName" => public_zone_name: value,
        "CnameType" => cname_type: value,
        "StrategyMode" => strategy_mode: value,
        "InstanceName" => instance_name: value,
        "PublicCnameMode" => public_cname_mode: value,
        "AlertConfig" => alert_config: list(""),
        "PublicUserDomainName" => public_user_domain_name: value,
        "PublicRr" => public_rr: value,
    }
}

/// Which events lead to alerts, and how the alerts are sent.
#[non_exhaustive]
pub struct AlertConfig {
    /// Whether alerts are sent by text message; only on the China site. Example: `true`.
    pub sms_notice: Option<String>,
    /// Which event the alert is about. Example: `ADDR_ALERT`.
    pub notice_type: Option<String>,
    /// Whether alerts are sent by email. Example: `true`.
    pub email_notice: Option<String>,
    /// Whether alerts are sent through DingTalk. Example: `true`.
    pub dingtalk_notice: Option<String>,
}

response! {
    AlertConfig {
        "SmsNotice" => sms_notice: value,
        "NoticeType" => notice_type: value,
        "EmailNotice" => email_notice: value,
        "DingtalkNotice" => dingtalk_notice: value,
    }
}
