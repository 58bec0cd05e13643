// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePolicyDetails`, from `cs/DescribePolicyDetails.md`.

use alicloud_runtime::codegen::*;

/// Returns one security policy rule with its template, description, action, and severity.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DescribePolicyDetailsRequest::new()
///     .policy_name("ACKAllowedRepos");
/// let reply = client.describe_policy_details(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePolicyDetailsRequest {
    /// **Required.** Policy rule meant, by the name it has in the library, such as `ACKAllowedRepos`.
    pub policy_name: Option<String>,
}

impl DescribePolicyDetailsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `policy_name`, which is required.
    pub fn policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = Some(value.into());
        self
    }
}

request! {
    DescribePolicyDetailsRequest {
        "policy_name" => policy_name: path,
    }
}

impl Operation for DescribePolicyDetailsRequest {
    type Response = DescribePolicyDetailsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribePolicyDetails")
        .roa("GET", "/policies/{policy_name}")
        .required(&["policy_name"])
        .read_only();
}

/// Response to [`DescribePolicyDetailsRequest`].
#[non_exhaustive]
pub struct DescribePolicyDetailsResponse {
    /// Name of the policy rule. Example: `ACKAllowedRepos`.
    pub name: Option<String>,
    /// Group of policies that the policy belongs to. Example: `k8s-general`.
    pub category: Option<String>,
    /// Free text that says what the object is for. Example: `text`.
    pub description: Option<String>,
    /// How the policy treats violations by default: block them or warn about them. Example: `enforce`.
    pub action: Option<String>,
    /// How much a breach of the policy matters, in three levels. Example: `high`.
    pub severity: Option<String>,
    /// The rule template of the policy, written out. Example: `text`.
    pub template: Option<String>,
    /// Whether the policy works without parameters being set. Example: `0`.
    pub no_config: Option<i32>,
    /// Whether the policy has been deleted. Example: `0`.
    pub is_deleted: Option<i32>,
}

response! {
    DescribePolicyDetailsResponse {
        "name" => name: value,
        "category" => category: value,
        "description" => description: value,
        "action" => action: value,
        "severity" => severity: value,
        "template" => template: value,
        "no_config" => no_config: value,
        "is_deleted" => is_deleted: value,
    }
}
