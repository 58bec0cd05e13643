// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClientConfStrategy`, from `sas/DescribeClientConfStrategy.md`.

use alicloud_runtime::codegen::*;

/// Lists the servers to which an agent configuration with a given tag applies.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeClientConfStrategyRequest::new()
///     .tag("...")
///     .tag_value("...");
/// let reply = client.describe_client_conf_strategy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeClientConfStrategyRequest {
    /// **Required.** Tags, which are pairs of key and value for sorting resources.
    pub tag: Option<String>,
    /// **Required.** Value of the tag whose key stands beside it.
    pub tag_value: Option<String>,
}

impl DescribeClientConfStrategyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Tag`, which is required.
    pub fn tag(mut self, value: impl Into<String>) -> Self {
        self.tag = Some(value.into());
        self
    }
    /// Sets `TagValue`, which is required.
    pub fn tag_value(mut self, value: impl Into<String>) -> Self {
        self.tag_value = Some(value.into());
        self
    }
}

request! {
    DescribeClientConfStrategyRequest {
        "Tag" => tag: query,
        "TagValue" => tag_value: query,
    }
}

impl Operation for DescribeClientConfStrategyRequest {
    type Response = DescribeClientConfStrategyResponse;
    type Error = DescribeClientConfStrategyError;
    const INFO: OperationInfo = super::operation("DescribeClientConfStrategy")
        .required(&["Tag", "TagValue"])
        .read_only();
    const ERRORS: &'static [DescribeClientConfStrategyError] = &[
        DescribeClientConfStrategyError::NoPermission,
        DescribeClientConfStrategyError::ServerError,
    ];
}

/// Response to [`DescribeClientConfStrategyRequest`].
#[non_exhaustive]
pub struct DescribeClientConfStrategyResponse {
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5BD95679-D63A-4151-97D0-188432F****`.
    pub request_id: Option<String>,
    /// Items of the kind target that were found or are concerned.
    pub target_list: Vec<TargetList>,
}

response! {
    DescribeClientConfStrategyResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "TargetList" => target_list: list(""),
    }
}

/// Items of the kind target that were found or are concerned.
#[non_exhaustive]
pub struct TargetList {
    /// Identifier that is unique for the item. Example: `2b1753a6-04d9-448e-ad17-7abdf19f****`.
    pub uuid: Option<String>,
}

response! {
    TargetList {
        "Uuid" => uuid: value,
    }
}

/// Errors that the documentation of [`DescribeClientConfStrategyRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeClientConfStrategyError = super::DocumentedError;
