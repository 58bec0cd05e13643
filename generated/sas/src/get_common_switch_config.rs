// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCommonSwitchConfig`, from `sas/GetCommonSwitchConfig.md`.

use alicloud_runtime::codegen::*;

/// Reads the setting of a general switch.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetCommonSwitchConfigRequest::new();
/// let reply = client.get_common_switch_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetCommonSwitchConfigRequest {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
}

impl GetCommonSwitchConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    GetCommonSwitchConfigRequest {
        "Type" => type_: query,
    }
}

impl Operation for GetCommonSwitchConfigRequest {
    type Response = GetCommonSwitchConfigResponse;
    type Error = GetCommonSwitchConfigError;
    const INFO: OperationInfo = super::operation("GetCommonSwitchConfig").read_only();
    const ERRORS: &'static [GetCommonSwitchConfigError] = &[
        GetCommonSwitchConfigError::NoPermission,
        GetCommonSwitchConfigError::ServerError,
    ];
}

/// Response to [`GetCommonSwitchConfigRequest`].
#[non_exhaustive]
pub struct GetCommonSwitchConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `24A20733-10A0-4AF6-BE6B-E3322413****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<CommonSwitchConfigData>,
}

response! {
    GetCommonSwitchConfigResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CommonSwitchConfigData {
    /// State that the target sync is in. Example: `valid`.
    pub target_sync_status: Option<String>,
    /// Whether new assets follow the setting without being listed. Example: `add`.
    pub target_default: Option<String>,
}

response! {
    CommonSwitchConfigData {
        "TargetSyncStatus" => target_sync_status: value,
        "TargetDefault" => target_default: value,
    }
}

/// Errors that the documentation of [`GetCommonSwitchConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetCommonSwitchConfigError = super::DocumentedError;
