// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdatePolicy`, from `kms/UpdatePolicy.md`.

use alicloud_runtime::codegen::*;

/// Changes permissions, resources, access control rules or description of a permission policy.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::UpdatePolicyRequest::new()
///     .name("...");
/// let reply = client.update_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdatePolicyRequest {
    /// **Required.** Name that the access point, rule or policy was created with; later calls find it
    /// by this name.
    pub name: Option<String>,
    /// What the policy allows, as JSON, such as using keys or reading secrets.
    pub permissions: Option<String>,
    /// Keys and secrets that the policy gives access to, as JSON.
    pub resources: Option<String>,
    /// Network rules that callers have to satisfy, by name.
    pub access_control_rules: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl UpdatePolicyRequest {
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
    /// Sets `Permissions`.
    pub fn permissions(mut self, value: impl Into<String>) -> Self {
        self.permissions = Some(value.into());
        self
    }
    /// Sets `Resources`.
    pub fn resources(mut self, value: impl Into<String>) -> Self {
        self.resources = Some(value.into());
        self
    }
    /// Sets `AccessControlRules`.
    pub fn access_control_rules(mut self, value: impl Into<String>) -> Self {
        self.access_control_rules = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    UpdatePolicyRequest {
        "Name" => name: query,
        "Permissions" => permissions: query,
        "Resources" => resources: query,
        "AccessControlRules" => access_control_rules: query,
        "Description" => description: query,
    }
}

impl Operation for UpdatePolicyRequest {
    type Response = UpdatePolicyResponse;
    type Error = UpdatePolicyError;
    const INFO: OperationInfo = super::operation("UpdatePolicy").required(&["Name"]);
    const ERRORS: &'static [UpdatePolicyError] = &[
        UpdatePolicyError::InvalidParameter,
        UpdatePolicyError::InvalidAccessKeyIdNotFound,
    ];
}

/// Response to [`UpdatePolicyRequest`].
pub type UpdatePolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdatePolicyRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
pub type UpdatePolicyError = super::DocumentedError;
