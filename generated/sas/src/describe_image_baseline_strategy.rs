// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImageBaselineStrategy`, from `sas/DescribeImageBaselineStrategy.md`.

use alicloud_runtime::codegen::*;

/// Shows a baseline policy for images.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeImageBaselineStrategyRequest::new();
/// let reply = client.describe_image_baseline_strategy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImageBaselineStrategyRequest {
    /// ID of the strategy that the call is about.
    pub strategy_id: Option<i64>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
}

impl DescribeImageBaselineStrategyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StrategyId`.
    #[inline]
    pub fn strategy_id(mut self, value: i64) -> Self {
        self.strategy_id = Some(value);
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
    DescribeImageBaselineStrategyRequest {
        "StrategyId" => strategy_id: query,
        "Lang" => lang: query,
        "Source" => source: query,
    }
}

impl Operation for DescribeImageBaselineStrategyRequest {
    type Response = DescribeImageBaselineStrategyResponse;
    type Error = DescribeImageBaselineStrategyError;
    const INFO: OperationInfo = super::operation("DescribeImageBaselineStrategy")
        .read_only();
    const ERRORS: &'static [DescribeImageBaselineStrategyError] = &[
        DescribeImageBaselineStrategyError::NoPermission,
        DescribeImageBaselineStrategyError::ServerError,
    ];
}

/// Response to [`DescribeImageBaselineStrategyRequest`].
#[non_exhaustive]
pub struct DescribeImageBaselineStrategyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9F85AC10-A1FE-54D7-935A-F28D5256****`.
    pub request_id: Option<String>,
    /// Baseline strategy with its settings.
    pub strategy: Option<Strategy>,
}

response! {
    DescribeImageBaselineStrategyResponse {
        "RequestId" => request_id: value,
        "Strategy" => strategy: value,
    }
}

/// Baseline strategy with its settings.
#[non_exhaustive]
pub struct Strategy {
    /// Kind of the item, out of those that the service tells apart. Example: `default`.
    pub type_: Option<String>,
    /// Name that the strategy goes by. Example: `default`.
    pub strategy_name: Option<String>,
    /// ID of the strategy that the item belongs to or stands for. Example: `8257`.
    pub strategy_id: Option<i64>,
    /// How many there are of this: selected item. Example: `10`.
    pub selected_item_count: Option<i32>,
    /// How many there are in all of this: item. Example: `100`.
    pub total_item_count: Option<i32>,
    /// Items of the kind baseline item that were found or are concerned.
    pub baseline_item_list: Vec<BaselineItemList>,
    /// Checks chosen for scans of images. Example: `hc_win2008_cis_rules`.
    pub baseline_item: Option<String>,
}

response! {
    Strategy {
        "Type" => type_: value,
        "StrategyName" => strategy_name: value,
        "StrategyId" => strategy_id: value,
        "SelectedItemCount" => selected_item_count: value,
        "TotalItemCount" => total_item_count: value,
        "BaselineItemList" => baseline_item_list: list(""),
        "BaselineItem" => baseline_item: value,
    }
}

/// Items of the kind baseline item that were found or are concerned.
#[non_exhaustive]
pub struct BaselineItemList {
    /// Key that opens, signs or picks out the name. Example: `identification`.
    pub name_key: Option<String>,
    /// Key that opens, signs or picks out the item. Example: `duplicate_pwd_hash`.
    pub item_key: Option<String>,
    /// Key that opens, signs or picks out the class. Example: `identification`.
    pub class_key: Option<String>,
}

response! {
    BaselineItemList {
        "NameKey" => name_key: value,
        "ItemKey" => item_key: value,
        "ClassKey" => class_key: value,
    }
}

/// Errors that the documentation of [`DescribeImageBaselineStrategyRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeImageBaselineStrategyError = super::DocumentedError;
