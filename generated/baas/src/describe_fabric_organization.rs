// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFabricOrganization`, from `baas/DescribeFabricOrganization.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Shows one Fabric organization in detail.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeFabricOrganizationRequest::new()
///     .organization_id("peers-aaaaaa2-1eqnj5o5w****");
/// let reply = client.describe_fabric_organization(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFabricOrganizationRequest {
    /// **Required.** ID of the organization that the call is about.
    /// Example: `peers-aaaaaa2-1eqnj5o5w****`.
    pub organization_id: Option<String>,
    /// Place that the item lies in, is stored at or shows. Example: `cn-hangzhou`.
    pub location: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl DescribeFabricOrganizationRequest {
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeFabricOrganizationRequest {
        "OrganizationId" => organization_id: query,
        "Location" => location: form,
        "RegionId" => region_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribeFabricOrganizationRequest {
    type Response = DescribeFabricOrganizationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeFabricOrganization")
        .required(&["OrganizationId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeFabricOrganizationRequest`].
#[non_exhaustive]
pub struct DescribeFabricOrganizationResponse {
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1890FA4F-067A-4CE9-AC9B-2BD2E58FB5D3`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Option<FabricOrganizationResult>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeFabricOrganizationResponse {
        "ErrorCode" => error_code: value,
        "RequestId" => request_id: value,
        "Result" => result: value,
        "Success" => success: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct FabricOrganizationResult {
    /// Name of the organization's certificate authority. Example: `client`.
    pub caname: Option<String>,
    /// Web address under which the CA is found.
    /// Example: `https://ca1.org1.alibabacloudbaas.com:31154`.
    pub ca_url: Option<String>,
    /// Name that the code goes by. Example: `org1`.
    pub code_name: Option<String>,
    /// How many there are of this: consortium. Example: `2`.
    pub consortium_count: Option<i32>,
    /// When the item was created. Example: `1533025590`.
    pub create_time: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name.
    /// Example: `org1.alibabacloudbaas.com`.
    pub domain: Option<String>,
    /// Identity of the organization's membership service. Example: `org1MSP`.
    pub msp: Option<String>,
    /// Free text that tells people about the organization. Example: `This is org1`.
    pub organization_description: Option<String>,
    /// ID of the organization that the item belongs to or stands for.
    /// Example: `peers-aaaaaa2-1eqnj5o5w9dt3`.
    pub organization_id: Option<String>,
    /// Name that the organization goes by. Example: `org1`.
    pub organization_name: Option<String>,
    /// Bid of the owner. Example: `2544`.
    pub owner_bid: Option<String>,
    /// Name that the owner goes by. Example: `uid-23434`.
    pub owner_name: Option<String>,
    /// Account that it belongs to. Example: `23434`.
    pub owner_uid: Option<i64>,
    /// How many there are of this: peer. Example: `2`.
    pub peer_count: Option<i32>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1890FA4F-067A-4CE9-AC9B-2BD2E58FB5D3`.
    pub request_id: Option<String>,
    /// Name that the spec goes by. Example: `basic`.
    pub spec_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub state: Option<String>,
    /// How many there are of this: user. Example: `2`.
    pub user_count: Option<i32>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-1a`.
    pub zone_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    FabricOrganizationResult {
        "CANAME" => caname: value,
        "CAUrl" => ca_url: value,
        "CodeName" => code_name: value,
        "ConsortiumCount" => consortium_count: value,
        "CreateTime" => create_time: value,
        "Domain" => domain: value,
        "MSP" => msp: value,
        "OrganizationDescription" => organization_description: value,
        "OrganizationId" => organization_id: value,
        "OrganizationName" => organization_name: value,
        "OwnerBid" => owner_bid: value,
        "OwnerName" => owner_name: value,
        "OwnerUid" => owner_uid: value,
        "PeerCount" => peer_count: value,
        "RegionId" => region_id: value,
        "RequestId" => request_id: value,
        "SpecName" => spec_name: value,
        "State" => state: value,
        "UserCount" => user_count: value,
        "ZoneId" => zone_id: value,
        "Tags" => tags: list(""),
    }
}
