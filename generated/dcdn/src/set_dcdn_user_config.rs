// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetDcdnUserConfig`, from `dcdn/SetDcdnUserConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets a function's configuration for the whole account.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::SetDcdnUserConfigRequest::new()
///     .function_id(1)
///     .configs("...");
/// let reply = client.set_dcdn_user_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetDcdnUserConfigRequest {
    /// **Required.** ID of the function that the call is about.
    pub function_id: Option<i32>,
    /// **Required.** The configs that are concerned.
    pub configs: Option<String>,
}

impl SetDcdnUserConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FunctionId`, which is required.
    #[inline]
    pub fn function_id(mut self, value: i32) -> Self {
        self.function_id = Some(value);
        self
    }
    /// Sets `Configs`, which is required.
    pub fn configs(mut self, value: impl Into<String>) -> Self {
        self.configs = Some(value.into());
        self
    }
}

request! {
    SetDcdnUserConfigRequest {
        "FunctionId" => function_id: query,
        "Configs" => configs: query,
    }
}

impl Operation for SetDcdnUserConfigRequest {
    type Response = SetDcdnUserConfigResponse;
    type Error = SetDcdnUserConfigError;
    const INFO: OperationInfo = super::operation("SetDcdnUserConfig")
        .required(&["FunctionId", "Configs"]);
    const ERRORS: &'static [SetDcdnUserConfigError] = &[
        SetDcdnUserConfigError::InvalidFunctionsMalformed,
        SetDcdnUserConfigError::InvalidArgValueMalformed,
        SetDcdnUserConfigError::InvalidAnyValueNotSupported,
        SetDcdnUserConfigError::InvalidAnyMalformed,
    ];
}

/// Response to [`SetDcdnUserConfigRequest`].
pub type SetDcdnUserConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SetDcdnUserConfigRequest`] names.
///
/// - [`InvalidFunctionsMalformed`](super::DocumentedError::InvalidFunctionsMalformed)
/// - [`InvalidArgValueMalformed`](super::DocumentedError::InvalidArgValueMalformed)
/// - [`InvalidAnyValueNotSupported`](super::DocumentedError::InvalidAnyValueNotSupported)
/// - [`InvalidAnyMalformed`](super::DocumentedError::InvalidAnyMalformed)
pub type SetDcdnUserConfigError = super::DocumentedError;
