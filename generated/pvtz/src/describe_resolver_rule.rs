// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeResolverRule`, from `pvtz/DescribeResolverRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BindVpc, ForwardIp};

/// Returns one forwarding rule with its target servers and bound VPCs.
///
/// ```no_run
/// # async fn example(client: alicloud_pvtz::Client) -> Result<(), alicloud_pvtz::Error> {
/// let request = alicloud_pvtz::DescribeResolverRuleRequest::new()
///     .rule_id("...");
/// let reply = client.describe_resolver_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeResolverRuleRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Forwarding rule to work on.
    pub rule_id: Option<String>,
}

impl DescribeResolverRuleRequest {
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
    /// Sets `RuleId`, which is required.
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
        self
    }
}

request! {
    DescribeResolverRuleRequest {
        "Lang" => lang: query,
        "RuleId" => rule_id: query,
    }
}

impl Operation for DescribeResolverRuleRequest {
    type Response = DescribeResolverRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeResolverRule")
        .required(&["RuleId"])
        .read_only();
}

/// Response to [`DescribeResolverRuleRequest`].
#[non_exhaustive]
pub struct DescribeResolverRuleResponse {
    /// IP addresses that belong to the forward.
    pub forward_ips: Vec<ForwardIp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `13D5113B-7E34-407F-A9C1-D96CD2B04277`.
    pub request_id: Option<String>,
    /// When the item was created. Example: `2020-07-13 10:51:44`.
    pub create_time: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Domain the zone holds the records of. Example: `example.com`.
    pub zone_name: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `OUTBOUND`.
    pub type_: Option<String>,
    /// Name that the endpoint goes by. Example: `text`.
    pub endpoint_name: Option<String>,
    /// ID of the endpoint that the item belongs to or stands for. Example: `hra0**`.
    pub endpoint_id: Option<String>,
    /// When the item was last changed. Example: `2020-07-13 10:51:44`.
    pub update_time: Option<String>,
    /// Moment that was recorded for this: update. Example: `1594608704000`.
    pub update_timestamp: Option<i64>,
    /// Identifier of the item within its collection. Example: `hra1**`.
    pub id: Option<String>,
    /// Moment that was recorded for this: create. Example: `1594608704000`.
    pub create_timestamp: Option<i64>,
    /// The bind VPCs that were found or are concerned, one entry each.
    pub bind_vpcs: Vec<BindVpc>,
}

response! {
    DescribeResolverRuleResponse {
        "ForwardIps" => forward_ips: list(""),
        "RequestId" => request_id: value,
        "CreateTime" => create_time: value,
        "Name" => name: value,
        "ZoneName" => zone_name: value,
        "Type" => type_: value,
        "EndpointName" => endpoint_name: value,
        "EndpointId" => endpoint_id: value,
        "UpdateTime" => update_time: value,
        "UpdateTimestamp" => update_timestamp: value,
        "Id" => id: value,
        "CreateTimestamp" => create_timestamp: value,
        "BindVpcs" => bind_vpcs: list(""),
    }
}
