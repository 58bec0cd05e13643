// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFabricOrganizationMembers`, from `baas/DescribeFabricOrganizationMembers.md`.

use alicloud_runtime::codegen::*;

/// Lists the consortiums that a Fabric organization belongs to, with their members.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeFabricOrganizationMembersRequest::new()
///     .organization_id("peers-aaaaaa2-1eqnj5o5w****");
/// let reply = client.describe_fabric_organization_members(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFabricOrganizationMembersRequest {
    /// **Required.** ID of the organization that the call is about.
    /// Example: `peers-aaaaaa2-1eqnj5o5w****`.
    pub organization_id: Option<String>,
    /// Place that the item lies in, is stored at or shows. Example: `cn-hangzhou`.
    pub location: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeFabricOrganizationMembersRequest {
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
    DescribeFabricOrganizationMembersRequest {
        "OrganizationId" => organization_id: form,
        "Location" => location: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeFabricOrganizationMembersRequest {
    type Response = DescribeFabricOrganizationMembersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeFabricOrganizationMembers")
        .required(&["OrganizationId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeFabricOrganizationMembersRequest`].
#[non_exhaustive]
pub struct DescribeFabricOrganizationMembersResponse {
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1890FA4F-067A-4CE9-AC9B-2BD2E58FB5D3`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Vec<FabricOrganizationMemberResult>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeFabricOrganizationMembersResponse {
        "ErrorCode" => error_code: value,
        "RequestId" => request_id: value,
        "Result" => result: list(""),
        "Success" => success: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct FabricOrganizationMemberResult {
    /// Domain that the call or the item is about, as a rule a domain name. Example: `domain`.
    pub domain: Option<String>,
    /// ID of the consortium that the item belongs to or stands for.
    /// Example: `consortium-lianmenyumingyi-hc5d1bwl****`.
    pub consortium_id: Option<String>,
    /// Free text that describes the item to people. Example: `description`.
    pub description: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub state: Option<String>,
    /// Name that the organization goes by. Example: `name`.
    pub organization_name: Option<String>,
    /// Time that is set or recorded for this: joined. Example: `1533025590`.
    pub joined_time: Option<String>,
    /// Name that the consortium goes by. Example: `name`.
    pub consortium_name: Option<String>,
    /// ID of the organization that the item belongs to or stands for.
    /// Example: `peers-aaaaaa2-1eqnj5o5w****`.
    pub organization_id: Option<String>,
}

response! {
    FabricOrganizationMemberResult {
        "Domain" => domain: value,
        "ConsortiumId" => consortium_id: value,
        "Description" => description: value,
        "State" => state: value,
        "OrganizationName" => organization_name: value,
        "JoinedTime" => joined_time: value,
        "ConsortiumName" => consortium_name: value,
        "OrganizationId" => organization_id: value,
    }
}
