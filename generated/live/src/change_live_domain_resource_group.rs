// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ChangeLiveDomainResourceGroup`, from `live/ChangeLiveDomainResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Moves a streaming domain into a different resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::ChangeLiveDomainResourceGroupRequest::new()
///     .domain_name("...")
///     .new_resource_group_id("...");
/// let reply = client.change_live_domain_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ChangeLiveDomainResourceGroupRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Where the resource is to be moved.
    pub new_resource_group_id: Option<String>,
}

impl ChangeLiveDomainResourceGroupRequest {
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
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `NewResourceGroupId`, which is required.
    pub fn new_resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.new_resource_group_id = Some(value.into());
        self
    }
}

request! {
    ChangeLiveDomainResourceGroupRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "NewResourceGroupId" => new_resource_group_id: query,
    }
}

impl Operation for ChangeLiveDomainResourceGroupRequest {
    type Response = ChangeLiveDomainResourceGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ChangeLiveDomainResourceGroup")
        .required(&["DomainName", "NewResourceGroupId"])
        .region("RegionId");
}

/// Response to [`ChangeLiveDomainResourceGroupRequest`], which the documentation does not describe.
pub type ChangeLiveDomainResourceGroupResponse = alicloud_runtime::UndocumentedResponse;
