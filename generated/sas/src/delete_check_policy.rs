// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCheckPolicy`, from `sas/DeleteCheckPolicy.md`.

use alicloud_runtime::codegen::*;

/// Deletes policies by which cloud configurations are checked.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteCheckPolicyRequest::new()
///     .policy_ids([1])
///     .policy_type("...");
/// let reply = client.delete_check_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCheckPolicyRequest {
    /// **Required.** IDs of the policies to work on or to narrow the list down to. Items: at most 100.
    pub policy_ids: Vec<i64>,
    /// **Required.** Which kind of policy it is or is to be.
    pub policy_type: Option<String>,
}

impl DeleteCheckPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolicyIds`, which is required.
    pub fn policy_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.policy_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PolicyType`, which is required.
    pub fn policy_type(mut self, value: impl Into<String>) -> Self {
        self.policy_type = Some(value.into());
        self
    }
}

request! {
    DeleteCheckPolicyRequest {
        "PolicyIds" => policy_ids: query,
        "PolicyType" => policy_type: query,
    }
}

impl Operation for DeleteCheckPolicyRequest {
    type Response = DeleteCheckPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteCheckPolicy")
        .required(&["PolicyIds", "PolicyType"]);
}

/// Response to [`DeleteCheckPolicyRequest`], which the documentation does not describe.
pub type DeleteCheckPolicyResponse = alicloud_runtime::UndocumentedResponse;
