// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCheckPolicy`, from `sas/UpdateCheckPolicy.md`.

use alicloud_runtime::codegen::*;

/// Changes a custom policy node that groups check items.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::UpdateCheckPolicyRequest::new()
///     .policy_id(1)
///     .policy_type("...");
/// let reply = client.update_check_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateCheckPolicyRequest {
    /// **Required.** ID of the policy that the call is about.
    pub policy_id: Option<i64>,
    /// **Required.** Which kind of policy it is or is to be.
    pub policy_type: Option<String>,
    /// Name that the policy show goes by.
    pub policy_show_name: Option<String>,
    /// ID of the dependent policy that the call is about.
    pub dependent_policy_id: Option<i64>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
}

impl UpdateCheckPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolicyId`, which is required.
    #[inline]
    pub fn policy_id(mut self, value: i64) -> Self {
        self.policy_id = Some(value);
        self
    }
    /// Sets `PolicyType`, which is required.
    pub fn policy_type(mut self, value: impl Into<String>) -> Self {
        self.policy_type = Some(value.into());
        self
    }
    /// Sets `PolicyShowName`.
    pub fn policy_show_name(mut self, value: impl Into<String>) -> Self {
        self.policy_show_name = Some(value.into());
        self
    }
    /// Sets `DependentPolicyId`.
    #[inline]
    pub fn dependent_policy_id(mut self, value: i64) -> Self {
        self.dependent_policy_id = Some(value);
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    UpdateCheckPolicyRequest {
        "PolicyId" => policy_id: query,
        "PolicyType" => policy_type: query,
        "PolicyShowName" => policy_show_name: query,
        "DependentPolicyId" => dependent_policy_id: query,
        "Type" => type_: query,
    }
}

impl Operation for UpdateCheckPolicyRequest {
    type Response = UpdateCheckPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateCheckPolicy")
        .required(&["PolicyId", "PolicyType"]);
}

/// Response to [`UpdateCheckPolicyRequest`], which the documentation does not describe.
pub type UpdateCheckPolicyResponse = alicloud_runtime::UndocumentedResponse;
