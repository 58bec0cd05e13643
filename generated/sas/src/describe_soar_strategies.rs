// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSoarStrategies`, from `sas/DescribeSoarStrategies.md`.

use alicloud_runtime::codegen::*;

/// Lists the available strategies of response orchestration, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeSoarStrategiesRequest::new()
///     .page_number(1)
///     .page_size(1);
/// let reply = client.describe_soar_strategies(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSoarStrategiesRequest {
    /// **Required.** Which page of the list to return.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeSoarStrategiesRequest {
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
    DescribeSoarStrategiesRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeSoarStrategiesRequest {
    type Response = DescribeSoarStrategiesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSoarStrategies")
        .required(&["PageNumber", "PageSize"])
        .read_only();
}

/// Response to [`DescribeSoarStrategiesRequest`], which the documentation does not describe.
pub type DescribeSoarStrategiesResponse = alicloud_runtime::UndocumentedResponse;
