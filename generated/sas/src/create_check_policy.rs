// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCheckPolicy`, from `sas/CreateCheckPolicy.md`.

use alicloud_runtime::codegen::*;

/// Creates a custom policy node, such as a standard or section, under which check items are
/// grouped.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateCheckPolicyRequest::new()
///     .policy_type("...")
///     .policy_show_name("...");
/// let reply = client.create_check_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCheckPolicyRequest {
    /// **Required.** Which kind of policy it is or is to be.
    pub policy_type: Option<String>,
    /// **Required.** Name that the policy show goes by.
    pub policy_show_name: Option<String>,
    /// ID of the dependent policy that the call is about.
    pub dependent_policy_id: Option<i64>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
}

impl CreateCheckPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolicyType`, which is required.
    pub fn policy_type(mut self, value: impl Into<String>) -> Self {
        self.policy_type = Some(value.into());
        self
    }
    /// Sets `PolicyShowName`, which is required.
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
    CreateCheckPolicyRequest {
        "PolicyType" => policy_type: query,
        "PolicyShowName" => policy_show_name: query,
        "DependentPolicyId" => dependent_policy_id: query,
        "Type" => type_: query,
    }
}

impl Operation for CreateCheckPolicyRequest {
    type Response = CreateCheckPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateCheckPolicy")
        .required(&["PolicyType", "PolicyShowName"]);
}

/// Response to [`CreateCheckPolicyRequest`], which the documentation does not describe.
pub type CreateCheckPolicyResponse = alicloud_runtime::UndocumentedResponse;
