// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `JoinFabricChannel`, from `baas/JoinFabricChannel.md`.

use alicloud_runtime::codegen::*;

/// Confirms or declines that the account's organization joins a Fabric channel.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::JoinFabricChannelRequest::new()
///     .channel_id("chan-channelx-1l1hmckuu****")
///     .do_("accept");
/// let reply = client.join_fabric_channel(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct JoinFabricChannelRequest {
    /// **Required.** ID of the channel that the call is about. Example: `chan-channelx-1l1hmckuu****`.
    pub channel_id: Option<String>,
    /// **Required.** Whether the invitation to the channel is taken or turned down. Example: `accept`.
    pub do_: Option<String>,
    /// Place that the item lies in, is stored at or shows. Example: `cn-hangzhou`.
    pub location: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl JoinFabricChannelRequest {
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
    /// Sets `Do`, which is required.
    pub fn do_(mut self, value: impl Into<String>) -> Self {
        self.do_ = Some(value.into());
        self
    }
    /// Sets `Location`.
    pub fn location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    JoinFabricChannelRequest {
        "ChannelId" => channel_id: query,
        "Do" => do_: query,
        "Location" => location: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for JoinFabricChannelRequest {
    type Response = JoinFabricChannelResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("JoinFabricChannel")
        .required(&["ChannelId", "Do"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`JoinFabricChannelRequest`].
#[non_exhaustive]
pub struct JoinFabricChannelResponse {
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1890FA4F-067A-4CE9-AC9B-2BD2E58FB5D3`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Vec<FabricChannelResult>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    JoinFabricChannelResponse {
        "ErrorCode" => error_code: value,
        "RequestId" => request_id: value,
        "Result" => result: list(""),
        "Success" => success: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct FabricChannelResult {
    /// Whether the organization has a peer of its own in the channel. Example: `true`.
    pub with_peer: Option<bool>,
    /// Time that is set or recorded for this: accept. Example: `1533025590`.
    pub accept_time: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub state: Option<String>,
    /// When the instance was or will be released for good. Example: `1533025590`.
    pub destroy_time: Option<String>,
    /// Time that is set or recorded for this: invite. Example: `1533025590`.
    pub invite_time: Option<String>,
    /// ID of the channel that the item belongs to or stands for. Example: `channelid`.
    pub channel_id: Option<String>,
    /// Time that is set or recorded for this: confirm. Example: `1533025590`.
    pub confirm_time: Option<String>,
    /// Time that is set or recorded for this: approve. Example: `1533025590`.
    pub approve_time: Option<String>,
    /// ID of the organization that the item belongs to or stands for.
    /// Example: `peers-aaaaaa2-1eqnj5o5w9dt3`.
    pub organization_id: Option<String>,
}

response! {
    FabricChannelResult {
        "WithPeer" => with_peer: value,
        "AcceptTime" => accept_time: value,
        "State" => state: value,
        "DestroyTime" => destroy_time: value,
        "InviteTime" => invite_time: value,
        "ChannelId" => channel_id: value,
        "ConfirmTime" => confirm_time: value,
        "ApproveTime" => approve_time: value,
        "OrganizationId" => organization_id: value,
    }
}
