// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApisecEvents`, from `waf-openapi_2021_10_01/DescribeApisecEvents.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EventScope};

/// Lists API security events, filtered by API, level, attacker, status or time.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeApisecEventsRequest::new()
///     .instance_id("...");
/// let reply = client.describe_apisec_events(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApisecEventsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of one event.
    pub event_id: Option<String>,
    /// Notation or file format of the API.
    pub api_format: Option<String>,
    /// Host name or address of the matched.
    pub matched_host: Option<String>,
    /// Tag that the event carries.
    pub event_tag: Option<String>,
    /// Moment of this, as a number: start.
    pub start_ts: Option<i64>,
    /// Moment of this, as a number: end.
    pub end_ts: Option<i64>,
    /// Key that opens, signs or picks out the order.
    pub order_key: Option<String>,
    /// `asc` for ascending and `desc` for descending order.
    pub order_way: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Range: 1 to 200.
    pub page_size: Option<i64>,
    /// Tag that the API carries.
    pub api_tag: Option<String>,
    /// Where the entry comes from.
    pub origin: Option<String>,
    /// Level that the event has on its scale.
    pub event_level: Option<String>,
    /// State of the user, to narrow the list down to or to be put into.
    pub user_status: Option<String>,
    /// IP address that belongs to the attack.
    pub attack_ip: Option<String>,
    /// ID of the API that the call is about.
    pub api_id: Option<String>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
    /// Range in which the event holds.
    pub event_scope: Option<Open<EventScope>>,
    /// Account that the item belongs to or the call works with.
    pub account: Option<String>,
}

impl DescribeApisecEventsRequest {
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
    /// Sets `EventId`.
    pub fn event_id(mut self, value: impl Into<String>) -> Self {
        self.event_id = Some(value.into());
        self
    }
    /// Sets `ApiFormat`.
    pub fn api_format(mut self, value: impl Into<String>) -> Self {
        self.api_format = Some(value.into());
        self
    }
    /// Sets `MatchedHost`.
    pub fn matched_host(mut self, value: impl Into<String>) -> Self {
        self.matched_host = Some(value.into());
        self
    }
    /// Sets `EventTag`.
    pub fn event_tag(mut self, value: impl Into<String>) -> Self {
        self.event_tag = Some(value.into());
        self
    }
    /// Sets `StartTs`.
    #[inline]
    pub fn start_ts(mut self, value: i64) -> Self {
        self.start_ts = Some(value);
        self
    }
    /// Sets `EndTs`.
    #[inline]
    pub fn end_ts(mut self, value: i64) -> Self {
        self.end_ts = Some(value);
        self
    }
    /// Sets `OrderKey`.
    pub fn order_key(mut self, value: impl Into<String>) -> Self {
        self.order_key = Some(value.into());
        self
    }
    /// Sets `OrderWay`.
    pub fn order_way(mut self, value: impl Into<String>) -> Self {
        self.order_way = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `ApiTag`.
    pub fn api_tag(mut self, value: impl Into<String>) -> Self {
        self.api_tag = Some(value.into());
        self
    }
    /// Sets `Origin`.
    pub fn origin(mut self, value: impl Into<String>) -> Self {
        self.origin = Some(value.into());
        self
    }
    /// Sets `EventLevel`.
    pub fn event_level(mut self, value: impl Into<String>) -> Self {
        self.event_level = Some(value.into());
        self
    }
    /// Sets `UserStatus`.
    pub fn user_status(mut self, value: impl Into<String>) -> Self {
        self.user_status = Some(value.into());
        self
    }
    /// Sets `AttackIp`.
    pub fn attack_ip(mut self, value: impl Into<String>) -> Self {
        self.attack_ip = Some(value.into());
        self
    }
    /// Sets `ApiId`.
    pub fn api_id(mut self, value: impl Into<String>) -> Self {
        self.api_id = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
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
    /// Sets `EventScope`.
    pub fn event_scope(mut self, value: impl Into<Open<EventScope>>) -> Self {
        self.event_scope = Some(value.into());
        self
    }
    /// Sets `Account`.
    pub fn account(mut self, value: impl Into<String>) -> Self {
        self.account = Some(value.into());
        self
    }
}

request! {
    DescribeApisecEventsRequest {
        "InstanceId" => instance_id: query,
        "EventId" => event_id: query,
        "ApiFormat" => api_format: query,
        "MatchedHost" => matched_host: query,
        "EventTag" => event_tag: query,
        "StartTs" => start_ts: query,
        "EndTs" => end_ts: query,
        "OrderKey" => order_key: query,
        "OrderWay" => order_way: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ApiTag" => api_tag: query,
        "Origin" => origin: query,
        "EventLevel" => event_level: query,
        "UserStatus" => user_status: query,
        "AttackIp" => attack_ip: query,
        "ApiId" => api_id: query,
        "ClusterId" => cluster_id: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
        "EventScope" => event_scope: query,
        "Account" => account: query,
    }
}

impl Operation for DescribeApisecEventsRequest {
    type Response = DescribeApisecEventsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApisecEvents")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeApisecEventsRequest`], which the documentation does not describe.
pub type DescribeApisecEventsResponse = alicloud_runtime::UndocumentedResponse;
