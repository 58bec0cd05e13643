// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateNetworkRule`, from `kms/UpdateNetworkRule.md`.

use alicloud_runtime::codegen::*;

/// Changes description and allowed source addresses of a network access rule.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::UpdateNetworkRuleRequest::new()
///     .name("...");
/// let reply = client.update_network_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateNetworkRuleRequest {
    /// **Required.** Name that the access point, rule or policy was created with; later calls find it
    /// by this name.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Private addresses or ranges that calls may come from.
    pub source_private_ip: Option<String>,
}

impl UpdateNetworkRuleRequest {
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
    /// Sets `SourcePrivateIp`.
    pub fn source_private_ip(mut self, value: impl Into<String>) -> Self {
        self.source_private_ip = Some(value.into());
        self
    }
}

request! {
    UpdateNetworkRuleRequest {
        "Name" => name: query,
        "Description" => description: query,
        "SourcePrivateIp" => source_private_ip: query,
    }
}

impl Operation for UpdateNetworkRuleRequest {
    type Response = UpdateNetworkRuleResponse;
    type Error = UpdateNetworkRuleError;
    const INFO: OperationInfo = super::operation("UpdateNetworkRule")
        .required(&["Name"]);
    const ERRORS: &'static [UpdateNetworkRuleError] = &[
        UpdateNetworkRuleError::InvalidParameter,
        UpdateNetworkRuleError::InvalidAccessKeyIdNotFound,
    ];
}

/// Response to [`UpdateNetworkRuleRequest`].
pub type UpdateNetworkRuleResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateNetworkRuleRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
pub type UpdateNetworkRuleError = super::DocumentedError;
