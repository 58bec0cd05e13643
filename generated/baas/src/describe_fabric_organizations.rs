// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFabricOrganizations`, from `baas/DescribeFabricOrganizations.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists the Fabric organizations of the account, optionally by tags.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeFabricOrganizationsRequest::new();
/// let reply = client.describe_fabric_organizations(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFabricOrganizationsRequest {
    /// Place that the item lies in, is stored at or shows. Example: `cn-hangzhou`.
    pub location: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl DescribeFabricOrganizationsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    DescribeFabricOrganizationsRequest {
        "Location" => location: form,
        "RegionId" => region_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribeFabricOrganizationsRequest {
    type Response = DescribeFabricOrganizationsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeFabricOrganizations")
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeFabricOrganizationsRequest`].
#[non_exhaustive]
pub struct DescribeFabricOrganizationsResponse {
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1890FA4F-067A-4CE9-AC9B-2BD2E58FB5D3`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Vec<FabricOrganizationResult>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeFabricOrganizationsResponse {
        "ErrorCode" => error_code: value,
        "RequestId" => request_id: value,
        "Result" => result: list(""),
        "Success" => success: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct FabricOrganizationResult {
    /// Name that the code goes by. Example: `name`.
    pub code_name: Option<String>,
    /// How many there are of this: consortium. Example: `2`.
    pub consortium_count: Option<i32>,
    /// When the item was created. Example: `1533025590`.
    pub create_time: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `domain`.
    pub domain: Option<String>,
    /// Free text that tells people about the organization. Example: `desc`.
    pub organization_description: Option<String>,
    /// ID of the organization that the item belongs to or stands for.
    /// Example: `peers-aaaaaa2-1eqnj5o5w9dt3`.
    pub organization_id: Option<String>,
    /// Name that the organization goes by. Example: `name`.
    pub organization_name: Option<String>,
    /// Bid of the owner. Example: `bid`.
    pub owner_bid: Option<String>,
    /// Name that the owner goes by. Example: `name`.
    pub owner_name: Option<String>,
    /// Account that it belongs to. Example: `1232`.
    pub owner_uid: Option<i64>,
    /// How many there are of this: peer. Example: `3`.
    pub peer_count: Option<i32>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1890FA4F-067A-4CE9-AC9B-2BD2E58FB5D3`.
    pub request_id: Option<String>,
    /// Name that the spec goes by. Example: `text`.
    pub spec_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub state: Option<String>,
    /// How many there are of this: user. Example: `10`.
    pub user_count: Option<i32>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Which version of the major is meant.
    pub major_version: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    FabricOrganizationResult {
        "CodeName" => code_name: value,
        "ConsortiumCount" => consortium_count: value,
        "CreateTime" => create_time: value,
        "Domain" => domain: value,
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
        "MajorVersion" => major_version: value,
        "Tags" => tags: list(""),
    }
}
