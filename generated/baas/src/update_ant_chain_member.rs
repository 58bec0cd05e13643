// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAntChainMember`, from `baas/UpdateAntChainMember.md`.

use alicloud_runtime::codegen::*;

/// Changes the name of a member in an Ant Blockchain consortium.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::UpdateAntChainMemberRequest::new()
///     .consortium_id("AroN3X2l")
///     .member_id("1287126353301234")
///     .member_name("updatename");
/// let reply = client.update_ant_chain_member(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAntChainMemberRequest {
    /// **Required.** ID of the consortium that the call is about. Example: `AroN3X2l`.
    pub consortium_id: Option<String>,
    /// **Required.** ID of the member that the call is about. Example: `1287126353301234`.
    pub member_id: Option<String>,
    /// **Required.** Name that the member goes by. Example: `updatename`.
    pub member_name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl UpdateAntChainMemberRequest {
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
    /// Sets `MemberId`, which is required.
    pub fn member_id(mut self, value: impl Into<String>) -> Self {
        self.member_id = Some(value.into());
        self
    }
    /// Sets `MemberName`, which is required.
    pub fn member_name(mut self, value: impl Into<String>) -> Self {
        self.member_name = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    UpdateAntChainMemberRequest {
        "ConsortiumId" => consortium_id: form,
        "MemberId" => member_id: form,
        "MemberName" => member_name: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for UpdateAntChainMemberRequest {
    type Response = UpdateAntChainMemberResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateAntChainMember")
        .required(&["ConsortiumId", "MemberId", "MemberName"])
        .region("RegionId");
}

/// Response to [`UpdateAntChainMemberRequest`].
#[non_exhaustive]
pub struct UpdateAntChainMemberResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5BA242B2-AB0C-4D06-94EB-23CEC4F7B95E`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it. Example: `success`.
    pub result: Option<String>,
}

response! {
    UpdateAntChainMemberResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
