// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceTwoFactor`, from `yundun-bastionhost/ModifyInstanceTwoFactor.md`.

use alicloud_runtime::codegen::*;

/// Changes the two-factor authentication settings of a bastion host.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::ModifyInstanceTwoFactorRequest::new()
///     .instance_id("...");
/// let reply = client.modify_instance_two_factor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceTwoFactorRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether this is switched on: two factor.
    pub enable_two_factor: Option<String>,
    /// The two factor methods that are concerned.
    pub two_factor_methods: Option<String>,
    /// Time that is set or recorded for this: skip two factor.
    pub skip_two_factor_time: Option<String>,
}

impl ModifyInstanceTwoFactorRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `EnableTwoFactor`.
    pub fn enable_two_factor(mut self, value: impl Into<String>) -> Self {
        self.enable_two_factor = Some(value.into());
        self
    }
    /// Sets `TwoFactorMethods`.
    pub fn two_factor_methods(mut self, value: impl Into<String>) -> Self {
        self.two_factor_methods = Some(value.into());
        self
    }
    /// Sets `SkipTwoFactorTime`.
    pub fn skip_two_factor_time(mut self, value: impl Into<String>) -> Self {
        self.skip_two_factor_time = Some(value.into());
        self
    }
}

request! {
    ModifyInstanceTwoFactorRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "EnableTwoFactor" => enable_two_factor: query,
        "TwoFactorMethods" => two_factor_methods: query,
        "SkipTwoFactorTime" => skip_two_factor_time: query,
    }
}

impl Operation for ModifyInstanceTwoFactorRequest {
    type Response = ModifyInstanceTwoFactorResponse;
    type Error = ModifyInstanceTwoFactorError;
    const INFO: OperationInfo = super::operation("ModifyInstanceTwoFactor")
        .required(&["InstanceId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyInstanceTwoFactorError] = &[
        ModifyInstanceTwoFactorError::InvalidParameter,
        ModifyInstanceTwoFactorError::InternalError,
    ];
}

/// Response to [`ModifyInstanceTwoFactorRequest`].
pub type ModifyInstanceTwoFactorResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyInstanceTwoFactorRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ModifyInstanceTwoFactorError = super::DocumentedError;
