// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCustomGroup`, from `mts/DeleteCustomGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a custom recognition group.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::DeleteCustomGroupRequest::new()
///     .algorithm("...")
///     .custom_group_id("...");
/// let reply = client.delete_custom_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCustomGroupRequest {
    /// **Required.** Method used, such as the kind of key or signature.
    pub algorithm: Option<String>,
    /// **Required.** ID of the custom group that the call is about.
    pub custom_group_id: Option<String>,
}

impl DeleteCustomGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Algorithm`, which is required.
    pub fn algorithm(mut self, value: impl Into<String>) -> Self {
        self.algorithm = Some(value.into());
        self
    }
    /// Sets `CustomGroupId`, which is required.
    pub fn custom_group_id(mut self, value: impl Into<String>) -> Self {
        self.custom_group_id = Some(value.into());
        self
    }
}

request! {
    DeleteCustomGroupRequest {
        "Algorithm" => algorithm: query,
        "CustomGroupId" => custom_group_id: query,
    }
}

impl Operation for DeleteCustomGroupRequest {
    type Response = DeleteCustomGroupResponse;
    type Error = DeleteCustomGroupError;
    const INFO: OperationInfo = super::operation("DeleteCustomGroup")
        .required(&["Algorithm", "CustomGroupId"]);
    const ERRORS: &'static [DeleteCustomGroupError] = &[
        DeleteCustomGroupError::InvalidParameter,
        DeleteCustomGroupError::InternalError,
    ];
}

/// Response to [`DeleteCustomGroupRequest`].
pub type DeleteCustomGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteCustomGroupRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteCustomGroupError = super::DocumentedError;
