// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreatePolicy`, from `kms/CreatePolicy.md`.

use alicloud_runtime::codegen::*;

/// Creates a permission policy for application access points: which keys and secrets may be used.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::CreatePolicyRequest::new()
///     .name("...")
///     .permissions("...")
///     .resources("...");
/// let reply = client.create_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreatePolicyRequest {
    /// **Required.** Name that the access point, rule or policy was created with; later calls find it
    /// by this name.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// KMS instance that the policy gives access to.
    pub kms_instance: Option<String>,
    /// **Required.** What the policy allows, as JSON, such as using keys or reading secrets.
    pub permissions: Option<String>,
    /// **Required.** Keys and secrets that the policy gives access to, as JSON.
    pub resources: Option<String>,
    /// Network rules that callers have to satisfy, by name.
    pub access_control_rules: Option<String>,
}

impl CreatePolicyRequest {
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
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `KmsInstance`.
    pub fn kms_instance(mut self, value: impl Into<String>) -> Self {
        self.kms_instance = Some(value.into());
        self
    }
    /// Sets `Permissions`, which is required.
    pub fn permissions(mut self, value: impl Into<String>) -> Self {
        self.permissions = Some(value.into());
        self
    }
    /// Sets `Resources`, which is required.
    pub fn resources(mut self, value: impl Into<String>) -> Self {
        self.resources = Some(value.into());
        self
    }
    /// Sets `AccessControlRules`.
    pub fn access_control_rules(mut self, value: impl Into<String>) -> Self {
        self.access_control_rules = Some(value.into());
        self
    }
}

request! {
    CreatePolicyRequest {
        "Name" => name: query,
        "Description" => description: query,
        "KmsInstance" => kms_instance: query,
        "Permissions" => permissions: query,
        "Resources" => resources: query,
        "AccessControlRules" => access_control_rules: query,
    }
}

impl Operation for CreatePolicyRequest {
    type Response = CreatePolicyResponse;
    type Error = CreatePolicyError;
    const INFO: OperationInfo = super::operation("CreatePolicy")
        .required(&["Name", "Permissions", "Resources"]);
    const ERRORS: &'static [CreatePolicyError] = &[
        CreatePolicyError::InvalidParameter,
        CreatePolicyError::InvalidAccessKeyIdNotFound,
    ];
}

/// Response to [`CreatePolicyRequest`].
#[non_exhaustive]
pub struct CreatePolicyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3bf02f7a-015b-4f34-be0f-c4543fda2d33`.
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
    pub permissions: Option<String>,
    /// Keys and secrets that the policy gives access to. Example: `text`.
    pub resources: Option<String>,
    /// Network rules that callers have to satisfy, by name. Example: `text`.
    pub access_control_rules: Option<String>,
}

response! {
    CreatePolicyResponse {
        "RequestId" => request_id: value,
        "Arn" => arn: value,
        "Name" => name: value,
        "Description" => description: value,
        "KmsInstance" => kms_instance: value,
        "Permissions" => permissions: value,
        "Resources" => resources: value,
        "AccessControlRules" => access_control_rules: value,
    }
}

/// Errors that the documentation of [`CreatePolicyRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
pub type CreatePolicyError = super::DocumentedError;
