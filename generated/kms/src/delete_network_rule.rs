// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteNetworkRule`, from `kms/DeleteNetworkRule.md`.

use alicloud_runtime::codegen::*;

/// Deletes a network rule, which no permission policy should be using any more.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::DeleteNetworkRuleRequest::new()
///     .name("...");
/// let reply = client.delete_network_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteNetworkRuleRequest {
    /// **Required.** Name that the access point, rule or policy was created with; later calls find it
    /// by this name.
    pub name: Option<String>,
}

impl DeleteNetworkRuleRequest {
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
    DeleteNetworkRuleRequest {
        "Name" => name: query,
    }
}

impl Operation for DeleteNetworkRuleRequest {
    type Response = DeleteNetworkRuleResponse;
    type Error = DeleteNetworkRuleError;
    const INFO: OperationInfo = super::operation("DeleteNetworkRule")
        .required(&["Name"]);
    const ERRORS: &'static [DeleteNetworkRuleError] = &[
        DeleteNetworkRuleError::InvalidParameter,
        DeleteNetworkRuleError::InvalidAccessKeyIdNotFound,
    ];
}

/// Response to [`DeleteNetworkRuleRequest`].
pub type DeleteNetworkRuleResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteNetworkRuleRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
pub type DeleteNetworkRuleError = super::DocumentedError;
