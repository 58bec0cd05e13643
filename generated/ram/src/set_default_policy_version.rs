// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetDefaultPolicyVersion`, from `ram/SetDefaultPolicyVersion.md`.

use alicloud_runtime::codegen::*;

/// Makes one version of a policy the one in force.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::SetDefaultPolicyVersionRequest::new()
///     .policy_name("OSS-Administrator")
///     .version_id("v2");
/// let reply = client.set_default_policy_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetDefaultPolicyVersionRequest {
    /// Policy, by its name; together with the type it picks out one policy.
    /// Example: `OSS-Administrator`.
    pub policy_name: Option<String>,
    /// Version of the policy, such as `v1`. Example: `v2`.
    pub version_id: Option<String>,
}

impl SetDefaultPolicyVersionRequest {
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
    SetDefaultPolicyVersionRequest {
        "PolicyName" => policy_name: query,
        "VersionId" => version_id: query,
    }
}

impl Operation for SetDefaultPolicyVersionRequest {
    type Response = SetDefaultPolicyVersionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetDefaultPolicyVersion");
}

/// Response to [`SetDefaultPolicyVersionRequest`].
pub type SetDefaultPolicyVersionResponse = alicloud_runtime::EmptyResponse;
