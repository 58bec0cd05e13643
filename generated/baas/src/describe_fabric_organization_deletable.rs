// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFabricOrganizationDeletable`, from `baas/DescribeFabricOrganizationDeletable.md`.

use alicloud_runtime::codegen::*;

/// Tells whether a Fabric organization can be deleted.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeFabricOrganizationDeletableRequest::new()
///     .organization_id("peers-aaaaaa2-1eqnj5o5w****");
/// let reply = client.describe_fabric_organization_deletable(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFabricOrganizationDeletableRequest {
    /// **Required.** ID of the organization that the call is about.
    /// Example: `peers-aaaaaa2-1eqnj5o5w****`.
    pub organization_id: Option<String>,
    /// Place that the item lies in, is stored at or shows. Example: `cn-hangzhou`.
    pub location: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeFabricOrganizationDeletableRequest {
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
    DescribeFabricOrganizationDeletableRequest {
        "OrganizationId" => organization_id: query,
        "Location" => location: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeFabricOrganizationDeletableRequest {
    type Response = DescribeFabricOrganizationDeletableResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeFabricOrganizationDeletable")
        .required(&["OrganizationId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeFabricOrganizationDeletableRequest`].
#[non_exhaustive]
pub struct DescribeFabricOrganizationDeletableResponse {
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1890FA4F-067A-4CE9-AC9B-2BD2E58FB5D3`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Option<FabricOrganizationDeletableResult>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeFabricOrganizationDeletableResponse {
        "ErrorCode" => error_code: value,
        "RequestId" => request_id: value,
        "Result" => result: value,
        "Success" => success: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct FabricOrganizationDeletableResult {
    /// Name that the code goes by. Example: `name`.
    pub code_name: Option<String>,
    /// Whether nothing keeps it from being deleted. Example: `true`.
    pub deletable: Option<bool>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `domain`.
    pub domain: Option<String>,
    /// Free text that tells people about the organization. Example: `desc`.
    pub organization_description: Option<String>,
    /// ID of the organization that the item belongs to or stands for.
    /// Example: `peers-aaaaaa2-1eqnj5o5w****`.
    pub organization_id: Option<String>,
    /// Name that the organization goes by. Example: `orgname`.
    pub organization_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub state: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
}

response! {
    FabricOrganizationDeletableResult {
        "CodeName" => code_name: value,
        "Deletable" => deletable: value,
        "Domain" => domain: value,
        "OrganizationDescription" => organization_description: value,
        "OrganizationId" => organization_id: value,
        "OrganizationName" => organization_name: value,
        "RegionId" => region_id: value,
        "State" => state: value,
        "ZoneId" => zone_id: value,
    }
}
