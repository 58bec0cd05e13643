// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetInstanceTwoFactor`, from `yundun-bastionhost/GetInstanceTwoFactor.md`.

use alicloud_runtime::codegen::*;

/// Shows the two-factor authentication settings of a bastion host.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::GetInstanceTwoFactorRequest::new()
///     .instance_id("...");
/// let reply = client.get_instance_two_factor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetInstanceTwoFactorRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl GetInstanceTwoFactorRequest {
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
}

request! {
    GetInstanceTwoFactorRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for GetInstanceTwoFactorRequest {
    type Response = GetInstanceTwoFactorResponse;
    type Error = GetInstanceTwoFactorError;
    const INFO: OperationInfo = super::operation("GetInstanceTwoFactor")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetInstanceTwoFactorError] = &[
        GetInstanceTwoFactorError::InvalidParameter,
        GetInstanceTwoFactorError::InternalError,
    ];
}

/// Response to [`GetInstanceTwoFactorRequest`].
#[non_exhaustive]
pub struct GetInstanceTwoFactorResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
    /// Second check at logon, and by which ways its code is sent.
    pub config: Option<InstanceTwoFactorConfig>,
}

response! {
    GetInstanceTwoFactorResponse {
        "RequestId" => request_id: value,
        "Config" => config: value,
    }
}

/// Second check at logon, and by which ways its code is sent.
#[non_exhaustive]
pub struct InstanceTwoFactorConfig {
    /// Whether this is switched on: two factor. Example: `true`.
    pub enable_two_factor: Option<bool>,
    /// The two factor methods that were found or are concerned, one entry each. Example: `sms`.
    pub two_factor_methods: Vec<String>,
    /// Time that is set or recorded for this: skip two factor. Example: `1`.
    pub skip_two_factor_time: Option<i64>,
}

response! {
    InstanceTwoFactorConfig {
        "EnableTwoFactor" => enable_two_factor: value,
        "TwoFactorMethods" => two_factor_methods: list(""),
        "SkipTwoFactorTime" => skip_two_factor_time: value,
    }
}

/// Errors that the documentation of [`GetInstanceTwoFactorRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetInstanceTwoFactorError = super::DocumentedError;
