// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteOpsItems`, from `oos/DeleteOpsItems.md`.

use alicloud_runtime::codegen::*;

/// Deletes operations items by their IDs.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::DeleteOpsItemsRequest::new()
///     .ops_item_ids(["..."]);
/// let reply = client.delete_ops_items(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteOpsItemsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** IDs of the ops items to work on or to narrow the list down to.
    /// Items: at most 100.
    pub ops_item_ids: Vec<String>,
}

impl DeleteOpsItemsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `OpsItemIds`, which is required.
    pub fn ops_item_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ops_item_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteOpsItemsRequest {
        "RegionId" => region_id: query,
        "OpsItemIds" => ops_item_ids: query,
    }
}

impl Operation for DeleteOpsItemsRequest {
    type Response = DeleteOpsItemsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteOpsItems")
        .required(&["OpsItemIds"])
        .region("RegionId");
}

/// Response to [`DeleteOpsItemsRequest`], which the documentation does not describe.
pub type DeleteOpsItemsResponse = alicloud_runtime::UndocumentedResponse;
