// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AcceptFabricInvitation`, from `baas/AcceptFabricInvitation.md`.

use alicloud_runtime::codegen::*;

/// Accepts or declines an invitation to join a Fabric consortium.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::AcceptFabricInvitationRequest::new()
///     .code("secrettoken");
/// let reply = client.accept_fabric_invitation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AcceptFabricInvitationRequest {
    /// **Required.** Invitation to redeem, or what tells the item apart. Example: `secrettoken`.
    pub code: Option<String>,
    /// Whether the invitation is taken. Example: `true`.
    pub is_accepted: Option<bool>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl AcceptFabricInvitationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Code`, which is required.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `IsAccepted`.
    #[inline]
    pub fn is_accepted(mut self, value: bool) -> Self {
        self.is_accepted = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    AcceptFabricInvitationRequest {
        "Code" => code: form,
        "IsAccepted" => is_accepted: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for AcceptFabricInvitationRequest {
    type Response = AcceptFabricInvitationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AcceptFabricInvitation")
        .required(&["Code"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`AcceptFabricInvitationRequest`].
#[non_exhaustive]
pub struct AcceptFabricInvitationResponse {
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `52CC8D5B-79A8-4769-BC7B-8940556ADA49`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    AcceptFabricInvitationResponse {
        "ErrorCode" => error_code: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
