// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFabricConsortiums`, from `baas/DescribeFabricConsortiums.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists Fabric consortiums, optionally filtered by ID or tags.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeFabricConsortiumsRequest::new();
/// let reply = client.describe_fabric_consortiums(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFabricConsortiumsRequest {
    /// ID of the consortium that the call is about.
    /// Example: `consortium-lianmenyumingyi-hc5d1bwl****`.
    pub consortium_id: Option<String>,
    /// Place that the item lies in, is stored at or shows. Example: `cn-hangzhou`.
    pub location: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl DescribeFabricConsortiumsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConsortiumId`.
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeFabricConsortiumsRequest {
        "ConsortiumId" => consortium_id: query,
        "Location" => location: form,
        "RegionId" => region_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribeFabricConsortiumsRequest {
    type Response = DescribeFabricConsortiumsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeFabricConsortiums")
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeFabricConsortiumsRequest`].
#[non_exhaustive]
pub struct DescribeFabricConsortiumsResponse {
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1890FA4F-067A-4CE9-AC9B-2BD2E58FB5D3`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Vec<FabricConsortiumResult>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeFabricConsortiumsResponse {
        "ErrorCode" => error_code: value,
        "RequestId" => request_id: value,
        "Result" => result: list(""),
        "Success" => success: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct FabricConsortiumResult {
    /// How many there are of this: channel. Example: `2`.
    pub channel_count: Option<i32>,
    /// What is done about the channel, as rules. Example: `Any`.
    pub channel_policy: Option<String>,
    /// Name that the code goes by. Example: `code`.
    pub code_name: Option<String>,
    /// ID of the consortium that the item belongs to or stands for.
    /// Example: `consortium-lianmenyumingyi-hc5d1bwl****`.
    pub consortium_id: Option<String>,
    /// Name that the consortium goes by. Example: `name`.
    pub consortium_name: Option<String>,
    /// When the item was created. Example: `1544411108000`.
    pub create_time: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `domain`.
    pub domain: Option<String>,
    /// When the item runs out unless it is renewed, or the time left until then.
    /// Example: `1544411108000`.
    pub expired_time: Option<String>,
    /// How many there are of this: organization. Example: `2`.
    pub organization_count: Option<i32>,
    /// Bid of the owner. Example: `26842`.
    pub owner_bid: Option<String>,
    /// Name that the owner goes by. Example: `uid-125566`.
    pub owner_name: Option<String>,
    /// Account that it belongs to. Example: `12042815`.
    pub owner_uid: Option<i64>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3A929FAC-A82D-4EAB-A0FF-D867426D8B23`.
    pub request_id: Option<String>,
    /// Name that the spec goes by. Example: `basic`.
    pub spec_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Pending`.
    pub state: Option<String>,
    /// Whether this can be used: channel config. Example: `true`.
    pub support_channel_config: Option<bool>,
    /// Which version of the major is meant.
    pub major_version: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    FabricConsortiumResult {
        "ChannelCount" => channel_count: value,
        "ChannelPolicy" => channel_policy: value,
        "CodeName" => code_name: value,
        "ConsortiumId" => consortium_id: value,
        "ConsortiumName" => consortium_name: value,
        "CreateTime" => create_time: value,
        "Domain" => domain: value,
        "ExpiredTime" => expired_time: value,
        "OrganizationCount" => organization_count: value,
        "OwnerBid" => owner_bid: value,
        "OwnerName" => owner_name: value,
        "OwnerUid" => owner_uid: value,
        "RegionId" => region_id: value,
        "RequestId" => request_id: value,
        "SpecName" => spec_name: value,
        "State" => state: value,
        "SupportChannelConfig" => support_channel_config: value,
        "MajorVersion" => major_version: value,
        "Tags" => tags: list(""),
    }
}
