// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDnsGtmInstanceStatus`, from `alidns/DescribeDnsGtmInstanceStatus.md`.

use alicloud_runtime::codegen::*;

/// Counts available and unavailable addresses, pool groups and strategies of a GTM 2.0 instance.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeDnsGtmInstanceStatusRequest::new()
///     .instance_id("gtm-cn-wwo3a3hbz**");
/// let reply = client.describe_dns_gtm_instance_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDnsGtmInstanceStatusRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** ID of the GTM instance or paid DNS instance that is meant.
    /// Example: `gtm-cn-wwo3a3hbz**`.
    pub instance_id: Option<String>,
}

impl DescribeDnsGtmInstanceStatusRequest {
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
    DescribeDnsGtmInstanceStatusRequest {
        "Lang" => lang: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DescribeDnsGtmInstanceStatusRequest {
    type Response = DescribeDnsGtmInstanceStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDnsGtmInstanceStatus")
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`DescribeDnsGtmInstanceStatusRequest`].
#[non_exhaustive]
pub struct DescribeDnsGtmInstanceStatusResponse {
    /// How many access policies find no pool to answer with. Example: `1`.
    pub strategy_not_available_num: Option<i32>,
    /// How many addresses are up. Example: `1`.
    pub addr_available_num: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `389DFFA3-77A5-4A9E-BF3D-147C6F98A5BA`.
    pub request_id: Option<String>,
    /// How many access policies are on their backup pools. Example: `1`.
    pub switch_to_failover_strategy_num: Option<i32>,
    /// How many addresses are down. Example: `1`.
    pub addr_not_available_num: Option<i32>,
    /// How many sets of address pools cannot be used. Example: `1`.
    pub addr_pool_group_not_available_num: Option<i32>,
}

response! {
    DescribeDnsGtmInstanceStatusResponse {
        "StrategyNotAvailableNum" => strategy_not_available_num: value,
        "AddrAvailableNum" => addr_available_num: value,
        "RequestId" => request_id: value,
        "SwitchToFailoverStrategyNum" => switch_to_failover_strategy_num: value,
        "AddrNotAvailableNum" => addr_not_available_num: value,
        "AddrPoolGroupNotAvailableNum" => addr_pool_group_not_available_num: value,
    }
}
