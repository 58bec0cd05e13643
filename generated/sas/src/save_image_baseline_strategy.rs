// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveImageBaselineStrategy`, from `sas/SaveImageBaselineStrategy.md`.

use alicloud_runtime::codegen::*;

/// Creates or changes a policy that says which baseline items images are checked for.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::SaveImageBaselineStrategyRequest::new()
///     .baseline_item_list("...");
/// let reply = client.save_image_baseline_strategy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveImageBaselineStrategyRequest {
    /// **Required.** Items of the kind baseline item to work on or to narrow the list down to.
    pub baseline_item_list: Option<String>,
    /// ID of the strategy that the call is about.
    pub strategy_id: Option<i64>,
    /// Name that the strategy goes by.
    pub strategy_name: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
}

impl SaveImageBaselineStrategyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BaselineItemList`, which is required.
    pub fn baseline_item_list(mut self, value: impl Into<String>) -> Self {
        self.baseline_item_list = Some(value.into());
        self
    }
    /// Sets `StrategyId`.
    #[inline]
    pub fn strategy_id(mut self, value: i64) -> Self {
        self.strategy_id = Some(value);
        self
    }
    /// Sets `StrategyName`.
    pub fn strategy_name(mut self, value: impl Into<String>) -> Self {
        self.strategy_name = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
}

request! {
    SaveImageBaselineStrategyRequest {
        "BaselineItemList" => baseline_item_list: query,
        "StrategyId" => strategy_id: query,
        "StrategyName" => strategy_name: query,
        "Lang" => lang: query,
        "Source" => source: query,
    }
}

impl Operation for SaveImageBaselineStrategyRequest {
    type Response = SaveImageBaselineStrategyResponse;
    type Error = SaveImageBaselineStrategyError;
    const INFO: OperationInfo = super::operation("SaveImageBaselineStrategy")
        .required(&["BaselineItemList"]);
    const ERRORS: &'static [SaveImageBaselineStrategyError] = &[
        SaveImageBaselineStrategyError::NoPermission,
        SaveImageBaselineStrategyError::ServerError,
    ];
}

/// Response to [`SaveImageBaselineStrategyRequest`].
pub type SaveImageBaselineStrategyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SaveImageBaselineStrategyRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type SaveImageBaselineStrategyError = super::DocumentedError;
