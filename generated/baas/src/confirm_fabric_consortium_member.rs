// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConfirmFabricConsortiumMember`, from `baas/ConfirmFabricConsortiumMember.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Organization};

/// Accepts applications of organizations to join a consortium.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// use alicloud_baas::confirm_fabric_consortium_member::Organization;
///
/// let request = alicloud_baas::ConfirmFabricConsortiumMemberRequest::new()
///     .consortium_id("consortium-aaaaaa-akpcsjjac2jd")
///     .organization([Organization::new()]);
/// let reply = client.confirm_fabric_consortium_member(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConfirmFabricConsortiumMemberRequest {
    /// **Required.** ID of the consortium that the call is about.
    /// Example: `consortium-aaaaaa-akpcsjjac2jd`.
    pub consortium_id: Option<String>,
    /// **Required.** Organizations that the call is about. Items: at most 1000.
    pub organization: Vec<Organization>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ConfirmFabricConsortiumMemberRequest {
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
    ConfirmFabricConsortiumMemberRequest {
        "ConsortiumId" => consortium_id: query,
        "Organization" => organization: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ConfirmFabricConsortiumMemberRequest {
    type Response = ConfirmFabricConsortiumMemberResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ConfirmFabricConsortiumMember")
        .required(&["ConsortiumId", "Organization"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`ConfirmFabricConsortiumMemberRequest`].
#[non_exhaustive]
pub struct ConfirmFabricConsortiumMemberResponse {
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `50B3ACF3-CE12-433C-A834-9E8C657A4934`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it. Example: `true`.
    pub result: Option<bool>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ConfirmFabricConsortiumMemberResponse {
        "ErrorCode" => error_code: value,
        "RequestId" => request_id: value,
        "Result" => result: value,
        "Success" => success: value,
    }
}
