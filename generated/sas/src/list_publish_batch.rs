// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPublishBatch`, from `sas/ListPublishBatch.md`.

use alicloud_runtime::codegen::*;

/// Lists the batches of a staged agent upgrade.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListPublishBatchRequest::new()
///     .upgrade_version("...")
///     .current_page(1)
///     .page_size(1);
/// let reply = client.list_publish_batch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPublishBatchRequest {
    /// **Required.** Which version of the upgrade is meant.
    pub upgrade_version: Option<String>,
    /// **Required.** Which page of the list to return.
    pub current_page: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Name that the batch goes by.
    pub batch_name: Option<String>,
}

impl ListPublishBatchRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UpgradeVersion`, which is required.
    pub fn upgrade_version(mut self, value: impl Into<String>) -> Self {
        self.upgrade_version = Some(value.into());
        self
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
    /// Sets `BatchName`.
    pub fn batch_name(mut self, value: impl Into<String>) -> Self {
        self.batch_name = Some(value.into());
        self
    }
}

request! {
    ListPublishBatchRequest {
        "UpgradeVersion" => upgrade_version: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "BatchName" => batch_name: query,
    }
}

impl Operation for ListPublishBatchRequest {
    type Response = ListPublishBatchResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListPublishBatch")
        .required(&["UpgradeVersion", "CurrentPage", "PageSize"])
        .read_only();
}

/// Response to [`ListPublishBatchRequest`], which the documentation does not describe.
pub type ListPublishBatchResponse = alicloud_runtime::UndocumentedResponse;
