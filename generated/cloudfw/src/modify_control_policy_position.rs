// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyControlPolicyPosition`, from `cloudfw/ModifyControlPolicyPosition.md`.

use alicloud_runtime::codegen::*;

/// Moves an IPv4 policy of the Internet firewall from one priority to another.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::ModifyControlPolicyPositionRequest::new()
///     .direction("in")
///     .new_order("1")
///     .old_order("5");
/// let reply = client.modify_control_policy_position(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ModifyControlPolicyPositionRequest {
    /// **Required.** Which way is meant: of traffic, in or out; of a list, upward or downward.
    /// Example: `in`.
    pub direction: Option<String>,
    /// **Required.** Place that the rule takes; 1 is tried first and -1 stands for the last.
    /// Example: `1`.
    pub new_order: Option<String>,
    /// **Required.** Place that the rule has now. Example: `5`.
    pub old_order: Option<String>,
    /// IP address that belongs to the source. Example: `1.2.XX.XX`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub source_ip: Option<String>,
    /// Language of the texts that come back. Example: `zh`.
    pub lang: Option<String>,
}

impl ModifyControlPolicyPositionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Direction`, which is required.
    pub fn direction(mut self, value: impl Into<String>) -> Self {
        self.direction = Some(value.into());
        self
    }
    /// Sets `NewOrder`, which is required.
    pub fn new_order(mut self, value: impl Into<String>) -> Self {
        self.new_order = Some(value.into());
        self
    }
    /// Sets `OldOrder`, which is required.
    pub fn old_order(mut self, value: impl Into<String>) -> Self {
        self.old_order = Some(value.into());
        self
    }
    /// Sets `SourceIp`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    ModifyControlPolicyPositionRequest {
        "Direction" => direction: query,
        "NewOrder" => new_order: query,
        "OldOrder" => old_order: query,
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
    }
}

impl Operation for ModifyControlPolicyPositionRequest {
    type Response = ModifyControlPolicyPositionResponse;
    type Error = ModifyControlPolicyPositionError;
    const INFO: OperationInfo = super::operation("ModifyControlPolicyPosition")
        .required(&["Direction", "NewOrder", "OldOrder"]);
    const ERRORS: &'static [ModifyControlPolicyPositionError] = &[
        ModifyControlPolicyPositionError::ErrorParametersUid,
        ModifyControlPolicyPositionError::ErrorParameterIpVersion,
        ModifyControlPolicyPositionError::ErrorParametersDirection,
        ModifyControlPolicyPositionError::ErrorDBSelect,
        ModifyControlPolicyPositionError::ErrorParameters,
        ModifyControlPolicyPositionError::ErrorParametersNewOrder,
        ModifyControlPolicyPositionError::ErrorParametersOldOrder,
        ModifyControlPolicyPositionError::ErrorDBDelete,
        ModifyControlPolicyPositionError::ErrorDBInsert,
        ModifyControlPolicyPositionError::ErrorRecordLog,
    ];
}

/// Response to [`ModifyControlPolicyPositionRequest`].
pub type ModifyControlPolicyPositionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyControlPolicyPositionRequest`] names.
///
/// - [`ErrorParametersUid`](super::DocumentedError::ErrorParametersUid)
/// - [`ErrorParameterIpVersion`](super::DocumentedError::ErrorParameterIpVersion)
/// - [`ErrorParametersDirection`](super::DocumentedError::ErrorParametersDirection)
/// - [`ErrorDBSelect`](super::DocumentedError::ErrorDBSelect)
/// - [`ErrorParameters`](super::DocumentedError::ErrorParameters)
/// - [`ErrorParametersNewOrder`](super::DocumentedError::ErrorParametersNewOrder)
/// - [`ErrorParametersOldOrder`](super::DocumentedError::ErrorParametersOldOrder)
/// - [`ErrorDBDelete`](super::DocumentedError::ErrorDBDelete)
/// - [`ErrorDBInsert`](super::DocumentedError::ErrorDBInsert)
/// - [`ErrorRecordLog`](super::DocumentedError::ErrorRecordLog)
pub type ModifyControlPolicyPositionError = super::DocumentedError;
