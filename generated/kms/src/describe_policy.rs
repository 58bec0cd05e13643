// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePolicy`, from `kms/DescribePolicy.md`.

use alicloud_runtime::codegen::*;

/// Shows one permission policy with its permissions, resources and access control rules.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::DescribePolicyRequest::new()
///     .name("...");
/// let reply = client.describe_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePolicyRequest {
    /// **Required.** Name that the access point, rule or policy was created with; later calls find it
    /// by this name.
    pub name: Option<String>,
}

impl DescribePolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    DescribePolicyRequest {
        "Name" => name: query,
    }
}

impl Operation for DescribePolicyRequest {
    type Response = DescribePolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePolicy")
        .required(&["Name"])
        .read_only();
}

/// Response to [`DescribePolicyRequest`].
#[non_exhaustive]
pub struct DescribePolicyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `f455324b-e229-4066-9f58-9c1cf3fe83a9`.
    pub request_id: Option<String>,
    /// ARN by which policies and other calls refer to the key, secret or other resource.
    /// Example: `acs:kms:cn-hangzhou:119285303511****:policy/policy_test`.
    pub arn: Option<String>,
    /// Name that the access point, rule or policy was created with; later calls find it by this name.
    /// Example: `policy_test`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `policy description`.
    pub description: Option<String>,
    /// KMS instance that the policy gives access to. Example: `kst-hzz634e67d126u9p9****`.
    pub kms_instance: Option<String>,
    /// What the policy allows, as JSON, such as using keys or reading secrets.
    pub permissions: Vec<String>,
    /// Keys and secrets that the policy gives access to. Example: `text`.
    pub resources: Vec<String>,
    /// Network rules that callers have to satisfy, by name. Example: `text`.
    pub access_control_rules: Option<String>,
}

response! {
    DescribePolicyResponse {
        "RequestId" => request_id: value,
        "Arn" => arn: value,
        "Name" => name: value,
        "Description" => description: value,
        "KmsInstance" => kms_instance: value,
        "Permissions" => permissions: list(""),
        "Resources" => resources: list(""),
        "AccessControlRules" => access_control_rules: value,
    }
}
