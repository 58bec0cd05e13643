// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListRdDefaultSyncList`, from `sas/ListRdDefaultSyncList.md`.

use alicloud_runtime::codegen::*;

/// Lists the resource directory folders that are synchronized by default.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListRdDefaultSyncListRequest::new();
/// let reply = client.list_rd_default_sync_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListRdDefaultSyncListRequest {}

impl ListRdDefaultSyncListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    ListRdDefaultSyncListRequest {}
}

impl Operation for ListRdDefaultSyncListRequest {
    type Response = ListRdDefaultSyncListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListRdDefaultSyncList").read_only();
}

/// Response to [`ListRdDefaultSyncListRequest`], which the documentation does not describe.
pub type ListRdDefaultSyncListResponse = alicloud_runtime::UndocumentedResponse;
