// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteControlPolicy`, from `resourcemanager/DeleteControlPolicy.md`.

use alicloud_runtime::codegen::*;

/// Deletes a custom control policy. It must be detached from all folders and members first.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::DeleteControlPolicyRequest::new()
///     .policy_id("...");
/// let reply = client.delete_control_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteControlPolicyRequest {
    /// **Required.** ID of an access control policy, which limits what members may do, as
    /// [`CreateControlPolicy`](super::Client::create_control_policy) returned it.
    pub policy_id: Option<String>,
}

impl DeleteControlPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolicyId`, which is required.
    pub fn policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = Some(value.into());
        self
    }
}

request! {
    DeleteControlPolicyRequest {
        "PolicyId" => policy_id: query,
    }
}

impl Operation for DeleteControlPolicyRequest {
    type Response = DeleteControlPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteControlPolicy")
        .required(&["PolicyId"]);
}

/// Response to [`DeleteControlPolicyRequest`].
pub type DeleteControlPolicyResponse = alicloud_runtime::EmptyResponse;
