// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyGroupProperty`, from `sas/ModifyGroupProperty.md`.

use alicloud_runtime::codegen::*;

/// Gives another name to a server group.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyGroupPropertyRequest::new()
///     .data("...");
/// let reply = client.modify_group_property(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyGroupPropertyRequest {
    /// **Required.** New properties of the group, as JSON.
    pub data: Option<String>,
}

impl ModifyGroupPropertyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Data`, which is required.
    pub fn data(mut self, value: impl Into<String>) -> Self {
        self.data = Some(value.into());
        self
    }
}

request! {
    ModifyGroupPropertyRequest {
        "Data" => data: query,
    }
}

impl Operation for ModifyGroupPropertyRequest {
    type Response = ModifyGroupPropertyResponse;
    type Error = ModifyGroupPropertyError;
    const INFO: OperationInfo = super::operation("ModifyGroupProperty")
        .required(&["Data"]);
    const ERRORS: &'static [ModifyGroupPropertyError] = &[
        ModifyGroupPropertyError::NoPermission,
        ModifyGroupPropertyError::ServerError,
    ];
}

/// Response to [`ModifyGroupPropertyRequest`].
pub type ModifyGroupPropertyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyGroupPropertyRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyGroupPropertyError = super::DocumentedError;
