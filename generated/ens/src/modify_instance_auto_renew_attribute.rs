// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceAutoRenewAttribute`, from `ens/ModifyInstanceAutoRenewAttribute.md`.

use alicloud_runtime::codegen::*;

/// Sets whether instances renew automatically, and for how long each time.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::ModifyInstanceAutoRenewAttributeRequest::new()
///     .instance_ids("...")
///     .auto_renew("...");
/// let reply = client.modify_instance_auto_renew_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceAutoRenewAttributeRequest {
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Option<String>,
    /// **Required.** Whether the subscription is extended by itself before it runs out.
    pub auto_renew: Option<String>,
    /// Months by which the instance is renewed each time.
    pub duration: Option<String>,
    /// What happens when the subscription runs out: renewal by itself, by hand, or none.
    pub renewal_status: Option<String>,
}

impl ModifyInstanceAutoRenewAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceIds`, which is required.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = Some(value.into());
        self
    }
    /// Sets `AutoRenew`, which is required.
    pub fn auto_renew(mut self, value: impl Into<String>) -> Self {
        self.auto_renew = Some(value.into());
        self
    }
    /// Sets `Duration`.
    pub fn duration(mut self, value: impl Into<String>) -> Self {
        self.duration = Some(value.into());
        self
    }
    /// Sets `RenewalStatus`.
    pub fn renewal_status(mut self, value: impl Into<String>) -> Self {
        self.renewal_status = Some(value.into());
        self
    }
}

request! {
    ModifyInstanceAutoRenewAttributeRequest {
        "InstanceIds" => instance_ids: query,
        "AutoRenew" => auto_renew: query,
        "Duration" => duration: query,
        "RenewalStatus" => renewal_status: query,
    }
}

impl Operation for ModifyInstanceAutoRenewAttributeRequest {
    type Response = ModifyInstanceAutoRenewAttributeResponse;
    type Error = ModifyInstanceAutoRenewAttributeError;
    const INFO: OperationInfo = super::operation("ModifyInstanceAutoRenewAttribute")
        .required(&["InstanceIds", "AutoRenew"]);
    const ERRORS: &'static [ModifyInstanceAutoRenewAttributeError] = &[
        ModifyInstanceAutoRenewAttributeError::MissingParameter,
        ModifyInstanceAutoRenewAttributeError::InstanceNotExists,
        ModifyInstanceAutoRenewAttributeError::CallInterface,
        ModifyInstanceAutoRenewAttributeError::NoPermission,
        ModifyInstanceAutoRenewAttributeError::InvalidParameterAny,
    ];
}

/// Response to [`ModifyInstanceAutoRenewAttributeRequest`].
#[non_exhaustive]
pub struct ModifyInstanceAutoRenewAttributeResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `0`.
    pub code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EA3758E0-8899-17D3-9526-5F62CF33A586`.
    pub request_id: Option<String>,
}

response! {
    ModifyInstanceAutoRenewAttributeResponse {
        "Code" => code: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ModifyInstanceAutoRenewAttributeRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InstanceNotExists`](super::DocumentedError::InstanceNotExists)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type ModifyInstanceAutoRenewAttributeError = super::DocumentedError;
