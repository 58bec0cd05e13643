// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFabricChannelMembers`, from `baas/DescribeFabricChannelMembers.md`.

use alicloud_runtime::codegen::*;

/// Lists the organizations in a Fabric channel with invitation time and state.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeFabricChannelMembersRequest::new()
///     .channel_id("chan-channelx-1l1hmckuu****");
/// let reply = client.describe_fabric_channel_members(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFabricChannelMembersRequest {
    /// **Required.** ID of the channel that the call is about. Example: `chan-channelx-1l1hmckuu****`.
    pub channel_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeFabricChannelMembersRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeFabricChannelMembersRequest {
        "ChannelId" => channel_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeFabricChannelMembersRequest {
    type Response = DescribeFabricChannelMembersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeFabricChannelMembers")
        .required(&["ChannelId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeFabricChannelMembersRequest`].
#[non_exhaustive]
pub struct DescribeFabricChannelMembersResponse {
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1890FA4F-067A-4CE9-AC9B-2BD2E58FB5D3`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Vec<FabricChannelMemberResult>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeFabricChannelMembersResponse {
        "ErrorCode" => error_code: value,
        "RequestId" => request_id: value,
        "Result" => result: list(""),
        "Success" => success: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct FabricChannelMemberResult {
    /// Time that is set or recorded for this: accept. Example: `1544411108000`.
    pub accept_time: Option<String>,
    /// ID of the channel that the item belongs to or stands for.
    /// Example: `chan-channelx-1l1hmckuuisxo`.
    pub channel_id: Option<String>,
    /// Time that is set or recorded for this: invite. Example: `1544411108000`.
    pub invite_time: Option<String>,
    /// Free text that tells people about the organization. Example: `description`.
    pub organization_description: Option<String>,
    /// Domain name that belongs to the organization. Example: `hello`.
    pub organization_domain: Option<String>,
    /// ID of the organization that the item belongs to or stands for.
    /// Example: `peers-aaaaaa1-1oxw31d046jtl`.
    pub organization_id: Option<String>,
    /// Name that the organization goes by. Example: `name`.
    pub organization_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub state: Option<String>,
    /// Whether the organization has a peer of its own in the channel. Example: `true`.
    pub with_peer: Option<bool>,
}

response! {
    FabricChannelMemberResult {
        "AcceptTime" => accept_time: value,
        "ChannelId" => channel_id: value,
        "InviteTime" => invite_time: value,
        "OrganizationDescription" => organization_description: value,
        "OrganizationDomain" => organization_domain: value,
        "OrganizationId" => organization_id: value,
        "OrganizationName" => organization_name: value,
        "State" => state: value,
        "WithPeer" => with_peer: value,
    }
}
