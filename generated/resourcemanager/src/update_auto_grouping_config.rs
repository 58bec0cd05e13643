// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAutoGroupingConfig`, from `resourcemanager/UpdateAutoGroupingConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets whether the sorting by rules covers resources that exist already.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::UpdateAutoGroupingConfigRequest::new();
/// let reply = client.update_auto_grouping_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAutoGroupingConfigRequest {
    /// Whether resources that exist already are moved too, not only new ones.
    pub enable_existing_resources_transfer: Option<bool>,
}

impl UpdateAutoGroupingConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnableExistingResourcesTransfer`.
    #[inline]
    pub fn enable_existing_resources_transfer(mut self, value: bool) -> Self {
        self.enable_existing_resources_transfer = Some(value);
        self
    }
}

request! {
    UpdateAutoGroupingConfigRequest {
        "EnableExistingResourcesTransfer" => enable_existing_resources_transfer: query,
    }
}

impl Operation for UpdateAutoGroupingConfigRequest {
    type Response = UpdateAutoGroupingConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateAutoGroupingConfig");
}

/// Response to [`UpdateAutoGroupingConfigRequest`], which the documentation does not describe.
pub type UpdateAutoGroupingConfigResponse = alicloud_runtime::UndocumentedResponse;
