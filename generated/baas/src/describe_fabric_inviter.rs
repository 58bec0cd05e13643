// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFabricInviter`, from `baas/DescribeFabricInviter.md`.

use alicloud_runtime::codegen::*;

/// Shows who sent an invitation, found by its code.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeFabricInviterRequest::new()
///     .code("200");
/// let reply = client.describe_fabric_inviter(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFabricInviterRequest {
    /// **Required.** Invitation to redeem, or what tells the item apart. Example: `200`.
    pub code: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeFabricInviterRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeFabricInviterRequest {
        "Code" => code: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeFabricInviterRequest {
    type Response = DescribeFabricInviterResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeFabricInviter")
        .required(&["Code"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeFabricInviterRequest`].
#[non_exhaustive]
pub struct DescribeFabricInviterResponse {
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C445762C-8909-4BD8-A2BD-BB45BF2441D8`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Option<FabricInviterResult>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeFabricInviterResponse {
        "ErrorCode" => error_code: value,
        "RequestId" => request_id: value,
        "Result" => result: value,
        "Success" => success: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct FabricInviterResult {
    /// ID of the inviter that the item belongs to or stands for. Example: `3524234`.
    pub inviter_id: Option<i64>,
    /// When the item runs out. Example: `1544411108000`.
    pub expire_time: Option<String>,
    /// ID of the consortium that the item belongs to or stands for.
    /// Example: `consortium-lianmenyumingyi-hc5d1bwl****`.
    pub consortium_id: Option<String>,
    /// Name that the consortium goes by. Example: `name`.
    pub consortium_name: Option<String>,
    /// Name that the inviter goes by. Example: `name`.
    pub inviter_name: Option<String>,
}

response! {
    FabricInviterResult {
        "InviterId" => inviter_id: value,
        "ExpireTime" => expire_time: value,
        "ConsortiumId" => consortium_id: value,
        "ConsortiumName" => consortium_name: value,
        "InviterName" => inviter_name: value,
    }
}
