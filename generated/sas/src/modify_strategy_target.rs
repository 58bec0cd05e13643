// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyStrategyTarget`, from `sas/ModifyStrategyTarget.md`.

use alicloud_runtime::codegen::*;

/// Changes the server groups to which a baseline check policy applies.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyStrategyTargetRequest::new()
///     .type_("...")
///     .config("...")
///     .target("...");
/// let reply = client.modify_strategy_target(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyStrategyTargetRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// **Required.** Settings, in the notation that the operation defines.
    pub config: Option<String>,
    /// **Required.** What it is aimed at.
    pub target: Option<String>,
}

impl ModifyStrategyTargetRequest {
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
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Config`, which is required.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
    /// Sets `Target`, which is required.
    pub fn target(mut self, value: impl Into<String>) -> Self {
        self.target = Some(value.into());
        self
    }
}

request! {
    ModifyStrategyTargetRequest {
        "SourceIp" => source_ip: query,
        "Type" => type_: query,
        "Config" => config: query,
        "Target" => target: query,
    }
}

impl Operation for ModifyStrategyTargetRequest {
    type Response = ModifyStrategyTargetResponse;
    type Error = ModifyStrategyTargetError;
    const INFO: OperationInfo = super::operation("ModifyStrategyTarget")
        .required(&["Type", "Config", "Target"]);
    const ERRORS: &'static [ModifyStrategyTargetError] = &[
        ModifyStrategyTargetError::_101,
        ModifyStrategyTargetError::NoPermission,
        ModifyStrategyTargetError::ServerError,
    ];
}

/// Response to [`ModifyStrategyTargetRequest`].
pub type ModifyStrategyTargetResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyStrategyTargetRequest`] names.
///
/// - [`_101`](super::DocumentedError::_101)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyStrategyTargetError = super::DocumentedError;
