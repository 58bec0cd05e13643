// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGtmInstanceStatus`, from `alidns/DescribeGtmInstanceStatus.md`.

use alicloud_runtime::codegen::*;

/// Counts unavailable addresses, pools and strategies of a GTM 1.0 instance.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeGtmInstanceStatusRequest::new()
///     .instance_id("gtm-cn-wwo3a3hbz**");
/// let reply = client.describe_gtm_instance_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeGtmInstanceStatusRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** ID of the GTM instance or paid DNS instance that is meant.
    /// Example: `gtm-cn-wwo3a3hbz**`.
    pub instance_id: Option<String>,
}

impl DescribeGtmInstanceStatusRequest {
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
    DescribeGtmInstanceStatusRequest {
        "Lang" => lang: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DescribeGtmInstanceStatusRequest {
    type Response = DescribeGtmInstanceStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeGtmInstanceStatus")
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`DescribeGtmInstanceStatusRequest`].
#[non_exhaustive]
pub struct DescribeGtmInstanceStatusResponse {
    /// Whether operations on the instance are allowed at present. Example: `ALLOW`.
    pub status: Option<String>,
    /// How many access policies find no pool to answer with. Example: `10`.
    pub strategy_not_available_num: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `389DFFA3-77A5-4A9E-BF3D-147C6F98A5BA`.
    pub request_id: Option<String>,
    /// How many access policies are on their backup pools. Example: `10`.
    pub switch_to_failover_strategy_num: Option<i32>,
    /// Why the instance is in this state. Example: `["BETA_INSTANCE"]`.
    pub status_reason: Option<String>,
    /// How many addresses are down. Example: `10`.
    pub addr_not_available_num: Option<i32>,
    /// How many address pools cannot be used. Example: `10`.
    pub addr_pool_not_available_num: Option<i32>,
}

response! {
    DescribeGtmInstanceStatusResponse {
        "Status" => status: value,
        "StrategyNotAvailableNum" => strategy_not_available_num: value,
        "RequestId" => request_id: value,
        "SwitchToFailoverStrategyNum" => switch_to_failover_strategy_num: value,
        "StatusReason" => status_reason: value,
        "AddrNotAvailableNum" => addr_not_available_num: value,
        "AddrPoolNotAvailableNum" => addr_pool_not_available_num: value,
    }
}
