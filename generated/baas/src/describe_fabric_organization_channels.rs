// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFabricOrganizationChannels`, from `baas/DescribeFabricOrganizationChannels.md`.

use alicloud_runtime::codegen::*;

/// Lists the channels that a given Fabric organization has joined.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeFabricOrganizationChannelsRequest::new()
///     .organization_id("peers-aaaaaa2-1eqnj5o5****");
/// let reply = client.describe_fabric_organization_channels(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFabricOrganizationChannelsRequest {
    /// **Required.** ID of the organization that the call is about.
    /// Example: `peers-aaaaaa2-1eqnj5o5****`.
    pub organization_id: Option<String>,
    /// Place that the item lies in, is stored at or shows. Example: `cn-hangzhou`.
    pub location: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeFabricOrganizationChannelsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OrganizationId`, which is required.
    pub fn organization_id(mut self, value: impl Into<String>) -> Self {
        self.organization_id = Some(value.into());
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
    DescribeFabricOrganizationChannelsRequest {
        "OrganizationId" => organization_id: query,
        "Location" => location: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeFabricOrganizationChannelsRequest {
    type Response = DescribeFabricOrganizationChannelsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeFabricOrganizationChannels")
        .required(&["OrganizationId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeFabricOrganizationChannelsRequest`].
#[non_exhaustive]
pub struct DescribeFabricOrganizationChannelsResponse {
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1890FA4F-067A-4CE9-AC9B-2BD2E58FB5D3`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Vec<FabricOrganizationChannelResult>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeFabricOrganizationChannelsResponse {
        "ErrorCode" => error_code: value,
        "RequestId" => request_id: value,
        "Result" => result: list(""),
        "Success" => success: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct FabricOrganizationChannelResult {
    /// How long the batch may take before it is given up. Example: `2`.
    pub batch_timeout: Option<i32>,
    /// How many there are of this: block. Example: `3`.
    pub block_count: Option<i32>,
    /// How many there are of this: chaincode. Example: `2`.
    pub chaincode_count: Option<i32>,
    /// ID of the channel that the item belongs to or stands for.
    /// Example: `chan-channelx-1l1hmckuuisxo`.
    pub channel_id: Option<String>,
    /// Name that the channel goes by. Example: `mychannel`.
    pub channel_name: Option<String>,
    /// ID of the consortium that the item belongs to or stands for.
    /// Example: `consortium-lianmenyumingyi-hc5d1bwlulg7`.
    pub consortium_id: Option<String>,
    /// Name that the consortium goes by. Example: `name`.
    pub consortium_name: Option<String>,
    /// When the item was created. Example: `1533025590`.
    pub create_time: Option<String>,
    /// Time that is set or recorded for this: delete. Example: `1533025590`.
    pub delete_time: Option<String>,
    /// Whether it has been deleted. Example: `true`.
    pub deleted: Option<bool>,
    /// How many there are of this: max message. Example: `12`.
    pub max_message_count: Option<i32>,
    /// How many there are of this: member. Example: `3`.
    pub member_count: Option<i32>,
    /// Bid of the owner. Example: `253`.
    pub owner_bid: Option<String>,
    /// Name that the owner goes by. Example: `uid-5324`.
    pub owner_name: Option<String>,
    /// Account that it belongs to. Example: `5324`.
    pub owner_uid: Option<i64>,
    /// How many bytes this is: preferred max. Example: `24`.
    pub preferred_max_bytes: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1890FA4F-067A-4CE9-AC9B-2BD2E58FB5D3`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub state: Option<String>,
    /// Whether this can be used: channel config. Example: `true`.
    pub support_channel_config: Option<bool>,
    /// When the item was last changed. Example: `1533025590`.
    pub update_time: Option<String>,
}

response! {
    FabricOrganizationChannelResult {
        "BatchTimeout" => batch_timeout: value,
        "BlockCount" => block_count: value,
        "ChaincodeCount" => chaincode_count: value,
        "ChannelId" => channel_id: value,
        "ChannelName" => channel_name: value,
        "ConsortiumId" => consortium_id: value,
        "ConsortiumName" => consortium_name: value,
        "CreateTime" => create_time: value,
        "DeleteTime" => delete_time: value,
        "Deleted" => deleted: value,
        "MaxMessageCount" => max_message_count: value,
        "MemberCount" => member_count: value,
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
