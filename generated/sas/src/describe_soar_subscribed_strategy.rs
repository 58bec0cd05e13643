// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSoarSubscribedStrategy`, from `sas/DescribeSoarSubscribedStrategy.md`.

use alicloud_runtime::codegen::*;

/// Lists the response orchestration strategies that the account has subscribed to.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeSoarSubscribedStrategyRequest::new()
///     .page_number(1)
///     .page_size(1);
/// let reply = client.describe_soar_subscribed_strategy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSoarSubscribedStrategyRequest {
    /// **Required.** Which page of the list to return.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeSoarSubscribedStrategyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeSoarSubscribedStrategyRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeSoarSubscribedStrategyRequest {
    type Response = DescribeSoarSubscribedStrategyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSoarSubscribedStrategy")
        .required(&["PageNumber", "PageSize"])
        .read_only();
}

/// Response to [`DescribeSoarSubscribedStrategyRequest`], which the documentation does not describe.
pub type DescribeSoarSubscribedStrategyResponse = alicloud_runtime::UndocumentedResponse;
