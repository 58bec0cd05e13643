// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableControlPolicy`, from `resourcemanager/DisableControlPolicy.md`.

use alicloud_runtime::codegen::*;

/// Switches access control policies off for the entire resource directory; they stay, but are
/// detached everywhere.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::DisableControlPolicyRequest::new();
/// let reply = client.disable_control_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableControlPolicyRequest {}

impl DisableControlPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DisableControlPolicyRequest {}
}

impl Operation for DisableControlPolicyRequest {
    type Response = DisableControlPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DisableControlPolicy");
}

/// Response to [`DisableControlPolicyRequest`].
#[non_exhaustive]
pub struct DisableControlPolicyResponse {
    /// Whether access control policies are on. Example: `PendingDisable`.
    pub enablement_status: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7C709979-451D-4C92-835D-7DDCCAA562E9`.
    pub request_id: Option<String>,
}

response! {
    DisableControlPolicyResponse {
        "EnablementStatus" => enablement_status: value,
        "RequestId" => request_id: value,
    }
}
