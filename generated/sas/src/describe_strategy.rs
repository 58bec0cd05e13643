// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeStrategy`, from `sas/DescribeStrategy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Target};

/// Lists baseline check policies with pass rate, schedule and run status.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeStrategyRequest::new();
/// let reply = client.describe_strategy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeStrategyRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// IDs of the strategies to work on or to narrow the list down to.
    pub strategy_ids: Option<String>,
    /// Which kind of custom it is or is to be.
    pub custom_type: Option<String>,
}

impl DescribeStrategyRequest {
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
    /// Sets `StrategyIds`.
    pub fn strategy_ids(mut self, value: impl Into<String>) -> Self {
        self.strategy_ids = Some(value.into());
        self
    }
    /// Sets `CustomType`.
    pub fn custom_type(mut self, value: impl Into<String>) -> Self {
        self.custom_type = Some(value.into());
        self
    }
}

request! {
    DescribeStrategyRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "StrategyIds" => strategy_ids: query,
        "CustomType" => custom_type: query,
    }
}

impl Operation for DescribeStrategyRequest {
    type Response = DescribeStrategyResponse;
    type Error = DescribeStrategyError;
    const INFO: OperationInfo = super::operation("DescribeStrategy").read_only();
    const ERRORS: &'static [DescribeStrategyError] = &[
        DescribeStrategyError::ConsoleError,
        DescribeStrategyError::NoPermission,
        DescribeStrategyError::ServerError,
    ];
}

/// Response to [`DescribeStrategyRequest`].
#[non_exhaustive]
pub struct DescribeStrategyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `75C127E6-76CD-59A7-B6E4-1CBBDC98F2EB`.
    pub request_id: Option<String>,
    /// The strategies that were found or are concerned, one entry each.
    pub strategies: Vec<Strategy>,
}

response! {
    DescribeStrategyResponse {
        "RequestId" => request_id: value,
        "Strategies" => strategies: list(""),
    }
}

/// The strategies that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Strategy {
    /// Kind of the item, out of those that the service tells apart. Example: `2`.
    pub type_: Option<i32>,
    /// State that the exec is in. Example: `1`.
    pub exec_status: Option<i32>,
    /// Rate or share that applies to the pass. Example: `0`.
    pub pass_rate: Option<i32>,
    /// When the cycle began or is to begin. Example: `0`.
    pub cycle_start_time: Option<i32>,
    /// Which kind of custom it is or is to be. Example: `custom`.
    pub custom_type: Option<String>,
    /// How many there are of this: ECS. Example: `50`.
    pub ecs_count: Option<i32>,
    /// Rate or share that applies to the process. Example: `20`.
    pub process_rate: Option<i32>,
    /// How many days this is: cycle. Example: `1`.
    pub cycle_days: Option<i32>,
    /// How many there are of this: risk. Example: `23`.
    pub risk_count: Option<i32>,
    /// Name that people know the item by. Example: `text2`.
    pub name: Option<String>,
    /// Identifier of the item within its collection. Example: `8164248`.
    pub id: Option<i32>,
    /// The config targets that were found or are concerned, one entry each.
    pub config_targets: Vec<Target>,
    /// When it began, or where the period begins that the data is about. Example: `00:00:00`.
    pub start_time: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about. Example: `03:00:00`.
    pub end_time: Option<String>,
}

response! {
    Strategy {
        "Type" => type_: value,
        "ExecStatus" => exec_status: value,
        "PassRate" => pass_rate: value,
        "CycleStartTime" => cycle_start_time: value,
        "CustomType" => custom_type: value,
        "EcsCount" => ecs_count: value,
        "ProcessRate" => process_rate: value,
        "CycleDays" => cycle_days: value,
        "RiskCount" => risk_count: value,
        "Name" => name: value,
        "Id" => id: value,
        "ConfigTargets" => config_targets: list(""),
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
    }
}

/// Errors that the documentation of [`DescribeStrategyRequest`] names.
///
/// - [`ConsoleError`](super::DocumentedError::ConsoleError)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeStrategyError = super::DocumentedError;
