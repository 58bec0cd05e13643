// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableAutoGrouping`, from `resourcemanager/EnableAutoGrouping.md`.

use alicloud_runtime::codegen::*;

/// Lets rules sort resources into resource groups.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::EnableAutoGroupingRequest::new();
/// let reply = client.enable_auto_grouping(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableAutoGroupingRequest {}

impl EnableAutoGroupingRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    EnableAutoGroupingRequest {}
}

impl Operation for EnableAutoGroupingRequest {
    type Response = EnableAutoGroupingResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("EnableAutoGrouping");
}

/// Response to [`EnableAutoGroupingRequest`], which the documentation does not describe.
pub type EnableAutoGroupingResponse = alicloud_runtime::UndocumentedResponse;
