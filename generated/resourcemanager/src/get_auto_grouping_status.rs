// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAutoGroupingStatus`, from `resourcemanager/GetAutoGroupingStatus.md`.

use alicloud_runtime::codegen::*;

/// Returns whether rules sort resources into resource groups.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::GetAutoGroupingStatusRequest::new();
/// let reply = client.get_auto_grouping_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAutoGroupingStatusRequest {}

impl GetAutoGroupingStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetAutoGroupingStatusRequest {}
}

impl Operation for GetAutoGroupingStatusRequest {
    type Response = GetAutoGroupingStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetAutoGroupingStatus").read_only();
}

/// Response to [`GetAutoGroupingStatusRequest`], which the documentation does not describe.
pub type GetAutoGroupingStatusResponse = alicloud_runtime::UndocumentedResponse;
