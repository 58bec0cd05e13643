// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateFabricChannelMember`, from `baas/CreateFabricChannelMember.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Organization};

/// Adds other organizations to a Fabric channel.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// use alicloud_baas::create_fabric_channel_member::Organization;
///
/// let request = alicloud_baas::CreateFabricChannelMemberRequest::new()
///     .channel_id("chan-channelx-1l1hmckuuisxo")
///     .organization([Organization::new()]);
/// let reply = client.create_fabric_channel_member(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateFabricChannelMemberRequest {
    /// **Required.** ID of the channel that the call is about. Example: `chan-channelx-1l1hmckuuisxo`.
    pub channel_id: Option<String>,
    /// **Required.** Organizations that the call is about. Items: at most 1000.
    pub organization: Vec<Organization>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CreateFabricChannelMemberRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ChannelId`, which is required.
    pub fn channel_id(mut self, value: impl Into<String>) -> Self {
        self.channel_id = Some(value.into());
        self
    }
    /// Sets `Organization`, which is required.
    pub fn organization(
        mut self,
        value: impl IntoIterator<Item = impl Into<Organization>>,
    ) -> Self {
        self.organization = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    CreateFabricChannelMemberRequest {
        "ChannelId" => channel_id: query,
        "Organization" => organization: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for CreateFabricChannelMemberRequest {
    type Response = CreateFabricChannelMemberResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateFabricChannelMember")
        .required(&["ChannelId", "Organization"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`CreateFabricChannelMemberRequest`].
#[non_exhaustive]
pub struct CreateFabricChannelMemberResponse {
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1890FA4F-067A-4CE9-AC9B-2BD2E58FB5D3`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it. Example: `true`.
    pub result: Option<bool>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateFabricChannelMemberResponse {
        "ErrorCode" => error_code: value,
        "RequestId" => request_id: value,
        "Result" => result: value,
        "Success" => success: value,
    }
}
