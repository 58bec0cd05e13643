// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTargetByBatch`, from `sas/ListTargetByBatch.md`.

use alicloud_runtime::codegen::*;

/// Lists the servers in one batch of a staged agent upgrade.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListTargetByBatchRequest::new()
///     .current_page(1)
///     .page_size(1);
/// let reply = client.list_target_by_batch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTargetByBatchRequest {
    /// **Required.** Which page of the list to return.
    pub current_page: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of the batch that the call is about.
    pub batch_id: Option<i64>,
    /// What the batch is based on, as a number.
    pub operation_base: Option<i32>,
}

impl ListTargetByBatchRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CurrentPage`, which is required.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `BatchId`.
    #[inline]
    pub fn batch_id(mut self, value: i64) -> Self {
        self.batch_id = Some(value);
        self
    }
    /// Sets `OperationBase`.
    #[inline]
    pub fn operation_base(mut self, value: i32) -> Self {
        self.operation_base = Some(value);
        self
    }
}

request! {
    ListTargetByBatchRequest {
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "BatchId" => batch_id: query,
        "OperationBase" => operation_base: query,
    }
}

impl Operation for ListTargetByBatchRequest {
    type Response = ListTargetByBatchResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListTargetByBatch")
        .required(&["CurrentPage", "PageSize"])
        .read_only();
}

/// Response to [`ListTargetByBatchRequest`], which the documentation does not describe.
pub type ListTargetByBatchResponse = alicloud_runtime::UndocumentedResponse;
