// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCheckItem`, from `sas/DeleteCheckItem.md`.

use alicloud_runtime::codegen::*;

/// Deletes custom check items of the configuration check.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteCheckItemRequest::new()
///     .check_ids([1]);
/// let reply = client.delete_check_item(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCheckItemRequest {
    /// **Required.** IDs of the checks to work on or to narrow the list down to. Items: at most 100.
    pub check_ids: Vec<i64>,
}

impl DeleteCheckItemRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CheckIds`, which is required.
    pub fn check_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.check_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteCheckItemRequest {
        "CheckIds" => check_ids: query,
    }
}

impl Operation for DeleteCheckItemRequest {
    type Response = DeleteCheckItemResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteCheckItem")
        .required(&["CheckIds"]);
}

/// Response to [`DeleteCheckItemRequest`], which the documentation does not describe.
pub type DeleteCheckItemResponse = alicloud_runtime::UndocumentedResponse;
