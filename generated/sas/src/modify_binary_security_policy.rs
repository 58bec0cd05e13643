// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyBinarySecurityPolicy`, from `sas/ModifyBinarySecurityPolicy.md`.

use alicloud_runtime::codegen::*;

/// Changes an image signature policy, for instance its clusters or status.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyBinarySecurityPolicyRequest::new()
///     .policy("...")
///     .clusters("...");
/// let reply = client.modify_binary_security_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyBinarySecurityPolicyRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
    /// **Required.** Rule or set of rules that applies.
    pub policy: Option<String>,
    /// **Required.** The clusters that are concerned.
    pub clusters: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
}

impl ModifyBinarySecurityPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `Policy`, which is required.
    pub fn policy(mut self, value: impl Into<String>) -> Self {
        self.policy = Some(value.into());
        self
    }
    /// Sets `Clusters`, which is required.
    pub fn clusters(mut self, value: impl Into<String>) -> Self {
        self.clusters = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
}

request! {
    ModifyBinarySecurityPolicyRequest {
        "SourceIp" => source_ip: query,
        "Name" => name: query,
        "Remark" => remark: query,
        "Policy" => policy: query,
        "Clusters" => clusters: query,
        "Status" => status: query,
    }
}

impl Operation for ModifyBinarySecurityPolicyRequest {
    type Response = ModifyBinarySecurityPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyBinarySecurityPolicy")
        .required(&["Policy", "Clusters"]);
}

/// Response to [`ModifyBinarySecurityPolicyRequest`], which the documentation does not describe.
pub type ModifyBinarySecurityPolicyResponse = alicloud_runtime::UndocumentedResponse;
