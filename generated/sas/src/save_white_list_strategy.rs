// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveWhiteListStrategy`, from `sas/SaveWhiteListStrategy.md`.

use alicloud_runtime::codegen::*;

/// Creates or changes a process allowlist policy, with the time it learns for.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::SaveWhiteListStrategyRequest::new()
///     .strategy_name("...")
///     .study_time(1);
/// let reply = client.save_white_list_strategy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveWhiteListStrategyRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// ID of the strategy that the call is about.
    pub strategy_id: Option<i64>,
    /// **Required.** Name that the strategy goes by.
    pub strategy_name: Option<String>,
    /// **Required.** Time that is set or recorded for this: study.
    pub study_time: Option<i32>,
}

impl SaveWhiteListStrategyRequest {
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
    /// Sets `StrategyId`.
    #[inline]
    pub fn strategy_id(mut self, value: i64) -> Self {
        self.strategy_id = Some(value);
        self
    }
    /// Sets `StrategyName`, which is required.
    pub fn strategy_name(mut self, value: impl Into<String>) -> Self {
        self.strategy_name = Some(value.into());
        self
    }
    /// Sets `StudyTime`, which is required.
    #[inline]
    pub fn study_time(mut self, value: i32) -> Self {
        self.study_time = Some(value);
        self
    }
}

request! {
    SaveWhiteListStrategyRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "StrategyId" => strategy_id: query,
        "StrategyName" => strategy_name: query,
        "StudyTime" => study_time: query,
    }
}

impl Operation for SaveWhiteListStrategyRequest {
    type Response = SaveWhiteListStrategyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SaveWhiteListStrategy")
        .required(&["StrategyName", "StudyTime"]);
}

/// Response to [`SaveWhiteListStrategyRequest`], which the documentation does not describe.
pub type SaveWhiteListStrategyResponse = alicloud_runtime::UndocumentedResponse;
