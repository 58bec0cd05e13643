// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableAutoGrouping`, from `resourcemanager/DisableAutoGrouping.md`.

use alicloud_runtime::codegen::*;

/// Stops rules from sorting resources into resource groups.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::DisableAutoGroupingRequest::new();
/// let reply = client.disable_auto_grouping(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableAutoGroupingRequest {}

impl DisableAutoGroupingRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DisableAutoGroupingRequest {}
}

impl Operation for DisableAutoGroupingRequest {
    type Response = DisableAutoGroupingResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DisableAutoGrouping");
}

/// Response to [`DisableAutoGroupingRequest`], which the documentation does not describe.
pub type DisableAutoGroupingResponse = alicloud_runtime::UndocumentedResponse;
