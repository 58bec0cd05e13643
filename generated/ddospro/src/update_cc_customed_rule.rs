// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCcCustomedRule`, from `ddospro/UpdateCcCustomedRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BlockingType, MatchingRule};

/// Changes a custom HTTP flood protection rule of a domain.
///
/// ```no_run
/// # async fn example(client: alicloud_ddospro::Client) -> Result<(), alicloud_ddospro::Error> {
/// let request = alicloud_ddospro::UpdateCcCustomedRuleRequest::new()
///     .blocking_time(100)
///     .blocking_type("captcha")
///     .domain("www.aliyun.com")
///     .interval(100)
///     .matching_rule("prefix")
///     .name("testCcRule1")
///     .uri("/a/b/c")
///     .visit_count(100);
/// let reply = client.update_cc_customed_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateCcCustomedRuleRequest {
    /// **Required.** Time that is set or recorded for this: blocking.
    /// Range: 60 to 86400. Unit: `seconds`. Example: `100`.
    pub blocking_time: Option<i32>,
    /// **Required.** Which kind of blocking it is or is to be. Example: `captcha`.
    pub blocking_type: Option<Open<BlockingType>>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// **Required.** Time from one run, check or data point to the next.
    /// Range: 5 to 10800. Unit: `seconds`. Example: `100`.
    pub interval: Option<i32>,
    /// **Required.** How the path of the rule is compared with that of a request. Example: `prefix`.
    pub matching_rule: Option<Open<MatchingRule>>,
    /// **Required.** Name that people know the item by. Example: `testCcRule1`.
    pub name: Option<String>,
    /// **Required.** Address or path of the resource. Example: `/a/b/c`.
    pub uri: Option<String>,
    /// **Required.** How many there are of this: visit. Range: 2 to 2000. Example: `100`.
    pub visit_count: Option<i32>,
}

impl UpdateCcCustomedRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BlockingTime`, which is required.
    #[inline]
    pub fn blocking_time(mut self, value: i32) -> Self {
        self.blocking_time = Some(value);
        self
    }
    /// Sets `BlockingType`, which is required.
    pub fn blocking_type(mut self, value: impl Into<Open<BlockingType>>) -> Self {
        self.blocking_type = Some(value.into());
        self
    }
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `Interval`, which is required.
    #[inline]
    pub fn interval(mut self, value: i32) -> Self {
        self.interval = Some(value);
        self
    }
    /// Sets `MatchingRule`, which is required.
    pub fn matching_rule(mut self, value: impl Into<Open<MatchingRule>>) -> Self {
        self.matching_rule = Some(value.into());
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Uri`, which is required.
    pub fn uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
    /// Sets `VisitCount`, which is required.
    #[inline]
    pub fn visit_count(mut self, value: i32) -> Self {
        self.visit_count = Some(value);
        self
    }
}

request! {
    UpdateCcCustomedRuleRequest {
        "BlockingTime" => blocking_time: query,
        "BlockingType" => blocking_type: query,
        "Domain" => domain: query,
        "Interval" => interval: query,
        "MatchingRule" => matching_rule: query,
        "Name" => name: query,
        "Uri" => uri: query,
        "VisitCount" => visit_count: query,
    }
}

impl Operation for UpdateCcCustomedRuleRequest {
    type Response = UpdateCcCustomedRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateCcCustomedRule")
        .required(
            &[
                "BlockingTime",
                "BlockingType",
                "Domain",
                "Interval",
                "MatchingRule",
                "Name",
                "Uri",
                "VisitCount",
            ],
        );
}

/// Response to [`UpdateCcCustomedRuleRequest`].
pub type UpdateCcCustomedRuleResponse = alicloud_runtime::EmptyResponse;
