// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFabricInvitationCode`, from `baas/DescribeFabricInvitationCode.md`.

use alicloud_runtime::codegen::*;

/// Returns the invitation link with which organizations can join a Fabric consortium.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeFabricInvitationCodeRequest::new()
///     .consortium_id("consortium-lianmenyumingyi-hc5d1bwl****");
/// let reply = client.describe_fabric_invitation_code(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFabricInvitationCodeRequest {
    /// **Required.** ID of the consortium that the call is about.
    /// Example: `consortium-lianmenyumingyi-hc5d1bwl****`.
    pub consortium_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeFabricInvitationCodeRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeFabricInvitationCodeRequest {
        "ConsortiumId" => consortium_id: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeFabricInvitationCodeRequest {
    type Response = DescribeFabricInvitationCodeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeFabricInvitationCode")
        .required(&["ConsortiumId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeFabricInvitationCodeRequest`].
#[non_exhaustive]
pub struct DescribeFabricInvitationCodeResponse {
    /// Code that stands for the dynamic, for programs to act on. Example: `InvitationCodeNotFound`.
    pub dynamic_code: Option<String>,
    /// Text for people about the dynamic. Example: `text`.
    pub dynamic_message: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `77E25463-56CB-4F1C-8EB6-8ADDFE39EF0F`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Option<FabricInvitationCodeResult>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeFabricInvitationCodeResponse {
        "DynamicCode" => dynamic_code: value,
        "DynamicMessage" => dynamic_message: value,
        "ErrorCode" => error_code: value,
        "RequestId" => request_id: value,
        "Result" => result: value,
        "Success" => success: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct FabricInvitationCodeResult {
    /// Whether the invitation was taken. Example: `true`.
    pub accepted: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `code`.
    pub code: Option<String>,
    /// ID of the consortium that the item belongs to or stands for.
    /// Example: `consortium-lianmenyumingyi-hc5d1bwlulg7`.
    pub consortium_id: Option<String>,
    /// Email address of the person or contact concerned. Example: `abc@126.com`.
    pub email: Option<String>,
    /// When the item runs out. Example: `1544411108000`.
    pub expire_time: Option<String>,
    /// ID of the invitation that the item belongs to or stands for. Example: `2`.
    pub invitation_id: Option<i32>,
    /// Time that is set or recorded for this: send. Example: `1544411108000`.
    pub send_time: Option<String>,
    /// Bid of the inviter. Example: `27534`.
    pub sender_bid: Option<String>,
    /// ID of the sender that the item belongs to or stands for. Example: `26345345`.
    pub sender_id: Option<i64>,
    /// Name that the sender goes by. Example: `uid-35324`.
    pub sender_name: Option<String>,
    /// URL, or the path in it, that the call or the item is about.
    /// Example: `http://baas.console.aliyun.test/invite?code=92e7ef1934892`.
    pub url: Option<String>,
}

response! {
    FabricInvitationCodeResult {
        "Accepted" => accepted: value,
        "Code" => code: value,
        "ConsortiumId" => consortium_id: value,
        "Email" => email: value,
        "ExpireTime" => expire_time: value,
        "InvitationId" => invitation_id: value,
        "SendTime" => send_time: value,
        "SenderBid" => sender_bid: value,
        "SenderId" => sender_id: value,
        "SenderName" => sender_name: value,
        "Url" => url: value,
    }
}
