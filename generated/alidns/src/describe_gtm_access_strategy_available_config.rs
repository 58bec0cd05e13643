// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGtmAccessStrategyAvailableConfig`, from `alidns/DescribeGtmAccessStrategyAvailableConfig.md`.

use alicloud_runtime::codegen::*;

/// Lists what an access policy can be built from, such as address pools and lines.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeGtmAccessStrategyAvailableConfigRequest::new()
///     .instance_id("gtm-cn-wwo3a3hbz**");
/// let reply = client.describe_gtm_access_strategy_available_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeGtmAccessStrategyAvailableConfigRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** ID of the GTM instance or paid DNS instance that is meant.
    /// Example: `gtm-cn-wwo3a3hbz**`.
    pub instance_id: Option<String>,
}

impl DescribeGtmAccessStrategyAvailableConfigRequest {
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
    DescribeGtmAccessStrategyAvailableConfigRequest {
        "Lang" => lang: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DescribeGtmAccessStrategyAvailableConfigRequest {
    type Response = DescribeGtmAccessStrategyAvailableConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "DescribeGtmAccessStrategyAvailableConfig",
        )
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`DescribeGtmAccessStrategyAvailableConfigRequest`].
#[non_exhaustive]
pub struct DescribeGtmAccessStrategyAvailableConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C2851BA9-CE56-49AF-8D12-4FC6A49EE688`.
    pub request_id: Option<String>,
    /// Address pools that were found or that the policy uses.
    pub addr_pools: Vec<AddrPool>,
    /// Lines, which stand for origins of queries.
    pub lines: Vec<Line>,
    /// Whether a policy for all origins ought to be set. Example: `True`.
    pub suggest_set_default_line: Option<bool>,
}

response! {
    DescribeGtmAccessStrategyAvailableConfigResponse {
        "RequestId" => request_id: value,
        "AddrPools" => addr_pools: list("AddrPool"),
        "Lines" => lines: list("Line"),
        "SuggestSetDefaultLine" => suggest_set_default_line: value,
    }
}

/// Address pools that were found or that the policy uses.
#[non_exhaustive]
pub struct AddrPool {
    /// ID of an address pool, given when the pool was added. Example: `hra0ix`.
    pub addr_pool_id: Option<String>,
    /// Label of the address pool that people recognize it by. Example: `test`.
    pub addr_pool_name: Option<String>,
}

response! {
    AddrPool {
        "AddrPoolId" => addr_pool_id: value,
        "AddrPoolName" => addr_pool_name: value,
    }
}

/// Lines, which stand for origins of queries.
#[non_exhaustive]
pub struct Line {
    /// Whether the line can be chosen. Example: `FORBIDDEN`.
    pub status: Option<String>,
    /// Code of the line that this one is part of. Example: `text`.
    pub father_code: Option<String>,
    /// Code of the line, for use in calls. Example: `cn_region_huanan`.
    pub line_code: Option<String>,
    /// Group that the service lists the line under. Example: `Mainland China`.
    pub group_name: Option<String>,
    /// Label of the line, which stands for an origin of queries. Example: `South China`.
    pub line_name: Option<String>,
    /// Code under which related lines are put together. Example: `CN_REGION`.
    pub group_code: Option<String>,
}

response! {
    Line {
        "Status" => status: value,
        "FatherCode" => father_code: value,
        "LineCode" => line_code: value,
        "GroupName" => group_name: value,
        "LineName" => line_name: value,
        "GroupCode" => group_code: value,
    }
}
