// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeletePolicy`, from `ram/DeletePolicy.md`.

use alicloud_runtime::codegen::*;

/// Deletes a custom policy. Detach it from everyone and delete its versions except the default one
/// first.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::DeletePolicyRequest::new()
///     .policy_name("OSS-Administrator");
/// let reply = client.delete_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeletePolicyRequest {
    /// Policy, by its name; together with the type it picks out one policy.
    /// Example: `OSS-Administrator`.
    pub policy_name: Option<String>,
    /// Whether the deletion extends to what belongs to the policy.
    pub cascading_delete: Option<bool>,
}

impl DeletePolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolicyName`.
    pub fn policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = Some(value.into());
        self
    }
    /// Sets `CascadingDelete`.
    #[inline]
    pub fn cascading_delete(mut self, value: bool) -> Self {
        self.cascading_delete = Some(value);
        self
    }
}

request! {
    DeletePolicyRequest {
        "PolicyName" => policy_name: query,
        "CascadingDelete" => cascading_delete: query,
    }
}

impl Operation for DeletePolicyRequest {
    type Response = DeletePolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeletePolicy");
}

/// Response to [`DeletePolicyRequest`].
pub type DeletePolicyResponse = alicloud_runtime::EmptyResponse;
