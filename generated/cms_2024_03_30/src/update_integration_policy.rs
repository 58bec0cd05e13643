// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateIntegrationPolicy`, from `cms_2024_03_30/UpdateIntegrationPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Changes name, fee package, resource group, or tags of an integration policy.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::UpdateIntegrationPolicyRequest::new()
///     .integration_policy_id("polixy-xxxxxxxxx");
/// let reply = client.update_integration_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateIntegrationPolicyRequest {
    /// **Required.** ID of the integration policy that the call is about. Example: `polixy-xxxxxxxxx`.
    pub integration_policy_id: Option<String>,
    /// Billing package of the policy. Example: `CS_Pro`.
    pub fee_package: Option<String>,
    /// Name that the policy goes by. Example: `metrics-inner-manage`.
    pub policy_name: Option<String>,
    /// ID of the resource group that the call is about. Example: `rg-aekzoiafjtr7zyq`.
    pub resource_group_id: Option<String>,
    /// Labels attached to the item.
    pub tags: Vec<Tag>,
}

impl UpdateIntegrationPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `integrationPolicyId`, which is required.
    pub fn integration_policy_id(mut self, value: impl Into<String>) -> Self {
        self.integration_policy_id = Some(value.into());
        self
    }
    /// Sets `feePackage`.
    pub fn fee_package(mut self, value: impl Into<String>) -> Self {
        self.fee_package = Some(value.into());
        self
    }
    /// Sets `policyName`.
    pub fn policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = Some(value.into());
        self
    }
    /// Sets `resourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateIntegrationPolicyRequest {
        "integrationPolicyId" => integration_policy_id: path,
        "feePackage" => fee_package: body,
        "policyName" => policy_name: body,
        "resourceGroupId" => resource_group_id: body,
        "tags" => tags: body,
    }
}

impl Operation for UpdateIntegrationPolicyRequest {
    type Response = UpdateIntegrationPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateIntegrationPolicy")
        .roa("PUT", "/integration-policies/{integrationPolicyId}")
        .required(&["integrationPolicyId"]);
}

/// Response to [`UpdateIntegrationPolicyRequest`].
#[non_exhaustive]
pub struct UpdateIntegrationPolicyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0CEC5375-C554-562B-A65F-9A629907C1F0`.
    pub request_id: Option<String>,
}

response! {
    UpdateIntegrationPolicyResponse {
        "requestId" => request_id: value,
    }
}
