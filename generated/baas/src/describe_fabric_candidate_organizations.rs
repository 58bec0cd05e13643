// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFabricCandidateOrganizations`, from `baas/DescribeFabricCandidateOrganizations.md`.

use alicloud_runtime::codegen::*;

/// Lists the organizations that could accept an invitation to a Fabric consortium.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeFabricCandidateOrganizationsRequest::new();
/// let reply = client.describe_fabric_candidate_organizations(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFabricCandidateOrganizationsRequest {
    /// Place that the item lies in, is stored at or shows. Example: `cn-hangzhou`.
    pub location: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeFabricCandidateOrganizationsRequest {
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
}

request! {
    DescribeFabricCandidateOrganizationsRequest {
        "Location" => location: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeFabricCandidateOrganizationsRequest {
    type Response = DescribeFabricCandidateOrganizationsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeFabricCandidateOrganizations")
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeFabricCandidateOrganizationsRequest`].
#[non_exhaustive]
pub struct DescribeFabricCandidateOrganizationsResponse {
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1890FA4F-067A-4CE9-AC9B-2BD2E58FB5D3`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Vec<FabricCandidateOrganizationResult>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeFabricCandidateOrganizationsResponse {
        "ErrorCode" => error_code: value,
        "RequestId" => request_id: value,
        "Result" => result: list(""),
        "Success" => success: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct FabricCandidateOrganizationResult {
    /// State that the cluster is in. Example: `Running`.
    pub cluster_state: Option<String>,
    /// ID of the organization that the item belongs to or stands for. Example: `peers-1oxw31d04****`.
    pub organization_id: Option<String>,
    /// Name that the organization goes by. Example: `org1`.
    pub organization_name: Option<String>,
    /// State that the service is in. Example: `Running`.
    pub service_state: Option<String>,
}

response! {
    FabricCandidateOrganizationResult {
        "ClusterState" => cluster_state: value,
        "OrganizationId" => organization_id: value,
        "OrganizationName" => organization_name: value,
        "ServiceState" => service_state: value,
    }
}
