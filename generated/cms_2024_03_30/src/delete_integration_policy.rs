// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteIntegrationPolicy`, from `cms_2024_03_30/DeleteIntegrationPolicy.md`.

use alicloud_runtime::codegen::*;

/// Deletes an integration policy, by force if wanted.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::DeleteIntegrationPolicyRequest::new()
///     .policy_id("policy-273c360bed1948818c5fb861886bc405");
/// let reply = client.delete_integration_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteIntegrationPolicyRequest {
    /// Whether dependent resources are passed over. Example: `false`.
    pub force: Option<bool>,
    /// **Required.** ID of the policy that the call is about.
    /// Example: `policy-273c360bed1948818c5fb861886bc405`.
    pub policy_id: Option<String>,
}

impl DeleteIntegrationPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
    /// Sets `policyId`, which is required.
    pub fn policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = Some(value.into());
        self
    }
}

request! {
    DeleteIntegrationPolicyRequest {
        "force" => force: query,
        "policyId" => policy_id: path,
    }
}

impl Operation for DeleteIntegrationPolicyRequest {
    type Response = DeleteIntegrationPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteIntegrationPolicy")
        .roa("DELETE", "/integration-policies/{policyId}")
        .required(&["policyId"]);
}

/// Response to [`DeleteIntegrationPolicyRequest`].
#[non_exhaustive]
pub struct DeleteIntegrationPolicyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CD8BA7D6-995D-578D-9941-78B0FECD14B5`.
    pub request_id: Option<String>,
}

response! {
    DeleteIntegrationPolicyResponse {
        "requestId" => request_id: value,
    }
}
