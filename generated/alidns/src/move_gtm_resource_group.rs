// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `MoveGtmResourceGroup`, from `alidns/MoveGtmResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Moves a GTM instance into a different resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::MoveGtmResourceGroupRequest::new()
///     .resource_id("rg-aekzzk7hx3*****")
///     .new_resource_group_id("AgIDE1MA_XXX");
/// let reply = client.move_gtm_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct MoveGtmResourceGroupRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** Domain or GTM instance that changes its resource group.
    /// Example: `rg-aekzzk7hx3*****`.
    pub resource_id: Option<String>,
    /// **Required.** Resource group that the resource is moved to. Example: `AgIDE1MA_XXX`.
    pub new_resource_group_id: Option<String>,
}

impl MoveGtmResourceGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `NewResourceGroupId`, which is required.
    pub fn new_resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.new_resource_group_id = Some(value.into());
        self
    }
}

request! {
    MoveGtmResourceGroupRequest {
        "Lang" => lang: query,
        "ResourceId" => resource_id: query,
        "NewResourceGroupId" => new_resource_group_id: query,
    }
}

impl Operation for MoveGtmResourceGroupRequest {
    type Response = MoveGtmResourceGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("MoveGtmResourceGroup")
        .required(&["ResourceId", "NewResourceGroupId"]);
}

/// Response to [`MoveGtmResourceGroupRequest`].
pub type MoveGtmResourceGroupResponse = alicloud_runtime::EmptyResponse;
