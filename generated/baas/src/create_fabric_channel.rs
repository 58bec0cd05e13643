// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateFabricChannel`, from `baas/CreateFabricChannel.md`.

use alicloud_runtime::codegen::*;

/// Creates a channel in a Fabric consortium with block settings and its first organizations.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// use alicloud_baas::create_fabric_channel::Organization;
///
/// let request = alicloud_baas::CreateFabricChannelRequest::new()
///     .channel_name("channelx")
///     .consortium_id("consortium-aaaaaa-akpcsjjac2jd")
///     .organization([Organization::new()]);
/// let reply = client.create_fabric_channel(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateFabricChannelRequest {
    /// **Required.** Name that the channel goes by. Length: at most 50. Example: `channelx`.
    pub channel_name: Option<String>,
    /// **Required.** ID of the consortium that the call is about.
    /// Example: `consortium-aaaaaa-akpcsjjac2jd`.
    pub consortium_id: Option<String>,
    /// How long the batch may take before it is given up. Example: `2`.
    pub batch_timeout: Option<i32>,
    /// How many there are of this: max message. Example: `50`.
    pub max_message_count: Option<i32>,
    /// **Required.** Organizations that the call is about. Items: at most 1000.
    pub organization: Vec<Organization>,
    /// How many bytes this is: preferred max. Example: `12`.
    pub preferred_max_bytes: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CreateFabricChannelRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ChannelName`, which is required.
    pub fn channel_name(mut self, value: impl Into<String>) -> Self {
        self.channel_name = Some(value.into());
        self
    }
    /// Sets `ConsortiumId`, which is required.
    pub fn consortium_id(mut self, value: impl Into<String>) -> Self {
        self.consortium_id = Some(value.into());
        self
    }
    /// Sets `BatchTimeout`.
    #[inline]
    pub fn batch_timeout(mut self, value: i32) -> Self {
        self.batch_timeout = Some(value);
        self
    }
    /// Sets `MaxMessageCount`.
    #[inline]
    pub fn max_message_count(mut self, value: i32) -> Self {
        self.max_message_count = Some(value);
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
    /// Sets `PreferredMaxBytes`.
    #[inline]
    pub fn preferred_max_bytes(mut self, value: i32) -> Self {
        self.preferred_max_bytes = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    CreateFabricChannelRequest {
        "ChannelName" => channel_name: query,
        "ConsortiumId" => consortium_id: query,
        "BatchTimeout" => batch_timeout: form,
        "MaxMessageCount" => max_message_count: form,
        "Organization" => organization: query,
        "PreferredMaxBytes" => preferred_max_bytes: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for CreateFabricChannelRequest {
    type Response = CreateFabricChannelResponse;
    type Error = CreateFabricChannelError;
    const INFO: OperationInfo = super::operation("CreateFabricChannel")
        .required(&["ChannelName", "ConsortiumId", "Organization"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [CreateFabricChannelError] = &[
        CreateFabricChannelError::ChannelNameDuplicated,
        CreateFabricChannelError::InvalidParameterAny,
    ];
}

/// Response to [`CreateFabricChannelRequest`].
#[non_exhaustive]
pub struct CreateFabricChannelResponse {
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1890FA4F-067A-4CE9-AC9B-2BD2E58FB5D3`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Option<FabricChannelResult>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateFabricChannelResponse {
        "ErrorCode" => error_code: value,
        "RequestId" => request_id: value,
        "Result" => result: value,
        "Success" => success: value,
    }
}

/// Organizations that the call is about.
#[non_exhaustive]
pub struct Organization {
    /// Identifier of the item within its collection. Example: `peers-aaaaaa1-1oxw31d046jtl`.
    pub id: Option<String>,
}

impl Organization {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}

request! {
    Organization {
        "Id" => id: field,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct FabricChannelResult {
    /// How long the batch may take before it is given up. Example: `2`.
    pub batch_timeout: Option<i32>,
    /// How many there are of this: block. Example: `2`.
    pub block_count: Option<i32>,
    /// How many there are of this: chaincode. Example: `2`.
    pub chaincode_count: Option<i32>,
    /// ID of the channel that the item belongs to or stands for.
    /// Example: `chan-channelx-1l1hmckuuisxo`.
    pub channel_id: Option<String>,
    /// Name that the channel goes by. Example: `channelx`.
    pub channel_name: Option<String>,
    /// ID of the consortium that the item belongs to or stands for.
    /// Example: `consortium-aaaaaa-akpcsjjac2jd`.
    pub consortium_id: Option<String>,
    /// Name that the consortium goes by. Example: `aaaaaa`.
    pub consortium_name: Option<String>,
    /// When the item was created. Example: `1544768139624`.
    pub create_time: Option<String>,
    /// How many there are of this: max message. Example: `50`.
    pub max_message_count: Option<i32>,
    /// How many there are of this: member. Example: `1`.
    pub member_count: Option<i32>,
    /// Bid of the owner. Example: `26842`.
    pub owner_bid: Option<String>,
    /// Name that the owner goes by. Example: `uid-`.
    pub owner_name: Option<String>,
    /// Account that it belongs to. Example: `1234`.
    pub owner_uid: Option<i64>,
    /// How many bytes this is: preferred max. Example: `12`.
    pub preferred_max_bytes: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1890FA4F-067A-4CE9-AC9B-2BD2E58FB5D3`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub state: Option<String>,
    /// Whether this can be used: config. Example: `true`.
    pub support_config: Option<bool>,
    /// When the item was last changed. Example: `1544768139624`.
    pub update_time: Option<String>,
}

response! {
    FabricChannelResult {
        "BatchTimeout" => batch_timeout: value,
        "BlockCount" => block_count: value,
        "ChaincodeCount" => chaincode_count: value,
        "ChannelId" => channel_id: value,
        "ChannelName" => channel_name: value,
        "ConsortiumId" => consortium_id: value,
        "ConsortiumName" => consortium_name: value,
        "CreateTime" => create_time: value,
        "MaxMessageCount" => max_message_count: value,
        "MemberCount" => member_count: value,
        "OwnerBid" => owner_bid: value,
        "OwnerName" => owner_name: value,
        "OwnerUid" => owner_uid: value,
        "PreferredMaxBytes" => preferred_max_bytes: value,
        "RequestId" => request_id: value,
        "State" => state: value,
        "SupportConfig" => support_config: value,
        "UpdateTime" => update_time: value,
    }
}

/// Errors that the documentation of [`CreateFabricChannelRequest`] names.
///
/// - [`ChannelNameDuplicated`](super::DocumentedError::ChannelNameDuplicated)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type CreateFabricChannelError = super::DocumentedError;
