// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFabricOrganizationUsers`, from `baas/DescribeFabricOrganizationUsers.md`.

use alicloud_runtime::codegen::*;

/// Lists the users of a Fabric organization with creation and expiration times.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeFabricOrganizationUsersRequest::new()
///     .organization_id("peers-aaaaaa2-1eqnj5o5w****");
/// let reply = client.describe_fabric_organization_users(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFabricOrganizationUsersRequest {
    /// **Required.** ID of the organization that the call is about.
    /// Example: `peers-aaaaaa2-1eqnj5o5w****`.
    pub organization_id: Option<String>,
    /// Place that the item lies in, is stored at or shows. Example: `cn-hangzhou`.
    pub location: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeFabricOrganizationUsersRequest {
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
    DescribeFabricOrganizationUsersRequest {
        "OrganizationId" => organization_id: query,
        "Location" => location: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeFabricOrganizationUsersRequest {
    type Response = DescribeFabricOrganizationUsersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeFabricOrganizationUsers")
        .required(&["OrganizationId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeFabricOrganizationUsersRequest`].
#[non_exhaustive]
pub struct DescribeFabricOrganizationUsersResponse {
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1890FA4F-067A-4CE9-AC9B-2BD2E58FB5D3`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Vec<FabricOrganizationUserResult>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeFabricOrganizationUsersResponse {
        "ErrorCode" => error_code: value,
        "RequestId" => request_id: value,
        "Result" => result: list(""),
        "Success" => success: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct FabricOrganizationUserResult {
    /// The attrs that are concerned. Example: `foo=foo1,bar=bar1`.
    pub attrs: Option<String>,
    /// Bid of the caller. Example: `26842`.
    pub caller_bid: Option<String>,
    /// Account that made the call. Example: `111111111111`.
    pub caller_uid: Option<i64>,
    /// When the item was created. Example: `1533025590`.
    pub create_time: Option<String>,
    /// When the item runs out. Example: `1533025590`.
    pub expire_time: Option<String>,
    /// Name that the full goes by. Example: `name`.
    pub full_name: Option<String>,
    /// ID of the organization that the item belongs to or stands for.
    /// Example: `peers-aaaaaa2-1eqnj5o5w9dt3`.
    pub organization_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the user logs on with. Example: `username`.
    pub username: Option<String>,
}

response! {
    FabricOrganizationUserResult {
        "Attrs" => attrs: value,
        "CallerBid" => caller_bid: value,
        "CallerUid" => caller_uid: value,
        "CreateTime" => create_time: value,
        "ExpireTime" => expire_time: value,
        "FullName" => full_name: value,
        "OrganizationId" => organization_id: value,
        "RegionId" => region_id: value,
        "Username" => username: value,
    }
}
