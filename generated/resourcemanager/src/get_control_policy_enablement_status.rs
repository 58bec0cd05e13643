// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetControlPolicyEnablementStatus`, from `resourcemanager/GetControlPolicyEnablementStatus.md`.

use alicloud_runtime::codegen::*;

/// Returns whether access control policies are on in the resource directory.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::GetControlPolicyEnablementStatusRequest::new();
/// let reply = client.get_control_policy_enablement_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetControlPolicyEnablementStatusRequest {}

impl GetControlPolicyEnablementStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetControlPolicyEnablementStatusRequest {}
}

impl Operation for GetControlPolicyEnablementStatusRequest {
    type Response = GetControlPolicyEnablementStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetControlPolicyEnablementStatus")
        .read_only();
}

/// Response to [`GetControlPolicyEnablementStatusRequest`].
#[non_exhaustive]
pub struct GetControlPolicyEnablementStatusResponse {
    /// Whether access control policies are on. Example: `Disabled`.
    pub enablement_status: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1DC39A4E-3B52-4EFE-9F93-4897D7FFA0C4`.
    pub request_id: Option<String>,
}

response! {
    GetControlPolicyEnablementStatusResponse {
        "EnablementStatus" => enablement_status: value,
        "RequestId" => request_id: value,
    }
}
