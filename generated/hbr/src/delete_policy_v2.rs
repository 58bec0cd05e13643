// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeletePolicyV2`, from `hbr/DeletePolicyV2.md`.

use alicloud_runtime::codegen::*;

/// Deletes a policy and unties all data sources from it.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::DeletePolicyV2Request::new();
/// let reply = client.delete_policy_v2(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeletePolicyV2Request {
    /// Backup policy that is meant; data sources are bound to it.
    pub policy_id: Option<String>,
}

impl DeletePolicyV2Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolicyId`.
    pub fn policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = Some(value.into());
        self
    }
}

request! {
    DeletePolicyV2Request {
        "PolicyId" => policy_id: form,
    }
}

impl Operation for DeletePolicyV2Request {
    type Response = DeletePolicyV2Response;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeletePolicyV2")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`DeletePolicyV2Request`].
#[non_exhaustive]
pub struct DeletePolicyV2Response {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `33AA3AAE-89E1-5D3A-A51D-0C0A80850F68`.
    pub request_id: Option<String>,
}

response! {
    DeletePolicyV2Response {
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}
