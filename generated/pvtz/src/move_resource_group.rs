// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `MoveResourceGroup`, from `pvtz/MoveResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Moves a private zone to another resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_pvtz::Client) -> Result<(), alicloud_pvtz::Error> {
/// let request = alicloud_pvtz::MoveResourceGroupRequest::new()
///     .resource_id("...")
///     .new_resource_group_id("...");
/// let reply = client.move_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct MoveResourceGroupRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<String>,
    /// **Required.** Where the resource is to be moved.
    pub new_resource_group_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl MoveResourceGroupRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    MoveResourceGroupRequest {
        "Lang" => lang: query,
        "ResourceId" => resource_id: query,
        "NewResourceGroupId" => new_resource_group_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for MoveResourceGroupRequest {
    type Response = MoveResourceGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("MoveResourceGroup")
        .required(&["ResourceId", "NewResourceGroupId"])
        .idempotency_token("ClientToken");
}

/// Response to [`MoveResourceGroupRequest`].
pub type MoveResourceGroupResponse = alicloud_runtime::EmptyResponse;
