// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeletePolicyVersion`, from `ram/DeletePolicyVersion.md`.

use alicloud_runtime::codegen::*;

/// Deletes one version of a policy; its other versions remain.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::DeletePolicyVersionRequest::new()
///     .policy_name("OSS-Administrator")
///     .version_id("v3");
/// let reply = client.delete_policy_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeletePolicyVersionRequest {
    /// Policy, by its name; together with the type it picks out one policy.
    /// Example: `OSS-Administrator`.
    pub policy_name: Option<String>,
    /// Version of the policy, such as `v1`. Example: `v3`.
    pub version_id: Option<String>,
}

impl DeletePolicyVersionRequest {
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
    /// Sets `VersionId`.
    pub fn version_id(mut self, value: impl Into<String>) -> Self {
        self.version_id = Some(value.into());
        self
    }
}

request! {
    DeletePolicyVersionRequest {
        "PolicyName" => policy_name: query,
        "VersionId" => version_id: query,
    }
}

impl Operation for DeletePolicyVersionRequest {
    type Response = DeletePolicyVersionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeletePolicyVersion");
}

/// Response to [`DeletePolicyVersionRequest`].
pub type DeletePolicyVersionResponse = alicloud_runtime::EmptyResponse;
