// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateFabricConsortiumMember`, from `baas/CreateFabricConsortiumMember.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Organization};

/// Proposes that organizations join a Fabric consortium.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// use alicloud_baas::create_fabric_consortium_member::Organization;
///
/// let request = alicloud_baas::CreateFabricConsortiumMemberRequest::new()
///     .consortium_id("consortium-aaaaaa-akpcsjjac2jd")
///     .code("200")
///     .organization([Organization::new()]);
/// let reply = client.create_fabric_consortium_member(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateFabricConsortiumMemberRequest {
    /// **Required.** ID of the consortium that the call is about.
    /// Example: `consortium-aaaaaa-akpcsjjac2jd`.
    pub consortium_id: Option<String>,
    /// **Required.** Invitation to redeem, or what tells the item apart. Example: `200`.
    pub code: Option<String>,
    /// **Required.** Organizations that the call is about. Items: at most 1000.
    pub organization: Vec<Organization>,
    /// Region that the call works in, such as `cn-hangzhou`. Example: `cn-hanghzozu`.
    pub region_id: Option<String>,
}

impl CreateFabricConsortiumMemberRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConsortiumId`, which is required.
    pub fn consortium_id(mut self, value: impl Into<String>) -> Self {
        self.consortium_id = Some(value.into());
        self
    }
    /// Sets `Code`, which is required.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    CreateFabricConsortiumMemberRequest {
        "ConsortiumId" => consortium_id: query,
        "Code" => code: query,
        "Organization" => organization: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for CreateFabricConsortiumMemberRequest {
    type Response = CreateFabricConsortiumMemberResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateFabricConsortiumMember")
        .required(&["ConsortiumId", "Code", "Organization"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`CreateFabricConsortiumMemberRequest`].
#[non_exhaustive]
pub struct CreateFabricConsortiumMemberResponse {
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1890FA4F-067A-4CE9-AC9B-2BD2E58FB5D3`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it. Example: `true`.
    pub result: Option<bool>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateFabricConsortiumMemberResponse {
        "ErrorCode" => error_code: value,
        "RequestId" => request_id: value,
        "Result" => result: value,
        "Success" => success: value,
    }
}
