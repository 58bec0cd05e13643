// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `MoveDomainResourceGroup`, from `alidns/MoveDomainResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Moves a domain into a different resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::MoveDomainResourceGroupRequest::new()
///     .resource_id("example.com")
///     .new_resource_group_id("rg-aek*******");
/// let reply = client.move_domain_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct MoveDomainResourceGroupRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** Domain or GTM instance that changes its resource group. Example: `example.com`.
    pub resource_id: Option<String>,
    /// **Required.** Resource group that the resource is moved to. Example: `rg-aek*******`.
    pub new_resource_group_id: Option<String>,
}

impl MoveDomainResourceGroupRequest {
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
    MoveDomainResourceGroupRequest {
        "Lang" => lang: query,
        "ResourceId" => resource_id: query,
        "NewResourceGroupId" => new_resource_group_id: query,
    }
}

impl Operation for MoveDomainResourceGroupRequest {
    type Response = MoveDomainResourceGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("MoveDomainResourceGroup")
        .required(&["ResourceId", "NewResourceGroupId"]);
}

/// Response to [`MoveDomainResourceGroupRequest`].
pub type MoveDomainResourceGroupResponse = alicloud_runtime::EmptyResponse;
