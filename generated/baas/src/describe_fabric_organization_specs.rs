// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFabricOrganizationSpecs`, from `baas/DescribeFabricOrganizationSpecs.md`.

use alicloud_runtime::codegen::*;

/// Lists the specifications in which Fabric organizations are offered.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeFabricOrganizationSpecsRequest::new();
/// let reply = client.describe_fabric_organization_specs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFabricOrganizationSpecsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeFabricOrganizationSpecsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeFabricOrganizationSpecsRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeFabricOrganizationSpecsRequest {
    type Response = DescribeFabricOrganizationSpecsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeFabricOrganizationSpecs")
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeFabricOrganizationSpecsRequest`].
#[non_exhaustive]
pub struct DescribeFabricOrganizationSpecsResponse {
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1890FA4F-067A-4CE9-AC9B-2BD2E58FB5D3`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Vec<FabricOrganizationSpecResult>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeFabricOrganizationSpecsResponse {
        "ErrorCode" => error_code: value,
        "RequestId" => request_id: value,
        "Result" => result: list(""),
        "Success" => success: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct FabricOrganizationSpecResult {
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enable: Option<bool>,
    /// Name that the organization specs goes by. Example: `basic`.
    pub organization_specs_name: Option<String>,
    /// Title or heading shown to people. Example: `text`.
    pub title: Option<String>,
}

response! {
    FabricOrganizationSpecResult {
        "Enable" => enable: value,
        "OrganizationSpecsName" => organization_specs_name: value,
        "Title" => title: value,
    }
}
