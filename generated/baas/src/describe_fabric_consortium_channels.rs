// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFabricConsortiumChannels`, from `baas/DescribeFabricConsortiumChannels.md`.

use alicloud_runtime::codegen::*;

/// Lists the channels of a Fabric consortium with their block settings and member counts.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeFabricConsortiumChannelsRequest::new()
///     .consortium_id("consortium-lianmenyumingyi-hc5d1bwlulg7");
/// let reply = client.describe_fabric_consortium_channels(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFabricConsortiumChannelsRequest {
    /// **Required.** ID of the consortium that the call is about.
    /// Example: `consortium-lianmenyumingyi-hc5d1bwlulg7`.
    pub consortium_id: Option<String>,
    /// Place that the item lies in, is stored at or shows. Example: `cn-hangzhou`.
    pub location: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeFabricConsortiumChannelsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConsortiumId`, which is required.
    pub fn consortium_id(mut self, value: impl Into<String>) -> Self {
        self.consortium_id = Some(value.into());
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
    DescribeFabricConsortiumChannelsRequest {
        "ConsortiumId" => consortium_id: query,
        "Location" => location: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeFabricConsortiumChannelsRequest {
    type Response = DescribeFabricConsortiumChannelsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeFabricConsortiumChannels")
        .required(&["ConsortiumId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeFabricConsortiumChannelsRequest`].
#[non_exhaustive]
pub struct DescribeFabricConsortiumChannelsResponse {
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1890FA4F-067A-4CE9-AC9B-2BD2E58FB5D3`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Vec<FabricConsortiumChannelResult>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeFabricConsortiumChannelsResponse {
        "ErrorCode" => error_code: value,
        "RequestId" => request_id: value,
        "Result" => result: list(""),
        "Success" => success: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct FabricConsortiumChannelResult {
    /// How long the batch may take before it is given up. Example: `2`.
    pub batch_timeout: Option<i32>,
    /// How many there are of this: block. Example: `2`.
    pub block_count: Option<i32>,
    /// How many there are of this: chaincode. Example: `2`.
    pub chaincode_count: Option<i32>,
    /// ID of the channel that the item belongs to or stands for.
    /// Example: `chan-channelx-1l1hmckuuisxo`.
    pub channel_id: Option<String>,
    /// Name that the channel goes by. Example: `mychammel`.
    pub channel_name: Option<String>,
    /// ID of the consortium channel that the item belongs to or stands for. Example: `1`.
    pub consortium_channel_id: Option<i32>,
    /// ID of the consortium that the item belongs to or stands for.
    /// Example: `consortium-lianmenyumingyi-hc5d1bwlulg7`.
    pub consortium_id: Option<String>,
    /// Name that the consortium goes by. Example: `name`.
    pub consortium_name: Option<String>,
    /// When the item was created. Example: `1544411108000`.
    pub create_time: Option<String>,
    /// Time that is set or recorded for this: delete. Example: `1544411108000`.
    pub delete_time: Option<String>,
    /// Whether it has been deleted. Example: `true`.
    pub deleted: Option<bool>,
    /// How many there are of this: max message. Example: `200`.
    pub max_message_count: Option<i32>,
    /// How many there are of this: member. Example: `3`.
    pub member_count: Option<i32>,
    /// How many there are of this: member joined. Example: `3`.
    pub member_joined_count: Option<String>,
    /// Whether an invitation to the channel waits for a decision. Example: `true`.
    pub need_joined: Option<bool>,
    /// Bid of the owner. Example: `26842`.
    pub owner_bid: Option<String>,
    /// Name that the owner goes by. Example: `uid-*`.
    pub owner_name: Option<String>,
    /// Account that it belongs to. Example: `212`.
    pub owner_uid: Option<i64>,
    /// How many bytes this is: preferred max. Example: `102410241`.
    pub preferred_max_bytes: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1890FA4F-067A-4CE9-AC9B-2BD2E58FB5D3`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub state: Option<String>,
    /// Whether this can be used: channel config. Example: `true`.
    pub support_channel_config: Option<bool>,
    /// When the item was last changed. Example: `1544411108000`.
    pub update_time: Option<String>,
}

response! {
    FabricConsortiumChannelResult {
        "BatchTimeout" => batch_timeout: value,
        "BlockCount" => block_count: value,
        "ChaincodeCount" => chaincode_count: value,
        "ChannelId" => channel_id: value,
        "ChannelName" => channel_name: value,
        "ConsortiumChannelId" => consortium_channel_id: value,
        "ConsortiumId" => consortium_id: value,
        "ConsortiumName" => consortium_name: value,
        "CreateTime" => create_time: value,
        "DeleteTime" => delete_time: value,
        "Deleted" => deleted: value,
        "MaxMessageCount" => max_message_count: value,
        "MemberCount" => member_count: value,
        "MemberJoinedCount" => member_joined_count: value,
        "NeedJoined" => need_joined: value,
        "OwnerBid" => owner_bid: value,
        "OwnerName" => owner_name: value,
        "OwnerUid" => owner_uid: value,
        "PreferredMaxBytes" => preferred_max_bytes: value,
        "RequestId" => request_id: value,
        "State" => state: value,
        "SupportChannelConfig" => support_channel_config: value,
        "UpdateTime" => update_time: value,
    }
}
