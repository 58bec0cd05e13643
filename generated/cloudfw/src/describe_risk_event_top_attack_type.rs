// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRiskEventTopAttackType`, from `cloudfw/DescribeRiskEventTopAttackType.md`.

use alicloud_runtime::codegen::*;

/// Ranks the most frequent attack types of a period.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeRiskEventTopAttackTypeRequest::new()
///     .start_time("...")
///     .end_time("...")
///     .direction("...");
/// let reply = client.describe_risk_event_top_attack_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRiskEventTopAttackTypeRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// **Required.** Which way is meant: of traffic, in or out; of a list, upward or downward.
    pub direction: Option<String>,
    /// Which version of the buy is meant.
    pub buy_version: Option<String>,
}

impl DescribeRiskEventTopAttackTypeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `Direction`, which is required.
    pub fn direction(mut self, value: impl Into<String>) -> Self {
        self.direction = Some(value.into());
        self
    }
    /// Sets `BuyVersion`.
    pub fn buy_version(mut self, value: impl Into<String>) -> Self {
        self.buy_version = Some(value.into());
        self
    }
}

request! {
    DescribeRiskEventTopAttackTypeRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Direction" => direction: query,
        "BuyVersion" => buy_version: query,
    }
}

impl Operation for DescribeRiskEventTopAttackTypeRequest {
    type Response = DescribeRiskEventTopAttackTypeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRiskEventTopAttackType")
        .required(&["StartTime", "EndTime", "Direction"])
        .read_only();
}

/// Response to [`DescribeRiskEventTopAttackTypeRequest`], which the documentation does not describe.
pub type DescribeRiskEventTopAttackTypeResponse = alicloud_runtime::UndocumentedResponse;
