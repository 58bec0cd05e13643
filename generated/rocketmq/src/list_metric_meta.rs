// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListMetricMeta`, from `rocketmq/ListMetricMeta.md`.

use alicloud_runtime::codegen::*;

/// Lists the metrics that can be queried, with their metadata.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::ListMetricMetaRequest::new()
///     .page_number(1)
///     .page_size(1);
/// let reply = client.list_metric_meta(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListMetricMetaRequest {
    /// **Required.** Number that counts or picks out the page. Range: 1 to 100000000.
    pub page_number: Option<i32>,
    /// **Required.** How large the page is or is to be. Range: 10 to 100.
    pub page_size: Option<i32>,
}

impl ListMetricMetaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `pageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `pageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    ListMetricMetaRequest {
        "pageNumber" => page_number: query,
        "pageSize" => page_size: query,
    }
}

impl Operation for ListMetricMetaRequest {
    type Response = ListMetricMetaResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListMetricMeta")
        .roa("GET", "/monitor/metrics/meta")
        .required(&["pageNumber", "pageSize"])
        .read_only();
}

/// Response to [`ListMetricMetaRequest`], which the documentation does not describe.
pub type ListMetricMetaResponse = alicloud_runtime::UndocumentedResponse;
